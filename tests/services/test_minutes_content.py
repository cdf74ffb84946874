"""Minutes and extracts hold what was decided, and for the public nothing that is exempt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import (
    AgendaItem,
    ItemId,
    ItemNumber,
    ItemState,
    ItemType,
    set_state,
)
from agenda_app.domain.case import Case
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.printed import Audience, TreatmentLine
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.text import plain
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services import (
    cases,
    extract,
    file_names,
    meeting_steps,
    minutes_content,
    putting_on,
    route,
    voting,
)
from agenda_app.services.agendas import read_agenda, read_item, save_agenda
from agenda_app.services.committees import committee
from agenda_app.services.matters import matters_in
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import save_meeting
from tests.builders import TODAY, a_municipality, a_point, saved_case, saved_meeting
from tests.services.protocol import a_protocol

DECIDED = (a_point("1.", "Kaia rives."),)


def council_decides(storage: Storage, text: tuple[object, ...]) -> tuple[MeetingId, Case]:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "FSK", "KST")
        case = cases.save_case(session, replace(case, access=OPEN))
        putting_on.put_cases(session, meeting.id, [case.id])
        case = route.record_recommendation(session, case, case.treatments[1].id, text)
    return meeting.id, case


def item_of(storage: Storage, meeting_id: MeetingId, audience: Audience) -> MinutesItem:
    with storage.database.read() as session:
        content = minutes_content.minutes_content(
            session, storage.files, meeting_id, audience, TODAY
        )
    return next(item for item in content.items if item.title in {"Kaia", "Eiendom"})


def test_a_changed_resolution_stands_beside_the_proposal(storage: Storage) -> None:
    meeting_id, _ = council_decides(storage, DECIDED)
    item = item_of(storage, meeting_id, Audience.INTERNAL)
    assert item.decided is not None
    assert (item.decided.owner, plain(item.decided.text)) == ("Vedtak", "1. Kaia rives.")
    assert item.voted_on is not None
    assert plain(item.voted_on.text) == "1. Kaia rustes opp."


def test_a_paper_of_one_case_works_out_no_other(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Skolen", "Ny ferge")
    worked_out: list[ItemId | None] = []

    def noted(session: Session, item: AgendaItem, minutes: ItemMinutes) -> tuple[object, ...]:
        worked_out.append(item.id)
        return matters_in(session, item, minutes)

    monkeypatch.setattr(voting, "matters_in", noted)
    with storage.database.read() as session:
        item = read_item(session, protocol.case(2))
        head = meeting_head(session, storage.files, protocol.meeting, Audience.INTERNAL, TODAY)
        line = minutes_content.whole_item(session, item, protocol.meeting, head)
    assert line.title == "Skolen"
    assert set(worked_out) == {protocol.case(2)}


def test_a_resolution_like_the_proposal_is_read_once(storage: Storage) -> None:
    meeting_id, _ = council_decides(storage, (a_point("1.", "Kaia rustes opp."),))
    item = item_of(storage, meeting_id, Audience.PUBLIC)
    assert item.decided is not None
    assert item.voted_on is None


def test_the_public_reads_neither_text_of_an_exempt_case(storage: Storage) -> None:
    meeting_id, case = council_decides(storage, DECIDED)
    with storage.database.write("test") as session:
        hidden = replace(case, access=exempt("offl. § 23"), public_title="Eiendom")
        cases.save_case(session, hidden)
    item = item_of(storage, meeting_id, Audience.PUBLIC)
    assert (item.title, item.exempt_basis) == ("Eiendom", "offl. § 23")
    assert item.voted_on is None
    assert item.decided is None
    assert item.archive_case_no == ""


def test_an_extract_begins_with_the_newest_decision(storage: Storage) -> None:
    meeting_id, case = council_decides(storage, DECIDED)
    with storage.database.write("test") as session:
        executive = (a_point("1.", "Kaia vernes."),)
        case = route.record_recommendation(session, case, case.treatments[0].id, executive)
    with storage.database.read() as session:
        content = extract.extract_content(
            session, storage.files, meeting_id, case.id, Audience.PUBLIC, TODAY
        )
    texts = [content.case.main, *content.case.others]
    assert [text.owner for text in texts if text] == [
        "Kommunestyrets vedtak",
        "Kommunedirektørens forslag til vedtak",
    ]
    (before,) = content.earlier
    assert before.line.committee == "Formannskapet"
    assert before.item.decided is not None
    assert before.item.decided.owner == "Formannskapets innstilling"
    assert plain(before.item.decided.text) == "1. Kaia vernes."
    assert route.resolution_label("Kommunestyret", Language.NYNORSK) == "Vedtak i kommunestyret"


def test_an_extract_needs_a_case_that_is_there_and_open(storage: Storage) -> None:
    meeting_id, case = council_decides(storage, DECIDED)
    with storage.database.write("test") as session:
        cases.save_case(session, replace(case, access=exempt("offl. § 23")))
        for content_of in (extract.extract_content, extract.item_minutes_content):
            with pytest.raises(UserError, match=r"^PS.4/26 er ikke offentlig, .* saksprotokoll"):
                content_of(session, storage.files, meeting_id, case.id, Audience.PUBLIC, TODAY)
        with pytest.raises(NotFoundError):
            extract.extract_content(
                session, storage.files, meeting_id, 99, Audience.INTERNAL, TODAY
            )


@pytest.mark.parametrize(
    ("language", "fate"), [(Language.BOKMAL, "utsatt"), (Language.NYNORSK, "utsett")]
)
def test_the_history_has_the_meeting_of_the_same_committee_that_put_it_off(
    storage: Storage, language: Language, fate: str
) -> None:
    meeting_id, case = council_decides(storage, DECIDED)
    with storage.database.write("test") as session:
        agenda = read_agenda(session, meeting_id)
        place = next(n for n, item in enumerate(agenda.items) if item.case_id == case.id)
        save_agenda(session, set_state(agenda, place, ItemState.POSTPONED))
        later = saved_meeting(session, "KST", date(2026, 6, 17))
        save_meeting(session, replace(later, language=language))
        putting_on.put_cases(session, later.id, [case.id])
        number = str(agenda.items[place].number).split()[-1]
    (line,) = item_of(storage, later.id, Audience.PUBLIC).earlier
    assert line == TreatmentLine(number, f"Kommunestyret ({fate})", date(2026, 4, 29))
    assert item_of(storage, meeting_id, Audience.PUBLIC).earlier == ()


def test_minutes_tell_of_no_earlier_meeting_that_nobody_was_called_to(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "FSK", "KST")
        first = saved_meeting(session, "FSK", date(2026, 4, 15))
        council = saved_meeting(session, "KST", date(2026, 4, 29))
        assert first.id is not None
        assert council.id is not None
        putting_on.put_cases(session, first.id, [case.id])
        putting_on.put_cases(session, council.id, [case.id])
    assert item_of(storage, council.id, Audience.INTERNAL).earlier == ()
    with storage.database.write("test") as session:
        meeting_steps.mark_sent(session, first.id)
    (line,) = item_of(storage, council.id, Audience.INTERNAL).earlier
    assert line.date == date(2026, 4, 15)


def test_documents_are_named_by_date_committee_and_kind(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        body = committee(session, meeting.committee_id)
    name = file_names.document_name
    nynorsk = replace(meeting, language=Language.NYNORSK)
    number = ItemNumber(ItemType.PS, 12, 2026)
    inside, outside = Audience.INTERNAL, Audience.PUBLIC
    assert name(meeting, body, "notice", inside) == "2026-04-29 Kommunestyret innkalling.pdf"
    assert (
        name(meeting, body, "agenda", outside)
        == "2026-04-29 Kommunestyret saksliste uten unntatte.pdf"
    )
    assert name(nynorsk, body, "agenda", inside) == "2026-04-29 Kommunestyret sakliste.pdf"
    assert name(meeting, body, "case", inside, number) == "2026-04-29 KST 12-26 saksframlegg.pdf"
    assert name(meeting, body, "extract", inside, number) == "2026-04-29 KST 12-26 særutskrift.pdf"
    report = replace(number, type=ItemType.RS)
    assert name(meeting, body, "case", inside, report) == "2026-04-29 KST RS 12-26 saksframlegg.pdf"

"""What a deputy is told: meeting, place, time, for whom, which cases; nothing that is exempt."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingForm
from agenda_app.domain.printed_summons import SummonsContent, summons_text
from agenda_app.domain.requests import Request
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance_changes import report_absence
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.deputy_calls import log_call
from agenda_app.services.matters import points_in
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.people import persons, save_person
from agenda_app.services.requests import ask
from agenda_app.services.summons import summons_of
from tests.builders import TODAY
from tests.domain.partly_aside import TEXT
from tests.services.protocol import Protocol, a_protocol, at, with_points

LONGEST_SHORT = 306
"""Two text messages after each other hold so many characters."""


def called(
    session: Session,
    protocol: Protocol,
    deputy: str,
    whom: str,
    answer: Answer = Answer.ACCEPTED,
    item: ItemId | None = None,
) -> None:
    person, stands_for = protocol.person(deputy), protocol.person(whom)
    log_call(session, protocol.meeting, Call(None, person, stands_for, at(9, 0), answer, item))


def open_to_all(session: Session, protocol: Protocol) -> tuple[str, ...]:
    """Decide that every case is public; return the numbers of the cases."""
    for item in protocol.items:
        if item.case_id is not None:
            case = read_case(session, item.case_id)
            save_case(session, replace(case, access=Access(AccessState.OPEN)))
    return tuple(spaced(str(item.number)) for item in protocol.items if item.case_id is not None)


def away(session: Session, protocol: Protocol, name: str) -> None:
    person = protocol.person(name)
    ill = Absence(None, person, AbsenceReason.ILLNESS, note="operert i hoften")
    report_absence(session, protocol.meeting, ill)


def letters(session: Session, storage: Storage, protocol: Protocol) -> tuple[SummonsContent, ...]:
    return summons_of(session, storage.files, protocol.meeting, TODAY)


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "first", "place", "yes"),
    [
        (Language.BOKMAL, "Du kalles inn som varamedlem", "Sted: ", "Du har svart at du kommer."),
        (
            Language.NYNORSK,
            "Du blir kalla inn som varamedlem",
            "Stad: ",
            "Du har svara at du kjem.",
        ),
    ],
)
def test_a_deputy_is_told_all_there_is_to_know(
    storage: Storage, language: Language, first: str, place: str, yes: str
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Ferga")
        first_case, second_case = open_to_all(session, protocol)
        meeting = read_meeting(session, protocol.meeting)
        save_meeting(session, replace(meeting, language=language, place="Kommunestyresalen"))
        hild = next(one for one in persons(session) if one.name == "Hild Bakke")
        save_person(session, replace(hild, address="Sjøgata 3\n8900 Brattvær", phone="99887766"))
        away(session, protocol, "Cato")
        called(session, protocol, "Hild", "Cato")
        (one,) = letters(session, storage, protocol)
    assert (one.name, one.address) == ("Hild Bakke", "Sjøgata 3\n8900 Brattvær")
    assert one.opening.startswith(first)
    text = spaced(summons_text(one))
    for said in (
        "Du møter for Cato Lund (Ap).",
        "29. april 2026",
        "kl. 18.00",
        f"{place}Kommunestyresalen",
        f"{first_case} Kaia",
        f"{second_case} Ferga",
        yes,
        "§ 8-1",
    ):
        assert said in text
    assert "29.04.2026" in one.subject
    for said in (
        "29.04.2026",
        "kl. 18.00",
        "Kommunestyresalen",
        "Cato Lund",
        "Saker: PS 1–5/26.",
    ):
        assert said in one.short
    assert len(one.short) <= LONGEST_SHORT
    assert not any("hoften" in words or "ykdom" in words for words in (text, one.short))


def test_one_who_is_asked_is_asked_to_answer_and_one_who_declined_hears_nothing(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        away(session, protocol, "Cato")
        called(session, protocol, "Hild", "Cato", Answer.DECLINED)
        called(session, protocol, "Ida", "Cato", Answer.ASKED)
        (one,) = letters(session, storage, protocol)
    assert one.name == "Ida Dal"
    assert "Svar så snart som mulig om du kan møte" in summons_text(one)
    assert "Svar: " in one.short


def test_a_deputy_for_one_case_is_told_of_that_case_only(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Ferga")
        second, (_, number) = protocol.case(2), open_to_all(session, protocol)
        asked = Request(None, protocol.person("Cato"), (second,), Ground.SPOUSE)
        ask(session, protocol.meeting, asked)
        called(session, protocol, "Hild", "Cato", item=second)
        (one,) = letters(session, storage, protocol)
    assert spaced(one.opening).endswith(f"Du møter for Cato Lund (Ap) bare i sak {number}.")
    assert [title for _, title in one.cases] == ["Ferga"]
    assert "Kaia" not in summons_text(one)
    assert "gift" not in summons_text(one)


def test_a_deputy_who_answers_in_writing_is_called_to_no_meeting(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        meeting = read_meeting(session, protocol.meeting)
        written = replace(meeting, form=MeetingForm.WRITTEN, place="Kommunestyresalen")
        save_meeting(session, written)
        away(session, protocol, "Cato")
        called(session, protocol, "Hild", "Cato", Answer.ASKED)
        (one,) = letters(session, storage, protocol)
    text = spaced(summons_text(one))
    assert "avgjør en sak skriftlig, uten møte (koml. § 11-8). Du svarer for Cato Lund" in text
    assert "Svarfrist: onsdag 29. april 2026, kl. 18.00" in text
    for words in ("Du møter", "plikt til å møte", "Sted", "Kommunestyresalen"):
        assert words not in text + one.short
    assert "skal svare skriftlig for Kommunestyret innen onsdag 29.04.2026" in one.short
    assert len(one.short) <= LONGEST_SHORT


def test_a_deputy_for_some_points_is_told_which(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Ferga")
        second, (_, number) = protocol.case(2), open_to_all(session, protocol)
        with_points(session, second, TEXT)
        points = points_in(session, second)[2:3]
        person = protocol.person("Cato")
        ask(
            session,
            protocol.meeting,
            Request(None, person, (second,), Ground.SPOUSE, points=points),
        )
        called(session, protocol, "Hild", "Cato", item=second)
        (one,) = letters(session, storage, protocol)
    assert spaced(one.opening).endswith(
        f"Du møter for Cato Lund (Ap) bare ved behandlingen av punkt 3 i sak {number}."
    )


def test_an_exempt_case_goes_out_under_its_public_title(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kjøp av Strandgata 4")
        (item,) = (i for i in read_agenda(session, protocol.meeting).items if i.case_id)
        assert item.case_id is not None
        case = read_case(session, item.case_id)
        exempt = Access(AccessState.EXEMPT, "offl. § 23")
        save_case(session, replace(case, access=exempt, public_title="Eiendomssak"))
        away(session, protocol, "Cato")
        called(session, protocol, "Hild", "Cato")
        (one,) = letters(session, storage, protocol)
    assert "Eiendomssak" in summons_text(one)
    assert "Strandgata" not in summons_text(one) + one.short


def test_nobody_is_told_to_come_for_a_member_who_comes_after_all(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        assert letters(session, storage, protocol) == ()


def test_a_deputy_who_reports_absence_after_a_yes_is_not_told_to_come(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        away(session, protocol, "Cato")
        called(session, protocol, "Hild", "Cato")
        assert [one.name for one in letters(session, storage, protocol)] == ["Hild Bakke"]
        away(session, protocol, "Hild")
        assert letters(session, storage, protocol) == ()
        called(session, protocol, "Ida", "Cato")
        assert [one.name for one in letters(session, storage, protocol)] == ["Ida Dal"]


def test_the_subject_says_the_hour_where_the_committee_meets_twice_that_day(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        away(session, protocol, "Cato")
        called(session, protocol, "Hild", "Cato")
        (one,) = letters(session, storage, protocol)
        assert one.subject.endswith("29.04.2026")
        session.get_one(MeetingRow, protocol.meeting).in_names = "kl.\u00a018.00"
        (one,) = letters(session, storage, protocol)
        assert one.subject.endswith("29.04.2026 kl. 18.00")

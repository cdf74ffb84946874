"""Locked minutes are put right beside what they say, and the next meeting approves them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Ground, Recusal
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.disqualification import Ruling
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.opening import Approval, Approved, MeetingOpening, Remark
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, read_item, save_agenda
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.correcting import correct
from agenda_app.services.correction_lines import correction_headings
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.minutes import read_minutes, save_item_minutes, save_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_corrections import approvals, read_corrections
from agenda_app.services.secrets import secrets_of
from tests.builders import a_text, saved_meeting
from tests.services.protocol import Protocol, a_protocol, a_vote, roll_called

NOW = datetime(2026, 4, 30, 9, 30)
LATER = date(2026, 6, 10)
TODAY = date(2026, 6, 11)
NBSP = "\u00a0"
TITLE = f"Godkjenning av protokoll fra møtet 29.{NBSP}april 2026"


def held(session: Session, *, aside: str = "") -> Protocol:
    """Hold a meeting; somebody may have stepped aside in its second case."""
    protocol = a_protocol(session)
    roll_called(session, protocol)
    if aside:
        who, ruled = protocol.person(aside), Ruling(True, 6)
        enter_events(
            session, protocol.meeting, Recusal(None, who, protocol.case(2), Ground.PARTY, ruled)
        )
    for number in (1, 2):
        item = protocol.case(number)
        said = a_text(f"Sak {number} var ferdig kl. 20.35.")
        vote = a_vote(session, item)
        save_item_minutes(session, ItemMinutes(item, proceedings=said, votes=(vote,)))
    adjourn(session, protocol.meeting, time(20, 35))
    minutes = read_minutes(session, protocol.meeting)
    save_minutes(session, replace(minutes, signers=(protocol.person("Aud"),)))
    return protocol


def locked(session: Session) -> Protocol:
    protocol = held(session)
    lock(session, protocol.meeting, NOW)
    return protocol


@pytest.mark.parametrize("remark", [Remark.DISQUALIFICATION, Remark.AGENDA])
def test_a_correction_never_quotes_a_remark_of_the_opening_that_is_withheld(
    storage: Storage, remark: Remark
) -> None:
    was, becomes = "Geir Li er bror til parten.", "Geir Li er fetter til parten."
    said = ((remark, Access(AccessState.EXEMPT, "offl. § 13")),)
    opening = MeetingOpening(
        agenda=Approved(Approval.WITH_REMARKS, was) if remark is Remark.AGENDA else Approved(),
        disqualification=was if remark is Remark.DISQUALIFICATION else "",
        accesses=said,
    )
    with storage.database.write("test") as session:
        protocol = held(session)
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(minutes, opening=opening))
        lock(session, protocol.meeting, NOW)
        first = read_agenda(session, protocol.meeting).items[0].id
        item = first if remark is Remark.AGENDA else None
        slip = MinutesCorrection(0, item, was, becomes, "Slektskapet var feil.", NOW)
        correct(session, storage.files, protocol.meeting, slip)
    for audience in Audience.INTERNAL, Audience.PUBLIC:
        with storage.database.read() as session:
            content = minutes_content(session, storage.files, protocol.meeting, audience, LATER)
        (line,) = content.corrections
        told = repr(line)
        assert (becomes in told) is (audience is Audience.INTERNAL)
        assert ("bror" in told) is (audience is Audience.INTERNAL)
        assert ("Slektskapet" in told) is (audience is Audience.INTERNAL)


def a_slip(item: ItemId | None = None, agreed_in: ItemId | None = None) -> MinutesCorrection:
    return MinutesCorrection(
        0, item, " kl. 20.35 ", "kl. 20.53", "Tallene var byttet om.", NOW, agreed_in
    )


def approval_of(session: Session, meeting: MeetingId) -> list[str]:
    items = read_agenda(session, meeting).items
    return [item.title for item in items if item.standard is StandardItem.APPROVE_MINUTES]


def the_next(session: Session) -> MeetingId:
    meeting = saved_meeting(session, "KST", LATER).id
    assert meeting is not None
    return meeting


def test_corrections_are_numbered_and_leave_the_minutes_as_they_were(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = locked(session)
        before = read_minutes(session, protocol.meeting)
        first = correct(session, storage.files, protocol.meeting, a_slip())
        second = correct(session, storage.files, protocol.meeting, a_slip(protocol.case(1)))
        assert (first.number, second.number) == (1, 2)
        assert first.was == "kl. 20.35"
        assert read_corrections(session, protocol.meeting) == (first, second)
        told = correction_headings(session, protocol.meeting, Language.BOKMAL)
        assert [one.partition(",")[0] for one in told] == ["Rettelse 1", "Rettelse 2"]
        assert told[0].endswith(": møtet som helhet")
        assert ": PS" in told[1]
        assert read_minutes(session, protocol.meeting) == before


def test_open_minutes_are_put_right_where_they_are_wrong(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        with pytest.raises(UserError, match="ikke låst"):
            correct(session, storage.files, protocol.meeting, a_slip())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"was": " ", "becomes": "\n"}, "Skriv hva som står"),
        ({"was": "to  ord", "becomes": "to ord"}, "det samme"),
        ({"reason": " "}, "hvorfor"),
        ({"item_id": ItemId(9999)}, "ikke på dette møtet"),
        ({"was": "finnes ikke her"}, "«finnes ikke her» står ikke i den låste .* utenom sakene"),
        ({"was": "Sak 1 var ferdig"}, "utenom sakene"),
        ({"agreed_in": ItemId(9999)}, "et senere møte"),
        ({"exempt_basis": "u.off."}, "nevner ingen paragraf"),
        ({"exempt_basis": "offl. § 99"}, "det finnes ingen offl. § 99"),
    ],
)
def test_a_correction_that_cannot_be_is_refused(
    storage: Storage, change: dict[str, object], said: str
) -> None:
    with storage.database.write("test") as session:
        protocol = locked(session)
        with pytest.raises(UserError, match=said):
            correct(session, storage.files, protocol.meeting, replace(a_slip(), **change))  # type: ignore[arg-type]
        assert read_corrections(session, protocol.meeting) == ()


def test_what_is_put_right_stands_in_that_case_whatever_its_spaces(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = locked(session)
        of_first = replace(a_slip(protocol.case(1)), was="Sak  1 var\nferdig kl.\u00a020.35")
        correct(session, storage.files, protocol.meeting, of_first)
        again = replace(of_first, was=of_first.becomes, becomes="kl. 20.30")
        correct(session, storage.files, protocol.meeting, again)
        left_out = replace(of_first, was="", becomes="Aud Strand var til stede.")
        correct(session, storage.files, protocol.meeting, left_out)
        elsewhere = replace(of_first, item_id=protocol.case(2))
        with pytest.raises(UserError, match="for denne saken"):
            correct(session, storage.files, protocol.meeting, elsewhere)
        assert [one.number for one in read_corrections(session, protocol.meeting)] == [1, 2, 3]


def test_it_is_agreed_in_a_later_meeting_that_was_sent(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        later = the_next(session)
        lock(session, protocol.meeting, NOW)
        assert approvals(session, protocol.meeting) == ()
        item = next(
            item.id
            for item in read_agenda(session, later).items
            if item.standard is StandardItem.APPROVE_MINUTES
        )
        with pytest.raises(UserError, match="et senere møte"):
            correct(session, storage.files, protocol.meeting, a_slip(agreed_in=item))
        mark_sent(session, later)
        assert [found.id for _, found in approvals(session, protocol.meeting)] == [item]
        correct(session, storage.files, protocol.meeting, a_slip(agreed_in=item))
        content = minutes_content(
            session, storage.files, protocol.meeting, Audience.INTERNAL, TODAY
        )
        (line,) = content.corrections
        assert line.heading == f"Rettelse 1, 30.{NBSP}april 2026: møtet som helhet"
        assert line.notes[0] == "Begrunnelse: Tallene var byttet om."
        assert line.notes[1].startswith(f"Vedtatt i møtet 10.{NBSP}juni 2026, PS")


def test_the_next_meeting_approves_what_is_locked(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        later = the_next(session)
        lock(session, protocol.meeting, NOW)
        assert approval_of(session, later) == [TITLE]


def test_minutes_of_two_meetings_are_approved_each_in_its_item(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        later = the_next(session)
        agenda = read_agenda(session, later)
        other = "Godkjenning av protokoll fra møtet 1. april 2026"
        named = tuple(
            replace(item, title=other) if item.standard is StandardItem.APPROVE_MINUTES else item
            for item in agenda.items
        )
        save_agenda(session, replace(agenda, items=named))
        lock(session, protocol.meeting, NOW)
        assert approval_of(session, later) == [other, TITLE]


def test_an_agenda_that_was_sent_is_left_alone(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        later = the_next(session)
        mark_sent(session, later)
        before = read_agenda(session, later)
        lock(session, protocol.meeting, NOW)
        assert read_agenda(session, later) == before


def test_the_public_reads_no_correction_of_an_exempt_case(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = locked(session)
        correct(session, storage.files, protocol.meeting, a_slip(protocol.case(1)))
        item = next(item for item in protocol.items if item.id == protocol.case(1))
        assert item.case_id is not None
        case = read_case(session, item.case_id)
        exempt = Access(AccessState.EXEMPT, "offl. § 13")
        save_case(session, replace(case, access=exempt))
        shown = {
            audience: minutes_content(session, storage.files, protocol.meeting, audience, TODAY)
            for audience in (Audience.INTERNAL, Audience.PUBLIC)
        }
        assert shown[Audience.INTERNAL].corrections[0].becomes == "kl. 20.53"
        withheld = shown[Audience.PUBLIC].corrections[0]
        assert (withheld.was, withheld.becomes) == ("", "")
        assert withheld.notes == (
            "Teksten er unntatt offentlighet, som saken er helt eller delvis.",
        )
        secrets = secrets_of(session, protocol.meeting, TODAY)
        hidden = {secret.text for secret in secrets.secrets}
        assert {"kl. 20.35", "kl. 20.53", "Tallene var byttet om."} <= hidden
        assert "kl. 20.53" not in {one.text for one in secrets.open_papers}


def test_what_is_put_right_of_the_meeting_tells_nobody_who_stepped_aside_in_an_exempt_case(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, aside="Bo")
        item = read_item(session, protocol.case(2))
        assert item.case_id is not None
        exempt = Access(AccessState.EXEMPT, "offl. § 13")
        save_case(session, replace(read_case(session, item.case_id), access=exempt))
        lock(session, protocol.meeting, NOW)
        slip = replace(a_slip(), was="inhabil i", becomes="fritatt i")
        again = replace(slip, was="fritatt i", becomes="ikke fritatt i")
        for one in (slip, again, a_slip()):
            correct(session, storage.files, protocol.meeting, one)
        told = {
            audience: minutes_content(session, storage.files, protocol.meeting, audience, TODAY)
            for audience in Audience
        }
    assert [one.was for one in told[Audience.INTERNAL].corrections][:2] == [
        "inhabil i",
        "fritatt i",
    ]
    assert [one.was for one in told[Audience.PUBLIC].corrections] == ["", "", "kl. 20.35"]

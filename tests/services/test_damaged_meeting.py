"""What is stored of one meeting comes to harm: it is named, and the others live on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.errors import DamagedError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.archive import archive
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import report_absence
from agenda_app.services.home import home
from agenda_app.services.locked_tables import every_table_fault
from agenda_app.services.locking import adjourn, lock, read_record
from agenda_app.services.meeting_lines import meeting_lines, readable_lines
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.meetings import read_meeting
from agenda_app.services.putting_on import put_cases
from agenda_app.services.sat_meetings import sat_meetings
from tests.builders import a_municipality, saved_case, saved_meeting
from tests.services.protocol import DAY, Protocol, a_protocol, at, roll_called

IN_MEETING = {
    "starts": "'2026-02-31 18:00:00.000000'",
    "state": "'song'",
    "language": "'latin'",
    "ends_at": "'kl. sju'",
}
IN_MINUTES = {
    "remarks": "'[{'",
    "others": "'7'",
    "order": "'{'",
    "signers": "'null'",
    "adjourned_at": "'25:00'",
    "opening": "'[7]'",
    "questions": "'[7]'",
    "breaks": "'[7]'",
    "chamber": "'{'",
}
IN_EVENTS = {"kind": "'sang'", "phase": "'sometime'", "at": "'2026-13-01 18:00:00.000000'"}
IN_ABSENCES = {"reason": "'song'", "items": "'{'", "reported": "'in May'"}


def a_meeting(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        absence = Absence(None, protocol.person("Geir"), AbsenceReason.ILLNESS, at(9, 0))
        report_absence(session, protocol.meeting, absence)
        roll_called(session, protocol, "Geir")
        saved_meeting(session, "KST", DAY + timedelta(days=7))
        adjourn(session, protocol.meeting, at(20, 0).time())
    return protocol


def harm(storage: Storage, table: str, column: str, value: str, where: str) -> None:
    with storage.database.write("test") as session:
        changed = session.execute(text(f'UPDATE {table} SET "{column}" = {value} WHERE {where}'))
        assert changed.rowcount  # type: ignore[attr-defined]


def assert_named(storage: Storage, read: Callable[[Session], object]) -> DamagedError:
    with pytest.raises(DamagedError) as caught, storage.database.read() as session:
        read(session)
    said = caught.value
    assert "Kommunestyret" in said.message.bokmal
    assert "skadd" in said.message.nynorsk
    assert "sikkerhetskopien" in said.remedy.bokmal
    return said


def assert_the_others_live(storage: Storage, harmed: MeetingId) -> None:
    with storage.database.read() as session:
        shown = home(session)
        ids = {line.meeting.id for line in shown.lines}
        assert harmed not in ids
        assert len(ids) == 1
        assert [str(error) for error in shown.damaged]
        assert not archive(session).meetings
        assert list(map(str, archive(session).damaged)) == list(map(str, shown.damaged))
        for other in ids:
            assert other is not None
            assert read_record(session, other).meeting.id == other
    with storage.database.write("test") as session:
        body = shown.lines[0].committee.id
        assert body is not None
        assert add_meeting(session, body, date(2026, 6, 10)).number


@pytest.mark.parametrize("column", IN_MEETING)
def test_a_damaged_meeting_is_named_and_left_out_of_the_lists(
    storage: Storage, column: str
) -> None:
    protocol = a_meeting(storage)
    meeting = protocol.meeting
    harm(storage, "meetings", column, IN_MEETING[column], f"id = {meeting}")
    said = assert_named(storage, lambda session: read_meeting(session, meeting))
    day = f"møte {meeting} i" if column == "starts" else "møtet 29.04.2026 i"
    assert day in said.message.bokmal
    assert_named(storage, lambda session: read_record(session, meeting))
    assert_the_others_live(storage, meeting)


def test_what_is_counted_of_all_meetings_is_not_counted_without_one(storage: Storage) -> None:
    protocol = a_meeting(storage)
    harm(storage, "meetings", "state", "'song'", f"id = {protocol.meeting}")
    assert_named(storage, meeting_lines)
    year = date(2026, 1, 1), date(2026, 12, 31)
    assert_named(storage, lambda session: sat_meetings(session, *year, today=DAY))
    with storage.database.read() as session:
        (fault,) = every_table_fault(session, storage.files)
    assert "møtet 29.04.2026 i Kommunestyret" in fault.bokmal


@pytest.mark.parametrize("column", IN_MINUTES)
def test_damaged_minutes_of_the_meeting_as_a_whole_are_named(storage: Storage, column: str) -> None:
    protocol = a_meeting(storage)
    harm(storage, "minutes", column, IN_MINUTES[column], f"meeting_id = {protocol.meeting}")
    said = assert_named(storage, lambda session: read_record(session, protocol.meeting))
    assert "møtet 29.04.2026" in said.message.bokmal
    with pytest.raises(DamagedError), storage.database.write("test") as session:
        lock(session, protocol.meeting, at(21, 0))


@pytest.mark.parametrize("column", IN_EVENTS)
def test_damaged_attendance_is_named(storage: Storage, column: str) -> None:
    protocol = a_meeting(storage)
    kind = "opened" if column == "at" else "arrived"
    harm(storage, "attendance_events", column, IN_EVENTS[column], f"kind = '{kind}'")
    assert_named(storage, lambda session: read_attendance(session, protocol.meeting))


@pytest.mark.parametrize("column", IN_ABSENCES)
def test_damaged_absences_are_named(storage: Storage, column: str) -> None:
    protocol = a_meeting(storage)
    harm(storage, "absences", column, IN_ABSENCES[column], "1 = 1")
    assert_named(storage, lambda session: read_attendance(session, protocol.meeting))


def test_a_date_that_cannot_be_read_is_never_taken_for_one(storage: Storage) -> None:
    protocol = a_meeting(storage)
    harm(storage, "agenda_items", "starts_at", "'seven'", f"id = {protocol.case(1)}")
    assert_named(storage, lambda session: read_record(session, protocol.meeting))


def test_a_damaged_meeting_of_a_committee_that_is_gone_is_named_by_its_day(
    storage: Storage,
) -> None:
    protocol = a_meeting(storage)
    with storage.database.write("test") as session:
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
        session.execute(
            text(
                "UPDATE meetings SET committee_id = 99, state = 'song'"
                f" WHERE id = {protocol.meeting}"
            )
        )
        _, (damaged, *_) = readable_lines(session)
        session.rollback()
    assert "møtet 29.04.2026, er skadet" in damaged.message.bokmal


def draft_numbers(storage: Storage) -> tuple[int, str]:
    """Return the numbers that the second meeting and its first case would get now."""
    with storage.database.read() as session:
        (line,) = readable_lines(session)[0]
        assert line.meeting.id is not None
        item = read_agenda(session, line.meeting.id).items[0]
        assert item.id is not None
        assert read_item(session, item.id).number == item.number
    return line.meeting.number, str(item.number)


def two_drafts(storage: Storage) -> tuple[MeetingId, MeetingId]:
    """Plan two meetings with a numbered case each."""
    with storage.database.write("test") as session:
        a_municipality(session)
        made = []
        for week, title in enumerate(("Kaia", "Brua")):
            meeting = saved_meeting(session, "KST", DAY + timedelta(days=7 * week)).id
            assert meeting is not None
            session.execute(text(f"DELETE FROM agenda_items WHERE meeting_id = {meeting}"))
            put_cases(session, meeting, [saved_case(session, title, "KST").id])
            made.append(meeting)
    return made[0], made[1]


@pytest.mark.parametrize(
    ("table", "column"), [("meetings", "state"), ("meetings", "starts"), ("agenda_items", "kind")]
)
def test_a_damaged_draft_keeps_its_place_among_the_numbers(
    storage: Storage, table: str, column: str
) -> None:
    first, _ = two_drafts(storage)
    where = f"id = {first}" if table == "meetings" else f"meeting_id = {first}"
    harm(storage, table, column, IN_MEETING.get(column, "'song'"), where)
    if table == "agenda_items":
        with storage.database.read() as session:
            numbers = [line.meeting.number for line in readable_lines(session)[0]]
        assert numbers == [1, 2]
    else:
        assert draft_numbers(storage) == (2, "PS 2/26")


def test_a_kind_of_item_that_is_damaged_stops_no_other_meeting(storage: Storage) -> None:
    first, second = two_drafts(storage)
    harm(storage, "agenda_items", "type", "'ZZ'", f"meeting_id = {first}")
    assert_named(storage, lambda session: read_agenda(session, first))
    with storage.database.read() as session:
        assert str(read_agenda(session, second).items[0].number) == "PS 1/26"


def sent_and_harmed(storage: Storage, column: str, value: str) -> MeetingId:
    """Send the first of two meetings, harm it, and return the second."""
    first, second = two_drafts(storage)
    with storage.database.write("test") as session:
        mark_sent(session, first)
    harm(storage, "meetings", column, value, f"id = {first}")
    return second


def test_the_number_of_a_damaged_meeting_is_never_given_again(storage: Storage) -> None:
    second = sent_and_harmed(storage, "starts", "'song'")
    with storage.database.write("test") as session:
        mark_sent(session, second)
        assert read_meeting(session, second).number == 2
        assert str(read_agenda(session, second).items[0].number) == "PS 2/26"


def test_a_damaged_meeting_of_another_year_takes_no_number(storage: Storage) -> None:
    second = sent_and_harmed(storage, "starts", "'song'")
    harm(storage, "agenda_items", "series_year", "2024", "serial IS NOT NULL")
    with storage.database.read() as session:
        assert read_meeting(session, second).number == 1


def test_no_meeting_gets_a_number_while_one_that_was_given_cannot_be_read(
    storage: Storage,
) -> None:
    second = sent_and_harmed(storage, "number", "'song'")
    with (
        pytest.raises(DamagedError, match=r"nummeret til møtet 29\.04\.2026 i Kommunestyret kan"),
        storage.database.write("test") as session,
    ):
        mark_sent(session, second)
    with storage.database.read() as session:
        assert read_meeting(session, second).state is MeetingState.DRAFT

"""The mayor without a seat reports absence and asks to step aside before the meeting, as others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance_events import Attended, Recusal
from agenda_app.domain.attendance_gaps import GapKind, gaps
from agenda_app.domain.calling import needs_of
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.open_requests import open_requests
from agenda_app.domain.people import PersonId
from agenda_app.domain.requests import Request
from agenda_app.domain.taking_part import Right, entitled
from agenda_app.errors import UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, report_absence
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.requests import ask
from agenda_app.services.sheets_content import sheets_content
from tests.builders import TODAY
from tests.services.protocol import Protocol, a_protocol, a_visited_protocol, roll_called


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        return a_visited_protocol(session)


def mayor(protocol: Protocol) -> PersonId:
    return protocol.person("Kari")


def away(protocol: Protocol, name: str = "Kari") -> Absence:
    return Absence(None, protocol.person(name), AbsenceReason.OTHER_MEETING)


def aside(protocol: Protocol, name: str = "Kari", ground: Ground | None = Ground.PARTY) -> Request:
    return Request(None, protocol.person(name), (protocol.case(1),), ground)


def test_an_absence_is_kept_and_empties_no_seat(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        known = report_absence(session, protocol.meeting, away(protocol))
        assert [one.person_id for one in known.absences] == [mayor(protocol)]
        assert needs_of(known, ()) == ()
        named = {one.person_id for one in entitled(known, protocol.case(1), Right.PROPOSE)}
        assert mayor(protocol) not in named
        roll_called(session, protocol)
        there = enter_events(session, protocol.meeting, Attended(None, mayor(protocol)))
        assert there.absences == known.absences
        assert there.visitor(protocol.case(1)) == mayor(protocol)


def test_who_has_come_has_not_reported_absence(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        roll_called(session, protocol)
        enter_events(session, protocol.meeting, Attended(None, mayor(protocol)))
        with pytest.raises(UserError, match="kan ikke melde forfall til hele møtet"):
            report_absence(session, protocol.meeting, away(protocol))
        one = replace(away(protocol), items=(protocol.case(1),))
        assert len(report_absence(session, protocol.meeting, one).absences) == 1


def test_only_the_mayor_of_the_council_says_so(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        for attempt in (
            lambda: report_absence(session, protocol.meeting, away(protocol, "Ola")),
            lambda: ask(session, protocol.meeting, aside(protocol, "Ola")),
        ):
            with pytest.raises(UserError, match="ikke medlem eller varamedlem"):
                attempt()
        body = committee_by_code(session, "FSK")
        save_committee(session, replace(body, kind=CommitteeKind.ADVISORY_COUNCIL))
        with pytest.raises(UserError):
            report_absence(session, protocol.meeting, away(protocol))


def test_a_question_of_disqualification_waits_for_a_ruling(
    storage: Storage, protocol: Protocol
) -> None:
    case = protocol.case(1)
    with storage.database.write("test") as session:
        ask(session, protocol.meeting, aside(protocol))
        with pytest.raises(UserError, match="Kari Nes har alt bedt om dette"):
            ask(session, protocol.meeting, aside(protocol, ground=Ground.SPOUSE))
        roll_called(session, protocol)
        unanswered = {gap.kind for gap in gaps(read_attendance(session, protocol.meeting))}
        assert GapKind.REQUEST_UNANSWERED not in unanswered
        there = enter_events(session, protocol.meeting, Attended(None, mayor(protocol)))
        (gap,) = (one for one in gaps(there) if one.kind is GapKind.REQUEST_UNANSWERED)
        assert (gap.item_id, gap.person_id) == (case, mayor(protocol))
        ruled = Recusal(None, mayor(protocol), case, Ground.PARTY, Ruling(aside=True, agreed=7))
        after = enter_events(session, protocol.meeting, ruled)
        assert open_requests(after, case) == ()


def test_leave_is_open_as_long_as_the_mayor_is_there(storage: Storage, protocol: Protocol) -> None:
    case = protocol.case(1)
    with storage.database.write("test") as session:
        ask(session, protocol.meeting, aside(protocol, ground=None))
        roll_called(session, protocol)
        assert open_requests(read_attendance(session, protocol.meeting), case) == ()
        there = enter_events(session, protocol.meeting, Attended(None, mayor(protocol)))
        assert [one.person_id for one in open_requests(there, case)] == [mayor(protocol)]


def test_the_sheets_for_the_pen_have_the_mayor_apart(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        ask(session, protocol.meeting, aside(protocol))
    with storage.database.read() as session:
        made = sheets_content(session, storage.files, protocol.meeting, TODAY)
    line = made.attendance.mayor
    assert line is not None
    assert (line.name, line.office, line.is_absent) == ("Kari Nes", "ordfører", False)
    assert line.remark.startswith("habilitet: PS")
    assert made.attendance.mayors_right == "tale- og forslagsrett"
    assert "Kari Nes" not in {one.name for one in made.attendance.members}
    known = [said for sheet in made.sheets for said in sheet.known]
    assert known == ["Ber om å få vurdert habiliteten: Kari Nes."]


def test_an_absent_mayor_is_crossed_off_and_named_on_every_sheet(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        report_absence(session, protocol.meeting, away(protocol))
    with storage.database.read() as session:
        made = sheets_content(session, storage.files, protocol.meeting, TODAY)
    assert made.attendance.mayor is not None
    assert made.attendance.mayor.is_absent
    assert {said for sheet in made.sheets for said in sheet.known} == {"Meldt forfall: Kari Nes."}


def test_where_the_mayor_leads_no_line_stands_apart(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
    with storage.database.read() as session:
        assert sheets_content(session, storage.files, made.meeting, TODAY).attendance.mayor is None

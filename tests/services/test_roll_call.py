"""A member who comes after the roll call, with all that comes of it, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance_events import Arrived, Moment, Phase, Recusal
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.meeting import MeetingForm
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, report_absence
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.roll_call import let_in, take_back_coming
from tests.services.protocol import a_protocol, at, roll_called


@pytest.mark.parametrize("form", [MeetingForm.IN_ROOM, MeetingForm.REMOTE])
def test_who_came_and_did_not_after_all_leaves_everything_as_it_was(
    storage: Storage, form: MeetingForm
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        save_meeting(session, replace(read_meeting(session, protocol.meeting), form=form))
        member, deputy = protocol.person("Cato"), protocol.person("Hild")
        report_absence(session, protocol.meeting, Absence(None, member, AbsenceReason.ILLNESS))
        roll_called(session, protocol, "Cato")
        aside = Recusal(None, deputy, protocol.case(2), Ground.CIRCUMSTANCES)
        sits = Arrived(None, deputy, stands_for=member)
        was = enter_events(session, protocol.meeting, sits, aside)
        moment = Moment(Phase.BEFORE, protocol.case(1), at(18, 40))
        coming = let_in(session, protocol.meeting, member, moment)
        there = read_attendance(session, protocol.meeting)
        assert len(there.people_in(protocol.case(1)) & {member, deputy}) == 1
        assert member in there.people_in(protocol.case(2))
        assert [event.person_id for event in coming.fell_away if isinstance(event, Recusal)] == [
            deputy
        ]
        assert there.absences == was.absences
        assert take_back_coming(session, protocol.meeting, coming).events == was.events


def test_nobody_comes_before_the_roll_call_nor_where_nobody_meets(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        moment = Moment(Phase.BEFORE, protocol.case(1))
        with pytest.raises(UserError, match="Oppropet er ikke ført"):
            let_in(session, protocol.meeting, protocol.person("Cato"), moment)
        written = replace(read_meeting(session, protocol.meeting), form=MeetingForm.WRITTEN)
        save_meeting(session, written)
        with pytest.raises(UserError, match="avgjøres skriftlig"):
            let_in(session, protocol.meeting, protocol.person("Cato"), moment)


def test_what_somebody_else_entered_meanwhile_is_looked_at_first(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol, "Cato")
        seen = read_attendance(session, protocol.meeting)
        moment = Moment(Phase.BEFORE, protocol.case(1))
        let_in(session, protocol.meeting, protocol.person("Cato"), moment, seen)
        with pytest.raises(ConflictError, match="Cato Lund"):
            let_in(session, protocol.meeting, protocol.person("Cato"), moment, seen)

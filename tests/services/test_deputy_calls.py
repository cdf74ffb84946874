"""Deputies are called in turn, for a seat that is empty, and only those who can come."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.committee import Membership, Role
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.people import PersonId
from agenda_app.errors import UserError
from agenda_app.services.attendance import read_attendance, telling_of
from agenda_app.services.attendance_changes import enter_events, report_absence
from agenda_app.services.before_text import before_text
from agenda_app.services.committees import (
    committee_by_code,
    save_committee,
    save_membership,
)
from agenda_app.services.deputy_calls import bench_of, log_call, read_calls, withdraw_call
from tests.builders import saved_meeting
from tests.services.protocol import DAY, Protocol, a_protocol, at, roll_called


def a_call(protocol: Protocol, who: str, stands_for: str, **changes: object) -> Call:
    call = Call(None, protocol.person(who), protocol.person(stands_for), at(9, 0), Answer.ACCEPTED)
    return replace(call, **changes)  # type: ignore[arg-type]


def test_deputies_are_called_in_turn_or_with_a_reason(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        wanted = a_call(protocol, "Ida", "Cato")
        with pytest.raises(UserError, match="trengs ikke noe varamedlem"):
            log_call(session, protocol.meeting, wanted)
        away = Absence(None, protocol.person("Cato"), AbsenceReason.WORK)
        report_absence(session, protocol.meeting, away)
        with pytest.raises(UserError, match="er ikke spurt"):
            log_call(session, protocol.meeting, wanted)
        reasoned = replace(wanted, reason="Hild er på sjøen", note="kommer med ferga")
        (kept,) = log_call(session, protocol.meeting, reasoned)
        assert replace(kept, id=None) == reasoned
        assert read_calls(session, protocol.meeting) == (kept,)
        assert withdraw_call(session, protocol.meeting, kept) == ()


def test_a_deputy_is_called_for_one_item_while_the_meeting_goes_on(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        first = protocol.case(1)
        aside = Recusal(None, protocol.person("Geir"), first, Ground.PARTY, Ruling(True, 6))
        enter_events(session, protocol.meeting, aside)
        (kept,) = log_call(
            session, protocol.meeting, a_call(protocol, "Jon", "Geir", item_id=first)
        )
        assert kept.item_id == first


def test_only_members_of_the_council_are_called_to_the_executive_committee(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        sit(session, protocol.person("Aud"), Role.MEMBER)
        sit(session, protocol.person("Bo"), Role.DEPUTY)
        sit(session, protocol.person("Hild"), Role.DEPUTY, rank=2)
        meeting = saved_meeting(session, "FSK", DAY).id
        assert meeting is not None
        absent = Absence(None, protocol.person("Aud"), AbsenceReason.TRAVEL)
        report_absence(session, meeting, absent)
        with pytest.raises(UserError, match="ikke i kommunestyret"):
            log_call(session, meeting, a_call(protocol, "Hild", "Aud"))
        assert len(log_call(session, meeting, a_call(protocol, "Bo", "Aud"))) == 1


def sit(session: Session, person: PersonId, role: Role, rank: int = 1) -> None:
    """Seat somebody on the executive committee, on no list."""
    body = committee_by_code(session, "FSK").id
    assert body is not None
    save_membership(session, Membership(None, body, person, None, role, rank))


def test_a_deputy_is_called_to_a_seat_that_nobody_holds(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        call = Call(None, protocol.person("Hild"), None, at(9, 0), Answer.ACCEPTED)
        with pytest.raises(UserError, match="trengs ikke noe varamedlem"):
            log_call(session, protocol.meeting, call)
        body = committee_by_code(session, "KST")
        save_committee(session, replace(body, seats=8))
        (kept,) = log_call(session, protocol.meeting, call)
        assert (kept.person_id, kept.stands_for) == (protocol.person("Hild"), None)
        second = replace(call, person_id=protocol.person("Jon"))
        with pytest.raises(UserError, match="allerede takket ja"):
            log_call(session, protocol.meeting, second)
        told = telling_of(session, protocol.meeting, read_attendance(session, protocol.meeting))
        lines = [*before_text(told, bench_of(session, protocol.meeting))]
        assert "Trenger varamedlem: en ubesatt plass" in lines
        assert any("Hild Bakke (Ap) for en ubesatt plass: Takket ja" in line for line in lines)
        assert any(line.startswith("Ventet: 8 av 8") for line in lines)

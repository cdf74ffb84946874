"""A meeting is closed, what it resolved goes on, and its minutes are locked when they are whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.attendance_events import Left, Moment, Phase
from agenda_app.domain.case import Outcome, Treatment
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingAction, MeetingState
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.proposals import MeetingProposal, ProposalKind, ProposalRegister
from agenda_app.domain.text import plain
from agenda_app.errors import BlockedError, UserError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, report_absence, withdraw_events
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committees
from agenda_app.services.deputy_calls import log_call
from agenda_app.services.locking import adjourn, lock, minutes_gaps
from agenda_app.services.meeting_steps import reopen
from agenda_app.services.meetings import act, read_meeting, save_meeting
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.queue import queue
from agenda_app.services.route import record_recommendation
from tests.builders import a_text
from tests.services.protocol import Protocol, a_protocol, a_vote, decided_open, roll_called

NOW = datetime(2026, 4, 30, 9, 30)


def voted(session: Session, protocol: Protocol, number: int) -> None:
    item = protocol.case(number)
    save_item_minutes(session, ItemMinutes(item, votes=(a_vote(session, item),)))


def put_off(session: Session, protocol: Protocol, number: int) -> None:
    item = protocol.case(number)
    proposal = MeetingProposal(
        1,
        ProposalKind.POSTPONE,
        (),
        (protocol.mover("Bo", "H"),),
        handed_in_at=time(19),
    )
    save_item_minutes(session, ItemMinutes(item, register=ProposalRegister((proposal,))))
    kept = read_item_minutes(session, item)
    save_item_minutes(session, replace(kept, votes=(a_vote(session, item, Matter(1)),)))


def step_of(session: Session, protocol: Protocol, number: int) -> Treatment:
    found = [item for item in protocol.items if item.case_id is not None][number - 1]
    assert found.case_id is not None
    case = read_case(session, found.case_id)
    return next(step for step in case.treatments if step.id == found.treatment_id)


def states(session: Session, protocol: Protocol) -> dict[ItemId | None, ItemState]:
    return {item.id: item.state for item in read_agenda(session, protocol.meeting).items}


def signed(session: Session, protocol: Protocol) -> None:
    minutes = read_minutes(session, protocol.meeting)
    save_minutes(session, replace(minutes, signers=(protocol.person("Aud"),)))


def whole(session: Session) -> Protocol:
    """Return a meeting that was closed, with minutes that lack nothing."""
    protocol = a_protocol(session)
    decided_open(session, protocol)
    roll_called(session, protocol)
    voted(session, protocol, 1)
    voted(session, protocol, 2)
    adjourn(session, protocol.meeting, time(20, 35))
    signed(session, protocol)
    return protocol


def test_a_meeting_is_closed_and_its_resolutions_go_to_the_cases(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Ferga", "Skolen")
        roll_called(session, protocol)
        voted(session, protocol, 1)
        put_off(session, protocol, 2)
        held = adjourn(session, protocol.meeting, time(20, 35))
        assert held.state is MeetingState.HELD
        assert held.ends_at == time(20, 35)
        assert read_minutes(session, protocol.meeting).adjourned_at == time(20, 35)
        found = states(session, protocol)
        assert found[protocol.case(1)] is ItemState.TREATED
        assert found[protocol.case(2)] is ItemState.POSTPONED
        assert found[protocol.case(3)] is ItemState.PLANNED
        assert found[protocol.items[0].id] is ItemState.TREATED
        step = step_of(session, protocol, 1)
        assert plain(step.recommendation) == "1. Kaia rustes opp."
        assert step.outcome is Outcome.DECIDED
        assert step_of(session, protocol, 2).recommendation == ()
        names = {body.id: body.name for body in committees(session) if body.id is not None}
        assert [line.title for line in queue(session, names)] == ["Ferga"]


def test_what_the_executive_committee_recommends_is_no_decision(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, route=("KST", "FSK"))
        roll_called(session, protocol)
        voted(session, protocol, 1)
        adjourn(session, protocol.meeting, time(20))
        assert step_of(session, protocol, 1).outcome is Outcome.RECOMMENDED


def test_a_meeting_that_was_not_sent_or_is_over_is_not_closed(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        with pytest.raises(UserError, match="kan ikke gjøres nå"):
            adjourn(session, protocol.meeting, time(21))


def test_a_resolution_that_is_mended_after_the_meeting_goes_to_the_case_too(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        kept = read_item_minutes(session, protocol.case(1))
        own = replace(kept, resolution=a_text("Kaia rustes opp i 2027."), is_edited=True)
        kept = save_item_minutes(session, own)
        assert plain(step_of(session, protocol, 1).recommendation) == "Kaia rustes opp i 2027."
        save_item_minutes(session, replace(kept, resolution=()))
        step = step_of(session, protocol, 1)
        assert (step.recommendation, step.outcome) == ((), None)


def test_a_meeting_taken_up_again_takes_its_resolutions_back(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        reopen(session, protocol.meeting)
        assert step_of(session, protocol, 1).recommendation == ()
        assert read_minutes(session, protocol.meeting).adjourned_at is None
        assert read_item_minutes(session, protocol.case(1)).votes
        adjourn(session, protocol.meeting, time(21))
        assert plain(step_of(session, protocol, 1).recommendation) == "1. Kaia rustes opp."


def test_the_end_of_the_meeting_is_the_same_wherever_it_is_put_right(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(minutes, adjourned_at=time(20, 40)))
        meeting = read_meeting(session, protocol.meeting)
        assert meeting.ends_at == time(20, 40)
        save_meeting(session, replace(meeting, ends_at=time(20, 45)))
        assert read_minutes(session, protocol.meeting).adjourned_at == time(20, 45)


def test_whole_minutes_are_locked(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        assert minutes_gaps(session, storage.files, protocol.meeting) == ()
        assert lock(session, protocol.meeting, NOW).locked_at == NOW
        assert read_minutes(session, protocol.meeting).locked_at == NOW
        assert read_meeting(session, protocol.meeting).state is MeetingState.HELD


def test_a_standing_item_without_a_word_is_missing_until_it_has_one(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        referrals = next(i.id for i in protocol.items if i.standard is StandardItem.REFERRALS)
        assert referrals is not None
        kept = read_item_minutes(session, referrals)
        kept = save_item_minutes(session, replace(kept, proceedings=()))
        (gap,) = minutes_gaps(session, storage.files, protocol.meeting)
        assert (gap.code, gap.item_id) == (GapCode.NOTHING_WRITTEN, referrals)
        with pytest.raises(BlockedError) as refused:
            lock(session, protocol.meeting, NOW)
        assert "hva som ble gjort i saken" in refused.value.remedy.bokmal
        save_item_minutes(session, replace(kept, proceedings=a_text("Ingen referatsaker.")))
        assert lock(session, protocol.meeting, NOW).locked_at == NOW


def test_unfinished_minutes_are_not_locked_and_say_what_is_missing(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        decided_open(session, protocol)
        roll_called(session, protocol)
        voted(session, protocol, 1)
        adjourn(session, protocol.meeting, time(20, 35))
        with pytest.raises(BlockedError) as refused:
            lock(session, protocol.meeting, NOW)
        assert read_minutes(session, protocol.meeting).locked_at is None
        codes = {gap.code for gap in minutes_gaps(session, storage.files, protocol.meeting)}
        assert codes == {GapCode.NOT_DECIDED, GapCode.NO_SIGNERS}
    number = next(str(i.number) for i in protocol.items if i.id == protocol.case(2))
    said = refused.value.remedy.bokmal.replace("\u00a0", " ")
    assert f"{number}: Det er ikke ført om saken ble behandlet" in said
    assert "hvem som skal underskrive" in said


def test_nothing_is_missing_that_closing_the_meeting_settles(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        decided_open(session, protocol)
        roll_called(session, protocol)
        voted(session, protocol, 1)
        running = minutes_gaps(session, storage.files, protocol.meeting)
        adjourn(session, protocol.meeting, time(20, 35))
        closed = minutes_gaps(session, storage.files, protocol.meeting)
    assert GapCode.NOT_DECIDED in {gap.code for gap in closed}
    assert {*running} == {*closed, MinutesGap(GapCode.NOT_ADJOURNED)}


def test_locked_minutes_refuse_every_change(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = whole(session)
        lock(session, protocol.meeting, NOW)
        meeting = protocol.meeting
        events = read_attendance(session, meeting).events
        left = Left(None, protocol.person("Bo"), Moment(Phase.AFTER, protocol.case(2)))
        away = Absence(None, protocol.person("Bo"), AbsenceReason.WORK)
        call = Call(None, protocol.person("Jon"), None, NOW, Answer.ASKED)
        item = next(item for item in protocol.items if item.case_id is not None)
        assert item.case_id is not None
        assert item.treatment_id is not None
        case, step = read_case(session, item.case_id), item.treatment_id
        for change in (
            lambda: save_minutes(session, read_minutes(session, meeting)),
            lambda: save_item_minutes(session, read_item_minutes(session, protocol.case(1))),
            lambda: enter_events(session, meeting, left),
            lambda: withdraw_events(session, meeting, events[-1]),
            lambda: report_absence(session, meeting, away),
            lambda: log_call(session, meeting, call),
            lambda: save_agenda(session, read_agenda(session, meeting)),
            lambda: save_meeting(session, read_meeting(session, meeting)),
            lambda: record_recommendation(session, case, step, a_text("Noe annet.")),
            lambda: reopen(session, meeting),
            lambda: lock(session, meeting, NOW),
        ):
            with pytest.raises(UserError, match="Protokollen er låst"):
                change()
        act(session, meeting, MeetingAction.APPROVE)
        assert read_meeting(session, meeting).state is MeetingState.APPROVED

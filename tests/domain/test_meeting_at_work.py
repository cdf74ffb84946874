"""Whatever happens in a meeting: no sum breaks, and nothing unfinished is locked."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time

import pytest
from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from agenda_app.domain.absences import Absence
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.attendance_edits import entered, reported, withdrawn
from agenda_app.domain.attendance_events import Arrived, Left, Opened, Recusal, SteppedIn
from agenda_app.domain.attendance_problems import ImpossibleError
from agenda_app.domain.attendance_words import numbers, opening
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.ballots import Ballots, Method
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.fates import voted_on
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.majorities import Majority
from agenda_app.domain.making_way import falling_away, taking_over
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.outcome_words import outcome_words, verdict_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import change_refusals, put_forward, refusals
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.rulings import deciders
from agenda_app.domain.some_points import THE_WHOLE, points_of
from agenda_app.domain.vote_text_check import vote_disagreements
from agenda_app.domain.votes import Motion, Vote, vote_refusals
from tests.builders import a_text
from tests.council import at
from tests.domain.attending import (
    absences,
    assert_adds_up,
    chambers,
    events,
    figures,
    telling,
)
from tests.domain.meeting_at_work import MeetingAtWork, PlainCount
from tests.domain.voting import a_proposal, ballots_in

POINTS = (1, 2, 3)
MOST_PROPOSALS = 3
STATES = [ItemState.TREATED, ItemState.TREATED, ItemState.POSTPONED, ItemState.WITHDRAWN]
CLOSED = ClosedSession(ClosingGround.CONFIDENTIALITY, "", time(18, 30), time(18, 45))


def miscounted(ballots: Ballots) -> Ballots:
    """Return ballots with one vote too many, or one who has not answered the roll call."""
    if not ballots.parties:
        return replace(ballots, named=ballots.named[1:])
    row, *others = ballots.parties
    return replace(
        ballots, parties=(replace(row, votes=(row.votes[0] + 1, *row.votes[1:])), *others)
    )


def standing_votes(record: ItemRecord) -> tuple[Vote, ...]:
    """Return the votes of an item that still add up."""
    return tuple(outcome.vote for outcome in record.outcomes)


def before_the_roll(self: MeetingMachine) -> bool:
    """Whether the roll is still to be called, and nothing was put right yet."""
    return not opened(self) and self.at_work.count is not None


def opened(self: MeetingMachine) -> bool:
    return self.at_work.attendance.opened is not None


def items_left(self: MeetingMachine) -> bool:
    """Whether the next item can be taken up."""
    work = self.at_work
    return opened(self) and work.count is not None and work.now + 1 < len(work.chamber.items)


def treating(self: MeetingMachine) -> bool:
    """Whether an item is treated that nothing was put right in afterwards."""
    return self.at_work.count is not None and self.at_work.now >= 0


class MeetingMachine(RuleBasedStateMachine):
    """A meeting in which anything happens that the program lets happen."""

    at_work: MeetingAtWork

    @initialize(chamber=chambers(), data=st.data(), is_held=st.sampled_from([True, True, False]))
    def call(self, chamber: Chamber, data: st.DataObject, is_held: bool) -> None:
        self.at_work = MeetingAtWork.called(chamber)
        if is_held:
            self.call_the_roll(data)
            self.take_up_the_next_item()

    @precondition(before_the_roll)
    @rule(data=st.data())
    def report_absence(self, data: st.DataObject) -> None:
        absence: Absence = data.draw(absences(self.at_work.chamber))
        self.at_work.attendance = reported(self.at_work.attendance, absence)

    @precondition(before_the_roll)
    @rule(data=st.data())
    def call_the_roll(self, data: st.DataObject) -> None:
        work = self.at_work
        away = {absence.person_id for absence in work.attendance.absences}
        here = [p for p in work.chamber.own_seats if p not in away and data.draw(st.integers(0, 4))]
        work.enter(Opened(None, at(18, 2)), *(Arrived(None, person) for person in here))
        for person in here:
            self.count.seats[work.chamber.own_seats[person]] = person

    @precondition(items_left)
    @rule()
    def take_up_the_next_item(self) -> None:
        work = self.at_work
        if work.now >= 0:
            self.count.voted[work.item] = self.count.voters(work.item)
        work.now += 1
        self.count.begin(work.item)

    @precondition(treating)
    @rule(data=st.data())
    def come(self, data: st.DataObject) -> None:
        """A member comes to the own seat, or a deputy to that of somebody who is away."""
        work, count = self.at_work, self.count
        absent = {absence.person_id for absence in work.attendance.absences}
        members = work.chamber.own_seats
        empty = [p for p, seat in members.items() if count.seats[seat] is None]
        empty = [p for p in empty if members[p] not in count.instead]
        if not empty:
            return
        member = data.draw(st.sampled_from(empty))
        bench = [p for p in work.chamber.people if p not in members]
        who = [p for p in (member, *bench) if p not in {*absent, *count.in_room()}]
        if who:
            person = data.draw(st.sampled_from(who))
            whom = None if person == member else member
            work.enter(Arrived(None, person, work.moment, whom))
            count.seats[members[member]] = person
            count.was[work.item].add(person)

    @precondition(treating)
    @rule(data=st.data())
    def come_late(self, data: st.DataObject) -> None:
        """A member comes, whatever was reported; who sits in the seat or for that one leaves it."""
        work, count = self.at_work, self.count
        members = work.chamber.own_seats
        taken = [p for p, seat in members.items() if count.seats[seat] not in {None, p}]
        if taken:
            member = data.draw(st.sampled_from(taken))
            arrival = taking_over(work.attendance, member, work.moment)
            assert falling_away(work.attendance, *arrival) == ()
            work.enter(*arrival)
            count.seats[members[member]] = member
            count.instead.pop(members[member], None)
            count.was[work.item].add(member)

    @precondition(treating)
    @rule(data=st.data(), on_leave=st.booleans())
    def leave(self, data: st.DataObject, on_leave: bool) -> None:
        """Whoever sits for the meeting leaves; who stepped in there for the item sits on."""
        work, count = self.at_work, self.count
        here = [p for p in count.seats if p is not None]
        if here:
            person = data.draw(st.sampled_from(here))
            work.enter(Left(None, person, work.moment, on_leave))
            count.seats[count.seats.index(person)] = None

    @precondition(treating)
    @rule(data=st.data(), is_ruled=st.booleans())
    def step_aside(self, data: st.DataObject, is_ruled: bool) -> None:
        work, count = self.at_work, self.count
        partly = work.attendance.partly(work.item)
        voting = sorted(count.voters(work.item) - partly.keys())
        if voting:
            person = data.draw(st.sampled_from(voting))
            in_question = {*count.aside[work.item], *partly, person}
            ruling = deciders(work.attendance.items[work.item], in_question)
            ruled = Ruling(True, len(ruling)) if is_ruled else None
            work.enter(Recusal(None, person, work.item, Ground.PARTY, ruled))
            count.aside[work.item].add(person)

    @precondition(treating)
    @rule(data=st.data(), place=st.sampled_from(POINTS), is_filled=st.booleans())
    def step_aside_in_a_point(self, data: st.DataObject, place: int, is_filled: bool) -> None:
        """Somebody is out of one point; who votes on the rest stays the same."""
        work = self.at_work
        partly = work.attendance.partly(work.item)
        voting = sorted(self.count.voters(work.item) - partly.keys())
        if not voting:
            return
        person = data.draw(st.sampled_from(voting))
        point = points_of(work.record(work.item).matters)[place - 1]
        in_question = {*self.count.aside[work.item], *partly, person}
        ruling = deciders(work.attendance.items[work.item], in_question)
        ruled = Ruling(True, len(ruling))
        work.enter(Recusal(None, person, work.item, Ground.PARTY, ruled, (point,)))
        sits = {*work.attendance.people_in(work.item), *self.count.in_room()}
        bench = [p for p in work.chamber.people if p not in {*work.chamber.own_seats, *sits}]
        if bench and is_filled:
            deputy = data.draw(st.sampled_from(bench))
            absent = {absence.person_id for absence in work.attendance.absences}
            if deputy not in absent:
                work.enter(SteppedIn(None, deputy, work.item, person))
                self.count.was[work.item].add(deputy)

    @precondition(treating)
    @rule(data=st.data())
    def step_in(self, data: st.DataObject) -> None:
        """A deputy takes the seat of somebody who stepped aside, another deputy perhaps."""
        work, count = self.at_work, self.count
        aside = {
            chain[-1]: seat
            for seat, person in enumerate(count.seats)
            if person and (chain := count.instead.get(seat, [person]))[-1] in count.aside[work.item]
        }
        away = {one.person_id for one in work.attendance.absences if one.covers(work.item)}
        out = {*work.chamber.own_seats, *count.in_room(), *away}
        free = [p for p in work.chamber.people if p not in out]
        if aside and free:
            whom, person = (
                data.draw(st.sampled_from(sorted(aside))),
                data.draw(st.sampled_from(free)),
            )
            work.enter(SteppedIn(None, person, work.item, whom))
            sits = count.seats[aside[whom]]
            assert sits is not None
            count.instead.setdefault(aside[whom], [sits]).append(person)
            count.was[work.item].add(person)

    @precondition(lambda self: self.at_work.count is not None)
    @rule(data=st.data(), kind=st.sampled_from(ProposalKind))
    def propose(self, data: st.DataObject, kind: ProposalKind) -> None:
        work = self.at_work
        item = data.draw(st.sampled_from(list(work.items)))
        person = data.draw(st.sampled_from(list(work.chamber.people)))
        kept = work.items[item]
        number = len(kept.register.proposals) + 1
        assume(number <= MOST_PROPOSALS)
        place = data.draw(st.sampled_from(POINTS)) if kind is ProposalKind.AMENDMENT else 0
        made = a_proposal(
            kind,
            f"Framlegg {number}.",
            at=place,
            movers=(work.mover(person),),
            parties=("Ap", "H") if kind is ProposalKind.JOINT else (),
        )
        if not work.may_propose(item, person):
            with pytest.raises(ValueError, match="Person"):
                put_forward(kept.register, made, work.standings(item))
            return
        register = put_forward(kept.register, made, work.standings(item))
        assert register.proposals[-1].number == number
        work.items[item] = replace(kept, register=register)

    @rule(data=st.data())
    def withdraw_a_proposal(self, data: st.DataObject) -> None:
        """What was voted on is not taken back."""
        work = self.at_work
        item = data.draw(st.sampled_from(list(work.items)))
        kept, voted = work.items[item], voted_on(work.record(item).outcomes)
        if kept.register.proposals:
            known = data.draw(st.sampled_from(kept.register.proposals))
            taken_back = replace(known, withdrawn=True)
            may = work.standings(item)
            before = kept.register
            if refusals(before, taken_back, may) or change_refusals(before, known.number, voted):
                gone = any(may[mover.person_id].value != "entitled" for mover in known.movers)
                assert known.number in voted or gone
                return
            assert known.number not in voted
            proposals = tuple(taken_back if p == known else p for p in before.proposals)
            work.items[item] = replace(kept, register=replace(before, proposals=proposals))

    @precondition(opened)
    @rule(data=st.data(), majority=st.just(Majority.SIMPLE) | st.sampled_from(Majority))
    def vote(self, data: st.DataObject, majority: Majority) -> None:
        """Votes that add up are taken, all but an equal one whose chair nobody knows."""
        work = self.at_work
        item = data.draw(st.sampled_from(list(work.items)))
        record = work.record(item)
        matters = [Matter(), *(Matter(0, (point,)) for point in POINTS)]
        matters += [Matter(p.number) for p in record.matters.register.proposals if p.is_open]
        options = data.draw(st.lists(st.sampled_from(matters), min_size=1, max_size=2, unique=True))
        if len({option.proposal for option in options}) < len(options):
            options = options[:1]
        motion = Motion(tuple(options), data.draw(st.integers(0, 4)) == 0)
        majority = majority if motion.is_for_or_against else Majority.SIMPLE
        room = record.room_now(motion)
        if not room.voters:
            nobodys = Vote(motion, Ballots(data.draw(st.sampled_from(Method))))
            assert vote_refusals(nobodys, record.matters, room)
            return
        is_appointment = data.draw(st.booleans())
        ballots = data.draw(ballots_in(room, motion.sides, blank=is_appointment))
        taken = Vote(motion, ballots, majority, is_appointment)
        wrong = replace(taken, ballots=miscounted(ballots))
        assert vote_refusals(wrong, record.matters, room)
        refused = vote_refusals(taken, record.matters, room)
        if refused:
            (reason,) = refused
            assert reason.bokmal.startswith("Det ble like mange stemmer")
            return
        kept = work.items[item]
        work.items[item] = replace(kept, votes=(*kept.votes, taken))

    @rule(data=st.data(), state=st.sampled_from(STATES))
    def say_what_became_of_an_item(self, data: st.DataObject, state: ItemState) -> None:
        self.at_work.states[data.draw(st.sampled_from(list(self.at_work.items)))] = state

    @rule(data=st.data(), said=st.sampled_from(["Kaia rustes opp.", "Kaia rives.", ""]))
    def write_a_resolution(self, data: st.DataObject, said: str) -> None:
        work = self.at_work
        item = data.draw(st.sampled_from(list(work.items)))
        text = a_text(said) if said else ()
        work.items[item] = replace(work.items[item], resolution=text, is_edited=True)

    @rule(data=st.data(), are_opened=st.booleans())
    def close_the_doors(self, data: st.DataObject, are_opened: bool) -> None:
        work = self.at_work
        item = data.draw(st.sampled_from(list(work.items)))
        closed = CLOSED if are_opened else replace(CLOSED, opened_at=None)
        work.items[item] = replace(work.items[item], closed=(closed,))

    @precondition(opened)
    @rule()
    def finish(self) -> None:
        """The meeting is closed, the signers are chosen, every item is treated and decided."""
        work = self.at_work
        for item, kept in work.items.items():
            record = work.record(item)
            whole = replace(record, minutes=replace(kept, votes=standing_votes(record)))
            room = whole.room_now(THE_WHOLE)
            if room.voters and not record.has_vote:
                taken = Vote(THE_WHOLE, all_on(room.voters))
                work.items[item] = replace(kept, votes=(*standing_votes(record), taken))
        work.meeting = replace(work.meeting, state=MeetingState.HELD)
        work.minutes = replace(work.minutes, adjourned_at=time(20, 35), signers=(PersonId(1),))
        for item, state in work.states.items():
            work.states[item] = ItemState.TREATED if state is ItemState.PLANNED else state

    @precondition(opened)
    @rule(data=st.data())
    def put_something_right(self, data: st.DataObject) -> None:
        """Something is entered or taken back afterwards, votes or no votes."""
        work = self.at_work
        happened = work.attendance.events
        is_wrong = data.draw(st.sampled_from([None, *happened]))
        try:
            if is_wrong is not None:
                work.attendance = withdrawn(work.attendance, is_wrong)
            else:
                work.attendance = entered(work.attendance, *data.draw(events(work.chamber)))
        except ImpossibleError:
            return
        work.count = None

    @property
    def count(self) -> PlainCount:
        assert self.at_work.count is not None
        return self.at_work.count

    @invariant()
    def sums_hold(self) -> None:
        assert self.at_work.attendance.problems == ()
        assert_adds_up(self.at_work.attendance)

    @invariant()
    def who_votes_is_who_a_plain_count_says(self) -> None:
        work = self.at_work
        if work.count is None:
            return
        expected = dict(work.count.voted)
        if work.now >= 0:
            expected[work.item] = work.count.voters(work.item)
        for item, people in expected.items():
            assert {v.person_id for v in work.attendance.may_vote(item)} == people

    @invariant()
    def every_vote_adds_up_or_is_pointed_out(self) -> None:
        work = self.at_work
        found = {gap.item_id for gap in self.gaps() if gap.code is GapCode.VOTE_DOES_NOT_ADD_UP}
        for item in work.items:
            record = work.record(item)
            assert (item in found) == bool(record.refused)
            assert len(record.outcomes) + len(record.refused) == len(record.minutes.votes)
            for outcome in record.outcomes:
                voters = {v.person_id for v in outcome.room.voters}
                assert sum(outcome.votes) + outcome.blank == len(voters)
                assert voters >= set(outcome.known)
                assert not voters & self.out_of(outcome.vote.motion, item)

    @invariant()
    def the_sentences_say_exactly_the_numbers(self) -> None:
        work = self.at_work
        for language in Language:
            how = telling(work.attendance, language)
            for item, stages in work.attendance.stages.items():
                one = stages[0]  # when the item was first put to the vote
                said = [one.present, len(one.places)] + [len(one.voters)] * bool(one.aside)
                assert figures(numbers(how, item)) == said
                self.assert_votes_are_told(item, language)
            if opened(self):
                totals = work.attendance.totals
                assert figures(opening(how))[:2] == [totals.met, totals.seats]

    @invariant()
    def what_is_unfinished_is_not_locked(self) -> None:
        assert any(gap.code.blocks for gap in self.gaps()) == (not self.at_work.is_finished())

    def out_of(self, motion: Motion, item: ItemId) -> set[PersonId]:
        """Return by the plainest reading who cannot vote on one point of what is recommended."""
        touched = {point for option in motion.options for point in option.points}
        return {
            person
            for person, points in self.at_work.attendance.partly(item).items()
            if any(option.proposal == 0 for option in motion.options)
            and touched & {point.number for point in points}
        }

    def gaps(self) -> tuple[MinutesGap, ...]:
        return gaps_in(self.at_work.whole())

    def assert_votes_are_told(self, item: ItemId, language: Language) -> None:
        record = self.at_work.record(item)
        for outcome in record.outcomes:
            text = outcome_words(outcome, record.matters).said(language)
            assert not vote_disagreements(text, outcome, record.matters, outcome.room.voters)
            if outcome.vote.motion.is_for_or_against and not outcome.is_unanimous:
                told = re.findall(r"\d+", verdict_words(outcome).said(language))
                assert sorted(map(int, told)) == sorted(outcome.votes)


MeetingMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestMeetingAtWork = MeetingMachine.TestCase

"""The votes of an item as a row of rounds: those that were taken, then those still to be taken.

Plain values: what is chosen is an index into the row. What is left is in the order that the chair
chose, which is kept with the item's minutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from agenda_app.domain import voting_order
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.ballot_methods import begun, without_blank
from agenda_app.domain.ballots import Method
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.point_gaps import together_words
from agenda_app.domain.second_round import is_second_round, pending, runoff, second_round
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.some_points import taken_apart
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.votes import Motion, Outcome, Room, Vote, VoteMode, vote_refusals
from agenda_app.domain.voting_order import ChosenOrder, Plan

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Rounds:
    """The row of rounds of one item.

    Attributes:
        matters: what can be voted on.
        room: who votes now.
        votes: those that were taken.
        outcomes: what came of those that add up.
        plan: what is left to vote on.
        rooms: who could vote in each of ``votes``, where that is not always the same.
        record: the item, where somebody is out of some of its points; ``room`` holds for the rest.
        order: the order that was chosen, None where it is the usual one.
        unvoted: how the item is said to be decided without a vote, None where it is not.
    """

    matters: Matters
    room: Room
    votes: tuple[Vote, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    plan: Plan = ()
    rooms: tuple[Room, ...] = ()
    order: ChosenOrder | None = None
    unvoted: Unvoted | None = None
    record: ItemRecord | None = field(default=None, compare=False)

    @property
    def motions(self) -> tuple[Motion, ...]:
        """What was and will be voted on, in order."""
        return (*(vote.motion for vote in self.votes), *self.plan)

    def is_taken(self, index: int) -> bool:
        """Tell whether the vote of a round was taken."""
        return index < len(self.votes)

    def room_at(self, index: int) -> Room:
        """Return who votes in a round, or did when it was taken."""
        if index < len(self.rooms):
            return self.rooms[index]
        return self._room(self.motions[index]) if index < len(self.motions) else self.room

    def _room(self, motion: Motion) -> Room:
        return self.room if self.record is None else self.record.room_now(motion)

    def adds_up(self, index: int, vote: Vote) -> bool:
        """Tell whether nothing keeps a vote from being what came of a round."""
        return not vote_refusals(vote, self.matters, self.room_at(index))

    def taken_together(self, index: int) -> tuple[Sentence, ...]:
        """Return what a round takes together that should be taken apart, for whom."""
        if self.record is None:
            return ()
        before = tuple(o for o in self.record.counted[:index] if o is not None)
        return tuple(together_words(self.record, self.motions[index], before))

    def vote(self, index: int) -> Vote:
        """Return the vote of a round; one that is still to be taken begins with all for."""
        if self.is_taken(index):
            return self.votes[index]
        return self.begun(self.motions[index])

    def begun(self, motion: Motion) -> Vote:
        """Return a vote in which everybody is for, or for the first alternative."""
        ballots = all_on(self._room(motion).voters, sides=motion.sides)
        again = is_second_round(motion, self.outcomes)
        return Vote(motion, ballots, self.room.usual, is_second_round=again)

    def all_for(self, index: int, vote: Vote) -> Vote:
        """Return the vote of a round with everybody for, or for the first alternative."""
        everybody = all_on(self.room_at(index).voters, sides=vote.motion.sides)
        return replace(vote, ballots=everybody)

    def begun_by(self, index: int, vote: Vote, method: Method) -> Vote:
        """Return the vote of a round with the ballots that it begins with by another method."""
        voters = self.room_at(index).voters
        return replace(vote, ballots=begun(method, voters, vote.motion.sides))

    def ruled(self, index: int, vote: Vote) -> Vote:
        """Return the vote of a round by the rules it has now: those who may not be blank are not.

        Only where somebody is appointed may they (koml. § 8-1).
        """
        if vote.is_appointment:
            return vote
        ballots = without_blank(vote.ballots, self.room_at(index).voters)
        return replace(vote, ballots=ballots)

    @property
    def going_on(self) -> tuple[Matter, ...]:
        """Those of whom somebody has to choose one for the second round; none when it is clear."""
        first = pending(self.outcomes)
        found = None if first is None else runoff(first)
        if first is None or found is None or not found.tied:
            return ()
        if any(is_second_round(motion, self.outcomes) for motion in self.plan):
            return ()
        return tuple(first.vote.motion.options[side] for side in found.tied)

    def with_second_round(self, chosen: Sequence[Matter]) -> Rounds:
        """Return the rounds with the second round next, some of those that are tied chosen.

        Raises:
            ValueError: no second round is needed, or these are not the two that can go on.
        """
        first = pending(self.outcomes)
        if first is None:
            raise ValueError("one of them has a majority")
        options = first.vote.motion.options
        motion = second_round(first, [options.index(option) for option in chosen])
        return replace(self, plan=(motion, *self.plan))

    @property
    def to_choose(self) -> int:
        """How many of ``going_on`` have to be chosen."""
        first = pending(self.outcomes)
        found = None if first is None else runoff(first)
        return 0 if found is None else _PAIR - len(found.sure)

    def outcome(self, index: int) -> Outcome | None:
        """Return what came of a round, None when it was not taken or does not add up any more."""
        if not self.is_taken(index):
            return None
        return next((o for o in self.outcomes if o.vote is self.votes[index]), None)

    @property
    def first_open(self) -> int:
        """The round that comes next; the last one when all were taken."""
        return min(len(self.votes), max(0, len(self.motions) - 1))

    def modes(self, index: int) -> dict[VoteMode, bool]:
        """Return how a round may be taken otherwise; one that was taken stays as it is."""
        if self.is_taken(index) or not self.plan:
            return dict.fromkeys(VoteMode, False)
        motion = self.motions[index]
        place = index - len(self.votes)
        one = motion.options[0]
        points = self.matters.all_points(one)
        follows = self.plan[place + 1] if place + 1 < len(self.plan) else None
        single = motion.is_for_or_against
        return {
            VoteMode.WHOLE: True,
            VoteMode.POINTWISE: single and (len(points) > 1 or bool(one.points)),
            VoteMode.ALTERNATIVE: not single or (follows is not None and not motion.is_trial),
            VoteMode.TRIAL: True,
        }

    def chosen(self, plan: Plan) -> ChosenOrder:
        """Return another order of what is left, as it is kept."""
        return ChosenOrder(voting_order.fingerprint(self.matters), len(self.votes), plan)

    def taken_as(self, index: int, mode: VoteMode) -> Rounds:
        """Return the rounds with one of those to come taken in another way."""
        place, plan = index - len(self.votes), self.plan
        motion = plan[place]
        if mode is motion.mode:
            return self
        if motion.is_trial:
            # Back from a trial vote: the real one stands behind it.
            return replace(self, plan=(*plan[:place], *plan[place + 1 :]))
        match mode:
            case VoteMode.TRIAL:
                plan = voting_order.with_trial(plan, place)
            case VoteMode.POINTWISE if motion.is_for_or_against:
                plan = voting_order.pointwise(plan, place, self.matters)
            case VoteMode.ALTERNATIVE if place + 1 < len(plan):
                plan = voting_order.set_against(plan, place)
            case VoteMode.WHOLE if not motion.is_for_or_against:
                plan = voting_order.apart(plan, place)
            case VoteMode.WHOLE:
                plan = self._whole(place)
        return replace(self, plan=plan)

    def _whole(self, place: int) -> Plan:
        """Return the plan with the points of a text that follow each other voted on together."""
        plan, text = self.plan, self.plan[place].options[0].proposal
        while (
            place + 1 < len(plan)
            and plan[place + 1].is_for_or_against
            and not plan[place + 1].is_trial
            and plan[place + 1].options[0].proposal == text
        ):
            plan = voting_order.joined(plan, place, self.matters)
        return plan


def rounds_of(record: ItemRecord) -> Rounds:
    """Return the rounds of an item.

    What too few voted on is to be voted on again when more of them are there, and not before.
    """
    matters, votes, outcomes = record.matters, record.minutes.votes, record.outcomes
    plan = voting_order.remaining(record.minutes.plan, matters, votes, outcomes)
    if record.partly and plan == voting_order.suggested(matters, outcomes):
        plan = taken_apart(plan, record.partly, matters, outcomes)
    voted = [outcome.vote.motion for outcome in outcomes if outcome.is_void]
    plan = tuple(
        motion for motion in plan if motion not in voted or not record.room_now(motion).has_too_few
    )
    order, unvoted = record.minutes.plan, record.minutes.unvoted
    return Rounds(
        matters,
        record.room,
        votes,
        outcomes,
        plan,
        record.rooms,
        order,
        unvoted,
        record if record.partly else None,
    )

"""What the votes made of the recommendation and of every proposal, read off them anew each time.

Nothing of it is stored, so a vote that is corrected or taken again cannot leave an old result
behind. The last binding vote on a point is the one that holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposals import (
    ENDS,
    RECOMMENDATION,
    Effect,
    MeetingProposal,
    NotTakenUp,
)
from agenda_app.domain.votes import Outcome, VoteMode

Place = tuple[int, int]
"""A point: the number of the proposal, 0 for the recommendation, and the point's own from 1."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a point, and in which vote, counted from 0."""

    adopted: bool
    vote: int


Fates = Mapping[Place, Fate]


class ProposalState(Enum):
    """What became of a proposal.

    ``REJECTED`` was voted down, or voted out before a second round. ``FELL`` was not voted on, or
    changed a text that fell afterwards. ``PARTLY`` had some points adopted and others rejected.
    ``SENT_ON`` was adopted, and decides nothing on the matter; ``PARTLY_SENT`` was so in some
    points. Of the last two nothing was treated, for whoever put them forward took no part in the
    case (koml. §§ 11-10 and 11-11).
    """

    HANDED_IN = "handed_in"
    WITHDRAWN = "withdrawn"
    ADOPTED = "adopted"
    SENT_ON = "sent_on"
    PARTLY = "partly"
    PARTLY_SENT = "partly_sent"
    REJECTED = "rejected"
    FELL = "fell"
    MOVER_DISQUALIFIED = "mover_disqualified"
    MOVER_EXCUSED = "mover_excused"


_NOT_TAKEN_UP = {
    NotTakenUp.DISQUALIFIED: ProposalState.MOVER_DISQUALIFIED,
    NotTakenUp.EXCUSED: ProposalState.MOVER_EXCUSED,
}


def fates_of(matters: Matters, outcomes: Sequence[Outcome]) -> Fates:
    """Return the fate of every point that a binding vote was taken on."""
    found: dict[Place, Fate] = {}
    for number, outcome in enumerate(outcomes):
        if not outcome.is_binding:
            continue
        for side, option in enumerate(outcome.vote.motion.options):
            if _is_prepared(option, outcome, matters):
                continue
            for point in matters.all_points(option):
                found[option.proposal, point] = Fate(side == outcome.winner, number)
    return found


def _is_prepared(option: Matter, outcome: Outcome, matters: Matters) -> bool:
    """Tell whether a vote only settled how a proposal is to read: it is still to be voted on.

    It was set up against what changes it, and stands against the recommendation afterwards.
    """
    if option.proposal == RECOMMENDATION:
        return False
    others = (matters.register.proposal(o.proposal) for o in outcome.vote.motion.options)
    return any(
        other.effect is Effect.CHANGES and other.changes == option.proposal
        for other in others
        if other is not None
    )


def voted_on(outcomes: Sequence[Outcome]) -> frozenset[int]:
    """Return the numbers of what a vote was taken on, trial votes aside."""
    votes = (o.vote.motion for o in outcomes if not o.vote.motion.is_trial)
    return frozenset(option.proposal for motion in votes for option in motion.options)


def ending(matters: Matters, fates: Fates) -> MeetingProposal | None:
    """Return the adopted proposal that took the case off this meeting, None when there is none."""
    ended = [p for p in matters.register.proposals if p.effect in ENDS and _is_adopted(p, fates)]
    return max(ended, key=lambda p: fates[p.number, 1].vote, default=None)


def _is_adopted(proposal: MeetingProposal, fates: Fates) -> bool:
    fate = fates.get((proposal.number, 1))
    return fate is not None and fate.adopted


def changes_in_force(matters: Matters, fates: Fates) -> dict[Place, Place]:
    """Return which point of an adopted amendment stands in for which point of another text.

    A change falls with the point that it changes when that is rejected in a later vote. Of several
    that change the same, the one adopted last holds.
    """
    held: dict[Place, Place] = {}
    for proposal in matters.register.proposals:
        if proposal.effect is not Effect.CHANGES:
            continue
        for point in range(1, len(matters.texts(proposal.number)) + 1):
            here = proposal.number, point
            target = proposal.changes, matters.target(proposal, point)
            if target[1] and _holds(fates.get(here), fates.get(target)):
                other = held.get(target)
                if other is None or fates[other].vote < fates[here].vote:
                    held[target] = here
    return held


def _holds(change: Fate | None, changed: Fate | None) -> bool:
    if change is None or not change.adopted:
        return False
    return changed is None or changed.adopted or changed.vote <= change.vote


def states(matters: Matters, outcomes: Sequence[Outcome]) -> dict[int, ProposalState]:
    """Return what became of each proposal, by its number."""
    fates = fates_of(matters, outcomes)
    settled = _is_settled(matters, fates, outcomes)
    found = {
        proposal.number: _state(proposal, matters, fates, settled=settled)
        for proposal in matters.register.proposals
    }
    return found | dict.fromkeys(_voted_out(matters, fates, outcomes), ProposalState.REJECTED)


def _voted_out(matters: Matters, fates: Fates, outcomes: Sequence[Outcome]) -> Iterator[int]:
    """Yield the texts that had the fewest votes where none had a majority, and came no further."""
    for place, outcome in enumerate(outcomes):
        second = next((o for o in outcomes[place + 1 :] if o.vote.is_second_round), None)
        if outcome.winner is not None or outcome.vote.motion.is_trial or second is None:
            continue
        for option in outcome.vote.motion.options:
            proposal = matters.register.proposal(option.proposal)
            further = option in second.vote.motion.options or (option.proposal, 1) in fates
            if second.is_binding and proposal is not None and not further and proposal.is_open:
                yield option.proposal


def unsettled(matters: Matters, outcomes: Sequence[Outcome]) -> tuple[int, ...]:
    """Return the proposals that still have to be voted on, withdrawn or set aside."""
    found = states(matters, outcomes)
    return tuple(number for number, state in found.items() if state is ProposalState.HANDED_IN)


def _is_settled(matters: Matters, fates: Fates, outcomes: Sequence[Outcome]) -> bool:
    """Tell whether a text was adopted, whole, so that no other can be any more.

    It was for or against, or in a second round, for which all others were voted out.
    """
    for outcome in outcomes:
        motion = outcome.vote.motion
        is_last = outcome.is_binding and outcome.vote.is_second_round
        if is_last and all(_is_text(option, matters) for option in motion.options):
            return True
        if outcome.is_binding and motion.mode is VoteMode.WHOLE:
            number = motion.options[0].proposal
            proposal = matters.register.proposal(number)
            is_text = proposal is None or proposal.effect is Effect.WHOLE
            if is_text and all(fate.adopted for fate in _of(number, matters, fates)):
                return True
    return False


def _is_text(option: Matter, matters: Matters) -> bool:
    proposal = matters.register.proposal(option.proposal)
    is_text = proposal is None or proposal.effect is Effect.WHOLE
    return is_text and not option.points


def _of(number: int, matters: Matters, fates: Fates) -> list[Fate]:
    """Return the fates of the points of a proposal that were voted on."""
    points = range(1, len(matters.texts(number)) + 1)
    return [fates[number, point] for point in points if (number, point) in fates]


def _state(
    proposal: MeetingProposal, matters: Matters, fates: Fates, *, settled: bool
) -> ProposalState:
    if proposal.withdrawn:
        return ProposalState.WITHDRAWN
    if proposal.not_taken_up is not None:
        return _NOT_TAKEN_UP[proposal.not_taken_up]
    found = _of(proposal.number, matters, fates)
    if not found:
        fell = proposal.fell or _fell(proposal, matters, fates, settled=settled)
        return ProposalState.FELL if fell else ProposalState.HANDED_IN
    if len(found) < len(matters.texts(proposal.number)):
        return ProposalState.HANDED_IN
    if not any(fate.adopted for fate in found):
        return ProposalState.REJECTED
    if proposal.effect is Effect.CHANGES and _lapsed(proposal, matters, fates):
        return ProposalState.FELL
    sends_on = proposal.effect is Effect.SENDS_ON
    if not all(fate.adopted for fate in found):
        return ProposalState.PARTLY_SENT if sends_on else ProposalState.PARTLY
    return ProposalState.SENT_ON if sends_on else ProposalState.ADOPTED


def _fell(proposal: MeetingProposal, matters: Matters, fates: Fates, *, settled: bool) -> bool:
    """Tell whether there is nothing left that a proposal could be voted on for."""
    if ending(matters, fates) is not None:
        return True
    match proposal.effect:
        case Effect.WHOLE:
            return settled
        case Effect.CHANGES:
            in_force = changes_in_force(matters, fates)
            targets = _targets(proposal, matters)
            return bool(targets) and all(
                target in fates and not fates[target].adopted and target not in in_force
                for target in targets
            )
        case Effect.ADDS if proposal.changes != RECOMMENDATION:
            found = _of(proposal.changes, matters, fates)
            return bool(found) and not any(fate.adopted for fate in found)
        case _:
            return False


def _targets(proposal: MeetingProposal, matters: Matters) -> list[Place]:
    points = range(1, len(matters.texts(proposal.number)) + 1)
    found = (matters.target(proposal, point) for point in points)
    return [(proposal.changes, target) for target in found if target]


def _lapsed(proposal: MeetingProposal, matters: Matters, fates: Fates) -> bool:
    """Tell whether what an adopted amendment changes was rejected afterwards."""
    targets = _targets(proposal, matters)
    in_force = changes_in_force(matters, fates)
    own = {place[0] for place in in_force.values()}
    replaced = any(target in in_force for target in targets)
    return bool(targets) and proposal.number not in own and not replaced

"""What the votes made of each proposal as a whole, which follows from the fates of its points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from agenda_app.domain.fates import (
    Fate,
    Fates,
    Place,
    changes_in_force,
    ending,
    fates_of,
    is_out,
    parts_in_force,
    touched_point,
)
from agenda_app.domain.final_vote import is_on_whole
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposals import Effect, MeetingProposal, NotTakenUp
from agenda_app.domain.votes import Outcome, VoteMode


class ProposalState(Enum):
    """What became of a proposal.

    ``REJECTED`` was voted down, or voted out before a second round. ``FELL`` was not voted on, or
    changed or added to a text that fell. ``PARTLY`` had some points adopted and others rejected.
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
_LEFT_OR_HELD = frozenset({ProposalState.HANDED_IN, ProposalState.ADOPTED, ProposalState.PARTLY})
_GONE = frozenset(
    {ProposalState.WITHDRAWN, ProposalState.REJECTED, ProposalState.FELL, *_NOT_TAKEN_UP.values()}
)


def states(matters: Matters, outcomes: Sequence[Outcome]) -> dict[int, ProposalState]:
    """Return what became of each proposal, by its number."""
    fates = fates_of(matters, outcomes)
    settled = _is_settled(matters, fates, outcomes)
    found = {
        proposal.number: _state(proposal, matters, fates, settled=settled)
        for proposal in matters.register.proposals
    }
    found |= dict.fromkeys(_voted_out(matters, fates, outcomes), ProposalState.REJECTED)
    return found | dict.fromkeys(_gone_along(matters, found), ProposalState.FELL)


def _gone_along(matters: Matters, found: Mapping[int, ProposalState]) -> Iterator[int]:
    """Yield what was to change or be added to another proposal of which nothing is resolved."""
    for proposal in matters.register.proposals:
        hangs_on_it = proposal.effect in {Effect.CHANGES, Effect.ADDS}
        is_gone = hangs_on_it and found.get(proposal.changes) in _GONE
        if is_gone and found[proposal.number] in _LEFT_OR_HELD:
            yield proposal.number


def _voted_out(matters: Matters, fates: Fates, outcomes: Sequence[Outcome]) -> Iterator[int]:
    """Yield the texts that had the fewest votes where none had a majority, and came no further."""
    for place, outcome in enumerate(outcomes):
        second = next((o for o in outcomes[place + 1 :] if o.vote.is_second_round), None)
        none_won = outcome.winner is None and not outcome.is_undecided
        if not none_won or outcome.vote.motion.is_trial or second is None:
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
        if is_last and is_on_whole(motion, matters):
            return True
        if outcome.is_binding and motion.mode is VoteMode.WHOLE:
            number = motion.options[0].proposal
            is_text = is_on_whole(motion, matters)
            if is_text and all(fate.adopted for fate in _of(number, matters, fates)):
                return True
    return False


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
    standing = _standing(proposal, matters, fates)
    if not standing:
        return ProposalState.FELL
    sends_on = proposal.effect is Effect.SENDS_ON
    if len(standing) < len(found):
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
            points = matters.all_points(Matter(proposal.number))
            changed = (touched_point(matters, (proposal.number, point)) for point in points)
            targets = [target for target in changed if target is not None]
            return bool(targets) and all(is_out(target, fates, in_force) for target in targets)
        case _:
            return False


def _standing(proposal: MeetingProposal, matters: Matters, fates: Fates) -> list[Place]:
    """Return the adopted points of a proposal, without changes that fell or gave way since."""
    own = [place for place, fate in fates.items() if place[0] == proposal.number and fate.adopted]
    if proposal.effect is not Effect.CHANGES:
        return own
    in_force = changes_in_force(matters, fates)
    parts = parts_in_force(matters, fates).values()
    kept = {*in_force.values(), *(place for held in parts for place in held.values())}
    points = matters.all_points(Matter(proposal.changes))
    is_lost = all(is_out((proposal.changes, point), fates, in_force) for point in points)
    return [
        place
        for place in own
        if place in kept or (touched_point(matters, place) is None and not is_lost)
    ]

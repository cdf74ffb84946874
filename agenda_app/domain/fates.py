"""What the votes made of every point of the recommendation and the proposals, read off them anew.

Nothing of it is stored, so a vote that is corrected or taken again cannot leave an old result
behind. The last binding vote on a point is the one that holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposals import ENDS, RECOMMENDATION, Effect, MeetingProposal
from agenda_app.domain.votes import Outcome

Place = tuple[int, int]
"""A point: the number of the proposal, 0 for the recommendation, and the point's own from 1."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a point, and in which vote, counted from 0.

    ``is_undone`` is a change that was adopted before a later vote chose the point that it changes
    as it was written, over another change of it.
    """

    adopted: bool
    vote: int
    is_undone: bool = False


Fates = Mapping[Place, Fate]


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
        for place in _undone(outcome, matters, found):
            found[place] = replace(found[place], is_undone=True)
    return found


def changed_point(matters: Matters, place: Place) -> Place | None:
    """Return the point that a point of an amendment stands for, None where it is for none.

    What changes only a point inside it does not stand for it.
    """
    return None if part_changed(matters, place) else touched_point(matters, place)


def part_changed(matters: Matters, place: Place) -> str:
    """Return what the point inside a point is called that an amendment changes, "" for none."""
    number, point = place
    proposal = matters.register.proposal(number)
    if proposal is None or point > len(proposal.points):
        return ""
    return proposal.points[point - 1].part


def touched_point(matters: Matters, place: Place) -> Place | None:
    """Return the point that a point of an amendment changes all or some of, None for none."""
    number, point = place
    proposal = matters.register.proposal(number)
    if proposal is None or proposal.effect is not Effect.CHANGES:
        return None
    target = matters.target(proposal, point)
    return (proposal.changes, target) if target else None


def _undone(outcome: Outcome, matters: Matters, found: Fates) -> list[Place]:
    """Return the adopted changes of what a vote chose as it was written over another change."""
    chosen: set[Place | None] = set()
    contested: set[Place | None] = set()
    for side, option in enumerate(outcome.vote.motion.options):
        places = [(option.proposal, point) for point in matters.all_points(option)]
        if side == outcome.winner:
            chosen.update(places)
        else:
            contested.update(changed_point(matters, place) for place in places)
    kept = chosen & contested
    return [
        place
        for place, fate in found.items()
        if fate.adopted and changed_point(matters, place) in kept
    ]


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

    A change falls with the point that it changes when that is rejected in a later vote, and when
    it is chosen there as it was written. Of several that change the same, the one adopted last
    holds.
    """
    held: dict[Place, Place] = {}
    for here in sorted(fates):
        target = changed_point(matters, here)
        if target is not None and _holds(fates[here], fates.get(target)):
            other = held.get(target)
            if other is None or fates[other].vote < fates[here].vote:
                held[target] = here
    return held


def parts_in_force(matters: Matters, fates: Fates) -> dict[Place, dict[str, Place]]:
    """Return which point of an adopted amendment stands inside which point of another text.

    It falls with that point, and where something else stands in place of all of it. Of several
    that change the same, the one adopted last holds.
    """
    whole = changes_in_force(matters, fates)
    held: dict[Place, dict[str, Place]] = {}
    for here in sorted(fates, key=lambda place: (fates[place].vote, place)):
        part, target = part_changed(matters, here), touched_point(matters, here)
        if part and target and target not in whole and _holds(fates[here], fates.get(target)):
            held.setdefault(target, {})[part] = here
    return held


def _holds(change: Fate, changed: Fate | None) -> bool:
    if not change.adopted or change.is_undone:
        return False
    return changed is None or changed.adopted or changed.vote <= change.vote


def is_out(place: Place, fates: Fates, in_force: Mapping[Place, Place]) -> bool:
    """Tell whether a point was rejected, and nothing stands in its place."""
    return place in fates and not fates[place].adopted and place not in in_force

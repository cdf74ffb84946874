"""The second round, when none of several proposals has a majority."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from agenda_app.domain.votes import Motion, Outcome

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Runoff:
    """Which sides the second round is between: those that are sure, and those who are tied."""

    sure: tuple[int, ...]
    tied: tuple[int, ...] = ()


def runoff(outcome: Outcome) -> Runoff | None:
    """Return who goes on to the second round, None when one is not needed.

    Where none of several has a majority, the vote is taken again between the two with most votes
    (koml. § 11-9 third para, on budgets and finance plans in the council). The act does not say
    which two when several have equally many: then somebody has to choose among the tied.
    """
    votes = outcome.votes
    if outcome.winner is not None or len(votes) <= _PAIR:
        return None
    second = sorted(votes, reverse=True)[_PAIR - 1]
    above = tuple(side for side, count in enumerate(votes) if count > second)
    level = tuple(side for side, count in enumerate(votes) if count == second)
    if len(above) + len(level) == _PAIR:
        return Runoff(tuple(sorted((*above, *level))))
    return Runoff(above, level)


def second_round(outcome: Outcome, chosen: Collection[int] = ()) -> Motion:
    """Return what the second round is about.

    Args:
        outcome: of the first round.
        chosen: of the tied sides, those that go on, where the law does not say.

    Raises:
        ValueError: no second round is needed, or these are not the two that can go on.
    """
    found = runoff(outcome)
    if found is None:
        raise ValueError("one of them has a majority")
    sides = {*found.sure, *chosen}
    if len(sides) != _PAIR or not set(chosen) <= {*found.sure, *found.tied}:
        raise ValueError("the two with most votes go on")
    motion = outcome.vote.motion
    return Motion(tuple(motion.options[side] for side in sorted(sides)), motion.is_trial)

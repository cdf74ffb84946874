"""The second round, when none of several proposals has a majority."""

from __future__ import annotations

from collections.abc import Collection, Sequence
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


def pending(outcomes: Sequence[Outcome]) -> Outcome | None:
    """Return the vote that a second round must still follow, None when there is none.

    That is the last vote without a majority, as long as no binding one on any of the same came
    after it.
    """
    for place in reversed(range(len(outcomes))):
        outcome = outcomes[place]
        if outcome.vote.motion.is_trial or runoff(outcome) is None:
            continue
        options = set(outcome.vote.motion.options)
        later = (one for one in outcomes[place + 1 :] if one.is_binding)
        followed = any(options.intersection(one.vote.motion.options) for one in later)
        return None if followed else outcome
    return None


def is_second_round(motion: Motion, outcomes: Sequence[Outcome]) -> bool:
    """Tell whether a vote between two would be the second round of one without a majority."""
    first = pending(outcomes)
    if first is None or motion.is_trial or len(motion.options) != _PAIR:
        return False
    found = runoff(first)
    assert found is not None
    options = first.vote.motion.options
    sides = {options.index(option) for option in motion.options if option in options}
    return len(sides) == _PAIR and set(found.sure) <= sides <= {*found.sure, *found.tied}

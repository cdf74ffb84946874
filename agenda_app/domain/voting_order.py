"""In which order a case is voted on: suggested, then split, joined and moved as the chair wants.

A plan is a row of motions. However it is changed, every point of it is voted on as often as before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain import proposal_json
from agenda_app.domain.aiming import Aim
from agenda_app.domain.composition import composition
from agenda_app.domain.fates import Fates, changes_in_force, ending, fates_of, part_changed
from agenda_app.domain.final_vote import is_on_whole, last_on_matter
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposal_states import unsettled
from agenda_app.domain.proposals import RECOMMENDATION, Effect, MeetingProposal, ProposalRegister
from agenda_app.domain.second_round import is_second_round, pending, runoff, second_round
from agenda_app.domain.text import to_json
from agenda_app.domain.unmarked import unmarked
from agenda_app.domain.votes import Motion, Outcome, Vote

Plan = tuple[Motion, ...]
_LONG_ENOUGH = 16


@dataclass(frozen=True, slots=True)
class ChosenOrder:
    """The order that the chair chose.

    Attributes:
        of: what it is an order of, as ``fingerprint`` tells it.
        after: how many votes were taken then.
        motions: what was left to vote on.
    """

    of: str
    after: int
    motions: Plan


def fingerprint(matters: Matters) -> str:
    """Return what tells matters apart: another text, proposal or rule gives another one.

    What is exempt in a text does not make it another one.
    """
    register = ProposalRegister(tuple(map(_unmarked, matters.register.proposals)))
    text = to_json(unmarked(matters.recommendation.text))
    parts = (text, proposal_json.to_json(register), str(matters.is_budget))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:_LONG_ENOUGH]


def _unmarked(proposal: MeetingProposal) -> MeetingProposal:
    points = tuple(replace(point, text=unmarked(point.text)) for point in proposal.points)
    return replace(proposal, introduction=unmarked(proposal.introduction), points=points)


def suggested(matters: Matters, outcomes: Sequence[Outcome] = ()) -> Plan:
    """Return what is left to vote on, in the usual order.

    Dismissal and postponement first, for the rest falls with them; then what changes points, set up
    against those points; then the whole texts against each other, or the recommendation alone; then
    additions; last what is only to be sent on. A budget or finance plan is put to the final vote as
    a whole, all proposals at once (koml. § 11-9 third para), so there the additions come before,
    and the final vote comes last, whatever points were voted on by themselves.
    When none of several got a majority, the second round comes next; where it is not clear which
    two go on, nothing is suggested in its place, for somebody has to choose.

    Args:
        matters: the recommendation and the proposals.
        outcomes: of the votes that were taken; what they settled is not suggested again.
    """
    fates = fates_of(matters, outcomes)
    if ending(matters, fates) is not None:
        return ()
    left = set(unsettled(matters, outcomes))
    open_ones = [p for p in matters.register.proposals if p.number in left and p.has_text]
    changes = _changes(matters, fates, open_ones)
    first = pending(outcomes)
    again = None if first is None else runoff(first)
    last = last_on_matter(matters, outcomes)
    is_open = last is None or not is_on_whole(last, matters)
    texts = tuple(_texts(matters, fates, open_ones, changes, is_open=is_open))
    if first is not None and again is not None:
        texts = () if again.tied else (second_round(first),)
        over = set(first.vote.motion.options)
        changes = [motion for motion in changes if not over.intersection(motion.options)]
    additions = tuple(_alone(open_ones, Effect.ADDS))
    return (
        *_alone(open_ones, Effect.DISMISSES),
        *_alone(open_ones, Effect.POSTPONES),
        *_alone(open_ones, Effect.SENDS_BACK),
        *changes,
        *((*additions, *texts) if matters.is_budget else (*texts, *additions)),
        *_alone(open_ones, Effect.SENDS_ON),
    )


def remaining(
    chosen: ChosenOrder | None,
    matters: Matters,
    votes: Sequence[Vote],
    outcomes: Sequence[Outcome],
) -> Plan:
    """Return what is left to vote on, in the order that was chosen as far as that still holds.

    What votes have settled since falls out of it, what stands against something that they have
    replaced is aimed at what did that, and a second round that is due comes first. The usual order
    holds where none was chosen, and again when there is something else to vote on than then, or
    when a vote that came before the choice was taken back.

    Args:
        chosen: the order, None when nobody chose one.
        matters: the recommendation and the proposals.
        votes: those that were taken.
        outcomes: of those that add up.
    """
    usual = suggested(matters, outcomes)
    if chosen is None or len(votes) < chosen.after or chosen.of != fingerprint(matters):
        return usual
    before = [outcome for outcome in outcomes if outcome.vote in votes[: chosen.after]]
    settled = _proposals(suggested(matters, before)) - _proposals(usual)
    equal = [outcome.vote for outcome in outcomes if outcome.is_undecided]
    taken = [vote.motion for vote in votes[chosen.after :] if vote not in equal]
    aim = Aim(matters, fates_of(matters, before), fates_of(matters, outcomes), settled)
    left = (
        aim.motion(motion)
        for motion in chosen.motions
        if motion not in taken and not _proposals([motion]) <= settled
    )
    kept = tuple(dict.fromkeys(m for m in left if m is not None and m not in taken))
    again = (m for m in usual if is_second_round(m, outcomes) and m not in kept)
    return (*again, *kept) if kept or not usual else usual


def _proposals(motions: Iterable[Motion]) -> set[int]:
    return {option.proposal for motion in motions for option in motion.options}


def _alone(proposals: Iterable[MeetingProposal], effect: Effect) -> Iterator[Motion]:
    return (Motion((Matter(p.number),)) for p in proposals if p.effect is effect)


def _changes(matters: Matters, fates: Fates, proposals: Iterable[MeetingProposal]) -> list[Motion]:
    """Return amendments set up against what they change, as far as one text is that now."""
    in_force = changes_in_force(matters, fates)
    motions = []
    for proposal in proposals:
        if proposal.effect is not Effect.CHANGES:
            continue
        own = Matter(proposal.number)
        points = matters.all_points(own)
        targets = [(proposal.changes, matters.target(proposal, point)) for point in points]
        rivals = [in_force.get(target, target) for target in targets]
        # A point is not set up against what changes only a point inside it: the rest is the same.
        stand = not any(part_changed(matters, (proposal.number, point)) for point in points)
        stand &= all(point for _, point in rivals) and all(matters.texts(proposal.number))
        if stand and len({number for number, _ in rivals}) == 1:
            rival = matters.narrowed(rivals[0][0], [point for _, point in rivals])
            motions.append(Motion((rival, own)))
        else:
            motions.append(Motion((own,)))
    return motions


def _texts(
    matters: Matters,
    fates: Fates,
    proposals: Iterable[MeetingProposal],
    changes: Iterable[Motion],
    *,
    is_open: bool,
) -> Iterator[Motion]:
    """Yield the votes between whole texts, or on what is left of the only one.

    ``is_open`` tells that no vote on the whole was the last one, as it has to be of a budget.
    """
    rivals = [Matter(p.number) for p in proposals if p.effect is Effect.WHOLE]
    held = composition(matters, fates).base
    current = RECOMMENDATION if held is None else held
    points = matters.all_points(Matter(current))
    lost = bool(points) and all((current, n) in fates for n in points) and held is None
    standing = [Matter(current)] if points and not lost else []
    options = (*standing, *rivals)
    if rivals and len(options) > 1:
        if matters.is_budget:
            yield Motion(options)
        else:
            yield from (Motion((options[0], rival)) for rival in options[1:])
        return
    if rivals:
        yield Motion(options)
        return
    taken = {(o.proposal, n) for m in changes for o in m.options for n in matters.all_points(o)}
    left = [n for n in points if (current, n) not in fates and (current, n) not in taken]
    if matters.is_budget:
        if standing and (left or is_open):
            yield Motion((Matter(current),))
    elif left:
        yield Motion((matters.narrowed(current, left),))


def split(plan: Plan, index: int, points: Sequence[int], matters: Matters) -> Plan:
    """Return a plan in which some points are voted on by themselves, before the rest of them.

    Raises:
        ValueError: several are set up against each other, these are not among the points, or
            nothing would be left.
    """
    option = _only(plan[index])
    every = matters.all_points(option)
    rest = [point for point in every if point not in points]
    if not rest or not points or not set(points) <= set(every):
        raise ValueError("some points are taken out, and some are left")
    parts = (matters.narrowed(option.proposal, chosen) for chosen in (points, rest))
    motions = tuple(Motion((part,), plan[index].is_trial) for part in parts)
    return (*plan[:index], *motions, *plan[index + 1 :])


def pointwise(plan: Plan, index: int, matters: Matters) -> Plan:
    """Return a plan in which every point of a motion is voted on by itself.

    Raises:
        ValueError: several are set up against each other.
    """
    option = _only(plan[index])
    motions = (
        Motion((matters.narrowed(option.proposal, [point]),), plan[index].is_trial)
        for point in matters.all_points(option)
    )
    return (*plan[:index], *motions, *plan[index + 1 :])


def joined(plan: Plan, index: int, matters: Matters) -> Plan:
    """Return a plan in which a motion and the next, on points of the same text, are one.

    Raises:
        ValueError: they are not of the same text.
    """
    one, other = _only(plan[index]), _only(plan[index + 1])
    if one.proposal != other.proposal or plan[index].is_trial != plan[index + 1].is_trial:
        raise ValueError("only points of one text are voted on together")
    points = (*matters.all_points(one), *matters.all_points(other))
    motion = Motion((matters.narrowed(one.proposal, points),), plan[index].is_trial)
    return (*plan[:index], motion, *plan[index + 2 :])


def set_against(plan: Plan, index: int) -> Plan:
    """Return a plan in which a motion and the next are set up against each other."""
    motion = Motion((*plan[index].options, *plan[index + 1].options), plan[index].is_trial)
    return (*plan[:index], motion, *plan[index + 2 :])


def apart(plan: Plan, index: int) -> Plan:
    """Return a plan in which those set up against each other are voted on one by one."""
    motions = (Motion((option,), plan[index].is_trial) for option in plan[index].options)
    return (*plan[:index], *motions, *plan[index + 1 :])


def moved(plan: Plan, start: int, end: int) -> Plan:
    """Return a plan with a motion in another place; ``end`` is its index afterwards."""
    order = list(plan)
    order.insert(end, order.pop(start))
    return tuple(order)


def with_trial(plan: Plan, index: int) -> Plan:
    """Return a plan with a trial vote before a motion."""
    return (*plan[:index], replace(plan[index], is_trial=True), *plan[index:])


def _only(motion: Motion) -> Matter:
    if not motion.is_for_or_against:
        raise ValueError("those set up against each other have no points to part")
    return motion.options[0]

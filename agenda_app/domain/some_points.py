"""Who votes on what, where somebody is disqualified for some points of a case only.

Whoever is disqualified neither prepares nor makes the decision (fvl. § 6 first para, koml. § 11-10
first para). What is put to the vote by itself is a decision of its own, so the person is out of
every vote that decides one of the points: on the point, on what changes it, and on anything that
takes it together with others. Once the points were decided by themselves, without the person, the
vote on the whole of it decides them no more, and whoever is there must vote (koml. § 8-1 third
para), as in the final vote on a budget (§ 11-9 third para). Texts that are set up against each
other say different things of the points, so that vote decides them again; only of a budget, which
the law puts to the final vote as whole proposals, it is the vote on the whole.

The points are those of what the case recommends. What is added to it, or only sent on, is none of
them; what stands in its place, puts it off or dismisses it is about all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from agenda_app.domain.fates import part_changed
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.people import PersonId
from agenda_app.domain.point_names import point_names
from agenda_app.domain.proposals import ENDS, RECOMMENDATION, Effect, MeetingProposal
from agenda_app.domain.recused_points import RecusedPoint, found_in, recused_point
from agenda_app.domain.sentence import Sentence, filled, listed
from agenda_app.domain.votes import Motion, Outcome

THE_WHOLE = Motion((Matter(),))
"""What is decided when nothing is counted, or nobody asked for more than one vote."""
_MOVER_IS_OUT = Sentence(
    "{} deltar ikke i behandlingen av punkt {} og kan ikke legge fram forslag om det "
    "(koml. §§ 11-10 og 11-11).",
    "{} er ikkje med i handsaminga av punkt {} og kan ikkje leggje fram framlegg om det "
    "(koml. §§ 11-10 og 11-11).",
)


@dataclass(frozen=True, slots=True)
class Partly:
    """Somebody who takes no part in some points of a case.

    Attributes:
        person_id: who.
        points: the places that they have in what is recommended now.
        is_lost: one of them is gone, so what is voted on may be about it: the person is out of all.
    """

    person_id: PersonId
    points: frozenset[int]
    is_lost: bool = False


def points_of(matters: Matters) -> tuple[RecusedPoint, ...]:
    """Return the points that a case recommends, as somebody can be out of them."""
    names = point_names(RECOMMENDATION, matters)
    texts = matters.texts(RECOMMENDATION)
    return tuple(
        recused_point(number, name, text)
        for number, (name, text) in enumerate(zip(names, texts, strict=True), start=1)
    )


def partly_in(
    aside: Mapping[PersonId, Iterable[RecusedPoint]], now: Sequence[RecusedPoint]
) -> tuple[Partly, ...]:
    """Return who takes no part in some points, by where these stand now."""
    found = []
    for person, points in aside.items():
        places = [found_in(point, now) for point in points]
        known = frozenset(place.number for place in places if place is not None)
        found.append(Partly(person, known, is_lost=None in places))
    return tuple(found)


def is_out(who: Partly, motion: Motion, matters: Matters, before: Iterable[Outcome]) -> bool:
    """Tell whether somebody takes no part in a vote.

    Args:
        who: the person and the points.
        motion: what is put to the vote.
        matters: what can be.
        before: what came of the votes that were taken before it.
    """
    if who.is_lost:
        return True
    decides = _decides(motion, matters)
    touched = who.points if decides is None else who.points & decides
    if not touched:
        return False
    if not _is_on_whole(motion, matters) or (decides is not None and decides <= who.points):
        return True
    return not touched <= _decided(who, matters, before)


def takes_together(
    who: Partly, motion: Motion, matters: Matters, before: Sequence[Outcome]
) -> bool:
    """Tell whether a vote takes points that somebody is out of together with others.

    It could be taken apart, so that the person votes on the others and on the whole. What puts the
    case off or dismisses it cannot, and a trial vote decides nothing.
    """
    proposals = [matters.register.proposal(option.proposal) for option in motion.options]
    ends = all(one is not None and one.effect in ENDS for one in proposals)
    if motion.is_trial or ends or who.is_lost or not is_out(who, motion, matters, before):
        return False
    decides = _decides(motion, matters)
    if decides is None:
        return not who.points <= _decided(who, matters, before)
    return not decides <= who.points


def taken_apart(
    plan: Iterable[Motion], partly: Sequence[Partly], matters: Matters, before: Sequence[Outcome]
) -> tuple[Motion, ...]:
    """Return what is left to vote on with the points that somebody is out of by themselves first.

    After them comes the rest, or of a budget the whole (koml. § 11-9 third para).

    Args:
        plan: what is left to vote on, in order.
        partly: who takes no part in some points.
        matters: what can be voted on.
        before: what came of the votes that were taken.
    """
    return tuple(one for motion in plan for one in _apart(motion, partly, matters, before))


def _apart(
    motion: Motion, partly: Sequence[Partly], matters: Matters, before: Sequence[Outcome]
) -> Iterator[Motion]:
    option = motion.options[0]
    is_one_text = motion.is_for_or_against and option.proposal == RECOMMENDATION
    if not is_one_text or not any(takes_together(p, motion, matters, before) for p in partly):
        yield motion
        return
    groups: dict[frozenset[PersonId], list[int]] = {}
    for point in matters.all_points(option):
        out = (who for who in partly if point in who.points)
        left = (who for who in out if point not in _decided(who, matters, before))
        groups.setdefault(frozenset(who.person_id for who in left), []).append(point)
    rest = groups.pop(frozenset(), [])
    for points in groups.values():
        yield Motion((matters.narrowed(RECOMMENDATION, points),))
    if matters.is_budget:
        yield motion
    elif rest:
        yield Motion((matters.narrowed(RECOMMENDATION, rest),))


def _decides(motion: Motion, matters: Matters) -> frozenset[int] | None:
    """Return the points that a vote decides, None where it is about all of the case."""
    found = frozenset[int]()
    for option in motion.options:
        points = _points(option, matters)
        if points is None:
            return None
        found |= points
    return found


def _points(option: Matter, matters: Matters) -> frozenset[int] | None:
    if option.proposal == RECOMMENDATION:
        return frozenset(matters.all_points(option))
    proposal = matters.register.proposal(option.proposal)
    if proposal is None or proposal.effect in {Effect.ADDS, Effect.SENDS_ON}:
        return frozenset()
    return _changed(proposal, matters.all_points(option), matters)


def _changed(
    proposal: MeetingProposal, points: Iterable[int], matters: Matters
) -> frozenset[int] | None:
    """Return the points that an amendment changes, None where it is no amendment of some points."""
    if proposal.effect is not Effect.CHANGES or proposal.changes != RECOMMENDATION:
        return None
    changed = frozenset(matters.target(proposal, point) for point in points)
    return None if 0 in changed else changed


def _is_on_whole(motion: Motion, matters: Matters) -> bool:
    """Tell whether a vote is on the whole of a case, of which points may be decided already."""
    if any(option.points for option in motion.options):
        return False
    proposals = (matters.register.proposal(option.proposal) for option in motion.options)
    whole = {Effect.WHOLE, *ENDS}
    is_whole = all(one is None or one.effect in whole for one in proposals)
    return is_whole and (motion.is_for_or_against or matters.is_budget)


def _decided(who: Partly, matters: Matters, before: Iterable[Outcome]) -> frozenset[int]:
    """Return the points that votes have decided which were about nothing but this one's points."""
    found = frozenset[int]()
    for outcome in before:
        decides = _decides(outcome.vote.motion, matters)
        if not outcome.is_binding or decides is None or not decides <= who.points:
            continue
        for side, option in enumerate(outcome.vote.motion.options):
            # An amendment that falls leaves the point itself to be decided.
            # One of a point inside a point leaves the rest of that.
            points = ((option.proposal, n) for n in matters.all_points(option))
            is_partial = any(part_changed(matters, place) for place in points)
            if option.proposal == RECOMMENDATION or (side == outcome.winner and not is_partial):
                found |= _points(option, matters) or frozenset()
    return found


def proposed_points(who: Partly, proposal: MeetingProposal, matters: Matters) -> tuple[int, ...]:
    """Return the points that somebody is out of and an amendment of that one's changes.

    What stands in place of the whole text is about more than these, and may be put forward.
    """
    movers = {mover.person_id for mover in proposal.movers}
    if who.person_id not in movers or not proposal.is_open:
        return ()
    changed = _changed(proposal, range(1, len(proposal.points) + 1), matters)
    return tuple(sorted(who.points & (changed or frozenset())))


def mover_refusals(
    proposal: MeetingProposal, matters: Matters, partly: Iterable[Partly]
) -> Iterator[Sentence]:
    """Yield why somebody cannot put an amendment forward: it changes a point that one is out of."""
    for who in partly:
        points = proposed_points(who, proposal, matters)
        if points:
            name = next(m.name for m in proposal.movers if m.person_id == who.person_id)
            yield filled(_MOVER_IS_OUT, name, names_at(points, matters))


def names_at(places: Iterable[int], matters: Matters) -> str:
    """Return "3 og 5": what some points of what a case recommends are called."""
    names = point_names(RECOMMENDATION, matters)
    return listed([names[place - 1] for place in sorted(places)])

"""The points of a resolution, put together of what won the votes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from agenda_app.domain.fates import Fates, Place, changes_in_force, parts_in_force
from agenda_app.domain.matters import Matters
from agenda_app.domain.point_parts import part_names, with_part
from agenda_app.domain.points import headings_of, in_place_of, label_of, name_in, numbered
from agenda_app.domain.proposals import RECOMMENDATION, Effect, MeetingProposal
from agenda_app.domain.text import Text


@dataclass(frozen=True, slots=True)
class ResolutionPoint:
    """A point of the resolution, under its new label, and where it comes from.

    ``replaces`` is the point of the text that it stands in for, None when it does for none.
    """

    text: Text
    source: Place
    replaces: Place | None = None


@dataclass(frozen=True, slots=True)
class Composition:
    """What won, put together.

    Attributes:
        base: the number of the text that won, None when none did.
        others: texts that won a vote too, which cannot all hold.
        introduction: what stands before the points.
        points: in their order.
        renumbered: whether a point has another number than it was voted on under, or is gone.
    """

    base: int | None
    others: tuple[int, ...] = ()
    introduction: Text = ()
    points: tuple[ResolutionPoint, ...] = ()
    renumbered: bool = False

    @property
    def text(self) -> Text:
        """The whole resolution."""
        return (*self.introduction, *(block for point in self.points for block in point.text))


def composition(matters: Matters, fates: Fates) -> Composition:
    """Return the points of the text that won, with what changed and was added to it.

    Rejected points are left out, and so are points that nobody voted on. Labels stay as they are
    written unless a place changed.
    """
    in_force = changes_in_force(matters, fates)
    winners = _winners(matters, fates, in_force)
    base = winners[-1] if winners else None
    texts = matters.texts(base) if base is not None else ()
    added = tuple(_added(matters, fates, base))
    points: list[ResolutionPoint] = []
    headings: Text = ()
    for number, original in enumerate(texts, start=1):
        points += [point for at, point in added if at == number]
        headings = headings_of(original) or headings
        place = (base or RECOMMENDATION, number)
        point = _standing(place, original, matters, fates, in_force)
        if point is not None:
            points.append(_under(headings, point))
            headings = ()
    points += [point for at, point in added if not at]
    places = [p.replaces or p.source for p in points]
    as_it_was = [(base, number) for number in range(1, len(texts) + 1)]
    renumbered = places[: len(texts)] != as_it_was
    if places != as_it_was:
        labelled = numbered([point.text for point in points], texts)
        added_to = zip(points[len(texts) :], labelled[len(texts) :], strict=True)
        renumbered |= any(_has_other_number(p.text, text) for p, text in added_to)
        points = [replace(p, text=text) for p, text in zip(points, labelled, strict=True)]
    return Composition(
        base,
        tuple(winners[:-1]),
        matters.introduction(base) if base is not None and points else (),
        tuple(points),
        renumbered,
    )


def _has_other_number(before: Text, after: Text) -> bool:
    was, now = label_of(before), label_of(after)
    return bool(was) and name_in(was) != name_in(now)


def _winners(matters: Matters, fates: Fates, in_force: Mapping[Place, Place]) -> list[int]:
    """Return the texts of which a point holds, the one that was voted on last at the end."""
    latest: dict[int, int] = {}
    texts = [p.number for p in matters.register.proposals if p.effect is Effect.WHOLE]
    for number in (RECOMMENDATION, *texts):
        for point in range(1, len(matters.texts(number)) + 1):
            # A change to a proposal does not adopt it: that is a vote of its own.
            own = number, point
            fate = fates.get(in_force.get(own, own) if number == RECOMMENDATION else own)
            if fate is not None and fate.adopted:
                latest[number] = max(latest.get(number, 0), fate.vote)
    return sorted(latest, key=lambda number: latest[number])


def _standing(
    place: Place, original: Text, matters: Matters, fates: Fates, in_force: Mapping[Place, Place]
) -> ResolutionPoint | None:
    """Return what stands at a point of the text: itself, what changed it, or nothing."""
    change = in_force.get(place)
    if change is not None:
        text = matters.texts(change[0])[change[1] - 1]
        return ResolutionPoint(in_place_of(text, original), change, place) if text else None
    fate = fates.get(place)
    if fate is None or not fate.adopted:
        return None
    return ResolutionPoint(_with_parts(place, original, matters, fates), place)


def _with_parts(place: Place, original: Text, matters: Matters, fates: Fates) -> Text:
    """Return a point with what was adopted in place of points inside it; struck ones go last."""
    changed = {
        part: matters.texts(number)[point - 1]
        for part, (number, point) in parts_in_force(matters, fates).get(place, {}).items()
    }
    # Striking gives those that follow other names, so the last one goes first.
    order = [part for part in reversed(part_names(original)) if part in changed]
    for part in sorted(order, key=lambda part: not changed[part]):
        original = with_part(original, part, changed[part])
    return original


def _under(headings: Text, point: ResolutionPoint) -> ResolutionPoint:
    """Return a point under headings, unless it has some already."""
    if headings_of(point.text):
        return point
    return replace(point, text=(*headings, *point.text))


def _added(
    matters: Matters, fates: Fates, base: int | None
) -> Iterator[tuple[int, ResolutionPoint]]:
    """Yield what comes in addition, and before which point of the text; 0 is last."""
    for proposal in matters.register.proposals:
        for point, text in enumerate(matters.texts(proposal.number), start=1):
            fate = fates.get((proposal.number, point))
            if fate is None or not fate.adopted or not text:
                continue
            target = matters.target(proposal, point)
            if _adds(proposal, target, base):
                at = target if proposal.changes == base else 0
                yield at, ResolutionPoint(text, (proposal.number, point))


def _adds(proposal: MeetingProposal, target: int, base: int | None) -> bool:
    """Tell whether a point comes in addition; an amendment of no point of the text does too.

    What was to be added to another proposal comes with that one, or not at all.
    """
    if proposal.effect is Effect.CHANGES:
        return not target and proposal.changes == base
    return proposal.effect is Effect.ADDS and proposal.changes in {RECOMMENDATION, base}

"""What the points of a text are called: as they are labelled where the minutes print them.

A point of an amendment is printed under the label of the point that it changes, so that is its
name; by its place in the proposal nobody could find it on the page.
"""

from __future__ import annotations

from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.point_parts import part_name
from agenda_app.domain.points import label_of, name_in
from agenda_app.domain.proposals import Effect


def point_names(number: int, matters: Matters) -> tuple[str, ...]:
    """Return what the points of the recommendation or a proposal are called, in order.

    Those without a label have their place for a name, and so have all where two have the same.
    """
    places = range(1, len(matters.texts(number)) + 1)
    names = [name_in(_printed_label(number, place, matters)) or str(place) for place in places]
    return tuple(names) if len(set(names)) == len(names) else tuple(map(str, places))


def named_points(matter: Matter, matters: Matters) -> tuple[tuple[int, str], ...]:
    """Return the points that a matter names, each with its place among those it is read with.

    The place is the number that it is called by, or else the one in the text that it belongs to.
    """
    names = point_names(matter.proposal, matters)
    known = dict(enumerate(names, start=1))
    named = [(point, known.get(point, str(point))) for point in matter.points]
    if all(name.isdecimal() for _, name in named):
        return tuple(sorted((int(name), name) for _, name in named))
    found = ((changed_point(matter.proposal, point, matters) or point, n) for point, n in named)
    return tuple(sorted(found))


def changed_point(number: int, point: int, matters: Matters) -> int:
    """Return which point of another text a point of a proposal stands for, 0 for none."""
    proposal = matters.register.proposal(number)
    if proposal is None or proposal.effect is not Effect.CHANGES:
        return 0
    return matters.target(proposal, point) if point <= len(proposal.points) else 0


def _printed_label(number: int, point: int, matters: Matters) -> str:
    proposal, target = matters.register.proposal(number), changed_point(number, point, matters)
    if proposal is not None and target:
        changed, part = matters.texts(proposal.changes)[target - 1], proposal.points[point - 1].part
        label = label_of(changed) or str(target)
        return f"{part_name(name_in(label), part)})" if part else label
    return label_of(matters.texts(number)[point - 1])

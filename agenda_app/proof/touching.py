"""Boxes on a page that lie edge to edge, or one over the other, and so fill a larger one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

Box = tuple[float, float, float, float]
"""Left, low, right, high."""
_LEAST_COVERED = 0.9
_GAP = 0.02
"""Between two boxes, as a part of the smaller one's longer side."""
_MOST_GROUPS = 200
_OVER = 0.5
"""How much of the smaller of two boxes one covers that lies over the other."""
_LEAST_OVER = 1.02
"""How often boxes cover what they fill when some of them lie over others."""
_MOST_LAID = 1_000


def box_of(matrix: tuple[float, float, float, float, float, float]) -> Box:
    """Return the box that a matrix makes of the square that every picture fills."""
    a, b, c, d, left, low = matrix
    across, up = (0, a, c, a + c), (0, b, d, b + d)
    return left + min(across), low + min(up), left + max(across), low + max(up)


def area(box: Box) -> float:
    """Return how much a box covers."""
    return (box[2] - box[0]) * (box[3] - box[1])


def around(boxes: Iterable[Box]) -> Box:
    """Return the box around some boxes, at least one."""
    left, low, right, high = zip(*boxes, strict=True)
    return min(left), min(low), max(right), max(high)


def together(boxes: Sequence[Box]) -> Iterator[list[int]]:
    """Return the numbers of several boxes that fill one, of those that cover anything.

    Args:
        boxes: in the order in which they are drawn; those that fill one come soon after each other.
    """
    groups: list[tuple[Box, list[int]]] = []
    for number, box in enumerate(boxes):
        if area(box) > 0:
            near = [group for group in _nearby(groups, box) if _touch(group[0], box)]
            every = [one for _, held in near for one in held]
            if near:
                groups = [group for group in groups if group not in near]
            groups.append((around((*(other for other, _ in near), box)), [*every, number]))
        if len(groups) > _MOST_GROUPS:
            yield from _filled(boxes, *groups.pop(0))
    for group in groups:
        yield from _filled(boxes, *group)


def layers(boxes: Sequence[Box]) -> list[list[int]]:
    """Return the numbers of boxes by how many of them lie below each, in the order of drawing.

    Those that lie beside each other alone are one layer, as are more than anybody can look at.
    """
    every = range(len(boxes))
    laid = sum(map(area, boxes)) > _LEAST_OVER * area(around(boxes))
    if not laid or len(boxes) > _MOST_LAID:
        return [list(every)]
    found: list[list[int]] = []
    depths: list[int] = []
    for number in every:
        below = (depths[other] for other in range(number) if _is_over(boxes[number], boxes[other]))
        depths.append(1 + max(below, default=-1))
        if depths[number] == len(found):
            found.append([])
        found[depths[number]].append(number)
    return found


def _is_over(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    up = min(one[3], other[3]) - max(one[1], other[1])
    return across > 0 < up and across * up > _OVER * min(area(one), area(other))


def _nearby(groups: Sequence[tuple[Box, list[int]]], box: Box) -> Iterator[tuple[Box, list[int]]]:
    """Return the groups that may touch a box: of many separate ones hardly any."""
    gap = _GAP * _longer(box)
    first, lowest, last, highest = box[0] - gap, box[1] - gap, box[2] + gap, box[3] + gap
    for group in groups:
        left, low, right, high = group[0]
        if left <= last and first <= right and low <= highest and lowest <= high:
            yield group


def _filled(boxes: Sequence[Box], whole: Box, numbers: list[int]) -> Iterator[list[int]]:
    covered = sum(area(boxes[number]) for number in numbers)
    if len(numbers) > 1 and covered >= _LEAST_COVERED * area(whole):
        yield numbers


def _touch(one: Box, other: Box) -> bool:
    gap = _GAP * min(_longer(one), _longer(other))
    return all(
        one[low] - gap <= other[low + 2] and other[low] - gap <= one[low + 2] for low in (0, 1)
    )


def _longer(box: Box) -> float:
    return max(box[2] - box[0], box[3] - box[1])

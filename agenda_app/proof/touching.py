"""Boxes on a page that lie edge to edge, or one over the other, and so fill a larger one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

Box = tuple[float, float, float, float]
"""Left, low, right, high."""
_LEAST_COVERED = 0.9
_GAP = 0.02
"""Between two boxes, as a part of the smaller one's longer side."""
_MOST_GROUPS = 200


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

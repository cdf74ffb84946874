"""The labels of points: what comes after "1.", "b)" or "§ 3", and which ones follow by themselves.

A label that follows from the one before it keeps following when points are added or taken away;
one that does not is the author's own and is left as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
_PARTS = re.compile(r"(.*?)(\d+|[ivxl]+|[IVXL]+|[a-zæøå]|[A-ZÆØÅ])([^0-9A-Za-zÆØÅæøå]*)", re.S)
_ROMAN = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Point:
    """A point's level and label; ``follows`` when the label comes from the one before it."""

    level: int
    label: str
    follows: bool = False


def following(label: str, before: str = "") -> str:
    """Return the label after ``label``; ``before`` tells whether "i" is a letter or a figure.

    A label that cannot be counted on, and a bullet, come again as they are.
    """
    parts = _PARTS.fullmatch(label)
    if parts is None:
        return label
    lead, count, end = parts.groups()
    readings = [lead + counted + end for counted in _next(count)]
    if before and len(readings) > 1 and before != label:
        return next((r for r in readings if _agrees(before, label, r)), readings[0])
    return readings[0] if readings else label


def _next(count: str) -> list[str]:
    """Return what may come after a number, a letter or a Roman figure, the likeliest first."""
    if count.isdigit():
        return [str(int(count) + 1)]
    low = count.lower()
    found = []
    roman = _from_roman(low)
    if roman:
        found.append(_to_roman(roman + 1))
    if len(low) == 1 and low != _LETTERS[-1]:
        letter = _LETTERS[_LETTERS.index(low) + 1]
        found.insert(0 if low != "i" else len(found), letter)
    return [text.upper() if count.isupper() else text for text in found]


def _agrees(before: str, label: str, after: str) -> bool:
    """Tell whether a next label counts the way that led from ``before`` to ``label``."""
    roman_before = _PARTS.fullmatch(before)
    if roman_before is None:
        return False
    count = roman_before[2].lower()
    was_letter = len(count) == 1 and _LETTERS.find(count) + 1 == _LETTERS.find(_count(label))
    is_letter = len(_count(after)) == 1 and _LETTERS.find(_count(label)) + 1 == _LETTERS.find(
        _count(after)
    )
    return was_letter == is_letter


def _count(label: str) -> str:
    parts = _PARTS.fullmatch(label)
    return parts[2].lower() if parts else ""


def _from_roman(text: str) -> int:
    """Return the value of a Roman figure below 90, 0 when the text is none."""
    value, rest = 0, text
    for worth, sign in _ROMAN:
        while rest.startswith(sign):
            value, rest = value + worth, rest[len(sign) :]
    return value if not rest and _to_roman(value) == text else 0


def _to_roman(value: int) -> str:
    text = ""
    for worth, sign in _ROMAN:
        while value >= worth:
            text, value = text + sign, value - worth
    return text


def first_like(label: str) -> str:
    """Return the first label of the same kind: "1." for "4.", "a)" for "c)"."""
    parts = _PARTS.fullmatch(label)
    if parts is None:
        return label
    lead, count, end = parts.groups()
    one = "1" if count.isdigit() else "i" if len(count) > 1 else "a"
    return lead + (one.upper() if count.isupper() and not count.isdigit() else one) + end


def marked(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return points with ``follows`` set on those whose label comes from the one before."""
    found = []
    trail: dict[int, tuple[str, str]] = {}
    for point in points:
        before = _enter(trail, point.level)
        earlier, last = before or ("", "")
        follows = bool(last) and following(last, earlier) == point.label
        found.append(Point(point.level, point.label, follows))
        trail[point.level] = (last, point.label)
    return tuple(found)


def renumbered(points: Sequence[Point]) -> tuple[str, ...]:
    """Return the labels that points should have after some came, went or moved."""
    labels = []
    trail: dict[int, tuple[str, str]] = {}
    for point in points:
        before = _enter(trail, point.level)
        label = point.label
        if point.follows and before is not None:
            label = following(before[1], before[0])
        elif point.follows:
            label = first_like(point.label)
        labels.append(label)
        trail[point.level] = (before[1] if before else "", label)
    return tuple(labels)


def _enter(trail: dict[int, tuple[str, str]], level: int) -> tuple[str, str] | None:
    """Forget the deeper levels, and return the two labels before on this one."""
    for deeper in [known for known in trail if known > level]:
        del trail[deeper]
    return trail.get(level)

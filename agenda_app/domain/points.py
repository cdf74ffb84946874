"""A resolution's text as points: taken apart to be voted on, put together and numbered again.

A point is the text from one outermost numbered list item to the next; what stands before the first
is the introduction. A text without numbers is one point.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.text import (
    Block,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Text,
    plain_block,
)

_LABEL = re.compile(
    r"(?P<before>\D*?)(?<![^\W\d_])(?P<mark>\d+|[ivx]+|[a-zæøå])(?P<after>\W*)", re.IGNORECASE
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Parts:
    """A text taken apart; ``introduction`` and then ``points`` in order are the whole text."""

    introduction: Text
    points: tuple[Text, ...]


def split(text: Text) -> Parts:
    """Return a text as its introduction and its points; no block is lost.

    Bullets are points only where nothing outermost has a label. A heading goes with the point
    that it stands above.
    """
    starts = _starts(text)
    if not starts:
        return Parts((), (text,) if text else ())
    ends = (*starts[1:], len(text))
    points = tuple(text[start:end] for start, end in zip(starts, ends, strict=True))
    return Parts(text[: starts[0]], points)


def _starts(text: Text) -> list[int]:
    items = [(place, block) for place, block in enumerate(text) if isinstance(block, ListItem)]
    if not items:
        return []
    outermost = min(item.level for _, item in items)
    top = [(place, item) for place, item in items if item.level == outermost]
    labelled = [place for place, item in top if item.label]
    return [_with_heading(text, place) for place in labelled or [place for place, _ in top]]


def _with_heading(text: Text, place: int) -> int:
    while place and isinstance(text[place - 1], Heading):
        place -= 1
    return place


def joined(parts: Parts) -> Text:
    """Return the text that was taken apart."""
    return (*parts.introduction, *(block for point in parts.points for block in point))


def label_of(point: Text) -> str:
    """Return the label of a point as it is written ("2."), empty when it has none."""
    head = without_headings(point)[:1]
    return head[0].label if head and isinstance(head[0], ListItem) else ""


def number_in(label: str) -> int:
    """Return the number that a label says ("2." and "Punkt 2:" are 2), 0 when it says none."""
    found = _LABEL.fullmatch(label)
    return int(found["mark"]) if found and found["mark"].isdigit() else 0


def name_in(label: str) -> str:
    """Return what a label is called in running text: "2" of "2." and "Punkt 2:", "b" of "b)".

    "Verbalpunkt 1:" is called so: the first point of a budget is another one.
    """
    found = _LABEL.fullmatch(label.strip())
    before = found["before"].strip(" .(").lower() if found else ""
    is_plain = before.endswith(("punkt", "pkt")) and not before.endswith("verbalpunkt")
    if found and (not before or is_plain):
        return found["mark"]
    return label.strip().rstrip(".):")


def numbered(points: Sequence[Text], like: Sequence[Text]) -> tuple[Text, ...]:
    """Return points numbered from the beginning, in the manner of a text that they came from.

    Bullets stay bullets, and a single point is not numbered where the text had no numbers. A label
    inside a point that begins with the point's number ("1.2") follows it.

    Args:
        points: in their order, with the labels that they had where they came from.
        like: the points of the text whose labels are continued; none for the points' own manner.
    """
    model = like or points
    labels = [label for label in map(label_of, model) if label]
    if not labels and any(isinstance(head, ListItem) for head in _heads(model)):
        return tuple(under_label(point, "") for point in points)
    if not labels and len(points) == 1:
        return (_without_label(points[0]),)
    style = _Style.of(labels or ["1."])
    return tuple(under_label(point, style.label(n)) for n, point in enumerate(points, start=1))


def in_place_of(point: Text, replaced: Text) -> Text:
    """Return a point with the label, or without one, like the point that it stands in for."""
    head = without_headings(replaced)[:1]
    if head and isinstance(head[0], ListItem):
        return under_label(point, head[0].label)
    return _without_label(point)


def headings_of(point: Text) -> Text:
    """Return the headings that stand above a point."""
    return point[: len(point) - len(without_headings(point))]


def _heads(points: Iterable[Text]) -> Iterator[Block]:
    return (block for point in points for block in without_headings(point)[:1])


def _without_label(point: Text) -> Text:
    body = without_headings(point)
    match body[:1]:
        case (ListItem(_, _, parts),):
            return (*headings_of(point), Paragraph(parts), *body[1:])
        case _:
            return point


def without_headings(point: Text) -> Text:
    """Return a point without the headings above it."""
    start = next((n for n, block in enumerate(point) if not isinstance(block, Heading)), len(point))
    return point[start:]


def under_label(point: Text, label: str) -> Text:
    """Return a point under another label; a paragraph becomes a list item."""
    body = without_headings(point)
    old = label_of(point)
    match body[:1]:
        case (ListItem() as item,):
            head, rest = replace(item, label=label), body[1:]
        case (Paragraph(parts),):
            head, rest = ListItem(0, label, parts), body[1:]
        case _:
            head, rest = ListItem(0, label, ()), body
    return (*headings_of(point), head, *_followed(rest, old, label))


def _followed(rest: Iterable[Block], old: str, new: str) -> Iterator[Block]:
    was, now = number_in(old), number_in(new)
    for block in rest:
        if isinstance(block, ListItem) and was and now and block.label.startswith(f"{was}."):
            yield replace(block, label=f"{now}{block.label[len(str(was)) :]}")
        else:
            yield block


@dataclass(frozen=True, slots=True)
class _Style:
    """How labels are written: figures, letters or Roman figures between other signs."""

    before: str
    marks: str
    capital: bool
    after: str

    @classmethod
    def of(cls, labels: Sequence[str]) -> _Style:
        found = _LABEL.fullmatch(labels[0])
        if not found:
            return cls("", "1", False, ".")
        mark = found["mark"]
        lower = mark.lower()
        marks = "1" if mark.isdigit() else "i" if lower.strip("ivx") == "" else "a"
        return cls(found["before"], marks, mark.isupper(), found["after"])

    def label(self, number: int) -> str:
        mark = str(number)
        if self.marks == "i":
            mark = _roman(number)
        elif self.marks == "a" and number <= len(_LETTERS):
            mark = _LETTERS[number - 1]
        return f"{self.before}{mark.upper() if self.capital else mark}{self.after}"


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        while number >= value:
            written, number = written + sign, number - value
    return written


def said(point: Iterable[Block]) -> tuple[str, ...]:
    """Return what a point says, word for word, whatever its look and the label of its head.

    Two points that say the same are the same resolution. A picture counts as a word.
    """
    blocks = _without_label(tuple(point))
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Image):
            found.append(block.sha256)
        found += plain_block(block).split()
    return tuple(found)

"""The file's own bookmarks, each leading to a page; names and actions are resolved or told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, ObjectSet, OutlineItem, Page

from agenda_app.documents.source import MOST_BOOKMARKS
from agenda_app.domain.text import one_line
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.destinations import Destinations
from agenda_app.normalise.remarks import Remarks

_DEEPEST = 10
"""As deep as bookmarks are shown; deeper ones stand beside those that they belong to."""
_DEEPEST_READ = 100
_FARTHEST = 50_000
_LONGEST_TITLE = 300
_NO_TITLE = "Side {}"
"""What a bookmark without a title is called: the same words in both forms of Norwegian."""


@dataclass(slots=True)
class _Mark:
    title: str
    target: Any
    below: list[_Mark] = field(default_factory=list)


def tidy_outline(pdf: pikepdf.Pdf, remarks: Remarks) -> int:
    """Write the bookmarks anew and return how many there are; those that are left out are told."""
    old = pdf.Root.get("/Outlines")
    if old is None:
        return 0
    reader = _Reader(Destinations(pdf))
    marks = list(reader.below(old, 0)) if isinstance(old, Dictionary) else []
    remarks.counted(Found.BOOKMARKS_LEFT_OUT, reader.left_out)
    if reader.is_too_deep:
        remarks.find(Found.BOOKMARKS_TOO_DEEP)
    remarks.counted(Found.BOOKMARKS_ASTRAY, reader.astray)
    del pdf.Root["/Outlines"]
    if not marks:
        return 0
    with pdf.open_outline() as outline:
        outline.root.extend(_item(mark) for mark in marks)
    return sum(map(_count, marks))


def _count(mark: _Mark) -> int:
    return 1 + sum(map(_count, mark.below))


def _item(mark: _Mark) -> OutlineItem:
    item = OutlineItem(mark.title, mark.target)
    item.children.extend(_item(below) for below in mark.below)
    return item


class _Reader:
    def __init__(self, destinations: Destinations) -> None:
        self._destinations = destinations
        self._seen = ObjectSet()
        self._read = 0
        self.left_out = 0
        """How many were not read because there are too many of them."""
        self.is_too_deep = False
        """Whether some were not read because there are too many around them."""
        self.astray = 0
        """How many lead to no page of the file, nor does any below them."""

    def below(self, parent: Dictionary, depth: int) -> Iterator[_Mark]:
        """Yield the bookmarks of a level; one that leads nowhere gives way to those below it."""
        item = parent.get("/First")
        while isinstance(item, Dictionary) and self._read < _FARTHEST and self._seen.add(item):
            self._read += 1
            if self._read > MOST_BOOKMARKS:
                self.left_out += 1
                yield from self._inside(item, depth)
                item = item.get("/Next")
                continue
            inner = list(self._inside(item, depth))
            title = one_line(item.get_str("/Title", ""))[:_LONGEST_TITLE]
            target = self._destinations.of(item)
            if title and target is None and inner:
                target = inner[0].target
            if target is not None and depth < _DEEPEST:
                yield _Mark(title or _page_of(target), target, inner)
            elif target is not None:
                yield _Mark(title or _page_of(target), target)
                yield from inner
            else:
                self.astray += bool(title)
                yield from inner
            item = item.get("/Next")

    def _inside(self, item: Dictionary, depth: int) -> Iterator[_Mark]:
        if depth < _DEEPEST_READ:
            yield from self.below(item, depth + 1)
        else:
            self.is_too_deep |= isinstance(item.get("/First"), Dictionary)


def _page_of(target: Array) -> str:
    return _NO_TITLE.format(Page(target[0]).index + 1)

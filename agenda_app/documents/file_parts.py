"""A file that is too large for e-mail, divided where cases begin, and further where it must be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Stream

from agenda_app.documents.page_range import page_range
from agenda_app.jobs import Progress, Work

ObjectId = tuple[int, int]
_NOT_OF_THE_PAGE = {"/Parent", "/P", "/Dest", "/A", "/B", "/StructParent", "/StructParents"}


@dataclass(frozen=True, slots=True)
class FilePart:
    """A part: its bytes, and which pages of the whole it holds, counted from 1."""

    pdf: bytes
    first: int
    last: int


def file_parts(
    pdf: bytes, starts: Sequence[int], budget: int, finer: Sequence[int] = ()
) -> Work[tuple[FilePart, ...]]:
    """Divide a file into parts within a budget, as a job; as few as that takes, in order.

    Args:
        pdf: the file.
        starts: the pages at which a part may begin, from 1: the first ones of the cases.
        budget: how large a part may be, in bytes.
        finer: where a case that is too large alone may be divided: at its attachments. What is
            still too large then is divided between its pages.

    Returns:
        The parts; one of a single page may be over the budget.

    Yields:
        Progress, a step for each part that is tried.
    """
    with pikepdf.open(BytesIO(pdf)) as opened:
        weights = _Weights(opened, len(pdf))
        stretches = list(_divided(weights, starts, finer, budget))
    parts: list[FilePart] = []
    at = 0
    while at < len(stretches):
        end = weights.reach(stretches, at, budget)
        while True:
            first, last = stretches[at][0], stretches[end - 1][1]
            yield Progress(first - 1, weights.pages)
            part = FilePart(page_range(pdf, first, last), first, last)
            if len(part.pdf) <= budget or first == last:
                break
            if end == at + 1:
                stretches[at:end] = _pieces(first, last, finer)
                end = weights.reach(stretches, at, budget)
            else:
                end -= 1
        parts.append(part)
        at = end
    return tuple(parts)


Stretch = tuple[int, int]


def _divided(
    weights: _Weights, starts: Sequence[int], finer: Sequence[int], budget: int
) -> Iterator[Stretch]:
    """Yield what stays together: each case, and the pieces of one that is too large."""
    for first, last in _stretches(1, weights.pages, starts):
        if weights.of(first, last) <= budget:
            yield first, last
        else:
            yield from _stretches(first, last, finer)


def _pieces(first: int, last: int, finer: Sequence[int]) -> list[Stretch]:
    """Return what something that is too large is divided into: attachments, or else pages."""
    at_attachments = list(_stretches(first, last, finer))
    pages = [(page, page) for page in range(first, last + 1)]
    return at_attachments if len(at_attachments) > 1 else pages


def _stretches(first: int, last: int, starts: Sequence[int]) -> Iterator[Stretch]:
    begins = [first, *sorted({start for start in starts if first < start <= last})]
    yield from zip(begins, [*(start - 1 for start in begins[1:]), last], strict=True)


class _Weights:
    """Knows about how large some pages are as a file; what they share counts once."""

    def __init__(self, pdf: pikepdf.Pdf, size: int) -> None:
        self.pages = len(pdf.pages)
        self._streams = [_streams(page.obj) for page in pdf.pages]
        everything = _sum(self._streams)
        self._each = max(size - everything, 0) / self.pages

    def of(self, first: int, last: int) -> float:
        """Return the bytes of the pages from ``first`` to ``last``."""
        return _sum(self._streams[first - 1 : last]) + self._each * (last - first + 1)

    def reach(self, stretches: Sequence[Stretch], at: int, budget: int) -> int:
        """Return where a part that begins at a stretch ends; it has one stretch at least."""
        end = at + 1
        while end < len(stretches) and self.of(stretches[at][0], stretches[end][1]) <= budget:
            end += 1
        return end


def _sum(streams: Sequence[dict[ObjectId, int]]) -> int:
    together: dict[ObjectId, int] = {}
    for some in streams:
        together |= some
    return sum(together.values())


def _streams(page: pikepdf.Object) -> dict[ObjectId, int]:
    """Return the streams that a page needs, with their lengths in bytes."""
    found: dict[ObjectId, int] = {}
    seen: set[ObjectId] = set()
    waiting: list[pikepdf.Object] = [page]
    while waiting:
        held = waiting.pop()
        if held.is_indirect:
            if held.objgen in seen:
                continue
            seen.add(held.objgen)
        if isinstance(held, Stream):
            found[held.objgen] = int(held.get("/Length", 0))
        if isinstance(held, Dictionary | Stream):
            below = [value for key, value in held.items() if key not in _NOT_OF_THE_PAGE]
        else:
            below = list(held)
        waiting += [value for value in below if isinstance(value, Array | Dictionary | Stream)]
    return found

"""What stays together when a story is laid out on pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from reportlab.platypus import Flowable, Indenter, Spacer

from agenda_app.documents.closing import Closing, start_of_end
from agenda_app.documents.heading_room import HeadingRoom, is_heading


def kept(story: Iterable[Flowable]) -> list[Flowable]:
    """Return a story in which headings ask for room and signatures hold the text before them."""
    parts = tuple(story)
    laid: list[Flowable] = []
    for at, part in enumerate(parts):
        if is_heading(part) and not _ends_with_heading(laid):
            laid.append(HeadingRoom(parts, at))
        laid.append(_closing(part, laid) if isinstance(part, Closing) else part)
    return laid


def _closing(part: Closing, laid: list[Flowable]) -> Closing:
    """Return signatures with the end of the text before them, which is taken out of ``laid``.

    Right after other signatures they stand under these, and take the same text along.
    """
    last = len(laid) - 1
    while last > 0 and isinstance(laid[last], (Spacer, Indenter)):
        last -= 1
    if laid and isinstance(laid[last], Closing):
        over, *between = laid[last:]
        both = Closing([*over.parts, *between, *part.parts])
        both.before = over.before
        del laid[last:]
        return both
    first = start_of_end(laid)
    part.before = laid[first:]
    del laid[first:]
    return part


def _ends_with_heading(laid: Sequence[Flowable]) -> bool:
    """Whether the last part that is drawn is a heading."""
    drawn = (part for part in reversed(laid) if not isinstance(part, (Spacer, Indenter)))
    return any(is_heading(part) for part in islice(drawn, 1))

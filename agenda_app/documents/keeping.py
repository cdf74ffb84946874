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
        if isinstance(part, Closing):
            first = start_of_end(laid)
            part.before = laid[first:]
            del laid[first:]
        laid.append(part)
    return laid


def _ends_with_heading(laid: Sequence[Flowable]) -> bool:
    """Whether the last part that is drawn is a heading."""
    drawn = (part for part in reversed(laid) if not isinstance(part, (Spacer, Indenter)))
    return any(is_heading(part) for part in islice(drawn, 1))

"""Which part of a file a page belongs to, as the file's own bookmarks name it."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2

Parts = tuple[tuple[int, str], ...]
"""The first page of each part, from 1, and what its bookmark says; in the order of the pages."""
_DEEPEST = 15


def parts_of(file: bytes) -> Parts:
    """Return the parts of a PDF by its highest bookmarks; none for a file that has no bookmarks.

    Args:
        file: the PDF, or anything else, which has no parts.
    """
    return _bookmarks(file, deepest=0)


def entries_of(file: bytes) -> Parts:
    """Return where everything begins that a PDF has a bookmark for, as ``parts_of``."""
    return _bookmarks(file, deepest=_DEEPEST)


def _bookmarks(file: bytes, deepest: int) -> Parts:
    try:
        with pypdfium2.PdfDocument(file) as pdf:
            found = [
                (place.get_index() + 1, bookmark.get_title())
                for bookmark in pdf.get_toc()
                if bookmark.level <= deepest and (place := bookmark.get_dest()) is not None
            ]
    except pypdfium2.PdfiumError:
        return ()
    return tuple(sorted(found, key=lambda part: part[0]))


def part_at(parts: Sequence[tuple[int, str]], page: int) -> str:
    """Return what the bookmark of the part with a page says, "" when no part has begun there."""
    begun = [title for first, title in parts if first <= page]
    return begun[-1] if begun else ""


def numbered_on(entries: Sequence[tuple[int, str]], page: int) -> tuple[str, ...]:
    """Return what the bookmarks say of all that stands on a page: what began before, what begins.

    Args:
        entries: as ``entries_of`` returns them.
        page: from 1; 0 is no page.
    """
    before = [title for first, title in entries if first < page]
    return (*before[-1:], *(title for first, title in entries if first == page))

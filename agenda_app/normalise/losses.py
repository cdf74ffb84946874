"""Pages that show less than the file did which they were made of, seen by the same library.

Whatever is lost on the way, by a fault of ours or of a library, is told: a page that is empty in
the bundle looks like a page that was empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pypdfium2

from agenda_app.normalise.sight import Sight, is_blank, text_of
from agenda_app.normalise.source import Source

# As many letters make a word; fewer may be a hyphen or a mark that has another meaning now.
_SHORTEST = 3


def lost_pages(source: Source, sights: Sequence[Sight], *, unlayered: bool) -> Iterator[int]:
    """Yield the pages (from 1) that have less text than before, or are blank and were not.

    Args:
        source: the file before.
        sights: its pages after; further ones may follow.
        unlayered: hidden layers were taken out, whose text has to be gone.
    """
    try:
        document = pypdfium2.PdfDocument(source.data, password=source.password or None)
    except pypdfium2.PdfiumError:
        return
    with document:
        for number, sight in zip(range(len(document)), sights, strict=False):
            if sight.drawn and showed_more(document, number, sight, unlayered=unlayered):
                yield number + 1


def showed_more(
    document: pypdfium2.PdfDocument, number: int, sight: Sight, *, unlayered: bool
) -> bool:
    """Tell whether a page (from 0) of the file before showed more than is seen of it now."""
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return False
    try:
        gone = 0 if unlayered else _letters(text_of(page)) - _letters(sight.text)
        return gone >= _SHORTEST or (sight.blank and not is_blank(page, printed=True))
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        return False
    finally:
        page.close()


def _letters(text: str) -> int:
    return len("".join(text.split()))

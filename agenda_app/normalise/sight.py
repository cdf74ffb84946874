"""How pages look to another library than the one that made them: drawn small, their text read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2

from agenda_app.documents.ink import NOTHING_FREE, Foot, free_foot
from agenda_app.normalise.hidden_words import Hiding, hidden_words

_DOTS_PER_INCH = 20
_MOST_DOTS = 4_000_000


@dataclass(frozen=True, slots=True)
class Sight:
    """A page as it was seen: whether it could be drawn, whether it shows something, its text.

    ``foot`` is how much is free at its foot, where the bundle stamps the page number; ``hidden``
    are words of its text that nobody sees there.
    """

    drawn: bool
    blank: bool
    text: str
    foot: Foot = NOTHING_FREE
    hidden: tuple[tuple[Hiding, str], ...] = ()


def look(pdf: bytes) -> Iterator[Sight]:
    """Yield what is seen of each page; nothing when the file cannot be opened at all."""
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return
    try:
        for number in range(len(document)):
            yield _look(document, number)
    finally:
        document.close()


def _look(document: pypdfium2.PdfDocument, number: int) -> Sight:
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return Sight(drawn=False, blank=True, text="")
    try:
        blank, text, hidden = is_blank(page), text_of(page), tuple(hidden_words(page))
        return Sight(drawn=True, blank=blank, text=text, foot=free_foot(page), hidden=hidden)
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        return Sight(drawn=False, blank=True, text="")
    finally:
        page.close()


def is_blank(page: pypdfium2.PdfPage, *, printed: bool = False) -> bool:
    """Tell whether a page shows nothing, on paper only what is meant for it."""
    scale = _DOTS_PER_INCH / 72
    width, height = page.get_size()
    if width * height * scale * scale > _MOST_DOTS:
        scale = (_MOST_DOTS / (width * height)) ** 0.5
    mode = "print" if printed else None
    bitmap = page.render(scale=scale, grayscale=True, optimize_mode=mode)
    darkest = bitmap.to_pil().getextrema()[0]
    bitmap.close()
    return bool(darkest == 255)


def text_of(page: pypdfium2.PdfPage) -> str:
    """Return the text of a page."""
    words = page.get_textpage()
    text: str = words.get_text_bounded()
    words.close()
    return text

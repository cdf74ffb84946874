"""How pages look to another library than the one that made them: drawn small, their text read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from agenda_app.documents.ink import NOTHING_FREE, Foot, free_foot
from agenda_app.normalise.hidden_words import Hiding, Letter, hidden_words, letters_of

_DOTS_PER_INCH = 20
_MOST_DOTS = 4_000_000
_SMALLEST = 4.5
"""The room that the library finds for a letter of 5 points, in points."""
_A_WORD = 5


@dataclass(frozen=True, slots=True)
class Sight:
    """A page as it was seen: whether it could be drawn, whether it shows something, its text.

    ``foot`` is how much is free at its foot, where the bundle stamps the page number; ``hidden``
    are words of its text that nobody sees there; ``tiny`` tells that some are too small to read.
    ``broken`` is whether it shows nothing, though it has a picture, which cannot be unpacked.
    """

    drawn: bool
    blank: bool
    text: str
    foot: Foot = NOTHING_FREE
    hidden: tuple[tuple[Hiding, str], ...] = ()
    tiny: bool = False
    broken: bool = False


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
        letters = list(letters_of(page))
        blank = is_blank(page)
        return Sight(
            drawn=True,
            blank=blank,
            text=text_of(page),
            foot=free_foot(page),
            hidden=tuple(hidden_words(page, letters)),
            tiny=has_tiny_print(letters),
            broken=blank and _has_broken_picture(page),
        )
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        return Sight(drawn=False, blank=True, text="")
    finally:
        page.close()


def has_tiny_print(letters: Iterable[Letter]) -> bool:
    """Tell whether a word's worth of letters is smaller than type of 5 points."""
    sides = (
        max(right - left, low - top)
        for left, top, right, low in (letter.box for letter in letters if letter.text.isalnum())
    )
    return sum(0 < side < _SMALLEST for side in sides) >= _A_WORD


def _has_broken_picture(page: pypdfium2.PdfPage) -> bool:
    for picture in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,)):
        try:
            picture.get_bitmap().close()
        except pypdfium2.PdfiumError:
            return True
    return False


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

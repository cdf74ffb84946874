"""What the pages of a file say, so that they need not be read again in a file that has them.

A page is known again by marks of all that its words depend on: what it draws, byte for byte, and
the typefaces and forms that it draws with. So nothing counts as read that is not what was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Stream

from agenda_app.proof.bounded_pages import opened
from agenda_app.proof.drawn_pages import DrawnPage, DrawnPages
from agenda_app.proof.expansion import all_objects
from agenda_app.proof.letters import letters
from agenda_app.proof.page_marks import PageMarks, in_a_row
from agenda_app.proof.page_stamps import may_name_stamps
from agenda_app.proof.pixels import UNREADABLE
from agenda_app.proof.reading import Reading, Readings, readings_of
from agenda_app.proof.unpacking import content_streams, decoded, is_image


class KeptPage(NamedTuple):
    """A page that was read.

    Attributes:
        content: the marks of what it draws, by ``in_a_row``.
        mark: of that, and of what it draws with.
        number: of the page in its file, of which the first is 0.
        said: what it says, as PDFium reads it.
        drawn: what it says by what it draws.
    """

    content: str
    mark: str
    number: int
    said: Readings
    drawn: DrawnPage


def kept_pages_of(data: bytes, texts: Sequence[str]) -> Iterator[KeptPage]:
    """Return the pages of a PDF that can be known again, none where somebody cannot read it.

    Args:
        data: the file.
        texts: of all its pages, as PDFium reads them.
    """
    with suppress(*UNREADABLE), opened(data) as pdf:
        if len(pdf.pages) != len(texts) or _names_stamps(pdf):
            return
        drawing, marks = DrawnPages(pdf), PageMarks(pdf)
        for number, (page, text) in enumerate(zip(pdf.pages, texts, strict=True)):
            drawn = drawing.page(number)
            contents = marks.contents(content_streams(page))
            if drawn.is_all and contents:
                mark = marks.page(page, contents)
                yield KeptPage(in_a_row(contents), mark, number, readings_of(text), drawn)


def _names_stamps(pdf: pikepdf.Pdf) -> bool:
    """Tell whether something is drawn with the name of a font that pages are stamped with."""
    streams = (held for held in all_objects(pdf) if isinstance(held, Stream))
    return any(may_name_stamps(decoded(stream)) for stream in streams if not is_image(stream))


def as_fields(page: KeptPage) -> list[Any]:
    """Return a page as JSON has it, but for its text, which is kept already."""
    (_, _, numbers), *others = page.said
    drawn = page.drawn
    around = map(_fields_of, (others, drawn.body, drawn.looks, drawn.decoration, drawn.beside))
    return [page.content, page.mark, page.number, numbers, *around]


def from_fields(fields: Any, texts: Sequence[str]) -> KeptPage:
    """Return a page that was written so.

    Args:
        fields: of the page.
        texts: of all pages of its file.

    Raises:
        ValueError: it cannot have been.
        TypeError: nor this.
        IndexError: nor this.
    """
    content, mark, number, numbers, others, *drawn = fields
    if not (type(content) is str and type(mark) is str and type(number) is int and number >= 0):
        raise ValueError("not a page")
    said = (_reading_in((texts[number], numbers)), *map(_reading_in, others))
    body, *around = (tuple(map(_reading_in, every)) for every in drawn)
    if not body:
        raise ValueError("not a page")
    looks, decoration, beside = (every or None for every in around)
    return KeptPage(content, mark, number, said, DrawnPage(body, looks, decoration, beside))


def _fields_of(readings: Iterable[Reading] | None) -> list[tuple[str, tuple[str, ...]]]:
    # Letters are sooner worked out again than read.
    return [(one.text, one.numbers) for one in readings or ()]


def _reading_in(fields: Any) -> Reading:
    text, numbers = fields
    if type(text) is not str or not all(type(number) is str for number in numbers):
        raise ValueError("not a reading")
    return Reading(text, letters(text), tuple(numbers))

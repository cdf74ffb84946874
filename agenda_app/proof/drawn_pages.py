"""What the pages of a PDF draw, any of which can be asked for, here or in a second process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Stream

from agenda_app.domain.proof import Place
from agenda_app.proof.behind import behind_content
from agenda_app.proof.code_maps import CodeMap
from agenda_app.proof.drawn_text import DrawnTexts
from agenda_app.proof.pdf_fonts import PdfFonts
from agenda_app.proof.pdf_pictures import inline_pictures
from agenda_app.proof.piece import Piece
from agenda_app.proof.pixels import UNREADABLE
from agenda_app.proof.reading import Readings, are_readings, readings_of
from agenda_app.proof.unpacking import contents_of


class DrawnPage(NamedTuple):
    """What a page says by what it draws; of all but its body None when it says nothing there.

    Attributes:
        body: its text; for this, ``decoration`` and ``beside`` see ``Drawn``.
        looks: its text as its glyphs look, when they do not look as the fonts say.
        is_all: whether this is all that it draws.
    """

    body: Readings
    looks: Readings | None
    decoration: Readings | None
    beside: Readings | None
    is_all: bool = True

    def as_body(self, page: int) -> Piece:
        """Return its body as a piece of the page of this number."""
        return Piece(Place.DRAWN, page, self.body[0].text, readings=self.body)

    def around(self, page: int) -> Iterator[Piece]:
        """Return what is not its body, as pieces of the page of this number."""
        for place, said in (
            (Place.DRAWN, self.looks),
            (Place.DRAWN, self.decoration),
            (Place.DESCRIPTION, self.beside),
        ):
            if said is not None:
                yield Piece(place, page, said[0].text, readings=said)


NOT_ALL = DrawnPage(readings_of(""), None, None, None, is_all=False)
"""A page that draws more than text, or that not all can be read of."""
_Content = tuple[list[tuple[Stream, bytes]], bytes]
"""The streams of a page with what each says, and all that they say."""


class DrawnPages:
    """The pages of an opened PDF, of which the first has the number 0."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Read nothing yet."""
        self.pdf = pdf
        self._texts = DrawnTexts()
        self._known: dict[str, Readings] = {}
        self.fonts = PdfFonts(pdf)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.pdf.pages)

    def page(self, number: int) -> DrawnPage:
        """Return what a page draws if that is text, ``NOT_ALL`` otherwise: see ``pieces``."""
        try:
            page, content = self._content(number)
            is_more = any(True for _ in _others(page, content, number + 1))
            return NOT_ALL if is_more else self._drawn(page, content[1])
        except UNREADABLE:
            return NOT_ALL

    def pieces(self, number: int, around: list[Piece]) -> Iterator[Piece]:
        """Return everything that a page draws; for the errors see ``contents_of``.

        Args:
            number: of the page.
            around: takes what is not its body.
        """
        page, content = self._content(number)
        yield from _others(page, content, number + 1)
        drawn = self._drawn(page, content[1])
        yield drawn.as_body(number + 1)
        around.extend(drawn.around(number + 1))

    def with_stamp(self, drawn: DrawnPage, stamp: bytes, fonts: Mapping[str, CodeMap]) -> DrawnPage:
        """Return a page that draws a stamp too, as decoration; ``fonts`` are those of that."""
        said = self._texts.read(stamp, fonts)
        decoration, beside = (
            one[0].text if one else "" for one in (drawn.decoration, drawn.beside)
        )
        return drawn._replace(
            decoration=self._readings(decoration + said.body + said.decoration),
            beside=self._readings(f"{beside}\n{said.beside}" if beside else said.beside),
        )

    def _content(self, number: int) -> tuple[pikepdf.Page, _Content]:
        page = self.pdf.pages[number]
        parts = contents_of(page)
        return page, (parts, b"\n".join(data for _, data in parts))

    def _drawn(self, page: pikepdf.Page, content: bytes) -> DrawnPage:
        fonts, looks = self.fonts.of(page.resources)
        said = self._texts.read(content, fonts)
        seen = self._texts.read(content, looks).body if looks else ""
        return DrawnPage(
            readings_of(said.body),
            self._readings(seen),
            self._readings(said.decoration),
            self._readings(said.beside),
        )

    def _readings(self, text: str) -> Readings | None:
        """Return the readings of what is the same on many pages, None when it is nothing."""
        if text and text not in self._known:
            self._known[text] = readings_of(text)
        return self._known.get(text)


def _others(page: pikepdf.Page, content: _Content, number: int) -> Iterator[Piece]:
    """Return what lies behind what a page draws, and the pictures among its operators."""
    parts, whole = content
    yield from behind_content(parts, number)
    yield from inline_pictures(page, whole, number)


def is_drawn_page(answer: Any) -> bool:
    """Tell whether what another process answers can be what a page draws."""
    if not isinstance(answer, DrawnPage):
        return False
    around = (answer.looks, answer.decoration, answer.beside)
    return are_readings(answer.body) and all(one is None or are_readings(one) for one in around)

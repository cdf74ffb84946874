"""Writes on pages that were copied: the page number, and what makes room for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.documents import measures
from agenda_app.documents.measures import MM
from agenda_app.documents.seen_page import Matrix, Rectangle, SeenPage
from agenda_app.documents.stamps import STAMP_FONT, Stamp, number_content, placed, stamp_content
from agenda_app.documents.typeface import REGULAR, Letters

_OUTER_MARGIN = 12 * MM
_STAMP_FONT = f"/{STAMP_FONT}"


@dataclass(frozen=True, slots=True)
class Binding:
    """Where the paper is bound: ``margin`` points at the left of right-hand pages, 0 for nowhere.

    Printed on both sides, the others are bound at the right.
    """

    margin: float = 0.0
    two_sided: bool = True

    def at_left(self, index: int) -> bool:
        """Whether a page of the file (from 0) is bound at the left."""
        return not self.two_sided or index % 2 == 0


class PageWriter:
    """Writes on pages of one file; what it writes the same on many pages is stored once."""

    def __init__(self, pdf: pikepdf.Pdf, font: pikepdf.Object, binding: Binding) -> None:
        """Take the file, the typeface for pages from outside, and where the paper is bound."""
        self._pdf, self._font, self._binding = pdf, font, binding
        self.letters = Letters([float(width) for width in font.Widths])
        self._moves: dict[bytes, pikepdf.Object] = {}

    def on_own(
        self,
        page: pikepdf.Object,
        index: int,
        number: str,
        font: str,
        more: Sequence[bytes] = (),
    ) -> Matrix | None:
        """Write the number of one of our own pages, and more that belongs to its text.

        Args:
            page: as it was copied.
            index: its place in the file, from 0.
            number: "Side 12 av 480".
            font: the name of the regular typeface on the page.
            more: further content.

        Returns:
            How its content was moved, None when it stays.
        """
        matrix = self._own_matrix(index)
        content = b"\n".join((number_content(number, font, self.letters), *more))
        if matrix is not None:
            self._move(page, matrix)
            content += b"\nQ"
        self._write(page, content)
        return matrix

    def on_foreign(
        self,
        page: pikepdf.Object,
        seen: SeenPage,
        index: int,
        stamp: Stamp,
        foot: Sequence[float],
        *,
        shrink: bool,
    ) -> Matrix | None:
        """Write on a page from outside.

        Args:
            page: as it was copied.
            seen: how it is seen.
            index: its place in the file, from 0.
            stamp: what is written.
            foot: how much is free at its foot, column by column.
            shrink: whether its content may become smaller.

        Returns:
            How its content was moved, None when it stays.
        """
        margin = self._binding.margin
        binding = margin if self._binding.at_left(index) else -margin
        place = placed(stamp, seen, foot, self.letters, shrink=shrink, binding=binding)
        self._give_font(page)
        content = stamp_content(place.words, seen, labelled=place.labelled)
        if place.matrix is not None:
            self._move(page, place.matrix, seen.box)
            content = b"Q\n" + content
        self._write(page, content)
        return place.matrix

    def _write(self, page: pikepdf.Object, content: bytes) -> None:
        new = self._pdf.make_indirect(Stream(self._pdf, content))
        page.Contents = Array([*_contents(page), new])

    def _move(self, page: pikepdf.Object, matrix: Matrix, seen: Rectangle | None = None) -> None:
        """Begin to move what is on a page; what was cropped off does not come into view."""
        before = b"q " + matrix.operator()
        if seen is not None:
            left, bottom, right, top = seen
            edge = f"{left:.3f} {bottom:.3f} {right - left:.3f} {top - bottom:.3f}"
            before += f" {edge} re W n".encode()
        if before not in self._moves:
            self._moves[before] = self._pdf.make_indirect(Stream(self._pdf, before + b"\n"))
        page.Contents = Array([self._moves[before], *_contents(page)])
        _move_annotations(page, matrix)

    def _own_matrix(self, index: int) -> Matrix | None:
        """Return what keeps the bound side free: our text moves out, and shrinks only at last."""
        margin = self._binding.margin
        if not margin:
            return None
        inner = measures.LEFT + margin
        outer = max(measures.RIGHT - margin, _OUTER_MARGIN)
        scale = min(1.0, (measures.PAGE_WIDTH - inner - outer) / measures.TEXT_WIDTH)
        x = inner - scale * measures.LEFT
        if not self._binding.at_left(index):
            x = measures.PAGE_WIDTH - inner - scale * (measures.PAGE_WIDTH - measures.RIGHT)
        return Matrix(scale, 0, 0, scale, x, measures.PAGE_HEIGHT * (1 - scale) / 2)

    def _give_font(self, page: pikepdf.Object) -> None:
        resources = page.Resources
        if "/Font" not in resources:
            resources.Font = Dictionary()
        fonts = resources.Font
        if _STAMP_FONT not in fonts:
            fonts[_STAMP_FONT] = self._font


def regular_in(page: pikepdf.Object) -> str:
    """Return the name of the regular typeface's first subset, in which our codes are fixed.

    Raises:
        ValueError: the page has no such typeface.
    """
    for name, font in page.Resources.Font.items():
        if name.endswith("+0") and str(font.BaseFont).endswith(REGULAR):
            return str(name)
    raise ValueError("a part must have the regular typeface")


def _contents(page: pikepdf.Object) -> list[pikepdf.Object]:
    contents = page.get("/Contents", Array())
    return list(contents) if isinstance(contents, Array) else [contents]


def _move_annotations(page: pikepdf.Object, matrix: Matrix) -> None:
    for annotation in page.get("/Annots", ()):
        for name in (Name.Rect, Name.QuadPoints):
            if name in annotation:
                numbers = [float(number) for number in annotation[name]]
                annotation[name] = Array(matrix.points(numbers))

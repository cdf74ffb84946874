"""The pages of a file that are those of other files, which were read before, with their stamps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

import pikepdf
from pikepdf import Dictionary, Stream

from agenda_app.proof.drawn_pages import DrawnPage, DrawnPages
from agenda_app.proof.kept_pages import KeptPage
from agenda_app.proof.page_marks import PageMarks, in_a_row
from agenda_app.proof.page_stamps import FONT, is_before, is_stamp
from agenda_app.proof.pixels import UNREADABLE
from agenda_app.proof.reading import Readings
from agenda_app.proof.unpacking import content_streams


class KnownPage(NamedTuple):
    """What a page says; for the fields see ``KeptPage``. What its stamp says is drawn only."""

    said: Readings
    drawn: DrawnPage


def known_pages(
    pdf: pikepdf.Pdf, drawing: DrawnPages, kept: Iterable[KeptPage]
) -> Iterator[tuple[int, KnownPage]]:
    """Return the pages that others are, by their numbers, of which the first is 0.

    PDFium does not read their stamps: a stamp is written as the program writes it and says what its
    strings mean by the table that its font has for that, which PDFium goes by as well. A page is
    not known where that font looks otherwise than it says, so that readers may differ.

    Args:
        pdf: the file.
        drawing: what its pages draw.
        kept: the other pages.
    """
    marks = PageMarks(pdf)
    by_content = defaultdict[str, dict[str, KeptPage]](dict)
    for one in kept:
        by_content[one.content][one.mark] = one
    for number, page in enumerate(pdf.pages if by_content else ()):
        found = None
        with suppress(*UNREADABLE):
            found = _known(page, marks, drawing, by_content)
        if found is not None:
            yield number, found


def _known(
    page: pikepdf.Page,
    marks: PageMarks,
    drawing: DrawnPages,
    kept: Mapping[str, Mapping[str, KeptPage]],
) -> KnownPage | None:
    """Return what a page is known to say and draw, None when it is none of those that were kept.

    Args:
        page: the page, perhaps stamped.
        marks: of the pages of its file.
        drawing: what they draw.
        kept: the other pages by their marks, by what their streams hold.

    Raises:
        any of UNREADABLE: the page cannot be read.
    """
    streams = content_streams(page)
    contents = marks.contents(streams)
    for own in _parts(len(streams)):
        before, behind = streams[: own.start], streams[own.stop :]
        several = kept.get(in_a_row(contents[own]))
        if several is None or not _is_around(before, behind):
            continue
        known = several.get(marks.page(page, contents[own], (FONT,)))
        fonts, looks = drawing.fonts.of(_stamping(page))
        if known is not None and not looks:
            drawn = known.drawn
            for stamp in behind:
                drawn = drawing.with_stamp(drawn, _written(stamp), fonts)
            return KnownPage(known.said, drawn)
    return None


def may_be_stamped(page: pikepdf.Page) -> bool:
    """Tell whether a page has what stamps are drawn with."""
    with suppress(*UNREADABLE):
        return f"/{FONT}" in page.resources.get("/Font", ())
    return False


def _parts(count: int) -> Iterator[slice]:
    """Return which of so many streams may be those of a page: all, or those that it came with."""
    for first, last in ((0, count), (0, count - 1), (1, count - 1)):
        if first < last:
            yield slice(first, last)


def _is_around(before: Sequence[Stream], behind: Sequence[Stream]) -> bool:
    """Tell whether streams are what the program writes before the page's own and behind them."""
    if any("/Filter" in stream or "/F" in stream for stream in (*before, *behind)):
        return False
    return all(map(is_before, map(_written, before))) and all(map(is_stamp, map(_written, behind)))


def _written(stream: Stream) -> bytes:
    return stream.read_raw_bytes()


def _stamping(page: pikepdf.Page) -> pikepdf.Object:
    """Return what a stamp is drawn with."""
    fonts = page.resources.get("/Font", Dictionary())
    named = {f"/{FONT}": fonts[f"/{FONT}"]} if f"/{FONT}" in fonts else {}
    return Dictionary({"/Font": Dictionary(named)})

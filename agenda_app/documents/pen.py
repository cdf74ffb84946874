"""Forms that are filled in by pen: boxes to tick, blanks on a line, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from agenda_app.documents import style
from agenda_app.documents.closing import height_of
from agenda_app.documents.flowables import Drawing
from agenda_app.documents.fonts import width
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.heading_room import ROUNDING, UNBOUNDED
from agenda_app.documents.measures import MM
from agenda_app.documents.tagging import Element
from agenda_app.documents.typeface import REGULAR, SEMIBOLD

_SIZE = 10.0
_GAP = 5.5 * MM
_NEAR = 1.4 * MM
_FEWEST_LINES = 4
_CROSS = 0.6 * MM


@dataclass(frozen=True, slots=True)
class Entry:
    """A piece of a form line that is never broken: a box, words, a blank, words after it."""

    words: str
    box: bool = False
    blank: float = 0.0
    after: str = ""
    strong: bool = False

    @property
    def font(self) -> str:
        """The typeface of the words."""
        return SEMIBOLD if self.strong else REGULAR

    def width(self) -> float:
        """Return how wide the piece is."""
        total = width(drawable(self.words), self.font, _SIZE)
        if self.box:
            total += style.BOX + _NEAR
        if self.blank:
            total += self.blank + _NEAR
        if self.after:
            total += width(drawable(self.after), REGULAR, _SIZE) + _NEAR
        return total


class FormLine(Flowable):  # type: ignore[misc]
    """Pieces beside each other; one that does not fit goes whole to the next line."""

    def __init__(self, entries: Sequence[Entry], parent: Element) -> None:
        """Take the pieces; each is a paragraph for a screen reader."""
        super().__init__()
        self.entries = [(entry, Element("P", parent)) for entry in entries]
        self._places: list[tuple[float, int]] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Place the pieces."""
        self._places = []
        x, line = 0.0, 0
        for entry, _ in self.entries:
            if x and x + entry.width() > availWidth:
                x, line = 0.0, line + 1
            self._places.append((x, line))
            x += entry.width() + _GAP
        self.width, self.height = availWidth, (line + 1) * style.WRITING_LINE
        return self.width, self.height

    def draw(self) -> None:
        """Draw boxes and blanks as decoration, words as text."""
        for (entry, element), (x, line) in zip(self.entries, self._places, strict=True):
            baseline = self.height - (line + 1) * style.WRITING_LINE + 5
            with self.canv.inside(element):
                _draw_entry(self.canv, entry, x, baseline)


class WritingLines(Flowable):  # type: ignore[misc]
    """Lines to write on; without a count as many as fill the page, but not too few."""

    def __init__(
        self, count: int = 0, then: Sequence[Flowable] = (), fewest: int = _FEWEST_LINES
    ) -> None:
        """Take how many.

        Args:
            count: how many, 0 for as many as fill the page.
            then: what follows, for which some of them give way as long as it then stands on the
                same page; where it cannot, they fill that page.
            fewest: how many stay.
        """
        super().__init__()
        self.count, self.then = count, then
        self.fewest = fewest if then or not count else count

    def least(self, width: float) -> float:
        """Return the height that must be left for them on a page."""
        height: float = self.fewest * style.WRITING_LINE
        return height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Take the height of the lines: of the fewest, where there is no end of the page."""
        fitting = 0 if availHeight >= UNBOUNDED else int(availHeight / style.WRITING_LINE)
        self.lines = max(self.fewest, fitting)
        if not self.then:
            self.lines = self.count or self.lines
        else:
            room = availHeight - height_of(self.then, availWidth) + ROUNDING
            beside = int(room / style.WRITING_LINE)
            if beside >= self.fewest:
                self.lines = min(self.count, beside)
        self.width, self.height = availWidth, self.lines * style.WRITING_LINE
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines, the first one a line's height below the top."""
        for number in range(self.lines):
            _line(self.canv, 0, self.width, number * style.WRITING_LINE + 0.5)


def tick_box(*, crossed: bool = False) -> Flowable:
    """Return a box to tick, to stand in a table; a crossed one is ticked already."""

    def paint(canvas: Any) -> None:
        _box(canvas, 0, 0)
        if crossed:
            inner, outer = _CROSS, style.BOX - _CROSS
            canvas.line(inner, inner, outer, outer)
            canvas.line(inner, outer, outer, inner)

    return Drawing(style.BOX, style.BOX + 2, paint)


def _draw_entry(canvas: Any, entry: Entry, x: float, baseline: float) -> None:
    if entry.box:
        _box(canvas, x, baseline - 1.6)
        x += style.BOX + _NEAR
    canvas.setFillColor(style.INK)
    words = drawable(entry.words)
    canvas.setFont(entry.font, _SIZE)
    canvas.drawString(x, baseline, words)
    x += width(words, entry.font, _SIZE)
    if entry.blank:
        _line(canvas, x + _NEAR, x + _NEAR + entry.blank, baseline - 1.6)
        x += entry.blank + _NEAR
    if entry.after:
        canvas.setFont(REGULAR, _SIZE)
        canvas.drawString(x + _NEAR, baseline, drawable(entry.after))


def _box(canvas: Any, x: float, y: float) -> None:
    canvas.setStrokeColor(style.INK)
    canvas.setLineWidth(0.7)
    canvas.rect(x, y, style.BOX, style.BOX, stroke=1, fill=0)


def _line(canvas: Any, left: float, right: float, y: float) -> None:
    canvas.setStrokeColor(style.PEN_LINE.colour)
    canvas.setLineWidth(style.PEN_LINE.width)
    canvas.line(left, y, right, y)

"""Where the pages of a document lie in a pane: plain values, no painting."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median_low

from PySide6.QtCore import QRect, QSize

from agenda_app.ui.pdf_pages import PageSize

MARGIN = 22
GAP = 16
STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_NEARLY = 0.01


class Fit(Enum):
    """How the zoom follows the pane."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Pages one under the other; ``boxes`` are counted from the top left corner of the whole."""

    boxes: tuple[QRect, ...] = ()

    @property
    def size(self) -> QSize:
        """The room that all pages take, with air round them."""
        if not self.boxes:
            return QSize(0, 0)
        width = max(box.width() for box in self.boxes)
        return QSize(width + 2 * MARGIN, self.boxes[-1].bottom() + 1 + GAP)

    def top(self, page: int) -> int:
        """Return where the pane begins when it shows the top of a page (from 1)."""
        number = max(1, min(page, len(self.boxes)))
        return self.boxes[number - 1].top() - GAP if self.boxes else 0

    def page_at(self, y: int) -> int:
        """Return the page at a height, counted from 1; 0 when there is none."""
        if not self.boxes:
            return 0
        return max(1, bisect_right(self.boxes, y, key=lambda box: box.top() - GAP))

    def page_shown(self, top: int, height: int) -> int:
        """Return the page that a pane is at: the one it was brought to, else that in its middle.

        Of a page that lies, the middle of the pane shows the next one; 0 when there is none.
        """
        first = self.page_at(top)
        return first if self.top(first) == top else self.page_at(top + height // 2)

    def between(self, top: int, bottom: int) -> range:
        """Return the pages that can be seen between two heights."""
        return range(self.page_at(top), self.page_at(bottom) + 1) if self.boxes else range(0)


def shrinking(sizes: Sequence[PageSize]) -> tuple[float, ...]:
    """Return how much smaller than the others each page is shown: 1 for most.

    A map on A3 among letters on A4 is shown as wide as they are, or nobody could read the letters.
    """
    usual = median_low(size.width for size in sizes) if sizes else 0
    return tuple(min(1.0, usual / size.width) for size in sizes)


def laid_out(sizes: Sequence[PageSize], zoom: float, pane_width: int) -> PageLayout:
    """Lay pages under each other, each in the middle of the pane."""
    if not sizes:
        return PageLayout()
    widest = max(size.width for size in sizes) * zoom
    room = max(widest + 2 * MARGIN, pane_width)
    boxes, y = [], GAP
    for size in sizes:
        width, height = round(size.width * zoom), round(size.height * zoom)
        boxes.append(QRect(round((room - width) / 2), y, width, height))
        y += height + GAP
    return PageLayout(tuple(boxes))


def fitting_zoom(sizes: Sequence[PageSize], fit: Fit, pane: QSize) -> float:
    """Return the zoom at which the widest page fills the pane's width, or is seen whole."""
    zoom = (pane.width() - 2 * MARGIN) / max(size.width for size in sizes)
    if fit is Fit.PAGE:
        zoom = min(zoom, (pane.height() - 2 * GAP) / max(size.height for size in sizes))
    return max(zoom, STEPS[0])


def larger(zoom: float) -> float:
    """Return the next step up."""
    return next((step for step in STEPS if step > zoom + _NEARLY), STEPS[-1])


def smaller(zoom: float) -> float:
    """Return the next step down."""
    return next((step for step in reversed(STEPS) if step < zoom - _NEARLY), STEPS[0])

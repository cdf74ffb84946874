"""What a story is made of: paragraphs, pictures and lines that know their element."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Image, Paragraph
from reportlab.platypus.paragraph import _SplitFragHY, _SplitWordHY

from agenda_app.documents.canvas import EXEMPT_LINK
from agenda_app.documents.measures import TEXT_HEIGHT
from agenda_app.documents.plain_text import hyphened_lines, plain_fragments, plain_lines
from agenda_app.documents.style import BAR_INDENT, BAR_WIDTH, HEADING_KEEP, LEADING
from agenda_app.documents.tagging import Element, pdf_text

_SOFT_HYPHEN = "\xad"
_SMALLEST = 0.3
_MANY_LINES = 99


@dataclass(frozen=True, slots=True)
class Bar:
    """A vertical rule left of a proposal; ``below`` is how far it reaches down to the next part."""

    colour: Color
    below: float = 0.0


def draw_bar(canvas: Any, bar: Bar | None, height: float) -> None:
    """Draw the rule left of a part that is ``height`` points high."""
    if bar is None:
        return
    canvas.saveState()
    canvas.setFillColor(bar.colour)
    canvas.rect(-BAR_INDENT, -bar.below, BAR_WIDTH, height + bar.below, stroke=0, fill=1)
    canvas.restoreState()


@dataclass(frozen=True, slots=True)
class Label:
    """The number or bullet of a point, drawn ``x`` points in."""

    text: str
    x: float
    element: Element


@dataclass(frozen=True, slots=True)
class PageOf:
    """The way to another part at the right end of a line; ``text`` has "{}" for its page."""

    key: str
    text: str
    right: float
    look: ParagraphStyle


class TaggedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph of an element; a paragraph that is drawn again (a table head) is decoration.

    One that ``leads`` belongs to what comes after it, as a heading does.
    """

    element: Element | None = None
    label: Label | None = None
    page_of: PageOf | None = None
    outline: tuple[int, str] | None = None
    bar: Bar | None = None
    leads = False
    drawn = False
    _broken_at = -1.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Break into lines, once for a width: headings measure what follows before it is set."""
        if self._broken_at == availWidth and hasattr(self, "blPara"):
            return self.width, self.height
        self._broken_at = availWidth
        size: tuple[float, float] = super().wrap(availWidth, availHeight)
        return size

    def least(self, width: float) -> float:
        """Return the height that must be left for its first lines on a page."""
        keep: float = HEADING_KEEP * self.style.leading / LEADING
        return min(self.wrap(width, 0)[1], keep)

    def without_end(self, width: float) -> tuple[list[Flowable], list[Flowable], int]:
        """Return what is left without its last two lines, these, and how many they are."""
        height = self.wrap(width, 0)[1]
        lines = len(self.blPara.lines)
        parts = self.split(width, height - 1.9 * self.style.leading) if lines > 3 else []
        if len(parts) != 2:
            return [], [self], lines
        return parts[:1], parts[1:], 2

    def breakLines(self, width: Any) -> Any:
        """Break into lines; a hyphen that divides a word becomes a soft one.

        Whoever copies the text or listens to it then gets the word in one piece.
        """
        broken = plain_lines(self, width)
        if broken is None:
            broken = hyphened_lines(self, width)
        if broken is None:
            broken = super().breakLines(width)
        if self.style.hyphenationLang:
            if broken.kind == 0:
                _soften_words(broken.lines)
            else:
                _soften_fragments(broken.lines, self.frags)
        return broken

    def split(self, availWidth: float, availHeight: float) -> list[TaggedParagraph]:
        """Split over two pages; both parts belong to the same element."""
        parts: list[TaggedParagraph] = super().split(availWidth, availHeight)
        for number, part in enumerate(parts):
            part.element = self.element
            part.bar = self.bar
            if number == 0:
                part.label, part.outline = self.label, self.outline
                part.page_of = self.page_of
        if len(parts) > 1 and self.bar is not None:
            parts[0].bar = Bar(self.bar.colour)
        return parts

    def draw(self) -> None:
        """Draw the paragraph inside its element."""
        canvas = self.canv
        element = None if self.drawn else self.element
        self.drawn = True
        draw_bar(canvas, self.bar, self.height)
        if self.outline:
            canvas.add_bookmark(*self.outline, self.height)
        if self.label:
            self._draw_label(self.label)
        if element is not None and self.frags and all(getattr(f, "link", 0) for f in self.frags):
            element = Element(self._kind_of_whole(), element)
        with canvas.inside(element):
            super().draw()
            if self.page_of is not None:
                place = self.page_of
                line = self.height - self.style.fontSize
                canvas.add_reference(place.key, place.text, place.right, line, place.look)

    def _kind_of_whole(self) -> str:
        """Return what it is when all of it is links, or an exempt passage with no link in it."""
        targets = {target for fragment in self.frags for _, target in fragment.link}
        return "Span" if targets == {EXEMPT_LINK} else "Link"

    def _draw_label(self, label: Label) -> None:
        canvas, style = self.canv, self.style
        with canvas.inside(label.element):
            canvas.setFont(style.fontName, style.fontSize)
            canvas.setFillColor(style.textColor)
            canvas.drawString(label.x, self.height - style.fontSize, label.text)


def _soften_words(lines: list[Any]) -> None:
    for line in lines:
        words = line[1]
        if words and isinstance(words[-1], _SplitWordHY):
            words[-1] = type(words[-1])(words[-1][:-1] + _SOFT_HYPHEN)


def _soften_fragments(lines: list[Any], words: list[Any]) -> None:
    """Do the same in a paragraph of several looks, where a line knows its first word."""
    for line, following in pairwise(lines):
        if isinstance(words[following.sFW - 1], _SplitFragHY):
            last = next(fragment for fragment in reversed(line.words) if fragment.text)
            last.text = last.text[:-1] + _SOFT_HYPHEN


def paragraph(
    text: str,
    style: ParagraphStyle,
    element: Element | None,
    *,
    outline: tuple[int, str] | None = None,
) -> TaggedParagraph:
    """Return a paragraph of an element.

    Args:
        text: markup as ``markup.markup`` or ``markup.escaped`` make it.
        style: its look.
        element: where it belongs; None makes it decoration.
        outline: level and title of a bookmark that leads here.
    """
    plain = plain_fragments(text, style)
    made = TaggedParagraph(text if plain is None else None, style, frags=plain)
    made.element = element
    made.outline = outline
    return made


class PageNumber(Flowable):  # type: ignore[misc]
    """The page number of another part alone, at the right of its column; a link to that page."""

    def __init__(self, key: str, style: ParagraphStyle, element: Element) -> None:
        """Take the part's key, the look, and the element that the number belongs to."""
        super().__init__()
        self.key, self.style, self.element = key, style, element

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return one line over the whole width."""
        self.width, self.height = availWidth, self.style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Leave room for the number."""
        line = self.height - self.style.fontSize
        with self.canv.inside(self.element):
            self.canv.add_reference(self.key, "{}", self.width, line, self.style)


class Picture(Image):  # type: ignore[misc]
    """A picture that is a Figure with a text for those who cannot see it."""

    bar: Bar | None = None

    def __init__(self, file: Any, width: float, height: float, alt: str, parent: Element) -> None:
        """Take the picture's bytes and the size it is printed in."""
        super().__init__(file, width, height, hAlign="LEFT")
        self.element = Element("Figure", parent)
        self.alt = alt

    def without_end(self, width: float) -> tuple[list[Flowable], list[Flowable], int]:
        """Return it whole; it is company enough for what comes after it."""
        return [], [self], _MANY_LINES

    def fit(self, height: float) -> None:
        """Become smaller when it is higher than this, as under headings of many lines."""
        scale = max(height / self.drawHeight, _SMALLEST)
        if scale < 1:
            self.drawWidth *= scale
            self.drawHeight *= scale

    def draw(self) -> None:
        """Draw the picture, and note where it stands."""
        canvas = self.canv
        draw_bar(canvas, self.bar, self.drawHeight)
        x, y = canvas.absolutePosition(0, 0)
        box = f"{x:.2f} {y:.2f} {x + self.drawWidth:.2f} {y + self.drawHeight:.2f}"
        layout = f"/A<</O/Layout/Placement/Block/BBox[{box}]>>".encode()
        self.element.attributes = b"/Alt " + pdf_text(self.alt) + layout
        with canvas.whole(self.element):
            super().draw()


class RoomFor(CondPageBreak):  # type: ignore[misc]
    """A page break unless so much height is left; the space around it collapses as if not there.

    An empty page is never left for another one.
    """

    _SPACETRANSFER = True
    height: float

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Break the page when there is no room."""
        if availHeight > TEXT_HEIGHT - 1:
            return 0.0, 0.0
        size: tuple[float, float] = super().wrap(availWidth, availHeight)
        return size


class Drawing(Flowable):  # type: ignore[misc]
    """Decoration of a fixed size; ``paint`` gets the canvas with the origin at its lower left."""

    def __init__(self, width: float, height: float, paint: Any) -> None:
        """Take the size and what draws it."""
        super().__init__()
        self.width, self.height, self.paint = width, height, paint

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the fixed size."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint it."""
        self.canv.saveState()
        self.paint(self.canv)
        self.canv.restoreState()

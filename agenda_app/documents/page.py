"""A story to a part of a document: pages with header and footer, tagged, not yet numbered."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.canvas import TaggedCanvas
from agenda_app.documents.fonts import register, width
from agenda_app.documents.furniture import Furniture
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.keeping import kept
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element, pdf_text
from agenda_app.documents.typeface import REGULAR, SEMIBOLD
from agenda_app.domain.language import Language

rl_config.useA85 = 0

_BEFORE_MARK = 8.0


def section(title: str, language: Language) -> Element:
    """Return the element around a part; its language is the part's own."""
    return Element("Sect", None, b"/T " + pdf_text(title) + _lang(language))


def in_language(parent: Element, around: Language, language: Language) -> Element:
    """Return where words in a language stand: apart when those around them are in the other."""
    return parent if language is around else Element("Sect", parent, _lang(language))


def _lang(language: Language) -> bytes:
    return b"/Lang " + pdf_text(f"{language.value}-NO")


def render(
    title: str, top: Element, story: Sequence[Flowable], furniture: Furniture | None
) -> Part:
    """Lay a story out on pages.

    Args:
        title: of the part, for outline and screen readers.
        top: the element that the story's elements hang under.
        story: the flowables, used up by this.
        furniture: header and footer; None for pages without either.
    """
    register()
    file = BytesIO()
    frame = Frame(
        measures.LEFT,
        measures.BOTTOM,
        measures.TEXT_WIDTH,
        measures.TEXT_HEIGHT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def on_page(canvas: TaggedCanvas, _: Any) -> None:
        if furniture is not None:
            _draw_furniture(canvas, furniture)

    document = BaseDocTemplate(
        file, pagesize=(measures.PAGE_WIDTH, measures.PAGE_HEIGHT), invariant=1, title=title
    )
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=on_page))
    canvases: list[TaggedCanvas] = []

    def canvas_maker(target: object, **options: Any) -> TaggedCanvas:
        canvases.append(TaggedCanvas(target, top, **options))
        return canvases[-1]

    with _all_in_use():
        document.build(kept(story), canvasmaker=canvas_maker)
    canvas = canvases[-1]
    marks, references = tuple(canvas.bookmarks), tuple(canvas.references)
    return Part(file.getvalue(), canvas.page_index, title, marks, references)


@contextmanager
def _all_in_use() -> Iterator[None]:
    """Look for no garbage: until the last page is written all of a paper is in use.

    Python would look again and again, the longer the more there is, for a fifth of the whole time.
    """
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()


def _draw_furniture(canvas: TaggedCanvas, furniture: Furniture) -> None:
    canvas.saveState()
    canvas.setFont(REGULAR, measures.SMALL_SIZE)
    canvas.setFillColor(style.GREY)
    canvas.setStrokeColor(style.HAIRLINE)
    canvas.setLineWidth(style.HAIR)
    right_edge = measures.PAGE_WIDTH - measures.RIGHT
    if canvas.page_index > 0 or furniture.header_on_first:
        right, marked = drawable(furniture.right), _marked(canvas, furniture.mark, right_edge)
        room = measures.TEXT_WIDTH - marked - width(right, REGULAR, measures.SMALL_SIZE) - 12
        canvas.drawString(measures.LEFT, measures.HEADER_BASELINE, _fitted(furniture.left, room))
        canvas.drawRightString(right_edge - marked, measures.HEADER_BASELINE, right)
        canvas.line(measures.LEFT, measures.HEADER_RULE, right_edge, measures.HEADER_RULE)
    footer = _fitted(furniture.footer, measures.TEXT_WIDTH - 100)
    canvas.drawString(measures.LEFT, measures.FOOTER_BASELINE, footer)
    canvas.line(measures.LEFT, measures.FOOTER_RULE, right_edge, measures.FOOTER_RULE)
    canvas.restoreState()


def _marked(canvas: TaggedCanvas, mark: str, right_edge: float) -> float:
    """Draw the mark at the right end of the header; return the room that it takes."""
    if not mark:
        return 0.0
    canvas.saveState()
    canvas.setFont(SEMIBOLD, measures.SMALL_SIZE)
    canvas.setFillColor(style.INK)
    canvas.drawRightString(right_edge, measures.HEADER_BASELINE, mark)
    canvas.restoreState()
    return width(mark, SEMIBOLD, measures.SMALL_SIZE) + _BEFORE_MARK


def _fitted(text: str, room: float) -> str:
    """Return a line of text, cut with an ellipsis when it is longer than its room."""
    text = drawable(text).replace("\n", " ")
    if width(text, REGULAR, measures.SMALL_SIZE) <= room:
        return text
    while text and width(text + "…", REGULAR, measures.SMALL_SIZE) > room:
        text = text[:-1]
    return text.rstrip() + "…"


@cache
def blank_part() -> Part:
    """Return a page on which nothing but its number will stand."""
    return render("", section("", Language.BOKMAL), [Spacer(1, 1)], None)

"""The first lines of a case, an attachment or a page in its place: the number, then the title."""

from __future__ import annotations

from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import PageOf, paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.printed import NOTICE_KEY
from agenda_app.domain.typography import NBSP


def back_to_agenda(language: Language) -> PageOf:
    """Return the link from a case's first page back to the agenda."""
    words = label("back_to_agenda", language)
    return PageOf(NOTICE_KEY, words, measures.TEXT_WIDTH, style.BACK)


def title_lines(
    over: str,
    title: str,
    top: Element,
    *,
    bookmark: str,
    level: int = 1,
    back: PageOf | None = None,
) -> list[Flowable]:
    """Return the title with a small line over it.

    Args:
        over: the number, with what became of the item; may be empty.
        title: the title.
        top: the element that both belong to.
        bookmark: what the outline says.
        level: of the bookmark, 1 for a case.
        back: the link at the right end of the small line.
    """
    lines: list[Flowable] = []
    if over or back:
        small = paragraph(escaped(over or NBSP), style.CASE_NUMBER, Element("P", top))
        small.page_of = back
        lines.append(small)
    marked = (level, bookmark)
    lines.append(paragraph(escaped(title), style.CASE_TITLE, Element("H1", top), outline=marked))
    return lines

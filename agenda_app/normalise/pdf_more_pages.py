"""Pages behind a file for texts that have no room in their fields."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

import pikepdf

from agenda_app.domain.language import Language
from agenda_app.domain.text import Block, Heading, runs
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.marks import strip_marks
from agenda_app.normalise.pdf_fields import PageText
from agenda_app.normalise.pdf_pages import give_sane_boxes
from agenda_app.normalise.remarks import Remarks, quoted
from agenda_app.normalise.text_pages import pages_of, paragraphs_of
from agenda_app.normalise.words import FROM_PAGE, WHOLE_TEXTS


def add_pages(
    pdf: pikepdf.Pdf, texts: Iterable[PageText], remarks: Remarks, language: Language
) -> None:
    """Put texts on pages of their own behind the others, and note it of each.

    The tags of these pages stay behind: the tree of the file is made anew from what it has itself.
    """
    told = list(texts)
    if not told:
        return
    for page, text in told:
        remarks.find(Found.VALUE_CONTINUED, page, quoted(text))
    made = pages_of(tuple(_blocks(told, language)), language, remarks, WHOLE_TEXTS.said(language))
    with pikepdf.open(io.BytesIO(made)) as more:
        give_sane_boxes(more, remarks)
        for copied in more.pages:
            strip_marks(more, copied.obj, copied.obj.Resources)
            if "/StructParents" in copied.obj:
                del copied.obj.StructParents
        pdf.pages.extend(more.pages)


def _blocks(texts: Iterable[PageText], language: Language) -> Iterator[Block]:
    for page, text in texts:
        yield Heading(1, runs(FROM_PAGE.said(language, page)))
        yield from paragraphs_of(text.split("\n"))

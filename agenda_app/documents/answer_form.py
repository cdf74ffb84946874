"""The form for what each member answers where a case is decided in writing, and nobody meets."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.form_table import BOX, form_table
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.pen import WritingLines
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.printed_sheets import ProtocolSheetContent
from agenda_app.domain.typography import nobreak_law

_KEYS = ("name", "list", "answers_yes", "answers_no", "no_answer", "answer_came")
_BOXES = (14 * MM, 14 * MM, 24 * MM)
_COLUMNS = (58 * MM, 20 * MM, *_BOXES, measures.TEXT_WIDTH - 78 * MM - sum(_BOXES))


def answer_form(content: ProtocolSheetContent, language: Language, top: Element) -> list[Flowable]:
    """Return who has to answer, each with boxes for the answer and room for when it came."""
    rows = [(name, party, BOX, BOX, BOX, "") for name, party in content.answering]
    rule = escaped(nobreak_law(label("all_must_accept", language)))
    return [
        Spacer(1, 3),
        paragraph(label("answers", language), style.FORM_HEADING, Element("H2", top)),
        paragraph(rule, style.FORM_TEXT, Element("P", top)),
        Spacer(1, 4),
        form_table(_KEYS, rows, _COLUMNS, language, top),
        WritingLines(),
    ]

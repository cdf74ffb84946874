"""The words on the printed pages, in bokmål and nynorsk."""

from __future__ import annotations

from agenda_app.documents.labels_of_corrections import CORRECTIONS
from agenda_app.documents.labels_of_minutes import MINUTES
from agenda_app.documents.labels_of_papers import PAPERS
from agenda_app.documents.labels_of_reports import REPORTS
from agenda_app.documents.labels_of_sendings import SENDINGS
from agenda_app.documents.labels_of_sheets import SHEETS
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import STANDARD_WORDS, WORDS_IN_WRITING
from agenda_app.domain.printed import Audience

_TABLES = (PAPERS, CORRECTIONS, SENDINGS, SHEETS, MINUTES, REPORTS)
_LABELS = {key: forms for table in _TABLES for key, forms in table.items()}


def label(key: str, language: Language) -> str:
    """Return the words for a key; a test makes sure that both languages have all."""
    return _LABELS[key][0 if language is Language.BOKMAL else 1]


def printed_words() -> tuple[str, ...]:
    """Return all words that the printed pages have of their own, in both languages."""
    own = (form for forms in _LABELS.values() for form in forms)
    said = (*STANDARD_WORDS.values(), *WORDS_IN_WRITING.values())
    return (*own, *(form for s in said for form in (s.bokmal, s.nynorsk)))


def audience(value: Audience, language: Language) -> str:
    """Return who a document is for, as the foot of its pages says it."""
    return label("internal" if value is Audience.INTERNAL else "public", language)


def state(value: ItemState, language: Language) -> str:
    """Return "TRUKKET" or "UTSATT", nothing for an item that is treated as planned."""
    marks = {ItemState.WITHDRAWN: "withdrawn", ItemState.POSTPONED: "postponed"}
    return label(marks[value], language) if value in marks else ""


def page_count(pages: int, language: Language) -> str:
    """Return "1 side" or "12 sider"."""
    return label("one_page", language) if pages == 1 else label("pages", language).format(pages)

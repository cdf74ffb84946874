"""The fields at the head of a case paper: title, archive number, unit, case officer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.checks.sentences import info, warn
from agenda_app.domain.case import Case
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence

_NO_TITLE = Sentence("Saken mangler tittel.", "Saka manglar tittel.")
_LONG_TITLE = Sentence(
    "Tittelen er på {} tegn og fyller flere linjer på sakslisten.",
    "Tittelen er på {} teikn og fyller fleire linjer på saklista.",
)
_NO_ARCHIVE = Sentence("Arkivsaksnummeret mangler.", "Arkivsaksnummeret manglar.")
_JOURNAL = Sentence(
    "«{}» ligner et løpenummer; et arkivsaksnummer begynner med året.",
    "«{}» liknar eit løpenummer; eit arkivsaksnummer byrjar med året.",
)
_STRANGE_ARCHIVE = Sentence(
    "Arkivsaksnummeret «{}» har ikke formen år/nummer.",
    "Arkivsaksnummeret «{}» har ikkje forma år/nummer.",
)
_NO_UNIT = Sentence("Enhet mangler i saksframlegget.", "Eining manglar i saksframlegget.")
_NO_OFFICER = Sentence(
    "Saksbehandler mangler i saksframlegget.", "Saksbehandlar manglar i saksframlegget."
)
_LEFT_OVER = Sentence(
    "Innlesingen kjente ikke igjen alt; se gjennom det som står igjen.",
    "Innlesinga kjende ikkje att alt; sjå gjennom det som står att.",
)
_LONGEST_TITLE = 150
_ARCHIVE = re.compile(r"(?:(?:19|20)\d\d|\d\d)/\d{1,6}(?:-\d{1,4})?")
_SERIAL_FIRST = re.compile(r"\d{1,6}/(?:19|20)\d\d")


def title(case: Case, language: Language) -> Iterator[Finding]:
    """A case has a title that fits on an agenda."""
    if not case.title.strip():
        yield warn("title_missing", _NO_TITLE.said(language))
    elif len(case.title) > _LONGEST_TITLE:
        yield info("title_long", _LONG_TITLE.said(language, len(case.title)), case.title)


def archive_number(case: Case, language: Language) -> Iterator[Finding]:
    """An archive number is year and serial ("2026/45"); a journal number has them reversed."""
    number = case.archive_case_no.strip()
    if not number:
        yield info("archive_number_missing", _NO_ARCHIVE.said(language))
    elif not _ARCHIVE.fullmatch(number):
        sentence = _JOURNAL if _SERIAL_FIRST.fullmatch(number) else _STRANGE_ARCHIVE
        yield warn("archive_number_shape", sentence.said(language, number))


def author(case: Case, language: Language) -> Iterator[Finding]:
    """A paper says which unit and which officer it comes from."""
    if not case.paper.unit.strip():
        yield info("unit_missing", _NO_UNIT.said(language))
    if not case.paper.case_officer.strip():
        yield info("case_officer_missing", _NO_OFFICER.said(language))


def left_over(case: Case, language: Language) -> Iterator[Finding]:
    """Nothing of the original is left that nobody has looked at."""
    if case.paper.unrecognised:
        yield info("not_recognised", _LEFT_OVER.said(language), *case.paper.unrecognised)

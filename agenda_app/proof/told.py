"""What was found, in words: what it is, where it stands, where it comes from."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.proof import Hit
from agenda_app.domain.secrets import Source
from agenda_app.domain.sentence import Sentence
from agenda_app.terms import word

_FILE = Sentence("i selve filen ({})", "i sjølve fila ({})")
_FROM = Sentence("fra {}", "frå {}")
_CORRECTION = Sentence("rettelse {} i protokollen", "retting {} i protokollen")
_CASE = Sentence("en sak uten nummer", "ei sak utan nummer")


def hit_place(hit: Hit, language: Language) -> str:
    """Return "på side 7 (bokmerke)", or where in the file when it stands on no page."""
    place = word(hit.place, language)
    if hit.detail:
        place = f"{place}: {hit.detail}"
    return f"på side {hit.page} ({place})" if hit.page else _FILE.said(language, place)


def hit_source(hit: Hit, language: Language) -> str:
    """Return "fra PS 14/26, vedlegg 2": nothing that must not be known."""
    return _FROM.said(language, source_name(hit.source, language)) if hit.source else ""


def source_name(source: Source, language: Language) -> str:
    """Return "PS 14/26, vedlegg 2": nothing that must not be known."""
    if source.correction:
        return _CORRECTION.said(language, str(source.correction))
    name = source.number or _CASE.said(language)
    return f"{name}, vedlegg {source.attachment}" if source.attachment else name

"""What a paper asks the committee to decide, and what it says of money."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.checks.reading import headings, parts, points, sentences
from agenda_app.checks.sentences import info, warn
from agenda_app.domain.case import Case
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence

_MISSING = Sentence("Forslag til vedtak mangler.", "Framlegg til vedtak manglar.")
_REASON = Sentence(
    "Et punkt i forslaget er en begrunnelse, ikke et vedtak.",
    "Eit punkt i framlegget er ei grunngjeving, ikkje eit vedtak.",
)
_NO_DEADLINE = Sentence(
    "Et punkt i forslaget gir et oppdrag uten frist.",
    "Eit punkt i framlegget gjev eit oppdrag utan frist.",
)
_NO_ECONOMY = Sentence(
    "Teksten nevner penger, men har ingen overskrift om økonomi.",
    "Teksten nemner pengar, men har inga overskrift om økonomi.",
)
_POINT_LABEL = re.compile(r"^\s*(?:\(?[0-9a-zæøå]{1,2}[.)]|[-•–])\s*", re.IGNORECASE)
_GIVES_REASON = re.compile(
    r"^(?:[\wæøå]+\s+){1,3}?"
    r"(?:legger\s+til\s+grunn|legg\s+til\s+grunn|viser\s+til|syner\s+til|konstaterer"
    r"|er\s+(?:kjent|kjend)\s+med|mener|meiner|merker\s+seg|merkar\s+seg)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:(?:kommunedirektør|rådmann|administrasjon|ordfører|ordførar)\w*\s+(?:bes|blir\s+bed[dt])"
    r"|(?:ber|pålegger|pålegg)\s+(?:kommunedirektør|rådmann|administrasjon|ordfører|ordførar)\w*)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:20\d\d|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november"
    r"|desember|frist\w*|innen|innan|kvartal|snarest|straks|neste\s+møte)\b|\d{1,2}\.\d{1,2}\.",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\bøkonomisk\w*\s+konsekvens|\bkr\.?\s*\d|\d\s*(?:kroner|mill)\b", re.IGNORECASE
)
_ECONOMY = re.compile(r"økonomi|kostnad|finansiering|budsjett|kalkyle", re.IGNORECASE)


def proposal(case: Case, language: Language) -> Iterator[Finding]:
    """There is something to vote on."""
    if not points(case.paper):
        yield warn("proposal_missing", _MISSING.said(language))


def decisions(case: Case, language: Language) -> Iterator[Finding]:
    """Every point of the proposal decides something."""
    reasons = [p for p in points(case.paper) if _GIVES_REASON.search(_POINT_LABEL.sub("", p))]
    if reasons:
        yield info("point_is_reason", _REASON.said(language), *reasons)


def deadlines(case: Case, language: Language) -> Iterator[Finding]:
    """Who is asked to do something is told by when."""
    open_ended = [p for p in points(case.paper) if _ASKS.search(p) and not _WHEN.search(p)]
    if open_ended:
        yield info("point_without_deadline", _NO_DEADLINE.said(language), *open_ended)


def economy(case: Case, language: Language) -> Iterator[Finding]:
    """A paper that speaks of money says so in a heading."""
    if any(_ECONOMY.search(heading) for heading in headings(case.paper)):
        return
    said = [s for part in parts(case.paper) for s in sentences(part.text) if _MONEY.search(s)]
    if said:
        yield info("economy_missing", _NO_ECONOMY.said(language), *said)

"""Phrases that announce a proposed resolution and say whose it is, or that minutes follow."""

from __future__ import annotations

import re

# Whose: one to six words, as in "Utvalg for helse og omsorgs innstilling".
_WHO = r"(?:[\w.,/&-]+(?: [\w.,/&-]+){0,5}?)"
_TO = r"(?: til .{2,60})?"
_FROM = r"(?: (?:fra|frå) .{2,60})?"
_THING = r"(?:framlegg|forslag|innstilling|tilråding|anbefaling|tilrådning)"
_AIM = r"(?:vedtak|innstilling|tilråding|uttalelse|uttale|fråsegn|kommunestyrevedtak|beslutning)"
_PROPOSAL = re.compile(
    "|".join(
        (
            rf"{_WHO}s['’]? {_THING}{_TO}",
            rf"(?:alternativt )?(?:forslag|framlegg) til {_AIM}{_FROM}",
            r"framlegg|innstilling|tilråding",
            r"(?:innstilling|tilråding|framlegg) (?:i|frå|fra) .{3,60}",
            rf"{_WHO} (?:sitt|sin|si) {_THING}{_TO}",
            rf"{_WHO} (?:gjer|gir|gjev|legg fram|legger fram|fremmer|fremjar)"
            rf" (?:følgjande|følgende|slikt?|dette) {_THING}{_TO}",
            r"\w{2,8} ?[-–] ?(?:tilråding|innstilling)",
        )
    ),
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"saksprotokoll (?:i|frå|fra) .{3,80}"
    r"|(?:behandling|handsaming|vedtak|votering|røysting) i .{3,60}"
    r"|\w{2,8} ?[-–] ?(?:behandling|handsaming|vedtak)"
    r"|[^–]{3,40}(?<!\bgang)s behandling(?: av saken)?(?:,? (?:den )?\d[\d. /-]{5,9})?",
    re.IGNORECASE,
)
_LONGEST = 120


def is_proposal_label(text: str) -> bool:
    """Return whether a text announces a proposed resolution and says whose it is."""
    label = " ".join(text.split()).strip(" :")
    return 5 <= len(label) <= _LONGEST and _PROPOSAL.fullmatch(label) is not None


def is_minutes_label(text: str) -> bool:
    """Return whether a text announces what a committee has already said about the case."""
    label = " ".join(text.split()).strip(" :")
    return 5 <= len(label) <= _LONGEST and _MINUTES.fullmatch(label) is not None

"""Parts of a paper that recommend the opposite of what the proposal says.

Only sentences that recommend something are looked at, and only opposites of one kind: to leave
against to stay, to refuse against to grant. A proposal that does both is about two things, and then
nothing is said: a person reads it better.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from agenda_app.checks.reading import Part, parts, proposal_text, sentences
from agenda_app.checks.sentences import warn
from agenda_app.domain.case import Case
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence

_OPPOSITE = Sentence(
    "«{}» og forslaget til vedtak peker hver sin vei.",
    "«{}» og framlegget til vedtak peikar kvar sin veg.",
)
_OPENING = Sentence("Innledningen", "Innleiinga")
_APART = Sentence("«{}» og «{}» peker hver sin vei.", "«{}» og «{}» peikar kvar sin veg.")


class _Way(Enum):
    LEAVE = "leave"
    STAY = "stay"
    REFUSE = "refuse"
    GRANT = "grant"


_OPPOSITES = {
    _Way.LEAVE: _Way.STAY,
    _Way.STAY: _Way.LEAVE,
    _Way.REFUSE: _Way.GRANT,
    _Way.GRANT: _Way.REFUSE,
}
_VERBS = {
    _Way.LEAVE: r"avslutt(?!ende|ande)\w*|trekk\w*\s+(?:seg|ut)\b|trer?\s+ut\b|trår?\s+ut\b"
    r"|utmelding\w*|meld\w*\s+seg\s+ut\b|legg\w*\s+ned\b|nedlegg\w*|stans\w*|avvikl\w*|opphev\w*"
    r"|(?:sier?|seier?|seie)\s+opp\b",
    _Way.STAY: r"fortsett\w*|fortset\w*|(?:fortsatt|framleis|videre|vidare)\s+\w*"
    r"(?:delt[ak]\w*|drift|samarbeid|medlemskap|ordning|satsing)\b"
    r"|videreføring\w*|videreføre\w*|vidareføring\w*|vidarefører?\w*"
    r"|oppretthold\w*|opprettheld\w*|opprethald\w*|held\s+fram\b|halde\s+fram\b|behold\w*|behald\w*",
    _Way.REFUSE: r"avslå\w*|avslag\w*|avvis\w*",
    _Way.GRANT: r"innvilg\w*|imøtekom\w*|godkjenn\w*|gir\s+(?:dispensasjon|tillatelse|løyve)"
    r"|gi\s+(?:dispensasjon|tillatelse|løyve)|gjev\s+(?:dispensasjon|løyve)",
}
_FOUND = {way: re.compile(rf"\b(?:{verbs})", re.IGNORECASE) for way, verbs in _VERBS.items()}
_RECOMMENDS = re.compile(
    r"\b(?:anbefal|tilrå|rår\b|rådd\b|fraråd|foreslå|føreslå|innstill|bør\b|konkluder|lite\s+å\s+)",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"sammendrag|samandrag|vurdering|konklusjon|anbefaling|tilråding|drøfting", re.IGNORECASE
)
_OTHERS = re.compile(
    r"opplysning|bakgrunn|fakta|høring|høyring|innspill|innspel|uttale|historikk|utgreiing",
    re.IGNORECASE,
)
_TURNED_BEFORE = re.compile(
    r"\b(?:ikke|ikkje|fraråd\w*|rår\s+i?frå|framfor|fremfor|heller\s+enn|i\s+staden|i\s+stedet"
    r"|omgjør\w*|omgjer\w*|opphev\w*|lite\s+å\s+\w+)\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
_TURNED_AFTER = re.compile(r"^\s+(?:\w+\s+)?(?:ikke|ikkje)\b", re.IGNORECASE)


def opposite_recommendations(case: Case, language: Language) -> Iterator[Finding]:
    """A part recommends the opposite of the proposal, or of the part before when that is silent."""
    standing = _ways(sentences(proposal_text(case.paper)))
    other: str | None = None
    for part in _own_voice(case):
        said = _ways([s for s in sentences(part.text) if _RECOMMENDS.search(s)])
        title = part.title or _OPENING.said(language)
        for way, quote in standing.items():
            against = _OPPOSITES[way]
            if against in said and way not in said and against not in standing:
                text = (
                    _OPPOSITE.said(language, title)
                    if other is None
                    else _APART.said(language, other, title)
                )
                yield warn("opposite_recommendation", text, quote, said[against])
        if not standing and said:
            standing, other = said, title


def _own_voice(case: Case) -> Iterator[Part]:
    """Return the parts in which the author speaks; the facts report what others recommend.

    A heading that says neither belongs to what stands before it.
    """
    own = True
    for part in parts(case.paper):
        if _OWN.search(part.title):
            own = True
        elif _OTHERS.search(part.title):
            own = False
        if own:
            yield part


def _ways(found: list[str]) -> dict[_Way, str]:
    """Return the ways that sentences point, each with the first sentence that does."""
    ways: dict[_Way, str] = {}
    for sentence in found:
        for way, pattern in _FOUND.items():
            for match in pattern.finditer(sentence):
                turned = _TURNED_BEFORE.search(sentence[: match.start()]) or _TURNED_AFTER.search(
                    sentence[match.end() :]
                )
                ways.setdefault(_OPPOSITES[way] if turned else way, sentence)
    return ways

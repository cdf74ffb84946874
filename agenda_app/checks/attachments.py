"""Attachments that the text promises, against those that are there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.checks.reading import parts, proposal_text, sentences
from agenda_app.checks.sentences import warn
from agenda_app.domain.access import AccessState
from agenda_app.domain.case import Case, Delivery
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.listed_titles import missing_titles, nameless, strays, titles_alone
from agenda_app.domain.number_words import FROM_TWO
from agenda_app.domain.sentence import Sentence

_NONE = Sentence(
    "Teksten viser til vedlegg, men ingen er lagt ved.",
    "Teksten viser til vedlegg, men ingen er lagde ved.",
)
_FEWER = Sentence(
    "Teksten viser til {} vedlegg, men bare {} er lagt ved.",
    "Teksten viser til {} vedlegg, men berre {} ligg ved.",
)
_ANNOUNCED = Sentence(
    "Vedlegget «{}» er meldt, men har ikke kommet.",
    "Vedlegget «{}» er meldt, men har ikkje kome.",
)
_SOME_ANNOUNCED = Sentence(
    "{} vedlegg er meldt, men har ikke kommet.",
    "{} vedlegg er melde, men har ikkje kome.",
)
_NAMELESS = Sentence(
    "Unntatt vedlegg «{}» har ikke tittelen fra listen i saksframlegget.",
    "Unnateke vedlegg «{}» har ikkje tittelen frå lista i saksframlegget.",
)
_STRAY = Sentence(
    "Vedlegget «{}» har ingen av titlene i listen i saksframlegget.",
    "Vedlegget «{}» har ingen av titlane i lista i saksframlegget.",
)
_WORD = re.compile(r"\b(?:vedlegg(?:et|ene|a)?|vedlagt|vedlagte|vedlagde)\b", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:ikke|ikkje|uten|utan|ingen)\b[^.]{0,20}\b(?:vedlegg|vedlagt|vedlagde)"
    r"|vedlegg\s*:?\s*(?:ingen|nei|-)\s*$|uprenta",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\bvedlegg\s*(?:nr\.?\s*)?(\d{1,2})(?![\d/.]\d)"
    r"(?:(?:\s*(?:,|og|[-–])\s*)(\d{1,2})\b)?",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"\b({'|'.join(FROM_TWO)}|[2-9])\s+vedlegg\b", re.IGNORECASE)


def promised_attachments(case: Case, language: Language) -> Iterator[Finding]:
    """The paper names or lists attachments, and none or fewer are there or announced."""
    listed = case.paper.listed_attachments
    naming = [s for s in _sentences(case) if _WORD.search(s) and not _NOT.search(s)]
    there = len(case.attachments)
    named = max([len(listed), *map(_highest, naming)])
    if there == 0 and (naming or listed):
        yield warn("attachment_missing", _NONE.said(language), *naming, *listed)
    elif named > there:
        quotes = [s for s in naming if _highest(s) > there]
        text = _FEWER.said(language, named, there)
        yield warn("attachment_missing", text, *quotes, *(listed if len(listed) > there else ()))


def announced_attachments(case: Case, language: Language) -> Iterator[Finding]:
    """An attachment is announced, and its file is not there; what is not printed needs none."""
    waiting = [
        attachment.title
        for attachment in case.attachments
        if attachment.file is None and attachment.delivery is not Delivery.NOT_PRINTED
    ]
    if waiting:
        one = len(waiting) == 1
        sentence, value = (_ANNOUNCED, waiting[0]) if one else (_SOME_ANNOUNCED, len(waiting))
        yield warn("attachment_announced", sentence.said(language, value), *waiting)


def nameless_attachments(case: Case, language: Language) -> Iterator[Finding]:
    """Listed titles may be those of exempt attachments that came under names of their own."""
    exempt = [a for a in nameless(case) if a.access.state is AccessState.EXEMPT]
    alone = titles_alone(case)
    if exempt and alone and case.access.state is AccessState.OPEN:
        said = _NAMELESS.said(language, exempt[0].title)
        yield warn("attachment_nameless", said, *alone)


def stray_attachments(case: Case, language: Language) -> Iterator[Finding]:
    """As many came as the paper lists, but under names that tell nobody which is which."""
    missing = missing_titles(case)
    found = [a for a in strays(case) if a.access.state is not AccessState.EXEMPT]
    if found and missing and len(case.attachments) >= len(case.paper.listed_attachments):
        said = _STRAY.said(language, found[0].title)
        yield warn("attachment_stray", said, *missing)


def _sentences(case: Case) -> Iterator[str]:
    yield from sentences(proposal_text(case.paper))
    for part in parts(case.paper):
        if not _NOT.search(part.title):
            yield from sentences(part.text)


def _highest(sentence: str) -> int:
    """Return how many attachments a sentence says that there are, 0 when it does not say."""
    numbered = [int(n) for match in _NUMBERED.findall(sentence) for n in match if n]
    counted = [
        int(word) if word.isdigit() else FROM_TWO.index(word.lower()) + 2
        for word in _COUNTED.findall(sentence)
    ]
    return max([*numbered, *counted], default=0)

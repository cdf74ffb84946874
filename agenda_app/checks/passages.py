"""Exempt passages of an open paper: each with a legal basis, and open nowhere else in the case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.checks.access import (
    INTERNAL,
    WHICH_SECRECY,
    is_internal,
    lacks_second_act,
    no_basis_words,
)
from agenda_app.checks.sentences import info, stop, warn
from agenda_app.domain.access import AccessState, names_paragraph
from agenda_app.domain.case import Case
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.shielding import Passage, exempt_passages, shielded
from agenda_app.domain.text import Text, plain

_NO_BASIS = Sentence(
    "En del av teksten er unntatt offentlighet, men hjemmelen mangler.",
    "Ein del av teksten er unnateken offentleg innsyn, men heimelen manglar.",
)
_SUPERFLUOUS = Sentence(
    "Hele saken er unntatt; da trengs det ikke å unnta deler av teksten.",
    "Heile saka er unnateken; då trengst det ikkje å unnta delar av teksten.",
)
_ELSEWHERE = Sentence(
    "Ord som er unntatt ett sted, står åpent et annet sted i saken.",
    "Ord som er unnatekne éin stad, står opne ein annan stad i saka.",
)
_FEWEST_LETTERS = 5
"""Shorter words turn up by chance."""


def legal_basis(case: Case, language: Language) -> Iterator[Finding]:
    """An exempt passage has a legal basis that can be used for a paper to an elected body."""
    passages = _passages(case)
    bare = [passage for passage in passages if not names_paragraph(passage.basis)]
    if bare:
        text = no_basis_words(bare[0].basis, _NO_BASIS).said(language)
        quotes = (passage.text for passage in bare)
        yield stop("passage_basis_missing", text, *quotes, basis="offl. § 31")
    internal = [passage.text for passage in passages if is_internal(passage.basis)]
    if internal:
        text = INTERNAL.said(language)
        yield warn("passage_basis_internal", text, *internal, basis="offl. § 16")
    half = [passage.text for passage in passages if lacks_second_act(passage.basis)]
    if half:
        text = WHICH_SECRECY.said(language)
        yield warn("passage_basis_incomplete", text, *half, basis="offl. § 31")
    if passages and case.access.state is AccessState.EXEMPT:
        quotes = (passage.text for passage in passages)
        yield info("passage_in_exempt_case", _SUPERFLUOUS.said(language), *quotes)


def open_elsewhere(case: Case, language: Language) -> Iterator[Finding]:
    """What is exempt in one place stands open in no other: the title, a heading, a proposal."""
    if case.access.state is AccessState.EXEMPT:
        return
    shown = _plain("\n".join((case.title, *(plain(shielded(t, language)) for t in _texts(case)))))
    wanted = dict.fromkeys(passage.text for passage in _passages(case))
    found = [text for text in wanted if _is_telling(text) and _stands_in(text, shown)]
    if found:
        yield warn("passage_open_elsewhere", _ELSEWHERE.said(language), *found, basis="offl. § 13")


def _texts(case: Case) -> Iterator[Text]:
    yield from (proposal.text for proposal in case.paper.proposals)
    yield case.paper.body
    yield from (treatment.recommendation for treatment in case.treatments)


def _passages(case: Case) -> list[Passage]:
    return [passage for text in _texts(case) for passage in exempt_passages(text)]


def _is_telling(text: str) -> bool:
    return sum(character.isalnum() for character in text) >= _FEWEST_LETTERS


def _stands_in(text: str, shown: str) -> bool:
    words = re.escape(_plain(text).strip(" .,;:()"))
    return re.search(rf"(?<!\w){words}(?!\w)", shown) is not None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())

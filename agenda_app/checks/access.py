"""Access: nothing leaves the house before somebody has decided, with a legal basis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.checks.sentences import info, stop, warn, warn_public
from agenda_app.domain.access import AccessState, basis_refusal
from agenda_app.domain.case import Case
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.law_references import references
from agenda_app.domain.sentence import Sentence, filled

_UNDECIDED = Sentence(
    "Det er ikke avgjort om saken er offentlig; den holdes tilbake.",
    "Det er ikkje avgjort om saka er offentleg; ho blir halden tilbake.",
)
_NO_BASIS = Sentence(
    "Saken er unntatt offentlighet, men hjemmelen mangler.",
    "Saka er unnateken offentleg innsyn, men heimelen manglar.",
)
INTERNAL = Sentence(
    "Saksframlegg til folkevalgte kan ikke unntas etter § 14 eller § 15.",
    "Saksframlegg til folkevalde kan ikkje unntakast etter § 14 eller § 15.",
)
WHICH_SECRECY = Sentence(
    "Hjemmelen § 13 må si hvilken lov som gir taushetsplikt («jf. …»).",
    "Heimelen § 13 må seie kva lov som gir teieplikt («jf. …»).",
)
_EXEMPTS_NOTHING = Sentence(
    "Hjemmelen offl. § {} gir ikke kommunen rett til å unnta noe.",
    "Heimelen offl. § {} gir ikkje kommunen rett til å unnta noko.",
)
_WITHOUT_PART = Sentence(
    "Hjemmelen offl. § {} sier ikke hvilket ledd.", "Heimelen offl. § {} seier ikkje kva ledd."
)
_SAME_TITLE = Sentence(
    "Den offentlige tittelen er lik den interne, selv om saken er unntatt.",
    "Den offentlege tittelen er lik den interne, sjølv om saka er unnateken.",
)
_ATTACHMENT_UNDECIDED = Sentence(
    "Det er ikke avgjort om vedlegget «{}» er offentlig.",
    "Det er ikkje avgjort om vedlegget «{}» er offentleg.",
)
_ATTACHMENTS_UNDECIDED = Sentence(
    "Det er ikke avgjort om {} vedlegg er offentlige.",
    "Det er ikkje avgjort om {} vedlegg er offentlege.",
)
_ATTACHMENT_NO_BASIS = Sentence(
    "Vedlegget «{}» er unntatt offentlighet, men hjemmelen mangler.",
    "Vedlegget «{}» er unnateke offentleg innsyn, men heimelen manglar.",
)
_NAMED = re.compile(r"§§?\s*(?:1[45])\b")
_OTHER_ACT = re.compile(r"\b(?:fvl|koml|forvaltningslov\w*|kommunelov\w*)\b[^§]*$", re.IGNORECASE)
_THIRTEEN = re.compile(r"§§?\s*13\b")
_FURTHER = re.compile(
    r"\b(?:jf|jfr|jamfør|sammenholdt)\b\W*\w{2}"
    r"|\b(?!offl|offentle|til\b|kapittel\b)\w+(?:l|lov\w*)\b\.?\s*§",
    re.IGNORECASE,
)
"""Another act is named: after such a word, or by its own paragraph."""


_NOTHING_EXEMPT = frozenset({"3", "6", "10", "11", "16", "17", "19", "22"})
"""Of offentleglova: what exempts nothing itself, and what is for the state alone."""
_HAS_PARTS = re.compile(
    r"\bo(?:ffl|ffentle\w*)\.?\s*§\s*(5|23|24|25|26)(?![\d-])"
    r"(?!,?\s*(?:\w+\s+ledd|\d\.?\s*ledd|\(\d\)))",
    re.IGNORECASE,
)
"""A paragraph of it with several parts, and none of them said."""


def decided(case: Case, language: Language) -> Iterator[Finding]:
    """Somebody has decided on access to the case (undecided counts as exempt)."""
    if case.access.state is AccessState.UNDECIDED:
        yield warn_public("access_undecided", _UNDECIDED.said(language), basis="offl. § 3")


def legal_basis(case: Case, language: Language) -> Iterator[Finding]:
    """An exemption has a legal basis that can be used for a paper to an elected body."""
    if case.access.state is not AccessState.EXEMPT:
        return
    basis = case.access.basis.strip()
    if case.access.lacks_basis:
        text = no_basis_words(basis, _NO_BASIS).said(language)
        yield stop("basis_missing", text, basis="offl. § 31")
    if is_internal(basis):
        yield warn("basis_internal", INTERNAL.said(language), basis, basis="offl. § 16")
    if lacks_second_act(basis):
        yield warn("basis_incomplete", WHICH_SECRECY.said(language), basis, basis="offl. § 31")
    else:
        yield from _part_of(basis, language)
    public = case.public_title.strip().casefold()
    if public and public == case.title.strip().casefold():
        yield warn("public_title_reveals", _SAME_TITLE.said(language), case.public_title)


def _part_of(basis: str, language: Language) -> Iterator[Finding]:
    """Yield that a basis exempts nothing, or does not say by which part (offl. § 31 first para)."""
    named = references(basis)
    if named and all(one.act == "offl." and one.paragraph in _NOTHING_EXEMPT for one in named):
        text = _EXEMPTS_NOTHING.said(language, named[0].paragraph)
        yield warn("basis_exempts_nothing", text, basis, basis="offl. § 3")
    whole = _HAS_PARTS.search(basis)
    if whole is not None:
        text = _WITHOUT_PART.said(language, whole[1])
        yield info("basis_without_part", text, basis, basis="offl. § 31")


def attachments(case: Case, language: Language) -> Iterator[Finding]:
    """The same for what goes with the case; an exempt case covers its undecided attachments."""
    open_ends = [a for a in case.attachments if a.access.state is AccessState.UNDECIDED]
    if open_ends and case.access.state is not AccessState.EXEMPT:
        text = (
            _ATTACHMENT_UNDECIDED.said(language, open_ends[0].title)
            if len(open_ends) == 1
            else _ATTACHMENTS_UNDECIDED.said(language, len(open_ends))
        )
        titles = [attachment.title for attachment in open_ends]
        yield warn_public("attachment_access_undecided", text, *titles, basis="offl. § 3")
    for attachment in case.attachments:
        if attachment.access.lacks_basis:
            missing = filled(_ATTACHMENT_NO_BASIS, attachment.title)
            text = no_basis_words(attachment.access.basis, missing).said(language)
            yield stop("attachment_basis_missing", text, attachment.title, basis="offl. § 31")


def no_basis_words(basis: str, missing: Sentence) -> Sentence:
    """Return what is wrong with a basis that names no paragraph; ``missing`` where it is empty."""
    return basis_refusal(basis) if basis.strip() else missing


def is_internal(basis: str) -> bool:
    """Tell whether it is offentleglova's § 14 or § 15, not a paragraph of another act."""
    return any(not _OTHER_ACT.search(basis[: m.start()]) for m in _NAMED.finditer(basis))


def lacks_second_act(basis: str) -> bool:
    """Tell whether it is offentleglova's § 13 with no act after it."""
    first = _THIRTEEN.search(basis)
    if first is None or _OTHER_ACT.search(basis[: first.start()]):
        return False
    return not _FURTHER.search(basis[first.end() :])

"""What a correction tells the public of a difference: in words that it may read now.

Former words are not quoted. They may be just what is exempt by now, or were taken out because
nobody should have read them; and whoever holds the former pages can read there what is meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from agenda_app.domain.access import AccessState
from agenda_app.domain.changes import NO_BASIS, Change, What
from agenda_app.domain.comparison import ItemChange
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.shielding import marked_bases
from agenda_app.services.attachment_words import Counted, told_once
from agenda_app.services.change_words import (
    change_sentence,
    fate_sentences,
    limited,
    place,
    shielded_sentence,
    shown_passage,
)
from agenda_app.terms import word

_NEVER_EXEMPT = frozenset({"committee", "time", "place"})
_IS_NOW = Sentence("{}: det står nå «{}».", "{}: det står no «{}».")
_LESS = Sentence("{}: noe er tatt ut.", "{}: noko er teke ut.")
_REMOVED = Counted(
    Sentence("Et vedlegg er tatt bort.", "Eit vedlegg er teke bort."),
    Sentence("{} vedlegg er tatt bort.", "{} vedlegg er tekne bort."),
)
_RENAMED = Counted(
    Sentence("Et vedlegg heter nå «{}».", "Eit vedlegg heiter no «{}»."),
    Sentence("{} vedlegg heter nå «{}».", "{} vedlegg heiter no «{}»."),
)
_WITHHELD = Counted(
    Sentence("Et vedlegg er unntatt offentlighet.", "Eit vedlegg er unnateke offentleg innsyn."),
    Sentence("{} vedlegg er unntatt offentlighet.", "{} vedlegg er unnatekne offentleg innsyn."),
)


def public_item_sentences(item: ItemChange, language: Language) -> tuple[str, ...]:
    """Return what the public is told of a line of the agenda that is different."""
    said = told_once(item.changes, lambda change, number: _sentence(change, language, number))
    return (*fate_sentences(item, language), *limited(said, language))


def public_notice_sentences(changes: Iterable[Change], language: Language) -> tuple[str, ...]:
    """Return what the public is told of a notice that is different."""
    return tuple(_sentence(change, language) for change in changes)


def _sentence(change: Change, language: Language, number: int = 1) -> str:
    """Return a difference as a sentence, or that of ``number`` attachments that are told alike."""
    match change.what:
        case What.ACCESS if change.where or not change.new or NO_BASIS in {change.old, change.new}:
            return change_sentence(change, language, number)
        case What.PASSAGES | What.WITHHELD | What.ATTACHMENT_ORDER | What.ATTACHMENT_REPLACED:
            # Of these only a legal basis or a number is said.
            return change_sentence(change, language, number)
        case What.ATTACHMENT_RENAMED:
            if change.new == word(AccessState.EXEMPT, language):
                return _WITHHELD.said(language, number)
            return _RENAMED.said(language, number, change.new)
        case What.NOTICE if change.where in _NEVER_EXEMPT:
            return change_sentence(change, language)
        case What.ATTACHMENT_REMOVED:
            return _REMOVED.said(language, number)
        case What.ATTACHMENT_ADDED | What.ATTACHMENT_CAME | What.ATTACHMENT_CHANGED:
            if change.where == word(AccessState.EXEMPT, language):
                return _WITHHELD.said(language, number)
            return change_sentence(change, language, number)
    return _of_words(change, language)


def _of_words(change: Change, language: Language) -> str:
    if not change.new and change.what in {What.TEXT, What.PROPOSAL}:
        # Where it stood may be told by a heading that went with it.
        change = replace(change, where="")
    where, known = place(change, language), marked_bases(change.old)
    bases = dict.fromkeys(basis for basis in marked_bases(change.new) if basis not in known)
    if bases:
        return shielded_sentence(where, ", ".join(bases), language)
    if not change.old or change.old == change.new:
        return change_sentence(change, language)
    if not change.new:
        return _LESS.said(language, where)
    return _IS_NOW.said(language, where, shown_passage(change.new))

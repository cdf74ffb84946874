"""What is different about the attachments of a case, said in plain words.

Several may be called the same, and the public is told of some without their names. What is said
alike of them is said once, with how many they are: each has a page to be put in or taken out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from agenda_app.domain.changes import Change, What
from agenda_app.domain.language import Language
from agenda_app.domain.number_words import number_word
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.terms import according_to


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence about one attachment, and about several of which the same is said."""

    one: Sentence
    several: Sentence

    def said(self, language: Language, number: int, *values: object) -> str:
        """Return the sentence about so many."""
        if number == 1:
            return self.one.said(language, *values)
        return self.several.said(language, number_word(number).capitalize(), *values)


_ADDED = Counted(
    Sentence("Nytt vedlegg: «{}»{}.", "Nytt vedlegg, «{}»{}."),
    Sentence("{} nye vedlegg som heter «{}»{}.", "{} nye vedlegg som heiter «{}»{}."),
)
_EXEMPT = Counted(
    Sentence(
        "Vedlegget «{}» er unntatt offentlighet{}.",
        "Vedlegget «{}» er unnateke offentleg innsyn{}.",
    ),
    Sentence(
        "{} vedlegg som heter «{}», er unntatt offentlighet{}.",
        "{} vedlegg som heiter «{}», er unnatekne offentleg innsyn{}.",
    ),
)
_NOT_EXEMPT = Counted(
    Sentence(
        "Vedlegget «{}» er ikke lenger unntatt offentlighet.",
        "Vedlegget «{}» er ikkje lenger unnateke offentleg innsyn.",
    ),
    Sentence(
        "{} vedlegg som heter «{}», er ikke lenger unntatt offentlighet.",
        "{} vedlegg som heiter «{}», er ikkje lenger unnatekne offentleg innsyn.",
    ),
)
_REMOVED = Counted(
    Sentence("Vedlegget «{}» er tatt bort.", "Vedlegget «{}» er teke bort."),
    Sentence(
        "{} vedlegg som het «{}», er tatt bort.", "{} vedlegg som heitte «{}», er tekne bort."
    ),
)
_CAME = Counted(
    Sentence("«{}» er kommet{}.", "«{}» er kome{}."),
    Sentence("{} vedlegg som heter «{}», er kommet{}.", "{} vedlegg som heiter «{}», er komne{}."),
)
_RENAMED = Counted(
    Sentence("Vedlegget «{}» heter nå «{}».", "Vedlegget «{}» heiter no «{}»."),
    Sentence(
        "{} vedlegg som het «{}», heter nå «{}».", "{} vedlegg som heitte «{}», heiter no «{}»."
    ),
)
_REPLACED = Counted(
    Sentence(
        "Vedlegget «{}», som ikke står i bunken, har fått en annen fil.",
        "Vedlegget «{}», som ikkje står i bunken, har fått ei anna fil.",
    ),
    Sentence(
        "{} vedlegg som heter «{}», og som ikke står i bunken, har fått andre filer.",
        "{} vedlegg som heiter «{}», og som ikkje står i bunken, har fått andre filer.",
    ),
)
_CHANGED = Counted(
    Sentence("Vedlegget «{}» er endret{}.", "Vedlegget «{}» er endra{}."),
    Sentence("{} vedlegg som heter «{}», er endret{}.", "{} vedlegg som heiter «{}», er endra{}."),
)
_RENUMBERED = alike("Vedlegg har fått nye nummer ({} → {}).")
_PAGES_EACH = Sentence(" ({} s. hvert)", " ({} s. kvart)")


def attachment_sentence(change: Change, language: Language, number: int = 1) -> str:
    """Return what is different about an attachment, or about ``number`` that are told alike.

    Raises:
        ValueError: the difference is about something else.
    """
    match change.what:
        case What.ATTACHMENT_ADDED:
            return _ADDED.said(language, number, change.where, _pages(change.new, language, number))
        case What.ATTACHMENT_REMOVED:
            return _REMOVED.said(language, number, change.where)
        case What.ATTACHMENT_CHANGED:
            pages = _page_change(change, language, number)
            return _CHANGED.said(language, number, change.where, pages)
        case What.ATTACHMENT_CAME:
            return _CAME.said(language, number, change.where, _pages(change.new, language, number))
        case What.ATTACHMENT_RENAMED:
            return _RENAMED.said(language, number, change.old, change.new)
        case What.ATTACHMENT_REPLACED:
            return _REPLACED.said(language, number, change.where)
        case What.ATTACHMENT_ORDER:
            return _RENUMBERED.said(language, change.old, change.new)
        case What.ACCESS:
            if not change.new:
                return _NOT_EXEMPT.said(language, number, change.where)
            basis = according_to(change.new, language)
            return _EXEMPT.said(language, number, change.where, basis)
    raise ValueError(change.what)


def _page_change(change: Change, language: Language, number: int) -> str:
    if change.old == change.new or not (change.old and change.new):
        return ""
    return _pages(f"{change.old} → {change.new}", language, number)


def _pages(pages: str, language: Language, number: int) -> str:
    if not pages:
        return ""
    return f" ({pages} s.)" if number == 1 else _PAGES_EACH.said(language, pages)


def told_once(changes: Iterable[Change], say: Callable[[Change, int], str]) -> Iterator[str]:
    """Yield what is said of changes, in their order and nothing twice.

    Args:
        changes: of one line of the agenda.
        say: returns the sentence of a change, and of so many attachments that are told alike.
    """
    told: dict[str, list[Change]] = {}
    for change in changes:
        told.setdefault(say(change, 1), []).append(change)
    for sentence, same in told.items():
        number = len({change.attachment for change in same})
        yield sentence if number == 1 else say(same[0], number)

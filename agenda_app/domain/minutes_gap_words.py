"""What minutes lack, in words, with the people and the item it is about."""

from __future__ import annotations

from agenda_app.domain.attendance_refusals import refusal
from agenda_app.domain.minutes_gap import MinutesGap
from agenda_app.domain.minutes_gap_sentences import UNTOLD, WORDS
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence, alike, capital, filled, joined
from agenda_app.domain.telling import Telling

_ONE_OF_THEM = Sentence("en folkevalgt", "ein folkevald")
_SOMEBODY = Sentence("en som ikke er registrert", "ein som ikkje er registrert")


def gap_words(gap: MinutesGap, telling: Telling) -> Sentence:
    """Return what is missing or doubtful; in which item stands in the gap.

    Args:
        gap: what it is.
        telling: the attendance it was found in, and how its people and items are called.
    """
    if gap.problem is not None:
        return joined(refusal(gap.problem, telling))
    if gap.reasons:
        return joined(gap.reasons)
    sentence = WORDS[gap.code]
    return sentence if gap.person_id is None else filled(sentence, _name(gap.person_id, telling))


def nameless_words(gap: MinutesGap) -> Sentence:
    """Return what is missing or doubtful without whom it is about, and without reasons.

    Who steps aside tells whom an exempt case is about, and so do the numbers of a party of one.
    """
    sentence = UNTOLD.get(gap.code) or WORDS[gap.code]
    return sentence if gap.person_id is None else capital(filled(sentence, _ONE_OF_THEM))


def located(gap: MinutesGap, telling: Telling, *, nameless: bool = False) -> Sentence:
    """Return what is missing with the item that it is in before it: "PS 12/26: …".

    Args:
        gap: what it is.
        telling: as in ``gap_words``.
        nameless: whether it is read where the item may not be, as on a projected screen.
    """
    said = nameless_words(gap) if nameless else gap_words(gap, telling)
    if gap.item_id is None or gap.item_id not in telling.lines:
        return said
    return joined((alike(telling.item(gap.item_id)), said), ": ")


def gap_basis(gap: MinutesGap, telling: Telling) -> str:
    """Return the law that asks for what is missing, by which the committee that met is bound."""
    return gap.code.legal_basis(in_board=bool(telling.attendance.chamber.board))


def _name(person_id: PersonId, telling: Telling) -> str | Sentence:
    known = person_id in telling.attendance.chamber.known
    return telling.person(person_id) if known else _SOMEBODY

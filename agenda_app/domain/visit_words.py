"""What the minutes say of the mayor, or of whom the mayor sent, where neither has a seat."""

from __future__ import annotations

from agenda_app.domain.chamber import Chamber
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import nobreak_law
from agenda_app.domain.visits import MayorsRight

MAYOR = Sentence("ordfører", "ordførar")
RIGHTS = {
    MayorsRight.SPEAK: alike("talerett"),
    MayorsRight.PROPOSE: alike("tale- og forslagsrett"),
}
LEGAL_BASIS = alike("koml. § 6-1 tredje ledd")
_NO_VOTE = Sentence("{}, ikke stemmerett", "{}, ikkje røysterett")
_FOR_THE_MAYOR = Sentence("for ordføreren", "for ordføraren")
_WITHOUT_VOTE = Sentence("{}, uten stemmerett", "{}, utan røysterett")
_INSTEAD = Sentence("{} for ordføreren", "{} for ordføraren")
_MET = alike("{} møtte{} med {}, jf. {}")
_FOR_MAYOR = alike("{} møtte for {}{} med {}, jf. {}")


def visitor(telling: Telling, person: PersonId) -> str:
    """Return "Ordfører Kari Nes (Sp)", or only the name and party of whom the mayor sent."""
    mayor, name = telling.attendance.chamber.mayor, telling.person(person)
    if mayor is None or mayor.membership.person_id != person:
        return name
    return f"{MAYOR.said(telling.language).capitalize()} {name}"


def met(telling: Telling, person: PersonId, when: str = "") -> str:
    """Return who met without a seat, with what right and by which law, without the full stop.

    "Ordfører Kari Nes (Sp) møtte kl. 18.25 med tale- og forslagsrett, jf. koml. § 6-1 tredje ledd"

    Args:
        telling: the attendance, and how it is told.
        person: who met.
        when: that it was after the roll call, with a space before it.
    """
    chamber, language = telling.attendance.chamber, telling.language
    right, basis = RIGHTS[chamber.mayors_right].said(language), _basis(language)
    who, mayor = visitor(telling, person), chamber.mayor
    if mayor is None or mayor.membership.person_id == person:
        return _MET.said(language, who, when, right, basis)
    sent_by = f"{MAYOR.said(language)} {telling.person(mayor.membership.person_id)}"
    return _FOR_MAYOR.said(language, who, sent_by, when, right, basis)


def visiting_words(chamber: Chamber, person: PersonId, right: Sentence) -> Sentence:
    """Return "ordfører Kari Nes: tale- og forslagsrett, ikke stemmerett"."""
    mayor, name = chamber.mayor, chamber.visitors[person].person_name
    is_mayor = mayor is not None and mayor.membership.person_id == person
    who = filled(alike("{} {}"), MAYOR, name) if is_mayor else filled(_INSTEAD, name)
    return filled(alike("{}: {}"), who, right)


def came_as(chamber: Chamber, person: PersonId) -> Sentence:
    """Return "ordfører, uten stemmerett", or that somebody came for the mayor."""
    mayor = chamber.mayor
    is_mayor = mayor is None or mayor.membership.person_id == person
    return filled(_WITHOUT_VOTE, MAYOR if is_mayor else _FOR_THE_MAYOR)


def rights_words(chamber: Chamber) -> Sentence:
    """Return "tale- og forslagsrett, ikke stemmerett"."""
    return filled(_NO_VOTE, RIGHTS[chamber.mayors_right])


def _basis(language: Language) -> str:
    return nobreak_law(LEGAL_BASIS.said(language))

"""What is doubtful about the seats of a committee, in the language of the window."""

from __future__ import annotations

from agenda_app.domain.seating_doubts import SeatingDoubt
from agenda_app.domain.seating_words import doubt_words, legal_basis, with_basis
from agenda_app.domain.typography import nobreak_law
from agenda_app.ui.committees.reading import Sitting
from agenda_app.ui.interface_language import interface_language

_MOST_NAMES = 3


def doubt_text(doubt: SeatingDoubt, sitting: Sitting) -> str:
    """Return the sentence for a doubt, with the names of those it is about and the paragraph."""
    persons = {person.id: person.name for person in sitting.persons}
    places = (*sitting.members, *sitting.deputies)
    lists = {place.on_list.id: place.on_list.abbreviation for place in places if place.on_list}
    body = sitting.committee
    words = doubt_words(
        doubt,
        body,
        lambda person: persons.get(person, ""),
        lambda on_list: lists.get(on_list, ""),
        _MOST_NAMES,
    )
    return nobreak_law(with_basis(words, legal_basis(doubt, body)).said(interface_language()))

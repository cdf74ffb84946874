"""How many are there, in words: in an item, or at one of its votes."""

from __future__ import annotations

from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled, joined
from agenda_app.domain.votes import Room

_PRESENT = Sentence("{} av {} til stede", "{} av {} til stades")
_MAY_VOTE = Sentence(", {} med stemmerett", ", {} med røysterett")


def present_words(room: Room) -> Sentence:
    """Return "10 av 11 til stede, 9 med stemmerett", the end only where it says something."""
    said = filled(_PRESENT, room.present, room.seats)
    voting = len(room.voters)
    return joined((said, filled(_MAY_VOTE, voting) if voting < room.present else NOTHING), "")


def present_sentence(room: Room) -> Sentence:
    """Return the same as a sentence of its own, for what was decided when so many were there."""
    return filled(alike("{}."), present_words(room))

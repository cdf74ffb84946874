"""How many votes the law asks for, and of whom they are counted.

All of these are counted in whole fractions and rounded afterwards, never in decimals.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from math import ceil, floor

from agenda_app.domain.sentence import Sentence


class Majority(Enum):
    """What a vote needs to be carried."""

    SIMPLE = "simple"
    BOARD = "board"
    TWO_THIRDS_CAST = "two_thirds_cast"
    TWO_THIRDS_PRESENT = "two_thirds_present"
    NINE_TENTHS_CAST = "nine_tenths_cast"
    UNANIMOUS = "unanimous"
    THIRD_OF_MEMBERS = "third_of_members"
    THIRD_OF_PRESENT = "third_of_present"
    ACCESS = "access"


@dataclass(frozen=True, slots=True)
class Numbers:
    """What majorities are counted of: seats, those who may vote, and the votes cast."""

    members: int
    present: int
    cast: int


MINORITIES = frozenset({Majority.THIRD_OF_MEMBERS, Majority.THIRD_OF_PRESENT, Majority.ACCESS})
"""Where fewer than half can be enough: a demand, which is for or against, never one of several."""

_HALF, _THIRD, _TWO_THIRDS = Fraction(1, 2), Fraction(1, 3), Fraction(2, 3)
_NINE_TENTHS = Fraction(9, 10)
_ACCESS_VOTES = 3


def needed(majority: Majority, numbers: Numbers) -> int:
    """Return how many votes carry it when they are not equal on both sides.

    Sources: koml. § 11-9 second para (more than half of the votes cast); § 9-9 (a company's board:
    also more than a third of all its members); §§ 7-12, 10-1, 18-4, 19-4 (two thirds of the votes
    cast); § 10-7 (two thirds of those present); § 7-12 fourth para (nine tenths of the votes cast);
    § 11-8 fourth para, § 9-9 (all, also who kept silent); §§ 11-2, 11-3, 11-8, valgloven § 9-1 (a
    third of the members); § 11-3 fifth para (a third of those present); § 11-13 (three votes or a
    majority). The two thirds of § 7-1 are no majority: they are how many must be there when a new
    council constitutes (``constituting_quorum``).
    """
    more_than_half = _more_than(_HALF, numbers.cast)
    match majority:
        case Majority.SIMPLE:
            return more_than_half
        case Majority.BOARD:
            return max(more_than_half, least_of_board(numbers.members))
        case Majority.TWO_THIRDS_CAST:
            return _at_least(_TWO_THIRDS, numbers.cast)
        case Majority.TWO_THIRDS_PRESENT:
            return _at_least(_TWO_THIRDS, numbers.present)
        case Majority.NINE_TENTHS_CAST:
            return _at_least(_NINE_TENTHS, numbers.cast)
        case Majority.UNANIMOUS:
            return numbers.present
        case Majority.THIRD_OF_MEMBERS:
            return _at_least(_THIRD, numbers.members)
        case Majority.THIRD_OF_PRESENT:
            return _at_least(_THIRD, numbers.present)
        case Majority.ACCESS:
            return min(_ACCESS_VOTES, more_than_half)


def least_of_board(members: int) -> int:
    """Return how many votes a company's board needs at the very least (koml. § 9-9)."""
    return _more_than(_THIRD, members)


def _more_than(share: Fraction, of: int) -> int:
    return floor(share * of) + 1


def _at_least(share: Fraction, of: int) -> int:
    return ceil(share * of)


SHARES: dict[Majority, Sentence] = {
    Majority.BOARD: Sentence(
        "flertall, og mer enn en tredel av alle i styret",
        "fleirtal, og meir enn ein tredel av alle i styret",
    ),
    Majority.TWO_THIRDS_CAST: Sentence(
        "to tredeler av de avgitte stemmene", "to tredelar av røystene"
    ),
    Majority.TWO_THIRDS_PRESENT: Sentence(
        "to tredeler av dem som er til stede", "to tredelar av dei som er til stades"
    ),
    Majority.NINE_TENTHS_CAST: Sentence(
        "90 prosent av de avgitte stemmene", "90 prosent av røystene som er gjevne"
    ),
    Majority.UNANIMOUS: Sentence("at alle stemmer for", "at alle røystar for"),
    Majority.THIRD_OF_MEMBERS: Sentence("en tredel av medlemmene", "ein tredel av medlemene"),
    Majority.THIRD_OF_PRESENT: Sentence(
        "en tredel av dem som er til stede", "ein tredel av dei som er til stades"
    ),
    Majority.ACCESS: Sentence("tre stemmer eller flertall", "tre røyster eller fleirtal"),
}
"""What it took, in words; a simple majority needs none."""

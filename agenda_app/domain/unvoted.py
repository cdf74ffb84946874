"""A case that was decided without a vote that was counted, and how that is said.

The result of every vote goes into the minutes (koml. § 11-4 first para letter e), so that there was
none is written down, too.
"""

from __future__ import annotations

from enum import Enum

from agenda_app.domain.sentence import Sentence


class Unvoted(Enum):
    """Why there are no numbers."""

    NOTED = "noted"
    """The committee took note of it, and nothing was put to the vote."""
    UNANIMOUS = "unanimous"
    """Nobody asked for another outcome, and the votes were not counted."""


_SAID = {
    Unvoted.NOTED: Sentence(
        "Saken ble tatt til orientering uten avstemning.",
        "Saka vart teken til orientering utan røysting.",
    ),
    Unvoted.UNANIMOUS: Sentence(
        "Saken ble avgjort enstemmig, uten at stemmene ble talt.",
        "Saka vart avgjord samrøystes, utan at røystene vart talde.",
    ),
}


def unvoted_words(how: Unvoted) -> Sentence:
    """Return how a case was decided without a vote that was counted."""
    return _SAID[how]

"""A case that was decided without votes being counted, and how that is said.

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
    """Nobody wanted anything else, and the votes were not counted."""


_SAID = {
    Unvoted.NOTED: Sentence(
        "Tatt til orientering uten avstemning.", "Teke til orientering utan røysting."
    ),
    Unvoted.UNANIMOUS: Sentence(
        "Enstemmig, uten at stemmene ble talt.", "Samrøystes, utan at røystene vart talde."
    ),
}
THE_CASE = Sentence("Saken", "Saka")
"""What was decided so, where the minutes tell what was voted on."""


def unvoted_words(how: Unvoted) -> Sentence:
    """Return how a case was decided without votes being counted."""
    return _SAID[how]

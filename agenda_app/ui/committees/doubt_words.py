"""What is doubtful about the seats of a committee, in one sentence each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.seating import (
    SMALLEST_COUNCIL,
    SMALLEST_EXECUTIVE,
    Doubt,
    SeatingDoubt,
)
from agenda_app.domain.sentence import listed
from agenda_app.domain.typography import NBSP, nobreak_law
from agenda_app.ui.committees.reading import Sitting

translate = QCoreApplication.translate
_MOST_NAMES = 3


def doubt_text(doubt: SeatingDoubt, sitting: Sitting) -> str:
    """Return the sentence for a doubt, with the names of those it is about."""
    text = _sentence(doubt.doubt, len(doubt.persons))
    return nobreak_law(text).format(
        names=_names(doubt, sitting),
        seats=sitting.committee.seats,
        council=SMALLEST_COUNCIL,
        executive=SMALLEST_EXECUTIVE,
    )


def _sentence(doubt: Doubt, count: int) -> str:
    if doubt is Doubt.EVEN_COUNCIL:
        return translate(
            "SeatingDoubts", "The council has {seats} seats. The number shall be odd (koml. § 5-5)."
        )
    if doubt is Doubt.SMALL_COUNCIL:
        return translate(
            "SeatingDoubts",
            "The council has {seats} seats. The law wants at least {council} (koml. § 5-5).",
        )
    if doubt is Doubt.SMALL_EXECUTIVE:
        return translate(
            "SeatingDoubts",
            "The executive committee has {seats} seats. "
            "The law wants at least {executive} (koml. § 5-6).",
        )
    if doubt is Doubt.NOT_ON_COUNCIL:
        return translate(
            "SeatingDoubts",
            "{names} is not on the council, as everybody here shall be (koml. § 5-6).",
            "",
            count,
        )
    if doubt is Doubt.NO_CHAIR:
        return translate("SeatingDoubts", "Nobody is chosen to lead.")
    if doubt is Doubt.SEVERAL_CHAIRS:
        return translate("SeatingDoubts", "{names} are all down as chair.")
    return translate("SeatingDoubts", "{names} is down twice.")


def _names(doubt: SeatingDoubt, sitting: Sitting) -> str:
    known = {person.id: person.name for person in sitting.persons}
    names = [known.get(person, "").replace(" ", NBSP) for person in doubt.persons]
    more = len(names) - _MOST_NAMES
    if more > 1:
        others = translate("SeatingDoubts", "%n other(s)", "", len(names) - _MOST_NAMES)
        names = [*names[:_MOST_NAMES], others]
    return listed(names)

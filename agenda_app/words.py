"""Dates and numbers, in bokmål and nynorsk, for screens and papers alike.

The language is an argument: a document's language is chosen per meeting, not per user interface.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.language import Language

NBSP = "\u00a0"
MINUS = "\u2212"

_WEEKDAYS = {
    Language.BOKMAL: ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    Language.NYNORSK: ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
}
_MONTHS = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)


def weekday(day: date, language: Language) -> str:
    """Return "onsdag"."""
    return _WEEKDAYS[language][day.weekday()]


def month(number: int) -> str:
    """Return the name of a month, 1 to 12; the same in both forms."""
    return _MONTHS[number - 1]


def date_long(day: date, language: Language, *, with_weekday: bool = True) -> str:
    """Return "onsdag 29. april 2026" with a no-break space after the ordinal."""
    text = f"{day.day}.{NBSP}{month(day.month)} {day.year}"
    return f"{weekday(day, language)} {text}" if with_weekday else text


def date_short(day: date) -> str:
    """Return "29.04.2026"."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def clock(at: time) -> str:
    """Return "kl. 18.00" with a no-break space."""
    return f"kl.{NBSP}{at.hour:02d}.{at.minute:02d}"


def number(value: int) -> str:
    """Return a whole number with no-break spaces between thousands and a real minus sign."""
    text = f"{abs(value):,}".replace(",", NBSP)
    return MINUS + text if value < 0 else text


def item_number(value: ItemNumber) -> str:
    """Return "PS 12/26" that no line breaks."""
    return str(value).replace(" ", NBSP)


def nobreak_law(text: str) -> str:
    """Return a legal basis in which "§ 13", "nr. 1" and "jf. fvl." stay on one line."""
    for first in ("§§", "§", "nr.", "jf.", "offl.", "koml.", "fvl."):
        text = text.replace(f"{first} ", f"{first}{NBSP}")
    return text


def shortened(text: str, longest: int = 90) -> str:
    """Return the beginning and the end of a long text, cut between words."""
    if len(text) <= longest:
        return text
    half = (longest - 3) // 2
    return f"{text[:half].rsplit(' ', 1)[0]} … {text[-half:].split(' ', 1)[-1]}"


def listed(parts: Sequence[str]) -> str:
    """Return "Ap, H og V"."""
    return " og ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))

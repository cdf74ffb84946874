"""Dates and numbers, in bokmål and nynorsk, for screens and papers alike.

The language is an argument: a document's language is chosen per meeting, not per user interface.
What the domain's own sentences need too stands in ``domain.typography``.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from agenda_app.domain.language import Language
from agenda_app.domain.typography import NBSP, with_hour

if TYPE_CHECKING:
    from fractions import Fraction

    from agenda_app.domain.meeting import Meeting

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


def approval_title(day: date, language: Language, hour: str = "") -> str:
    """Return the title of the item in which the minutes of the meeting on a day are approved.

    Where the committee met more than once on the day, ``hour`` tells which meeting it is.
    """
    met = with_hour(date_long(day, language, with_weekday=False), hour)
    if language is Language.BOKMAL:
        return f"Godkjenning av protokoll fra møtet {met}"
    return f"Godkjenning av protokoll frå møtet {met}"


def approval_titles(meeting: Meeting, language: Language) -> frozenset[str]:
    """Return what the item that approves the minutes of a meeting can be called.

    It is called by the day alone where there was no other meeting on it when it was made.
    """
    hours = meeting.apart, meeting.hour_on_papers
    return frozenset(approval_title(meeting.date, language, hour) for hour in hours)


def number(value: int) -> str:
    """Return a whole number with no-break spaces between thousands and a real minus sign."""
    text = f"{abs(value):,}".replace(",", NBSP)
    return MINUS + text if value < 0 else text


def shortened(text: str, longest: int = 90) -> str:
    """Return the beginning and the end of a long text, cut between words."""
    if len(text) <= longest:
        return text
    half = (longest - 3) // 2
    return f"{text[:half].rsplit(' ', 1)[0]} … {text[-half:].split(' ', 1)[-1]}"


def amount(value: Decimal) -> str:
    """Return an amount in kroner with its øre, as "1 235,50" without a unit."""
    kroner, ore = f"{abs(value):.2f}".split(".")
    text = f"{number(int(kroner))},{ore}"
    return MINUS + text if value < 0 else text


def quantity(value: Decimal) -> str:
    """Return hours or kilometres with a comma and no more decimals than they have: "4,5"."""
    return f"{value.normalize():f}".replace(".", ",")


def percent(share: Fraction) -> str:
    """Return "87,5 %", rounded halves up to one decimal; whole per cents without decimals."""
    tenths = (share * 1000 * 2 + 1) // 2
    whole, rest = divmod(tenths, 10)
    return f"{whole},{rest}{NBSP}%" if rest else f"{whole}{NBSP}%"


def quantity_of(share: Fraction) -> str:
    """Return a number of meetings that may be in parts, rounded halves up to one decimal: "2,5".

    Less than what rounds to anything is "<0,1", so that nobody who came reads as never there.
    """
    tenths = (share * 10 * 2 + 1) // 2
    if share and not tenths:
        return "<0,1"
    whole, rest = divmod(tenths, 10)
    return f"{whole},{rest}" if rest else str(whole)

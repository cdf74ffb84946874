"""The number on an agenda as somebody writes it who has the paper before them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agenda_app.domain.agenda import ItemNumber

_NUMBER = re.compile(r"(?:sak )?(?:(?P<type>[a-z]{2}) ?)?(?P<serial>\d+) ?/ ?(?P<year>\d{2}|\d{4})")
_CENTURY = 100


@dataclass(frozen=True, slots=True)
class NamedNumber:
    """Which number is meant by "PS 4/26" or "4/26".

    Attributes:
        series: "PS"; empty for any.
        serial: the number in the series.
        year: within its century.
    """

    series: str
    serial: int
    year: int

    def __str__(self) -> str:
        """Return it as an agenda prints it."""
        return f"{self.series} {self.serial}/{self.year:02d}".strip()

    def is_of(self, year: int) -> bool:
        """Tell whether it can be a number of a year."""
        return year % _CENTURY == self.year

    def means(self, number: ItemNumber | None) -> bool:
        """Tell whether it can mean the number of a line."""
        return (
            number is not None
            and number.serial == self.serial
            and self.is_of(number.year)
            and self.series in {"", number.type.value}
        )


@dataclass(frozen=True, slots=True)
class NamedAttachment:
    """Which attachment is meant by "PS 4/26, vedlegg 1".

    Attributes:
        case: its number in the program, or that on an agenda.
        place: of the attachment in the case, from 1.
    """

    case: int | NamedNumber
    place: int


def named_number(written: str) -> NamedNumber | None:
    """Return which number is written, None where it is no such number."""
    found = _NUMBER.fullmatch(" ".join(written.split()).casefold())
    if found is None:
        return None
    series = (found["type"] or "").upper()
    return NamedNumber(series, int(found["serial"]), int(found["year"]) % _CENTURY)

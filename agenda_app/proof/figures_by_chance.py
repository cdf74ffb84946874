"""Figures with the right check digits that are no identity number: by chance one in 121 has them.

Papers are full of days with an amount, an invoice or a number in the journal behind them. What
tells them apart: the three figures behind a day of birth say in which century it lies
(folkeregisterforskriften § 2-2-1), an amount has its currency and a number in the journal its year
behind it, an account is written with points and has that word before it, a column of days and
figures has many of which none is an identity number, and a sum such as a PDF has for its own
identity is written in figures and letters.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

_FROM_1940, _FROM_2000, _LAST_YEAR = 900, 500, 2039
_LAST_DAY, _LAST_MONTH = 31, 12
_ACCOUNT = re.compile(r"(?i)konto(?:nr|nummer)?\.?(?:\s?nr\.?)?:?\s{0,2}\Z")
_LABEL_LENGTH = 20
_WRITTEN_ACCOUNT = "0000.00.00000"
_NO_PERSON = re.compile(
    r"[ \u00a0]?(?:kroner\b|NOK\b|kr\b(?![.:]?[ \u00a0]?[0-9])|,-|,00(?![0-9])"
    r"|,[0-9]{2}[ \u00a0]kr\b|/(?:19|20)?[0-9]{2}(?![0-9]))"
)
"""Behind the figures: they are an amount, or a number of a year."""
_FEWEST_OTHERS, _MOST_VALID = 5, 0.2
"""How many others a column has, and which part of it may have the right check digits."""
_FIGURE = re.compile(r"[0-9]")
_SUM_LENGTHS, _LONGEST_SUM, _FEWEST_LETTERS = frozenset({32, 40, 64}), 64, 3
"""How long sums of a whole file are in hexadecimal (MD5, SHA-1, SHA-256), and what tells them."""
_NO_HEX = re.compile(r"[^0-9A-Fa-f]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Figures:
    """Eleven digits of a text that may be an identity number.

    Attributes:
        digits: all of them, the year with two.
        begin: where they stand.
        end: the place behind them.
        century: "19" or "20" where it is written, else "".
        is_dated: they are written as a day and five figures.
        is_parted: they are written in parts with blanks between, as the cells of a table are.
    """

    digits: str
    begin: int
    end: int
    century: str = ""
    is_dated: bool = False
    is_parted: bool = False

    @property
    def is_day(self) -> bool:
        """Whether they begin with a day of the calendar; numbers of other kinds do not."""
        day, month = int(self.digits[:2]), int(self.digits[2:4])
        return day <= _LAST_DAY and month <= _LAST_MONTH

    @property
    def is_of_century(self) -> bool:
        """Whether the three figures behind the day are of the century that is written."""
        if not self.century:
            return True
        year, series = int(self.century + self.digits[4:6]), int(self.digits[6:9])
        if self.century == "20":
            return series >= _FROM_2000 and year <= _LAST_YEAR
        return series < _FROM_2000 or (series >= _FROM_1940 and year >= 1940)


class ByChance:
    """Tells which figures of a text are plainly something else."""

    def __init__(
        self, text: str, every: Callable[[], Iterable[Figures]], is_valid: Callable[[str], bool]
    ) -> None:
        """Look at nothing yet.

        Args:
            text: the text.
            every: gives all figures of it that may be an identity number.
            is_valid: tells whether eleven digits are one.
        """
        self._text, self._every, self._is_valid = text, every, is_valid

    def explains(self, one: Figures) -> bool:
        """Tell whether figures with the right check digits are something else."""
        if self._is_written_as_account(one) and self._has_label(one):
            return True
        if self._is_in_sum(one):
            return True
        is_other = not one.is_of_century or _NO_PERSON.match(self._text, one.end) is not None
        return (one.is_dated and one.is_day and is_other) or self._is_in_column(one)

    def _is_in_column(self, one: Figures) -> bool:
        """Tell whether they stand among others that look the same, their day between theirs.

        Figures that nothing parts are always taken for a number, whatever stands around them.
        """
        column = self._columns.get(self._look(one), ())
        others = [other for other in column if not self._is_valid(other.digits)]
        if len(others) < _FEWEST_OTHERS or len(column) - len(others) > _MOST_VALID * len(column):
            return False
        days = [_in_order(other) for other in others]
        return min(days) <= _in_order(one) <= max(days)

    def _is_in_sum(self, one: Figures) -> bool:
        """Tell whether they stand unparted within the sum of a file, which has letters as well."""
        ahead = self._text[max(one.begin - _LONGEST_SUM - 1, 0) : one.begin]
        begin = one.begin - len(_NO_HEX.split(ahead)[-1])
        found = _NO_HEX.split(self._text[begin : begin + _LONGEST_SUM + 1])[0]
        letters = sum(map(str.isalpha, found))
        return (
            len(found) in _SUM_LENGTHS
            and letters >= _FEWEST_LETTERS
            and one.end <= begin + len(found)
            and not (begin and self._text[begin - 1].isalnum())
            and not self._text[begin + len(found) : begin + len(found) + 1].isalnum()
        )

    def _may_be_in_column(self, one: Figures) -> bool:
        is_account = self._has_accounts and self._is_written_as_account(one)
        return one.is_dated or one.is_parted or is_account

    def _is_written_as_account(self, one: Figures) -> bool:
        return self._look(one)[0] == _WRITTEN_ACCOUNT

    def _has_label(self, one: Figures) -> bool:
        label = self._text[max(one.begin - _LABEL_LENGTH, 0) : one.begin]
        return _ACCOUNT.search(label) is not None

    @cached_property
    def _has_accounts(self) -> bool:
        return "konto" in self._text.lower()

    @cached_property
    def _columns(self) -> dict[tuple[str, int], list[Figures]]:
        every = filter(self._may_be_in_column, self._every())
        each_once = {(one.begin, one.end): one for one in every}
        columns = defaultdict[tuple[str, int], list[Figures]](list)
        for one in each_once.values():
            columns[self._look(one)].append(one)
        return columns

    def _look(self, one: Figures) -> tuple[str, int]:
        """Return how they are written, and how many words stand before them in their line."""
        line = self._text.rfind("\n", 0, one.begin) + 1
        written = _SPACE.sub(" ", self._text[one.begin : one.end])
        return _FIGURE.sub("0", written), len(self._text[line : one.begin].split())


def _in_order(one: Figures) -> str:
    """Return what sorts figures by their day."""
    day, month, year = one.digits[:2], one.digits[2:4], one.digits[4:6]
    return f"{one.century}{year}{month}{day}"

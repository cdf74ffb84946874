"""The rule that women and men both sit in elected bodies (koml. §§ 7-5 to 7-7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

_FROM_HERE_PERCENT = 4


class Gender(Enum):
    """What the rule of balance counts."""

    WOMAN = "woman"
    MAN = "man"


@dataclass(frozen=True, slots=True)
class Balance:
    """How many there are of each gender, and how many there must be.

    ``unknown`` are people whose gender nobody has entered: they count for neither.
    """

    needed: int
    women: int
    men: int
    unknown: int = 0

    def lacking(self, gender: Gender) -> int:
        """Return how many of a gender are missing."""
        return max(0, self.needed - (self.women if gender is Gender.WOMAN else self.men))

    @property
    def is_kept(self) -> bool:
        """Whether there are enough of both among those whose gender is known."""
        return not any(self.lacking(gender) for gender in Gender)

    @property
    def is_broken(self) -> bool:
        """Whether there are too few, whatever the gender of those that are unknown."""
        return sum(self.lacking(gender) for gender in Gender) > self.unknown


def forty_percent(number: int) -> int:
    """Return 40 percent of some people, rounded up, since "at least" allows no less."""
    return (2 * number + 4) // 5


def needed_of_each(places: int) -> int:
    """Return how many of each gender some places take.

    40 percent of four or more, one of each of two or three, and no demand on a single place
    (koml. § 7-6 third and fourth paragraph, § 7-7 third and fourth).
    """
    if places >= _FROM_HERE_PERCENT:
        return forty_percent(places)
    return 1 if places > 1 else 0


def needed_on_list(names: int, to_elect: int) -> int:
    """Return how many of each gender a list of names must have (koml. § 7-5 second paragraph).

    Where four or more are elected it is 40 percent of the names on the list, however few they
    are; where two or three are, one of each.
    """
    if to_elect >= _FROM_HERE_PERCENT:
        return forty_percent(names)
    return 1 if to_elect > 1 else 0


def balance_of(genders: Iterable[Gender | None], needed: int) -> Balance:
    """Return how some people meet the demand for ``needed`` of each gender."""
    counted = list(genders)
    women, men = counted.count(Gender.WOMAN), counted.count(Gender.MAN)
    return Balance(needed, women, men, len(counted) - women - men)

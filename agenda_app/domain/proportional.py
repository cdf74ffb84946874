"""How a proportional election shares the seats among the lists (koml. § 7-6 first paragraph).

The number of votes of each list is divided by 1, 2, 3, 4 and on; the greatest quotients have the
seats. Of equal quotients that of the list with more votes comes first; where the votes are equal
too, lots are drawn. Quotients are fractions: no rounding decides a seat.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Quotient:
    """The votes of a list (by its place among the lists, from 0) divided by a divisor."""

    place: int
    votes: int
    divisor: int

    @property
    def value(self) -> Fraction:
        """The quotient itself, exact."""
        return Fraction(self.votes, self.divisor)

    @property
    def rank(self) -> tuple[Fraction, int]:
        """What decides who has a seat; who ranks alike draws lots."""
        return self.value, self.votes


@dataclass(frozen=True, slots=True)
class WonSeat:
    """A seat, from 1, and the quotient that won it.

    Attributes:
        number: the seats are given in this order.
        by: the quotient.
        outvoted: the lists that had the same quotient and came after, having fewer votes.
        by_lot: the lot gave it.
    """

    number: int
    by: Quotient
    outvoted: tuple[int, ...] = ()
    by_lot: bool = False


@dataclass(frozen=True, slots=True)
class Lot:
    """A drawing of lots among lists for the last seats, one for each list at most.

    ``drawn`` are the lists on which the lot fell, in that order; empty as long as none is drawn.
    """

    among: tuple[int, ...]
    seats: int
    drawn: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A quotient in the table of them, with the number of the seat it won, None for no seat."""

    quotient: Quotient
    seat: int | None


@dataclass(frozen=True, slots=True)
class Distribution:
    """Who has which seat by which quotient.

    Attributes:
        votes: of each list.
        seats: those that are given: all of them, but for those that a lot must still decide.
        lot: the drawing of lots, None where none is needed.
    """

    votes: tuple[int, ...]
    seats: tuple[WonSeat, ...]
    lot: Lot | None = None

    @property
    def needs_lot(self) -> bool:
        """Whether lots must be drawn before the last seats can be given."""
        return self.lot is not None and not self.lot.drawn

    def won_by(self, place: int) -> int:
        """Return how many seats a list has."""
        return sum(seat.by.place == place for seat in self.seats)

    def table(self) -> Iterator[tuple[Cell, ...]]:
        """Yield a row for each divisor, a cell for each list.

        There is one row more than a seat was won in: there one sees of every list that its next
        quotient was too small, or that a lot was drawn on it.
        """
        won = {seat.by: seat.number for seat in self.seats}
        for divisor in range(1, max((quotient.divisor for quotient in won), default=0) + 2):
            row = (Quotient(place, votes, divisor) for place, votes in enumerate(self.votes))
            yield tuple(Cell(quotient, won.get(quotient)) for quotient in row)


def distribute(votes: Sequence[int], seats: int, drawn: Sequence[int] = ()) -> Distribution:
    """Share some seats among lists by the divisor method (koml. § 7-6 first paragraph).

    Lots are drawn only where they decide who has a seat, not where they would decide no more than
    which of two lists has its seat first.

    Args:
        votes: of each list; a list without votes gets no seat.
        seats: how many there are.
        drawn: the places of the lists on which the lot fell, in that order. Counts only where it
            answers the lot that is to be drawn: as many lists as there are seats left, each of
            them among those that are equal. Else the lot stays undrawn.

    Raises:
        ValueError: there are no seats, or less than no votes.
    """
    if seats < 1 or any(number < 0 for number in votes):
        raise ValueError("an election takes at least one seat, and votes cannot be negative")
    ranked = _ranked(votes, seats)
    lot = _lot(ranked, seats, tuple(drawn))
    winners = ranked[:seats]
    if lot is not None:
        winners = ranked[: seats - lot.seats]
        at_edge = {q.place: q for q in ranked if q.rank == ranked[seats - 1].rank}
        winners += [at_edge[place] for place in lot.drawn]
    given = tuple(
        WonSeat(
            number,
            quotient,
            _outvoted(quotient, ranked),
            by_lot=lot is not None and number > seats - lot.seats,
        )
        for number, quotient in enumerate(winners, start=1)
    )
    return Distribution(tuple(votes), given, lot)


def _ranked(votes: Sequence[int], seats: int) -> list[Quotient]:
    """Return the quotients that can win a seat, the first first; a list has one a divisor."""
    every = (
        Quotient(place, number, divisor)
        for place, number in enumerate(votes)
        if number
        for divisor in range(1, seats + 1)
    )
    return sorted(every, key=lambda quotient: quotient.rank, reverse=True)


def _lot(ranked: Sequence[Quotient], seats: int, drawn: tuple[int, ...]) -> Lot | None:
    """Return the lot to be drawn where the last seat and the first one out rank alike."""
    if len(ranked) <= seats or ranked[seats - 1].rank != ranked[seats].rank:
        return None
    rank = ranked[seats - 1].rank
    among = tuple(quotient.place for quotient in ranked if quotient.rank == rank)
    left = seats - sum(quotient.rank > rank for quotient in ranked)
    answers = len(drawn) == left == len(set(drawn)) and set(drawn) <= set(among)
    return Lot(among, left, drawn if answers else ())


def _outvoted(winner: Quotient, ranked: Sequence[Quotient]) -> tuple[int, ...]:
    return tuple(
        quotient.place
        for quotient in ranked
        if quotient.value == winner.value and quotient.votes < winner.votes
    )

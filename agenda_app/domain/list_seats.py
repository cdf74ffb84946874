"""Who on a list gets the seats that it won, and who become its deputies (koml. § 7-6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.gender_balance import Balance, Gender, balance_of, needed_of_each

EXTRA_DEPUTIES = 2
"""How many more deputies than members a list has, as far as its names last."""


@dataclass(frozen=True, slots=True)
class Promotion:
    """Somebody who moves up past somebody of the other gender."""

    promoted: Candidate
    passed: Candidate


@dataclass(frozen=True, slots=True)
class Places:
    """The names that fill some places, in order, and who moved up for the sake of balance."""

    names: tuple[Candidate, ...]
    promotions: tuple[Promotion, ...]
    balance: Balance


@dataclass(frozen=True, slots=True)
class ListResult:
    """What a list got.

    Attributes:
        candidates: the list.
        votes: how many it had.
        seats: how many it won; more than ``members`` has names when the list is too short.
        members: who sits for it.
        deputies: who is called in for them, in that order.
    """

    candidates: CandidateList
    votes: int
    seats: int
    members: Places
    deputies: Places


def most_deputies(members: int) -> int:
    """Return how many deputies go with some members; nobody stands in for nobody."""
    return members + EXTRA_DEPUTIES if members else 0


def fill_list(candidates: CandidateList, votes: int, seats: int) -> ListResult:
    """Return who on a list is elected: in its own order, moved up where the balance demands it.

    First the members; then, of the names that are left, as many deputies as members and two more,
    by the same rules (koml. § 7-6 second to fifth paragraph). Moving up is proposed, not decided:
    in a body of council members only the balance holds as far as possible.
    """
    names = list(candidates.candidates)
    seated = _first(names, range(len(names)), seats)
    left = [place for place in range(len(names)) if place not in seated.order]
    stand_ins = _first(names, left, most_deputies(seats))
    return ListResult(candidates, votes, seats, seated.places(names), stand_ins.places(names))


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Places on the list that were chosen, and the pairs that changed places for it."""

    order: tuple[int, ...]
    moves: tuple[tuple[int, int], ...]

    def places(self, names: Sequence[Candidate]) -> Places:
        return Places(
            tuple(names[place] for place in self.order),
            tuple(Promotion(names[up], names[down]) for up, down in self.moves),
            _balance(names, self.order),
        )


def _first(names: Sequence[Candidate], free: Sequence[int], number: int) -> _Chosen:
    """Return the first of the free places, with those of the lacking gender moved up.

    Who moves up comes after those who stay, as on the list: deputies are called in that order.
    """
    chosen = list(free[:number])
    waiting = list(free[number:])
    moves = []
    while (move := _next_move(names, chosen, waiting)) is not None:
        up, down = move
        chosen = [place for place in chosen if place != down] + [up]
        waiting.remove(up)
        moves.append(move)
    return _Chosen(tuple(chosen), tuple(moves))


def _next_move(
    names: Sequence[Candidate], chosen: Sequence[int], waiting: Sequence[int]
) -> tuple[int, int] | None:
    """Return who moves up past whom: the next of the lacking gender past the last of the other.

    None where the balance is kept, or may be for all that is known, or no such name is left. Where
    it is broken, one gender lacks people and the other has more than it needs.
    """
    balance = _balance(names, chosen)
    if not balance.is_broken:
        return None
    for gender, other in ((Gender.WOMAN, Gender.MAN), (Gender.MAN, Gender.WOMAN)):
        up = next((place for place in waiting if names[place].gender is gender), None)
        downs = [place for place in chosen if names[place].gender is other]
        if balance.lacking(gender) and up is not None:
            return up, downs[-1]
    return None


def _balance(names: Sequence[Candidate], chosen: Sequence[int]) -> Balance:
    genders = (names[place].gender for place in chosen)
    return balance_of(genders, needed_of_each(len(chosen)))

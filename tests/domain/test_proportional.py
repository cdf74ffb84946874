"""The divisor method, against the worked examples of the act and the laws of the method itself."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agenda_app.domain.proportional import Distribution, Lot, Quotient, distribute

votes_given = st.lists(st.integers(0, 43), min_size=1, max_size=6)
seat_numbers = st.integers(1, 15)


def settled(votes: list[int], seats: int) -> Distribution:
    """Distribute, drawing the first of those who are equal where a lot is needed."""
    found = distribute(votes, seats)
    if found.lot is not None:
        found = distribute(votes, seats, found.lot.among[: found.lot.seats])
    return found


def numbers(found: Distribution) -> list[int]:
    return [found.won_by(place) for place in range(len(found.votes))]


def test_seventeen_elect_seven_by_three_lists() -> None:
    found = distribute([9, 6, 2], 7)
    a, b, c = range(3)
    assert [(seat.by.place, seat.by.divisor) for seat in found.seats] == [
        (a, 1),
        (b, 1),
        (a, 2),
        (a, 3),
        (b, 2),
        (a, 4),
        (b, 3),
    ]
    assert [seat.number for seat in found.seats] == [1, 2, 3, 4, 5, 6, 7]
    assert [seat.outvoted for seat in found.seats] == [(), (), (), (b,), (), (), (c,)]
    assert numbers(found) == [4, 3, 0]
    assert found.lot is None


def test_the_table_has_each_quotient_and_the_seat_that_it_won() -> None:
    rows = list(distribute([9, 6, 2], 7).table())
    assert [[cell.seat for cell in row] for row in rows] == [
        [1, 2, None],
        [3, 5, None],
        [4, 7, None],
        [6, None, None],
        [None, None, None],
    ]
    halves = [Fraction(9, 2), Fraction(3), Fraction(1)]
    assert [cell.quotient.value for cell in rows[1]] == halves


def test_an_executive_committee_of_five_in_a_council_of_eleven() -> None:
    found = distribute([6, 5], 5)
    assert [seat.by.value for seat in found.seats] == [6, 5, 3, Fraction(5, 2), 2]
    assert numbers(found) == [3, 2]


def test_lots_are_drawn_where_lists_with_equal_votes_meet_at_the_last_seat() -> None:
    waiting = distribute([5, 5, 1], 3)
    assert waiting.lot == Lot(among=(0, 1), seats=1)
    assert waiting.needs_lot
    assert numbers(waiting) == [1, 1, 0]
    drawn = distribute([5, 5, 1], 3, drawn=[1])
    assert not drawn.needs_lot
    assert numbers(drawn) == [1, 2, 0]
    assert drawn.seats[-1].by == Quotient(1, 5, 2)
    assert [seat.by_lot for seat in drawn.seats] == [False, False, True]


def test_three_equal_lists_draw_for_two_seats_in_the_order_of_the_lot() -> None:
    found = distribute([4, 4, 4], 5, drawn=[2, 0])
    assert found.lot == Lot((0, 1, 2), 2, (2, 0))
    assert [seat.by.place for seat in found.seats[3:]] == [2, 0]
    assert distribute([4, 4, 4], 5, drawn=[2, 2]).needs_lot


def test_no_lot_is_drawn_where_equal_lists_both_get_a_seat() -> None:
    assert distribute([5, 5], 2).lot is None
    assert distribute([5, 5], 4, drawn=[0]).lot is None


def test_more_votes_win_over_an_equal_quotient_without_a_lot() -> None:
    found = distribute([2, 4], 2)
    assert numbers(found) == [0, 2]
    assert found.lot is None


@pytest.mark.parametrize("drawn", [[2], [0, 1], [0, 0], [7], []])
def test_a_lot_that_does_not_answer_the_question_is_not_used(drawn: list[int]) -> None:
    assert distribute([5, 5, 1], 3, drawn=drawn).needs_lot


def test_lists_without_votes_get_nothing_even_when_nobody_else_is_there() -> None:
    assert numbers(distribute([0, 0], 3)) == [0, 0]
    assert numbers(distribute([0, 1], 3)) == [0, 3]
    assert len(list(distribute([], 3).table())) == 1


@pytest.mark.parametrize(("votes", "seats"), [([1], 0), ([1], -1), ([-1, 2], 3)])
def test_what_cannot_be_is_refused(votes: list[int], seats: int) -> None:
    with pytest.raises(ValueError, match="seat"):
        distribute(votes, seats)


@given(votes_given, seat_numbers)
def test_all_seats_are_given_and_no_list_outside_has_a_greater_quotient(
    votes: list[int], seats: int
) -> None:
    assume(any(votes))
    found = settled(votes, seats)
    won = numbers(found)
    assert sum(won) == seats == len(found.seats)
    smallest = min(Fraction(v, n) for v, n in zip(votes, won, strict=True) if n)
    assert all(Fraction(v, n + 1) <= smallest for v, n in zip(votes, won, strict=True))


@given(votes_given, seat_numbers)
def test_every_list_gets_its_whole_share_at_least(votes: list[int], seats: int) -> None:
    assume(any(votes))
    won = numbers(settled(votes, seats))
    for number, got in zip(votes, won, strict=True):
        assert got >= number * seats // sum(votes)


@given(votes_given, seat_numbers)
def test_one_seat_more_takes_none_from_anybody(votes: list[int], seats: int) -> None:
    found, larger = distribute(votes, seats), distribute(votes, seats + 1)
    assume(found.lot is None and larger.lot is None)
    assert all(a <= b for a, b in zip(numbers(found), numbers(larger), strict=True))


@given(st.permutations([(9, "A"), (6, "B"), (2, "C"), (5, "D")]), seat_numbers)
def test_the_order_in_which_lists_came_decides_nothing(
    handed_in: list[tuple[int, str]], seats: int
) -> None:
    found = distribute([votes for votes, _ in handed_in], seats)
    usual = distribute([9, 6, 2, 5], seats)
    mine = Counter(handed_in[seat.by.place][1] for seat in found.seats)
    assert mine == Counter("ABCD"[seat.by.place] for seat in usual.seats)


@given(st.integers(2, 5), st.integers(1, 9), st.lists(st.integers(0, 9), max_size=3), seat_numbers)
def test_equal_lists_have_equally_many_seats_or_draw_lots(
    equals: int, votes: int, others: list[int], seats: int
) -> None:
    every = [votes] * equals + others
    lot = distribute(every, seats).lot
    if lot is not None:
        assert len({every[place] for place in lot.among}) == 1
        assert 0 < lot.seats < len(lot.among)
    else:
        assert len({distribute(every, seats).won_by(place) for place in range(equals)}) == 1

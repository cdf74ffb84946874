"""How many votes it takes, against the table of the law."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.majorities import MINORITIES, Majority, Numbers, least_of_board, needed

SIZES = (5, 7, 9, 11, 17, 19)


@pytest.mark.parametrize(
    ("majority", "expected"),
    [
        (Majority.SIMPLE, (3, 4, 5, 6, 9, 10)),
        (Majority.THIRD_OF_MEMBERS, (2, 3, 3, 4, 6, 7)),
        (Majority.THIRD_OF_PRESENT, (2, 3, 3, 4, 6, 7)),
        (Majority.TWO_THIRDS_CAST, (4, 5, 6, 8, 12, 13)),
        (Majority.TWO_THIRDS_PRESENT, (4, 5, 6, 8, 12, 13)),
        (Majority.NINE_TENTHS_CAST, (5, 7, 9, 10, 16, 18)),
        (Majority.UNANIMOUS, SIZES),
        (Majority.ACCESS, (3, 3, 3, 3, 3, 3)),
    ],
)
def test_thresholds_for_committees_of_common_sizes(
    majority: Majority, expected: tuple[int, ...]
) -> None:
    assert tuple(needed(majority, Numbers(n, n, n)) for n in SIZES) == expected


def test_each_threshold_is_counted_of_its_own_number() -> None:
    numbers = Numbers(members=17, present=10, cast=9)
    assert needed(Majority.SIMPLE, numbers) == 5
    assert needed(Majority.TWO_THIRDS_CAST, numbers) == 6
    assert needed(Majority.TWO_THIRDS_PRESENT, numbers) == 7
    assert needed(Majority.THIRD_OF_MEMBERS, numbers) == 6
    assert needed(Majority.THIRD_OF_PRESENT, numbers) == 4
    assert needed(Majority.UNANIMOUS, numbers) == 10


def test_two_of_seven_are_too_few_for_a_board() -> None:
    assert least_of_board(7) == 3
    assert needed(Majority.BOARD, Numbers(7, 4, 4)) == 3
    assert needed(Majority.BOARD, Numbers(9, 5, 5)) == 4


def test_a_small_committee_gives_access_with_its_majority() -> None:
    assert needed(Majority.ACCESS, Numbers(3, 3, 3)) == 2


@given(st.sampled_from(Majority), st.integers(1, 60), st.data())
def test_only_a_minoritys_demand_can_have_less_than_half(
    majority: Majority, members: int, data: st.DataObject
) -> None:
    present = data.draw(st.integers(1, members))
    took = needed(majority, Numbers(members, present, present))
    assert took >= 1
    if majority not in MINORITIES:
        assert took * 2 > present

"""The order in which items were treated, as one is taken up or its time is written down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.treated_order import in_time, taken_up

START = datetime(2026, 4, 29, 18, 0)
ORDER = tuple(map(ItemId, (1, 2, 3, 4)))


def ids(*numbers: int) -> tuple[ItemId, ...]:
    return tuple(map(ItemId, numbers))


@pytest.mark.parametrize(
    ("begun", "item", "expected"),
    [((), 1, (1, 2, 3, 4)), ((), 3, (3, 1, 2, 4)), ((1, 4), 3, (1, 4, 3, 2))],
)
def test_what_is_taken_up_comes_after_what_was(
    begun: tuple[int, ...], item: int, expected: tuple[int, ...]
) -> None:
    assert taken_up(ORDER, ids(*begun), ItemId(item)) == ids(*expected)


@pytest.mark.parametrize(
    ("begun", "item", "expected"),
    [
        ({3: time(18, 10)}, 3, (1, 2, 3, 4)),
        ({1: time(18, 5), 3: time(18, 10)}, 3, (1, 2, 3, 4)),
        ({2: time(18, 20), 3: time(18, 10)}, 3, (1, 3, 2, 4)),
        ({4: time(18, 10), 2: time(18, 40)}, 2, (1, 3, 4, 2)),
        ({2: time(23, 50), 3: time(0, 10)}, 3, (1, 2, 3, 4)),
        ({}, 3, (1, 2, 3, 4)),
    ],
)
def test_only_a_time_that_says_so_moves_an_item(
    begun: dict[int, time], item: int, expected: tuple[int, ...]
) -> None:
    known = {ItemId(number): at for number, at in begun.items()}
    assert in_time(ORDER, known, ItemId(item), START) == ids(*expected)


@given(st.permutations([*ORDER]), st.dictionaries(st.sampled_from(ORDER), st.integers(0, 200)))
def test_times_that_come_one_by_one_stand_in_order(
    entered: list[ItemId], minutes: Mapping[ItemId, int]
) -> None:
    order, begun = ORDER, dict[ItemId, time | None]()
    for item in entered:
        if item in minutes:
            begun[item] = time(18 + minutes[item] // 60, minutes[item] % 60)
            order = in_time(order, begun, item, START)
    timed = [minutes[item] for item in order if item in minutes]
    assert timed == sorted(timed)
    assert sorted(order) == sorted(ORDER)

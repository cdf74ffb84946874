"""Which boxes on a page fill a larger one together."""

from __future__ import annotations

import pytest

from agenda_app.proof import touching
from agenda_app.proof.touching import Box, area, around, box_of, layers, together


def strip(low: float, high: float = 10.0, left: float = 0.0) -> tuple[float, float, float, float]:
    return (left, low, left + 100.0, low + high)


def test_strips_one_above_the_other_fill_a_page() -> None:
    assert list(together([strip(20), strip(0), strip(10)])) == [[0, 1, 2]]


def test_strips_in_two_places_fill_two() -> None:
    apart = [strip(0), strip(0, left=300), strip(10), strip(10, left=300)]
    assert sorted(map(sorted, together(apart))) == [[0, 2], [1, 3]]


def test_a_strip_between_two_others_joins_them() -> None:
    assert list(map(sorted, together([strip(0), strip(20), strip(10)]))) == [[0, 1, 2]]


def test_a_layer_over_another_fills_what_that_fills() -> None:
    assert list(together([strip(0, 141), strip(0, 141)])) == [[0, 1]]


@pytest.mark.parametrize(
    "others", [[], [strip(40)], [(90.0, 0.0, 260.0, 200.0)], [(0.0, 10.0, 100.0, 10.0)]]
)
def test_what_lies_alone_or_fills_little_is_nothing_larger(
    others: list[tuple[float, float, float, float]],
) -> None:
    assert list(together([strip(0), *others])) == []


def test_many_boxes_far_from_each_other_are_looked_at_in_turn() -> None:
    icons = [(30.0 * n, 0.0, 30.0 * n + 4, 4.0) for n in range(500)]
    assert list(together([strip(900), strip(910), *icons])) == [[0, 1]]


def test_few_of_many_separate_boxes_are_looked_at_closely(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []

    def touch(_one: Box, _other: Box) -> bool:
        looks.append(1)
        return False

    monkeypatch.setattr(touching, "_touch", touch)
    icons = [(40.0 * (n % 30), 40.0 * (n // 30)) for n in range(900)]
    assert list(together([(x, y, x + 4, y + 4) for x, y in icons])) == []
    assert len(looks) == 0


def test_a_box_of_a_matrix_is_where_the_square_comes_to() -> None:
    assert box_of((0, 200, -100, 0, 300, 5)) == (200, 5, 300, 205)
    assert area(around([(0, 0, 1, 1), (4, 2, 5, 3)])) == 15


def test_what_lies_over_others_is_another_layer() -> None:
    low, high, all_of_it = (0, 0, 10, 5), (0, 5, 10, 10), (-1, -1, 11, 11)
    assert layers([low, high]) == [[0, 1]]
    assert layers([low, high, all_of_it]) == [[0, 1], [2]]
    assert layers([all_of_it, low, high, all_of_it]) == [[0], [1, 2], [3]]
    assert layers([low, (0, 4.9, 10, 10), (20, 0, 21, 1)]) == [[0, 1, 2]]

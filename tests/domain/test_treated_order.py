"""The minutes say which items were moved, and never more of them than explain the order."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.language import Language
from agenda_app.domain.telling import Telling
from agenda_app.domain.treated_order import Moved, moved, order_words, taken_up
from tests.council import eleven, lines

AGENDA = tuple(ItemId(n) for n in range(1, 6))


def ids(*numbers: int) -> tuple[ItemId, ...]:
    return tuple(map(ItemId, numbers))


def test_nothing_was_moved_when_the_order_is_that_of_the_agenda() -> None:
    assert moved(AGENDA, AGENDA) == ()
    assert moved(AGENDA, ()) == ()


def test_one_that_was_taken_earlier_or_later_is_one_move() -> None:
    assert moved(AGENDA, ids(1, 4, 2, 3, 5)) == (Moved(ItemId(4), ItemId(1)),)
    assert moved(AGENDA, ids(2, 3, 4, 1, 5)) == (Moved(ItemId(1), ItemId(4)),)
    assert moved(AGENDA, ids(5, 1, 2, 3, 4)) == (Moved(ItemId(5), None),)


def test_what_is_passed_by_stays_where_it_stands() -> None:
    assert taken_up(ids(1, 2, 3, 4), ids(1), ids(3)[0], ids(2)) == ids(1, 2, 3, 4)
    assert taken_up(ids(1, 2, 3, 4), ids(1), ids(3)[0]) == ids(1, 3, 2, 4)
    assert taken_up(ids(1, 2, 3, 4), ids(1), ids(4)[0], ids(2)) == ids(1, 2, 4, 3)


def test_items_that_are_not_on_the_agenda_any_more_are_left_out() -> None:
    assert moved(AGENDA, ids(1, 9, 2, 2, 3)) == ()


@given(st.permutations(AGENDA))
def test_putting_the_moved_ones_back_explains_the_order(treated: list[ItemId]) -> None:
    moves = moved(AGENDA, treated)
    gone = {move.item_id for move in moves}
    order = [item for item in AGENDA if item not in gone]
    for move in moves:
        order.insert(0 if move.after is None else order.index(move.after) + 1, move.item_id)
    assert order == treated


def test_it_is_said_in_both_forms() -> None:
    chamber = eleven(items=5)
    moves = (*moved(AGENDA, ids(1, 4, 2, 3, 5)), Moved(ItemId(5), None))

    def said(language: Language) -> list[str]:
        telling = Telling(Attendance(chamber), lines(chamber), language, date(2026, 4, 29))
        return [text.replace("\u00a0", " ") for text in order_words(moves, telling)]

    assert said(Language.BOKMAL) == [
        "Sak PS 4/26 ble behandlet etter sak PS 1/26.",
        "Sak PS 5/26 ble behandlet først.",
    ]
    assert said(Language.NYNORSK) == [
        "Sak PS 4/26 vart handsama etter sak PS 1/26.",
        "Sak PS 5/26 vart handsama først.",
    ]

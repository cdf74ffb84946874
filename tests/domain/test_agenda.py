"""The agenda as a value: exempt last, numbers without gaps, whatever is done to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.access import UNDECIDED, exempt
from agenda_app.domain.agenda import (
    Agenda,
    AgendaItem,
    ItemNumber,
    ItemType,
    add,
    move,
    number_items,
    remove,
)
from agenda_app.domain.meeting import MeetingId
from tests.builders import an_agenda, an_item

SECRET = exempt("offl. § 23")

items = st.builds(
    an_item,
    st.sampled_from(["A", "B", "C"]),
    type=st.sampled_from([*ItemType, None]),
    access=st.sampled_from([None, SECRET]),
)
agendas = st.lists(items, max_size=12).map(
    lambda made: _built(made)  # each through add, as the program does
)


def _built(made: list[AgendaItem]) -> Agenda:
    agenda = Agenda(MeetingId(1))
    for item in made:
        agenda = add(agenda, item)
    return agenda


@given(agendas, st.data())
def test_moving_there_and_back_restores_the_order(agenda: Agenda, data: st.DataObject) -> None:
    if not agenda.items:
        return
    index = data.draw(st.integers(0, len(agenda.items) - 1))
    to = data.draw(st.integers(0, len(agenda.items) - 1))
    closed = agenda.items[index].is_closed
    same_part = [i for i, item in enumerate(agenda.items) if item.is_closed == closed]
    if to in same_part:
        assert move(move(agenda, index, to), to, index) == agenda


@given(agendas, st.integers(0, 20), st.integers(0, 20))
def test_exempt_items_stand_last_whatever_is_moved(agenda: Agenda, index: int, to: int) -> None:
    if index < len(agenda.items):
        agenda = move(agenda, index, to)
    closed = [item.is_closed for item in agenda.items]
    assert closed == sorted(closed)


@given(agendas, st.dictionaries(st.sampled_from(list(ItemType)), st.integers(1, 500)))
def test_numbers_of_a_series_have_no_gap_and_no_duplicate(
    agenda: Agenda, following: dict[ItemType, int]
) -> None:
    numbered = number_items(agenda.items, 2026, following)
    for kind in ItemType:
        serials = [i.number.serial for i in numbered if i.number and i.number.type is kind]
        first = following.get(kind, 1)
        assert serials == list(range(first, first + len(serials)))
    assert all((item.number is None) == (item.type is None) for item in numbered)


def test_an_item_goes_where_it_is_dropped() -> None:
    agenda = add(an_agenda("A", "B", "C"), an_item("Ny"), 1)
    assert [item.title for item in agenda.items] == ["A", "Ny", "B", "C"]


def test_a_sent_item_cannot_be_removed_or_passed() -> None:
    agenda = an_agenda("A", "B", "C")
    sent = replace(agenda, items=(replace(agenda.items[0], frozen=True), *agenda.items[1:]))
    with pytest.raises(ValueError, match="keeps its place"):
        remove(sent, 0)
    with pytest.raises(ValueError, match="keeps its place"):
        move(sent, 2, 0)
    assert [item.title for item in move(sent, 2, 1).items] == ["A", "C", "B"]


def test_undecided_is_not_moved_to_the_end() -> None:
    agenda = add(an_agenda("A"), an_item("Uavklart", access=UNDECIDED), 0)
    assert agenda.items[0].title == "Uavklart"


def test_a_number_is_printed_with_a_two_digit_year() -> None:
    assert str(ItemNumber(ItemType.PS, 12, 2026)) == "PS 12/26"
    assert str(ItemNumber(ItemType.RS, 1, 2005)) == "RS 1/05"

"""The list of items of the protocol: what stands beside each other there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app.domain.agenda import ItemId
from agenda_app.ui.fonts import font
from agenda_app.ui.live.item_list import ItemLine, ItemList, shared

TITLE, NOTE = "Beredskapen på hurtigbåtrutene", "09.35"


@pytest.mark.parametrize("width", range(110, 240, 3))
def test_a_title_leaves_room_for_the_clock_time_beside_it(qapp: QApplication, width: int) -> None:
    line = a_line(TITLE, NOTE, is_numbered=False)
    upper, small = QFontMetrics(font(15, 600)), QFontMetrics(font(13.5))
    title, note = shared(line, width, upper, small)
    assert note == NOTE
    assert upper.horizontalAdvance(title) + small.horizontalAdvance(note) < width


def test_a_number_is_never_cut(qapp: QApplication) -> None:
    line = a_line("PS 12/26", "blir behandlet", is_numbered=True)
    number, note = shared(line, 110, QFontMetrics(font(15, 600)), QFontMetrics(font(13.5)))
    assert number == "PS 12/26"
    assert note != "blir behandlet"


def test_the_chosen_item_and_the_next_stay_in_sight_when_the_list_gets_lower(qtbot: QtBot) -> None:
    made = ItemList()
    qtbot.addWidget(made)
    made.resize(236, 450)
    made.show()
    lines = [
        replace(a_line(f"PS {number}/26", "", is_numbered=True), item_id=ItemId(number))
        for number in range(1, 17)
    ]
    made.show_lines(lines, ItemId(12))
    assert in_sight(made, 12)
    made.resize(236, 300)
    assert in_sight(made, 11)
    assert in_sight(made, 12)


def in_sight(made: ItemList, row: int) -> bool:
    return made.viewport().rect().contains(made.visualItemRect(made.item(row)))


def a_line(number: str, note: str, *, is_numbered: bool) -> ItemLine:
    return ItemLine(ItemId(1), number, "", note, is_numbered=is_numbered)

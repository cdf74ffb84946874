"""A choice that is cut off in its field says so."""

from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from agenda_app.ui.parts.elided_choice import ElidedChoice

LONG = "2. Thea Marielle Havnås – Kommer etter i rekkefølgen, og er valgt til utvalget"


def seen(box: ElidedChoice) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return box.seen(option)


def test_words_that_are_cut_off_end_in_an_ellipsis(qtbot: QtBot) -> None:
    box = ElidedChoice()
    qtbot.addWidget(box)
    box.addItem(LONG)
    box.resize(200, 30)
    assert seen(box).endswith("…")
    assert LONG.startswith(seen(box)[:-1])
    box.resize(1200, 30)
    assert seen(box) == LONG


def test_that_is_what_is_painted(qtbot: QtBot) -> None:
    box, cut = ElidedChoice(), ElidedChoice()
    for each in (box, cut):
        qtbot.addWidget(each)
        each.resize(200, 30)
    box.addItem(LONG)
    cut.addItem(seen(box))
    assert box.grab().toImage() == cut.grab().toImage()

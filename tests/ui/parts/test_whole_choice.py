"""A choice that is cut off in its field is told whole beneath it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.ui.parts.whole_choice import WholeChoice

SHORT = "er part"
LONG = "andre særlege forhold er eigna til å svekkje tilliten til at personen er upartisk"


def test_only_what_is_cut_off_is_told_again(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    box = QComboBox()
    box.addItems([LONG, SHORT])
    told = WholeChoice(box, "told")
    column = QVBoxLayout(form)
    column.addWidget(box)
    column.addWidget(told)
    form.resize(300, 200)
    form.show()
    QApplication.processEvents()
    assert (told.isVisible(), told.text()) == (True, LONG)
    assert told.wordWrap()
    box.setCurrentIndex(1)
    assert not told.isVisible()
    box.setCurrentIndex(0)
    assert told.isVisible()
    form.resize(1200, 200)
    QApplication.processEvents()
    assert not told.isVisible()


def test_the_open_list_has_room_for_the_longest(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems([LONG, SHORT])
    told = WholeChoice(box, "told")
    qtbot.addWidget(told)
    assert box.view().minimumWidth() > box.fontMetrics().horizontalAdvance(LONG)
    assert box.minimumSizeHint().width() < box.fontMetrics().horizontalAdvance(LONG)


def test_it_is_no_window_of_its_own(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems([SHORT, LONG])
    told = WholeChoice(box, "told")
    qtbot.addWidget(told)
    box.resize(20, 20)
    box.setCurrentIndex(1)
    assert not told.isVisible()

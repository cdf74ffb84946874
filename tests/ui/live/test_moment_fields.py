"""When somebody comes or goes: the row of fields stays as narrow as its pane."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app.domain.agenda import ItemId
from agenda_app.ui.live.moment_fields import MomentFields


def test_a_long_name_of_the_item_makes_the_row_no_wider(qtbot: QtBot) -> None:
    fields = MomentFields("seat", lambda: time(18, 25))
    qtbot.addWidget(fields)
    start = datetime(2026, 4, 29, 18)
    fields.show_item(ItemId(1), "PS 12/26", None, start)
    fields.show()
    before = fields.minimumSizeHint().width()
    fields.show_item(ItemId(2), "«Beredskapen på hurtigbåtrutene og ferjene»", None, start)
    QApplication.processEvents()
    assert fields.minimumSizeHint().width() == before

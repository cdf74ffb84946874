"""The table of rows: what is painted in it has room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.ui.parts.badge import BadgeLook, badge_width
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

LONG = BadgeLook("Unnateke offentleg innsyn", icon="lock")


def test_a_column_is_as_wide_as_its_widest_badge(qtbot: QtBot) -> None:
    columns = (Column[str]("Sak", str), Column[str]("Status", str))
    table: RowsTable[str] = RowsTable(
        RowsModel(columns, key=lambda row: row),
        (0, 60),
        said="Saker",
        name="cases",
        badge=lambda row, column: LONG if (row, column) == ("Tomta", 1) else None,
    )
    qtbot.addWidget(table)
    table.show_rows(["Kaia"])
    assert table.columnWidth(1) == 60
    table.show_rows(["Kaia", "Tomta"])
    assert table.columnWidth(1) > badge_width(LONG)


def test_home_and_end_go_to_the_first_and_the_last_row(qtbot: QtBot) -> None:
    table: RowsTable[str] = RowsTable(
        RowsModel((Column[str]("Sak", str),), key=lambda row: row), (0,), said="Saker", name="cases"
    )
    qtbot.addWidget(table)
    table.show_rows(["Kaia", "Tomta", "Skolen"])
    for key, wanted in ((Qt.Key.Key_End, "Skolen"), (Qt.Key.Key_Home, "Kaia")):
        QTest.keyClick(table, key)
        assert table.selected == [wanted]

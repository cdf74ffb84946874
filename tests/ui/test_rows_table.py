"""The table of rows: what is painted in it has room."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
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


def rightmost(picture: QImage, columns: range) -> int:
    """Return the last column in which anything is written."""
    ground = picture.pixel(columns[0], picture.height() // 2)
    rows = range(picture.height() // 4, 3 * picture.height() // 4)
    return max(x for x in columns if any(picture.pixel(x, y) != ground for y in rows))


def test_the_head_of_a_column_of_figures_ends_where_they_end(qtbot: QtBot) -> None:
    columns = (Column[str]("Navn", str), Column[str]("HHH", lambda _: "HHH", right=True))
    table: RowsTable[str] = RowsTable(
        RowsModel(columns, key=lambda row: row), (0, 120), said="Summer", name="sums"
    )
    qtbot.addWidget(table)
    table.setStyleSheet("QHeaderView::section { padding: 6px 8px 6px 0; border: none; }")
    table.resize(400, 200)
    table.show()
    table.show_rows(["Ada", "Odd"])
    left = table.columnViewportPosition(1)
    across = range(left, left + table.columnWidth(1))
    head = table.horizontalHeader().viewport().grab().toImage()
    row = QRect(0, table.rowViewportPosition(1), table.viewport().width(), table.rowHeight(1))
    cells = table.viewport().grab(row).toImage()
    assert abs(rightmost(head, across) - rightmost(cells, across)) <= 1

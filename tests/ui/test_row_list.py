from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agenda_app.ui.palette import LIGHT
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.row_delegate import RowLook
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, RowsModel
from tests.ui.accessible import assert_all_named

ROWS = (
    RowLook("PS 1/26", "Godkjenning av innkalling", figure="–"),
    RowLook("PS 2/26", "En ganske lang tittel " * 12, badges=(BadgeLook("2", Level.WARN),)),
    RowLook("PS 3/26", "Kjøp av eiendom", second="offl. § 23", exempt=True, files=1, figure="65"),
    RowLook("PS 4/26", "Trukket sak", struck=True),
)


@pytest.fixture
def rows(qtbot: QtBot) -> RowList[RowLook]:
    columns = (Column[RowLook]("Sak", lambda row: row.spoken),)
    model = RowsModel(columns, lambda row: row.number, ROWS)
    view: RowList[RowLook] = RowList(
        model, lambda row: row, spoken="Saksliste", movable=True, takes_files=True
    )
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    return view


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_rows_have_the_measured_heights(rows: RowList[RowLook]) -> None:
    heights = [rows.sizeHintForRow(row) for row in range(4)]
    assert heights == [36, 36, 54, 36]
    rows.set_low(low=True)
    assert rows.sizeHintForRow(0) == 32


def test_the_selected_row_has_rule_and_tint(rows: RowList[RowLook]) -> None:
    rows.select(1)
    image = picture(rows.viewport())
    assert image.pixelColor(1, 54).name() == LIGHT.title
    assert image.pixelColor(690, 54).name() == LIGHT.tint
    assert image.pixelColor(1, 18).name() == LIGHT.surface


def test_an_exempt_row_has_its_basis_in_plum(rows: RowList[RowLook]) -> None:
    image = picture(rows.viewport())
    second = {image.pixelColor(x, y).name() for x in range(130, 220) for y in range(100, 122)}
    assert LIGHT.exempt.text in second


def test_a_row_is_read_out_whole(rows: RowList[RowLook]) -> None:
    said = rows.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "PS 3/26, Kjøp av eiendom, offl. § 23"
    assert_all_named(rows)


def test_alt_and_arrows_ask_for_a_move_that_fits(rows: RowList[RowLook], qtbot: QtBot) -> None:
    moves: list[tuple[int, int]] = []
    rows.moved.connect(lambda *move: moves.append(move))
    alt = Qt.KeyboardModifier.AltModifier
    rows.select(0)
    qtbot.keyClick(rows, Qt.Key.Key_Up, alt)
    qtbot.keyClick(rows, Qt.Key.Key_Down, alt)
    rows.select(3)
    qtbot.keyClick(rows, Qt.Key.Key_Down, alt)
    assert moves == [(0, 1)]


def test_enter_opens_and_delete_deletes(rows: RowList[RowLook], qtbot: QtBot) -> None:
    rows.select(2)
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    with qtbot.waitSignal(rows.deleted) as deleted:
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert opened.args == deleted.args == [ROWS[2]]


@pytest.mark.parametrize(("y", "wanted"), [(50, ROWS[1]), (290, None)])
def test_dropped_files_come_with_the_row_under_them(
    rows: RowList[RowLook], qtbot: QtBot, tmp_path: Path, y: int, wanted: RowLook | None
) -> None:
    paper = tmp_path / "kart.pdf"
    paper.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper)), QUrl("https://example.org")])
    event = QDropEvent(
        QPointF(40, y),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    with qtbot.waitSignal(rows.files_dropped) as dropped:
        rows.dropEvent(event)
    assert dropped.args == [[paper], wanted]


@pytest.mark.parametrize(("y", "holds", "top"), [(50, True, 36), (50, False, 0), (290, True, 0)])
def test_a_ring_shows_where_dragged_files_would_land(
    rows: RowList[RowLook], tmp_path: Path, y: int, holds: bool, top: int
) -> None:
    paper = tmp_path / "kart.pdf"
    paper.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper))])
    rows._holds_files = lambda _: holds
    event = QDragMoveEvent(
        QPoint(40, y),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    rows.select(3)  # the ring of the focus is elsewhere
    middle = rows.viewport().width() // 2

    def is_ring() -> bool:
        return picture(rows.viewport()).pixelColor(middle, top).name() == LIGHT.focus

    assert not is_ring()
    rows.dragMoveEvent(event)
    assert is_ring()
    rows.dragLeaveEvent(QDragLeaveEvent())
    assert not is_ring()


def test_a_row_dragged_down_lands_where_the_line_was(rows: RowList[RowLook], qtbot: QtBot) -> None:
    moves: list[tuple[int, int]] = []
    rows.moved.connect(lambda *move: moves.append(move))
    rows._dragged = 0
    below_second = QPointF(40, 65)
    event = QDropEvent(
        below_second,
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    rows.dropEvent(event)
    assert moves == [(0, 1)]
    assert event.dropAction() is Qt.DropAction.IgnoreAction


def test_a_drag_can_begin_on_every_row(rows: RowList[RowLook]) -> None:
    for row in range(4):
        assert rows.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_a_cut_title_is_whole_in_the_tooltip_only_where_it_may(rows: RowList[RowLook]) -> None:
    index = rows.model().index(1, 0)
    assert rows.delegate.tooltip(index, rows.visualRect(index)) == ROWS[1].title
    first = rows.model().index(0, 0)
    assert rows.delegate.tooltip(first, rows.visualRect(first)) == ""
    assert rows.indexAt(QPoint(10, 50)) == index

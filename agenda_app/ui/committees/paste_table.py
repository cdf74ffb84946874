"""The table of pasted rows, before they are added."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView, QWidget

from agenda_app.exchange.pasted_members import Column
from agenda_app.ui.committees.paste_delegate import PasteDelegate, fate_text
from agenda_app.ui.committees.paste_head import INSET, BoxHeader, column_text
from agenda_app.ui.committees.paste_rows import PasteRow
from agenda_app.ui.fonts import font
from agenda_app.ui.rows_model import Column as TableColumn
from agenda_app.ui.rows_model import RowRole, RowsModel

translate = QCoreApplication.translate
_ROW_AIR = 17
_FATE_WIDTH, _NARROWEST, _WIDEST = 196, 92, 330


class PasteTable(QTableView):
    """``column_chosen`` tells a column and what it holds, ``selected`` the row."""

    column_chosen = Signal(int, object)
    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("paste_table")
        self.setAccessibleName(translate("PasteTable", "Pasted rows"))
        self._rows: RowsModel[PasteRow] | None = None
        self._header = BoxHeader(self)
        self._header.chosen.connect(self.column_chosen)
        self.setHorizontalHeader(self._header)
        self._delegate = PasteDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font()).height() + _ROW_AIR)
        self.horizontalScrollBar().valueChanged.connect(self._header.place)

    def show_rows(self, rows: Sequence[PasteRow], columns: Sequence[Column]) -> None:
        """Show rows; the selection stays where it is."""
        if self._rows is None or len(columns) != len(self._delegate.columns):
            self._set_model(len(columns))
        self._delegate.columns = tuple(columns)
        if self._rows is not None:
            self._rows.set_rows(rows)
        self._header.show_columns(columns)
        self._share_width(rows)
        self.viewport().update()

    def _set_model(self, count: int) -> None:
        cells = (
            TableColumn[PasteRow]("", partial(_cell, number=number)) for number in range(count)
        )
        last = TableColumn[PasteRow]("", lambda row: fate_text(row.fate))
        self._rows = RowsModel((*cells, last), key=lambda row: row.number, parent=self)
        self.setModel(self._rows)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _share_width(self, rows: Sequence[PasteRow]) -> None:
        metrics = QFontMetrics(font(weight=600))
        needed = []
        for number, column in enumerate(self._delegate.columns):
            texts = [_cell(row, number) for row in rows[:200]]
            cells = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 30
            head = metrics.horizontalAdvance(column_text(column)) + 62
            needed.append(min(_WIDEST, max(_NARROWEST, cells, head)) + (number == 0) * INSET)
        spare = self.viewport().width() - sum(needed) - _FATE_WIDTH
        share = max(0, spare) // max(1, len(needed))
        for number, width in enumerate(needed):
            self.setColumnWidth(number, width + share)
        self.setColumnWidth(len(needed), _FATE_WIDTH)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(now.data(RowRole))
        self.viewport().update()


def _cell(row: PasteRow, number: int) -> str:
    return row.cells[number] if number < len(row.cells) else ""

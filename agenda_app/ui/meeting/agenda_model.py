"""The lines of an agenda as a model whose rows can be dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.agenda_row import AgendaRow, row_look
from agenda_app.ui.rows_model import Column, Index, RowsModel

ITEM_MIME = "application/x-saksliste-item"
CASES_MIME = "application/x-saksliste-cases"


def _spoken(row: AgendaRow) -> str:
    return row_look(row, interface_language()).spoken


class AgendaModel(RowsModel[AgendaRow]):
    """Rows that were not sent out can be dragged; nothing is changed by a drop itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__((Column(self.tr("Agenda"), _spoken),), lambda row: row.key, parent=parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged, and be dropped on (files, cases of the queue)."""
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        if not self.rows[index.row()].item.frozen:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Name what a dragged row is."""
        return [ITEM_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry where the row stands."""
        data = QMimeData()
        data.setData(ITEM_MIME, b",".join(b"%d" % index.row() for index in indexes))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Move rows, copy files."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Refuse: the list tells what was dropped; a yes would make the view delete the row."""
        return False

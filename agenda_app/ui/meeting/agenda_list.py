"""The list of an agenda: rows to drag, files and queued cases to drop, attachments unfolded."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.case import CaseId
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.agenda_delegate import NARROW, WIDE, AgendaDelegate
from agenda_app.ui.meeting.agenda_model import CASES_MIME, AgendaModel
from agenda_app.ui.meeting.agenda_row import AgendaRow, row_look
from agenda_app.ui.row_delegate import RowLook
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Index, RowRole


class AgendaList(RowList[AgendaRow]):
    """``cases_dropped`` tells ids and the place they land; ``edited`` the row on F2.

    ``pasted`` tells that Ctrl+V was pressed with files in the clipboard's hands,
    ``attachment_chosen`` the Attachment that was clicked beneath its unfolded case.
    """

    cases_dropped = Signal(list, int)
    edited = Signal(object)
    pasted = Signal()
    attachment_chosen = Signal(object)

    def __init__(self, model: AgendaModel, parent: QWidget | None = None) -> None:
        """Show ``model``."""
        self.wide = False
        super().__init__(
            model,
            self._look,
            spoken=self.tr("Agenda"),
            movable=True,
            takes_files=True,
            holds_files=lambda row: row.item.case_id is not None,
            name="agenda_list",
            parent=parent,
        )
        delegate = AgendaDelegate(self._look, self)
        delegate.unfolds = self._unfolds
        self.delegate = self._delegate = delegate
        self.setItemDelegate(delegate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.selected.connect(self.scheduleDelayedItemsLayout)

    def set_wide(self, *, wide: bool) -> None:
        """Show archive number, case officer and attachments, or not."""
        self.wide = wide
        self._measure()
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns under their titles when a scroll bar comes or goes."""
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on F2, paste files on Ctrl+V."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_F2 and self.current is not None:
            self.edited.emit(self.current)
        elif control and event.key() == Qt.Key.Key_V:
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the attachment that was clicked."""
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        index = self.indexAt(where)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            attachment = self._delegate.attachment_at(index, self.visualRect(index), where)
            if attachment is not None:
                self.attachment_chosen.emit(attachment)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell cases of the queue and where they land; the rest is the list's own."""
        ids = case_ids(event.mimeData())
        if not ids:
            super().dropEvent(event)
            return
        gap = self._gap(event.position())
        self.show_drop_line(None)
        event.acceptProposedAction()
        self.cases_dropped.emit(ids, gap)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where cases of the queue would land."""
        super().dragMoveEvent(event)
        if case_ids(event.mimeData()):
            self._show_goal(None)
            self.show_drop_line(self._gap(event.position()))

    def _welcome(self, event: QDropEvent) -> bool:
        return bool(case_ids(event.mimeData())) or super()._welcome(event)

    def _measure(self) -> None:
        measures = WIDE if self.wide else NARROW
        bar = self.width() - self.viewport().width()
        self.delegate.measures = replace(
            measures,
            figure=measures.figure - bar,
            files=measures.files - bar,
            badge=measures.badge - bar,
            extra=tuple(place - bar for place in measures.extra),
        )

    def _look(self, row: AgendaRow) -> RowLook:
        return row_look(row, interface_language(), wide=self.wide)

    def _unfolds(self, index: Index) -> bool:
        row: AgendaRow = index.data(RowRole)
        return self.wide and index.row() == self.currentIndex().row() and _is_case(row)


def _is_case(row: AgendaRow) -> bool:
    return row.item.kind is ItemKind.CASE


def case_ids(data: QMimeData) -> list[CaseId]:
    """Return the cases that are dragged from the queue."""
    if not data.hasFormat(CASES_MIME):
        return []
    try:
        return [CaseId(int(value)) for value in json.loads(bytes(data.data(CASES_MIME).data()))]
    except (ValueError, TypeError):
        return []

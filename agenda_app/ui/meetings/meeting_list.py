"""A list of meetings as high as its rows; cases and files can be dropped on a meeting."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QListView, QMenu, QSizePolicy, QWidget

from agenda_app.domain.meeting import MeetingId
from agenda_app.ui.meetings.case_drag import carried
from agenda_app.ui.meetings.meeting_delegate import MeetingDelegate
from agenda_app.ui.meetings.meeting_row import MeetingRow, spoken
from agenda_app.ui.palette import tokens
from agenda_app.ui.rows_model import Column, RowRole, RowsModel


class MeetingList(QListView):
    """Enter or a click opens a meeting, Delete or the menu of a row deletes one.

    Signals:
        opened: MeetingRow.
        picked: MeetingRow, when another row is the current one.
        cases_dropped: MeetingRow and the ids of cases.
        deleted: MeetingRow, when the user wants it deleted.
    """

    opened = Signal(object)
    picked = Signal(object)
    deleted = Signal(object)
    cases_dropped = Signal(object, object)

    def __init__(self, said: str, *, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list; ``said`` is its accessible name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.rows: RowsModel[MeetingRow] = RowsModel(
            (Column("", spoken),), key=lambda row: row.line.meeting.id, parent=self
        )
        self.setModel(self.rows)
        self.setItemDelegate(MeetingDelegate(self))
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._over = QModelIndex()
        self.clicked.connect(self._on_opened)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def current(self) -> MeetingRow | None:
        """The row that is chosen."""
        row: MeetingRow | None = self.currentIndex().data(RowRole)
        return row

    def show_rows(self, rows: Iterable[MeetingRow]) -> None:
        """Show these meetings; the choice stays where it was."""
        self.rows.set_rows(rows)
        self.updateGeometry()

    def choose(self, meeting_id: MeetingId | None) -> bool:
        """Make a meeting the current one; False when it is not here."""
        position = self.rows.position(meeting_id)
        self.setCurrentIndex(self.rows.index(position, 0))
        return position >= 0

    def sizeHint(self) -> QSize:
        """Be as high as the rows: what is around the list scrolls."""
        heights = (self.sizeHintForRow(row) for row in range(self.rows.rowCount()))
        return QSize(400, sum(heights))

    def minimumSizeHint(self) -> QSize:
        """Never give up a row."""
        return QSize(200, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when none is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, and ask for deletion on Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        elif event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.deleted.emit(self.current)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the meeting under the pointer, or with the chosen one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        row: MeetingRow = index.data(RowRole)
        menu = QMenu(self)
        menu.setObjectName("meeting_row_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), partial(self.opened.emit, row))
        menu.addAction(self.tr("Delete the meeting"), partial(self.deleted.emit, row))
        menu.popup(
            event.globalPos() if by_mouse else self.mapToGlobal(self.visualRect(index).center())
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cases; files are the page's."""
        if carried(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which meeting would get the cases."""
        self._show_over(self._target(event.position().toPoint()))
        if carried(event.mimeData()) and self._over.isValid():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the drag."""
        self._show_over(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which cases were dropped on which meeting."""
        target, cases = self._target(event.position().toPoint()), carried(event.mimeData())
        self._show_over(QModelIndex())
        if target.isValid() and cases:
            event.acceptProposedAction()
            self.cases_dropped.emit(target.data(RowRole), cases)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add a frame round the meeting that would get what is dragged."""
        super().paintEvent(event)
        if self._over.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().focus), 2))
            painter.drawRoundedRect(self.visualRect(self._over).adjusted(2, 2, -3, -3), 4, 4)

    def _target(self, where: QPoint) -> QModelIndex:
        index = self.indexAt(where)
        row: MeetingRow | None = index.data(RowRole)
        return index if row is not None and not row.is_over else QModelIndex()

    def _show_over(self, index: QModelIndex) -> None:
        if index != self._over:
            self._over = index
            self.viewport().update()

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RowRole))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(current.data(RowRole))

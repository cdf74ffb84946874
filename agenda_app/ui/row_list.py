"""A list of painted rows: arrows, drag to a new place, files dropped onto a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.drop_zone import files_in
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.row_delegate import RowDelegate, RowLook, RowMeasures
from agenda_app.ui.rows_model import RowRole

Row = TypeVar("Row")


class RowList(QListView, Generic[Row]):
    """One selected row at a time.

    ``selected`` tells the row (or None), ``opened`` the row on Enter or double click, ``moved``
    the positions from and to (as for list.insert after removal) of a drag or Alt+arrows: the
    model is not changed, whoever listens saves and sets new rows. ``files_dropped`` tells files
    and the row under them (None below the last). ``deleted`` tells the row on Delete.
    """

    selected = Signal(object)
    opened = Signal(object)
    moved = Signal(int, int)
    deleted = Signal(object)
    files_dropped = Signal(list, object)

    def __init__(
        self,
        model: QAbstractItemModel,
        look: Callable[[Row], RowLook],
        *,
        spoken: str,
        measures: RowMeasures | None = None,
        movable: bool = False,
        takes_files: bool = False,
        holds_files: Callable[[Row], bool] = lambda _: True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show ``model`` (a RowsModel or SortedRows); ``spoken`` is the accessible name.

        ``holds_files`` tells whether files that are dropped on a row belong to it, or to the list.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.delegate: RowDelegate[Row] = RowDelegate(look, measures, self)
        self.setItemDelegate(self.delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._movable = movable
        self._takes_files, self._holds_files = takes_files, holds_files
        self._goal: int | None = None
        self._dragged = -1
        self._line: int | None = None
        self.setAcceptDrops(movable or takes_files)
        self.setDragEnabled(movable)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)

    @property
    def current(self) -> Row | None:
        """The selected row."""
        row: Row | None = self.currentIndex().data(RowRole)
        return row

    def select(self, position: int) -> None:
        """Select a row by its position and bring it into view."""
        index = self.model().index(position, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def set_low(self, *, low: bool) -> None:
        """Take less height, in a window lower than 720."""
        self.delegate.low = low
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on Alt+arrows, delete on Delete, else as lists do."""
        position = self.currentIndex().row()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(event.key(), 0)
        if alt and step and self._movable:
            if position >= 0 and 0 <= position + step < self.model().rowCount():
                self.moved.emit(position, position + step)
        elif event.key() == Qt.Key.Key_Delete and position >= 0:
            self.deleted.emit(self.current)
        else:
            super().keyPressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Remember what is dragged; the place is told by ``moved``."""
        self._dragged = self.currentIndex().row()
        super().startDrag(supported)
        self._dragged = -1
        self._show_line(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take our own rows, and files."""
        if self._welcome(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a row or files would land."""
        if not self._welcome(event):
            event.ignore()
            return
        event.acceptProposedAction()
        own = self._dragged >= 0
        self._show_line(self._gap(event.position()) if own else None)
        self._show_goal(None if own else self._goal_at(event.position()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget where something would land."""
        self._show_line(None)
        self._show_goal(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped where; Qt itself moves nothing."""
        gap, dragged = self._gap(event.position()), self._dragged
        self._show_line(None)
        self._show_goal(None)
        # A move that Qt believes in would make the view delete the row.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if dragged >= 0:
            target = gap - (gap > dragged)
            if target != dragged:
                self.moved.emit(dragged, target)
        elif files := files_in(event.mimeData()):
            under = self.indexAt(event.position().toPoint())
            self.files_dropped.emit(files, under.data(RowRole))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the drop line, two pixels with a ring at its left end; or a ring around the goal."""
        super().paintEvent(event)
        if self._goal is not None:
            row = self.visualRect(self.model().index(self._goal, 0))
            draw_ring(QPainter(self.viewport()), row if row.isValid() else self.viewport().rect())
        if self._line is None:
            return
        y = self._gap_y(self._line)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().focus), 2))
        painter.setBrush(QColor(tokens().surface))
        painter.drawLine(QPointF(13, y), QPointF(self.viewport().width() - 8, y))
        painter.drawEllipse(QPointF(9, y), 4, 4)

    def show_drop_line(self, gap: int | None) -> None:
        """Show the line before row ``gap``, as while dragging over it."""
        self._show_line(gap)

    def _welcome(self, event: QDropEvent) -> bool:
        own = event.source() is self and self._movable
        return own or (self._takes_files and bool(files_in(event.mimeData())))

    def _goal_at(self, where: QPointF) -> int:
        """Return the row that files would belong to, -1 for the list."""
        index = self.indexAt(where.toPoint())
        holds = index.isValid() and self._holds_files(index.data(RowRole))
        return index.row() if holds else -1

    def _gap(self, where: QPointF) -> int:
        index = self.indexAt(where.toPoint())
        if not index.isValid():
            return self.model().rowCount()
        box = self.visualRect(index)
        return index.row() + (where.y() > box.center().y())

    def _gap_y(self, gap: int) -> int:
        count = self.model().rowCount()
        box: QRect = self.visualRect(self.model().index(min(gap, count - 1), 0))
        y = box.top() if gap < count else box.bottom() + 1
        return max(5, y)

    def _show_line(self, gap: int | None) -> None:
        if gap != self._line:
            self._line = gap
            self.viewport().update()

    def _show_goal(self, goal: int | None) -> None:
        if goal != self._goal:
            self._goal = goal
            self.viewport().update()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(current.data(RowRole))

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RowRole))

"""A table of rows: columns, badges, several chosen at once, Enter opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.badge import BadgeLook, badge_width, paint_badge
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.rows_model import Index, RowRole, RowsModel, SortedRows

Row = TypeVar("Row")
_AIR, _INSET, _GAP, _RULE = 18, 20, 14, 3
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _CellDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints one cell: text, or a badge, with a lock before the first column of a closed row."""

    def __init__(
        self,
        badge: Callable[[Row, int], BadgeLook | None],
        locked: Callable[[Row], bool],
        parent: QTableView,
    ) -> None:
        super().__init__(parent)
        self._badge, self._locked = badge, locked

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, QFontMetrics(font()).height() + _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(RowRole)
        box, colors, column = QRect(option.rect), tokens(), index.column()
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colors.tint))
            if column == 0:
                rule = QRect(box.left(), box.top(), _RULE, box.height())
                painter.fillRect(rule, QColor(colors.title))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colors.hair))
        inside = box.adjusted(_INSET if column == 0 else 0, 0, -_GAP, 0)
        look = self._badge(row, column)
        if look is not None:
            paint_badge(painter, look, inside.left(), inside.center().y() + 0.5)
        else:
            self._paint_text(painter, inside, index, row)
        painter.restore()

    def _paint_text(self, painter: QPainter, box: QRect, index: Index, row: Row) -> None:
        colors, first = tokens(), index.column() == 0
        if first and self._locked(row):
            ratio = painter.device().devicePixelRatioF()
            lock = pixmap("lock", Level.EXEMPT.value, 16, ratio)
            painter.drawPixmap(QPointF(box.left(), box.center().y() - 7.5), lock)
            box = box.adjusted(22, 0, 0, 0)
        painter.setFont(font(weight=600 if first else 400))
        painter.setPen(QColor(colors.text if first else colors.label))
        text = str(index.data() or "")
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), cut)


def _no_badge(_row: object, _column: int) -> BadgeLook | None:
    return None


def _never(_row: object) -> bool:
    return False


class RowsTable(QTableView, Generic[Row]):
    """Shows a RowsModel; a click on a column's head sorts by it.

    Signals:
        opened: a row, on Enter or double click.
        chosen: the rows that are chosen now, a list.
        deleted: the rows that were chosen when Delete was pressed.
        arranged: all rows as they are to stand after Alt+Up or Alt+Down, in the order on screen:
            whoever listens saves it and shows it.
    """

    opened = Signal(object)
    chosen = Signal(list)
    deleted = Signal(list)
    arranged = Signal(list)

    def __init__(
        self,
        rows: RowsModel[Row],
        widths: Sequence[int],
        *,
        said: str,
        name: str,
        badge: Callable[[Row, int], BadgeLook | None] = _no_badge,
        locked: Callable[[Row], bool] = _never,
        parent: QWidget | None = None,
    ) -> None:
        """Make the table; a width of 0 takes the room that is left."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.rows = rows
        self.shown: SortedRows[Row] = SortedRows(rows, self)
        self.setModel(self.shown)
        self._badge = badge
        self.setItemDelegate(_CellDelegate(badge, locked, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font()).height() + _AIR)
        self._lay_out(widths)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self._on_opened)
        self.selectionModel().selectionChanged.connect(self._on_selected)

    def _lay_out(self, widths: Sequence[int]) -> None:
        head = self.horizontalHeader()
        head.setStyleSheet(
            f"QHeaderView::section {{ padding-right: {_GAP}px; }}"
            f"QHeaderView::section:first {{ padding-left: {_INSET}px; }}"
        )
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, width)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    @property
    def selected(self) -> list[Row]:
        """The rows that are chosen, from top to bottom."""
        found = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(RowRole) for index in found]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the choice stays with the rows that are still there."""
        self.rows.set_rows(rows)
        self._make_room(rows)
        self.chosen.emit(self.selected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, tell Delete; Home and End go to the first and the last row."""
        ends: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.shown.rowCount() - 1}
        if event.key() in ends and not event.modifiers():
            self.selectRow(ends[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected:
            self._on_opened(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.selected:
            self.deleted.emit(self.selected)
        elif event.key() in _STEPS and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.move_by(_STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def move_by(self, step: int) -> None:
        """Tell the order with the chosen row a place up or down; at the end it stays."""
        place = self.currentIndex().row()
        rows = [self.shown.index(at, 0).data(RowRole) for at in range(self.shown.rowCount())]
        if len(self.selected) == 1 and 0 <= place + step < len(rows):
            rows.insert(place + step, rows.pop(place))
            # What is put in an order by hand is not sorted by a column any more.
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.arranged.emit(rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the ring round the row: a row is what is chosen and opened, never a cell."""
        super().paintEvent(event)
        current = self.currentIndex()
        if current.isValid() and self.hasFocus() and self.isActiveWindow():
            box = self.visualRect(current)
            width = min(self.horizontalHeader().length(), self.viewport().width())
            painter = QPainter(self.viewport())
            draw_ring(painter, QRect(_RULE, box.top(), width - _RULE, box.height()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when none is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.shown.rowCount():
            self.selectRow(0)

    def _make_room(self, rows: Sequence[Row]) -> None:
        """Make each column as wide as its widest badge: a badge is not cut as text is."""
        head = self.horizontalHeader()
        for column in range(head.count()):
            looks = {look for row in rows if (look := self._badge(row, column)) is not None}
            wanted = max(map(badge_width, looks), default=0) + _GAP
            is_fixed = head.sectionResizeMode(column) is not QHeaderView.ResizeMode.Stretch
            if looks and is_fixed and wanted > self.columnWidth(column):
                self.setColumnWidth(column, wanted)

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(RowRole)
        if row is not None:
            self.opened.emit(row)

    def _on_selected(self) -> None:
        self.chosen.emit(self.selected)

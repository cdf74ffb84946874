"""The queue as rows of two lines that can be dragged onto a meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from agenda_app.domain.access import AccessState
from agenda_app.domain.case import CaseId
from agenda_app.services.queue import QueueLine
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.meetings.case_drag import TYPE, carry
from agenda_app.ui.meetings.queue_row import spoken, waiting
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.rows_model import Column, Index, RowRole, RowsModel

_GRIP, _TEXT, _RIGHT, _RULE, _AIR = 14, 34, 16, 3, 9
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Today = Callable[[], date]


class QueueModel(RowsModel[QueueLine]):
    """The rows model, draggable."""

    def __init__(self, today: Today, parent: QObject | None = None) -> None:
        """Make an empty queue."""
        column = Column[QueueLine]("", lambda line: spoken(line, today()))
        super().__init__((column,), key=lambda line: line.case_id, parent=parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the cases of the rows."""
        return carry(index.data(RowRole).case_id for index in indexes)


class _QueueDelegate(QStyledItemDelegate):
    """Grip, title with a lock when it is exempt, and where the case goes."""

    def __init__(self, today: Today, parent: QObject) -> None:
        super().__init__(parent)
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(47, 2 * QFontMetrics(font()).height() + _AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: QueueLine = index.data(RowRole)
        box, colors = QRect(option.rect), tokens()
        state: QStyle.StateFlag = option.state
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colors.tint))
            rule = QRect(box.left(), box.top(), _RULE, box.height())
            painter.fillRect(rule, QColor(colors.title))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colors.hover))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colors.hair))
        grip = QPointF(box.left() + _GRIP, box.center().y() - 7.5)
        painter.drawPixmap(grip, pixmap("grip-vertical", "label", 16, ratio))
        self._paint_words(painter, box, line)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            draw_ring(painter, box)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, line: QueueLine) -> None:
        colors, high = tokens(), QFontMetrics(font()).height()
        ratio = painter.device().devicePixelRatioF()
        top = box.top() + (box.height() - 2 * high) // 2
        first = QRect(box.left() + _TEXT, top, box.width() - _TEXT - _RIGHT, high)
        second = first.translated(0, high)
        if line.access.state is AccessState.EXEMPT:
            lock = pixmap("lock", Level.EXEMPT.value, 16, ratio)
            painter.drawPixmap(QPointF(first.left(), first.center().y() - 7.5), lock)
            first.setLeft(first.left() + 22)
        painter.setFont(font())
        painter.setPen(QColor(colors.text))
        _cut(painter, first, line.title)
        said = waiting(line, self._today())
        painter.setPen(QColor(colors.warn.text if said.amiss else colors.label))
        if said.amiss:
            sign = pixmap("triangle-alert", "warn", 16, ratio)
            painter.drawPixmap(QPointF(second.left(), second.center().y() - 7.5), sign)
            second.setLeft(second.left() + 20)
        _cut(painter, second, said.text)


def _cut(painter: QPainter, box: QRect, text: str) -> None:
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEFT, cut)


class QueueList(QListView):
    """Enter or a double click opens a case.

    Signals:
        opened: QueueLine.
        wanted: QueueLine, on Alt+Enter: it shall be put on a meeting.
        picked: QueueLine or None, when another row is chosen.
    """

    opened = Signal(object)
    wanted = Signal(object)
    picked = Signal(object)

    def __init__(self, today: Today, *, said: str, parent: QWidget | None = None) -> None:
        """Make an empty list; ``said`` is its accessible name."""
        super().__init__(parent)
        self.setObjectName("queue_list")
        self.setAccessibleName(said)
        self.rows = QueueModel(today, self)
        self.setModel(self.rows)
        self.setItemDelegate(_QueueDelegate(today, self))
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def current(self) -> QueueLine | None:
        """The case that is chosen."""
        line: QueueLine | None = self.currentIndex().data(RowRole)
        return line

    def choose(self, case_id: CaseId) -> None:
        """Make a case the chosen one."""
        index = self.rows.index(self.rows.position(case_id), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when none is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, put on a meeting on Alt+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.current is not None:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.wanted if alt else self.opened).emit(self.current)
        else:
            super().keyPressEvent(event)

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RowRole))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit(current.data(RowRole))

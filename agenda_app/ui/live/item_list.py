"""The items of the agenda at the left: what is done, what is being treated, what comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from agenda_app.domain.agenda import ItemId
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring

_ROW = Qt.ItemDataRole.UserRole
_ALT = Qt.KeyboardModifier.AltModifier
_LEFT, _TEXT, _RIGHT, _GAP = 18, 45, 18, 8


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A line of the list.

    Attributes:
        item_id: the item.
        number: "PS 12/26", or the title of what has no number.
        title: as a projected screen may show it.
        note: at the right: when it was done, "behandles", "1 inhabil".
        icon: what is drawn before it.
        token: the colour of the icon and the note.
        is_done: it is treated, so it steps back.
        is_struck: it was withdrawn or postponed.
        is_numbered: it has a number.
    """

    item_id: ItemId
    number: str
    title: str
    note: str = ""
    icon: str = "circle"
    token: str = "label"
    is_done: bool = False
    is_struck: bool = False
    is_numbered: bool = True


class ItemList(QListWidget):
    """``opened`` tells which item somebody went to, ``moved`` one that shall come 1 later, or -1.

    Alt with an arrow key moves the one that is chosen.
    """

    opened = Signal(object)
    moved = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("live_items")
        self.setAccessibleName(self.tr("The items of the agenda"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.factor = 1.0
        self.setItemDelegate(_Painter(self))
        self._is_filling = False
        self.currentRowChanged.connect(self._on_current)

    def show_lines(self, lines: Sequence[ItemLine], current: ItemId | None) -> None:
        """Show the items, one of them chosen."""
        self._is_filling = True
        place = self.verticalScrollBar().value()
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        for number, line in enumerate(lines):
            item = self.item(number) if number < self.count() else QListWidgetItem(self)
            item.setData(_ROW, line)
            words = (line.number, line.title, line.note)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))
            if line.item_id == current:
                self.setCurrentRow(number)
        self.verticalScrollBar().setValue(place)
        self._keep_in_sight()
        self._is_filling = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lose nothing of the chosen one when a notice above the list takes room of it."""
        super().resizeEvent(event)
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Show the chosen one, and what comes next where there is room for both."""
        for number in (self.currentRow() + 1, self.currentRow()):
            if 0 <= number < self.count():
                self.scrollToItem(self.item(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move an item at Alt with an arrow."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, item = Qt.Key(event.key()), self.currentItem()
        if item is not None and key in steps and event.modifiers() & _ALT:
            self.moved.emit(item.data(_ROW).item_id, steps[key])
            return
        super().keyPressEvent(event)

    @property
    def lines(self) -> list[ItemLine]:
        """What is shown."""
        return [self.item(number).data(_ROW) for number in range(self.count())]

    def resize_text(self, factor: float) -> None:
        """Take another size of text."""
        self.factor = factor
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _on_current(self, number: int) -> None:
        if not self._is_filling and number >= 0:
            self.opened.emit(self.item(number).data(_ROW).item_id)


class _Painter(QStyledItemDelegate):
    """Paints a line in two rows, as in the target picture."""

    def __init__(self, view: ItemList) -> None:
        super().__init__(view)
        self._view = view

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics]:
        factor = self._view.factor
        return QFontMetrics(font(15 * factor, 600)), QFontMetrics(font(14 * factor))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Grow with the text."""
        upper, lower = self._fonts()
        line: ItemLine = index.data(_ROW)
        return QSize(120, upper.height() + (lower.height() if line.title else 0) + 11)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        line: ItemLine = index.data(_ROW)
        colors, rect = tokens(), option.rect
        state = option.state
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, QColor(colors.tint))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colors.title))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.hover))
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, rect)
        ratio = painter.device().devicePixelRatioF()
        upper, lower = self._fonts()
        top = rect.top() + 4
        picture = pixmap(line.icon, line.token, 17, ratio)
        painter.drawPixmap(rect.left() + _LEFT - 1, top + (upper.height() - 17) // 2, picture)
        self._write(painter, line, QRect(rect.left(), top, rect.width(), upper.height()))
        factor = self._view.factor
        painter.setFont(font(14 * factor))
        painter.setPen(QColor(colors.label if line.is_done else colors.text))
        if line.is_struck:
            struck = painter.font()
            struck.setStrikeOut(True)
            painter.setFont(struck)
        room = QRect(rect.left() + _TEXT, top + upper.height() + 1, 0, lower.height())
        room.setRight(rect.right() - _RIGHT)
        title = lower.elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()

    def _write(self, painter: QPainter, line: ItemLine, rect: QRect) -> None:
        """Write the number and the note at the right of it."""
        colors, factor = tokens(), self._view.factor
        room = rect.adjusted(_TEXT, 0, -_RIGHT, 0)
        upper, small = QFontMetrics(font(15 * factor, 600)), QFontMetrics(font(13.5 * factor))
        number, words = shared(line, room.width(), upper, small)
        painter.setFont(font(15 * factor, 600))
        painter.setPen(QColor(colors.label if line.is_done else colors.title))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, number)
        painter.setFont(font(13.5 * factor))
        plain = line.token in {"label", "title", "ok"}
        painter.setPen(QColor(colors.label if plain else getattr(colors, line.token).text))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def shared(line: ItemLine, width: int, upper: QFontMetrics, small: QFontMetrics) -> tuple[str, str]:
    """Return as much of the number and of the note as there is room for beside each other.

    A number is never cut; a title in its place leaves room for the note.
    """
    if line.is_numbered:
        left = width - upper.horizontalAdvance(line.number) - _GAP
        return line.number, small.elidedText(line.note, Qt.TextElideMode.ElideRight, left)
    left = width - (small.horizontalAdvance(line.note) + _GAP if line.note else 0)
    return upper.elidedText(line.number, Qt.TextElideMode.ElideRight, left), line.note

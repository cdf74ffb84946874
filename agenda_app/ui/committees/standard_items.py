"""The items that a new meeting starts with: ticked, and in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from agenda_app.domain.committee import StandardItem
from agenda_app.terms import word
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.tick_box import EDGE, paint_tick_box
from agenda_app.ui.row_delegate import RULE, RowDelegate, RowLook
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, Index, RowRole, RowsModel

_WIDTH = 760
_GRIP, _BOX, _TEXT = 8, 28, 56
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Tick:
    """An item, and whether meetings start with it."""

    item: StandardItem
    ticked: bool

    @property
    def title(self) -> str:
        """What the agenda calls it."""
        return word(self.item, interface_language())


def ticks_of(chosen: Sequence[StandardItem]) -> tuple[Tick, ...]:
    """Return the chosen items in order, then the others."""
    others = (item for item in StandardItem if item not in chosen)
    return (*(Tick(item, True) for item in chosen), *(Tick(item, False) for item in others))


def toggled(chosen: Sequence[StandardItem], item: StandardItem) -> tuple[StandardItem, ...]:
    """Return the items with one more at the end, or without one."""
    if item in chosen:
        return tuple(other for other in chosen if other is not item)
    return (*chosen, item)


def _spoken(tick: Tick) -> str:
    state = (
        translate("StandardItems", "chosen")
        if tick.ticked
        else translate("StandardItems", "not chosen")
    )
    return f"{tick.title}, {state}"


def _look(tick: Tick) -> RowLook:
    return RowLook("", tick.title, grip=tick.ticked)


class _TickDelegate(RowDelegate[Tick]):
    """Paints grip, check box and title."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tick: Tick = index.data(RowRole)
        box, colors = QRect(option.rect), tokens()
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, state)
        ratio = painter.device().devicePixelRatioF()
        if tick.ticked:
            grip = pixmap("grip-vertical", "rule", 16, ratio)
            painter.drawPixmap(QPointF(box.left() + _GRIP, box.center().y() - 7.5), grip)
        paint_tick_box(painter, box, _BOX, ticked=tick.ticked)
        painter.setFont(font())
        painter.setPen(QColor(colors.text if tick.ticked else colors.label))
        painter.drawText(box.adjusted(_TEXT, 0, -12, 0), _LEFT, tick.title)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            draw_ring(painter, box.adjusted(RULE, 0, 0, 0))
        painter.restore()


class TickList(RowList[Tick]):
    """``toggled`` tells the row whose box was clicked, or Space or Enter pressed on."""

    toggled = Signal(object)

    def __init__(self, rows: RowsModel[Tick], spoken: str, parent: QWidget | None = None) -> None:
        """Show ``rows``."""
        super().__init__(
            rows, _look, spoken=spoken, movable=True, name="standard_items", parent=parent
        )
        self.delegate = _TickDelegate(_look, parent=self)
        self.setItemDelegate(self.delegate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on Space and Enter."""
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if ticks and self.current is not None:
            self.toggled.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick where the box is."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and _BOX - 6 <= event.position().x() <= _BOX + EDGE + 6:
            self.toggled.emit(index.data(RowRole))


class StandardItems(QWidget):
    """``edited`` tells the chosen items in their new order."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent)
        self.setObjectName("standard_items_tab")
        self._chosen: tuple[StandardItem, ...] = ()
        title = self.tr("A new meeting starts with")
        self.rows: RowsModel[Tick] = RowsModel(
            (Column[Tick]("", _spoken),), key=lambda tick: tick.item, parent=self
        )
        self.list = TickList(self.rows, title)
        self.list.toggled.connect(self._on_toggled)
        self.list.deleted.connect(self._on_deleted)
        self.list.moved.connect(self._on_moved)
        self.list.setFixedHeight(self.list.delegate.line_height() * len(StandardItem))
        panel = Panel(title, name="standard_items_panel")
        panel.setMaximumWidth(_WIDTH)
        panel.body.addWidget(self.list)
        hint = self.tr(
            "Space ticks, Alt+Up and Alt+Down move. "
            "Meetings that are planned already keep their items."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addWidget(panel)
        column.addWidget(Text(hint, "label", wrap=True))
        column.addStretch(1)

    def show_items(self, chosen: Sequence[StandardItem]) -> None:
        """Show which items are chosen, in their order."""
        self._chosen = tuple(chosen)
        self.rows.set_rows(ticks_of(chosen))

    def _on_toggled(self, tick: Tick) -> None:
        self.edited.emit(toggled(self._chosen, tick.item))

    def _on_deleted(self, tick: Tick) -> None:
        if tick.ticked:
            self._on_toggled(tick)

    def _on_moved(self, start: int, end: int) -> None:
        last = len(self._chosen) - 1
        if start > last:
            return
        order = list(self._chosen)
        order.insert(min(end, last), order.pop(start))
        if tuple(order) != self._chosen:
            self.edited.emit(tuple(order))

"""The committees at the left of the page, with their number of seats."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.ui.fonts import font
from agenda_app.ui.palette import tokens
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.buttons import ToolButton
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.row_delegate import RULE, RowDelegate, RowLook
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, Index, RowRole, RowsModel

WIDTH = 215
_LEFT_EDGE, _RIGHT_EDGE, _GAP = 28, 16, 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
translate = QCoreApplication.translate


def _figure(body: Committee) -> str:
    return str(body.seats) if body.active else translate("CommitteeList", "not in use")


def _spoken(body: Committee) -> str:
    if not body.active:
        return f"{body.name}, {_figure(body)}"
    return f"{body.name}, " + translate("CommitteeList", "%n seat(s)", "", body.seats)


class CommitteeDelegate(RowDelegate[Committee]):
    """Paints name and seats; a committee out of use is grey and says so."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be one line high."""
        return QSize(120, self.line_height())

    def line_height(self) -> int:
        """Return the height of a row, from the font."""
        return round(QFontMetricsF(font()).height() + 18.4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row without a line under it."""
        body: Committee = index.data(RowRole)
        box, colors = QRect(option.rect), tokens()
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(box, QColor(colors.tint))
            painter.fillRect(QRect(box.left(), box.top(), RULE, box.height()), QColor(colors.title))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colors.hover))
        line = box.adjusted(_LEFT_EDGE, 0, -_RIGHT_EDGE, 0)
        painter.setFont(font())
        painter.setPen(QColor(colors.label))
        painter.drawText(line, _RIGHT, _figure(body))
        painter.setFont(font(weight=600 if selected else 400))
        name = colors.title if selected else colors.text
        painter.setPen(QColor(name if body.active else colors.faint))
        cut = painter.fontMetrics().elidedText(
            body.name, Qt.TextElideMode.ElideRight, _name_room(body, line)
        )
        painter.drawText(line, _LEFT, cut)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            draw_ring(painter, box.adjusted(RULE, 0, 0, 0))
        painter.restore()

    def tooltip(self, index: Index, box: QRect) -> str:
        """Return a name whole that is cut."""
        body: Committee = index.data(RowRole)
        room = _name_room(body, box.adjusted(_LEFT_EDGE, 0, -_RIGHT_EDGE, 0))
        wide = QFontMetrics(font(weight=600)).horizontalAdvance(body.name)
        return body.name if wide > room else ""


def _name_room(body: Committee, line: QRect) -> int:
    return line.width() - QFontMetrics(font()).horizontalAdvance(_figure(body)) - _GAP


class CommitteeList(QFrame):
    """``chosen`` tells a committee, ``new_wanted`` that somebody wants another one."""

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("committee_pane")
        self.setFixedWidth(WIDTH)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        make_pane(self)
        self.rows: RowsModel[Committee] = RowsModel(
            (Column[Committee]("", _spoken),), key=lambda body: body.id, parent=self
        )
        self.list: RowList[Committee] = RowList(
            self.rows, _look, spoken=self.tr("Committees"), name="committees"
        )
        self.list.delegate = CommitteeDelegate(_look, parent=self.list)
        self.list.setItemDelegate(self.list.delegate)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.list.selected.connect(self._on_selected)
        self.new = ToolButton(
            self.tr("New committee"),
            icon="plus",
            name="new_committee",
            clicked=self.new_wanted.emit,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.list)
        under = QVBoxLayout()
        under.setContentsMargins(_LEFT_EDGE - 8, 0, _RIGHT_EDGE, 0)
        under.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(under)
        column.addStretch(1)

    def show_committees(self, every: Sequence[Committee], chosen: CommitteeId | None) -> None:
        """Show these, one of them selected, without telling."""
        self.list.blockSignals(True)
        self.rows.set_rows(every)
        height = self.list.delegate.line_height() * len(every)
        self.list.setMaximumHeight(height)
        self.list.setMinimumHeight(min(height, self.list.delegate.line_height() * 4))
        position = self.rows.position(chosen)
        if position >= 0:
            self.list.select(position)
        self.list.blockSignals(False)

    def _on_selected(self, body: Committee | None) -> None:
        if body is not None:
            self.chosen.emit(body)


def _look(body: Committee) -> RowLook:
    return RowLook("", body.name, figure=_figure(body), grip=False)

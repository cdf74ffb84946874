"""The members of a committee as a table of painted rows, with its head."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from agenda_app.ui.committees.place_list import PlaceList
from agenda_app.ui.committees.place_words import elsewhere_text, list_text, office_text, spoken
from agenda_app.ui.committees.reading import Place
from agenda_app.ui.fonts import font
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.row_delegate import RULE, RowDelegate, RowLook
from agenda_app.ui.rows_model import Index, RowRole

_AIR, _INSET, _GAP = 15.4, 20, 10
_LIST, _OFFICE, _ELSEWHERE = 0.345, 0.45, 0.655
_HEAD = 28
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the four columns stand in a row of some width."""

    width: int

    def box(self, column: int, row: QRect) -> QRect:
        """Return the room of a column in a row, with air after it."""
        share = (0.0, _LIST, _OFFICE, _ELSEWHERE, 1.0)
        left = row.left() + (round(share[column] * self.width) if column else _INSET)
        right = row.left() + round(share[column + 1] * self.width) - _GAP
        return QRect(left, row.top(), max(0, right - left), row.height())


def _cut(painter: QPainter, box: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEFT, shown)


class MemberHead(QWidget):
    """The titles of the columns, over the list ``rows``."""

    def __init__(self, rows: QAbstractItemView, parent: QWidget | None = None) -> None:
        """Take the height of a table head."""
        super().__init__(parent)
        self._rows = rows
        self.setFixedHeight(_HEAD)
        self._titles = (
            self.tr("Name"),
            self.tr("List"),
            self.tr("Office"),
            self.tr("Other committees"),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint titles and the line under them."""
        painter, colors = QPainter(self), tokens()
        painter.setFont(font(12.5))
        painter.setPen(QColor(colors.label))
        # A scroll bar makes the rows narrower than their head.
        columns = _Columns(self._rows.viewport().width())
        for column, title in enumerate(self._titles):
            _cut(painter, columns.box(column, self.rect()), title)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(colors.rule))


class MemberDelegate(RowDelegate[Place]):
    """Paints name, list, office and other committees."""

    def __init__(self, parent: QWidget) -> None:
        """Paint for one list."""
        super().__init__(_look, parent=parent)

    def line_height(self) -> int:
        """Return the height of a row, from the font."""
        return round(QFontMetricsF(font()).height() + _AIR)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be one line high."""
        return QSize(200, self.line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row in its columns."""
        place: Place = index.data(RowRole)
        box, colors = QRect(option.rect), tokens()
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, state)
        columns = _Columns(box.width())
        cells = (
            (place.person.name, 600 if selected else 400, colors.text),
            (list_text(place), 600, colors.title),
            (office_text(place), 400, colors.text),
            (elsewhere_text(place), 400, colors.label),
        )
        for column, (text, weight, color) in enumerate(cells):
            painter.setFont(font(weight=weight))
            painter.setPen(QColor(colors.label if place.coming else color))
            _cut(painter, columns.box(column, box), text)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            draw_ring(painter, box.adjusted(RULE, 0, 0, 0))
        painter.restore()

    def tooltip(self, index: Index, box: QRect) -> str:
        """Return the whole of every column that is cut."""
        place: Place = index.data(RowRole)
        columns, metrics = _Columns(box.width()), QFontMetrics(font(weight=600))
        texts = (
            place.person.name,
            list_text(place),
            office_text(place),
            elsewhere_text(place),
        )
        cut = (
            text
            for column, text in enumerate(texts)
            if metrics.horizontalAdvance(text) > columns.box(column, box).width()
        )
        return "\n".join(cut)


def _look(place: Place) -> RowLook:
    return RowLook("", spoken(place), grip=False)


class MemberList(PlaceList):
    """The members in the order in which they are called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(spoken, self.tr("Members"), name="members", parent=parent)
        self.delegate = MemberDelegate(self)
        self.setItemDelegate(self.delegate)

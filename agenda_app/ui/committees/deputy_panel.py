"""The deputies of one list, in the order in which they are called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyle, QStyleOptionViewItem, QWidget

from agenda_app.domain.people import ElectionList
from agenda_app.ui.committees.place_list import PlaceList
from agenda_app.ui.committees.place_words import dates_text, spoken_deputy
from agenda_app.ui.committees.reading import Place
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.buttons import IconButton, LinkButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.panel import TITLE_HEIGHT, Panel
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.row_delegate import RULE, RowDelegate, RowLook
from agenda_app.ui.rows_model import Index, RowRole

_AIR = 9.4
_GRIP, _NUMBER_END, _NAME, _END = 7, 42, 51, 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DeputyDelegate(RowDelegate[Place]):
    """Paints grip, number, name and, where a place begins or ends, its date."""

    def line_height(self) -> int:
        """Return the height of a row, from the font."""
        return round(QFontMetricsF(font()).height() + _AIR)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be one line high."""
        return QSize(120, self.line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row without a line under it."""
        place: Place = index.data(RowRole)
        box, colors = QRect(option.rect), tokens()
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(box, QColor(colors.tint))
            rule = QRect(box.left(), box.top(), RULE, box.height())
            painter.fillRect(rule, QColor(colors.title))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colors.hover))
        ratio = painter.device().devicePixelRatioF()
        grip = pixmap("grip-vertical", "label" if selected else "rule", 16, ratio)
        painter.drawPixmap(QPointF(box.left() + _GRIP, box.center().y() - 7.5), grip)
        painter.setFont(font())
        painter.setPen(QColor(colors.label))
        number = QRect(box.left(), box.top(), _NUMBER_END, box.height())
        painter.drawText(number, _RIGHT, str(place.number))
        line = box.adjusted(_NAME, 0, -_END, 0)
        painter.drawText(line, _RIGHT, dates_text(place))
        painter.setFont(font(weight=600 if selected else 400))
        painter.setPen(QColor(colors.label if place.coming else colors.text))
        room = self._name_room(place, line)
        cut = painter.fontMetrics().elidedText(place.person.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, _LEFT, cut)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            draw_ring(painter, box.adjusted(RULE, 0, 0, 0))
        painter.restore()

    def tooltip(self, index: Index, box: QRect) -> str:
        """Return a name whole that is cut."""
        place: Place = index.data(RowRole)
        room = self._name_room(place, box.adjusted(_NAME, 0, -_END, 0))
        wide = QFontMetricsF(font(weight=600)).horizontalAdvance(place.person.name)
        return place.person.name if wide > room else ""

    def _name_room(self, place: Place, line: QRect) -> int:
        dates = dates_text(place)
        taken = QFontMetricsF(font()).horizontalAdvance(dates) + 10 if dates else 0
        return int(line.width() - taken)


def _look(place: Place) -> RowLook:
    return RowLook(str(place.number), place.person.name)


class DeputyList(PlaceList):
    """As high as its rows: the page scrolls, not the list."""

    def __init__(self, spoken: str, *, name: str, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(spoken_deputy, spoken, name=name, parent=parent)
        self.delegate = DeputyDelegate(_look, parent=self)
        self.setItemDelegate(self.delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these and take their height."""
        super().show_places(places)
        self.setMinimumHeight(self.delegate.line_height() * max(1, len(places)))


class DeputyPanel(Panel):
    """``add_wanted`` and ``list_wanted`` tell that somebody pressed plus or the list's name."""

    add_wanted = Signal()
    list_wanted = Signal()

    def __init__(
        self, on_list: ElectionList | None, name: str, parent: QWidget | None = None
    ) -> None:
        """Make the panel of one list, or of those who were elected from none."""
        super().__init__(name=name, parent=parent)
        self.short = LinkButton("", name=f"{name}_change", clicked=self.list_wanted.emit)
        self.short.setFont(font(15, 600))
        self.short.setEnabled(on_list is not None)
        self.counts = ElidedLabel("", "label")
        spoken = (
            self.tr("Deputies of {list}").format(list=on_list.abbreviation)
            if on_list
            else self.tr("Deputies without a list")
        )
        self.setAccessibleName(spoken)
        self.rows = DeputyList(spoken, name=f"{name}_rows")
        add = IconButton(
            "plus",
            self.tr("New deputy …"),
            size=16,
            name=f"{name}_add",
            clicked=self.add_wanted.emit,
        )
        head = QWidget()
        head.setFixedHeight(TITLE_HEIGHT - 2)
        row = QHBoxLayout(head)
        row.setContentsMargins(11, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.short)
        row.addSpacing(4)
        row.addWidget(self.counts, 1)
        row.addWidget(add)
        self.body.addWidget(head)
        self.body.addWidget(Hairline())
        self.body.addWidget(self.rows, 1)

    def show_list(
        self, on_list: ElectionList | None, members: int, places: Sequence[Place]
    ) -> None:
        """Show who stands on the list and how many sit for it."""
        self.short.setText(on_list.abbreviation if on_list else self.tr("Without a list"))
        change = self.tr("Change the list {name} …")
        self.short.setToolTip(change.format(name=on_list.name) if on_list else "")
        self.short.setAccessibleDescription(self.short.toolTip())
        self.counts.setText(
            self.tr("{members} seats, {deputies} deputies").format(
                members=members, deputies=len(places)
            )
        )
        self.rows.show_places(places)

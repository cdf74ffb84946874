"""The list of what the text holds: the text voted on, each proposal, each section."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from agenda_app.ui.case.text_column import Stop
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.rows_model import Index

ROW = 32
_LEFT, _RULE, _DEEPER = 28, 3, 14
_LEVEL = Qt.ItemDataRole.UserRole
_WARNED = Qt.ItemDataRole.UserRole + 1


class SectionList(QListWidget):
    """``chosen`` tells the index of the stop that the user goes to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("case_sections")
        self.setAccessibleName(self.tr("Parts of the text"))
        self.setItemDelegate(_SectionDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.itemClicked.connect(self._on_clicked)
        self.itemActivated.connect(self._on_clicked)

    def show_stops(self, stops: Sequence[Stop]) -> None:
        """Show other sections; the chosen one stays chosen."""
        now = [(i.text(), i.data(_LEVEL), i.data(_WARNED)) for i in self._items()]
        wanted = [(" ".join(s.text.split()), s.level, s.warned) for s in stops]
        if now == wanted:
            return
        row = self.currentRow()
        self.clear()
        for text, level, warned in wanted:
            item = QListWidgetItem(text)
            item.setData(_LEVEL, level)
            item.setData(_WARNED, warned)
            item.setToolTip(text)
            spoken = self.tr("{section}, has a finding").format(section=text) if warned else text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)
        self.setCurrentRow(max(0, min(row, self.count() - 1)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as high as the rows."""
        return QSize(220, max(1, self.count()) * ROW + 2)

    def minimumSizeHint(self) -> QSize:
        """Show four rows at least."""
        return QSize(120, min(4, max(1, self.count())) * ROW)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.row(item))


class _SectionDelegate(QStyledItemDelegate):
    """Paints a row: the rule and tint of the chosen one, the triangle of a finding."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(100, max(ROW, option.fontMetrics.height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = tokens()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or hovered:
            painter.fillRect(box, QColor(colors.tint if chosen else colors.hover))
        if chosen:
            painter.fillRect(box.left(), box.top(), _RULE, box.height(), QColor(colors.title))
        right = box.right() - 12
        if index.data(_WARNED):
            picture = pixmap("triangle-alert", "warn", 18, painter.device().devicePixelRatioF())
            painter.drawPixmap(right - 18, box.center().y() - 8, picture)
            right -= 26
        deep = index.data(_LEVEL) > 1
        left = _LEFT + (_DEEPER if deep else 0)
        painter.setFont(font(weight=600 if chosen else 400))
        quiet = colors.label if deep else colors.text
        painter.setPen(QColor(colors.title if chosen else quiet))
        words = QRect(left, box.top(), right - left, box.height())
        text = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, box)
        painter.restore()

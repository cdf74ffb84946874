"""Paints pasted rows: the cells as they are, and what happens in the last column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from agenda_app.exchange.pasted_members import Column
from agenda_app.ui.committees.paste_head import GAP, INSET
from agenda_app.ui.committees.paste_rows import Fate, PasteRow
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.rows_model import Index, RowRole

translate = QCoreApplication.translate
_RULE = 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def fate_text(fate: Fate) -> str:
    """Return what the last column says."""
    return {
        Fate.NEW: translate("PasteTable", "New"),
        Fate.NEW_HERE: translate("PasteTable", "New here"),
        Fate.SEATED: translate("PasteTable", "Is here already"),
        Fate.SIMILAR: translate("PasteTable", "Like somebody else"),
        Fate.DOUBLE: translate("PasteTable", "Stands twice"),
        Fate.NAMELESS: translate("PasteTable", "No name, left out"),
    }[fate]


_ICONS = {
    Fate.NEW: ("plus", "ok"),
    Fate.NEW_HERE: ("plus", "ok"),
    Fate.SEATED: ("equal", "label"),
    Fate.SIMILAR: ("triangle-alert", "warn"),
    Fate.DOUBLE: ("equal", "label"),
    Fate.NAMELESS: ("minus", "label"),
}


class PasteDelegate(QStyledItemDelegate):
    """``columns`` says what each column holds."""

    def __init__(self, table: QTableView) -> None:
        """Paint for one table."""
        super().__init__(table)
        self._table = table
        self.columns: Sequence[Column] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell and its part of the ring."""
        row: PasteRow = index.data(RowRole)
        box, colors = QRect(option.rect), tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colors.tint))
            if index.column() == 0:
                rule = QRect(box.left(), box.top(), _RULE, box.height())
                painter.fillRect(rule, QColor(colors.title))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colors.hair))
        columns = self.columns
        if index.column() == len(columns):
            self._paint_fate(painter, box, row.fate)
        else:
            self._paint_cell(painter, box, row, columns[index.column()], index.column())
        if self._table.hasFocus() and index.row() == self._table.currentIndex().row():
            self._paint_ring(painter, box)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, box: QRect, row: PasteRow, column: Column, number: int
    ) -> None:
        colors = tokens()
        text = row.cells[number] if number < len(row.cells) else ""
        color, weight = colors.text, 400
        if column is Column.IGNORED or row.fate in (Fate.DOUBLE, Fate.NAMELESS):
            color = colors.faint
        elif column is Column.LIST:
            color, weight = colors.title, 600
        elif not text and column in (Column.EMAIL, Column.PHONE, Column.NAME):
            text, color = translate("PasteTable", "missing"), colors.faint
        painter.setFont(font(weight=weight))
        painter.setPen(QColor(color))
        # Text stands under the text in the box, not under its edge.
        inside = box.adjusted(INSET + 10 if number == 0 else 10, 0, -GAP, 0)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, _LEFT, cut)

    def _paint_fate(self, painter: QPainter, box: QRect, fate: Fate) -> None:
        icon, token = _ICONS[fate]
        value = getattr(tokens(), token)
        ratio = painter.device().devicePixelRatioF()
        where = QPointF(box.left(), box.center().y() - 7.5)
        painter.drawPixmap(where, pixmap(icon, token, 16, ratio))
        painter.setFont(font())
        painter.setPen(QColor(value if isinstance(value, str) else value.text))
        painter.drawText(box.adjusted(25, 0, 0, 0), _LEFT, fate_text(fate))

    def _paint_ring(self, painter: QPainter, cell: QRect) -> None:
        # Each cell paints its part of the ring round the row.
        painter.setClipRect(cell)
        header = self._table.horizontalHeader()
        left = header.sectionViewportPosition(0)
        whole = QRect(left + _RULE, cell.top(), header.length() - _RULE, cell.height())
        draw_ring(painter, whole)

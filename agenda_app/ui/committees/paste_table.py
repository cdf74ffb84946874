"""The table of pasted rows: a box over every column says what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from agenda_app.exchange.pasted_members import Column
from agenda_app.ui.committees.paste_rows import Fate, PasteRow
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.rows_model import Column as TableColumn
from agenda_app.ui.rows_model import Index, RowRole, RowsModel

translate = QCoreApplication.translate
_RULE, _ROW_AIR, _INSET, _GAP = 3, 17, 14, 12
_HEAD = 50
_FATE_WIDTH, _NARROWEST, _WIDEST = 196, 92, 330
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


def column_text(column: Column) -> str:
    """Return what a column is called."""
    return {
        Column.NAME: translate("PasteTable", "Name"),
        Column.FIRST_NAME: translate("PasteTable", "First name"),
        Column.LAST_NAME: translate("PasteTable", "Last name"),
        Column.LIST: translate("PasteTable", "List"),
        Column.ROLE: translate("PasteTable", "Role or office"),
        Column.RANK: translate("PasteTable", "Deputy no."),
        Column.PHONE: translate("PasteTable", "Phone"),
        Column.EMAIL: translate("PasteTable", "E-mail"),
        Column.IGNORED: translate("PasteTable", "Not used"),
    }[column]


class _BoxHeader(QHeaderView):
    """A head with a box over each column but the last, which has its title."""

    chosen = Signal(int, object)

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._boxes: list[QComboBox] = []
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.sectionResized.connect(self.place)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEAD)

    def show_columns(self, columns: Sequence[Column]) -> None:
        while len(self._boxes) > len(columns):
            old = self._boxes.pop()
            old.hide()
            old.deleteLater()
        while len(self._boxes) < len(columns):
            self._boxes.append(self._box(len(self._boxes)))
        for box, column in zip(self._boxes, columns, strict=True):
            box.setCurrentIndex(list(Column).index(column))
        self.place()

    def _box(self, number: int) -> QComboBox:
        box = QComboBox(self.viewport())
        box.setObjectName(f"paste_column_{number + 1}")
        spoken = translate("PasteTable", "Column {number} holds").format(number=number + 1)
        box.setAccessibleName(spoken)
        for column in Column:
            box.addItem(column_text(column), column)
        box.activated.connect(partial(self._on_chosen, number))
        box.show()
        return box

    def _on_chosen(self, number: int, _index: int) -> None:
        self.chosen.emit(number, self._boxes[number].currentData())

    def place(self) -> None:
        """Put every box over its column."""
        for number, box in enumerate(self._boxes):
            left = self.sectionViewportPosition(number) + (_INSET if number == 0 else 0)
            right = self.sectionViewportPosition(number) + self.sectionSize(number) - _GAP
            height = box.sizeHint().height()
            box.setGeometry(left, (_HEAD - height) // 2, max(40, right - left), height)

    def paintSection(self, painter: QPainter, box: QRect, number: int) -> None:
        colors = tokens()
        painter.save()
        painter.fillRect(box, QColor(colors.surface))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colors.rule))
        if number == len(self._boxes):
            painter.setFont(font())
            painter.setPen(QColor(colors.label))
            painter.drawText(box, _LEFT, translate("PasteTable", "What happens"))
        painter.restore()


class _RowDelegate(QStyledItemDelegate):
    """Paints cells as they were pasted, and what happens in the last column."""

    def __init__(self, table: PasteTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
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
        columns = self._table.columns
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
        inside = box.adjusted(_INSET + 10 if number == 0 else 10, 0, -_GAP, 0)
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


class PasteTable(QTableView):
    """``column_chosen`` tells a column and what it holds, ``selected`` the row."""

    column_chosen = Signal(int, object)
    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("paste_table")
        self.setAccessibleName(translate("PasteTable", "Pasted rows"))
        self.columns: tuple[Column, ...] = ()
        self._rows: RowsModel[PasteRow] | None = None
        self._header = _BoxHeader(self)
        self._header.chosen.connect(self.column_chosen)
        self.setHorizontalHeader(self._header)
        self.setItemDelegate(_RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font()).height() + _ROW_AIR)
        self.horizontalScrollBar().valueChanged.connect(self._header.place)

    def show_rows(self, rows: Sequence[PasteRow], columns: Sequence[Column]) -> None:
        """Show rows; the selection stays where it is."""
        if self._rows is None or len(columns) != len(self.columns):
            self._set_model(len(columns))
        self.columns = tuple(columns)
        if self._rows is not None:
            self._rows.set_rows(rows)
        self._header.show_columns(columns)
        self._share_width(rows)
        self.viewport().update()

    def _set_model(self, count: int) -> None:
        cells = (
            TableColumn[PasteRow]("", partial(_cell, number=number)) for number in range(count)
        )
        last = TableColumn[PasteRow]("", lambda row: fate_text(row.fate))
        self._rows = RowsModel((*cells, last), key=lambda row: row.number, parent=self)
        self.setModel(self._rows)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _share_width(self, rows: Sequence[PasteRow]) -> None:
        metrics = QFontMetrics(font(weight=600))
        needed = []
        for number, column in enumerate(self.columns):
            texts = [_cell(row, number) for row in rows[:200]]
            cells = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 30
            head = metrics.horizontalAdvance(column_text(column)) + 62
            needed.append(min(_WIDEST, max(_NARROWEST, cells, head)) + (number == 0) * _INSET)
        spare = self.viewport().width() - sum(needed) - _FATE_WIDTH
        share = max(0, spare) // max(1, len(needed))
        for number, width in enumerate(needed):
            self.setColumnWidth(number, width + share)
        self.setColumnWidth(len(needed), _FATE_WIDTH)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(now.data(RowRole))
        self.viewport().update()


def _cell(row: PasteRow, number: int) -> str:
    return row.cells[number] if number < len(row.cells) else ""

"""The head of the table of pasted rows: a box over every column says what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView

from agenda_app.exchange.pasted_members import Column
from agenda_app.ui.fonts import font
from agenda_app.ui.palette import tokens

translate = QCoreApplication.translate
INSET, GAP = 14, 12
_HEAD = 50
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
        Column.GENDER: translate("PasteTable", "Gender"),
        Column.IGNORED: translate("PasteTable", "Not used"),
    }[column]


class BoxHeader(QHeaderView):
    """A box over each column but the last, which has its title.

    ``chosen`` tells a column's number and what it holds.
    """

    chosen = Signal(int, object)

    def __init__(self, parent: QTableView) -> None:
        """Begin without columns."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._boxes: list[QComboBox] = []
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.sectionResized.connect(self.place)

    def sizeHint(self) -> QSize:
        """Be high enough for the boxes."""
        return QSize(super().sizeHint().width(), _HEAD)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show what each column holds."""
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
            left = self.sectionViewportPosition(number) + (INSET if number == 0 else 0)
            right = self.sectionViewportPosition(number) + self.sectionSize(number) - GAP
            height = box.sizeHint().height()
            box.setGeometry(left, (_HEAD - height) // 2, max(40, right - left), height)

    def paintSection(self, painter: QPainter, box: QRect, number: int) -> None:
        """Paint the line under the boxes, and the title of the last column."""
        colors = tokens()
        painter.save()
        painter.fillRect(box, QColor(colors.surface))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colors.rule))
        if number == len(self._boxes):
            painter.setFont(font())
            painter.setPen(QColor(colors.label))
            painter.drawText(box, _LEFT, translate("PasteTable", "What happens"))
        painter.restore()

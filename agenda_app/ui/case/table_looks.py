"""How tables look in the editor: hairlines between rows, figures to the right."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QTextCursor, QTextFrameFormat, QTextTable

from agenda_app.domain.shielding import is_mark

_LINE = QColor("#9aa6b2")
_FIGURE = re.compile(r"[-−–+]?[\d\s\u00a0.,]*\d\s*%?|[-−–]?")


def dress_table(table: QTextTable) -> None:
    """Draw a line under each row, a stronger one under the head, and set figures to the right."""
    head = table.format().headerRowCount()
    for column in range(table.columns()):
        right = _holds_figures(table, column, head)
        for row in range(table.rows()):
            cell = table.cellAt(row, column)
            if cell.row() != row or cell.column() != column:
                continue
            look = cell.format().toTableCellFormat()
            last = row + cell.rowSpan()
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBottomBorderBrush(QBrush(_LINE))
            look.setBottomBorder(1.0 if last == head else 0.5)
            cell.setFormat(look)
            _align(cell.firstCursorPosition(), right=right and cell.columnSpan() == 1)


def _align(cursor: QTextCursor, *, right: bool) -> None:
    wanted = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    look = cursor.blockFormat()
    if look.alignment() != wanted:
        look.setAlignment(wanted)
        cursor.setBlockFormat(look)


def _holds_figures(table: QTextTable, column: int, head: int) -> bool:
    texts = [
        table.cellAt(row, column).firstCursorPosition().block().text().strip()
        for row in range(head, table.rows())
    ]
    texts = [text for text in texts if not is_mark(text)]
    return any(texts) and all(_FIGURE.fullmatch(text) for text in texts)

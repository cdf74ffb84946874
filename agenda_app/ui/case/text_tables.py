"""Tables in the text: put in, given rows and columns, and taken out again."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextTable

from agenda_app.domain.text import Cell, Table
from agenda_app.ui.case.table_looks import dress_table
from agenda_app.ui.case.text_looks import base_format, paragraph_format

NEW = Table(tuple(tuple(Cell(()) for _ in range(3)) for _ in range(3)), 1)


def add_row(cursor: QTextCursor) -> None:
    """Put an empty row under the one the cursor is in, and go to its first cell."""
    table = cursor.currentTable()
    if table is None:
        return
    cell = table.cellAt(cursor)
    row = cell.row() + cell.rowSpan()
    cursor.beginEditBlock()
    table.insertRows(row, 1)
    _plain(table, range(row, row + 1), range(table.columns()))
    dress_table(table)
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(row, 0).firstCursorPosition().position())


def add_column(cursor: QTextCursor) -> None:
    """Put an empty column to the right of the one the cursor is in."""
    table = cursor.currentTable()
    if table is None:
        return
    cell = table.cellAt(cursor)
    column = cell.column() + cell.columnSpan()
    cursor.beginEditBlock()
    table.insertColumns(column, 1)
    _plain(table, range(table.rows()), range(column, column + 1))
    dress_table(table)
    cursor.endEditBlock()


def remove_row(cursor: QTextCursor) -> None:
    """Take out the row the cursor is in; the last one takes the table with it."""
    table = cursor.currentTable()
    if table is not None:
        cursor.beginEditBlock()
        head = table.format().headerRowCount()
        row = table.cellAt(cursor).row()
        table.removeRows(row, 1)
        if row < head and table.rows():
            _set_head(table, head - 1)
        cursor.endEditBlock()


def remove_column(cursor: QTextCursor) -> None:
    """Take out the column the cursor is in; the last one takes the table with it."""
    table = cursor.currentTable()
    if table is not None:
        cursor.beginEditBlock()
        table.removeColumns(table.cellAt(cursor).column(), 1)
        cursor.endEditBlock()


def toggle_head(cursor: QTextCursor) -> None:
    """Make the first row the head of the table, or an ordinary row again."""
    table = cursor.currentTable()
    if table is not None:
        cursor.beginEditBlock()
        _set_head(table, 0 if table.format().headerRowCount() else 1)
        dress_table(table)
        cursor.endEditBlock()


def next_cell(cursor: QTextCursor, *, back: bool = False) -> bool:
    """Move to the next or previous cell; after the last one comes a new row.

    Returns:
        False when there is none before, or no table here.
    """
    table = cursor.currentTable()
    if table is None:
        return False
    here = table.cellAt(cursor)
    spots = [
        (r, c)
        for r in range(table.rows())
        for c in range(table.columns())
        if (table.cellAt(r, c).row(), table.cellAt(r, c).column()) == (r, c)
    ]
    at = spots.index((here.row(), here.column())) + (-1 if back else 1)
    if at < 0:
        return False
    if at == len(spots):
        add_row(cursor)
    else:
        cursor.setPosition(table.cellAt(*spots[at]).firstCursorPosition().position())
    return True


def _set_head(table: QTextTable, rows: int) -> None:
    look = table.format()
    look.setHeaderRowCount(rows)
    table.setFormat(look)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeBlockCharFormat(base_format(head=rows > 0))


def _plain(table: QTextTable, rows: range, columns: range) -> None:
    for row in rows:
        for column in columns:
            cell = table.cellAt(row, column)
            if cell.row() == row and cell.column() == column:
                cursor = cell.firstCursorPosition()
                cursor.setBlockFormat(paragraph_format(filler=True))
                head = row < table.format().headerRowCount()
                cursor.setBlockCharFormat(base_format(head=head))

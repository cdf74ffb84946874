"""Write a text into a text document, each block marked with where it came from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from agenda_app.domain.text import (
    Block,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Runs,
    Table,
    Text,
    plain_runs,
)
from agenda_app.ui.case.normal_form import normal, places
from agenda_app.ui.case.point_labels import Point, marked
from agenda_app.ui.case.table_looks import dress_table
from agenda_app.ui.case.text_looks import (
    PICTURE,
    base_format,
    heading_format,
    image_format,
    item_format,
    paragraph_format,
    run_format,
    table_format,
)
from agenda_app.ui.case.text_passages import typed_basis

Pictures = Callable[[str], QImage]
"""Returns the picture of a SHA-256, or one that says that it is missing."""


def write_text(document: QTextDocument, text: Sequence[Block], pictures: Pictures) -> Text:
    """Make a document exactly this text, with nothing to undo.

    Returns:
        The text in the form in which it comes back when nobody changes it.
    """
    known = tuple(normal(block) for block in text)
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(paragraph_format(filler=True))
    _Writer(document, cursor, pictures).write(known, numbered=True)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)
    return known


def insert_text(cursor: QTextCursor, text: Sequence[Block], pictures: Pictures) -> None:
    """Put blocks in at a cursor, as one step to undo; what is selected goes.

    Text that is a single paragraph becomes part of the block that the cursor is in, as does all
    text inside a table, where it becomes lines. Inside an exempt passage all of it is exempt.
    """
    basis = typed_basis(cursor)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    writer = _Writer(cursor.document(), cursor, pictures)
    parts = [_made_exempt(normal(block), basis) for block in text]
    if cursor.currentTable() is not None:
        writer.lines(parts)
    elif len(parts) == 1 and isinstance(parts[0], Paragraph):
        writer.runs(parts[0].runs, _plain(cursor.charFormat()))
    else:
        writer.write(parts, fresh=cursor.block().length() == 1)
    cursor.endEditBlock()


def _made_exempt(block: Block, basis: str) -> Block:
    """Return a block whose open parts are exempt by this basis; as it is without one."""

    def hidden(parts: Runs) -> Runs:
        return tuple(replace(part, exempt=part.exempt or basis) for part in parts)

    match block:
        case Image():
            return replace(block, exempt=block.exempt or basis)
        case Table(rows, head):
            made = (tuple(replace(cell, runs=hidden(cell.runs)) for cell in row) for row in rows)
            return Table(tuple(made), head)
        case _:
            return replace(block, runs=hidden(block.runs))


def _plain(look: QTextCharFormat) -> QTextCharFormat:
    """Return the look of a block's characters without bold, italic, underline and link."""
    return base_format(0 if look.fontPointSize() == 0 else 1) if look.isAnchor() else look


class _Writer:
    """Writes block after block at a cursor; ``fresh`` says that its block is still unused."""

    def __init__(self, document: QTextDocument, cursor: QTextCursor, pictures: Pictures) -> None:
        self.document, self.cursor, self.pictures = document, cursor, pictures
        self.fresh = True

    def write(self, text: Sequence[Block], *, fresh: bool = True, numbered: bool = False) -> None:
        self.fresh = fresh
        follows = _follows(text)
        for number, block in enumerate(text, start=1):
            origin = number if numbered else 0
            if isinstance(block, Table):
                self.table(block, origin)
            else:
                self._begin(block, origin, follows=number in follows)
                self._fill(block)

    def _begin(
        self, block: Paragraph | Heading | ListItem | Image, origin: int, *, follows: bool
    ) -> None:
        match block:
            case Heading(level, _):
                look, base = heading_format(level, origin=origin), base_format(level)
            case ListItem(level, label, _):
                look = item_format(level, label, follows=follows, origin=origin)
                base = base_format()
            case _:
                look, base = paragraph_format(origin=origin), base_format()
        if self.fresh:
            self.cursor.setBlockFormat(look)
            self.cursor.setBlockCharFormat(base)
        else:
            self.cursor.insertBlock(look, base)
        self.fresh = False

    def _fill(self, block: Paragraph | Heading | ListItem | Image) -> None:
        if isinstance(block, Image):
            self.image(block)
        else:
            level = block.level if isinstance(block, Heading) else 0
            self.runs(block.runs, base_format(level))

    def runs(self, parts: Runs, base: QTextCharFormat) -> None:
        for part in parts:
            self.cursor.insertText(part.text.replace("\n", "\u2028"), run_format(part, base))

    def lines(self, parts: Sequence[Block]) -> None:
        """Put blocks into a cell: one line each, for a cell holds runs only."""
        base = self.cursor.blockCharFormat()
        lines = [row for block in parts for row in _lines(block)]
        for number, line in enumerate(lines):
            if number:
                self.cursor.insertText("\u2028", base)
            self.runs(line, base)

    def image(self, image: Image) -> None:
        picture = self.pictures(image.sha256)
        name = QUrl(PICTURE + image.sha256)
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
        ratio = picture.devicePixelRatio()
        look = image_format(image, picture.width() / ratio, picture.height() / ratio)
        self.cursor.insertImage(look)

    def table(self, table: Table, origin: int = 0) -> None:
        placed = places(table)
        height = len(table.rows)
        width = max(place.column + place.cell.columns for place in placed)
        look = table_format(table.head_rows, width, origin=origin)
        if self.fresh:
            self.cursor.setBlockFormat(paragraph_format(filler=True))
        made = self.cursor.insertTable(height, width, look)
        for place in placed:
            self._cell(made, place.row, place.column, table)
            if place.cell.columns > 1 or place.cell.rows > 1:
                made.mergeCells(place.row, place.column, place.cell.rows, place.cell.columns)
            cursor = made.cellAt(place.row, place.column).firstCursorPosition()
            base = base_format(head=place.row < table.head_rows)
            _Writer(self.document, cursor, self.pictures).runs(place.cell.runs, base)
        dress_table(made)
        self.cursor = made.lastCursorPosition()
        self.cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self.fresh = self.cursor.block().length() == 1
        if self.fresh:
            self.cursor.setBlockFormat(paragraph_format(filler=True))
            self.cursor.setBlockCharFormat(base_format())

    def _cell(self, made: QTextTable, row: int, column: int, table: Table) -> None:
        cursor = made.cellAt(row, column).firstCursorPosition()
        cursor.setBlockFormat(paragraph_format(filler=True))
        cursor.setBlockCharFormat(base_format(head=row < table.head_rows))


def _lines(block: Block) -> list[Runs]:
    match block:
        case Table(rows, _):
            return [
                tuple(part for cell in row for part in cell.runs)
                for row in rows
                if any(plain_runs(cell.runs) for cell in row)
            ]
        case Image():
            return []
        case _:
            return [block.runs]


def _follows(text: Sequence[Block]) -> set[int]:
    """Return the numbers, from 1, of the points whose label follows from the one before."""
    found: set[int] = set()
    group: list[tuple[int, Point]] = []
    for number, block in enumerate((*text, Heading(1, ())), start=1):
        if isinstance(block, ListItem):
            group.append((number, Point(block.level, block.label)))
        elif isinstance(block, Heading):
            points = marked([point for _, point in group])
            found |= {at for (at, _), point in zip(group, points, strict=True) if point.follows}
            group = []
    return found

"""Read a text document back into blocks; what nobody changed comes back exactly as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable, QTextTableCell

from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Table,
    Text,
)
from agenda_app.ui.case.normal_form import joined
from agenda_app.ui.case.text_looks import (
    FILLER,
    HEADING,
    ITEM,
    KIND,
    LABEL,
    LEVEL,
    ORIGIN,
    image_of,
    run_of,
)


def read_text(
    document: QTextDocument, originals: Sequence[Block] = (), known: Sequence[Block] = ()
) -> Text:
    """Return the text of a document.

    Args:
        document: written by ``write_text``, and perhaps changed since.
        originals: what was written.
        known: what ``write_text`` returned for it.
    """
    found: list[Block] = []
    for origin, blocks in _read(document):
        if 0 < origin <= len(known) and blocks == [known[origin - 1]]:
            found.append(originals[origin - 1])
        else:
            found.extend(blocks)
    return tuple(found)


def _read(document: QTextDocument) -> Iterator[tuple[int, list[Block]]]:
    place = document.rootFrame().begin()
    while not place.atEnd():
        frame = place.currentFrame()
        if isinstance(frame, QTextTable):
            yield frame.format().intProperty(ORIGIN), [read_table(frame)]
        elif frame is None:
            block = place.currentBlock()
            yield block.blockFormat().intProperty(ORIGIN), _blocks(block)
        place += 1


def _blocks(block: QTextBlock) -> list[Block]:
    """Return what stands in one block of the document: text, a picture, or both in turn."""
    look = block.blockFormat()
    if block.length() == 1 and look.boolProperty(FILLER):
        return []
    found: list[Block] = []
    runs: list[Run] = []
    for part in _parts(block):
        if isinstance(part, Run):
            runs.append(part)
            continue
        if runs:
            found.append(_text_block(block, runs))
            runs = []
        found.append(part)
    if runs or not found:
        found.append(_text_block(block, runs))
    return found


def _text_block(block: QTextBlock, parts: Sequence[Run]) -> Block:
    look = block.blockFormat()
    kind, level, runs = look.intProperty(KIND), look.intProperty(LEVEL), joined(parts)
    if kind == HEADING:
        return Heading(level, runs)
    if kind == ITEM:
        return ListItem(level, look.stringProperty(LABEL), runs)
    return Paragraph(runs)


def _parts(block: QTextBlock) -> Iterator[Run | Image]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        look = fragment.charFormat()
        if look.isImageFormat():
            picture = look.toImageFormat()
            yield from (image_of(picture) for _ in fragment.text())
        else:
            yield run_of(fragment.text().replace("\u2028", "\n"), look)
        place += 1


def read_table(table: QTextTable) -> Table:
    """Return a table of the document; a spanned place holds no cell."""
    rows = []
    for row in range(table.rows()):
        cells = []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if cell.row() == row and cell.column() == column:
                cells.append(_cell(cell))
        rows.append(tuple(cells))
    return Table(tuple(rows), table.format().headerRowCount())


def _cell(cell: QTextTableCell) -> Cell:
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    runs = [part for part in _parts(block) if isinstance(part, Run)]
    while block != last:
        block = block.next()
        runs.append(Run("\n"))
        runs.extend(part for part in _parts(block) if isinstance(part, Run))
    return Cell(joined(runs), cell.columnSpan(), cell.rowSpan())

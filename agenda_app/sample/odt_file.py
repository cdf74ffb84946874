"""A paper as an OpenDocument text, as LibreOffice writes it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from odf import style, table, text
from odf.opendocument import OpenDocumentText

from agenda_app.domain.text import (
    Block,
    Heading,
    ListItem,
    Paragraph,
    Runs,
    Table,
    Text,
    plain_block,
)
from agenda_app.exchange.same_zip import same_zip


def odt_file(content: Text) -> bytes:
    """Return a text as .odt; its pictures are left out."""
    document = OpenDocumentText()
    bold = style.Style(name="Fet", family="text")
    bold.addElement(style.TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(bold)
    title = style.Style(name="Title", family="paragraph")
    title.addElement(style.TextProperties(fontsize="20pt", fontweight="bold"))
    document.styles.addElement(title)
    titled = False
    for block in content:
        is_title = isinstance(block, Heading) and not titled
        titled |= is_title
        document.text.addElement(_element(block, is_title=is_title))
    written = BytesIO()
    document.save(written)
    return same_zip(written.getvalue())


def _element(block: Block, *, is_title: bool) -> Any:
    match block:
        case Heading(level, runs):
            if is_title:
                return _filled(text.P(stylename="Title"), runs)
            return _filled(text.H(outlinelevel=level), runs)
        case Paragraph(runs):
            return _filled(text.P(), runs)
        case ListItem(_, label, runs):
            point = text.P()
            point.addText(f"{label or '-'} ")
            return _filled(point, runs)
        case Table():
            return _table(block)
    return text.P(text=plain_block(block))


def _filled(element: Any, runs: Runs) -> Any:
    for run in runs:
        if run.bold:
            element.addElement(text.Span(stylename="Fet", text=run.text))
        else:
            element.addText(run.text)
    return element


def _table(block: Table) -> Any:
    made = table.Table()
    width = max(len(row) for row in block.rows)
    made.addElement(table.TableColumn(numbercolumnsrepeated=width))
    for cells in block.rows:
        row = table.TableRow()
        for cell in cells:
            holder = table.TableCell(valuetype="string")
            holder.addElement(_filled(text.P(), cell.runs))
            row.addElement(holder)
        made.addElement(row)
    return made

"""A paper as a Word document, with Word's own styles."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

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
from agenda_app.exchange.same_zip import same_zip

_FIGURE = frozenset("0123456789 −,.")
_INDENT = Mm(8)
_LONG_AGO = datetime(2020, 1, 1)


def docx_file(text: Text, images: Mapping[str, bytes]) -> bytes:
    """Return a text as .docx; the first heading is the document's title."""
    document = Document()
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(11)
    document.core_properties.author = "Ytterholm kommune"
    document.core_properties.created = document.core_properties.modified = _LONG_AGO
    titled = False
    for block in text:
        _add(document, block, images, is_title=isinstance(block, Heading) and not titled)
        titled |= isinstance(block, Heading)
    written = BytesIO()
    document.save(written)
    return same_zip(written.getvalue())


def _add(document: Any, block: Block, images: Mapping[str, bytes], *, is_title: bool) -> None:
    match block:
        case Heading(level, runs):
            style = "Title" if is_title else f"Heading {level}"
            _write(document.add_paragraph(style=style), runs)
        case Paragraph(runs):
            _write(document.add_paragraph(), runs)
        case ListItem(level, label, runs):
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.left_indent = _INDENT * (level + 1)
            paragraph.paragraph_format.first_line_indent = -_INDENT
            paragraph.add_run(f"{label or '•'}\t")
            _write(paragraph, runs)
        case Table():
            _add_table(document, block)
        case Image(sha256, alt, width):
            picture = document.add_picture(BytesIO(images[sha256]), width=Mm(width))
            picture._inline.docPr.set("descr", alt)  # noqa: SLF001  (no other way to set it)


def _write(paragraph: Any, runs: Runs) -> None:
    for run in runs:
        added = paragraph.add_run(run.text)
        added.bold, added.italic = run.bold or None, run.italic or None


def _add_table(document: Any, table: Table) -> None:
    width = max(len(row) for row in table.rows)
    added = document.add_table(rows=len(table.rows), cols=width, style="Table Grid")
    for row, cells in zip(added.rows, table.rows, strict=True):
        for place, cell in enumerate(cells):
            paragraph = row.cells[place].paragraphs[0]
            _write(paragraph, cell.runs)
            words = plain_runs(cell.runs)
            if words and set(words) <= _FIGURE:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

"""Text from and to the clipboard: only what a paper can hold comes in, labels go out with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextListFormat, QTextTable

from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    Text,
    clean,
    from_json,
    paragraphs,
    plain,
    runs,
    to_json,
)
from agenda_app.ui.case.document_to_blocks import read_table, read_text
from agenda_app.ui.case.normal_form import joined, normal, tidy
from agenda_app.ui.case.text_looks import run_of

OWN = "application/x-saksliste-blocks+json"
_TYPED_LABEL = re.compile(r"(\(?(?:\d{1,3}|[A-Za-zÆØÅæøå]|[ivx]{1,5})[.)]|[•·▪o–-])[\s\u00a0]{2,}")
_BULLETS = set("•·▪o–-")
_STYLES = {
    QTextListFormat.Style.ListDecimal: "{}.",
    QTextListFormat.Style.ListLowerAlpha: "{})",
    QTextListFormat.Style.ListUpperAlpha: "{})",
    QTextListFormat.Style.ListLowerRoman: "{}.",
    QTextListFormat.Style.ListUpperRoman: "{}.",
}


def text_in(mime: QMimeData) -> Text:
    """Return what the clipboard or a drag holds, without fonts, colours and sizes."""
    if mime.hasFormat(OWN):
        try:
            return from_json(bytes(mime.data(OWN).data()).decode("utf-8"))
        except ValueError:
            pass
    if mime.hasHtml():
        return from_html(mime.html())
    return from_plain(mime.text())


def from_plain(text: str) -> Text:
    """Return plain text, a paragraph a line; a single line stays a piece of a line."""
    lines = clean(text.replace("\r\n", "\n").replace("\r", "\n"))
    return paragraphs(lines) if "\n" in lines.strip("\n") else (Paragraph(runs(lines)),)


def from_html(html: str) -> Text:
    """Return the text of a web page or a Word selection, in the blocks that papers know."""
    document = QTextDocument()
    document.setHtml(html)
    found: list[Block] = []
    place = document.rootFrame().begin()
    while not place.atEnd():
        frame = place.currentFrame()
        if isinstance(frame, QTextTable):
            found.append(normal(read_table(frame)))
        elif frame is None:
            found.extend(_foreign(place.currentBlock()))
        else:
            found.extend(from_html_frame(frame.firstCursorPosition(), frame.lastPosition()))
        place += 1
    return tuple(found)


def from_html_frame(cursor: QTextCursor, last: int) -> Text:
    """Return the blocks of a framed part of a page."""
    found: list[Block] = []
    block = cursor.block()
    while block.isValid() and block.position() <= last:
        found.extend(_foreign(block))
        block = block.next()
    return tuple(found)


def _foreign(block: QTextBlock) -> Iterator[Block]:
    parts = _runs(block)
    if not parts:
        return
    level = block.blockFormat().headingLevel()
    points = block.textList()
    if level:
        yield Heading(min(3, level), tuple(replace(part, bold=False) for part in parts))
    elif points is not None:
        depth = max(0, points.format().indent() - 1)
        shape = _STYLES.get(points.format().style())
        label = shape.format(points.itemText(block).strip(".) ")) if shape else ""
        yield ListItem(depth, label, parts)
    else:
        yield _paragraph(parts)


def _runs(block: QTextBlock) -> Runs:
    found = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        look = fragment.charFormat()
        if not look.isImageFormat():
            run = run_of(tidy(fragment.text()), look)
            # Browsers underline every link: that is their look, not the author's emphasis.
            found.append(replace(run, underline=run.underline and not run.link))
        place += 1
    parts = joined(part for part in found if part.text)
    return parts if any(part.text.strip() for part in parts) else ()


def _paragraph(parts: Runs) -> Block:
    """Return a paragraph, or a point when Word typed its label as text before a gap."""
    label = _TYPED_LABEL.match(parts[0].text)
    if label is None:
        return Paragraph(parts)
    first = replace(parts[0], text=parts[0].text[label.end() :])
    shown = "" if label[1] in _BULLETS else label[1]
    return ListItem(0, shown, joined(part for part in (first, *parts[1:]) if part.text))


def selection_of(cursor: QTextCursor) -> Text:
    """Return what is selected; a piece of one block is a paragraph, to be put in a line."""
    document = QTextDocument()
    QTextCursor(document).insertFragment(cursor.selection())
    text = read_text(document)
    start = cursor.document().findBlock(cursor.selectionStart())
    if start == cursor.document().findBlock(cursor.selectionEnd()) and len(text) == 1:
        part = text[0]
        if isinstance(part, (Heading, ListItem)):
            return (Paragraph(part.runs),)
    return text


def mime_of(text: Text) -> QMimeData:
    """Return a text for the clipboard: our own blocks, a page, and plain lines."""
    mime = QMimeData()
    mime.setData(OWN, to_json(text).encode("utf-8"))
    mime.setHtml("".join(_html(block) for block in text))
    mime.setText(plain(text))
    return mime


def _html(block: Block) -> str:
    match block:
        case Paragraph(runs):
            return f"<p>{_spans(runs)}</p>"
        case Heading(level, runs):
            return f"<h{level}>{_spans(runs)}</h{level}>"
        case ListItem(level, label, runs):
            indent = 24 * (level + 1)
            return f'<p style="margin-left:{indent}px">{escape(label or "•")}  {_spans(runs)}</p>'
        case Table(rows, _):
            return f"<table>{''.join(map(_row, rows))}</table>"
        case Image(_, alt, _):
            return f"<p>[{escape(alt)}]</p>"


def _row(row: tuple[Cell, ...]) -> str:
    cells = (
        f'<td colspan="{cell.columns}" rowspan="{cell.rows}">{_spans(cell.runs)}</td>'
        for cell in row
    )
    return f"<tr>{''.join(cells)}</tr>"


def _spans(runs: Runs) -> str:
    return "".join(_span(part) for part in runs)


def _span(part: Run) -> str:
    text = escape(part.text).replace("\n", "<br>")
    for mark, wanted in (("b", part.bold), ("i", part.italic), ("u", part.underline)):
        if wanted:
            text = f"<{mark}>{text}</{mark}>"
    return f'<a href="{escape(part.link)}">{text}</a>' if part.link else text

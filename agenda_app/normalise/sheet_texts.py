"""The cells of a spreadsheet that are to be printed: their texts, and whether there is room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import Archive
from agenda_app.normalise.packages import related
from agenda_app.normalise.sheet_cells import (
    Cell,
    Sheet,
    book_of,
    column_number,
    hiding_styles,
    is_printed,
    shown_in_excel,
    shown_in_open_document,
)

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_LOWEST = 7.0
"""Points; of a row that is lower than this, half a line of common type is seen at most."""
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)(pt|mm|cm|in)")
_POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0}
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


class PrintedCell(NamedTuple):
    """The text of a cell, "" for a number, and whether its row is too low to be read."""

    text: str
    is_flat: bool


def printed_cells(archive: Archive) -> Iterator[PrintedCell]:
    """Yield each cell with something in it, of a workbook of Excel or an open document.

    Raises:
        UnreadableFileError: a part of it is damaged or unsafe.
    """
    if book := book_of(archive):
        common = list(_common_texts(archive))
        for sheet in shown_in_excel(archive, book):
            yield from _in_excel(sheet, common)
    elif content := archive.read("content.xml"):
        yield from _in_open_document(parse(content))


def _in_open_document(root: Element) -> Iterator[PrintedCell]:
    flat = set(_flat_styles(root))
    for table in shown_in_open_document(root, hiding_styles(root)):
        hidden = tuple(table.hidden)
        for place, cell, is_shown in table.filled:
            if is_shown and is_printed(place, hidden, table.areas):
                paragraphs = cell.iterfind(f"{_TEXT}p") if _is_text(cell) else ()
                text = "\n".join("".join(paragraph.itertext()) for paragraph in paragraphs)
                yield PrintedCell(text, cell.getparent().get(f"{_TABLE}style-name") in flat)


def _flat_styles(root: Element) -> Iterator[str]:
    for style in root.iter(f"{_STYLE}style"):
        for look in style.iterfind(f"{_STYLE}table-row-properties"):
            height = _LENGTH.fullmatch(look.get(f"{_STYLE}row-height", ""))
            if height and float(height[1]) * _POINTS[height[2]] < _LOWEST:
                yield style.get(f"{_STYLE}name", "")


def _is_text(cell: Element) -> bool:
    """Tell whether it is no number: those are written by a format of the program that prints."""
    return bool(cell.get(f"{_OFFICE}value-type", "string") == "string")


def _common_texts(archive: Archive) -> Iterator[str]:
    """Yield the texts that cells of Excel refer to by their number."""
    name = min(related(archive, ("/sharedStrings",)), default="xl/sharedStrings.xml")
    if common := archive.read(name):
        yield from map(_said, parse(common).iter(f"{_S}si", f"{_STRICT}si"))


def _said(text: Element) -> str:
    """Return a text of Excel without the signs that say how others are read (rPh): unprinted."""
    parts = (*text.iterfind("{*}t"), *text.iterfind("{*}r/{*}t"))
    return "".join(part.text or "" for part in parts)


def _in_excel(sheet: Sheet, common: list[str]) -> Iterator[PrintedCell]:
    if not sheet.data:
        return
    for number, row in enumerate(parse(sheet.data).iterfind("{*}sheetData/{*}row"), start=1):
        if row.get("hidden") in ("1", "true"):
            continue
        height = row.get("ht", "")
        is_flat = _NUMBER.fullmatch(height) is not None and float(height) < _LOWEST
        for column, cell in enumerate(row, start=1):
            if len(cell) and sheet.prints(_place(cell, (column, number))):
                yield PrintedCell(_text_of(cell, common), is_flat)


def _place(cell: Element, otherwise: Cell) -> Cell:
    found = _PLACE.fullmatch(cell.get("r", ""))
    return (column_number(found[1]), int(found[2])) if found else otherwise


def _text_of(cell: Element, common: list[str]) -> str:
    """Return what a cell of Excel says, nothing when it is no text."""
    kind, value = cell.get("t", "n"), cell.findtext("{*}v", "")
    if kind == "s":
        return common[int(value)] if value.isdecimal() and int(value) < len(common) else ""
    if kind == "inlineStr":
        return "".join(map(_said, cell.iterfind("{*}is")))
    return value if kind == "str" else ""

"""The texts in the cells of a spreadsheet that are to be printed, one for each cell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import Archive
from agenda_app.normalise.sheet_cells import (
    Cell,
    Sheet,
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
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def printed_texts(archive: Archive) -> Iterator[str]:
    """Yield what stands in each cell that is text, of a workbook of Excel or an open document.

    Raises:
        UnreadableFileError: a part of it is damaged or unsafe.
    """
    if book := archive.read("xl/workbook.xml"):
        common = list(_common_texts(archive))
        for sheet in shown_in_excel(archive, parse(book)):
            yield from _in_excel(sheet, common)
    elif content := archive.read("content.xml"):
        root = parse(content)
        for table in shown_in_open_document(root, hiding_styles(root)):
            hidden = tuple(table.hidden)
            for place, cell, is_shown in table.filled:
                if is_shown and is_printed(place, hidden, table.areas) and _is_text(cell):
                    yield "\n".join("".join(p.itertext()) for p in cell.iterfind(f"{_TEXT}p"))


def _is_text(cell: Element) -> bool:
    """Tell whether it is no number: those are written by a format of the program that prints."""
    return bool(cell.get(f"{_OFFICE}value-type", "string") == "string")


def _common_texts(archive: Archive) -> Iterator[str]:
    """Yield the texts that cells of Excel refer to by their number."""
    if common := archive.read("xl/sharedStrings.xml"):
        yield from map(_said, parse(common).iter(f"{_S}si", f"{_STRICT}si"))


def _said(text: Element) -> str:
    """Return a text of Excel without the signs that say how others are read (rPh): unprinted."""
    parts = (*text.iterfind("{*}t"), *text.iterfind("{*}r/{*}t"))
    return "".join(part.text or "" for part in parts)


def _in_excel(sheet: Sheet, common: list[str]) -> Iterator[str]:
    if not sheet.data:
        return
    for number, row in enumerate(parse(sheet.data).iterfind("{*}sheetData/{*}row"), start=1):
        if row.get("hidden") in ("1", "true"):
            continue
        for column, cell in enumerate(row, start=1):
            if sheet.prints(_place(cell, (column, number))):
                yield _text_of(cell, common)


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

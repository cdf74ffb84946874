"""Sheets, rows and slides that an office program does not show and does not print."""

from __future__ import annotations

import re

from agenda_app.domain.verdict_codes import Found
from agenda_app.intake.safe_xml import Element, local, parse
from agenda_app.intake.safe_zip import Archive, open_archive
from agenda_app.normalise.remarks import Remarks

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_SLIDE = re.compile(r"ppt/slides/[^/]+\.xml")
_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*\shidden=\"(?:1|true)\"")
_HIDDEN_SLIDE = re.compile(rb"<(?:\w+:)?sld\b[^>]*\sshow=\"(?:0|false)\"")
_START = 2_000


def note_hidden(data: bytes, form: str, remarks: Remarks) -> None:
    """Note what a spreadsheet or presentation hides.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    if form == "xlsx":
        book = archive.read("xl/workbook.xml")
        sheets = [] if not book else [s for s in parse(book).iter() if local(s) == "sheet"]
        hidden = sum(sheet.get("state", "visible") != "visible" for sheet in sheets)
        remarks.counted(Found.HIDDEN_SHEETS, hidden)
        rows = sum(len(_HIDDEN_ROW.findall(archive.read(n))) for n in _named(archive, _SHEET))
        remarks.counted(Found.HIDDEN_ROWS, rows)
    elif form == "pptx":
        slides = (archive.read(name)[:_START] for name in _named(archive, _SLIDE))
        remarks.counted(Found.HIDDEN_SLIDES, sum(bool(_HIDDEN_SLIDE.search(s)) for s in slides))
    else:
        _note_in_open_document(archive, remarks)


def _named(archive: Archive, pattern: re.Pattern[str]) -> list[str]:
    return [name for name in sorted(archive.names) if pattern.fullmatch(name)]


def _note_in_open_document(archive: Archive, remarks: Remarks) -> None:
    root = parse(archive.read("content.xml"))
    hiding = {
        _attribute(style, "name")
        for style in root.iter()
        if local_name(style) == "style"
        and any(
            _attribute(kid, "display") == "false" or _attribute(kid, "visibility") == "hidden"
            for kid in style
        )
    }
    sheets = rows = slides = 0
    for element in root.iter():
        name = local_name(element)
        sheets += name == "table" and _attribute(element, "style-name") in hiding
        slides += name == "page" and _attribute(element, "style-name") in hiding
        if name == "table-row" and _attribute(element, "visibility") in ("collapse", "filter"):
            repeated = _attribute(element, "number-rows-repeated")
            rows += int(repeated) if repeated.isdigit() and len(repeated) < 6 else 1
    remarks.counted(Found.HIDDEN_SHEETS, sheets)
    remarks.counted(Found.HIDDEN_ROWS, rows)
    remarks.counted(Found.HIDDEN_SLIDES, slides)


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace, "" for what is none."""
    return local(element) if isinstance(element.tag, str) else ""


def _attribute(element: Element, name: str) -> str:
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")

"""What an office program does not print of a spreadsheet or presentation, though it is there."""

from __future__ import annotations

import re

from agenda_app.domain.verdict_codes import Found
from agenda_app.intake.safe_xml import Element, local, parse
from agenda_app.intake.safe_zip import Archive, open_archive
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.sheet_cells import (
    Unseen,
    book_of,
    hiding_styles,
    is_shown,
    shown_in_excel,
    unseen_in_excel,
    unseen_in_open_document,
)

_SLIDE = re.compile(r"ppt/slides/[^/]+\.xml")
_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*\shidden\s*=\s*[\"'](?:1|true)[\"']")
_HIDDEN_SLIDE = re.compile(rb"<(?:\w+:)?sld\b[^>]*\sshow\s*=\s*[\"'](?:0|false)[\"']")
_NOTES = re.compile(r"ppt/notesSlides/[^/]+\.xml")
_FURNITURE = {"sldNum", "dt", "ftr", "hdr"}
_START = 2_000


def note_hidden(data: bytes, form: str, remarks: Remarks) -> None:
    """Note what a spreadsheet or presentation hides.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    if form == "xlsx":
        _note_in_workbook(archive, remarks)
    elif form == "pptx":
        slides = (archive.read(name)[:_START] for name in _named(archive, _SLIDE))
        remarks.counted(Found.HIDDEN_SLIDES, sum(bool(_HIDDEN_SLIDE.search(s)) for s in slides))
        notes = sum(_has_notes(parse(archive.read(name))) for name in _named(archive, _NOTES))
        remarks.counted(Found.SPEAKER_NOTES, notes)
    else:
        _note_in_open_document(archive, remarks)


def _note_in_workbook(archive: Archive, remarks: Remarks) -> None:
    book = book_of(archive)
    if book is None:
        return
    remarks.counted(Found.HIDDEN_SHEETS, sum(not is_shown(sheet) for sheet in book.sheets))
    rows = sum(len(_HIDDEN_ROW.findall(sheet.data)) for sheet in shown_in_excel(archive, book))
    remarks.counted(Found.HIDDEN_ROWS, rows)
    _note_unseen(unseen_in_excel(archive, book), remarks)


def _note_unseen(unseen: Unseen, remarks: Remarks) -> None:
    remarks.counted(Found.HIDDEN_COLUMNS, unseen.columns)
    remarks.counted(Found.OUTSIDE_PRINT_AREA, unseen.sheets)


def _has_notes(notes: Element) -> bool:
    """Tell whether a page of notes says something besides its number and date."""
    for shape in notes.iter("{*}sp"):
        is_furniture = any(place.get("type") in _FURNITURE for place in shape.iter("{*}ph"))
        if not is_furniture and any((text.text or "").strip() for text in shape.iter("{*}t")):
            return True
    return False


def _named(archive: Archive, pattern: re.Pattern[str]) -> list[str]:
    return [name for name in sorted(archive.names) if pattern.fullmatch(name)]


def _note_in_open_document(archive: Archive, remarks: Remarks) -> None:
    root = parse(archive.read("content.xml"))
    hiding = hiding_styles(root)
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
    _note_unseen(unseen_in_open_document(root, hiding), remarks)
    notes = sum(map(_says_something, root.iter("{*}notes")))
    remarks.counted(Found.SPEAKER_NOTES, notes)


def _says_something(notes: Element) -> bool:
    frames = (frame for frame in notes if local_name(frame) == "frame")
    return any(
        "".join(frame.itertext()).strip()
        for frame in frames
        if _attribute(frame, "class") == "notes"
    )


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace, "" for what is none."""
    return local(element) if isinstance(element.tag, str) else ""


def _attribute(element: Element, name: str) -> str:
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")

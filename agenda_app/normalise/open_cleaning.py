"""An open document as it is printed: nothing hidden, and fields with what their author saw.

LibreOffice writes a hidden section, paragraph or text out as any other when it makes another format
of the file. Dates become today's, and the name of the file that of a copy in a folder of this
program; what its author saw stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree  # type: ignore[import-untyped]

from agenda_app.intake.odt_hidden import on_a_condition, take_out_hidden
from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.of_today import CELL, FORMULA, VOLATILE
from agenda_app.normalise.packages import as_xml, repacked

OPEN_PARTS = frozenset({"content.xml", "styles.xml"})
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_FIELDS = tuple(
    f"{_TEXT}{name}"
    for name in (
        *("date", "time", "file-name", "template-name", "editing-duration", "editing-cycles"),
        *("creation-date", "creation-time", "modification-date", "modification-time"),
        *("print-date", "print-time", "printed-by"),
    )
)
_VALUE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"
_PLACES = {
    "bookmark-ref": (("bookmark", "bookmark-start"), f"{_TEXT}name"),
    "reference-ref": (("reference-mark", "reference-mark-start"), f"{_TEXT}name"),
    "sequence-ref": (("sequence",), f"{_TEXT}ref-name"),
    "note-ref": (("note",), f"{_TEXT}id"),
}
"""Kinds of references, with what they refer to and what it is called by."""
_NO_NAME = "???"
_NO_TIME = re.compile(r"0[0.:]+")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_CLOCK = re.compile(r"(\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class CleanedText:
    """A text document, and how much of it was hidden and said something.

    ``conditional`` is how much is shown on a condition, and it is not told whether that is met.
    """

    data: bytes
    hidden: int = 0
    conditional: int = 0


def clean_open_text(data: bytes, file_name: str = "") -> CleanedText:
    """Return a text document of the open format without what is hidden by its place in it.

    What a style hides, what was tracked and comments stay.

    Args:
        data: the file.
        file_name: what it is called.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    roots = {name: parse(archive.read(name)) for name in OPEN_PARTS & archive.names}
    found = [(len(take_out_hidden(root)), keep_results(root, file_name)) for root in roots.values()]
    conditional = sum(map(on_a_condition, roots.values()))
    lost = _keep_lost_references(tuple(roots.values()))
    if not lost and not any(hidden or fields for hidden, fields in found):
        return CleanedText(data, conditional=conditional)
    changed = {name: as_xml(root) for name, root in roots.items()}
    written = repacked(data, lambda name, content: changed.get(name, content))
    return CleanedText(written, sum(hidden for hidden, _ in found), conditional)


def keep_results(root: Element, file_name: str) -> bool:
    """Let fields of a part, and formulas of the moment, be what they came to from now on.

    Returns:
        Whether there were any.
    """
    found = next(root.iter(*_FIELDS), None) is not None
    for field in root.iter(f"{_TEXT}date", f"{_TEXT}time", f"{_TEXT}file-name"):
        _give_result(field, file_name)
    etree.strip_tags(root, *_FIELDS)
    for cell in root.iter(CELL):
        formula = cell.get(FORMULA)
        if formula is not None and _VALUE in cell.attrib and VOLATILE.search(formula):
            del cell.attrib[FORMULA]
            found = True
    return found


def _keep_lost_references(roots: Sequence[Element]) -> bool:
    """Let references to what is not there be text; LibreOffice prints an error message for them."""
    places = {
        (kind, place.get(key))
        for kind, (names, key) in _PLACES.items()
        for root in roots
        for place in root.iter(*(f"{_TEXT}{name}" for name in names))
    }
    lost = [
        reference
        for kind in _PLACES
        for root in roots
        for reference in root.iter(f"{_TEXT}{kind}")
        if (kind, reference.get(f"{_TEXT}ref-name")) not in places
    ]
    for reference in lost:
        reference.tag = f"{_TEXT}span"
        reference.attrib.clear()
    return bool(lost)


def _give_result(field: Element, file_name: str) -> None:
    """Let a field at the head of a sheet say what it came to: LibreOffice writes signs for it."""
    if field.text == _NO_NAME:
        field.text = file_name
    elif _NO_TIME.fullmatch(field.text or ""):
        value = field.get(f"{_TEXT}date-value") or field.get(f"{_TEXT}time-value") or ""
        if day := _DAY.match(value):
            field.text = f"{day[3]}.{day[2]}.{day[1]}"
        elif clock := _CLOCK.match(value):
            field.text = f"{clock[1]}:{clock[2]}"

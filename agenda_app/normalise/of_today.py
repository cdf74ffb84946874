"""What an office file works out anew each time it is opened, so that it is of the day of printing.

Where the file tells what its author saw, that is printed. Where it does not, or where another
program has written it since and worked all out, only a person can tell what ought to stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.intake.safe_xml import Element, parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.word_fields import kinds_of_fields

VOLATILE = re.compile(r"\b(?:TODAY|NOW|CELL|INFO|RAND|RANDBETWEEN|RANDARRAY)\s*\(")
"""Functions of the moment, the file and chance; those that only look at other cells are not."""
_IN_BYTES = re.compile(VOLATILE.pattern.encode())
_DATES = frozenset(("DATE", "TIME", "SAVEDATE", "PRINTDATE"))
_WORD = re.compile(r"word/(?:document|header|footer|footnotes|endnotes)\d*\.xml")
_BOOK = re.compile(r"xl/(?:workbook|(?:work|chart)sheets/[^/]+)\.xml")
_SLIDE = re.compile(r"ppt/slides/[^/]+\.xml")
_OPEN = re.compile(r"(?:content|styles)\.xml")
_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _SLIDES = f"{_NAMES}text:1.0}}", f"{_NAMES}presentation:1.0}}"
CELL, FORMULA = f"{_NAMES}table:1.0}}table-cell", f"{_NAMES}table:1.0}}formula"
"""A cell of an open document, and where its formula stands."""
_HEAD = re.compile(r"(?<!&)(?:&&)*&[DT]")


def of_today(data: bytes) -> int:
    """Return how many dates, and other values of the moment, a package works out when it is opened.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    archive = open_archive(data)
    return sum(
        sum(count(parse(archive.read(name))))
        for name in archive.names
        for pattern, count in _COUNTS.items()
        if pattern.fullmatch(name)
    )


def has_volatile(content: bytes) -> bool:
    """Tell whether a part may have a formula with a function of the moment."""
    return _IN_BYTES.search(content) is not None


def _in_word(root: Element) -> Iterator[bool]:
    return (kind in _DATES for kind in kinds_of_fields(root))


def _in_book(root: Element) -> Iterator[bool]:
    """Count formulas, names for formulas, and the heads and feet of pages."""
    for formula in root.iter("{*}f", "{*}definedName"):
        yield VOLATILE.search(formula.text or "") is not None
    for around in root.iter("{*}headerFooter"):
        yield any(_HEAD.search(part.text or "") for part in around)


def _on_slide(root: Element) -> Iterator[bool]:
    return (field.get("type", "").startswith("datetime") for field in root.iter("{*}fld"))


def _in_open_document(root: Element) -> Iterator[bool]:
    for field in root.iter(f"{_TEXT}date", f"{_TEXT}time"):
        yield field.get(f"{_TEXT}fixed") != "true"
    for declared in root.iter(f"{_SLIDES}date-time-decl"):
        yield declared.get(f"{_SLIDES}source") == "current-date"
    for cell in root.iter(CELL):
        formula = cell.get(FORMULA)
        yield formula is not None and VOLATILE.search(formula) is not None


_COUNTS = {_WORD: _in_word, _BOOK: _in_book, _SLIDE: _on_slide, _OPEN: _in_open_document}

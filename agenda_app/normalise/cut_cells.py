"""Cells of a spreadsheet whose text has no room: it is cut off where the next cell begins."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.intake.safe_xml import parse
from agenda_app.intake.safe_zip import Archive, open_archive
from agenda_app.normalise.second_look import letters_of, letters_on

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Shorter words come about by accident where those of two cells meet.
_SHORTEST = 5


def cut_cells(package: bytes, pdf: bytes) -> int:
    """Return how many different texts of cells begin on the pages and do not end there.

    Args:
        package: what was printed: a workbook of Excel or of the open format.
        pdf: the pages.

    Raises:
        UnreadableFileError: a part of the package is damaged or unsafe.
    """
    pages = letters_on(pdf)
    ends = [_ends(text) for text in {*_texts(open_archive(package))}]
    there = {word for word in {word for pair in ends for word in pair} if word in pages}
    return sum(pair[0] in there and pair[-1] not in there for pair in ends if pair)


def _ends(text: str) -> tuple[str, ...]:
    """Return the first and the last of the words that are long enough, none when there are none."""
    words = [letters for word in text.split() if len(letters := letters_of(word)) >= _SHORTEST]
    return (words[0], words[-1]) if words else ()


def _texts(archive: Archive) -> Iterator[str]:
    for name in archive.names:
        if name == "xl/sharedStrings.xml" or name.startswith("xl/worksheets/sheet"):
            for one in parse(archive.read(name)).iter(f"{_S}si", f"{_S}is"):
                # Signs that say how others are read (rPh) are not printed.
                parts = (*one.iterfind(f"{_S}t"), *one.iterfind(f"{_S}r/{_S}t"))
                yield "".join(part.text or "" for part in parts)
    if "content.xml" in archive.names:
        for cell in parse(archive.read("content.xml")).iter(f"{_TABLE}table-cell"):
            yield "\n".join("".join(p.itertext()) for p in cell.iterfind(f"{_TEXT}p"))

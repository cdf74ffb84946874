"""Cells of a spreadsheet whose text is not all on the pages: there was no room for it."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

import pypdfium2

from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.sheet_texts import printed_cells
from agenda_app.normalise.sight import text_of

_SHORTEST = 4
"""Signs; shorter texts come about by accident where those of two cells meet."""
_PART, _STEP = 20, 4
"""What crosses the edge of a page stands on both, in parts that overlap by more than so many."""


def cut_cells(package: bytes, pdf: bytes) -> int:
    """Return how many cells say something that does not all stand on the pages.

    Only letters and digits are compared: a text may be broken anywhere at the end of a line. A
    text that stands in several cells must be on the pages as often. What is in a row that is too
    low is on the pages, but only the tops of its letters are seen.

    Args:
        package: what was printed: a workbook of Excel or of the open format.
        pdf: the pages.

    Raises:
        UnreadableFileError: a part of the package is damaged or unsafe.
    """
    printed = list(printed_cells(open_archive(package)))
    flat = sum(cell.is_flat for cell in printed)
    cells = Counter(_signs_of(cell.text) for cell in printed if not cell.is_flat)
    wanted = sorted(text for text in cells if len(text) >= _SHORTEST)
    if not wanted:
        return flat
    with pypdfium2.PdfDocument(pdf) as document:
        pages = "".join(_signs_of(text_of(page)) for page in document)
    there = _searched(pages, wanted)
    missing = [text for text in wanted if there[text] < cells[text]]
    in_parts = _in_parts(pages, [text for text in missing if not there[text]])
    return flat + sum(cells[text] - there[text] for text in missing if text not in in_parts)


def _signs_of(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _searched(pages: str, wanted: list[str]) -> Counter[str]:
    """Return how often each text stands on the pages.

    In the order of the alphabet the texts that begin at a place are the last one that is not
    behind what stands there, and beginnings of that one: all are found at once.

    Args:
        pages: what stands on them.
        wanted: the texts, in the order of the alphabet.
    """
    longest: Counter[str] = Counter()
    for text in wanted:
        longest[text[:_SHORTEST]] = max(len(text), longest[text[:_SHORTEST]])
    shorter = _beginnings(wanted)
    there: Counter[str] = Counter()
    for start in range(len(pages) - _SHORTEST + 1):
        head = pages[start : start + _SHORTEST]
        if head not in longest:
            continue
        here = pages[start : start + longest[head]]
        place = bisect_right(wanted, here)
        found = wanted[place - 1] if place else ""
        while found:
            if here.startswith(found):
                there[found] += 1
            found = shorter.get(found, "")
    return there


def _beginnings(wanted: list[str]) -> dict[str, str]:
    """Return for each text the longest other one that it begins with, if there is one."""
    found: dict[str, str] = {}
    around: list[str] = []
    for text in wanted:
        while around and not text.startswith(around[-1]):
            around.pop()
        if around:
            found[text] = around[-1]
        around.append(text)
    return found


def _in_parts(pages: str, texts: list[str]) -> set[str]:
    """Return those texts of which every part stands on the pages."""
    parts = {text: set(_parts(text)) for text in texts if len(text) > _PART}
    sought = set().union(*parts.values())
    ends = range(_PART, len(pages) + 1) if sought else ()
    found = {part for end in ends if (part := pages[end - _PART : end]) in sought}
    return {text for text in parts if parts[text] <= found}


def _parts(text: str) -> Iterator[str]:
    last = len(text) - _PART
    return (text[start : start + _PART] for start in (*range(0, last, _STEP), last))

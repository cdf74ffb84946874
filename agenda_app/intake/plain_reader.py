"""Plain text: its encoding, its lines, and tables that tabs make."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Cell, Paragraph, Table, runs
from agenda_app.intake.lists import is_label
from agenda_app.intake.refusals import TOO_MUCH_TEXT, refusal
from agenda_app.intake.size import MOST_CHARACTERS
from agenda_app.intake.source import Piece, Source, cleaned
from agenda_app.intake.wide_text import wide_encoding

_WIDE_GAP = re.compile(r"(?<=\S)\s{3,}(?=\S)")
_LONGEST_ROW = 300
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x85\u2028\u2029]")
_OLD_ENCODINGS = ("cp1252", "mac_roman", "cp850")
GUESSED = Sentence(
    "Filen sier ikke hvilket tegnsett den har. Se om æ, ø og å er rett.",
    "Fila seier ikkje kva teiknsett ho har. Sjå om æ, ø og å er rett.",
)


def decode(data: bytes) -> tuple[str, bool]:
    """Return the characters of a text file, and whether its encoding had to be guessed.

    UTF-8 is tried strictly, since Norwegian text in another encoding practically never passes as
    UTF-8. What fails is what old PCs and Macs wrote, whichever gives the most Norwegian letters.
    UTF-16 and UTF-32 are tried first: without a mark they may pass as UTF-8 full of nothing.
    """
    wide, is_told = wide_encoding(data)
    if wide:
        return data.decode(wide, errors="replace"), not is_told
    try:
        return data.decode("utf-8-sig"), False
    except UnicodeDecodeError:
        texts = (data.decode(name, errors="replace") for name in _OLD_ENCODINGS)
        return max(texts, key=_norwegian_letters), True


def _norwegian_letters(text: str) -> int:
    return sum(map(text.count, "æøåÆØÅ"))


def is_readable(text: str) -> bool:
    """Return whether a text is one that a Norwegian office wrote: most of it is Latin letters.

    Any file can be decoded as UTF-16 whose first two bytes happen to be a byte-order mark.
    """
    latin = sum(sign < "\u0250" or "\u2000" <= sign <= "\u20cf" for sign in text)
    unreadable = sum(
        sign not in "\t\n\x0b\f\r" and unicodedata.category(sign) in ("Cc", "Cn", "Co", "Cs")
        for sign in text
    )
    lost = text.count("\ufffd")
    return 2 * latin >= len(text) and unreadable + lost <= len(text) // 50


def read_plain(data: bytes) -> Source:
    """Return a text file as a stream: a piece a line, neighbouring lines with tabs as a table.

    Raises:
        UnreadableFileError: it is far too long.
    """
    text, guessed = decode(data)
    if len(text) > MOST_CHARACTERS:
        raise refusal(TOO_MUCH_TEXT)
    return Source(tuple(pieces_of(text)), by_lines=True, warnings=(GUESSED,) if guessed else ())


def pieces_of(text: str) -> Iterator[Piece]:
    """Yield the lines of a text; a form feed begins a page."""
    for number, page in enumerate(text.split("\f")):
        first = number > 0
        for piece in _pieces_of_page(page):
            yield replace(piece, new_page=first)
            first = False


def _pieces_of_page(page: str) -> Iterator[Piece]:
    rows: list[str] = []
    gap = gap_before_rows = False
    for raw in _BREAK.split(page):
        line = cleaned(raw)
        dividers = _dividers(line)
        if rows and dividers != _dividers(rows[0]):
            yield _rows(rows, gap=gap_before_rows)
            rows = []
        if not line.strip():
            gap = True
            continue
        if dividers:
            gap_before_rows = gap_before_rows if rows else gap
            rows.append(line)
        else:
            yield Piece(Paragraph(runs(line)), gap)
        gap = False
    if rows:
        yield _rows(rows, gap=gap_before_rows)


def _dividers(line: str) -> tuple[str, int] | None:
    """Return what divides a line into cells and how often: tabs, or three spaces and more.

    One tab in front of a line is an indent, and what stands behind the label of a point is none.
    """
    label, _, rest = line.strip().partition("\t")
    if is_label(label):
        line = rest
    tabs = line.count("\t")
    if tabs and line.strip():
        return ("tab", tabs) if tabs > 1 or "\t" in line.strip() else None
    gaps = len(_WIDE_GAP.findall(line)) if len(line) <= _LONGEST_ROW else 0
    return ("space", gaps) if gaps else None


def _rows(rows: list[str], *, gap: bool) -> Piece:
    """Return divided lines as a table; a single one is a line of running text."""
    if len(rows) == 1:
        return Piece(Paragraph(runs(rows[0])), gap)
    cells = tuple(tuple(Cell(runs(cell.strip())) for cell in _cells(row)) for row in rows)
    return Piece(Table(cells, head_rows=1), gap)


def _cells(row: str) -> list[str]:
    return row.split("\t") if "\t" in row else _WIDE_GAP.split(row)

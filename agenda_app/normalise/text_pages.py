"""Plain text and tables of text (CSV) as pages."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping

from agenda_app.documents.plain_pdf import render_plain
from agenda_app.domain.language import Language
from agenda_app.domain.text import Block, Cell, Paragraph, Run, Table, clean, runs
from agenda_app.domain.verdict_codes import Found
from agenda_app.intake.plain_reader import decode
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source
from agenda_app.normalise.words import COLUMNS_NOT_HERE, LINES_NOT_HERE, ROWS_NOT_HERE

MOST_LINES = 20_000
MOST_ROWS = 5_000
MOST_COLUMNS = 500
MOST_CELLS = 25_000
MOST_LETTERS = 2_000_000
"""What is laid out well within the time and the memory that a file may take."""
_LONGEST_CELL = 2_000
_LINES_TOGETHER = 30
_LONGEST_LINE = 20_000
_DELIMITERS = ";\t,|"
_SAMPLE_LINES = 20
# Spreadsheet programs say in a first line what parts the cells.
_SEPARATOR = re.compile(r"sep=([;\t,|])\r?\n", re.IGNORECASE)
_SENTINEL = "end"
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_NO_BREAK_SPACE = "\u00a0"
_GAP = re.compile(" {2,}")
_WIDEST_GAP = 40


def text_to_pdf(source: Source, remarks: Remarks) -> bytes:
    """Return a text file as a tagged PDF: its lines as they are, long ones broken."""
    lines = _BREAK.split(decoded(source.data, remarks))
    left_out = said_of_lines(lines, source.language, remarks)
    text = (*paragraphs_of(lines[:MOST_LINES]), *left_out)
    return pages_of(text, source.language, remarks)


def said_of_lines(lines: list[str], language: Language, remarks: Remarks) -> Iterator[Block]:
    """Yield a sentence on the lines that are not printed, when there are some, and note them."""
    more = max(0, len(lines) - MOST_LINES)
    remarks.counted(Found.LINES_LEFT_OUT, more)
    if more:
        yield Paragraph((Run(LINES_NOT_HERE.said(language, more), italic=True),))


def table_to_pdf(source: Source, remarks: Remarks) -> bytes:
    """Return a CSV file as a tagged PDF: one table whose first row is its head.

    Of one that is far too large the beginning is printed, under a sentence that says so.
    """
    rows = _rows(decoded(source.data, remarks))
    widest = max(map(len, rows), default=0)
    columns = min(widest, MOST_COLUMNS)
    shown, left_out = _beginning(rows, columns)
    remarks.counted(Found.COLUMNS_LEFT_OUT, widest - columns)
    remarks.counted(Found.ROWS_LEFT_OUT, left_out)
    said = (
        words.said(source.language, many)
        for words, many in ((ROWS_NOT_HERE, left_out), (COLUMNS_NOT_HERE, widest - columns))
        if many
    )
    told = tuple(Paragraph((Run(sentence, italic=True),)) for sentence in said)
    return pages_of((*told, Table(shown)), source.language, remarks)


def _beginning(rows: list[list[str]], columns: int) -> tuple[tuple[tuple[Cell, ...], ...], int]:
    """Return as many rows as can be laid out in time, and how many are not whole among them."""
    most = min(MOST_ROWS, MOST_CELLS // max(columns, 1))
    shown: list[tuple[Cell, ...]] = []
    letters = 0
    for at, row in enumerate(rows):
        for cells in cells_of(_filled(row, columns)):
            letters += sum(len(run.text) for cell in cells for run in cell.runs)
            if len(shown) == most or letters > MOST_LETTERS:
                return tuple(shown), len(rows) - at
            shown.append(cells)
    return tuple(shown), 0


def pages_of(
    text: tuple[Block, ...],
    language: Language,
    remarks: Remarks,
    title: str = "",
    images: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return blocks as a tagged PDF with pictures by their hash; note what the typeface lacks."""
    part = render_plain(text, language, title, images)
    if part.missing:
        remarks.find(Found.MISSING_CHARACTERS, detail=part.missing[:40])
    return part.pdf


def paragraphs_of(lines: list[str]) -> Iterator[Paragraph]:
    """Yield lines as paragraphs: a blank line parts them, indents and gaps stay."""
    together: list[str] = []
    letters = 0
    for line in [*lines, ""]:
        for text in _pieces(clean(line.expandtabs(4).rstrip()), _LONGEST_LINE):
            letters += len(text)
            is_full = len(together) == _LINES_TOGETHER or letters > _LONGEST_LINE
            if together and (not text or is_full):
                yield Paragraph(runs("\n".join(together)))
                together, letters = [], len(text)
            if text:
                words = text.lstrip(" ")
                indent = _NO_BREAK_SPACE * (len(text) - len(words))
                together.append(indent + _GAP.sub(_kept, words))


def _kept(gap: re.Match[str]) -> str:
    """Return a gap within a line that stays one: "3    200" are two numbers and "3 200" is one."""
    return _NO_BREAK_SPACE * min(len(gap[0]) - 1, _WIDEST_GAP) + " "


def _pieces(text: str, longest: int) -> Iterator[str]:
    """Yield a text in pieces that can be laid out, broken between words where there are some."""
    while len(text) > longest:
        end = text.rfind(" ", 1, longest) + 1 or longest
        yield text[:end]
        text = text[end:]
    yield text


def decoded(data: bytes, remarks: Remarks) -> str:
    """Return what a text file says; note that its encoding had to be guessed."""
    text, guessed = decode(data)
    if guessed:
        remarks.find(Found.GUESSED_ENCODING)
    return text


def _rows(text: str) -> list[list[str]]:
    text = text.replace("\0", "")
    said = _SEPARATOR.match(text)
    delimiter = said[1] if said else _delimiter(text)
    text = text[said.end() :] if said else text
    try:
        *rows, end = csv.reader(io.StringIO(f"{text}\n{_SENTINEL}"), delimiter=delimiter)
        # A quote that is never closed takes all that follows into one cell, this too.
        if end == [_SENTINEL]:
            return [row for row in rows if any(cell.strip() for cell in row)]
    except csv.Error:
        pass
    return [line.split(delimiter) for line in text.splitlines() if line.strip()]


def _delimiter(text: str) -> str:
    sample = "\n".join(text.splitlines()[:_SAMPLE_LINES])
    try:
        return csv.Sniffer().sniff(sample, _DELIMITERS).delimiter
    except csv.Error:
        return max(_DELIMITERS, key=sample.count)


def cells_of(row: list[str]) -> Iterator[tuple[Cell, ...]]:
    """Yield a row; what is too long for one cell goes on in the rows below."""
    pieces = [list(_pieces(clean(text.strip()), _LONGEST_CELL)) for text in row]
    for number in range(max(map(len, pieces), default=0)):
        texts = (column[number] if number < len(column) else "" for column in pieces)
        yield tuple(Cell(runs(text)) for text in texts)


def _filled(row: list[str], columns: int) -> list[str]:
    return [*row[:columns], *[""] * (columns - len(row))]

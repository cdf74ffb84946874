"""The treatment table: which committees a case goes through, in any order of columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agenda_app.intake.dates import DATE_PATTERN, looks_like_date, parse_date
from agenda_app.intake.labels import Column, column_label
from agenda_app.intake.result import ReadTreatment

Columns = tuple[Column | None, ...]

ITEM_NUMBER = re.compile(
    r"(?:(?:PS|RS|DS|FO)\s*|(?:[KF][.-]?sak|Sak|SR-sak)\s+)?\d{1,5}/+(?:\d{4}|\d{2})(?:\.\d+)?\.?",
    re.IGNORECASE,
)
_COMMITTEE = re.compile(
    r"(?:styre|skap|utvalg|utval|råd|nemnd|ting|komite|komité|valnemnd)(?:t|et|en|a|n)?\b",
    re.IGNORECASE,
)
_TYPE = re.compile(r"PS|RS|DS|FO|politisk sak|referatsak|delegert sak", re.IGNORECASE)
_ENDS = (ITEM_NUMBER.pattern, DATE_PATTERN)
_FRONT = tuple(re.compile(rf"({end})\s+(?=\S)", re.IGNORECASE) for end in _ENDS)
_BACK = tuple(re.compile(rf"(?<=\S)\s+({end})$", re.IGNORECASE) for end in _ENDS)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: what was read, what says nothing new, and what could not be placed."""

    treatment: ReadTreatment
    understood: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def columns_of(cells: Sequence[str]) -> Columns | None:
    """Return what the cells head, None when they are not the head of a treatment table."""
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) == 1:
        return _columns_in(filled[0].split())
    kinds = tuple(column_label(cell) for cell in cells)
    return kinds if _is_head(kinds) else None


def _is_head(kinds: Sequence[Column | None]) -> bool:
    known = [kind for kind in kinds if kind]
    return Column.COMMITTEE in known and len(set(known)) == len(known) >= 2


def _columns_in(parts: Sequence[str]) -> Columns | None:
    """Read labels that only single spaces divide, the longest possible first."""
    kinds: list[Column | None] = []
    at = 0
    while at < len(parts):
        for length in (3, 2, 1):
            if kind := column_label(" ".join(parts[at : at + length])):
                kinds.append(kind)
                at += length
                break
        else:
            return None
    return tuple(kinds) if _is_head(kinds) else None


def looks_like_row(cells: Sequence[str]) -> bool:
    """Return whether cells of running text can be a row, when no table says so."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled or len(filled) > 6 or sum(map(len, filled)) > 120:
        return False
    if len(filled) == 1:
        values = _in_one_line(filled[0])
        named = values[-1][:1].isalpha()
        sure = len(values) > 1 or _COMMITTEE.search(filled[0])
        return bool(named and sure) or _is_value(filled[0])
    return any(_is_value(cell) or _COMMITTEE.search(cell) for cell in filled)


def _is_value(cell: str) -> bool:
    return looks_like_date(cell) or ITEM_NUMBER.fullmatch(cell) is not None


def kind_of(cell: str) -> Column:
    """Return what a single value is by its form."""
    if looks_like_date(cell):
        return Column.DATE
    if ITEM_NUMBER.fullmatch(cell.strip()):
        return Column.NUMBER
    return Column.TYPE if _TYPE.fullmatch(cell.strip()) else Column.COMMITTEE


def _in_one_line(text: str) -> list[str]:
    """Return the number and the date at either end of a line, and last what is left between."""
    values: list[str] = []
    for _ in _ENDS:
        for pattern in (*_FRONT, *_BACK):
            if match := pattern.match(text) if pattern in _FRONT else pattern.search(text):
                values.append(match[1])
                text = (text[: match.start()] + text[match.end() :]).strip()
    return [*values, text]


def read_row(cells: Sequence[str], columns: Columns) -> Row:
    """Return what a row says: by its columns when they fit, else by the form of the values."""
    texts = [" ".join(cell.split()) for cell in cells]
    filled = [text for text in texts if text]
    if len(filled) == 1:
        return _placed([(kind_of(text), text) for text in _in_one_line(filled[0])])
    if len(texts) == len(columns) and _fit(texts, columns):
        return _placed(list(zip(columns, texts, strict=True)))
    return _placed([(kind_of(text), text) for text in filled])


def _fit(texts: Sequence[str], columns: Columns) -> bool:
    for text, column in zip(texts, columns, strict=True):
        form = kind_of(text)
        if text and (column in (Column.DATE, Column.NUMBER)) and form is Column.COMMITTEE:
            return False
        if column is Column.COMMITTEE and form in (Column.DATE, Column.NUMBER):
            return False
    return True


def _placed(values: Sequence[tuple[Column | None, str]]) -> Row:
    row = Row(ReadTreatment("", "", None))
    kind = ""
    for column, text in values:
        if not text:
            continue
        if column is Column.TYPE and not kind:
            kind = text
        else:
            row = _with(row, column, text)
    if not kind:
        return row
    number = row.treatment.number
    if number[:1].isdigit() and len(kind) == 2:
        return replace(row, treatment=replace(row.treatment, number=f"{kind} {number}"))
    return replace(row, understood=(*row.understood, kind))


def _with(row: Row, column: Column | None, text: str) -> Row:
    read = row.treatment
    if column is Column.NUMBER and not read.number:
        return replace(row, treatment=replace(read, number=text))
    if column is Column.COMMITTEE and not read.committee:
        return replace(row, treatment=replace(read, committee=text))
    if column is Column.DATE and not read.date and (day := parse_date(text)):
        return Row(replace(read, date=day), (*row.understood, text), row.left)
    return replace(row, left=(*row.left, text))


def is_empty(row: Row) -> bool:
    """Return whether a row names neither a committee nor a number."""
    return not row.treatment.committee and not row.treatment.number

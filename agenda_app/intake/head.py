"""The head of a paper: everything before the first proposal, section or running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from agenda_app.domain.sentence import Sentence
from agenda_app.intake.dates import looks_like_date, parse_date
from agenda_app.intake.fields import Labelled, fits, fits_from_below, labelled, name_and_contact
from agenda_app.intake.head_lines import Line, lines_in
from agenda_app.intake.labels import (
    Field,
    column_label,
    field_label,
    is_document_name,
)
from agenda_app.intake.result import ReadTreatment
from agenda_app.intake.source import Piece
from agenda_app.intake.text_start import announces
from agenda_app.intake.treatments import Columns, columns_of, is_empty, looks_like_row, read_row

_LETTERHEAD = re.compile(r"[A-ZÆØÅ][\w -]{1,40} (?:kommune|herad|fylkeskommune)", re.IGNORECASE)
_UNFINISHED = re.compile(r"(?:,|-|\b(?:og|for|i|av))$")
_CASE_TITLE = re.compile(
    r"(?:PS|(?:[KF]-?)?sak(?:snr\.?|snummer)?)\s*:?\s*(?P<number>(?:PS\s*)?\d{1,5}/\d{2,4})"
    r"\s*[:–-]?\s*(?P<title>.*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(slots=True)
class Head:
    """What was read in the head; ``free`` are the lines that no label explains."""

    fields: dict[Field, str] = field(default_factory=dict)
    treatments: list[ReadTreatment] = field(default_factory=list)
    free: list[Line] = field(default_factory=list)
    understood: list[str] = field(default_factory=list)
    unrecognised: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    warnings: list[Sentence] = field(default_factory=list)
    case_title: Line | None = None
    last_field: int = -1
    table_end: int = -1


def read_head(pieces: Sequence[Piece], municipality: str = "") -> Head:
    """Return what the head of a paper says. Every word of it ends in one of the lists."""
    head = Head()
    lines = list(lines_in(pieces))
    at = 0
    while at < len(lines):
        at = _read_next(head, lines, at, municipality)
    return head


def _read_next(head: Head, lines: list[Line], at: int, municipality: str) -> int:
    """Read the line at a place, and those that belong to it; return the place after them."""
    line = lines[at]
    if columns := columns_of(line.cells):
        return _read_table(head, lines, at + 1, columns, line.text)
    stacked = _stacked_columns(lines, at)
    if stacked:
        return _read_stacked(head, lines, at, stacked)
    if is_document_name(line.text):
        head.dropped.append(line.text)
    elif (match := _CASE_TITLE.fullmatch(line.text)) and head.case_title is None:
        return _read_case_title(head, lines, at, match)
    elif _is_letterhead(line.text, municipality):
        head.dropped.append(line.text)
    elif _heads_values(lines, at):
        for label, value in zip(lines[at].cells, lines[at + 1].cells, strict=True):
            _read_pairs(head, f"{label.rstrip(':')}: {value}", line.place)
        return at + 2
    else:
        return _read_labels(head, lines, at)
    return at + 1


def _is_letterhead(text: str, municipality: str) -> bool:
    if municipality and text.casefold() == municipality.casefold():
        return True
    return _LETTERHEAD.fullmatch(text) is not None


def _read_case_title(head: Head, lines: list[Line], at: int, match: re.Match[str]) -> int:
    """Read "Sak 28/08 TITTEL"; the title may stand on the next line."""
    line, title = lines[at], " ".join(match["title"].split())
    head.fields.setdefault(Field.ITEM_NO, match["number"])
    head.understood.append(line.text[: match.start("title")])
    if title:
        head.case_title = Line((title,), line.place, line.gap)
        return at + 1
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following and _can_be_title(following):
        head.case_title = following
        return at + 2
    return at + 1


def _can_be_title(line: Line) -> bool:
    explained = labelled(line.text)[1] or columns_of(line.cells) or column_label(line.text)
    return not explained and not is_document_name(line.text)


def _read_table(head: Head, lines: list[Line], at: int, columns: Columns, labels: str) -> int:
    """Read the rows below the head of a treatment table; return the place after the last one."""
    head.understood.append(labels)
    table = lines[at - 1]
    while at < len(lines):
        line = lines[at]
        rest = _rest_of_name(head, line) if head.table_end >= table.place else ""
        if table.in_table:
            if line.place != table.place:
                break
        elif (line.gap and head.table_end >= table.place) or (_ends_rows(line) and not rest):
            break
        if rest:
            last = head.treatments[-1]
            head.treatments[-1] = replace(last, committee=f"{last.committee} {rest}")
        else:
            _add_row(head, line.cells, columns)
        head.table_end = line.place
        at += 1
    head.table_end = max(head.table_end, table.place)
    return at


def _rest_of_name(head: Head, line: Line) -> str:
    """Return the second line of a committee's name, "" when a line is no such thing."""
    filled = [cell for cell in line.cells if cell.strip()]
    if len(filled) != 1 or not head.treatments or announces(line.text) or labelled(line.text)[1]:
        return ""
    text = " ".join(filled[0].split())
    unfinished = _UNFINISHED.search(head.treatments[-1].committee) is not None
    named = len(text) <= 60 and not any(sign.isdigit() for sign in text)
    return text if named and (unfinished or text[0].islower()) else ""


def _ends_rows(line: Line) -> bool:
    """Return whether a line below a table of running text is no row of it."""
    other = line.in_table or announces(line.text) or labelled(line.text)[1]
    return bool(other) or not looks_like_row(line.cells)


def _add_row(head: Head, cells: Sequence[str], columns: Columns) -> None:
    row = read_row(cells, columns)
    if is_empty(row) and row.treatment.date is None:
        _leave(head, "\t".join(cells))
        return
    head.treatments.append(row.treatment)
    head.understood.extend(row.understood)
    for left in row.left:
        _leave(head, left)


def _leave(head: Head, text: str) -> None:
    """Keep a text that has no field; say so when it is a date that does not exist."""
    text = " ".join(text.split())
    if not text:
        return
    head.unrecognised.append(text)
    value = text.rpartition(":")[2].strip()
    if looks_like_date(value) and parse_date(value) is None:
        head.warnings.append(
            Sentence(
                f"Datoen {value} finnes ikke. Rett den for hånd.",
                f"Datoen {value} finst ikkje. Rett han for hand.",
            )
        )


def _stacked_columns(lines: list[Line], at: int) -> Columns | None:
    """Return the columns of a table whose cells came out one a line."""
    labels = []
    for line in lines[at : at + 5]:
        if len(line.cells) != 1 or not column_label(line.text):
            break
        labels.append(line.text)
    return columns_of(labels) if len(labels) > 1 else None


def _read_stacked(head: Head, lines: list[Line], at: int, columns: Columns) -> int:
    head.understood.extend(line.text for line in lines[at : at + len(columns)])
    at += len(columns)
    row: list[str] = []
    used: list[object] = []
    while at < len(lines):
        line = lines[at]
        kind = columns_of((line.text,)) or labelled(line.text)[1]
        if kind or len(line.cells) != 1 or not looks_like_row(line.cells) or announces(line.text):
            break
        value = read_row(line.cells, columns)
        filled = [
            bool(value.treatment.number),
            bool(value.treatment.committee),
            bool(value.treatment.date),
        ]
        if any(place in used for place, has in enumerate(filled) if has):
            _add_row(head, row, columns)
            row, used = [], []
        row.append(line.text)
        used += [place for place, has in enumerate(filled) if has]
        head.table_end = line.place
        at += 1
    if row:
        _add_row(head, row, columns)
    return at


def _heads_values(lines: list[Line], at: int) -> bool:
    """Return whether a line is a row of labels, and the next one the row of their values."""
    if at + 1 >= len(lines):
        return False
    labels, values = lines[at].cells, lines[at + 1].cells
    if len(labels) < 2 or len(labels) != len(values):
        return False
    return all(map(field_label, labels)) and not any(map(field_label, values))


def _read_labels(head: Head, lines: list[Line], at: int) -> int:
    """Read a line of labels with values; the value of the last may stand on the next line."""
    line = lines[at]
    lead, pairs = labelled(line.text)
    if not pairs:
        head.free.append(line)
        return at + 1
    head.last_field = line.place
    if lead:
        head.unrecognised.append(lead)
    last = pairs[-1]
    for pair in pairs[:-1]:
        _take(head, pair)
    if not last.value and at + 1 < len(lines) and _is_value_below(last.field, lines[at + 1]):
        _take(head, Labelled(last.label, last.field, lines[at + 1].text))
        head.last_field = lines[at + 1].place
        return at + 2
    _take(head, last)
    return at + 1


def _is_value_below(wanted: Field, line: Line) -> bool:
    if labelled(line.text)[1] or columns_of(line.cells) or announces(line.text):
        return False
    if wanted is Field.COMMITTEE:
        return looks_like_row(line.cells) and not line.gap
    return fits_from_below(wanted, line.text)


def _read_pairs(head: Head, text: str, place: int) -> None:
    lead, pairs = labelled(text)
    if lead or not pairs:
        head.unrecognised.append(lead or text)
    for pair in pairs:
        _take(head, pair)
    head.last_field = place


def _take(head: Head, pair: Labelled) -> None:
    """Put a value in its field; what fits no field stays under its label, unrecognised."""
    value = " ".join(pair.value.split())
    wanted = pair.field
    if not value:
        head.understood.append(pair.label)
    elif wanted is Field.OTHER or wanted in head.fields or not fits(wanted, value):
        _leave(head, f"{pair.label} {value}")
    else:
        if wanted is Field.CASE_OFFICER:
            value, contact = name_and_contact(value)
            _leave(head, contact)
        head.fields[wanted] = value
        head.understood.append(pair.label)
        if wanted in (Field.DATE, Field.MEETING_DATE):
            head.understood.append(value)

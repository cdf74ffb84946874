"""Who signed, and the last lines round the signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import zip_longest

from agenda_app.domain.case import Signer
from agenda_app.domain.text import Image, Paragraph, Table, plain_runs
from agenda_app.intake.dates import looks_like_date
from agenda_app.intake.fields import is_name, labelled
from agenda_app.intake.labels import Field, field_label
from agenda_app.intake.source import Piece, lines_of

_LONGEST_TAIL = 14
_JOB = re.compile(
    r"(?:[\w.-]+[ /-]){0,5}[\w-]*(?:direktør|rådmann|ordfører|ordførar|sjef|leder|leiar"
    r"|rådgiver|rådgjevar|konsulent|sekretær|ingeniør|koordinator|rektor|saksbehandler|saksbehandlar|sakshandsamar"
    r"|planlegger|planleggar|arkivar|fullmektig|advokat|jurist|controller|økonom|forvalter|forvaltar"
    r"|styrer|styrar|inspektør|lege|mester|meister)(?:[ ,/-][\w .,/-]{1,40})?",
    re.IGNORECASE,
)
_APPROVED = re.compile(
    r".{0,40}\b(?:elektronisk (?:godkjent|signert)|godkjent elektronisk|uten signatur|utan signatur"
    r"|uten underskrift|utan underskrift)\b.{0,120}",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:med (?:vennlig )?hilsen|med (?:venleg )?helsing|mvh|e\.f\.|etter fullmakt)[,.]?",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:(?:e-?post|tlf|telefon|mob|mobil)\b.{3,60}|\S+@\S+\.\S+|\+?\d[\d ]{6,14}\d)", re.IGNORECASE
)
_PLACE_DATE = re.compile(r"[A-ZÆØÅ][\w .-]{1,40}?,?\s+(?:den\s+)?(?P<date>\d[\w. /-]{5,20})")
_SIGNED = re.compile(r"\s*(?:[(/]?\s*sign\.?\s*[)/]?)\s*$", re.IGNORECASE)
_NAME_AND_JOB = re.compile(r"(?P<name>[^,–:]{4,50}?)\s*(?:,| [-–])\s*(?P<job>.{4,60})")
_JOB_AND_NAME = re.compile(r"(?P<job>[^:]{4,50}):\s*(?P<name>.{4,60})")


class _Form(Enum):
    NAMES = auto()
    JOBS = auto()
    SIGNER = auto()
    OFFICER = auto()
    APPROVED = auto()
    GREETING = auto()
    PLACE_DATE = auto()
    CONTACT = auto()


@dataclass(slots=True)
class Signed:
    """The signers and the case officer, how many pieces are left, and the words round them."""

    length: int
    signers: list[Signer] = field(default_factory=list)
    case_officer: str = ""
    understood: list[str] = field(default_factory=list)
    unrecognised: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


def signature(pieces: Sequence[Piece]) -> Signed:
    """Return who signed at the end of the pieces; ``length`` is where the text before it ends."""
    start = len(pieces)
    while start > max(0, len(pieces) - _LONGEST_TAIL) and _is_tail(pieces[start - 1]):
        start -= 1
    while start < len(pieces):
        lines = [line for piece in pieces[start:] for line in _lines(piece)]
        if _is_solid(lines):
            return _read(lines, start)
        start += 1
    return Signed(len(pieces))


def _lines(piece: Piece) -> list[tuple[str, ...]]:
    lines = _table_lines(piece.block) if isinstance(piece.block, Table) else lines_of(piece)
    rows = [re.split(r"\t+|\s{3,}", line.strip()) for line in lines]
    return [tuple(cell for cell in map(str.strip, row) if cell) for row in rows if any(row)]


def _table_lines(table: Table) -> Iterator[str]:
    """Yield the lines that a person sees across the cells of a row, a cell a column."""
    for row in table.rows:
        cells = [plain_runs(cell.runs).split("\n") for cell in row]
        for across in zip_longest(*cells, fillvalue=""):
            yield "\t".join(across)


def _is_tail(piece: Piece) -> bool:
    if not isinstance(piece.block, Paragraph | Table) or isinstance(piece.block, Image):
        return False
    lines = _lines(piece)
    return 0 < len(lines) <= 6 and all(_form(cells) for cells in lines)


def _form(cells: tuple[str, ...]) -> _Form | None:
    """Return what a line at the end of a paper is, None when it is running text."""
    bare = tuple(_SIGNED.sub("", cell) for cell in cells)
    line = " ".join(bare)
    if len(line) > 200:
        return None
    checks = (
        (_Form.APPROVED, lambda: _APPROVED.fullmatch(line)),
        (_Form.OFFICER, lambda: _officer(cells) is not None),
        (_Form.JOBS, lambda: all(_is_job(cell) for cell in bare)),
        (_Form.NAMES, lambda: all(map(is_name, bare))),
        (_Form.SIGNER, lambda: len(bare) == 1 and _signer(bare[0]) is not None),
        (_Form.GREETING, lambda: _GREETING.fullmatch(line)),
        (_Form.CONTACT, lambda: _CONTACT.fullmatch(line)),
        (
            _Form.PLACE_DATE,
            lambda: (m := _PLACE_DATE.fullmatch(line)) and looks_like_date(m["date"]),
        ),
    )
    return next((form for form, holds in checks if holds()), None)


def _is_job(text: str) -> bool:
    return len(text) <= 70 and _JOB.fullmatch(text) is not None


def _officer(cells: tuple[str, ...]) -> str | None:
    """Return the case officer that a line names, "" when the name is still to come."""
    lead, pairs = labelled("\t".join(cells))
    if lead or len(pairs) != 1 or pairs[0].field is not Field.CASE_OFFICER:
        return None
    if ":" not in pairs[0].label and not pairs[0].value:
        return None
    return " ".join(pairs[0].value.split())


def _signer(line: str) -> Signer | None:
    for pattern in (_NAME_AND_JOB, _JOB_AND_NAME):
        match = pattern.fullmatch(line)
        if match and is_name(match["name"]) and _is_job(match["job"]):
            return Signer(" ".join(match["name"].split()), " ".join(match["job"].split()))
    return None


def _is_solid(lines: Sequence[tuple[str, ...]]) -> bool:
    """Return whether lines begin like a signature: not every short line at the end is one."""
    first = _form(lines[0])
    if first is _Form.OFFICER:
        return bool(_officer(lines[0])) or (len(lines) > 1 and _form(lines[1]) is _Form.NAMES)
    if first is _Form.NAMES:
        return len(lines) > 1 and _form(lines[1]) is _Form.JOBS
    if first in (_Form.GREETING, _Form.PLACE_DATE):
        return len(lines) > 1 and (_form(lines[1]) is _Form.NAMES or _is_solid(lines[1:]))
    return first in (_Form.SIGNER, _Form.APPROVED)


def _read(lines: Sequence[tuple[str, ...]], start: int) -> Signed:
    signed = Signed(start)
    at = 0
    while at < len(lines):
        below = lines[at + 1] if at + 1 < len(lines) else ()
        at += _read_line(signed, lines[at], below)
    return signed


def _read_line(signed: Signed, cells: tuple[str, ...], below: tuple[str, ...]) -> int:
    """Read a line of the signature; return how many lines it took."""
    line = " ".join(cells)
    match _form(cells):
        case _Form.NAMES:
            jobs = below if below and _form(below) is _Form.JOBS else ()
            _add_names(signed, cells, jobs)
            return 2 if jobs else 1
        case _Form.SIGNER:
            found = _signer(_SIGNED.sub("", line))
            if found is not None:
                signed.signers.append(found)
            signed.understood.append(line[len(_SIGNED.sub("", line)) :])
        case _Form.OFFICER:
            return _read_officer(signed, cells, below)
        case _Form.APPROVED | _Form.GREETING:
            signed.dropped.append(line)
        case _:
            signed.unrecognised.append(line)
    return 1


def _add_names(signed: Signed, names: tuple[str, ...], jobs: tuple[str, ...]) -> None:
    for place, written in enumerate(names):
        name = " ".join(_SIGNED.sub("", written).split())
        job = " ".join(jobs[place].split()) if place < len(jobs) else ""
        signed.understood.append(written[len(_SIGNED.sub("", written)) :])
        if field_label(job) is Field.CASE_OFFICER and not signed.case_officer:
            signed.case_officer = name
            signed.understood.append(job)
        else:
            signed.signers.append(Signer(name, job))
    signed.unrecognised.extend(jobs[len(names) :])


def _read_officer(signed: Signed, cells: tuple[str, ...], below: tuple[str, ...]) -> int:
    label = labelled("\t".join(cells))[1][0].label
    value, taken = _officer(cells), 1
    if not value and below and _form(below) is _Form.NAMES:
        value, taken = " ".join(below), 2
    signed.understood.append(label)
    if signed.case_officer:
        signed.unrecognised.append(value or "")
    else:
        signed.case_officer = value or ""
    return taken

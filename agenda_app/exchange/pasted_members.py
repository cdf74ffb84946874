"""Rows copied from a spreadsheet become members: which column is what, and what each row says."""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.committee import Role
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.text import clean

_MOST_ROWS = 2000
_MOST_CHARACTERS = 130_000
_ALIKE = 0.86


class Column(Enum):
    """What a column of the spreadsheet holds."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    LIST = "list"
    ROLE = "role"
    RANK = "rank"
    PHONE = "phone"
    EMAIL = "email"
    GENDER = "gender"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class PastedMember:
    """One row: ``rank`` is the deputy's place on the list, None for a member or when missing."""

    name: str
    on_list: str = ""
    role: Role = Role.MEMBER
    office: str = ""
    rank: int | None = None
    phone: str = ""
    email: str = ""
    gender: Gender | None = None


class Likeness(Enum):
    """How a pasted name stands to those that are registered."""

    NEW = "new"
    KNOWN = "known"
    SIMILAR = "similar"


_HEADS = {
    Column.NAME: {"navn", "namn", "medlem", "representant", "fullt navn", "name"},
    Column.FIRST_NAME: {"fornavn", "førenamn", "fornamn"},
    Column.LAST_NAME: {"etternavn", "etternamn"},
    Column.LIST: {
        "liste",
        "parti",
        "gruppe",
        "representerer",
        "representerar",
        "rep.",
        "valgliste",
    },
    Column.ROLE: {"verv", "rolle", "funksjon", "type"},
    Column.RANK: {"nr", "nr.", "vara nr.", "vara nr", "varanr", "rekkefølge", "plass", "rang"},
    Column.PHONE: {"telefon", "tlf", "tlf.", "mobil", "mobiltelefon", "telefonnummer"},
    Column.EMAIL: {"e-post", "epost", "mail", "e-mail", "email", "e-postadresse"},
    Column.GENDER: {"kjønn", "k/m", "gender"},
}
_BY_HEAD = {head: column for column, heads in _HEADS.items() for head in heads}
_ROLES = (
    (("vara", "varamedlem", "vararepresentant", "varamann"), Role.DEPUTY),
    (("leder", "leiar", "ordfører", "ordførar"), Role.CHAIR),
    (("nestleder", "nestleiar", "varaordfører", "varaordførar"), Role.VICE_CHAIR),
)
_GENDERS = {"k": Gender.WOMAN, "kvinne": Gender.WOMAN, "m": Gender.MAN, "mann": Gender.MAN}
_PLAIN_ROLES = {"medlem", "fast medlem", "fast", "m", "leder", "leiar", "nestleder", "nestleiar"}


def rows_of(pasted: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of pasted text: tabs as a spreadsheet copies them, or semicolons.

    Blank rows are left out, and what is beyond two thousand rows or 130 000 characters.
    """
    text = clean(pasted.replace("\r\n", "\n").replace("\r", "\n"))[:_MOST_CHARACTERS]
    separator = "\t" if "\t" in text else ";" if ";" in text else "\t"
    reader = csv.reader(io.StringIO(text), delimiter=separator)
    rows = [tuple(" ".join(cell.split()) for cell in row) for row in reader if any(row)]
    return tuple(row for row in rows if any(row))[:_MOST_ROWS]


def guess_columns(rows: Sequence[Sequence[str]]) -> tuple[tuple[Column, ...], bool]:
    """Return what each column seems to hold, and whether the first row is a heading."""
    if not rows:
        return (), False
    width = max(len(row) for row in rows)
    heads = [_BY_HEAD.get(cell.casefold().rstrip(":")) for cell in rows[0]]
    headed = sum(head is not None for head in heads) * 2 >= len([c for c in rows[0] if c])
    body = rows[1:] if headed else rows
    columns: list[Column] = []
    for index in range(width):
        head = heads[index] if headed and index < len(heads) else None
        cells = [row[index] for row in body if index < len(row) and row[index]]
        guessed = head or _by_content(cells)
        columns.append(Column.IGNORED if guessed in columns else guessed)
    return tuple(columns), headed


def _by_content(cells: Sequence[str]) -> Column:
    if not cells:
        return Column.IGNORED

    def most(pattern: str) -> bool:
        return sum(bool(re.fullmatch(pattern, cell)) for cell in cells) * 2 > len(cells)

    if most(r"\S+@\S+"):
        return Column.EMAIL
    if most(r"\+?[\d ]{8,15}"):
        return Column.PHONE
    if most(r"\d{1,2}\.?"):
        return Column.RANK
    # "m" is a member in one sheet and a man in another: beside a "k" it is a man.
    letters = {cell.casefold() for cell in cells}
    if letters <= _GENDERS.keys() and letters & {"k", "kvinne"}:
        return Column.GENDER
    if sum(_role(cell) is not None for cell in cells) * 2 > len(cells):
        return Column.ROLE
    if most(r"[^\d@]{1,8}") and len(set(cells)) * 2 <= max(len(cells), 2) + 1:
        return Column.LIST
    return Column.NAME if most(r"[^\d@]+\s[^\d@]+") else Column.IGNORED


def _role(cell: str) -> Role | None:
    wanted = cell.casefold()
    if wanted in _PLAIN_ROLES and not wanted.startswith(("led", "lei", "nest")):
        return Role.MEMBER
    return next((role for names, role in _ROLES if wanted in names), None)


def members_of(
    rows: Iterable[Sequence[str]], columns: Sequence[Column]
) -> tuple[PastedMember, ...]:
    """Return the rows as members; a row without a name is left out.

    A row with a deputy's number and no role is a deputy.
    """
    members = (_member(dict(zip(columns, row, strict=False))) for row in rows)
    return tuple(member for member in members if member.name)


def _member(cells: dict[Column, str]) -> PastedMember:
    first, last = cells.get(Column.FIRST_NAME, ""), cells.get(Column.LAST_NAME, "")
    said = cells.get(Column.ROLE, "")
    digits = re.match(r"\d{1,3}", cells.get(Column.RANK, ""))
    rank = int(digits.group()) if digits else None
    role = _role(said) or (Role.DEPUTY if rank is not None and not said else Role.MEMBER)
    return PastedMember(
        name=_in_order(cells.get(Column.NAME, "") or f"{first} {last}".strip()),
        on_list=cells.get(Column.LIST, ""),
        role=role,
        office="" if said.casefold() in _PLAIN_ROLES or role is Role.DEPUTY else said,
        rank=rank if role is Role.DEPUTY else None,
        phone=cells.get(Column.PHONE, ""),
        email=cells.get(Column.EMAIL, ""),
        gender=_GENDERS.get(cells.get(Column.GENDER, "").casefold().rstrip(".")),
    )


def _in_order(name: str) -> str:
    """Return "Randi Moen" for "Moen, Randi"."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() else name.strip(" ,")


def likeness(name: str, known: Iterable[str]) -> tuple[Likeness, str]:
    """Tell whether a name is registered, is like one that is, or is new; and which it is like."""
    names = list(known)
    folded = {_folded(other): other for other in names}
    if name.casefold() in {other.casefold() for other in names}:
        return Likeness.KNOWN, name
    close = difflib.get_close_matches(_folded(name), folded, n=1, cutoff=_ALIKE)
    return (Likeness.SIMILAR, folded[close[0]]) if close else (Likeness.NEW, "")


def _folded(name: str) -> str:
    return re.sub(r"[\s.-]+", " ", name.casefold()).strip()

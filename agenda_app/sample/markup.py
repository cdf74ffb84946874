"""The plain form in which the sample's texts are kept: fields on top, then text with marks.

Tittel: Nye flytebrygger            a field; a name may come several times
== Tekst                            a part begins
# Vurdering / ## Kostnad            headings
1. Et punkt / "   a) under det"     points, three blanks in for each level; "- " is a bullet
| Gebyr | Pris |                    a row of a table, the first is its head
![beskrivelse](fil.png) 120         a picture and its width in mm
**fet**, *kursiv*                   inside a line
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    Text,
)

_PART = "== "
_POINT = re.compile(r"(?P<indent> *)(?P<label>\d+\.|[a-z]\)|-) (?P<text>.*)")
_PICTURE = re.compile(r"!\[(?P<alt>.*)\]\((?P<name>[\w.-]+)\) (?P<width>\d+)")
_LOOK = re.compile(r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*")
_INDENT = 3


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file in this form: its fields, each with all its values, and its parts in order."""

    fields: dict[str, tuple[str, ...]]
    parts: tuple[tuple[str, str], ...]

    def field(self, name: str, missing: str = "") -> str:
        """Return the first value of a field."""
        return self.fields.get(name, (missing,))[0]


def read_sheet(text: str) -> Sheet:
    """Return the fields and parts of a file."""
    fields: dict[str, tuple[str, ...]] = {}
    top, *rest = f"\n{text}".split(f"\n{_PART}")
    for line in filter(None, map(str.strip, top.splitlines())):
        name, _, value = line.partition(":")
        fields[name] = (*fields.get(name, ()), value.strip())
    parts = (part.partition("\n") for part in rest)
    return Sheet(fields, tuple((name.strip(), body) for name, _, body in parts))


def read_text(text: str, picture: Callable[[str], str]) -> Text:
    """Return the blocks of a text.

    Args:
        text: in the form above.
        picture: gives the SHA-256 of a picture by its name.
    """
    return tuple(_blocks(text, picture))


def _blocks(text: str, picture: Callable[[str], str]) -> Iterator[Block]:
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    for is_row, group in groupby(lines, key=lambda line: line.startswith("|")):
        if is_row:
            yield Table(tuple(_row(line) for line in group))
        else:
            yield from (_block(line, picture) for line in group)


def _row(line: str) -> tuple[Cell, ...]:
    return tuple(Cell(_runs(cell.strip())) for cell in line[1:].rstrip("|").split("|"))


def _block(line: str, picture: Callable[[str], str]) -> Block:
    if line.startswith("#"):
        marks, _, words = line.partition(" ")
        return Heading(len(marks), _runs(words))
    if found := _PICTURE.fullmatch(line):
        return Image(picture(found["name"]), found["alt"], float(found["width"]))
    if found := _POINT.fullmatch(line):
        label = "" if found["label"] == "-" else found["label"]
        return ListItem(len(found["indent"]) // _INDENT, label, _runs(found["text"]))
    return Paragraph(_runs(line))


def _runs(text: str) -> Runs:
    runs: list[Run] = []
    at = 0
    for found in _LOOK.finditer(text):
        runs.append(Run(text[at : found.start()]))
        runs.append(
            Run(found["bold"] or found["italic"], bool(found["bold"]), bool(found["italic"]))
        )
        at = found.end()
    runs.append(Run(text[at:]))
    return tuple(run for run in runs if run.text)

"""Lists of attachments and of documents that are named but not attached."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agenda_app.domain.text import Image, ListItem, Table, plain_runs
from agenda_app.intake.source import Piece, lines_of

_NONE = re.compile(r"(?:ingen|ingen vedlegg|ikke vedlegg|ikkje vedlegg|nei|-+|–)\.?", re.IGNORECASE)
_HEADS = frozenset(
    ("nr", "nr.", "vedlegg", "tittel", "dato", "dok.nr", "dokument", "dokumentnavn", "navn", "namn")
)
_INLINE = re.compile(r"(?:^|(?<=[,;.] ))(\d{1,2})[.)] (?=\S)")
_NUMBER = re.compile(r"(?:vedlegg\s+)?(\d{1,3})[.:)]?(?:\s+[-–])?[\t ]+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """Titles of documents, labels in front of them, and what says that there are none."""

    titles: tuple[str, ...] = ()
    understood: tuple[str, ...] = ()
    pictures: tuple[Image, ...] = ()


def listed(pieces: Sequence[Piece]) -> Listed:
    """Return the documents that the pieces of a list name, one a line or row."""
    titles: list[str] = []
    understood: list[str] = []
    for label, line in _lines(pieces):
        understood.append(label)
        words = line.replace("\t", " ").split()
        match = _NUMBER.match(line)
        if _NONE.fullmatch(line.strip()) or all(word.casefold() in _HEADS for word in words):
            understood.append(" ".join(words))
        elif match and int(match[1]) == len(titles) + 1:
            understood.append(match[0].strip())
            titles.append(" ".join(line[match.end() :].split()))
        else:
            titles.append(" ".join(words))
    pictures = tuple(p.block for p in pieces if isinstance(p.block, Image))
    return Listed(tuple(titles), tuple(filter(None, understood)), pictures)


def _lines(pieces: Sequence[Piece]) -> list[tuple[str, str]]:
    """Return label and text of every line; cells of a table are divided by tabs."""
    found: list[tuple[str, str]] = []
    for piece in pieces:
        match piece.block:
            case ListItem(_, label, runs):
                found += [
                    (label if i == 0 else "", text)
                    for i, text in enumerate(_split(plain_runs(runs)))
                ]
            case Table(rows):
                cells = [[plain_runs(cell.runs).replace("\n", " ") for cell in row] for row in rows]
                found += [("", "\t".join(row).strip()) for row in cells if any(map(str.strip, row))]
            case Image():
                continue
            case _:
                found += [("", part) for line in lines_of(piece) for part in _inline(line)]
    return found


def _inline(line: str) -> list[str]:
    """Return the documents that one line names: "1. Kart, 2. Budsjett" or "Kart; budsjett"."""
    line = line.strip()
    starts = list(_INLINE.finditer(line))
    if len(starts) > 1 and [int(match[1]) for match in starts] == list(range(1, len(starts) + 1)):
        places = [match.start(1) for match in starts]
        ends = [*places[1:], len(line)]
        return [line[a:b].strip(" ,;") for a, b in zip(places, ends, strict=True)]
    return [part.strip() for part in line.split(";") if part.strip()]


def _split(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()] or [""]

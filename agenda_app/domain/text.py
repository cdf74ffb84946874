"""The one tree of blocks for papers, proposals, proceedings and resolutions.

A text is a tuple of blocks; a block holds runs of characters with bold, italic or underline. It is
stored as JSON, edited in the window and drawn on paper. Labels of list items are kept as the author
wrote them ("1.", "a)"), because a resolution is quoted by its numbers.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

_UNREAD = re.compile("[\ud800-\udfff]")
"""What Python makes of bytes that are no letters, as in a file name of an old Windows PC."""
_FIRST_BYTE = 0xDC00
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = re.compile(rf"[\x00-\x1f\x7f-\x9f\u2028\u2029{_TURNING}]")
"""What moves the cursor, or shows letters in another order than they have."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one look; a line break inside a block is a line feed.

    ``exempt`` is the legal basis when the public may not read them, else empty.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str = ""
    exempt: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3, in the author's own words."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class ListItem:
    """A point: level 0 is outermost; ``label`` is "1.", "a)" and the like, empty for a bullet."""

    level: int
    label: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; ``columns`` and ``rows`` say how far it spans."""

    runs: Runs
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first ``head_rows`` rows are headings. A spanned place holds no cell."""

    rows: tuple[tuple[Cell, ...], ...]
    head_rows: int = 1


@dataclass(frozen=True, slots=True)
class Image:
    """A picture by the SHA-256 of its bytes; ``alt`` is read aloud to those who cannot see it.

    ``width_mm`` is the width the author gave it, 0 when unknown. ``exempt`` is the legal basis when
    the public may not see it, else empty.
    """

    sha256: str
    alt: str = ""
    width_mm: float = 0.0
    exempt: str = ""


Block = Paragraph | Heading | ListItem | Table | Image
Text = tuple[Block, ...]

_KINDS: dict[str, type[Any]] = {
    "paragraph": Paragraph,
    "heading": Heading,
    "item": ListItem,
    "table": Table,
    "image": Image,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a text under one heading; ``heading`` is None for what stands before the first."""

    heading: Heading | None
    blocks: Text


def clean(text: str) -> str:
    """Return text in NFC without control characters, lone surrogates and byte-order marks.

    Tab and line break stay. Decomposed letters draw with displaced accents, control characters
    are forbidden in PDF metadata and XML.
    """
    kept = (
        c for c in text if c in "\t\n" or (unicodedata.category(c) not in {"Cc", "Cs"} and c != "﻿")
    )
    return unicodedata.normalize("NFC", "".join(kept))


def one_line(text: str) -> str:
    """Return a title, or a name from outside, as one line that reads as its letters stand.

    Control characters and marks of writing direction become spaces; a space that holds words
    together stays. Bytes that are no UTF-8 are read as Windows wrote them, and are U+FFFD where
    they mean nothing there either.
    """
    read = _UNREAD.sub(_windows_letter, text)
    return " ".join(filter(None, clean(_UNSEEN.sub(" ", read)).split(" ")))


def _windows_letter(unread: re.Match[str]) -> str:
    byte = ord(unread[0]) - _FIRST_BYTE
    return bytes([byte]).decode("cp1252", "replace") if 0x80 <= byte <= 0xFF else "\ufffd"


def runs(text: str) -> Runs:
    """Return plain text as runs."""
    return (Run(text),) if text else ()


def paragraphs(text: str) -> Text:
    """Return plain text as paragraphs, one a line that is not blank."""
    return tuple(Paragraph(runs(line.strip())) for line in text.splitlines() if line.strip())


def plain_runs(parts: Iterable[Run]) -> str:
    """Return the characters of runs."""
    return "".join([part.text for part in parts])  # a list: texts are put together all the time


def plain_block(block: Block) -> str:
    """Return the characters of one block; cells are separated by tabs, rows by line breaks."""
    match block:
        case Paragraph(parts) | Heading(_, parts):
            return plain_runs(parts)
        case ListItem(_, label, parts):
            return f"{label} {plain_runs(parts)}".strip()
        case Table(rows, _):
            return "\n".join("\t".join(plain_runs(cell.runs) for cell in row) for row in rows)
        case Image(_, alt, _):
            return alt


def plain(text: Iterable[Block]) -> str:
    """Return the characters of a text, one block a line."""
    return "\n".join(plain_block(block) for block in text)


def words(text: Iterable[Block]) -> list[str]:
    """Return the words of a text in reading order, labels of points included."""
    return plain(text).split()


def sections(text: Iterable[Block], level: int = 1) -> tuple[Section, ...]:
    """Split a text at its headings of ``level`` or above."""
    return tuple(_sections(text, level))


def _sections(text: Iterable[Block], level: int) -> Iterator[Section]:
    heading: Heading | None = None
    blocks: list[Block] = []
    for block in text:
        if isinstance(block, Heading) and block.level <= level:
            if heading is not None or blocks:
                yield Section(heading, tuple(blocks))
            heading, blocks = block, []
        else:
            blocks.append(block)
    if heading is not None or blocks:
        yield Section(heading, tuple(blocks))


def image_hashes(text: Iterable[Block]) -> set[str]:
    """Return the SHA-256 of every picture in a text."""
    return {block.sha256 for block in text if isinstance(block, Image)}


def to_json(text: Iterable[Block]) -> str:
    """Return a text as compact JSON with a stable order of keys.

    A text without exempt passages is written as it was before there were any.
    """
    plain_blocks = [
        {"kind": _NAMES[type(block)], **asdict(block, dict_factory=_without_empty_basis)}
        for block in text
    ]
    return json.dumps(plain_blocks, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _without_empty_basis(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in fields if value != "" or name != "exempt"}


def from_json(stored: str) -> Text:
    """Return the text that ``to_json`` wrote.

    Raises:
        ValueError: the JSON is not a text.
    """
    try:
        return tuple(_block(fields) for fields in json.loads(stored or "[]"))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored text: {error!r}") from error


def _block(stored: dict[str, Any]) -> Block:
    fields = dict(stored)
    kind = _KINDS[fields.pop("kind")]
    if kind is Table:
        rows = tuple(
            tuple(Cell(_runs(c["runs"]), c["columns"], c["rows"]) for c in row)
            for row in fields["rows"]
        )
        return Table(rows, fields["head_rows"])
    if "runs" in fields:
        fields["runs"] = _runs(fields["runs"])
    block: Block = kind(**fields)
    return block


def _runs(stored: list[dict[str, Any]]) -> Runs:
    return tuple(Run(**run) for run in stored)

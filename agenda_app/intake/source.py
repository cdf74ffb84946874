"""The common stream that every format is read into, before anything is recognised in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from operator import attrgetter

from agenda_app.domain.left_out import LeftOut
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import (
    Block,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    clean,
    plain_block,
)
from agenda_app.intake.result import Mark

_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_look = attrgetter("bold", "italic", "underline", "link", "exempt")
# Places where a word may be divided: soft hyphens, joiners and spaces without width.
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, and what its surroundings in the file say about it.

    ``gap`` is True when a blank line or an empty paragraph stood before it, ``new_page`` when a
    page began there. ``is_title`` marks a block that the file itself calls the title.
    """

    block: Block
    gap: bool = False
    new_page: bool = False
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A file as its reader saw it.

    ``by_lines`` is True when a paragraph of the author may be broken into several lines (plain
    text, PDF), so that lines have to be put together again.
    """

    pieces: tuple[Piece, ...]
    by_lines: bool = False
    dropped: tuple[LeftOut, ...] = ()
    marks: tuple[Mark, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    warnings: tuple[Sentence, ...] = ()


def cleaned(text: str) -> str:
    """Return text as ``domain.text.clean`` does, also without soft hyphens and the like.

    Good text is not looked at character by character.
    """
    text = _UNSEEN.sub("", text)
    if _UNCLEAN.search(text):
        return clean(text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def text_of(piece: Piece) -> str:
    """Return the characters of a piece without white space around them."""
    return plain_block(piece.block).strip()


def runs_of(block: Block) -> Runs:
    """Return the runs of a block that has running text, else none."""
    match block:
        case Paragraph(parts) | Heading(_, parts) | ListItem(_, _, parts):
            return parts
        case Table() | Image():
            return ()


def with_runs(block: Block, parts: Runs) -> Block:
    """Return the same block with other running text; tables and pictures stay as they are."""
    match block:
        case Paragraph():
            return Paragraph(parts)
        case Heading(level, _):
            return Heading(level, parts)
        case ListItem(level, label, _):
            return ListItem(level, label, parts)
        case Table() | Image():
            return block


def cut(parts: Runs, start: int, end: int | None = None) -> Runs:
    """Return the characters from ``start`` to ``end`` with the look they had."""
    kept: list[Run] = []
    at = 0
    for run in parts:
        last = len(run.text) if end is None else end - at
        text = run.text[max(0, start - at) : max(0, last)]
        if text:
            kept.append(run if text == run.text else replace(run, text=text))
        at += len(run.text)
    return tuple(kept)


def trimmed(parts: Runs) -> Runs:
    """Return runs without white space at either end."""
    whole = "".join([run.text for run in parts])
    if whole and not whole[0].isspace() and not whole[-1].isspace():
        return parts
    start = len(whole) - len(whole.lstrip())
    return cut(parts, start, start + len(whole.strip()))


def merged(parts: Runs) -> Runs:
    """Return runs in which neighbours of the same look are one run, without empty runs."""
    kept: list[Run] = []
    for run in parts:
        if kept and run.text and _look(kept[-1]) == _look(run):
            kept[-1] = replace(run, text=kept[-1].text + run.text)
        elif run.text:
            kept.append(run)
    return tuple(kept)


def lines_of(piece: Piece) -> list[str]:
    """Return the lines that a person sees in a piece, cells of a row separated by tabs."""
    return [line for line in plain_block(piece.block).split("\n") if line.strip()]

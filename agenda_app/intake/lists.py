"""Points that were typed by hand: "1.", "a)", "2.1", "-" in front of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agenda_app.domain.text import Heading, ListItem, Paragraph, Run, plain_runs
from agenda_app.intake.source import Piece, cut, runs_of, trimmed

_MONTHS = r"(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)\w*\.?\b"
_LABELS = (
    r"(?:\d{1,3}(?:\.\d{1,3})+[.)]?|\d{1,3}[.)]|(?:pkt\.?|punkt)\s*\d{1,3}[.:)]?"
    r"|[a-zæøå][.)]|\((?:\d{1,2}|[a-zæøå])\)|[ivx]{1,5}[.)]|[-–•·*▪◦‣●○■□—➢➤►▸→❖⁃\uf000-\uf0ff])"
)
_TYPED = re.compile(rf"\s*(?P<label>{_LABELS})(?P<gap>[ \t]+)(?!{_MONTHS})(?=\S)", re.IGNORECASE)
_LABEL = re.compile(_LABELS, re.IGNORECASE)
_FIRST = frozenset(("1", "a", "i", "1.1"))


def with_points(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces with paragraphs that begin with a typed label as list items.

    The level follows from the order in which the kinds of label came: "a)" after "1." is inside
    it, "1.1" is one deeper than "1.". Labels that an office program counted keep their level.
    """
    stack: list[str] = []
    after_text = False
    for piece in pieces:
        item = _item(piece)
        if item is None:
            after_text = True
            if isinstance(piece.block, Heading):
                stack = []
            yield piece
            continue
        kind = _kind(item.label, stack)
        if after_text and (not item.label or item.label.strip("().").lower() in _FIRST):
            stack = []
        after_text = False
        if kind in stack:
            stack = stack[: stack.index(kind) + 1]
        else:
            stack.append(kind)
        level = max(len(stack) - 1, item.label.strip(".)").count("."))
        yield replace(piece, block=replace(item, level=level))


def starts_point(text: str) -> bool:
    """Return whether a line begins with the label of a point."""
    return _TYPED.match(text) is not None


def is_label(text: str) -> bool:
    """Return whether a text is nothing but the label of a point."""
    return _LABEL.fullmatch(text.strip()) is not None


def _item(piece: Piece) -> ListItem | None:
    if type(piece.block) is not Paragraph or piece.is_title:
        return None
    text = plain_runs(piece.block.runs)
    match = _TYPED.match(text)
    if match is None:
        return None
    label = match["label"]
    runs = trimmed(cut(runs_of(piece.block), match.end()))
    return ListItem(0, " ".join(label.split()) if any(map(str.isalnum, label)) else "", runs)


def _kind(label: str, stack: list[str]) -> str:
    core = label.strip("().:").lower()
    if not core:
        return "bullet"
    if core[-1].isdigit():
        return f"number {core.count('.')}"
    if core in ("i", "v", "x") and "letter" in stack and core != "i":
        return "letter"
    return "roman" if re.fullmatch(r"[ivx]+", core) and "letter" not in stack else "letter"


def as_paragraph(item: ListItem) -> Paragraph:
    """Return a point as running text, its label in front."""
    lead = (Run(f"{item.label} "),) if item.label else ()
    return Paragraph((*lead, *item.runs))

"""Where the head of a paper ends and its text begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agenda_app.domain.text import Heading, Image, ListItem, Paragraph, Table, plain_runs
from agenda_app.intake.fields import LONGEST_LINE, labelled
from agenda_app.intake.head_lines import lines_in
from agenda_app.intake.labels import is_document_name, section_before_colon, section_label
from agenda_app.intake.proposal_labels import is_minutes_label, is_proposal_label
from agenda_app.intake.source import Piece, text_of
from agenda_app.intake.treatments import columns_of, looks_like_row

_LONGEST_TITLE = 400
_SENTENCE = re.compile(r"[.!?]$|[a-zæøå)]{3}[.!?] +[A-ZÆØÅ]")


def head_length(pieces: Sequence[Piece]) -> int:
    """Return how many pieces stand before the first proposal, section or running text."""
    seen_field = False
    for place, piece in enumerate(pieces):
        text = text_of(piece)
        explained = _explained(piece)
        names_document = is_document_name(text) and (
            not seen_field or _explained(pieces[place + 1]) if place + 1 < len(pieces) else False
        )
        if not (explained or names_document) and _starts_text(piece, text, seen_field=seen_field):
            return place
        seen_field = seen_field or explained
    return len(pieces)


def _explained(piece: Piece) -> bool:
    """Return whether a piece holds labels of the head or is the head of the treatment table."""
    rows = [line.cells for line in lines_in((piece,))]
    return any(columns_of(cells) or labelled("\t".join(cells))[1] for cells in rows)


def _starts_text(piece: Piece, text: str, *, seen_field: bool) -> bool:
    first = text.split("\n", 1)[0]
    if announces(first):
        return True
    match piece.block:
        case Heading() | Image():
            return False
        case ListItem():
            return True
        case Table(rows):
            return seen_field and len(rows) > 1 and not any(_is_row(row) for row in rows)
        case Paragraph():
            if piece.is_title:
                return False
            return len(text) > _LONGEST_TITLE or (len(text) >= 80 and bool(_SENTENCE.search(text)))


def _is_row(cells: Sequence[object]) -> bool:
    texts = [plain_runs(getattr(cell, "runs", ())) for cell in cells]
    return looks_like_row(texts)


def announces(line: str) -> bool:
    """Return whether a line starts a proposal or a section, its text perhaps on the same line."""
    if len(line) > LONGEST_LINE:
        return False
    if section_label(line) or is_proposal_label(line) or is_minutes_label(line):
        return True
    label, colon, rest = line.partition(":")
    if not colon or not rest.strip() or labelled(line)[1]:
        return False
    return bool(section_before_colon(label)) or is_proposal_label(label)

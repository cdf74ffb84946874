"""The text after the head, divided into proposals, sections and lists of documents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from agenda_app.domain.text import Heading, Image, ListItem, Paragraph, Runs, Table, plain_runs
from agenda_app.intake.labels import Part, section_before_colon, section_label
from agenda_app.intake.lists import as_paragraph
from agenda_app.intake.proposal_labels import is_minutes_label, is_proposal_label
from agenda_app.intake.source import Piece, cut, runs_of, text_of, trimmed

_LONGEST_HEADING = 90
_ALTERNATIVE = re.compile(r"(?:alternativ\w*|subsidiær\w*|prinsipal\w*|punkt|pkt)\b", re.IGNORECASE)
_ASSESSMENT = re.compile("vurdering|konklusjon|drøfting", re.IGNORECASE)
_SECTION_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*")
_SENTENCE = re.compile(r"[.!?][»”\"')\]]*$")


class Kind(Enum):
    """What a division of the text becomes."""

    PROPOSAL = auto()
    TEXT = auto()
    ATTACHED = auto()
    REFERENCED = auto()


@dataclass(slots=True)
class Division:
    """A heading and what stands under it. ``guessed`` when no known label started it."""

    kind: Kind
    heading: Heading | None = None
    pieces: list[Piece] = field(default_factory=list)
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class _Start:
    """A heading that was found in a piece, and what follows it in the same piece."""

    kind: Kind
    heading: Heading
    rest: Piece | None = None
    is_facts: bool = False
    guessed: bool = False


def divided(pieces: Sequence[Piece], *, by_lines: bool) -> tuple[Division, ...]:
    """Divide the text at its headings.

    Only proposals before the facts count: an old resolution quoted further down stays in the text,
    under its own heading.
    """
    base = _base_level(pieces)
    divisions = [Division(Kind.TEXT)]
    facts = False
    for place, piece in enumerate(pieces):
        start = _start(pieces, place, divisions[-1], base, by_lines=by_lines)
        if start is None:
            if _leaves_list(divisions[-1], piece):
                divisions.append(Division(Kind.TEXT))
            divisions[-1].pieces.append(piece)
            continue
        kind = Kind.TEXT if facts and start.kind is Kind.PROPOSAL else start.kind
        facts = facts or start.is_facts
        divisions.append(Division(kind, start.heading, [], start.guessed))
        if start.rest is not None:
            divisions[-1].pieces.append(start.rest)
    return _with_last_proposal([part for part in divisions if part.heading or part.pieces])


def _with_last_proposal(divisions: list[Division]) -> tuple[Division, ...]:
    """Take a proposal from the end of the paper, when there is none before the facts.

    Many templates end with it. It has to be the last part of the text, right below an assessment
    or a conclusion: what is quoted further up is history.
    """
    texts = [part for part in divisions if part.kind in (Kind.TEXT, Kind.PROPOSAL)]
    if len(texts) < 2 or any(part.kind is Kind.PROPOSAL for part in texts):
        return tuple(divisions)
    above, last = (_heading_text(part) for part in texts[-2:])
    if is_proposal_label(last) and _ASSESSMENT.search(above):
        texts[-1].kind = Kind.PROPOSAL
    return tuple(divisions)


def _heading_text(division: Division) -> str:
    return plain_runs(division.heading.runs) if division.heading else ""


def _base_level(pieces: Sequence[Piece]) -> int:
    """Return the level that the file gives its outermost sections."""
    styled = [(p.block.level, text_of(p)) for p in pieces if isinstance(p.block, Heading)]
    known = [level for level, text in styled if section_label(text) or is_proposal_label(text)]
    return min(known or [level for level, _ in styled], default=1)


def _start(
    pieces: Sequence[Piece], place: int, current: Division, base: int, *, by_lines: bool
) -> _Start | None:
    piece = pieces[place]
    following = pieces[place + 1] if place + 1 < len(pieces) else None
    if isinstance(piece.block, Table | Image):
        return None
    if isinstance(piece.block, ListItem) and not _can_be_numbered_heading(piece.block, following):
        return None
    if known := _known_start(piece, base):
        return known
    if isinstance(piece.block, Heading):
        heading = Heading(_level(piece, base, ""), _heading_runs(piece))
        return _Start(Kind.TEXT, heading, guessed=current.kind is Kind.PROPOSAL)
    before = pieces[place - 1] if place else None
    if following and _is_free_heading(before, piece, following, current, by_lines=by_lines):
        return _Start(Kind.TEXT, Heading(2, _heading_runs(piece)), guessed=True)
    return None


def _can_be_numbered_heading(item: ListItem, following: Piece | None) -> bool:
    """A point is a heading only when it is numbered and no point follows: "2. Bakgrunn"."""
    numbered = item.label[:1].isdigit()
    return numbered and following is not None and not isinstance(following.block, ListItem)


def _heading_runs(piece: Piece) -> Runs:
    block = as_paragraph(piece.block) if isinstance(piece.block, ListItem) else piece.block
    return trimmed(runs_of(block))


def _known_start(piece: Piece, base: int) -> _Start | None:
    """Read a usual heading: alone in its line, or followed by a colon and its text."""
    runs = _heading_runs(piece)
    whole = "".join(run.text for run in runs)
    line = whole.split("\n", 1)[0]
    ends = [(len(line), len(line))]
    if 0 < (colon := line.find(":")) < _LONGEST_HEADING:
        ends.append((colon, colon + 1))
    for end, after in ends:
        label = line[:end]
        known = section_before_colon(label) if after > end else section_label(label)
        part = known or (Part.SUMMARY if is_minutes_label(label) else None)
        if part is None and not is_proposal_label(label):
            continue
        kind = {Part.ATTACHED: Kind.ATTACHED, Part.REFERENCED: Kind.REFERENCED}.get(
            part or Part.FACTS, Kind.TEXT if part else Kind.PROPOSAL
        )
        level = 1 if kind is not Kind.TEXT else _level(piece, base, label)
        rest = trimmed(cut(runs, after))
        below = Piece(Paragraph(rest), new_page=piece.new_page) if rest else None
        return _Start(
            kind, Heading(level, _without_colon(cut(runs, 0, end))), below, part is Part.FACTS
        )
    return None


def _level(piece: Piece, base: int, label: str) -> int:
    """Return the level that the file gives a heading, or that its number says: "2.1 Økonomi"."""
    if isinstance(piece.block, Heading):
        return max(1, min(3, piece.block.level - base + 1))
    number = _SECTION_NUMBER.match(label)
    return min(3, number[0].count(".") + 1) if number else 1


def _without_colon(runs: Runs) -> Runs:
    text = "".join(run.text for run in runs).rstrip()
    return cut(runs, 0, len(text.rstrip(": ")))


def _is_free_heading(
    before: Piece | None, piece: Piece, following: Piece, current: Division, *, by_lines: bool
) -> bool:
    """Return whether a short line is a heading of the author's own.

    It stands alone (or is bold), has no final punctuation, starts with a capital or a number, and a
    paragraph of running text follows, or a list when it is bold. Inside a proposal more is asked,
    since its end is law.
    """
    text = text_of(piece)
    if not _can_head(text) or not isinstance(following.block, Paragraph | ListItem):
        return False
    below = text_of(following)
    bold = _is_bold(piece) and not _is_bold(following)
    if isinstance(following.block, ListItem):
        return bold and current.kind is not Kind.PROPOSAL
    if current.kind is Kind.PROPOSAL:
        in_order = bool(current.pieces) and not _ALTERNATIVE.match(text)
        return (
            in_order and len(below) >= 80 and bool(_SENTENCE.search(below)) and (bold or piece.gap)
        )
    if bold:
        return len(below) >= 30
    alone = piece.gap and following.gap
    if not by_lines and not alone:
        alone = before is None or bool(_SENTENCE.search(text_of(before)))
    return alone and len(below) >= 60 and bool(_SENTENCE.search(below))


def _can_head(text: str) -> bool:
    if not 2 <= len(text) <= _LONGEST_HEADING or "\n" in text or "\t" in text:
        return False
    return text[-1] not in ".,;:!?" and (text[0].isupper() or text[0].isdigit())


def _is_bold(piece: Piece) -> bool:
    runs = [run for run in runs_of(piece.block) if run.text.strip()]
    return bool(runs) and all(run.bold for run in runs)


def _leaves_list(current: Division, piece: Piece) -> bool:
    """Return whether running text follows a list of documents, so that the list is at its end."""
    if current.kind not in (Kind.ATTACHED, Kind.REFERENCED):
        return False
    if isinstance(piece.block, Image):
        return True
    text = text_of(piece)
    return type(piece.block) is Paragraph and len(text) >= 120 and bool(_SENTENCE.search(text))


def with_pieces(division: Division, pieces: Sequence[Piece]) -> Division:
    """Return a division with other pieces under its heading."""
    return replace(division, pieces=list(pieces))

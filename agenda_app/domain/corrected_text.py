"""A recommendation as it reads after the minutes of its committee were put right.

Locked minutes stay as they are and corrections stand beside them. The next committee votes on one
text, so what is put right is put into it where no doubt is possible.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from agenda_app.domain.corrected_points import Hit, Wording, places_of, puts_right_anywhere
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_corrections import MinutesCorrection, stands_in
from agenda_app.domain.shielding import shielded
from agenda_app.domain.text import (
    Block,
    Heading,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    Text,
    plain,
    plain_block,
    plain_runs,
)

_WORD_ENDS = r"(?=s?(?!\w))"
"""A name in the genitive is the name."""
_LAID_OUT = r"[\s\u00ad]*"
"""Spaces, the ends of lines and soft hyphens are how a text is laid out."""


def corrected_text(
    text: Text, corrections: Iterable[MinutesCorrection], elsewhere: Sequence[str]
) -> tuple[Text, tuple[MinutesCorrection, ...], tuple[MinutesCorrection, ...]]:
    """Return a text put right, what stands in it now, and what may be about it all the same.

    A correction is put in where what it puts right stands once in the text, within one paragraph
    or point, and nowhere else. Any other that can be about the text is told beside it: one that
    stands in several places or in a table, that goes over several points, that only adds
    something, since nobody wrote where, that puts one of these right, or that quotes the locked
    words where an earlier one changed them.

    Args:
        text: what the committee recommended.
        corrections: those of the item's minutes, in order.
        elsewhere: what else of the item's minutes can have been put right.
    """
    now, put_in, beside = list(text), list[MinutesCorrection](), list[MinutesCorrection]()
    locked = [_wording(block) for block in text]
    for one in corrections:
        hits = [*places_of([_wording(block) for block in now], one.was)]
        alone = len(hits) == 1 and not stands_in(one.was, elsewhere)
        changed = _with(now[hits[0].first], hits[0], one) if alone else None
        if changed is not None:
            now[hits[0].first] = changed
            put_in.append(one)
        elif hits or any(places_of(locked, one.was)) or puts_right_anywhere(one, beside):
            beside.append(one)
    return tuple(now), tuple(put_in), tuple(beside)


def exempt_where_said(text: Text, words: str, basis: str) -> Text:
    """Return a text in which some words are exempt wherever they stand, whole and in one block.

    In a table that is in one cell.
    """
    return tuple(_exempt_in(block, words, basis) for block in text)


def says_openly(text: Text, words: str) -> bool:
    """Tell whether some words can be read in a text by those who may not read what is exempt.

    They are looked for by their letters, also over several blocks and in what is read aloud.
    """
    return stands_in(words, (plain(shielded(text, Language.BOKMAL)),))


def _exempt_in(block: Block, words: str, basis: str) -> Block:
    match block:
        case Paragraph(runs) | Heading(_, runs) | ListItem(_, _, runs):
            return replace(block, runs=_exempt_runs(runs, words, basis))
        case Table(rows):
            cells = (
                tuple(replace(cell, runs=_exempt_runs(cell.runs, words, basis)) for cell in row)
                for row in rows
            )
            return replace(block, rows=tuple(cells))
        case _:
            return block


def _exempt_runs(runs: Runs, words: str, basis: str) -> Runs:
    now = runs
    for found in _whole(words).finditer(plain_runs(runs)):
        now = _cut(now, *found.span(), found[0], basis)
    return now


def _whole(words: str) -> re.Pattern[str]:
    """Return what finds some words, whatever the space between their letters."""
    letters = map(re.escape, "".join(words.replace("\u00ad", "").split()))
    return re.compile(rf"(?<!\w){_LAID_OUT.join(letters)}{_WORD_ENDS}")


def _wording(block: Block) -> Wording:
    match block:
        case ListItem(_, label, runs):
            return Wording(label, plain_runs(runs))
        case Paragraph(runs) | Heading(_, runs):
            return Wording("", plain_runs(runs))
        case Table():
            return Wording("", plain_block(block))  # nothing is put into one, it is told beside
        case _:
            return Wording("", "")


def _with(block: Block, hit: Hit, correction: MinutesCorrection) -> Block | None:
    """Return a block with other words in a place, None where that cannot be without doubt.

    Words in an exempt passage stay exempt, and those of an exempt correction are: the proof finds
    others that quote one.
    """
    if hit.start < 0 or not isinstance(block, Paragraph | Heading | ListItem):
        return None
    becomes, basis = " ".join(correction.becomes.split()), correction.exempt_basis
    runs = _cut(block.runs, hit.start, hit.end, becomes, basis)
    return replace(block, runs=runs) if plain_runs(runs).strip() else None


def _cut(runs: Sequence[Run], start: int, end: int, becomes: str, exempt: str) -> tuple[Run, ...]:
    """Return runs with what stands between two places replaced; it has the looks it had there.

    It is exempt by a basis of its own, and where any of what it replaces was.
    """
    found, at, is_in = list[Run](), 0, False
    basis = _exempt_between(runs, start, end) or exempt
    for run in runs:
        first, last = max(start - at, 0), min(end - at, len(run.text))
        at += len(run.text)
        if first >= last:
            found.append(run)
            continue
        found.append(replace(run, text=run.text[:first]))
        if not is_in:
            found.append(replace(run, text=becomes, exempt=basis))
        found.append(replace(run, text=run.text[last:]))
        is_in = True
    return tuple(run for run in found if run.text)


def _exempt_between(runs: Sequence[Run], start: int, end: int) -> str:
    """Return the basis of the first exempt run between two places, "" where all is open."""
    at = 0
    for run in runs:
        if run.exempt and at < end and at + len(run.text) > start:
            return run.exempt
        at += len(run.text)
    return ""

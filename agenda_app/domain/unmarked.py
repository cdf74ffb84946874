"""A text as everybody may read it all: what is exempt in it is not marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from agenda_app.domain.text import Block, Image, Run, Runs, Table, Text


def unmarked(text: Text) -> Text:
    """Return a text without its exempt marks; two that differ in these alone are the same then."""
    return tuple(_unmarked_block(block) for block in text)


def _unmarked_block(block: Block) -> Block:
    match block:
        case Image():
            return replace(block, exempt="")
        case Table(rows, _):
            cells = (
                tuple(replace(cell, runs=tuple(_unmarked_runs(cell.runs))) for cell in row)
                for row in rows
            )
            return replace(block, rows=tuple(cells))
        case _:
            return replace(block, runs=tuple(_unmarked_runs(block.runs)))


def _unmarked_runs(runs: Runs) -> Iterator[Run]:
    """Yield runs without marks: a mark parts a run in two that look alike."""
    for look, alike in groupby(runs, key=lambda run: replace(run, text="", exempt="")):
        yield replace(look, text="".join(run.text for run in alike))

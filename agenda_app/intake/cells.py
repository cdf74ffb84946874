"""What stands in a table cell, as the lines of running text that a cell can hold."""

from __future__ import annotations

from collections.abc import Iterable

from agenda_app.domain.text import Heading, Image, ListItem, Paragraph, Run, Runs, plain_block
from agenda_app.intake.source import Piece, merged


def cell_runs(pieces: Iterable[Piece]) -> Runs:
    """Return the blocks of a cell as lines of running text."""
    runs: list[Run] = []
    for piece in pieces:
        if isinstance(piece.block, Image):
            continue
        if runs:
            runs.append(Run("\n"))
        match piece.block:
            case ListItem(_, label, parts):
                runs += [Run(f"{label or '•'} "), *parts]
            case Paragraph(parts) | Heading(_, parts):
                runs += parts
            case _:
                runs.append(Run(plain_block(piece.block)))
    return merged(tuple(runs))

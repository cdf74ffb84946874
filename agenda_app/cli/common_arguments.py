"""Arguments that several commands have alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from agenda_app.cli.parser import Parser
from agenda_app.cli.values import day

AddCommand = Callable[..., Parser]
ITEM = "nummeret på sakslisten, som «PS 4/26», eller «sak 12»"
"""How a case of a meeting is named."""


def target(parser: Parser, told: str = "filen som lages") -> None:
    """Ask for the file that is made."""
    parser.option("-o", dest="target", required=True, type=Path, metavar="FIL", help=told)


def period(parser: Parser) -> None:
    """Ask for the first and the last day of a period."""
    add = partial(parser.option, required=True, type=day, metavar="DATO")
    add("--from", dest="first", help="første dag i perioden, som 2026-01-01")
    add("--to", dest="last", help="siste dag i perioden")

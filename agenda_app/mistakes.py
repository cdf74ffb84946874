"""A mistake of ours as others may read it: its kind and where it was made, never its words.

What an error says may quote what somebody wrote, and so a case that is exempt. A log is sent to
whoever looks after the program, so it holds none of it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from traceback import FrameSummary, extract_tb
from types import TracebackType

_PACKAGE = Path(__file__).resolve().parents[1]


class WordlessFormatter(logging.Formatter):
    """Writes an error that is logged without what it says."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return the kinds of the error and of what caused it, with their places."""
        return "" if ei[1] is None else told(ei[1])


def told(error: BaseException) -> str:
    """Return the kind of an error and its places, then those of what it came of."""
    every = (lines_of(type(one), one.__traceback__) for one in _chain(error))
    return "\n".join(line for lines in every for line in lines)


def lines_of(kind: type[BaseException], trace: TracebackType | None) -> Iterator[str]:
    """Yield the kind of an error, and a line for each place in the code that led to it."""
    yield kind.__name__
    yield from map(_place, extract_tb(trace))


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    before: BaseException | None = error
    while before is not None and id(before) not in seen:
        seen.add(id(before))
        yield before
        before = before.__cause__ or (None if before.__suppress_context__ else before.__context__)


def _place(frame: FrameSummary) -> str:
    file = Path(frame.filename)
    # The folders above the program hold the user's name.
    inside = file.is_relative_to(_PACKAGE) and "site-packages" not in file.parts
    shown = file.relative_to(_PACKAGE).as_posix() if inside else file.name
    return f"  {shown}:{frame.lineno} {frame.name}"

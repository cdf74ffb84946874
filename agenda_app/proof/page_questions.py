"""What a second process is asked about PDFs; ``page_answers`` answers it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class OpenFile(NamedTuple):
    """Open a file whose pages will be asked for: where it lies, or its bytes.

    Pages may be asked for when somebody has looked whether a reader gets to their end. The answer
    is the SHA-256 of what was opened and how many pages that has, or None when its pages cannot be
    read.
    """

    where: Path | bytes


class ReadPages(NamedTuple):
    """Read pages of the opened file, the first one counted from 0; the answer is their readings."""

    first: int
    last: int


class ReadWhole(NamedTuple):
    """Read another file, of any kind; the answer is the texts of its parts.

    Attributes:
        content: gives its bytes.
        is_bounded: it is a PDF, and somebody has looked whether a reader gets to its end.
    """

    content: Callable[[], bytes]
    is_bounded: bool = False

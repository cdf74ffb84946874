"""What a finished file says of itself, as it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself.

    Attributes:
        title: shown in the window of the reader.
        author: the municipality.
        language: BCP 47, "nb-NO".
        printed: the date of the document; no clock is asked.
        accessible: whether every part of it is, so that it may claim PDF/UA-1.
        archivable: whether every part of it is, so that it may claim PDF/A-2a.
    """

    title: str
    author: str
    language: str
    printed: date
    accessible: bool = True
    archivable: bool = True

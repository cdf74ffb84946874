"""What a calendar or a file of contact cards holds, in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One appointment or one contact: its name, what is told of it by labels, and a text.

    ``enclosed`` files and ``pictures`` lie in it and are not shown.
    """

    title: str
    rows: tuple[tuple[str, str], ...]
    text: str = ""
    enclosed: int = 0
    pictures: int = 0

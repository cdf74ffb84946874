"""Header and footer of a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands above and below the text. The page number is stamped when parts are joined."""

    left: str = ""
    right: str = ""
    footer: str = ""
    header_on_first: bool = True

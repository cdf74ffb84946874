"""Header and footer of a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands above and below the text. The page number is stamped when parts are joined.

    ``mark`` is what became of the case, in ink at the right end of the header, on every page.
    """

    left: str = ""
    right: str = ""
    mark: str = ""
    footer: str = ""
    header_on_first: bool = True

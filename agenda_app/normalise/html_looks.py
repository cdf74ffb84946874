"""Text in HTML that is there and that nobody sees: too small, see-through, or on its own colour.

Such text is said all the same, for only a person can tell why it is there; it is counted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PIL import ImageColor

from agenda_app.intake.raised import Height

Colour = tuple[int, int, int]
PROPERTIES = (
    *("font-size", "color", "background-color", "background", "opacity"),
    *("text-decoration-line", "text-decoration", "white-space", "vertical-align"),
    *("list-style-type", "list-style"),
)
"""What of a style is looked at."""
_SIZE = re.compile(r"(\d*\.?\d+)\s*(px|pt|em|rem|%|)")
_SMALLEST = {"px": 1.0, "pt": 1.0}
_ALIKE = 16
_KEEPING_LINES = {"pre", "pre-wrap", "pre-line", "break-spaces"}
_HEIGHTS = {"super": Height.RAISED, "sub": Height.LOWERED, "baseline": Height.LINE}
_SEE_THROUGH = {"transparent", "none", "initial", "unset"}


@dataclass(frozen=True, slots=True)
class TextLook:
    """How text in an element looks; a colour that is not known is None."""

    colour: Colour | None = (0, 0, 0)
    ground: Colour | None = (255, 255, 255)
    is_tiny: bool = False
    is_clear: bool = False
    is_struck: bool = False
    keeps_lines: bool = False
    height: Height = Height.LINE

    @property
    def is_unseen(self) -> bool:
        """Whether nobody sees text that looks like this."""
        if self.is_tiny or self.is_clear:
            return True
        if self.colour is None or self.ground is None:
            return False
        pairs = zip(self.colour, self.ground, strict=True)
        return all(abs(one - other) < _ALIKE for one, other in pairs)

    def inside(self, said: Mapping[str, str], given: Mapping[str, str]) -> TextLook:
        """Return the look of text in an element inside.

        Args:
            said: what its style says of ``PROPERTIES``, in lower case.
            given: its attributes.
        """
        if not said and not given:
            return self
        look = self
        for value in (given.get("color"), said.get("color")):
            if value:
                look = replace(look, colour=_colour(value))
        grounds = (given.get("bgcolor"), said.get("background"), said.get("background-color"))
        for value in grounds:
            if value and value.strip() not in _SEE_THROUGH:
                look = replace(look, ground=_colour(value))
        if given.get("background"):
            look = replace(look, ground=None)
        if size := _SIZE.fullmatch(said.get("font-size", "").strip()):
            look = replace(look, is_tiny=float(size[1]) <= _SMALLEST.get(size[2], 0.0))
        if "line-through" in said.get("text-decoration", "") + said.get("text-decoration-line", ""):
            look = replace(look, is_struck=True)
        if space := said.get("white-space", "").strip():
            look = replace(look, keeps_lines=space in _KEEPING_LINES)
        if (place := said.get("vertical-align", "").strip()) in _HEIGHTS:
            look = replace(look, height=_HEIGHTS[place])
        if said.get("opacity", "").strip() in ("0", "0.0", ".0", "0%"):
            look = replace(look, is_clear=True)
        return look


def _colour(value: str) -> Colour | None:
    """Return a colour that is written alone, None for all else."""
    try:
        found = ImageColor.getrgb(value.strip().lower())
    except ValueError:
        return None
    return found[:3] if len(found) == 3 or found[3] else None

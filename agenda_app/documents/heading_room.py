"""Headings ask for room: none stands at the foot of a page without what it is the heading of.

Under a heading, or under the last of several in a row, stand at least two lines, two rows or the
picture of what follows. A part that may be divided says with ``least`` how high its beginning is,
and one that ends the text above it, so that no heading waits for it, has ``ends_text``. They are
asked by name: a check against a protocol takes longer than the question.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, Indenter, Spacer

from agenda_app.documents.flowables import Picture, RoomFor, TaggedParagraph
from agenda_app.documents.measures import TEXT_HEIGHT
from agenda_app.documents.style import CASE_NUMBER, LEADING

UNBOUNDED = 0xFFFFFF
ROUNDING = 0.01
_LOOKS_AHEAD = 40
_TWO_LINES = 2 * LEADING - ROUNDING


def is_heading(part: Flowable) -> bool:
    """Whether a part belongs to what comes after it; a case's number belongs to its title."""
    if not isinstance(part, TaggedParagraph) or part.element is None:
        return False
    if part.leads:
        return True
    kind = part.element.kind
    return (kind[0] == "H" and kind[1:].isdigit()) or part.style is CASE_NUMBER


class HeadingRoom(RoomFor):
    """A page break unless headings fit with the beginning of what follows them."""

    def __init__(self, story: Sequence[Flowable], at: int) -> None:
        """Take the story and where in it the first heading stands."""
        super().__init__(0.0)
        self._story, self._at = story, at

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Break the page when there is no room."""
        following = self._story[self._at : self._at + _LOOKS_AHEAD]
        space = self._frame._prevASpace  # noqa: SLF001 - the only way to know it
        self.height = _opening(following, availWidth, space) - ROUNDING
        return super().wrap(availWidth, availHeight)


def _opening(following: Sequence[Flowable], width: float, space: float) -> float:
    """Return the height of headings with the least that must stand under them.

    Args:
        following: the first heading and what comes after it.
        width: of the column.
        space: after what stands above; it overlaps with the space before the first heading.
    """
    height, text = 0.0, 0.0
    for part in following:
        if getattr(part, "ends_text", False) or (text and is_heading(part)):
            break
        if isinstance(part, Indenter):
            width -= part.left + part.right
        if isinstance(part, (Indenter, CondPageBreak)):
            continue
        height += max(part.getSpaceBefore() - space, 0.0)
        space = part.getSpaceAfter()
        if isinstance(part, Picture):
            part.fit(TEXT_HEIGHT - height)
        whole: float = part.wrap(width, UNBOUNDED)[1]
        if is_heading(part) or isinstance(part, Spacer):
            height += whole + space
            continue
        least: float = part.least(width) if hasattr(part, "least") else whole
        text += least
        height += least + space
        if least < whole or text > _TWO_LINES:
            break
    return height - space

"""What closes a text stays whole, and takes two lines of the text along to a new page.

Signatures do that, and so do the last point of a resolution and what became of a proposal.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Indenter, Spacer
from reportlab.platypus.doctemplate import NullActionFlowable

from agenda_app.documents.flowables import RoomFor
from agenda_app.documents.heading_room import ROUNDING, UNBOUNDED, HeadingRoom, is_heading
from agenda_app.documents.style import LEADING

_COMPANY = 2


class Closing(Flowable):  # type: ignore[misc]
    """Parts that stay whole and never stand on a page without two lines of the text before them.

    Attributes:
        parts: what closes the text.
        before: the end of the text, as ``kept`` finds it.
        ends_text: whether no heading waits for them.
    """

    ends_text = True

    def __init__(self, parts: Sequence[Flowable]) -> None:
        """Take the parts; the text before them is not known yet."""
        super().__init__()
        self.parts = list(parts)
        self.before: list[Flowable] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Ask to be split: the parts are laid out one by one."""
        self.width = availWidth
        return availWidth, UNBOUNDED

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the parts, with a page break between them when not all fit."""
        width: float = self.width  # the frame's own is without indents here
        whole = [*self.before, *self.parts]
        if height_of(whole, width) <= availHeight:
            return [NullActionFlowable(), *whole]
        stays, goes = self._divided(width)
        if height_of(stays, width) > availHeight:
            return self._flowing(width, availHeight)
        narrower = sum(part.left + part.right for part in stays if isinstance(part, Indenter))
        goes += self.parts
        room = RoomFor(height_of(goes, width - narrower) - ROUNDING)
        return [NullActionFlowable(), *stays, room, *goes]

    def _flowing(self, width: float, height: float) -> list[Flowable]:
        """Return the first part of a text that fills the page, and the rest with what closes it."""
        first, *rest = self.before
        parts = [first]
        if not isinstance(first, (Spacer, Indenter)) and height_of([first], width) > height:
            parts = first.split(width, height)
        if not parts:
            return []
        left = type(self)(self.parts)
        left.before = [*parts[1:], *rest]
        return [NullActionFlowable(), parts[0], left]

    def _divided(self, width: float) -> tuple[list[Flowable], list[Flowable]]:
        """Return the end of the text as what stays and two lines or more that go to a new page."""
        stays, goes, lines = list(self.before), list[Flowable](), 0
        widths = _widths(self.before, width)
        while stays and lines < _COMPANY:
            part = stays.pop()
            left, end, count = list[Flowable](), [part], 0
            if _can_give(part) and not is_heading(part):
                left, end, count = part.without_end(widths[len(stays)])
            stays += left
            goes = end + goes
            lines += count
            if lines and self._is_enough(part):
                break
        first = _lonely_heading(stays, width)
        return stays[:first], stays[first:] + goes

    def _is_enough(self, part: Flowable) -> bool:
        """Whether nothing above a part goes with it, though it may be a single line."""
        return False


class LastWords(Closing):
    """The end of a proposal, a resolution or the like, which is whole with its own heading."""

    ends_text = False

    def least(self, width: float) -> float:
        """Return the height that must be left for them under a heading: their own."""
        return height_of(self.parts, width)

    def _is_enough(self, part: Flowable) -> bool:
        return is_heading(part)


def _can_give(part: Flowable) -> bool:
    """Whether a part can give its last lines away (``without_end``)."""
    return hasattr(part, "without_end")


def start_of_end(laid: Sequence[Flowable]) -> int:
    """Return where the last three parts of the text begin, with the headings right before them."""
    at, texts = len(laid), 0
    while at > 0:
        part = laid[at - 1]
        if _can_give(part) and not is_heading(part):
            if texts > _COMPANY:
                break
            texts += 1
        elif not (is_heading(part) or isinstance(part, (Spacer, Indenter))):
            break
        at -= 1
        if texts > _COMPANY and isinstance(part, HeadingRoom):
            break
    return at


def _lonely_heading(parts: Sequence[Flowable], width: float) -> int:
    """Return where the last headings begin if they have too little under them, else the end.

    However little it is, it is enough where a rule beside it ends: that was all of it.
    """
    under = 0.0
    is_whole = _ends_with_rule(parts)
    for at in range(len(parts) - 1, -1, -1):
        part = parts[at]
        if isinstance(part, HeadingRoom):
            return at
        if is_heading(part) or isinstance(part, (Spacer, Indenter)):
            continue
        if is_whole:
            break
        under += part.wrap(width, UNBOUNDED)[1]
        if under > _COMPANY * LEADING - ROUNDING:
            break
    return len(parts)


def _ends_with_rule(parts: Sequence[Flowable]) -> bool:
    """Whether a text behind a rule ends where parts do: a proposal, a resolution."""
    for part in reversed(parts):
        if isinstance(part, Indenter):
            return bool(part.left < 0)
        if not isinstance(part, Spacer):
            break
    return False


def _widths(parts: Sequence[Flowable], width: float) -> list[float]:
    """Return how wide the column is at each part."""
    widths = []
    for part in parts:
        widths.append(width)
        if isinstance(part, Indenter):
            width -= part.left + part.right
    return widths


def height_of(parts: Sequence[Flowable], width: float) -> float:
    """Return how high parts are under each other."""
    height = space = 0.0
    for part in parts:
        if isinstance(part, Indenter):
            width -= part.left + part.right
        elif not isinstance(part, RoomFor):
            height += max(part.getSpaceBefore() - space, 0.0)
            space = part.getSpaceAfter()
            height += part.wrap(width, UNBOUNDED)[1] + space
    return height - space

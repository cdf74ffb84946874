"""Where the page number goes on a page from outside, and what is written there.

The number stands at the foot, upright, on free paper. Where there is none, the page's content is
made a little smaller, or the number gets a white label of its own. On a page larger than A4 all of
it grows with the page, so that it reads alike when everything is printed on A4.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agenda_app.documents import measures
from agenda_app.documents.measures import MM
from agenda_app.documents.part import PageReference
from agenda_app.documents.seen_page import Matrix, SeenPage
from agenda_app.documents.typeface import Letters, fixed_codes

STAMP_FONT = "SakslisteStamp"
_BASELINES = (measures.FOOTER_BASELINE, 9 * MM, 6.5 * MM)
"""Heights that are tried, the one of our own pages first; printers do not reach the lowest 4 mm."""
_ASCENT, _DESCENT = 0.73, 0.24
_AIR = 2.5
_BETWEEN = 14.0
_HIGHEST_OF_HEIGHT = 0.12
_LOWEST_PAGE = 60.0
_GREY = " ".join(f"{part:.3f}" for part in measures.GREY)

_PAGINATION = "/Artifact <</Type/Pagination/Subtype/Footer>> BDC"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is written at the foot: ``left`` names the attachment, ``right`` is the page number."""

    right: str
    left: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a stamp as the reader sees it: where it begins, on which line, how large."""

    text: str
    x: float
    y: float
    size: float
    width: float

    @property
    def top(self) -> float:
        """Where its highest letters end."""
        return self.y + _ASCENT * self.size

    @property
    def bottom(self) -> float:
        """Where its lowest letters end."""
        return self.y - _DESCENT * self.size


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a stamp stands, and how much smaller the page's own content has to become.

    ``matrix`` moves the content, None when it stays; ``labelled`` puts white under the words.
    """

    words: tuple[Word, ...]
    matrix: Matrix | None = None
    labelled: bool = False


def placed(
    stamp: Stamp,
    page: SeenPage,
    foot: Sequence[float],
    letters: Letters,
    *,
    shrink: bool,
    binding: float = 0.0,
) -> Placing:
    """Return where a stamp goes on a page from outside.

    Args:
        stamp: what is written.
        page: how the page is seen.
        foot: how much is free at its foot, column by column.
        letters: of the typeface it is written in.
        shrink: whether the content may be made smaller when nothing is free.
        binding: points to be kept free at the left of A4, where it is bound; below 0 at the right.
    """
    larger = measures.enlargement(page.width, page.height)
    bound = _moved(page, 1 - abs(binding) * larger / page.width, binding)
    for baseline in _BASELINES:
        words = _line(stamp, page, letters, baseline, larger)
        if _is_free(words, page, foot, bound, _AIR * larger):
            return Placing(words, bound.matrix(page))
    if not shrink:
        return Placing(words, bound.matrix(page), labelled=True)
    wanted = words[-1].top + _AIR * larger
    lowest = min(foot, default=0.0)
    scale = min(bound.scale, (page.height - wanted) / (page.height - lowest))
    return Placing(words, _moved(page, scale, binding).matrix(page))


def _line(
    stamp: Stamp, page: SeenPage, letters: Letters, baseline: float, larger: float
) -> tuple[Word, ...]:
    """Return the words beside each other, smaller where the page is too narrow for them."""
    width, height = page.width / larger, page.height / larger
    narrow = min(1.0, width / measures.PAGE_WIDTH)
    left, right = measures.LEFT * narrow, width - measures.RIGHT * narrow
    widths = [letters.width(text, measures.SMALL_SIZE) for text in (stamp.left, stamp.right)]
    room = right - left - _BETWEEN * narrow * bool(stamp.left)
    scale = min(1.0, max(room, 1.0) / sum(widths), height / _LOWEST_PAGE)
    size, widths = measures.SMALL_SIZE * scale * larger, [wide * scale * larger for wide in widths]
    y = min(baseline, _HIGHEST_OF_HEIGHT * height) * larger
    number = Word(stamp.right, right * larger - widths[1], y, size, widths[1])
    named = Word(stamp.left, left * larger, y, size, widths[0])
    return (named, number) if stamp.left else (number,)


@dataclass(frozen=True, slots=True)
class _Moved:
    """Content as it is seen: made smaller, then moved to the right and up."""

    scale: float
    x: float
    y: float

    def matrix(self, page: SeenPage) -> Matrix | None:
        """Return the same in the page's own coordinates, None when the content stays."""
        return page.scaled(self.scale, self.x, self.y) if self.scale < 1 else None


def _moved(page: SeenPage, scale: float, binding: float) -> _Moved:
    """Return content made smaller: it keeps to the head, and to the side that is not bound."""
    spare = page.width * (1 - scale)
    side = spare / 2 if not binding else (spare if binding > 0 else 0.0)
    return _Moved(scale, side, page.height * (1 - scale))


def _is_free(
    words: Sequence[Word], page: SeenPage, foot: Sequence[float], moved: _Moved, air: float
) -> bool:
    """Whether nothing is where the words go, and in the air around, once the content is moved."""
    if not foot:
        return False
    column = page.width / len(foot)
    for word in words:
        left, right = word.x - air, word.x + word.width + air
        first = max(int((left - moved.x) / moved.scale / column), 0)
        last = max(int((right - moved.x) / moved.scale / column), -1)
        free = min(foot[first : last + 1], default=page.height)
        if free * moved.scale + moved.y < word.top + air:
            return False
    return True


def stamp_content(words: Sequence[Word], page: SeenPage, *, labelled: bool = False) -> bytes:
    """Return the words as decoration of a page, in its own coordinates."""
    lines = [f"{_PAGINATION} q".encode(), page.from_seen.operator()]
    if labelled:
        air = _AIR * measures.enlargement(page.width, page.height)
        lines += [b"1 g", *(_backing(word, air) for word in words)]
    lines.append(f"{_GREY} rg BT".encode())
    for word in words:
        place = f"/{STAMP_FONT} {word.size:.2f} Tf 1 0 0 1 {word.x:.2f} {word.y:.2f} Tm ".encode()
        lines.append(place + _shown(word.text))
    return b"\n".join((*lines, b"ET Q EMC"))


def _backing(word: Word, air: float) -> bytes:
    left, bottom = word.x - air, word.bottom - air / 2
    return (
        f"{left:.2f} {bottom:.2f} {word.width + 2 * air:.2f} {word.top - bottom + air:.2f} re f"
    ).encode()


def _shown(text: str) -> bytes:
    codes = fixed_codes(text)
    return b"<" + codes.hex().encode() + b"> Tj"


def reference_content(reference: PageReference, text: str, font: str, letters: Letters) -> bytes:
    """Return what fills the room of a reference on one of our own pages.

    Args:
        reference: the room.
        text: what is written.
        font: the name of the regular typeface on the page.
        letters: of that typeface.
    """
    x = reference.right - letters.width(text, reference.size)
    colour = " ".join(f"{part:.3f}" for part in reference.colour)
    return (
        f"/Link <</MCID {reference.mark}>> BDC q {colour} rg BT {font} {reference.size:.2f} Tf "
        f"{x:.2f} {reference.y:.2f} Td ".encode()
        + _shown(text)
        + b" ET Q EMC"
    )


def number_content(text: str, font: str, letters: Letters) -> bytes:
    """Return the page number of one of our own pages."""
    x = measures.PAGE_WIDTH - measures.RIGHT - letters.width(text, measures.SMALL_SIZE)
    return (
        f"{_PAGINATION} q {_GREY} rg BT {font} {measures.SMALL_SIZE} Tf "
        f"{x:.2f} {measures.FOOTER_BASELINE:.2f} Td ".encode()
        + _shown(text)
        + b" ET Q EMC"
    )

"""How wide the columns of a table are: from their words, within the page, figures with air."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportlab.platypus.paragraph import split

from agenda_app.documents import measures
from agenda_app.documents.fonts import width
from agenda_app.documents.hyphenation import Divisions
from agenda_app.documents.typeface import BOLD

GUTTER = 10.0
FIGURE_AIR = 14.0
_NARROWEST = 12.0
_WIDEST_WORD = 0.35 * measures.TEXT_WIDTH
_FIGURE_COLUMN = 62.0
_RUNNING_TEXT = 0.6
"""How much of the room two columns take in which somebody writes more than a line, or more."""
_MEASURED = 400


@dataclass(slots=True)
class Needs:
    """The width of each column's longest word and of its longest line, gutter included."""

    least: list[float]
    most: list[float]

    @classmethod
    def of(
        cls,
        columns: Sequence[Sequence[str]],
        size: float,
        divided: Callable[[str], Divisions] | None = None,
    ) -> Needs:
        """Measure the texts of columns, set in a size.

        Args:
            columns: the texts of each.
            size: of the letters.
            divided: how words may be divided at the end of a line; None leaves them whole.
        """
        needs = cls([], [])
        for texts in columns:
            words = [max(_unbroken(text, divided), key=len, default="") for text in texts]
            lines = [line for text in texts for line in text[:_MEASURED].split("\n")]
            word = max((width(word, BOLD, size) for word in words), default=0.0)
            line = max((width(line, BOLD, size) for line in lines), default=0.0)
            needs.least.append(max(_NARROWEST, min(word, _WIDEST_WORD) + GUTTER))
            needs.most.append(max(needs.least[-1], line + GUTTER))
        return needs

    def fit_well(self, room: float) -> bool:
        """Tell whether columns go beside each other, those of running text not all too narrow."""
        running = sum(most > room for most in self.most)
        enough = _RUNNING_TEXT * room / max(running, 2)
        wanted = (
            max(least, enough) if most > room else least
            for least, most in zip(self.least, self.most, strict=True)
        )
        return sum(self.least) <= room and (len(self.least) == 1 or sum(wanted) <= room)

    def only(self, columns: Sequence[int]) -> Needs:
        """Return the needs of some of the columns."""
        return Needs([self.least[c] for c in columns], [self.most[c] for c in columns])

    def with_air(self, columns: set[int]) -> Needs:
        """Return the needs with room for ``FIGURE_AIR`` in some of the columns."""
        more = [FIGURE_AIR if c in columns else 0.0 for c in range(len(self.least))]
        return Needs(
            [need + air for need, air in zip(self.least, more, strict=True)],
            [need + air for need, air in zip(self.most, more, strict=True)],
        )


def _unbroken(text: str, divided: Callable[[str], Divisions] | None) -> Iterator[str]:
    """Yield the pieces of a text that stay on one line; no-break spaces hold words together."""
    for word in split(text):
        places = divided(word) if divided is not None else ()
        ends = sorted(len(first) for first, _ in places)
        for start, end in pairwise((0, *ends, len(word))):
            yield word[start:end] + ("-" if end < len(word) else "")


def panels(least: Sequence[float], room: float) -> list[tuple[int, ...]]:
    """Return which columns stand beside each other; the first one is repeated in each panel."""
    if sum(least) <= room:
        return [tuple(range(len(least)))]
    beside: list[list[int]] = [[0]]
    used = least[0]
    for column in range(1, len(least)):
        if used + least[column] > room and len(beside[-1]) > 1:
            beside.append([0])
            used = least[0]
        beside[-1].append(column)
        used += least[column]
    return [tuple(panel) for panel in beside]


def widths(needs: Needs, figures: set[int], room: float) -> tuple[float, ...]:
    """Return the widths of columns; what is left over gives figures some air, the rest words."""
    wide = _wanted(needs.least, needs.most, room)
    spare = room - sum(wide)
    for column in sorted(figures):
        more = min(max(_FIGURE_COLUMN - wide[column], 0.0), max(spare, 0.0))
        wide[column] += more
        spare -= more
    words = [c for c in range(len(wide)) if c not in figures] or list(range(len(wide)))
    share = max(spare, 0.0) / sum(wide[c] for c in words)
    return tuple(w * (1 + share) if c in words else w for c, w in enumerate(wide))


def _wanted(least: list[float], most: list[float], room: float) -> list[float]:
    """Return the widths of columns: as wide as the longest line, or shared out fairly."""
    if sum(least) >= room:
        return [need * room / sum(least) for need in least]
    if sum(most) <= room:
        return list(most)
    spare = room - sum(least)
    wish = [wide - narrow for wide, narrow in zip(most, least, strict=True)]
    return [narrow + spare * w / sum(wish) for narrow, w in zip(least, wish, strict=True)]

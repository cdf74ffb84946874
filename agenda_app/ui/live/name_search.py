"""Who is meant by the letters that are typed: the surname first, then the other names."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

_PAUSE = 1.5


class NameSearch:
    """Gathers letters to a name as long as they follow each other without a pause.

    A wrong person that is taken for absent is grave, so letters that find nobody are remembered:
    ``is_lost`` tells that what is chosen is not what was typed.
    """

    def __init__(self) -> None:
        """Begin with no letters."""
        self._typed = ""
        self._last = 0.0
        self._found = True

    @property
    def is_lost(self) -> bool:
        """Whether the letters that are being typed are the beginning of nobody's name."""
        return not self._found and monotonic() - self._last <= _PAUSE

    def forget(self) -> None:
        """Begin a new name with the next letter."""
        self._typed, self._found = "", True

    def find(self, letters: str, names: Sequence[str], current: int) -> int | None:
        """Return the place of who is meant, None when nobody is called so.

        Args:
            letters: what was typed now.
            names: whole names, as they stand in the list.
            current: the place that is chosen, -1 when none is. The first letter goes on from
                there, and the same letter again goes to the next of that letter.
        """
        now = monotonic()
        if now - self._last > _PAUSE:
            self._typed = ""
        self._last = now
        self._typed += letters.casefold()
        first = self._typed[:1]
        place = self._place(self._typed, names, current + (len(self._typed) == 1))
        if place is None and self._typed == first * len(self._typed):
            place = self._place(first, names, current + 1)
        self._found = place is not None
        return place

    @staticmethod
    def _place(wanted: str, names: Sequence[str], start: int) -> int | None:
        """Return the first from ``start`` on, and round, that is called so."""
        turn = [(max(start, 0) + step) % len(names) for step in range(len(names))]
        folded = [name.casefold() for name in names]
        surnames = (n for n in turn if folded[n].rpartition(" ")[2].startswith(wanted))
        given = (n for n in turn if any(w.startswith(wanted) for w in folded[n].split()))
        return next(surnames, next(given, None))

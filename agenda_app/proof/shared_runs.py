"""Runs of letters that two texts share, found at the cost of reading them once.

Every place of the secret text is known by the letters that begin there. The other text is looked
at every few letters only: a run that is long enough cannot slip through between two looks. Letters
that begin at very many places are a phrase of the secret texts; its first places tell it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

SHORTEST = 24
"""Letters of the shortest run that is surely found."""
_SEED, _STEP = 18, 7
_HALF = (SHORTEST - _SEED) // 2
_MOST_PLACES, _MOST_LOOKS = 64, 20_000
BREAK = "|"
"""Stands between two texts; no letter equals it."""


class SharedRuns:
    """The letters of the secret texts, in one string with breaks between."""

    def __init__(self, secret: str) -> None:
        """Remember what begins where."""
        self._secret = secret
        self._places: dict[str, int | list[int]] = {}
        places = self._places
        for at in range(len(secret) - _SEED + 1):
            seed = secret[at : at + _SEED]
            known = places.setdefault(seed, at)
            if known != at:
                if not isinstance(known, list):
                    places[seed] = [known, at]
                elif len(known) < _MOST_PLACES:
                    known.append(at)

    def found_in(
        self, said: str, looks: Iterable[int] | None = None
    ) -> Iterator[tuple[int, int, int]]:
        """Return the longest runs that some letters share with the secret ones.

        Args:
            said: the letters.
            looks: where to look, as ``looks_at`` says; None for everywhere.

        Returns:
            The place in the letters, the place in the secret ones, and the length of each run.
        """
        places = self._places
        if not places:
            return
        if looks is None:
            looks = chain.from_iterable(looks_at(len(said)))
        done: dict[int, int] = {}
        for at in [at for at in looks if said[at : at + _SEED] in places]:
            held = places[said[at : at + _SEED]]
            for secret_at in held if isinstance(held, list) else (held,):
                # Another look at a run that was followed to its end already.
                if done.get(secret_at - at, -1) >= at:
                    continue
                if not _goes_on(said, at, self._secret, secret_at):
                    continue
                before = _same_before(said, at, self._secret, secret_at)
                length = before + _same_from(said, at, self._secret, secret_at)
                done[secret_at - at] = at - before + length
                if length >= SHORTEST:
                    yield at - before, secret_at - before, length


def looks_at(length: int, repeated: Iterable[tuple[int, int]] = ()) -> Iterator[range]:
    """Return where to look at some letters for runs, in parts that take a few milliseconds.

    A run begins between two looks and, being long enough, has the whole seed at the second one.

    Args:
        length: of the letters.
        repeated: the beginning and the end of parts that stand elsewhere in the letters too, in
            order; a run that lies in one of them need not be found there again.
    """
    last = length - _SEED + 1
    fresh = 0
    for begin, end in (*repeated, (last, last + SHORTEST)):
        if end - begin < SHORTEST:
            continue
        for first in range(fresh, begin, _STEP * _MOST_LOOKS):
            stop = min(first + _STEP * _MOST_LOOKS, begin + _STEP - 1, last)
            yield range(first, stop, _STEP)
        fresh = end - SHORTEST + 1


def _goes_on(said: str, at: int, secret: str, secret_at: int) -> bool:
    """Tell whether a run may be long enough: half of what a seed lacks is the same on one side."""
    end, secret_end = at + _SEED, secret_at + _SEED
    if said[end : end + _HALF] == secret[secret_end : secret_end + _HALF]:
        return True
    begin, secret_begin = max(at - _HALF, 0), max(secret_at - _HALF, 0)
    return said[begin:at] == secret[secret_begin:secret_at]


def _same_from(said: str, at: int, secret: str, secret_at: int) -> int:
    """Return how many letters are the same from two places on."""
    length, step = 0, _SEED
    while step:
        begin, secret_begin = at + length, secret_at + length
        part = said[begin : begin + step]
        if part and part == secret[secret_begin : secret_begin + step]:
            length += len(part)
            step *= 2
        else:
            step //= 2
    return length


def _same_before(said: str, at: int, secret: str, secret_at: int) -> int:
    """Return how many letters are the same right before two places."""
    length, step = 0, 1
    while step:
        end, secret_end = at - length, secret_at - length
        step = min(step, end, secret_end)
        if step and said[end - step : end] == secret[secret_end - step : secret_end]:
            length += step
            step *= 2
        else:
            step //= 2
    return length

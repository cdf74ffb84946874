"""Runs of letters that two texts share, found at the cost of reading them once.

Sixteen letters are two numbers of eight bytes, and so one: their difference. Every place of the
secret text is known by that of the letters that begin there. The other text is looked at every
eight letters only: a run that is long enough cannot slip through between two looks. Letters that
begin at very many places are a phrase of the secret texts; its first places tell it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from itertools import compress, islice
from operator import ne, sub

from agenda_app.proof.letters import places_of

SHORTEST = 24
"""Letters of the shortest run that is surely found."""
STEP = 8
"""Letters from one look to the next."""
_SEED = 2 * STEP
_MORE = (SHORTEST - _SEED) // 2
"""Letters that a run which is long enough has behind a seed, or else before it."""
_WIDE = _SEED + _MORE
_MOST_PLACES, _MOST_LOOKS, _MOST_FOLLOWED = 128, 20_000, 500
_FEW_SEEDS = 20
"""Seeds that are looked for one by one sooner than all at once."""
_AT_ONCE = 64
"""Letters that are compared as one."""
BREAK = "|"
"""Stands between two texts; no letter equals it."""
Seeds = dict[int, int]
"""Where something begins that the secret texts may have too, and the number of its letters."""


class SharedRuns:
    """The letters of the secret texts, in one string with breaks between."""

    def __init__(self, secret: str) -> None:
        """Take them; before anything is found, ``learn`` has to come to its end."""
        self._secret = secret
        self._seeds: list[list[int]] = []
        """What begins at every eighth place, from each of the first eight on."""
        self._every: set[int] = set()

    def learn(self) -> Iterator[None]:
        """Remember what begins where, a few letters at a step."""
        written = self._secret.encode("ascii")
        for begin in range(STEP):
            held: list[int] = []
            self._seeds.append(held)
            for some in looks_at(len(written) - begin):
                seeds = _seeds(written[begin + some.start : begin + some[-1] + _SEED])
                held += seeds
                self._every.update(seeds)
                yield

    def seeds_in(self, said: str, looks: Iterable[range]) -> Generator[None, None, Seeds]:
        """Return where something begins in some letters that may be a run, a few at a step.

        Args:
            said: the letters.
            looks: where to look, as ``looks_at`` says.
        """
        written, is_secret = said.encode("ascii"), self._every.__contains__
        met: Seeds = {}
        for some in looks:
            yield
            seeds = _seeds(written[some.start : some.start + STEP * len(some) + STEP])
            met.update(compress(zip(some, seeds, strict=True), map(is_secret, seeds)))
        return met

    def found_in(
        self, said: str, looks: Iterable[range] | None = None, known: Seeds | None = None
    ) -> Iterator[tuple[int, int, int] | None]:
        """Return the longest runs that some letters share with the secret ones.

        Args:
            said: the letters.
            looks: where to look, as ``looks_at`` says; None for everywhere.
            known: what ``seeds_in`` found elsewhere in the letters.

        Returns:
            The place in the letters, the place in the secret ones, and the length of each run; None
            now and then, every few milliseconds.
        """
        met = yield from self.seeds_in(said, looks_at(len(said)) if looks is None else looks)
        if known or met:
            yield from self._followed(said, {**(known or {}), **met})

    def _followed(self, said: str, met: Seeds) -> Iterator[tuple[int, int, int] | None]:
        """Return the runs at some places, each of which a seed begins at."""
        secret = self._secret
        here = [said[at : at + _WIDE] for at in met]
        there = [said[max(at - _MORE, 0) : at + _SEED] for at in met]
        seeds = yield from self._places_of(set(met.values()), {letters[:_SEED] for letters in here})
        behind = _first_places(seeds, [secret[at : at + _WIDE] for at in seeds], set(here))
        before = [secret[max(at - _MORE, 0) : at + _SEED] for at in seeds]
        upto = _first_places(seeds, before, set(there))
        done: dict[int, int] = {}
        every = zip(met, map(behind.get, here), map(upto.get, there), strict=True)
        for number, (at, some, others) in enumerate(every):
            if number % _MOST_FOLLOWED == 0:
                yield None
            if not (some or others):
                continue
            for secret_at in (*(some or ()), *(others or ())):
                # Another look at a run that was followed to its end already.
                if done.get(secret_at - at, -1) >= at:
                    continue
                first = _same_before(said, at, secret, secret_at)
                length = first + _same_from(said, at, secret, secret_at)
                done[secret_at - at] = at - first + length
                if length >= SHORTEST:
                    yield at - first, secret_at - first, length

    def _places_of(self, seeds: set[int], letters: set[str]) -> Generator[None, None, list[int]]:
        """Return where some seeds, which are these letters, begin in the secret ones, in order."""
        if len(letters) <= _FEW_SEEDS:
            return sorted(at for one in letters for at in places_of(one, self._secret))
        every: list[int] = []
        for begin, held in enumerate(self._seeds):
            yield
            places = range(begin, begin + STEP * len(held), STEP)
            every += compress(places, map(seeds.__contains__, held))
        return sorted(every)


def _first_places(places: list[int], letters: list[str], wanted: set[str]) -> dict[str, list[int]]:
    """Return the first places of letters by these, of those that are wanted."""
    found: dict[str, list[int]] = {}
    for at, said in zip(places, letters, strict=True):
        if said in wanted:
            held = found.setdefault(said, [])
            if len(held) < _MOST_PLACES:
                held.append(at)
    return found


def _seeds(written: bytes) -> list[int]:
    """Return a number for the letters that begin at every eighth of some letters.

    Different letters have different numbers, but for a few.
    """
    whole = len(written) // STEP * STEP
    numbers = memoryview(written[:whole]).cast("Q").tolist()
    return list(map(sub, numbers, islice(numbers, 1, None)))


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
        for first in range(fresh, begin, STEP * _MOST_LOOKS):
            stop = min(first + STEP * _MOST_LOOKS, begin + STEP - 1, last)
            yield range(first, stop, STEP)
        fresh = end - SHORTEST + 1


def _same_from(said: str, at: int, secret: str, secret_at: int) -> int:
    """Return how many letters are the same from two places on, where a seed begins."""
    length = _SEED
    while True:
        begin, secret_begin = at + length, secret_at + length
        some = said[begin : begin + _AT_ONCE]
        others = secret[secret_begin : secret_begin + _AT_ONCE]
        if not some or some != others:
            return length + _same(some, others)
        length += len(some)


def _same_before(said: str, at: int, secret: str, secret_at: int) -> int:
    """Return how many letters are the same right before two places."""
    length = 0
    while True:
        end, secret_end = at - length, secret_at - length
        some = said[max(end - _AT_ONCE, 0) : end]
        others = secret[max(secret_end - _AT_ONCE, 0) : secret_end]
        if not some or some != others:
            return length + _same(some[::-1], others[::-1])
        length += len(some)


def _same(some: str, others: str) -> int:
    """Return how many letters two texts begin with alike."""
    shorter = min(len(some), len(others))
    return next(compress(range(shorter), map(ne, some, others)), shorter)

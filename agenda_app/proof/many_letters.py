"""Which of many strings of letters stand somewhere, without looking for each of them.

Eight letters are a number. Wherever some letters stand among others, they begin less than eight
letters before a place that eight divides, and have all numbers in common with what is there from
that place on. So all numbers at such places are looked up at once, and only what has all of its own
from one of its first eight letters on is looked for. What is too short to have one surely is looked
for when its beginning, which others may share, stands there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from agenda_app.proof.letters import places_of

_STEP = 8
_LONG = 2 * _STEP - 1
_BEGINNING = 5


class Looked(NamedTuple):
    """Some letters, where in them those of many strings stand that do, and where they begin."""

    said: str
    places: Mapping[str, Sequence[int]]
    begin: int = 0

    def places_in(self, whole: str, one: str) -> Iterator[int]:
        """Return where one of the strings stands in more letters, in order.

        Args:
            whole: these, of which those that were looked at are a part.
            one: the string.
        """
        end, rest = self.begin + len(self.said), len(one) - 1
        if rest >= len(self.said):
            yield from places_of(one, whole)
            return
        yield from places_of(one, whole, 0, self.begin + rest)
        yield from (self.begin + at for at in self.places.get(one, ()))
        yield from places_of(one, whole, end - rest)


class ManyLetters:
    """Strings of letters, as ``letters`` returns them."""

    def __init__(self, several: Iterable[str]) -> None:
        """Take them."""
        self._long: dict[str, tuple[frozenset[int], ...]] = {}
        """The numbers of each from each of its first eight letters on."""
        self._short = defaultdict[str, list[str]](list)
        for one in several:
            if len(one) < _LONG:
                self._short[one[:_BEGINNING]].append(one)
            else:
                written = one.encode("ascii")
                self._long[one] = tuple(frozenset(_numbers(written[n:])) for n in range(_STEP))
        self._every = frozenset().union(
            *(some for all_of in self._long.values() for some in all_of)
        )

    def standing_in(self, said: str, among: Container[str]) -> Iterator[str | None]:
        """Return those that stand in some letters, each once; None now and then.

        Args:
            said: the letters.
            among: only these are wanted.
        """
        met = self._every.intersection(_numbers(said.encode("ascii")))
        yield None
        for one, numbers in self._long.items():
            if any(map(met.issuperset, numbers)) and one in among:
                yield one if one in said else None
        for beginning, several in self._short.items():
            wanted = [one for one in several if one in among]
            if wanted:
                yield None
                if beginning in said:
                    yield from (one for one in wanted if one in said)


def _numbers(written: bytes) -> list[int]:
    """Return the number of the letters at each place that eight divides."""
    whole = len(written) // _STEP * _STEP
    return memoryview(written[:whole]).cast("Q").tolist()

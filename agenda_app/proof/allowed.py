"""What persons have said is no secret."""

from __future__ import annotations

from collections.abc import Sequence

from agenda_app.domain.proof import Excuse, Hit
from agenda_app.domain.secrets import SecretKind
from agenda_app.proof.letters import letters

_PARTS = frozenset((SecretKind.TEXT, SecretKind.SUBJECT))


class Allowed:
    """Excuses, and which of them were needed."""

    def __init__(self, excuses: Sequence[Excuse]) -> None:
        """Take the excuses of a meeting."""
        self._excuses = [(letters(excuse.words), excuse) for excuse in excuses]
        self._used: set[Excuse] = set()

    @property
    def used(self) -> tuple[Excuse, ...]:
        """Those that were needed, in the order they were given."""
        return tuple(excuse for _, excuse in self._excuses if excuse in self._used)

    def excuses(self, hit: Hit) -> bool:
        """Tell whether what was found is excused.

        Who says of a longer text that it is no secret says it of the places that it names too.
        """
        return self.covers(hit.words, part=hit.kind in _PARTS)

    def covers(self, words: str, *, part: bool = False) -> bool:
        """Tell whether some words, or a longer text that they are a part of, are excused."""
        said = letters(words)
        for allowed, excuse in self._excuses:
            if said == allowed or (part and said in allowed):
                self._used.add(excuse)
                return True
        return False


def is_allowed(hit: Hit, excuses: Sequence[Excuse]) -> bool:
    """Tell whether a hit is no hit any more when these are excused."""
    if not hit.may_be_excused:
        return False
    return Allowed(excuses).excuses(hit)

"""Matches to hits as a person wants to be told of them: by page, each once, runs joined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from agenda_app.domain.proof import Hit, Place
from agenda_app.domain.secrets import Secret, SecretKind, Source
from agenda_app.proof.letters import letters
from agenda_app.proof.secret_texts import Run

_PLACES = tuple(Place)
_NO_PAGE = 1 << 30
_NAMED = frozenset((SecretKind.NAME, SecretKind.SUBJECT))
_BETTER = {
    Place.DRAWN: (Place.PAGE,),
    Place.OBJECT: (Place.DRAWN,),
    Place.REMAINS: tuple(place for place in Place if place is not Place.REMAINS),
}
"""Where the same words are read again, and the places that tell more of them."""


@dataclass(frozen=True, slots=True)
class FoundRun:
    """Words of a secret text that were found.

    Attributes:
        hit: what they are, still without words.
        run: they themselves.
        context: what an open text has to say to excuse them: themselves, or the run that they are
            too small a part of.
    """

    hit: Hit
    run: Run
    context: Run


def is_better(place: Place, other: Place) -> bool:
    """Tell whether what is said in two places of one page is told in the first alone."""
    return place in _BETTER.get(other, ())


def joined(found: Iterable[FoundRun]) -> Iterator[Hit]:
    """Join runs of one text that follow each other in one place."""
    groups: dict[tuple[Hit, Secret], list[Run]] = {}
    for one in found:
        groups.setdefault((one.hit, one.run.secret), []).append(one.run)
    for (hit, _), several in groups.items():
        text, runs = several[0].text, {(run.first, run.last) for run in several}
        first, last = -1, -1
        for begin, end in sorted(runs):
            if begin > last:
                if last >= 0:
                    yield replace(hit, words=" ".join(text[first:last]))
                first = begin
            last = max(last, end)
        yield replace(hit, words=" ".join(text[first:last]))


def told(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the hits by page and place, each once; before all that a withheld file is in it."""
    kept: list[tuple[Hit, str]] = []
    for hit in sorted(dict.fromkeys(hits), key=_order):
        said = letters(hit.words)
        if not any(_says_the_same(hit, said, *other) for other in kept):
            kept.append((hit, said))
    found = (hit for hit, _ in kept)
    return tuple(
        sorted(
            found,
            key=lambda hit: (hit.kind is not SecretKind.FILE, hit.page or _NO_PAGE, *_order(hit)),
        )
    )


def named_in(hits: Iterable[Hit], told: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the names and places among hits that are told only as a part of others, each once."""
    known = {(hit.kind, letters(hit.words), hit.source) for hit in told}
    left: dict[tuple[SecretKind, str, Source | None], Hit] = {}
    for hit in hits:
        key = (hit.kind, letters(hit.words), hit.source)
        if hit.kind in _NAMED and key not in known:
            left.setdefault(key, hit)
    return tuple(left.values())


def _order(hit: Hit) -> tuple[int, int, bool, str, int]:
    # Names, and what a title names, are told last: most often they stand in what was found.
    kind = (hit.kind in _NAMED, hit.kind.value)
    return (_PLACES.index(hit.place), hit.page, *kind, -len(hit.words))


def _says_the_same(hit: Hit, said: str, other: Hit, other_said: str) -> bool:
    """Tell whether a hit was told: as a part of another, or from a better reading of the same."""
    is_named_in_it = hit.kind in _NAMED and hit.source == other.source
    if not ((hit.kind is other.kind and hit.source == other.source) or is_named_in_it):
        return False
    if said not in other_said:
        return False
    if hit.place is other.place:
        return hit.page == other.page and hit.detail == other.detail
    return is_better(other.place, hit.place) and hit.page in {0, other.page}

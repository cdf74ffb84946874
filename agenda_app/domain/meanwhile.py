"""Two people write the same thing at once: what both wrote is kept, and it is said.

What is changed is always compared with what it was changed from (the base). Where nobody else has
changed that, what was typed stands; else nothing of either is thrown away.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from difflib import SequenceMatcher
from typing import Any, TypeVar

from agenda_app.domain.sentence import Sentence

One = TypeVar("One", bound=Hashable)
Record = TypeVar("Record", bound=Any)

BOTH_KEPT = Sentence(
    "Noen andre har skrevet i den samme teksten samtidig. Det dere begge skrev, står her nå. "
    "Se over teksten.",
    "Nokon andre har skrive i den same teksten samtidig. Det de begge skreiv, står her no. "
    "Sjå over teksten.",
)
CHANGED = Sentence(
    "Noen andre har endret dette mens du skrev. Det dere begge skrev, står her nå, og ingenting "
    "er lagret ennå.",
    "Nokon andre har endra dette medan du skreiv. Det de begge skreiv, står her no, og ingenting "
    "er lagra enno.",
)
LOOK_OVER = Sentence("Se over det, og lagre på nytt.", "Sjå over det, og lagre på nytt.")
TAKEN_AWAY = Sentence(
    "Noen andre har tatt dette bort mens du skrev. Det du skrev, står her ennå.",
    "Nokon andre har teke dette bort medan du skreiv. Det du skreiv, står her enno.",
)
ENTER_ANEW = Sentence(
    "Lagre for å føre det inn igjen, eller avbryt.",
    "Lagre for å føre det inn att, eller avbryt.",
)
LOCKED = Sentence(
    "Protokollen ble låst mens du skrev. Det du skrev sist, står her ennå, men er ikke lagret. "
    "Kopier det du trenger, og rett den låste protokollen i stedet.",
    "Protokollen vart låst medan du skreiv. Det du skreiv sist, står her enno, men er ikkje lagra. "
    "Kopier det du treng, og rett den låste protokollen i staden.",
)
LET_GO = Sentence("Forkast det jeg skrev", "Forkast det eg skreiv")


@dataclass(frozen=True, slots=True)
class _Change:
    """What somebody put in place of a part of the base, by its first and its last place."""

    start: int
    end: int
    put: tuple[Any, ...]
    is_theirs: bool


def both(base: Sequence[One], theirs: Sequence[One], mine: Sequence[One]) -> tuple[One, ...]:
    """Return a text with what two people made of it.

    Args:
        base: what both began with, block by block.
        theirs: what is kept now.
        mine: what was typed.

    Returns:
        Every block that either changed or put in; where both changed the same one, theirs comes
        first. What one of them took out and the other left alone is out.
    """
    if mine in (base, theirs):
        return tuple(theirs)
    made: list[One] = []
    place = 0
    for group in _groups(sorted(_changes(base, theirs, mine), key=_order)):
        start, end = group[0].start, max(change.end for change in group)
        made += base[place:start]
        sides = [_side(base, group, start, end, is_theirs=side) for side in (True, False)]
        touched = [any(c.is_theirs is side for c in group) for side in (True, False)]
        if all(touched):
            made += sides[0]
            made += () if sides[0] == sides[1] else sides[1]
        else:
            made += sides[touched.index(True)]
        place = end
    made += base[place:]
    return tuple(made)


def joined_records(base: Record, theirs: Record, mine: Record) -> Record:
    """Return what is kept now, with the fields in it that were changed by whoever typed.

    All three are of one dataclass. A field that both changed is as it was typed; what is a text
    is for the caller to put together (``both``).
    """
    changed = {
        one.name: getattr(mine, one.name)
        for one in fields(base)
        if getattr(mine, one.name) != getattr(base, one.name)
    }
    result: Record = replace(theirs, **changed)
    return result


def _changes(base: Sequence[Any], theirs: Sequence[Any], mine: Sequence[Any]) -> Iterator[_Change]:
    for side, is_theirs in ((theirs, True), (mine, False)):
        matcher = SequenceMatcher(None, base, side, autojunk=False)
        for tag, start, end, first, last in matcher.get_opcodes():
            if tag != "equal":
                yield _Change(start, end, tuple(side[first:last]), is_theirs)


def _order(change: _Change) -> tuple[int, int]:
    return change.start, change.end


def _groups(changes: Sequence[_Change]) -> Iterator[list[_Change]]:
    """Yield changes of the same part of the base together; what only touches is another part."""
    group: list[_Change] = []
    for change in changes:
        end = max((one.end for one in group), default=-1)
        same_place = any((one.start, one.end) == (change.start, change.end) for one in group)
        if group and not (change.start < end or same_place):
            yield group
            group = []
        group.append(change)
    if group:
        yield group


def _side(
    base: Sequence[Any], group: Sequence[_Change], start: int, end: int, *, is_theirs: bool
) -> list[Any]:
    """Return what one of them made of a part of the base."""
    made: list[Any] = []
    place = start
    for change in group:
        if change.is_theirs is is_theirs:
            made += base[place : change.start]
            made += change.put
            place = change.end
    return [*made, *base[place:end]]

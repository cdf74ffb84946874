"""What a paste would do, row by row, before it does it: plain values, no window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from agenda_app.domain.people import Person, PersonId
from agenda_app.exchange.pasted_members import (
    Column,
    Likeness,
    PastedMember,
    likeness,
    members_of,
)
from agenda_app.services.member_import import NewMember
from agenda_app.ui.committees.reading import Place, Sitting


class Fate(Enum):
    """What happens with a row."""

    NEW = "new"
    NEW_HERE = "new_here"
    SEATED = "seated"
    SIMILAR = "similar"
    DOUBLE = "double"
    NAMELESS = "nameless"


@dataclass(frozen=True, slots=True)
class PasteRow:
    """One row: its cells, the member they make, and what happens with it.

    ``like`` is the registered person that the name is, or is like; ``is_answered`` that the user
    has said whether they are the same.
    """

    number: int
    cells: tuple[str, ...]
    member: PastedMember | None
    fate: Fate
    like: Person | None = None
    is_answered: bool = False


class Names:
    """Looks names up among the persons, each name once: comparing spellings takes its time."""

    def __init__(self, persons: Iterable[Person]) -> None:
        """Know these persons; of two with the same name the first counts."""
        self._known: dict[str, Person] = {}
        for person in persons:
            self._known.setdefault(person.name.casefold(), person)
        self._found: dict[str, tuple[Likeness, Person | None]] = {}

    def find(self, name: str) -> tuple[Likeness, Person | None]:
        """Tell whether a name is registered, like one that is, or new; and whose it is."""
        key = name.casefold()
        if key in self._known:
            return Likeness.KNOWN, self._known[key]
        if key not in self._found:
            alike, other = likeness(name, self._near(name))
            self._found[key] = alike, self._known.get(other.casefold())
        return self._found[key]

    def _near(self, name: str) -> list[str]:
        # Spellings of one name share a word's beginning and are about equally long.
        starts = _starts(name)
        return [
            person.name
            for person in self._known.values()
            if abs(len(person.name) - len(name)) <= 1 + len(name) // 4
            and starts & _starts(person.name)
        ]


def _starts(name: str) -> frozenset[str]:
    return frozenset(word[:2] for word in name.casefold().replace("-", " ").split())


def plan(
    rows: Sequence[Sequence[str]],
    columns: Sequence[Column],
    sitting: Sitting,
    names: Names,
    same: Mapping[str, bool],
) -> tuple[PasteRow, ...]:
    """Return what each row does.

    Args:
        rows: the cells, without a heading.
        columns: what each column holds.
        sitting: the committee they are pasted into.
        names: everybody who is registered.
        same: answers by name: True when a name like another is the same person.
    """
    here = _seated(sitting)
    met: set[str] = set()
    found = []
    for number, cells in enumerate(rows):
        member = next(iter(members_of([cells], columns)), None)
        row = _row(number, tuple(cells), member, names, same)
        if row.member is not None and row.fate is not Fate.NAMELESS:
            key = (row.like.name if row.like else row.member.name).casefold()
            if key in met:
                row = replace(row, fate=Fate.DOUBLE)
            elif row.fate is Fate.NEW_HERE and row.like and row.like.id in here:
                row = replace(row, fate=Fate.SEATED)
            met.add(key)
        found.append(row)
    return tuple(found)


def _row(
    number: int,
    cells: tuple[str, ...],
    member: PastedMember | None,
    names: Names,
    same: Mapping[str, bool],
) -> PasteRow:
    if member is None:
        return PasteRow(number, cells, None, Fate.NAMELESS)
    alike, person = names.find(member.name)
    if alike is Likeness.NEW or person is None:
        return PasteRow(number, cells, member, Fate.NEW)
    if alike is Likeness.KNOWN:
        return PasteRow(number, cells, member, Fate.NEW_HERE, person)
    answer = same.get(member.name.casefold())
    if answer is None:
        return PasteRow(number, cells, member, Fate.SIMILAR, person)
    if answer:
        return PasteRow(number, cells, member, Fate.NEW_HERE, person, is_answered=True)
    return PasteRow(number, cells, member, Fate.NEW, None, is_answered=True)


def place_of(row: PasteRow, sitting: Sitting) -> Place | None:
    """Return the place that the person a row is like has in the committee."""
    places = (*sitting.members, *sitting.deputies)
    return next((p for p in places if row.like and p.person.id == row.like.id), None)


def _seated(sitting: Sitting) -> frozenset[PersonId | None]:
    """Return who has a place: a paste neither doubles it nor makes a deputy of a member."""
    return frozenset(place.person.id for place in (*sitting.members, *sitting.deputies))


def added(rows: Iterable[PasteRow], sitting: Sitting) -> tuple[NewMember, ...]:
    """Return those who will be added; an unanswered likeness counts as the same person."""
    here = _seated(sitting)
    return tuple(
        _new_member(row, row.member)
        for row in rows
        if row.member is not None
        and row.fate in (Fate.NEW, Fate.NEW_HERE, Fate.SIMILAR)
        and (row.like is None or row.like.id not in here)
    )


def _new_member(row: PasteRow, member: PastedMember) -> NewMember:
    return NewMember(
        name=member.name,
        person_id=row.like.id if row.like else None,
        on_list=member.on_list,
        role=member.role,
        office=member.office,
        rank=member.rank,
        phone=member.phone,
        email=member.email,
        gender=member.gender,
    )


def existing(rows: Iterable[PasteRow], sitting: Sitting) -> int:
    """Count the rows of people who have their place already."""
    every = [row for row in rows if row.fate is not Fate.NAMELESS and row.fate is not Fate.DOUBLE]
    return len(every) - len(added(every, sitting))

"""The lists that groups hand in before a proportional election (koml. § 7-5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.gender_balance import Gender, balance_of, needed_on_list
from agenda_app.domain.people import ListId, PersonId

_NAMES_PER_SEAT = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be elected.

    ``gender`` is None where nobody has entered it; ``party`` is the short form ("Ap").
    """

    name: str
    gender: Gender | None = None
    party: str = ""
    person_id: PersonId | None = None

    @property
    def spelled(self) -> str:
        """The name as it is compared, whatever its capitals and spaces."""
        return " ".join(self.name.casefold().split())


@dataclass(frozen=True, slots=True)
class CandidateList:
    """A list as it was handed in, names in the order in which they are to be elected.

    ``groups`` are the parties or groups behind it, several for a joint list. ``signed_by`` is who
    signed it, None when nobody did. ``list_id`` is the list's register entry, None before it has
    one.
    """

    name: str
    candidates: tuple[Candidate, ...]
    groups: tuple[str, ...] = ()
    signed_by: PersonId | None = None
    list_id: ListId | None = None

    @property
    def unknown(self) -> int:
        """Of how many nobody has entered the gender."""
        return sum(candidate.gender is None for candidate in self.candidates)


def most_names(seats: int) -> int:
    """Return how many names a list may have: twice as many as are elected."""
    return _NAMES_PER_SEAT * seats


def list_doubts(
    lists: Sequence[CandidateList],
    seats: int,
    electing: Collection[PersonId] | None = None,
    *,
    as_far_as_possible: bool = False,
) -> tuple[DoubtOn, ...]:
    """Return what is doubtful about the lists of one election (koml. § 7-5).

    Args:
        lists: all that were handed in.
        seats: how many members are to be elected.
        electing: who sits in the body that elects, to see whether they signed; None when unknown.
        as_far_as_possible: the body has members of the council only, or is an arbeidsutvalg, so
            that the balance is demanded as far as possible (second paragraph).
    """
    found = [
        doubt
        for handed_in in lists
        for doubt in _doubts_on(handed_in, seats, electing, as_far_as_possible)
    ]
    every = (candidate for handed_in in lists for candidate in handed_in.candidates)
    return (*found, *_second_lists(lists), *_alike(lists), *named_twice(every))


def _doubts_on(
    handed_in: CandidateList,
    seats: int,
    electing: Collection[PersonId] | None,
    as_far_as_possible: bool,
) -> Iterator[DoubtOn]:
    names = len(handed_in.candidates)
    if not names:
        yield DoubtOn(ElectionDoubt.NO_NAMES, handed_in.name)
    if names > most_names(seats):
        yield DoubtOn(ElectionDoubt.TOO_MANY_NAMES, handed_in.name, names, most_names(seats))
    if handed_in.signed_by is None:
        yield DoubtOn(ElectionDoubt.NOT_SIGNED, handed_in.name)
    elif electing is not None and handed_in.signed_by not in electing:
        yield DoubtOn(ElectionDoubt.SIGNED_FROM_OUTSIDE, handed_in.name)
    needed = needed_on_list(names, seats)
    balance = balance_of((c.gender for c in handed_in.candidates), needed)
    if balance.is_broken:
        fewest = min(balance.women, balance.men)
        yield DoubtOn(
            ElectionDoubt.LIST_UNBALANCED, handed_in.name, fewest, needed, as_far_as_possible
        )
    elif not balance.is_kept:
        yield DoubtOn(ElectionDoubt.GENDER_UNKNOWN, handed_in.name, balance.unknown)


def _second_lists(lists: Iterable[CandidateList]) -> Iterator[DoubtOn]:
    """Yield the groups that stand behind more than one list."""
    behind = Counter(group for handed_in in lists for group in dict.fromkeys(handed_in.groups))
    for group, times in behind.items():
        if times > 1:
            yield DoubtOn(ElectionDoubt.SECOND_LIST, group, times, 1)


def _alike(lists: Iterable[CandidateList]) -> Iterator[DoubtOn]:
    """Yield the names that several lists have: nobody can tell in the minutes who got what."""
    named = [handed_in.name.strip() for handed_in in lists]
    times = Counter(name.casefold() for name in named)
    for name in {name.casefold(): name for name in named}.values():
        if times[name.casefold()] > 1:
            yield DoubtOn(ElectionDoubt.LISTS_ALIKE, name, times[name.casefold()], 1)


def votes_apart(candidates: Iterable[Candidate]) -> tuple[DoubtOn, ...]:
    """Return whose votes are counted as those of several people, so that others can seem to win."""
    found = named_twice(candidates)
    return tuple(replace(one, doubt=ElectionDoubt.VOTES_APART) for one in found)


def named_twice(candidates: Iterable[Candidate]) -> tuple[DoubtOn, ...]:
    """Return the people who stand twice among some names: nobody can be elected twice.

    Two of the register are two people even if their names are alike. Somebody who is only a name
    is everybody of that name.
    """
    every = tuple(candidate for candidate in candidates if candidate.spelled)
    ids = Counter(candidate.person_id for candidate in every)
    names = Counter(candidate.spelled for candidate in every)
    only_names = Counter(one.spelled for one in every if one.person_id is None)
    found: dict[str, DoubtOn] = {}
    for one in every:
        known = ids[one.person_id] + only_names[one.spelled]
        times = names[one.spelled] if one.person_id is None else known
        if times > 1:
            found.setdefault(one.spelled, DoubtOn(ElectionDoubt.NAMED_TWICE, one.name, times, 1))
    return tuple(found.values())

"""An agreed election: one recommendation that everybody is for (avtalevalg, koml. § 7-7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from agenda_app.domain.election_doubts import (
    DoubtOn,
    ElectionDoubt,
    balance_doubts,
    vote_doubts,
)
from agenda_app.domain.election_lists import Candidate, named_twice
from agenda_app.domain.elections import Count
from agenda_app.domain.gender_balance import Balance, balance_of, needed_of_each
from agenda_app.domain.list_seats import most_deputies


@dataclass(frozen=True, slots=True)
class AgreedElection:
    """An agreed election, as it was held.

    Attributes:
        seats: how many members are elected, 0 where a group only gets more deputies (§ 7-10).
        members: the names of the recommendation, each with party or group.
        deputies: likewise; within a group in the order in which they are called.
        on_method: the vote on electing by agreement.
        on_names: the vote on the recommendation, None where it did not come to that.
        entitled: how many are present who may vote, None when nobody has counted them.
        blanks_are_cast: a blank vote counts as one that was cast, and so breaks unanimity. The
            act does not say; it is for a person to decide.
    """

    seats: int
    members: tuple[Candidate, ...]
    deputies: tuple[Candidate, ...]
    on_method: Count
    on_names: Count | None
    entitled: int | None = None
    blanks_are_cast: bool = True

    @property
    def is_supplement(self) -> bool:
        """Whether only deputies are elected, to stand after those whom a group has already."""
        return not self.seats and not self.members

    @property
    def has_names(self) -> bool:
        """Whether it is entered whom to elect."""
        return bool(self.deputies if self.is_supplement else self.members)


@dataclass(frozen=True, slots=True)
class AgreedResult:
    """What came of it: unless both votes were unanimous, the election is held by lists instead."""

    election: AgreedElection
    method_is_agreed: bool
    names_are_agreed: bool
    doubts: tuple[DoubtOn, ...]

    @property
    def is_elected(self) -> bool:
        """Whether the names are elected."""
        return self.method_is_agreed and self.names_are_agreed


def hold_agreed(election: AgreedElection) -> AgreedResult:
    """Return the outcome of an agreed election (koml. § 7-7), with all that is doubtful.

    How many deputies a group can have, and the balance among them, hang on those whom it has: of
    a supplement nobody knows that here (``deputies_balance``).
    """
    counts = [count for count in (election.on_method, election.on_names) if count is not None]
    votes = {doubt for c in counts for doubt in vote_doubts(c.all_votes, election.entitled)}
    doubts = (
        *_name_doubts(election),
        *(() if election.is_supplement else _group_doubts(election)),
        *sorted(votes, key=lambda doubt: doubt.found),
    )
    by_cast = _is_elected(election, blanks_are_cast=True)
    if by_cast != _is_elected(election, blanks_are_cast=False):
        doubts = (*doubts, DoubtOn(ElectionDoubt.BLANKS_DECIDE))
    return AgreedResult(
        election,
        election.on_method.is_unanimous(blanks_are_cast=election.blanks_are_cast),
        election.on_names is not None
        and election.on_names.is_unanimous(blanks_are_cast=election.blanks_are_cast),
        doubts,
    )


def _is_elected(election: AgreedElection, *, blanks_are_cast: bool) -> bool:
    return all(
        count is not None and count.is_unanimous(blanks_are_cast=blanks_are_cast)
        for count in (election.on_method, election.on_names)
    )


def _name_doubts(election: AgreedElection) -> Iterator[DoubtOn]:
    names = len(election.members)
    if names != election.seats:
        yield DoubtOn(ElectionDoubt.WRONG_NUMBER, "", names, election.seats)
    for name in [c.name for c in (*election.members, *election.deputies) if not c.party]:
        yield DoubtOn(ElectionDoubt.NO_GROUP, name)
    yield from named_twice([*election.members, *election.deputies])


def _group_doubts(election: AgreedElection) -> Iterator[DoubtOn]:
    """Yield where a group gets too many deputies, and where there are too few of a gender."""
    members, deputies = _by_group(election.members), _by_group(election.deputies)
    for group, number in deputies.items():
        if group and number > most_deputies(members[group]):
            most = most_deputies(members[group])
            yield DoubtOn(ElectionDoubt.TOO_MANY_DEPUTIES, group, number, most)
    unknown = sum(c.gender is None for c in (*election.members, *election.deputies))
    if unknown and not all(_balance(g).is_kept for g in (election.members, election.deputies)):
        yield DoubtOn(ElectionDoubt.GENDER_UNKNOWN, "", unknown)
    balances = _balance(election.members), _balance(election.deputies)
    yield from balance_doubts(*balances, "", as_far_as_possible=False)


def _by_group(candidates: Iterable[Candidate]) -> Counter[str]:
    return Counter(candidate.party for candidate in candidates)


def _balance(candidates: tuple[Candidate, ...]) -> Balance:
    return balance_of((c.gender for c in candidates), needed_of_each(len(candidates)))

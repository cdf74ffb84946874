"""Women and men in a committee that sits: where the law wants more of one (koml. §§ 7-5 to 7-7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from agenda_app.domain.committee import (
    ELECTED_ELSEWHERE,
    Committee,
    CommitteeKind,
    Membership,
    Role,
)
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.gender_balance import Balance, Gender, balance_of, needed_of_each
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.seating_doubts import Doubt, SeatingDoubt

Genders = Mapping[PersonId, Gender]
"""The gender of each person of whom it is entered."""


def balance_doubts(
    body: Committee,
    seated: Sequence[Membership],
    genders: Genders,
    elected_by: ElectionMode | None = None,
) -> tuple[SeatingDoubt, ...]:
    """Return where too few women or men sit, and whose gender keeps that from being told.

    The council is elected by the inhabitants: nothing is demanded of it. Of a body of several
    municipalities each council elects a part, which nobody can tell here. An agreed election is
    counted over the whole body, members and deputies each (koml. § 7-7 third and fourth
    paragraph). A proportional one is counted over each list, members and deputies each, however
    balanced the body is (§ 7-6 third to fifth paragraph); for the executive committee, whose
    members all sit on the council, "as far as possible".

    Where nobody knows how it was elected, a list's members are mentioned only where the body as a
    whole does not keep the rule either, and deputies are counted by list.

    Args:
        body: the committee.
        seated: its memberships that are in force, deputies too.
        genders: of those of whom it is entered; the others count for neither.
        elected_by: how those who sit were elected, None where that is not known.
    """
    if body.kind is CommitteeKind.MUNICIPAL_COUNCIL or body.kind in ELECTED_ELSEWHERE:
        return ()
    members = [m for m in seated if m.role is not Role.DEPUTY]
    deputies = [m for m in seated if m.role is Role.DEPUTY]
    counting = _Counting(body, genders, elected_by)
    by_lists = elected_by is ElectionMode.PROPORTIONAL
    found: list[SeatingDoubt] = []
    if not by_lists:
        found += counting.of(Doubt.MEMBERS_UNBALANCED, None, members)
    if by_lists or (found and elected_by is not ElectionMode.AGREED):
        for list_id, on_list in _by_list(members):
            found += counting.of(Doubt.LIST_UNBALANCED, list_id, on_list)
    if elected_by is ElectionMode.AGREED:
        found += counting.of(Doubt.DEPUTIES_UNBALANCED, None, deputies)
    else:
        for list_id, on_list in _by_list(deputies):
            found += counting.of(Doubt.DEPUTIES_UNBALANCED, list_id, on_list)
    if counting.unknown:
        found.append(SeatingDoubt(Doubt.GENDER_UNKNOWN, tuple(counting.unknown)))
    return tuple(found)


class _Counting:
    """Counts groups of one body, and gathers of whom it would have had to know more."""

    def __init__(self, body: Committee, genders: Genders, elected_by: ElectionMode | None) -> None:
        # "As far as possible" stands in § 7-6 and not in § 7-7.
        is_agreed = elected_by is ElectionMode.AGREED
        self._is_soft = body.kind is CommitteeKind.EXECUTIVE_COMMITTEE and not is_agreed
        self._genders, self._elected_by = genders, elected_by
        self.unknown: dict[PersonId, None] = {}

    def of(
        self, doubt: Doubt, list_id: ListId | None, those: Sequence[Membership]
    ) -> Iterator[SeatingDoubt]:
        """Yield a doubt when a group cannot be balanced, whatever those are who are unknown."""
        balance = self._balance(those)
        if not balance.is_kept:
            people = (m.person_id for m in those)
            self.unknown |= dict.fromkeys(one for one in people if one not in self._genders)
        if balance.is_broken:
            yield SeatingDoubt(doubt, (), list_id, balance, self._is_soft, self._elected_by)

    def _balance(self, those: Sequence[Membership]) -> Balance:
        genders = (self._genders.get(m.person_id) for m in those)
        return balance_of(genders, needed_of_each(len(those)))


def _by_list(those: Iterable[Membership]) -> Iterator[tuple[ListId, tuple[Membership, ...]]]:
    """Yield the members or deputies of each list; who has no list is on none."""
    found: dict[ListId, list[Membership]] = {}
    for one in those:
        if one.list_id is not None:
            found.setdefault(one.list_id, []).append(one)
    for list_id, on_list in found.items():
        yield list_id, tuple(on_list)

"""Women and men in a committee that sits: where the law wants more of one (koml. §§ 7-5 to 7-7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from agenda_app.domain.committee import Committee, CommitteeKind, Membership, Role
from agenda_app.domain.gender_balance import Balance, Gender, balance_of, needed_of_each
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.seating_doubts import Doubt, SeatingDoubt

Genders = Mapping[PersonId, Gender]
"""The gender of each person of whom it is entered."""


def balance_doubts(
    body: Committee, seated: Sequence[Membership], genders: Genders
) -> tuple[SeatingDoubt, ...]:
    """Return where too few women or men sit, and whose gender keeps that from being told.

    The council is elected by the inhabitants: nothing is demanded of it. The executive committee,
    whose members all sit on the council, keeps the rule "as far as possible" (koml. § 7-6 third
    paragraph). An agreed election is counted over the whole body (§ 7-7), a proportional one over
    each list (§ 7-6 third and fourth paragraph). Which of the two a body was elected by is not
    known here, so a list's members are mentioned only where the body as a whole does not keep the
    rule either. Deputies are counted by list (§ 7-6 fifth paragraph).

    Args:
        body: the committee.
        seated: its memberships that are in force, deputies too.
        genders: of those of whom it is entered; the others count for neither.
    """
    if body.kind is CommitteeKind.MUNICIPAL_COUNCIL:
        return ()
    members = [m for m in seated if m.role is not Role.DEPUTY]
    deputies = [m for m in seated if m.role is Role.DEPUTY]
    counting = _Counting(body, genders)
    found = [*counting.of(Doubt.MEMBERS_UNBALANCED, None, members)]
    if found:
        for list_id, on_list in _by_list(members):
            found += counting.of(Doubt.LIST_UNBALANCED, list_id, on_list)
    for list_id, on_list in _by_list(deputies):
        found += counting.of(Doubt.DEPUTIES_UNBALANCED, list_id, on_list)
    if counting.unknown:
        found.append(SeatingDoubt(Doubt.GENDER_UNKNOWN, tuple(counting.unknown)))
    return tuple(found)


class _Counting:
    """Counts groups of one body, and gathers of whom it would have had to know more."""

    def __init__(self, body: Committee, genders: Genders) -> None:
        self._is_soft = body.kind is CommitteeKind.EXECUTIVE_COMMITTEE
        self._genders = genders
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
            yield SeatingDoubt(doubt, (), list_id, balance, self._is_soft)

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

"""The lists that those who sit in a committee stand on: where one cannot be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from agenda_app.domain.committee import Committee, CommitteeKind, Membership, Role
from agenda_app.domain.people import ElectionList, ListId, PartyId
from agenda_app.domain.seating_doubts import Doubt, SeatingDoubt, Surroundings

_OF_COUNCIL_GROUPS = frozenset(
    {
        CommitteeKind.EXECUTIVE_COMMITTEE,
        CommitteeKind.COMMITTEE,
        CommitteeKind.CONTROL_COMMITTEE,
        CommitteeKind.ELECTION_BOARD,
    }
)
"""Bodies whose lists are those of the council's groups. In councils for the elderly and on boards
sit people whom organisations and staff put up, in joint bodies those of other municipalities."""


def list_doubts(
    body: Committee, seated: Sequence[Membership], around: Surroundings
) -> tuple[SeatingDoubt, ...]:
    """Return which lists cannot be right; nothing where too little is known of them.

    Who has left a party still belongs to the list, so parties of persons are not looked at.

    Sources: koml. § 7-5 first paragraph (a list is handed in by a party or group in the body that
    elects, or by several together) and § 7-10 first paragraph (deputies are called from the group
    that somebody is away from, so those of a list without a member never are).

    Args:
        body: the committee.
        seated: its memberships that are in force, deputies too.
        around: the lists, and who sits on the council.
    """
    return (
        *_of_other_period(seated, around),
        *_not_on_council(body, seated, around),
        *_without_member(seated),
    )


def _of_other_period(seated: Iterable[Membership], around: Surroundings) -> Iterator[SeatingDoubt]:
    """Yield who was elected for one period, from a list that was handed in for another."""
    found = []
    for one in seated:
        on_list = _list(one, around)
        if on_list is not None and one.term_id not in {None, on_list.term_id}:
            found.append(one.person_id)
    if found:
        yield SeatingDoubt(Doubt.LIST_OF_OTHER_PERIOD, tuple(dict.fromkeys(found)))


def _not_on_council(
    body: Committee, seated: Sequence[Membership], around: Surroundings
) -> Iterator[SeatingDoubt]:
    """Yield the lists of which neither the list nor a party behind it sits on the council.

    Only lists of the council's own period are compared, since a committee goes on for a while
    after an election (koml. § 7-1 fifth paragraph), and only where every list has its parties.
    """
    if body.kind not in _OF_COUNCIL_GROUPS:
        return
    members = (m for m in around.council or () if m.role is not Role.DEPUTY)
    there = [found for m in members if (found := _list(m, around)) is not None]
    if not there or not all(one.party_ids for one in there):
        return
    ids, terms = {one.id for one in there}, {one.term_id for one in there}
    parties: set[PartyId] = {party for one in there for party in one.party_ids}
    for list_id in _lists_of(seated):
        on_list = around.lists.get(list_id)
        if on_list is None or on_list.term_id not in terms or list_id in ids:
            continue
        if on_list.party_ids and not parties & set(on_list.party_ids):
            yield SeatingDoubt(Doubt.LIST_NOT_ON_COUNCIL, list_id=list_id)


def _without_member(seated: Sequence[Membership]) -> Iterator[SeatingDoubt]:
    with_member = set(_lists_of(m for m in seated if m.role is not Role.DEPUTY))
    for list_id in _lists_of(m for m in seated if m.role is Role.DEPUTY):
        if list_id not in with_member:
            yield SeatingDoubt(Doubt.DEPUTIES_WITHOUT_MEMBER, list_id=list_id)


def _list(one: Membership, around: Surroundings) -> ElectionList | None:
    return None if one.list_id is None else around.lists.get(one.list_id)


def _lists_of(those: Iterable[Membership]) -> tuple[ListId, ...]:
    return tuple(dict.fromkeys(m.list_id for m in those if m.list_id is not None))

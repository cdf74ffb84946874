"""The memberships of a committee after an election to it.

What was is not rewritten: a place that somebody had ends the day before, and a new one begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agenda_app.domain.committee import Membership, Role, in_force
from agenda_app.domain.elected_to import LEADERS, ElectedTo
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import ElectionOutcome, Standing
from agenda_app.domain.people import ListId, PersonId, Term
from agenda_app.domain.proportional_election import ProportionalElection, ProportionalResult


@dataclass(frozen=True, slots=True)
class ElectedSeat:
    """Somebody who was elected.

    Attributes:
        candidate: who.
        role: as what.
        group: the list, or the group, that the place belongs to; empty without one.
        groups: the groups behind it, several for a joint list.
        list_id: its register entry, None before it has one.
    """

    candidate: Candidate
    role: Role
    group: str = ""
    groups: tuple[str, ...] = ()
    list_id: ListId | None = None


@dataclass(frozen=True, slots=True)
class SeatedPerson:
    """The same, once person and list are known in the register."""

    person_id: PersonId
    role: Role
    list_id: ListId | None = None


def elected_seats(outcome: ElectionOutcome) -> tuple[ElectedSeat, ...]:
    """Return who was elected, members before deputies, each in order; nobody before that."""
    to, result = outcome.held.to, outcome.result
    if to is None or outcome.standing is not Standing.ELECTED:
        return ()
    if isinstance(result, ProportionalResult):
        return tuple(_by_lists(result))
    members = (ElectedSeat(c, to.role, c.party, _behind(c.party)) for c in outcome.members)
    deputies = (
        ElectedSeat(c, Role.DEPUTY, line.group, _behind(line.group))
        for line in outcome.deputies
        for c in line.names
    )
    return (*members, *deputies)


def _behind(group: str) -> tuple[str, ...]:
    return (group,) if group else ()


def is_of_whole(outcome: ElectionOutcome, seats: int) -> bool:
    """Tell whether an election is of the whole committee.

    It is when as many are elected as there are seats, and when so many seats were shared among
    lists, also where a list has too few names for what it won.

    Args:
        outcome: of the election.
        seats: how many members the committee has.
    """
    election = outcome.held.election
    shared = election.seats if isinstance(election, ProportionalElection) else 0
    return max(shared, len(outcome.members)) >= seats


def _by_lists(result: ProportionalResult) -> Iterator[ElectedSeat]:
    for role in (Role.MEMBER, Role.DEPUTY):
        for entry in result.lists:
            own = entry.candidates
            for candidate in (entry.members if role is Role.MEMBER else entry.deputies).names:
                groups = own.groups or _behind(own.name)
                yield ElectedSeat(candidate, role, own.name, groups, own.list_id)


def after_election(
    before: Sequence[Membership],
    to: ElectedTo,
    elected: Sequence[SeatedPerson],
    *,
    is_whole: bool,
    term: Term | None = None,
) -> tuple[Membership, ...]:
    """Return all memberships of a committee after an election; once it is entered, the same.

    Where the whole committee is elected anew, those who sat there end. Else who is elected comes in
    addition, and who was a deputy is one no longer, or not before that is over who is elected for a
    time only (koml. § 7-11). Deputies stand in the order of their list, and who comes in addition
    stands last, also where others have left the list since (§ 7-10).

    Args:
        before: all that the committee has had.
        to: what they are elected to.
        elected: who is, in order.
        is_whole: whether the whole committee is elected anew (``is_of_whole``).
        term: the period that the first day is in.
    """
    if to.role in LEADERS:
        return _led(before, to, elected[0], term) if elected else tuple(before)
    here = in_force(before, to.starts)
    if is_whole and not _is_seated(here, to, elected):
        gone = [m for m in before if _begins_within(m, to)]
        gone += [m for m in here if m.starts != to.starts]
        before = tuple(_ended(before, gone, to))
        here = in_force(before, to.starts)
    places = {(m.person_id, m.role is Role.DEPUTY) for m in here}
    ranks: dict[tuple[Role, ListId | None], int] = {}
    for m in here:
        queue = _queue(m.role, m.list_id)
        ranks[queue] = max(ranks.get(queue, 0), m.rank)
    new = []
    for one in elected:
        if (one.person_id, one.role is Role.DEPUTY) in places:
            continue
        queue = _queue(one.role, one.list_id)
        ranks[queue] = ranks.get(queue, 0) + 1
        new.append(_membership(to, one, ranks[queue], term))
    promoted = {m.person_id for m in new if m.role is not Role.DEPUTY}
    gone = [m for m in here if m.role is Role.DEPUTY and m.person_id in promoted]
    last = _last_day(to, term)
    again = (one for m in gone for one in _given_back(m, m, last)[1:])
    return (*_ended(before, gone, to), *new, *again)


def _is_seated(here: Iterable[Membership], to: ElectedTo, elected: Iterable[SeatedPerson]) -> bool:
    """Tell whether a whole committee that was elected sits there already from that day."""
    begun = {(m.person_id, m.role is Role.DEPUTY) for m in here if m.starts == to.starts}
    return all((one.person_id, one.role is Role.DEPUTY) in begun for one in elected)


def _queue(role: Role, list_id: ListId | None) -> tuple[Role, ListId | None]:
    """Return what a place is counted in: deputies by list, members through the committee."""
    return (role, list_id) if role is Role.DEPUTY else (Role.MEMBER, None)


def _membership(to: ElectedTo, one: SeatedPerson, rank: int, term: Term | None) -> Membership:
    return Membership(
        None,
        to.committee_id,
        one.person_id,
        one.list_id,
        one.role,
        rank,
        None if term is None else term.id,
        starts=to.starts,
        ends=to.ends,
    )


def _ended(
    before: Iterable[Membership], gone: Sequence[Membership], to: ElectedTo
) -> Iterator[Membership]:
    """Yield memberships, some of them ended the day before; what began that day is gone."""
    for membership in before:
        if membership not in gone:
            yield membership
        elif membership.starts is None or membership.starts < to.starts:
            yield replace(membership, ends=to.starts - timedelta(days=1))


def _led(
    before: Sequence[Membership], to: ElectedTo, one: SeatedPerson, term: Term | None
) -> tuple[Membership, ...]:
    """Return the memberships with another leader or deputy leader; the former stays a member.

    The title of the office ("ordfører") goes on with it. Who is elected for a time only, as while
    the mayor is away (koml. § 6-2), gives it back after that.
    """
    here = [m for m in in_force(before, to.starts) if m.role is not Role.DEPUTY]
    office = next((m.office for m in here if m.role is to.role), "")
    last = _last_day(to, term)
    found: list[Membership] = []
    for membership in before:
        after = membership
        if membership in here or _begins_within(membership, to):
            after = _under(membership, to, one.person_id, office)
        if after == membership:
            found.append(membership)
            continue
        begun = after
        if membership.starts is None or membership.starts < to.starts:
            found.append(replace(membership, ends=to.starts - timedelta(days=1)))
            begun = replace(after, id=None, starts=to.starts)
        found += _given_back(begun, membership, last)
    if all(m.person_id != one.person_id for m in here):
        rank = max((m.rank for m in here), default=0) + 1
        found.append(replace(_membership(to, one, rank, term), office=office))
    return tuple(found)


def _under(membership: Membership, to: ElectedTo, leader: PersonId, office: str) -> Membership:
    """Return a membership as it is while somebody leads; that of a deputy is the same."""
    if membership.role is Role.DEPUTY:
        return membership
    if membership.person_id == leader:
        return replace(membership, role=to.role, office=office or membership.office)
    if membership.role is to.role:
        return replace(membership, role=Role.MEMBER, office="")
    return membership


def _begins_within(membership: Membership, to: ElectedTo) -> bool:
    """Tell whether a membership begins later, but before what somebody is elected to ends.

    That is what somebody gets back who gave it up for a time.
    """
    starts = membership.starts
    return starts is not None and to.ends is not None and to.starts < starts <= to.ends


def _last_day(to: ElectedTo, term: Term | None) -> date | None:
    """Return the last day of who is elected for a time, None where it is to the end of the term."""
    return to.ends if term is not None and to.ends is not None and to.ends < term.ends else None


def _given_back(begun: Membership, before: Membership, last: date | None) -> tuple[Membership, ...]:
    """Return a membership that has begun, and what it was before again after the last day of it.

    Args:
        begun: the membership.
        before: as it was.
        last: its last day, None where it goes on.
    """
    if last is None or (before.ends is not None and before.ends <= last):
        return (begun,)
    again = replace(before, id=None, starts=last + timedelta(days=1))
    return replace(begun, ends=last), again

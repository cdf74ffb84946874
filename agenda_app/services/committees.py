"""Committees, their number series, and who sits on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.committee_models import (
    CommitteeRow,
    ElectionListRow,
    MembershipRow,
    NumberSeriesRow,
    PartyRow,
    PersonRow,
)
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import ItemType
from agenda_app.domain.committee import (
    Committee,
    CommitteeId,
    CommitteeKind,
    Membership,
    MembershipId,
    Role,
    Roster,
    Seat,
    StandardItem,
    in_force,
)
from agenda_app.domain.people import ListId, PersonId, TermId
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.rows import free_id, raise_version

_MEMBER_ORDER = {Role.CHAIR: 0, Role.VICE_CHAIR: 1, Role.MEMBER: 2, Role.DEPUTY: 3}


def committees(session: Session, *, active_only: bool = True) -> tuple[Committee, ...]:
    """Return the committees in the order they were made."""
    rows = session.scalars(select(CommitteeRow).order_by(CommitteeRow.id))
    return tuple(_committee(row) for row in rows if row.active or not active_only)


def committee(session: Session, committee_id: CommitteeId) -> Committee:
    """Return a committee.

    Raises:
        NotFoundError: there is none with this id.
    """
    row = session.get(CommitteeRow, committee_id)
    if row is None:
        raise NotFoundError(
            Sentence("Utvalget finnes ikke lenger.", "Utvalet finst ikkje lenger."),
            Sentence("Velg et annet utvalg.", "Vel eit anna utval."),
        )
    return _committee(row)


def committee_by_code(session: Session, code: str) -> Committee:
    """Return a committee by its short code, in any case.

    Raises:
        NotFoundError: there is none; the remedy lists the codes that exist.
    """
    every = committees(session, active_only=False)
    for found in every:
        if found.code.casefold() == code.strip().casefold():
            return found
    codes = ", ".join(known.code for known in every)
    raise NotFoundError(
        Sentence(f"Utvalget «{code}» finnes ikke.", f"Utvalet «{code}» finst ikkje."),
        Sentence(f"Bruk en av disse kodene: {codes}.", f"Bruk ein av desse kodane: {codes}."),
    )


def save_committee(session: Session, draft: Committee) -> Committee:
    """Save a new or changed committee and return it.

    Raises:
        ConflictError: somebody saved it in between.
        UserError: the name or the code is empty, the code is taken, or the seats are impossible.
    """
    _check(session, draft)
    if draft.id is None:
        row = CommitteeRow(version=1)
        session.add(row)
    else:
        row = session.get_one(CommitteeRow, draft.id)
        raise_version(session, row, draft.version)
    row.code = draft.code.strip().upper()
    row.name = draft.name.strip()
    row.kind = draft.kind.value
    row.seats = draft.seats
    row.notice_days = draft.notice_days
    row.paper_days = draft.paper_days
    row.place = draft.place
    row.starts_at = draft.starts_at
    row.standard_items = " ".join(item.value for item in draft.standard_items)
    row.active = draft.active
    session.flush()
    return _committee(row)


def _check(session: Session, draft: Committee) -> None:
    if not draft.name.strip() or not draft.code.strip():
        raise UserError(
            Sentence("Utvalget må ha navn og kode.", "Utvalet må ha namn og kode."),
            Sentence("Fyll ut begge, for eksempel KST.", "Fyll ut begge, til dømes KST."),
        )
    if not 1 <= draft.seats <= 199:
        raise UserError(
            Sentence(
                "Antall plasser må være mellom 1 og 199.",
                "Talet på plassar må vere mellom 1 og 199.",
            ),
            Sentence("Skriv antall faste medlemmer.", "Skriv talet på faste medlemer."),
        )
    for other in committees(session, active_only=False):
        if other.id != draft.id and other.code.casefold() == draft.code.strip().casefold():
            raise UserError(
                Sentence(
                    f"Koden {other.code} er allerede brukt av {other.name}.",
                    f"Koden {other.code} er alt brukt av {other.name}.",
                ),
                Sentence("Velg en annen kode.", "Vel ein annan kode."),
            )


def _committee(row: CommitteeRow) -> Committee:
    return Committee(
        id=CommitteeId(row.id),
        code=row.code,
        name=row.name,
        kind=CommitteeKind(row.kind),
        seats=row.seats,
        notice_days=row.notice_days,
        paper_days=row.paper_days,
        place=row.place,
        starts_at=row.starts_at,
        standard_items=tuple(StandardItem(name) for name in row.standard_items.split()),
        active=row.active,
        version=row.version,
    )


def next_serials(session: Session, committee_id: CommitteeId, year: int) -> dict[ItemType, int]:
    """Return the first free number of each series of a committee in a year."""
    rows = session.scalars(select(NumberSeriesRow).filter_by(committee_id=committee_id, year=year))
    return dict.fromkeys(ItemType, 1) | {ItemType(row.type): row.next_serial for row in rows}


def set_next_serial(
    session: Session, committee_id: CommitteeId, year: int, kind: ItemType, serial: int
) -> None:
    """Say where a series goes on, for an office that begins in the middle of a year.

    Raises:
        UserError: a number from ``serial`` on has already been sent out.
    """
    used = session.scalars(
        select(AgendaItemRow.serial).filter_by(
            series_committee_id=committee_id, series_year=year, series_type=kind.value
        )
    )
    highest = max((number for number in used if number is not None), default=0)
    if not highest < serial <= 9999:
        raise UserError(
            Sentence(
                f"{kind.value} {serial} kan ikke være neste nummer.",
                f"{kind.value} {serial} kan ikkje vere neste nummer.",
            ),
            Sentence(
                f"Velg et nummer fra {highest + 1} til 9999. Sendte nummer brukes aldri om igjen.",
                f"Vel eit nummer frå {highest + 1} til 9999."
                " Sende nummer blir aldri brukte om att.",
            ),
        )
    row = session.get(NumberSeriesRow, (committee_id, year, kind.value))
    if row is None:
        row = NumberSeriesRow(committee_id=committee_id, year=year, type=kind.value)
        session.add(row)
    row.next_serial = serial


def memberships(session: Session, committee_id: CommitteeId) -> tuple[Membership, ...]:
    """Return every membership a committee has had, members first, then deputies by rank."""
    rows = session.scalars(
        select(MembershipRow).filter_by(committee_id=committee_id).order_by(MembershipRow.id)
    )
    return tuple(
        sorted((_membership(row) for row in rows), key=lambda m: (_MEMBER_ORDER[m.role], m.rank))
    )


def roster(session: Session, committee_id: CommitteeId, on: date) -> Roster:
    """Return who sits on a committee on a day: members as they are called, deputies by list.

    Raises:
        NotFoundError: there is no such committee.
    """
    persons = {row.id: row for row in session.scalars(select(PersonRow))}
    lists = {row.id: row for row in session.scalars(select(ElectionListRow))}
    parties = {row.id: row.abbreviation for row in session.scalars(select(PartyRow))}

    def own_party(person: PersonRow) -> str | None:
        has_left = person.party_from is not None and person.party_from <= on
        return parties.get(person.party_id or 0, "") if has_left else None

    seats = [
        _seat(m, persons[m.person_id], lists.get(m.list_id or 0), own_party(persons[m.person_id]))
        for m in in_force(memberships(session, committee_id), on)
    ]
    deputies = [s for s in seats if s.membership.role is Role.DEPUTY]
    return Roster(
        committee(session, committee_id),
        tuple(s for s in seats if s.membership.role is not Role.DEPUTY),
        tuple(sorted(deputies, key=lambda s: (s.membership.list_id or 0, s.membership.rank))),
    )


def _seat(
    membership: Membership,
    person: PersonRow,
    on_list: ElectionListRow | None,
    own_party: str | None,
) -> Seat:
    return Seat(
        membership,
        person.name,
        on_list.name if on_list else "",
        on_list.abbreviation if on_list else "",
        person.phone,
        person.email,
        own_party,
    )


def _membership(row: MembershipRow) -> Membership:
    return Membership(
        id=MembershipId(row.id),
        committee_id=CommitteeId(row.committee_id),
        person_id=PersonId(row.person_id),
        list_id=None if row.list_id is None else ListId(row.list_id),
        role=Role(row.role),
        rank=row.rank,
        term_id=None if row.term_id is None else TermId(row.term_id),
        office=row.office,
        starts=row.starts,
        ends=row.ends,
    )


def save_membership(session: Session, draft: Membership) -> Membership:
    """Save one membership and return it; one whose row is gone comes back under its id."""
    row = None if draft.id is None else session.get(MembershipRow, draft.id)
    if row is None:
        row = MembershipRow(id=draft.id)
        session.add(row)
    for name in ("committee_id", "person_id", "list_id", "term_id", "rank", "office"):
        setattr(row, name, getattr(draft, name))
    row.role = draft.role.value
    row.starts = draft.starts
    row.ends = draft.ends
    session.flush()
    return _membership(row)


def replace_memberships(
    session: Session, committee_id: CommitteeId, wanted: Iterable[Membership]
) -> tuple[Membership, ...]:
    """Make a committee's memberships exactly these, and return them as saved.

    Also the way to undo a change: the former tuple comes back with its former ids, but where
    another committee has got them meanwhile.
    """
    kept = list(wanted)
    ids = {m.id for m in kept}
    here = set()
    for row in session.scalars(select(MembershipRow).filter_by(committee_id=committee_id)):
        here.add(row.id)
        if row.id not in ids:
            session.delete(row)
    session.flush()
    for membership in kept:
        known = membership.id in here
        own_id = membership.id if known else free_id(session, MembershipRow, membership.id)
        save_membership(session, replace(membership, id=own_id, committee_id=committee_id))
    return memberships(session, committee_id)


def is_used(session: Session, committee_id: CommitteeId) -> bool:
    """Tell whether a committee has met or is going to: then it can be put away, not deleted."""
    found = session.scalar(select(MeetingRow.id).filter_by(committee_id=committee_id).limit(1))
    return found is not None

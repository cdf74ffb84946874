"""Changes of who sits where, each one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.committee import CommitteeId, Membership, Role
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.people import ElectionList, ListId, Person, PersonId
from agenda_app.domain.seating import last_rank, moved, taken_off
from agenda_app.services import committees as stored
from agenda_app.services import people
from agenda_app.services.member_import import NewMember, add_members
from agenda_app.services.register import (
    NewIds,
    Register,
    added,
    put_back,
    read_register,
    remove_unused,
    together,
)
from agenda_app.ui.commands import Edit, Edits
from agenda_app.ui.committees.reading import Place
from agenda_app.ui.store import Store

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _State:
    """What a step changes: the committee's memberships, and what is said of some persons."""

    memberships: tuple[Membership, ...]
    persons: tuple[Person, ...]


class _Change:
    """A change that is made or not; whoever is new in the register comes and goes with it."""

    def __init__(
        self,
        store: Store,
        edits: Edits,
        committee_id: CommitteeId,
        before: _State,
        after: _State,
        made: Register,
    ) -> None:
        self._store, self._edits, self._committee_id = store, edits, committee_id
        self._before, self._after = before, after
        self._made, self._gone = made, Register()

    def save(self, is_made: bool) -> None:
        if not is_made:
            self._gone = self._store.write(
                "save_members", _unmake, self._committee_id, self._before, self._made
            )
            return
        stayed = added(self._gone, self._made)
        ids, self._after, again = self._store.write(
            "save_members", _make_again, self._committee_id, self._after, self._gone
        )
        self._made = together(stayed, again)
        if not ids.are_the_same:
            # Other steps know the ids of before, which belong to somebody else now.
            self._edits.clear_soon()


class MemberEdits:
    """Every method saves at once and raises UserError when nothing was saved."""

    def __init__(self, store: Store, edits: Edits) -> None:
        """Write through ``store`` and remember the steps in ``edits``."""
        self._store, self._edits = store, edits

    def save(
        self, person: Person, membership: Membership, on_list: str, party: str, today: date
    ) -> None:
        """Save a person and their place; a list or party that nobody knows yet is made.

        ``party`` is the one of somebody who has left the list's, "" of an independent.
        """
        is_new = membership.id is None
        text = (
            translate("MemberEdits", "new member")
            if is_new
            else translate("MemberEdits", "change of a member")
        )

        def write() -> None:
            self._store.write("save_member", _save_place, person, membership, on_list, party, today)

        self._step(text, membership.committee_id, [person.id], write)

    def add(self, committee_id: CommitteeId, rows: Sequence[NewMember], today: date) -> None:
        """Add pasted members; nobody is removed."""
        text = translate("MemberEdits", "pasting of %n member(s)", "", len(rows))

        def write() -> None:
            self._store.write("paste_members", add_members, committee_id, rows, today)

        self._step(text, committee_id, [row.person_id for row in rows], write)

    def enter_genders(self, committee_id: CommitteeId, genders: Mapping[PersonId, Gender]) -> None:
        """Say who are women and men."""

        def write() -> None:
            self._store.write("save_genders", people.enter_genders, genders)

        text = translate("MemberEdits", "entry of women and men")
        self._step(text, committee_id, genders, write)

    def take_off(self, place: Place, today: date, *, has_met: bool) -> None:
        """End a place, or remove it when it never counted."""
        committee_id = place.membership.committee_id
        every = self._store.read(stored.memberships, committee_id)
        self._replace(
            translate("MemberEdits", "taking {name} off").format(name=place.person.name),
            committee_id,
            taken_off(every, place.membership, today, has_met=has_met),
        )

    def move(self, shown: Sequence[Place], start: int, end: int) -> bool:
        """Move one of those who stand under each other; False when it has to stay."""
        committee_id = shown[start].membership.committee_id
        every = self._store.read(stored.memberships, committee_id)
        after = moved(every, [place.membership for place in shown], start, end)
        if after is not None:
            self._replace(translate("MemberEdits", "new order"), committee_id, after)
        return after is not None

    def save_list(self, before: ElectionList, after: ElectionList) -> None:
        """Rename a list, or say which parties stand behind it."""

        def save(value: ElectionList) -> None:
            self._store.write("save_election_list", people.save_election_list, value)

        text = translate("MemberEdits", "change of a list")
        self._edits.do(text, before=before, after=after, save=save)

    def _replace(self, text: str, committee_id: CommitteeId, after: tuple[Membership, ...]) -> None:
        def write() -> None:
            self._store.write("save_memberships", stored.replace_memberships, committee_id, after)

        self._step(text, committee_id, [], write)

    def _step(
        self,
        text: str,
        committee_id: CommitteeId,
        person_ids: Iterable[PersonId | None],
        write: Callable[[], None],
    ) -> None:
        # What is new gets its id when it is saved, so the later state is read back: redo brings
        # the same places back that later steps know.
        wanted = frozenset(person_ids) - {None}
        before = self._store.read(_state, committee_id, wanted)
        known = self._store.read(read_register)
        write()
        after = self._store.read(_state, committee_id, wanted)
        made = added(known, self._store.read(read_register))
        change = _Change(self._store, self._edits, committee_id, before, after, made)
        self._edits.push(Edit(self._edits, text, False, True, change.save, None))


def _state(session: Any, committee_id: CommitteeId, wanted: frozenset[PersonId | None]) -> _State:
    persons = tuple(person for person in people.persons(session) if person.id in wanted)
    return _State(stored.memberships(session, committee_id), persons)


def _store_state(session: Any, committee_id: CommitteeId, value: _State) -> None:
    now = {person.id: person for person in people.persons(session)}
    for person in value.persons:
        fresh = now.get(person.id)
        if fresh is not None and replace(person, version=fresh.version) != fresh:
            people.save_person(session, replace(person, version=fresh.version))
    stored.replace_memberships(session, committee_id, value.memberships)


def _unmake(session: Any, committee_id: CommitteeId, before: _State, made: Register) -> Register:
    _store_state(session, committee_id, before)
    return remove_unused(session, made)


def _make_again(
    session: Any, committee_id: CommitteeId, after: _State, gone: Register
) -> tuple[NewIds, _State, Register]:
    known = read_register(session)
    ids = put_back(session, gone)
    places = tuple(
        replace(
            place,
            person_id=ids.persons.get(place.person_id, place.person_id),
            list_id=place.list_id and ids.lists.get(place.list_id, place.list_id),
        )
        for place in after.memberships
    )
    again = replace(after, memberships=places)
    _store_state(session, committee_id, again)
    return ids, again, added(known, read_register(session))


def _save_place(
    session: Any, person: Person, membership: Membership, on_list: str, party: str, today: date
) -> None:
    if person.party_from is not None:
        own = people.party_by_abbreviation(session, party).id if party else None
        person = replace(person, party_id=own)
    saved = people.save_person(session, person)
    term = people.term_on(session, today)
    if saved.id is None or term.id is None:
        raise ValueError("what is saved has an id")
    listed = people.list_by_abbreviation(session, term.id, on_list).id if on_list.strip() else None
    every = stored.memberships(session, membership.committee_id)
    before = next((m for m in every if m.id == membership.id), None)
    wanted = replace(
        membership, person_id=saved.id, list_id=listed, term_id=membership.term_id or term.id
    )
    if before is None or _queue(before) != _queue(wanted):
        wanted = replace(wanted, rank=last_rank(every, wanted))
    stored.save_membership(session, wanted)


def _queue(membership: Membership) -> tuple[bool, ListId | None]:
    is_deputy = membership.role is Role.DEPUTY
    return is_deputy, membership.list_id if is_deputy else None

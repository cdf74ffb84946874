"""Who and what a step put in the register goes with it, unless something else needs them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import Role
from agenda_app.domain.people import ElectionList, Party, PartyId, Person, PersonId
from agenda_app.services import committees, people
from agenda_app.services.member_import import NewMember, add_members
from agenda_app.services.register import (
    Register,
    added,
    put_back,
    read_register,
    remove_unused,
)
from tests.builders import TODAY, a_municipality, saved_member


def paste(session: Session, names: Iterable[str], on_list: str = "Ap") -> Register:
    """Add members to the council and return who and what is new."""
    before = read_register(session)
    body = committees.committee_by_code(session, "KST")
    add_members(session, body.id, [NewMember(name, on_list=on_list) for name in names], TODAY)
    return added(before, read_register(session))


def nobody_sits(session: Session) -> None:
    body = committees.committee_by_code(session, "KST")
    committees.replace_memberships(session, body.id, ())


def test_persons_lists_and_parties_go_and_come_back_as_they_were(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        before = read_register(session)
        made = paste(session, ("Aud Strømsnes", "Olav Tangvær"))
        after = read_register(session)
        assert [len(found) for found in (made.persons, made.lists, made.parties)] == [2, 1, 1]
        nobody_sits(session)
        gone = remove_unused(session, made)
        assert gone == made
        assert read_register(session) == before
        ids = put_back(session, gone)
        assert ids.are_the_same
        assert read_register(session) == after


def test_whoever_sits_somewhere_else_stays_with_their_list_and_party(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        made = paste(session, ("Aud Strømsnes", "Olav Tangvær"))
        aud = next(person for person in made.persons if person.name.startswith("Aud"))
        held = saved_member(session, "FSK", "Eli Vestre", "H", Role.MEMBER)
        committees.save_membership(
            session, replace(held, person_id=aud.id, list_id=made.lists[0].id)
        )
        nobody_sits(session)
        gone = remove_unused(session, made)
        left = read_register(session)
    assert [person.name for person in gone.persons] == ["Olav Tangvær"]
    assert (gone.lists, gone.parties) == ((), ())
    assert aud in left.persons
    assert set(made.lists) <= set(left.lists)


def test_somebody_whose_address_was_written_down_since_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        made = paste(session, ("Aud Strømsnes",))
        people.save_person(session, replace(made.persons[0], email="aud@ytterholm.example"))
        nobody_sits(session)
        gone = remove_unused(session, made)
        (left,) = people.persons(session)
    assert gone.persons == ()
    assert left.email == "aud@ytterholm.example"


def test_a_party_that_a_person_belongs_to_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        made = paste(session, ("Aud Strømsnes",))
        people.save_person(session, Person(None, "Eli Vestre", made.parties[0].id))
        nobody_sits(session)
        gone = remove_unused(session, made)
    assert (len(gone.persons), len(gone.lists), len(gone.parties)) == (1, 1, 0)


def test_a_list_that_was_there_before_is_not_taken(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_member(session, "FSK", "Eli Vestre", "Ap")
        made = paste(session, ("Aud Strømsnes",))
    assert [person.name for person in made.persons] == ["Aud Strømsnes"]
    assert (made.lists, made.parties) == ((), ())


def test_who_got_their_ids_meanwhile_is_not_touched(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        made = paste(session, ("Aud Strømsnes",))
        nobody_sits(session)
        gone = remove_unused(session, made)
        other = people.save_person(session, Person(None, "Nils Dahl"))
        term = people.term_on(session, TODAY)
        right = people.save_party(session, Party(None, "Høyre", "H"))
        listed = people.save_election_list(
            session, ElectionList(None, term.id, "Høyre", "H", (right.id,))
        )
        assert (other.id, right.id, listed.id) == (
            made.persons[0].id,
            made.parties[0].id,
            made.lists[0].id,
        )
        ids = put_back(session, gone)
        now = read_register(session)
    assert not ids.are_the_same
    assert [person.name for person in now.persons] == ["Nils Dahl", "Aud Strømsnes"]
    assert [(one.abbreviation, len(one.party_ids)) for one in now.lists] == [("H", 1), ("Ap", 1)]
    assert now.lists[1].party_ids == (now.parties[1].id,)
    assert ids.persons[made.persons[0].id] == now.persons[1].id


def test_a_list_that_somebody_made_again_meanwhile_is_used(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        made = paste(session, ("Aud Strømsnes",))
        nobody_sits(session)
        gone = remove_unused(session, made)
        term = people.term_on(session, TODAY)
        people.save_party(session, Party(None, "Kristelig Folkeparti", "KrF"))
        again = people.list_by_abbreviation(session, term.id, "AP")
        ids = put_back(session, gone)
        now = read_register(session)
    assert [one.id for one in now.lists] == [again.id]
    assert ids.lists == {made.lists[0].id: again.id}
    assert len(now.parties) == 2


@given(st.lists(st.integers(1, 9), unique=True), st.lists(st.integers(1, 9), unique=True))
def test_what_is_added_is_what_was_not_there(before: list[int], after: list[int]) -> None:
    def registered(numbers: list[int]) -> Register:
        return Register(
            tuple(Person(PersonId(number), "Aud") for number in numbers),
            parties=tuple(Party(PartyId(number), "Ap", "Ap") for number in numbers),
        )

    new = added(registered(before), registered(after))
    assert {person.id for person in new.persons} == set(after) - set(before)
    assert {party.id for party in new.parties} == set(after) - set(before)


def test_a_place_does_not_come_back_over_one_of_another_committee(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        held = saved_member(session, "KST", "Aud Strømsnes", "Ap")
        committees.replace_memberships(session, held.committee_id, ())
        other = saved_member(session, "FSK", "Eli Vestre", "H")
        assert other.id == held.id
        (back,) = committees.replace_memberships(session, held.committee_id, (held,))
        assert committees.memberships(session, other.committee_id) == (other,)
    assert back == replace(held, id=back.id)
    assert back.id != other.id

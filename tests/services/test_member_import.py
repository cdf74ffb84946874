"""Pasted members are added, those who sit there stay, and nobody is doubled."""

from __future__ import annotations

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import Role
from agenda_app.services import committees, people
from agenda_app.services.member_import import NewMember, add_members
from tests.builders import TODAY, a_municipality, saved_member


def test_new_members_and_deputies_are_added_in_order(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        body = committees.committee_by_code(session, "KST")
        add_members(
            session,
            body.id,
            [
                NewMember("Aud Strømsnes", on_list="Ap", role=Role.CHAIR, office="ordfører"),
                NewMember("Randi Moen", on_list="Ap", role=Role.DEPUTY),
                NewMember("Asbjørn Vik", on_list="ap", role=Role.DEPUTY),
            ],
            TODAY,
        )
        found = committees.roster(session, body.id, TODAY)
    assert [(s.person_name, s.membership.office) for s in found.members] == [
        ("Aud Strømsnes", "ordfører")
    ]
    assert [(s.person_name, s.membership.rank) for s in found.deputies] == [
        ("Randi Moen", 1),
        ("Asbjørn Vik", 2),
    ]
    assert len({s.membership.list_id for s in found.deputies}) == 1


def test_somebody_who_sits_there_is_not_doubled_but_gets_a_phone(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        seat = saved_member(session, "KST", "Aud Strømsnes", "Ap")
        row = NewMember("Aud Strømsnes", seat.person_id, "Ap", phone="00 00 00 00")
        after = add_members(session, seat.committee_id, [row, row], TODAY)
        (person,) = people.persons(session)
    assert [m.id for m in after] == [seat.id]
    assert person.phone == "00 00 00 00"


def test_a_member_can_also_be_a_deputy_for_another_place(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        seat = saved_member(session, "FSK", "Aud Strømsnes", "Ap")
        row = NewMember("Aud Strømsnes", seat.person_id, "Ap", Role.DEPUTY, rank=4)
        after = add_members(session, seat.committee_id, [row], TODAY)
    assert [(m.role, m.rank) for m in after] == [(Role.MEMBER, 1), (Role.DEPUTY, 4)]


def test_members_of_all_lists_are_called_in_the_order_of_the_rows(storage: Storage) -> None:
    rows = [
        NewMember(f"{place}. mann", on_list=on) for place, on in enumerate(("A", "A", "B", "A"))
    ]
    with storage.database.write("test") as session:
        a_municipality(session)
        body = committees.committee_by_code(session, "KST")
        after = add_members(session, body.id, rows, TODAY)
    assert [m.rank for m in after] == [1, 2, 3, 4]

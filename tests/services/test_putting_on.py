"""Cases that are put on an agenda: where they come, and what undoing it brings back."""

from __future__ import annotations

from agenda_app.db.storage import Storage
from agenda_app.services import cases, putting_on
from tests.builders import a_municipality, saved_case, saved_meeting


def test_cases_stand_between_the_standard_items_and_get_numbers_in_order(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "KST")
        placed = putting_on.put_cases(session, meeting.id, [case.id])
    titles = [item.title for item in placed.after.items]
    assert titles.index("Kaia") == 2
    assert titles.index("Referatsaker") == 3
    assert [str(item.number) for item in placed.after.items if item.number] == [
        "PS 1/26",
        "PS 2/26",
        "PS 3/26",
        "PS 4/26",
    ]


def test_undo_brings_back_the_agenda_and_the_route(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Uten rute")
        placed = putting_on.put_cases(session, meeting.id, [case.id])
        assert len(cases.read_case(session, case.id).treatments) == 1
        restored = putting_on.restore(session, placed.before, placed.cases_before)
        assert [i.title for i in restored.items] == [i.title for i in placed.before.items]
        assert cases.read_case(session, case.id).treatments == ()

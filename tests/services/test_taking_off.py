"""Undoing that cases were put on an agenda."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import AgendaItem, ItemKind, add
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.putting_on import put_cases
from agenda_app.services.taking_off import take_off
from tests.builders import a_municipality, saved_case, saved_meeting


def test_what_else_came_onto_the_agenda_meanwhile_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting, case = saved_meeting(session), saved_case(session, "Kaia", "KST")
        assert meeting.id is not None
        assert case.id is not None
        placed = put_cases(session, meeting.id, [case.id])
        now = read_agenda(session, meeting.id)
        save_agenda(session, add(now, AgendaItem(None, ItemKind.HEADING, "Drøftinger"), 0))
        left = take_off(session, placed)
    titles = [item.title for item in left.items]
    assert "Drøftinger" in titles
    assert "Kaia" not in titles


def test_a_case_gets_the_route_back_that_it_had(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting, case = saved_meeting(session), saved_case(session, "Kaia")
        assert meeting.id is not None
        assert case.id is not None
        placed = put_cases(session, meeting.id, [case.id])
        assert len(read_case(session, case.id).treatments) == 1
        take_off(session, placed)
        again = read_case(session, case.id)
    assert again.treatments == ()
    assert replace(again, version=0) == replace(case, version=0)

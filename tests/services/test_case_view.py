"""What the page of a case is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.errors import NotFoundError
from agenda_app.services.case_view import case_view, known_words
from agenda_app.services.cases import save_case
from agenda_app.services.putting_on import put_cases
from agenda_app.services.route import record_recommendation
from tests.builders import a_case, a_municipality, a_paper, a_text, saved_case, saved_meeting


def test_a_case_from_an_agenda_knows_its_neighbours(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        ids = [saved_case(session, title, "KST").id for title in ("Første", "Andre", "Tredje")]
        put_cases(session, meeting.id, ids)
        view = case_view(session, ids[1], meeting.id)
    assert view.here is not None
    assert view.here.committee == "Kommunestyret"
    assert (view.here.previous.title, view.here.next.title) == ("Første", "Tredje")


def test_the_recommendation_of_the_committee_before_is_what_is_voted_on(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "FSK", "KST")
        before = case_view(session, case.id, None)
        first = case.treatments[0]
        record_recommendation(session, case, first.id, case.paper.proposals[0].text)
        same = case_view(session, case.id, None)
        now = record_recommendation(session, same.case, first.id, a_text("Nei."))
        other = case_view(session, now.id, None)
    assert before.recommended is None
    assert before.recommended_by is None
    assert same.recommended_by == other.recommended_by == case.treatments[0].id
    assert same.recommended.owner == "Formannskapets innstilling"
    assert same.same_as_proposal
    assert other.recommended.text == a_text("Nei.")
    assert not other.same_as_proposal


def test_a_case_that_left_the_agenda_is_shown_without_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session)
        assert case_view(session, case.id, meeting.id).here is None


def test_an_unknown_case_says_so(storage: Storage) -> None:
    with storage.database.read() as session, pytest.raises(NotFoundError):
        case_view(session, 7, None)


def test_names_of_earlier_papers_come_with_the_most_used_first(storage: Storage) -> None:
    with storage.database.write("test") as session:
        for officer in ("Siv Hauknes", "Ola Nes", "Ola Nes", ""):
            save_case(session, a_case(paper=replace(a_paper(), case_officer=officer)))
        officers, units = known_words(session)
    assert officers == ("Ola Nes", "Siv Hauknes")
    assert units == ("Teknisk drift",)

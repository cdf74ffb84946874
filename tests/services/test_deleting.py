"""A deleted case comes back whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.case import CaseId
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.cases import paper_versions, read_case, save_case
from agenda_app.services.deleting import bring_back, take_away
from agenda_app.services.putting_on import put_cases
from tests.builders import a_municipality, a_paper, saved_case, saved_meeting


def test_every_version_of_the_paper_comes_back_under_the_same_id(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "FSK", "KST")
        case = save_case(session, replace(case, paper=a_paper(number=2, journal_no="99/2026")))
        case_id = case.id or CaseId(0)
        papers = paper_versions(session, case_id)
        gone = take_away(session, case_id)
        with pytest.raises(NotFoundError):
            read_case(session, case_id)
        bring_back(session, gone)
        again = read_case(session, case_id)
        assert paper_versions(session, case_id) == papers
    assert replace(again, version=0) == replace(case, version=0)


def test_a_case_that_is_on_an_agenda_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting, case = saved_meeting(session), saved_case(session, "Kaia", "KST")
        assert meeting.id is not None
        assert case.id is not None
        put_cases(session, meeting.id, [case.id])
        with pytest.raises(UserError):
            take_away(session, case.id)


def test_a_case_does_not_come_back_over_one_that_got_its_id(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        first = saved_case(session, "Kaia", "FSK", "KST")
        gone = take_away(session, first.id or CaseId(0))
        other = saved_case(session, "Molo", "KST")
        assert other.id == first.id
        back = bring_back(session, gone)
        assert read_case(session, other.id or CaseId(0)) == other
    assert back.id != other.id
    assert (back.title, len(back.treatments)) == ("Kaia", 2)
    assert back.paper == first.paper

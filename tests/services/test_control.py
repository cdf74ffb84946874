"""The checks see what is in the tables: this meeting, its cases, and what is around them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.findings import Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingAction
from agenda_app.errors import NotFoundError
from agenda_app.services import cases, control, meetings, putting_on
from tests.builders import TODAY, a_municipality, saved_case, saved_meeting, saved_member


def codes(found: tuple[control.Finding, ...]) -> set[str]:
    return {finding.code for finding in found}


def test_a_case_is_checked_with_the_registered_committees(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "KST")
        found = control.case_findings(session, case.id, Language.NYNORSK)
    assert {"access_undecided", "single_treatment"} <= codes(found)
    assert all(finding.case_id == case.id for finding in found)
    assert any("ikkje" in finding.text for finding in found)


def test_an_exempt_case_without_basis_blocks_its_meeting(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "KST")
        cases.save_case(session, replace(case, access=exempt("")))
        placed = putting_on.put_cases(session, meeting.id, [case.id])
        found = control.meeting_findings(session, meeting.id, Language.BOKMAL, TODAY)
    first = found[0]
    assert first.level is Level.STOP
    line = next(item for item in placed.after.items if item.case_id == case.id)
    assert line.id in {f.item_id for f in found if f.level is Level.STOP}


def test_facts_hold_the_other_meetings_of_the_year(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_member(session, "KST", "Kari Holmen", "Ap")
        sent = saved_meeting(session, day=date(2026, 2, 11))
        putting_on.put_cases(session, sent.id, [saved_case(session, "Brua", "KST").id])
        meetings.act(session, sent.id, MeetingAction.SEND)
        unsent = saved_meeting(session, day=date(2026, 3, 18))
        meeting = saved_meeting(session, day=date(2026, 4, 29))
        saved_meeting(session, "FSK", date(2026, 3, 20))
        saved_meeting(session, day=date(2027, 1, 20))
        case = saved_case(session, "Kaia", "FSK", "KST")
        putting_on.put_cases(session, meeting.id, [case.id])
        facts = control.meeting_facts(session, meeting.id)
    assert [other.id for other in facts.earlier_unsent] == [unsent.id]
    assert {str(number) for number in facts.numbers_elsewhere} >= {"PS 1/26", "PS 2/26"}
    assert [seat.person_name for seat in facts.roster.members] == ["Kari Holmen"]
    assert set(facts.cases) == {case.id}
    (here,) = [t for t in facts.cases[case.id].treatments if t.id in facts.steps]
    assert facts.steps[here.id].id == meeting.id
    assert {body.code for body in facts.committees.values()} == {"KST", "FSK"}


def test_what_is_not_there_is_said(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        with pytest.raises(NotFoundError):
            control.case_findings(session, 9, Language.BOKMAL)
        with pytest.raises(NotFoundError):
            control.meeting_findings(session, 9, Language.BOKMAL, TODAY)

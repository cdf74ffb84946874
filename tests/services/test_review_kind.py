"""No last day of a review is told where the law gives none (koml. § 27-2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.case import CaseId
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.decision_facts import DecisionFacts
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import CandidateVotes, Poll
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.unvoted import Unvoted
from agenda_app.services.agendas import read_item
from agenda_app.services.committees import committee_by_code
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.putting_on import put_cases
from agenda_app.services.review import review_of
from agenda_app.services.review_kind import facts_to_show
from agenda_app.services.voting import record_of
from tests.builders import a_municipality, saved_case
from tests.decided import first_case, held
from tests.services.protocol import DAY, Protocol

POLL = Poll((CandidateVotes(Candidate("Ola Lie"), 4), CandidateVotes(Candidate("Kari Vik"), 3)))
HIRED = HeldElection("Kommunedirektør", AppointmentVote(POLL))


def last_day(session: Session, protocol: Protocol) -> date | None:
    item, case = read_item(session, protocol.case(1)), first_case(session, protocol)
    found = review_of(session, case, item, record_of(session, protocol.case(1)), DAY)
    return found.last if found else None


def test_of_what_was_voted_on_there_is_one(storage: Storage) -> None:
    with storage.database.write("test") as session:
        # Three weeks after Wednesday 29 April.
        assert last_day(session, held(session)) == date(2026, 5, 20)


def test_of_what_was_only_taken_note_of_there_is_none(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        kept = read_item_minutes(session, protocol.case(1))
        save_item_minutes(session, replace(kept, votes=(), unvoted=Unvoted.NOTED))
        assert last_day(session, protocol) is None


def test_whom_to_appoint_is_hiring_until_somebody_says_otherwise(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Ny kommunedirektør")
        item = protocol.case(1)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, elections=(HIRED,)))
        case_id = first_case(session, protocol).id
        assert case_id is not None
        assert facts_to_show(session, case_id).review is ReviewKind.HIRING
        assert last_day(session, protocol) is None
        save_decision_facts(session, DecisionFacts(case_id, review=ReviewKind.FINAL))
        assert facts_to_show(session, case_id).review is ReviewKind.FINAL
        assert last_day(session, protocol) is not None


@pytest.mark.parametrize(
    ("title", "ground", "kind"),
    [
        ("Personalsak – oppsigelse", ClosingGround.EMPLOYEE, ReviewKind.HIRING),
        ("Oppseiing av ein tilsett", ClosingGround.EMPLOYEE, ReviewKind.HIRING),
        ("Oppsigelse av leieavtale", ClosingGround.PUBLIC_INTEREST, ReviewKind.FINAL),
        ("Varsel om arbeidsmiljøet", ClosingGround.EMPLOYEE, ReviewKind.FINAL),
    ],
)
def test_the_dismissal_of_an_employee_is_not_reviewed(
    storage: Storage, title: str, ground: ClosingGround, kind: ReviewKind
) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, title)
        kept = read_item_minutes(session, protocol.case(1))
        save_item_minutes(session, replace(kept, closed=(ClosedSession(ground),)))
        case_id = first_case(session, protocol).id
        assert case_id is not None
        assert facts_to_show(session, case_id).review is kind


def on_the_first_agenda(session: Session, *titles: str, constituting: bool) -> list[CaseId]:
    a_municipality(session)
    council = committee_by_code(session, "KST").id
    assert council is not None
    meeting = add_meeting(session, council, DAY, is_constituting=constituting).id
    assert meeting is not None
    cases = [case_id for title in titles if (case_id := saved_case(session, title).id)]
    put_cases(session, meeting, cases)
    return cases


@pytest.mark.parametrize(
    ("title", "constituting", "kind"),
    [
        ("Godkjenning av kommunestyrevalget", True, ReviewKind.ELECTION_VALIDITY),
        ("Godkjenning av kommunestyrevalget", False, ReviewKind.FINAL),
        ("Valg av formannskap", True, ReviewKind.FINAL),
        ("Val av formannskap", True, ReviewKind.FINAL),
    ],
)
def test_a_new_council_decides_first_whether_the_election_is_valid(
    storage: Storage, title: str, kind: ReviewKind, *, constituting: bool
) -> None:
    with storage.database.write("test") as session:
        first, second = on_the_first_agenda(
            session, title, "Reglement for kommunestyret", constituting=constituting
        )
        assert facts_to_show(session, first).review is kind
        assert facts_to_show(session, second).review is ReviewKind.FINAL

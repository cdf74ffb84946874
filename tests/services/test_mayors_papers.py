"""What the mayor decided gives an extract and letters as any other decision does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Case, CaseId, TreatmentId
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.decision_facts import DecisionFacts, Party, lawful_complaint_body
from agenda_app.domain.mayor import MayorsBasis
from agenda_app.domain.printed_letter import letter_text
from agenda_app.domain.text import plain
from agenda_app.errors import NotFoundError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee_by_code
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.extract import mayors_extract
from agenda_app.services.letters import case_letters, complaint_body_of
from agenda_app.services.mayors_decisions import decide
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.placing import CaseAccess, say_access
from agenda_app.services.putting_aside import set_aside
from agenda_app.services.putting_on import put_cases
from tests.builders import a_municipality, a_text, saved_case

DAY, TODAY = date(2026, 3, 31), date(2026, 4, 7)
MARI = Party("Mari Sund", "Nesveien 2\n9990 Nes")


@pytest.fixture
def session(storage: Storage) -> Iterator[Session]:
    with storage.database.write("test") as opened:
        a_municipality(opened)
        yield opened


def a_case(session: Session, *route: str) -> tuple[CaseId, TreatmentId]:
    case: Case = saved_case(session, "Ny ferge", *(route or ("FSK",)))
    case = read_case(session, case.id or CaseId(0))
    last = case.treatments[-1].id
    assert case.id is not None
    assert last is not None
    return case.id, last


def opened(session: Session, case_id: CaseId) -> None:
    now = read_case(session, case_id)
    say_access(session, case_id, CaseAccess(now.access, now.public_title), CaseAccess(OPEN))


def decided(session: Session, *route: str) -> CaseId:
    case_id, step = a_case(session, *route)
    opened(session, case_id)
    text = a_text("Ferga leies inn.")
    decide(session, case_id, step, (DAY, MayorsBasis.URGENT, text), TODAY)
    return case_id


def test_the_extract_has_the_decision_first_and_says_by_which_power(
    session: Session, storage: Storage
) -> None:
    made = mayors_extract(session, storage.files, decided(session), TODAY)
    assert made.case.main is not None
    assert (made.case.main.owner, plain(made.case.main.text)) == (
        "Ordførerens vedtak",
        "Ferga leies inn.",
    )
    assert [proposal.owner for proposal in made.case.others] == [
        "Kommunedirektørens forslag til vedtak"
    ]
    (basis,) = made.item.before
    assert basis.startswith("Ordføreren avgjorde saken som hastesak i stedet for formannskapet")
    (row,) = made.case.treatments
    assert (row.committee, row.date) == ("Ordføreren", DAY)
    assert made.attested is not None
    assert made.attested.signer is not None
    assert made.review.startswith("Siste dag for å kreve lovlighetskontroll: ")


def test_a_committee_that_put_the_case_off_that_day_keeps_its_name_in_the_extract(
    session: Session, storage: Storage
) -> None:
    case_id, step = a_case(session)
    opened(session, case_id)
    body = committee_by_code(session, "FSK").id
    assert body is not None
    meeting = add_meeting(session, body, DAY, at=time(9)).id
    assert meeting is not None
    put_cases(session, meeting, [case_id])
    mark_sent(session, meeting)
    item = next(i for i in read_agenda(session, meeting).items if i.case_id == case_id)
    assert item.id is not None
    set_aside(session, meeting, item.id, ItemState.POSTPONED)
    decide(session, case_id, step, (DAY, MayorsBasis.URGENT, a_text("Ja.")), TODAY)
    made = mayors_extract(session, storage.files, case_id, TODAY)
    assert [row.committee for row in made.case.treatments] == [
        "Formannskapet (utsatt)",
        "Ordføreren",
    ]
    assert [one.line.committee for one in made.earlier] == ["Formannskapet"]


def test_each_party_gets_a_letter_that_says_by_which_power_it_was_decided(
    session: Session, storage: Storage
) -> None:
    case_id = decided(session)
    save_decision_facts(session, DecisionFacts(case_id, is_individual=True, parties=(MARI,)))
    found = case_letters(session, storage.files, case_id, TODAY)
    assert found is not None
    (letter,) = found.letters
    text = letter_text(letter)
    assert text.startswith("Mari Sund\nNesveien 2\n9990 Nes\n\nMelding om vedtak\nNy ferge\n")
    assert "(koml. § 6-1 fjerde ledd bokstav b og § 11-8 første ledd)." in text
    assert "Dette vedtaket ble gjort tirsdag 31. mars 2026:" in text
    assert "Ordførerens vedtak\nFerga leies inn." in text
    assert "Du kan klage på vedtaket" in text
    assert "behandlingen i møtet" not in text
    assert "Siste dag for det er " in text


def test_a_complaint_about_what_the_mayor_decided_goes_to_the_council(session: Session) -> None:
    case_id = decided(session, "KST")
    council = lawful_complaint_body(CommitteeKind.COMMITTEE)
    assert complaint_body_of(session, case_id) == council


def test_what_the_mayor_has_not_decided_has_no_such_papers(
    session: Session, storage: Storage
) -> None:
    case_id, _ = a_case(session)
    assert case_letters(session, storage.files, case_id, TODAY) is None
    with pytest.raises(NotFoundError, match="ikke avgjort saken"):
        mayors_extract(session, storage.files, case_id, TODAY)

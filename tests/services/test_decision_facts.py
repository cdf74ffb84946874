"""Who is told of a resolution is kept whole, guarded, and comes back with a deleted case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.decision_facts import DecisionFacts, Party, lawful_complaint_body
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.decision_facts import read_decision_facts, save_decision_facts
from agenda_app.services.deleting import bring_back, take_away
from agenda_app.services.taking_back import take_back
from agenda_app.services.taking_in import taken_now
from tests.builders import a_municipality, saved_case

MARI = Party("Mari Sund", "Nesveien 2\n9990 Nes", "mari@sund.example")


def test_what_was_saved_is_read_and_blank_rows_are_left_out(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case_id = saved_case(session).id
        assert case_id is not None
        assert read_decision_facts(session, case_id) == DecisionFacts(case_id)
        untidy = Party("  Mari   Sund ", "Nesveien 2 \n\n 9990  Nes", " mari@sund.example ")
        facts = DecisionFacts(
            case_id, True, (untidy, Party("")), " Klagenemnda ", ReviewKind.HIRING
        )
        saved = save_decision_facts(session, facts)
    with storage.database.read() as session:
        assert read_decision_facts(session, case_id) == saved
    assert saved == DecisionFacts(
        case_id, True, (MARI,), "Klagenemnda", ReviewKind.HIRING, version=1
    )


def test_a_stale_save_is_refused_and_so_is_an_address_without_a_name(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case_id = saved_case(session).id
        assert case_id is not None
        facts = DecisionFacts(case_id, True, (MARI,))
        save_decision_facts(session, facts)
        with pytest.raises(ConflictError):
            save_decision_facts(session, facts)
        with pytest.raises(UserError, match="mangler navn"):
            save_decision_facts(session, replace(facts, version=1, parties=(Party("", "Nes"),)))


def test_the_parties_of_a_deleted_case_come_back_with_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case_id = saved_case(session).id
        assert case_id is not None
        save_decision_facts(session, DecisionFacts(case_id, True, (MARI,)))
        gone = take_away(session, case_id)
        back = bring_back(session, gone)
        assert back.id is not None
        assert read_decision_facts(session, back.id).parties == (MARI,)


def test_taking_a_paper_back_is_refused_once_parties_are_written(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case_id = saved_case(session).id
        assert case_id is not None
        taken = taken_now(session, [case_id])
        save_decision_facts(session, DecisionFacts(case_id, True, (MARI,)))
        with pytest.raises(UserError, match="kan ikke angres"):
            take_back(session, taken)


def test_the_state_decides_on_what_the_council_resolved_itself() -> None:
    council, board = CommitteeKind.MUNICIPAL_COUNCIL, CommitteeKind.COMMITTEE
    assert lawful_complaint_body(council).bokmal == "Statsforvalteren"
    assert lawful_complaint_body(board).bokmal == "kommunestyret"

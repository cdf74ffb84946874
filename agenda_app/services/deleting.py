"""Deleting a case so that it can be brought back whole."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from agenda_app.db.models import CaseRow
from agenda_app.domain.case import Case, CaseId, CasePaper
from agenda_app.domain.decision_facts import DecisionFacts
from agenda_app.services.cases import delete_case, paper_versions, read_case, save_case
from agenda_app.services.decision_facts import read_decision_facts, save_decision_facts
from agenda_app.services.rows import free_id


@dataclass(frozen=True, slots=True)
class WholeCase:
    """A case with every version of its paper, oldest first, and what is told of its resolution."""

    case: Case
    papers: tuple[CasePaper, ...]
    facts: DecisionFacts


def whole_case(session: Session, case_id: CaseId) -> WholeCase:
    """Return everything of a case.

    Raises:
        NotFoundError: there is none with this id.
    """
    return WholeCase(
        read_case(session, case_id),
        paper_versions(session, case_id),
        read_decision_facts(session, case_id),
    )


def take_away(session: Session, case_id: CaseId) -> WholeCase:
    """Delete a case and return what is needed to bring it back.

    Raises:
        NotFoundError: there is none with this id.
        UserError: it is or was on an agenda, so it belongs to the record.
    """
    gone = whole_case(session, case_id)
    delete_case(session, case_id)
    return gone


def bring_back(session: Session, gone: WholeCase) -> Case:
    """Save a deleted case again, with all its papers, and return it.

    It has the ids it had, but where another case has got them meanwhile.
    """
    saved = replace(gone.case, id=free_id(session, CaseRow, gone.case.id))
    for paper in gone.papers:
        saved = save_case(session, replace(saved, paper=paper))
    if gone.facts.version and saved.id is not None:
        save_decision_facts(session, replace(gone.facts, case_id=saved.id, version=0))
    return saved

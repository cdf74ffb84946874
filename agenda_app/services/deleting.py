"""Deleting a case so that it can be brought back whole."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from agenda_app.domain.case import Case, CaseId, CasePaper
from agenda_app.services.cases import delete_case, paper_versions, read_case, save_case


@dataclass(frozen=True, slots=True)
class Deleted:
    """A case as it was, with every version of its paper, oldest first."""

    case: Case
    papers: tuple[CasePaper, ...]


def take_away(session: Session, case_id: CaseId) -> Deleted:
    """Delete a case and return what is needed to bring it back.

    Raises:
        UserError: it is or was on an agenda, so it belongs to the record.
    """
    gone = Deleted(read_case(session, case_id), paper_versions(session, case_id))
    delete_case(session, case_id)
    return gone


def bring_back(session: Session, gone: Deleted) -> Case:
    """Save a deleted case again, under its id, with all its papers."""
    saved = gone.case
    for paper in gone.papers:
        saved = save_case(session, replace(gone.case, paper=paper, version=saved.version))
    return saved

"""Checks a case on the worker."""

from __future__ import annotations

from agenda_app.checks.paper import check_paper
from agenda_app.db.database import Database
from agenda_app.domain.case import CaseId
from agenda_app.domain.language import Language
from agenda_app.errors import NotFoundError
from agenda_app.jobs import Progress
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committees
from agenda_app.ui.findings_watch import Check


def case_check(database: Database, case_id: CaseId, language: Language) -> Check:
    """Look at a case; the database is let go of before the rules begin.

    A case that was deleted in between has no findings.
    """
    yield Progress(0, 2)
    try:
        with database.read() as session:
            case = read_case(session, case_id)
            every = committees(session, active_only=False)
    except NotFoundError:
        return ()
    yield Progress(1, 2)
    known = {body.id: body for body in every if body.id is not None}
    return check_paper(case, language, known)

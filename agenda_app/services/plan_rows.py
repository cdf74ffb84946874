"""Rows that hold one plan of a committee each."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import PrintPlanRow
from agenda_app.db.minutes_plan_models import MinutesPlanRow
from agenda_app.domain.committee import CommitteeId
from agenda_app.services.committees import committee
from agenda_app.services.rows import raise_version

Row = TypeVar("Row", PrintPlanRow, MinutesPlanRow)


def keep_plan(
    session: Session, table: type[Row], committee_id: CommitteeId, plan: str, version: int
) -> int:
    """Save a committee's plan, JSON, and return its new version.

    Args:
        session: an open write.
        table: where such plans are.
        committee_id: whose plan.
        plan: the choices.
        version: of the plan that was changed, 0 for the first one.

    Raises:
        NotFoundError: the committee is gone.
        ConflictError: somebody saved a plan in between.
    """
    committee(session, committee_id)
    row = session.get(table, committee_id)
    if row is None:
        row = table(committee_id=committee_id, version=1)
        session.add(row)
    else:
        raise_version(session, row, version)
    row.plan = plan
    session.flush()
    return row.version

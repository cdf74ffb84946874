"""Which meetings treated the same cases: papers of one tell of what the others did."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.meeting import MeetingId


def meetings_sharing_cases(session: Session, meeting_id: MeetingId) -> tuple[MeetingId, ...]:
    """Return the other meetings that have a case of this meeting on their agenda, in any order."""
    here = select(AgendaItemRow.case_id).filter_by(meeting_id=meeting_id)
    query = (
        select(AgendaItemRow.meeting_id)
        .where(AgendaItemRow.case_id.in_(here.where(AgendaItemRow.case_id.is_not(None))))
        .where(AgendaItemRow.meeting_id != meeting_id)
        .distinct()
        .order_by(AgendaItemRow.meeting_id)
    )
    return tuple(MeetingId(number) for number in session.scalars(query))

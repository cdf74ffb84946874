"""The lines of a committee's agendas that report to it what was decided in its place."""

from __future__ import annotations

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased

from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingState

LINE = aliased(AgendaItemRow)
"""A line that ``lines_of`` gives, to say of what it must be a report."""


def lines_of(committee_id: CommitteeId) -> Select[AgendaItemRow]:
    """Return the lines of a committee's meetings: what only a cancelled one reports is not told."""
    meeting = aliased(MeetingRow)
    return (
        select(LINE)
        .join(meeting, meeting.id == LINE.meeting_id)
        .where(meeting.committee_id == committee_id, meeting.state != MeetingState.CANCELLED.value)
    )

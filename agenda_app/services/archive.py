"""Everything that has been: held meetings, and all cases with where they were treated last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.committee_models import CommitteeRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.access import Access
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.meeting import MeetingState
from agenda_app.errors import DamagedError
from agenda_app.services.cases import case_lines
from agenda_app.services.committees import committees
from agenda_app.services.damage import day_of
from agenda_app.services.home import held
from agenda_app.services.meeting_lines import MeetingLine, readable_lines


@dataclass(frozen=True, slots=True)
class ArchivedCase:
    """A case with the committee and day that it was on last; empty and None before the first."""

    id: CaseId
    title: str
    archive_case_no: str
    case_officer: str
    access: Access
    closed: bool
    committee_id: CommitteeId | None = None
    committee: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Archive:
    """All committees, also those put away; held meetings and all cases, newest first.

    Meetings that cannot be read are left out, each with what is wrong in ``damaged``.
    """

    committees: tuple[Committee, ...]
    meetings: tuple[MeetingLine, ...]
    cases: tuple[ArchivedCase, ...]
    damaged: tuple[DamagedError, ...] = ()


def archive(session: Session) -> Archive:
    """Return the archive."""
    last = _last_meetings(session)
    cases = []
    for line in case_lines(session):
        committee_id, name, day = last.get(line.id, (None, "", None))
        cases.append(
            ArchivedCase(
                line.id,
                line.title,
                line.archive_case_no,
                line.case_officer,
                line.access,
                line.closed,
                committee_id,
                name,
                day,
            )
        )
    every = committees(session, active_only=False)
    lines, damaged = readable_lines(session)
    return Archive(every, held(lines), tuple(cases), damaged)


def _last_meetings(session: Session) -> dict[CaseId, tuple[CommitteeId, str, date]]:
    query = (
        select(AgendaItemRow.case_id, CommitteeRow.id, CommitteeRow.name, MeetingRow.starts)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .join(CommitteeRow, CommitteeRow.id == MeetingRow.committee_id)
        .where(
            AgendaItemRow.case_id.is_not(None),
            AgendaItemRow.state == ItemState.TREATED.value,
            MeetingRow.state != MeetingState.CANCELLED.value,
        )
        .order_by(MeetingRow.starts, MeetingRow.id)
    )
    return {
        CaseId(case_id): (CommitteeId(committee_id), name, day)
        for case_id, committee_id, name, starts in session.execute(query)
        if case_id is not None and (day := day_of(starts)) is not None
    }

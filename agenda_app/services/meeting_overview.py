"""Everything the page of one meeting shows of it, in one read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from agenda_app.db.models import AttachmentRow, CasePaperRow
from agenda_app.domain.agenda import Agenda
from agenda_app.domain.case import Attachment, CaseId
from agenda_app.domain.committee import Committee
from agenda_app.domain.dispatch import Dispatch, DispatchKind
from agenda_app.domain.meeting import FROZEN, Meeting, MeetingId
from agenda_app.services.agendas import read_agenda
from agenda_app.services.case_rows import attachment_of
from agenda_app.services.committees import committee, committees
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.queue import QueueLine, queue


@dataclass(frozen=True, slots=True)
class MeetingOverview:
    """A meeting, its agenda, and of each case on it the attachments and the case officer.

    ``waiting`` are the cases that could be put on it. ``sent`` is what was sent of it and holds,
    oldest first; nothing before that, and when it was not kept. ``locked_at`` is when its minutes
    were locked, None as long as they are open.
    """

    meeting: Meeting
    committee: Committee
    agenda: Agenda
    attachments: Mapping[CaseId, tuple[Attachment, ...]]
    officers: Mapping[CaseId, str]
    waiting: tuple[QueueLine, ...]
    sent: tuple[Dispatch, ...] = ()
    locked_at: dt.datetime | None = None

    @property
    def sent_on(self) -> dt.date | None:
        """The day its notice was sent, None when that is not known."""
        known = self.sent and self.sent[0].kind is DispatchKind.NOTICE
        return self.sent[0].sent_at.date() if known else None


def meeting_overview(session: Session, meeting_id: MeetingId) -> MeetingOverview:
    """Return what the page of a meeting shows.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = read_meeting(session, meeting_id)
    agenda = read_agenda(session, meeting_id)
    case_ids = [item.case_id for item in agenda.items if item.case_id is not None]
    names = {body.id: body.name for body in committees(session, active_only=False) if body.id}
    return MeetingOverview(
        meeting=meeting,
        committee=committee(session, meeting.committee_id),
        agenda=agenda,
        attachments=_attachments(session, case_ids),
        officers=_officers(session, case_ids),
        waiting=queue(session, names),
        sent=_sent(session, meeting),
        locked_at=read_minutes(session, meeting_id).locked_at,
    )


def _sent(session: Session, meeting: Meeting) -> tuple[Dispatch, ...]:
    if meeting.id is None or meeting.state not in FROZEN:
        return ()
    return current(dispatches(session, meeting.id))


def _attachments(
    session: Session, case_ids: list[CaseId]
) -> Mapping[CaseId, tuple[Attachment, ...]]:
    query = (
        select(AttachmentRow)
        .where(AttachmentRow.case_id.in_(case_ids))
        .order_by(AttachmentRow.case_id, AttachmentRow.position)
    )
    found: dict[CaseId, tuple[Attachment, ...]] = {}
    for row in session.scalars(query):
        case_id = CaseId(row.case_id)
        found[case_id] = (*found.get(case_id, ()), attachment_of(session, row))
    return found


def _officers(session: Session, case_ids: list[CaseId]) -> Mapping[CaseId, str]:
    newest = (
        select(CasePaperRow.case_id, func.max(CasePaperRow.number).label("number"))
        .where(CasePaperRow.case_id.in_(case_ids))
        .group_by(CasePaperRow.case_id)
        .subquery()
    )
    query = select(CasePaperRow.case_id, CasePaperRow.case_officer).join(
        newest,
        (newest.c.case_id == CasePaperRow.case_id) & (newest.c.number == CasePaperRow.number),
    )
    return {CaseId(case_id): officer for case_id, officer in session.execute(query)}

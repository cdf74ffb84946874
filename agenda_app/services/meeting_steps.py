"""The steps of a meeting that need more than one change at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import Meeting, MeetingAction, MeetingId, MeetingState
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.meetings import act, read_meeting
from agenda_app.services.minutes import read_minutes, save_minutes
from agenda_app.services.passing_on import take_back
from agenda_app.services.reporting import report_once, report_to
from agenda_app.services.voting import records_of


def mark_sent(session: Session, meeting_id: MeetingId) -> Meeting:
    """Mark the notice as sent, which fixes the numbers; a planned meeting is begun first.

    Raises:
        UserError: the meeting is not in a state where this can be done.
    """
    if read_meeting(session, meeting_id).state is MeetingState.PLANNED:
        act(session, meeting_id, MeetingAction.BEGIN_AGENDA)
    return act(session, meeting_id, MeetingAction.SEND)


def cancel(session: Session, meeting_id: MeetingId, now: datetime | None = None) -> Meeting:
    """Call a meeting off; what it had to report is reported in the next one.

    Args:
        session: an open write.
        meeting_id: the meeting.
        now: as in ``report_to``.

    Raises:
        UserError: the meeting is not in a state where this can be done.
    """
    meeting = act(session, meeting_id, MeetingAction.CANCEL)
    report_to(session, meeting.committee_id, now)
    return meeting


def reopen(session: Session, meeting_id: MeetingId) -> Meeting:
    """Take a meeting back that was marked as held, or cancelled, by mistake.

    One that was cancelled reports nothing that another meeting reports by now.

    What was treated, or put off by a vote, is to be treated again as long as its case stands on no
    other agenda, and what its minutes say was resolved
    is no longer said to the next committee; numbers and minutes stay.

    Raises:
        UserError: the meeting is not in a state where this can be done, or its minutes are locked.
    """
    was_cancelled = read_meeting(session, meeting_id).state is MeetingState.CANCELLED
    meeting = act(session, meeting_id, MeetingAction.REOPEN)
    if was_cancelled:
        report_once(session, meeting_id)
    records = records_of(session, meeting_id, read_attendance(session, meeting_id))
    for record in records:
        take_back(session, record, meeting.language)
    minutes = read_minutes(session, meeting_id)
    if minutes.adjourned_at is not None:
        save_minutes(session, replace(minutes, adjourned_at=None))
    agenda = read_agenda(session, meeting_id)
    closed = {record.item.id for record in records if _was_closed(record)}
    items = tuple(
        replace(item, state=ItemState.PLANNED) if item.id in closed else item
        for item in agenda.items
    )
    save_agenda(session, replace(agenda, items=items))
    return read_meeting(session, meeting_id)


def _was_closed(record: ItemRecord) -> bool:
    """Tell whether the end of the meeting made of an item what it stands as, for all we know."""
    if record.item.state is ItemState.POSTPONED and record.is_put_off:
        return record.elsewhere is None
    return record.item.state is ItemState.TREATED

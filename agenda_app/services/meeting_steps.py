"""The steps of a meeting that need more than one change at once."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.meeting import Meeting, MeetingAction, MeetingId, MeetingState
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.meetings import act, read_meeting


def mark_sent(session: Session, meeting_id: MeetingId) -> Meeting:
    """Mark the notice as sent, which fixes the numbers; a planned meeting is begun first.

    Raises:
        UserError: the meeting is not in a state where this can be done.
    """
    if read_meeting(session, meeting_id).state is MeetingState.PLANNED:
        act(session, meeting_id, MeetingAction.BEGIN_AGENDA)
    return act(session, meeting_id, MeetingAction.SEND)


def reopen(session: Session, meeting_id: MeetingId) -> Meeting:
    """Take a meeting back that was marked as held, or cancelled, by mistake.

    What was marked as treated with it is to be treated again; numbers stay.

    Raises:
        UserError: the meeting is not in a state where this can be done.
    """
    act(session, meeting_id, MeetingAction.REOPEN)
    agenda = read_agenda(session, meeting_id)
    items = tuple(
        replace(item, state=ItemState.PLANNED) if item.state is ItemState.TREATED else item
        for item in agenda.items
    )
    save_agenda(session, replace(agenda, items=items))
    return read_meeting(session, meeting_id)

"""How the committees of the sample are called to their meetings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import Committee
from agenda_app.domain.meeting import MeetingAction, MeetingForm, MeetingId, Urgency
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meetings import act
from agenda_app.services.putting_on import put_cases


def planned(
    session: Session,
    body: Committee,
    day: date,
    *,
    is_constituting: bool = False,
    form: MeetingForm = MeetingForm.IN_ROOM,
    urgency: Urgency | None = None,
) -> MeetingId:
    """Plan a meeting of a committee."""
    assert body.id is not None
    made = add_meeting(
        session, body.id, day, is_constituting=is_constituting, form=form, urgency=urgency
    )
    assert made.id is not None
    return made.id


def send(session: Session, meeting_id: MeetingId, cases: Iterable[CaseId]) -> None:
    """Call a committee to a meeting that is planned, with some cases."""
    put_cases(session, meeting_id, cases)
    act(session, meeting_id, MeetingAction.SEND)


def called(session: Session, body: Committee, day: date, cases: Iterable[CaseId]) -> MeetingId:
    """Call a committee to a meeting with some cases."""
    meeting_id = planned(session, body, day)
    send(session, meeting_id, cases)
    return meeting_id

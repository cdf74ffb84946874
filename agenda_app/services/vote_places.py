"""Where among the votes of an item somebody came or went."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Event, Move, Phase
from agenda_app.domain.taken_order import last_taken
from agenda_app.services.minutes_rows import read_item_minutes


def placed(session: Session, attendance: Attendance, event: Event) -> Event:
    """Return what happened with its place among the votes of the item in which it did.

    Where nothing is said it is after those that are kept: a vote that was right stays right.

    Args:
        session: an open read.
        attendance: what is known of the meeting.
        event: what happened.
    """
    if not isinstance(event, Move) or event.moment.phase is not Phase.DURING:
        return event
    item_id = event.moment.item_id
    if item_id is None or item_id not in attendance.items or event.moment.after is not None:
        return event
    after = last_taken(read_item_minutes(session, item_id), attendance.events)
    return replace(event, moment=replace(event.moment, after=after))

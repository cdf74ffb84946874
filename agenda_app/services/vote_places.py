"""Where among the votes of an item somebody came or went."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Event, Moment, Move, Phase
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
    if not isinstance(event, Move):
        return event
    return replace(event, moment=placed_moment(session, attendance, event.moment))


def placed_moment(session: Session, attendance: Attendance, moment: Moment) -> Moment:
    """Return when something happened with its place among the votes, as ``placed``."""
    item_id = moment.item_id
    if moment.phase is not Phase.DURING or moment.after is not None:
        return moment
    if item_id is None or item_id not in attendance.items:
        return moment
    return replace(moment, after=last_taken(read_item_minutes(session, item_id), attendance.events))

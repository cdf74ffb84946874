"""Several meetings of a committee on one day: at different hours, by which they are told apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.db.unreadable import Unreadable, sound
from agenda_app.domain.committee import Committee
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.same_day import OnDay
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import clock
from agenda_app.errors import UserError
from agenda_app.words import date_long

_CANCELLED = MeetingState.CANCELLED.value


def rows_of_day(session: Session, committee_id: int, day: dt.date) -> tuple[MeetingRow, ...]:
    """Return the meetings of a committee that begin on a day, in order."""
    first = dt.datetime.combine(day, dt.time())
    query = (
        select(MeetingRow)
        .filter_by(committee_id=committee_id)
        .where(MeetingRow.starts >= first, MeetingRow.starts < first + dt.timedelta(days=1))
        .order_by(MeetingRow.starts, MeetingRow.id)
    )
    return tuple(row for row in session.scalars(query) if not isinstance(row.starts, Unreadable))


def among(row: MeetingRow, of_day: Iterable[MeetingRow]) -> tuple[OnDay, tuple[OnDay, ...]]:
    """Return a meeting and the others that its committee has, or called, on the day.

    One that was cancelled before anybody was called to it is none.

    Args:
        row: the meeting.
        of_day: the committee's meetings of that day, it among them or not.

    Raises:
        ValueError: nobody can read when it begins.
    """
    others = (
        _on_day(one)
        for one in of_day
        if one.id != row.id and (one.state != _CANCELLED or one.in_names is not None)
    )
    return _on_day(row), tuple(others)


def _on_day(row: MeetingRow) -> OnDay:
    return OnDay(MeetingId(row.id), sound(row.starts), row.in_names)


def among_its_day(session: Session, row: MeetingRow) -> tuple[OnDay, tuple[OnDay, ...]]:
    """Return ``among`` of the meetings that are kept.

    Raises:
        ValueError: nobody can read when it begins.
    """
    day = sound(row.starts).date()
    return among(row, rows_of_day(session, row.committee_id, day))


def refuse_same_time(
    session: Session, body: Committee, starts: dt.datetime, besides: MeetingId | None = None
) -> None:
    """Let a committee begin one meeting at a time; later on the day it may have another.

    Args:
        session: an open read.
        body: the committee.
        starts: when a meeting is to begin.
        besides: the meeting itself, when it is kept already.

    Raises:
        UserError: another that is not cancelled begins then.
    """
    assert body.id is not None
    others = (
        row
        for row in rows_of_day(session, body.id, starts.date())
        if row.id != besides and row.state != _CANCELLED
    )
    if any(row.starts == starts for row in others):
        hour = clock(starts.time())
        raise UserError(
            Sentence(
                f"{body.name} har allerede et møte {date_long(starts, Language.BOKMAL)} {hour}.",
                f"{body.name} har alt eit møte {date_long(starts, Language.NYNORSK)} {hour}.",
            ),
            Sentence(
                "Åpne det møtet, eller velg et annet klokkeslett eller en annen dato.",
                "Opne det møtet, eller vel eit anna klokkeslett eller ein annan dato.",
            ),
        )

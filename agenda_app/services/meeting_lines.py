"""The meetings as lists show them: by date, each with its number in the year."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.meeting import Meeting, MeetingState
from agenda_app.errors import DamagedError
from agenda_app.services.committees import committees
from agenda_app.services.damage import reading
from agenda_app.services.meeting_rows import meeting_of, year_bounds


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """What a list shows of a meeting; ``items`` counts the numbered lines of its agenda."""

    meeting: Meeting
    committee: Committee
    items: int


def meeting_lines(session: Session, year: int | None = None) -> tuple[MeetingLine, ...]:
    """Return the meetings of a year, or all, by date.

    Raises:
        DamagedError: one of them cannot be read: what is counted is counted of all, or not at all.
    """
    lines, damaged = readable_lines(session, year)
    for error in damaged:
        raise error
    return lines


def readable_lines(
    session: Session, year: int | None = None
) -> tuple[tuple[MeetingLine, ...], tuple[DamagedError, ...]]:
    """Return the same as far as they can be read, and what is wrong with each of the others."""
    query = select(MeetingRow).order_by(MeetingRow.starts, MeetingRow.id)
    if year is not None:
        first, after = (dt.datetime.combine(day, dt.time()) for day in year_bounds(year))
        query = query.where(MeetingRow.starts >= first, MeetingRow.starts < after)
    counts = Counter(
        session.scalars(select(AgendaItemRow.meeting_id).where(AgendaItemRow.type.is_not(None)))
    )
    bodies = {body.id: body for body in committees(session, active_only=False)}
    numbers: dict[tuple[int, int], dict[int, int]] = {}
    lines, damaged = [], []
    for row in session.scalars(query).all():
        try:
            with reading(session, row.id):
                of_year = row.committee_id, row.starts.year
                if of_year not in numbers:
                    numbers[of_year] = numbers_of(session, *of_year)
                meeting = meeting_of(row, numbers[of_year][row.id])
                body = bodies[CommitteeId(row.committee_id)]
                lines.append(MeetingLine(meeting, body, counts[row.id]))
        except DamagedError as error:
            damaged.append(error)
    return tuple(lines), tuple(damaged)


def numbers_of(session: Session, committee_id: int, year: int) -> dict[int, int]:
    """Return the number of each of a committee's meetings in a year, in the order they are held.

    Numbers that were sent stay; the others take the free ones.
    """
    first, after = (dt.datetime.combine(day, dt.time()) for day in year_bounds(year))
    rows = session.scalars(
        select(MeetingRow)
        .filter_by(committee_id=committee_id)
        .where(MeetingRow.starts >= first, MeetingRow.starts < after)
        .order_by(MeetingRow.starts, MeetingRow.id)
    ).all()
    taken = {row.number for row in rows if row.number}
    free = iter(n for n in range(1, 2 * len(rows) + 2) if n not in taken)
    cancelled = MeetingState.CANCELLED.value
    return {row.id: row.number or (0 if row.state == cancelled else next(free)) for row in rows}

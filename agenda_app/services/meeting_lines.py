"""The meetings as lists show them: by date, each with its number in the year."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.meeting import UNCALLED, Meeting, MeetingForm, MeetingState
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.errors import DamagedError
from agenda_app.services.committees import committees
from agenda_app.services.damage import Sparing, day_of
from agenda_app.services.meeting_rows import meeting_of, year_bounds
from agenda_app.services.numbering import meeting_numbers


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """What a list shows of a meeting; ``items`` counts the numbered lines of its agenda."""

    meeting: Meeting
    committee: Committee
    items: int

    @property
    def name(self) -> str:
        """Return "KST 29.04.2026", and the hour where the committee meets twice on the day."""
        day = date_short(self.meeting.date)
        return with_hour(f"{self.committee.code} {day}", self.meeting.apart)


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
    lines, sparing = [], Sparing(session)
    rows = session.scalars(query).all()
    of_days = defaultdict[tuple[int, dt.date | None], list[MeetingRow]](list)
    for row in rows:
        of_days[row.committee_id, day_of(row.starts)].append(row)
    for row in rows:
        with sparing.reading(row.id):
            of_year = row.committee_id, row.starts.year
            if of_year not in numbers:
                numbers[of_year] = meeting_numbers(session, *of_year)
            of_day = of_days[row.committee_id, row.starts.date()]
            meeting = meeting_of(row, numbers[of_year][row.id], of_day)
            body = bodies[CommitteeId(row.committee_id)]
            lines.append(MeetingLine(meeting, body, counts[row.id]))
    return tuple(lines), sparing.damaged


def next_planned(
    session: Session,
    committee_id: CommitteeId,
    after: dt.datetime,
    *,
    called_after: dt.datetime | None = None,
) -> Meeting | None:
    """Return a committee's next meeting that is not called yet, None where none is planned.

    Nobody meets where a case is decided in writing, so that is not one.

    Args:
        session: an open read.
        committee_id: the committee.
        after: the meeting begins later than this.
        called_after: one that was called counts too when it begins later than this, which is now:
            what is put on its agenda goes out as a supplement.
    """
    return next(
        (
            line.meeting
            for line in readable_lines(session)[0]
            if line.meeting.committee_id == committee_id
            and line.meeting.starts > after
            and (line.meeting.state in UNCALLED or _is_called(line.meeting, called_after))
            and line.meeting.form is not MeetingForm.WRITTEN
        ),
        None,
    )


def _is_called(meeting: Meeting, after: dt.datetime | None) -> bool:
    return meeting.state is MeetingState.SENT and after is not None and meeting.starts > after

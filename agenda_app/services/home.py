"""What the first page shows: every meeting, what waits, and what must be done by when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sqlalchemy.orm import Session

from agenda_app.checks.holidays import last_working_day
from agenda_app.domain.committee import Committee
from agenda_app.domain.meeting import (
    OVER,
    UNCALLED,
    MeetingId,
    MeetingState,
    notice_deadline,
    papers_deadline,
)
from agenda_app.errors import DamagedError
from agenda_app.services.committees import committees
from agenda_app.services.meeting_lines import MeetingLine, readable_lines
from agenda_app.services.queue import QueueLine, queue


class Duty(Enum):
    """What has to be done before a meeting."""

    PAPERS = "papers"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day for a duty, moved back to a working day when it would fall on a day off."""

    day: date
    duty: Duty
    line: MeetingLine


@dataclass(frozen=True, slots=True)
class Home:
    """Everything the first page shows, in one read."""

    committees: tuple[Committee, ...]
    lines: tuple[MeetingLine, ...]
    waiting: tuple[QueueLine, ...]
    damaged: tuple[DamagedError, ...] = ()


def home(session: Session) -> Home:
    """Return the active committees, all meetings by date, and the queue.

    Meetings that cannot be read are left out, each with what is wrong in ``damaged``.
    """
    lines, damaged = readable_lines(session)
    return Home(committees(session), lines, waiting_cases(session), damaged)


def waiting_cases(session: Session) -> tuple[QueueLine, ...]:
    """Return the queue with the names that the committees have now."""
    every = committees(session, active_only=False)
    return queue(session, {body.id: body.name for body in every if body.id is not None})


def next_unsent_meeting(session: Session, today: date) -> MeetingId | None:
    """Return the first meeting from today on whose notice has not gone out."""
    lines = coming(readable_lines(session)[0], today)
    return next((line.meeting.id for line in lines if line.meeting.state in UNCALLED), None)


def coming(lines: Iterable[MeetingLine], today: date) -> tuple[MeetingLine, ...]:
    """Return the meetings that are still to be held, by date.

    One whose day has passed stays until somebody has held or cancelled it.
    """
    return tuple(
        line
        for line in lines
        if line.meeting.state not in OVER
        and (line.meeting.state is not MeetingState.CANCELLED or line.meeting.date >= today)
    )


def held(lines: Iterable[MeetingLine]) -> tuple[MeetingLine, ...]:
    """Return the meetings that have been held, the newest first."""
    return tuple(reversed([line for line in lines if line.meeting.state in OVER]))


def notice_day(line: MeetingLine) -> date:
    """Return the last working day to send the notice."""
    return last_working_day(notice_deadline(line.meeting, line.committee))


def papers_day(line: MeetingLine) -> date:
    """Return the last working day for case papers to come in."""
    return last_working_day(papers_deadline(line.meeting, line.committee))


def deadlines(lines: Iterable[MeetingLine], today: date) -> tuple[Deadline, ...]:
    """Return what must be done for the meetings that have not been sent, by date.

    A notice that is late stays in the list until the day of the meeting; papers that are late
    may still come, so their day simply passes.
    """
    found = []
    for line in lines:
        if line.meeting.state not in UNCALLED or line.meeting.date < today:
            continue
        found.append(Deadline(notice_day(line), Duty.NOTICE, line))
        if papers_day(line) >= today:
            found.append(Deadline(papers_day(line), Duty.PAPERS, line))
    return tuple(sorted(found, key=lambda d: (d.day, d.duty.value, d.line.meeting.starts)))

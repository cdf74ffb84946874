"""The meetings of a committee with the minutes that they approve, as they are kept."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.db.unreadable import Unreadable
from agenda_app.domain.approving import Course, Met, plainly_spaced
from agenda_app.domain.committee import CommitteeId, StandardItem
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.put_aside import AWAY
from agenda_app.services.damage import Sparing, day_of
from agenda_app.services.meeting_rows import meeting_of
from agenda_app.terms import word
from agenda_app.words import approval_title, approval_titles, date_long


def approval_course(session: Session, committee_id: CommitteeId) -> Course:
    """Return the meetings of a committee, as far as they can be read, and what they approve."""
    titles, locked = _titles(session, committee_id), _locked(session, committee_id)
    met = (
        Met(
            meeting,
            names=frozenset(
                plainly_spaced(title)
                for language in Language
                for title in approval_titles(meeting, language)
            ),
            day=_day(meeting),
            locked_at=locked.get(meeting.id or 0),
            approves=tuple(titles[meeting.id or 0]),
        )
        for meeting in _meetings(session, committee_id)
    )
    return Course(
        tuple(met), frozenset(word(StandardItem.APPROVE_MINUTES, language) for language in Language)
    )


def made_names(*meetings: Meeting) -> frozenset[str]:
    """Return what the program can ever have called the items that approve minutes of meetings."""
    return frozenset(
        plainly_spaced(title)
        for one in meetings
        for language in Language
        for title in (approval_title(one.date, language), *approval_titles(one, language))
    )


def _meetings(session: Session, committee_id: CommitteeId) -> Iterator[Meeting]:
    """Yield the meetings of a committee by time, without their numbers in the year."""
    query = select(MeetingRow).filter_by(committee_id=committee_id)
    rows = session.scalars(query.order_by(MeetingRow.starts, MeetingRow.id)).all()
    of_days = defaultdict[dt.date | None, list[MeetingRow]](list)
    for row in rows:
        of_days[day_of(row.starts)].append(row)
    sparing = Sparing(session)
    for row in rows:
        with sparing.reading(row.id):
            yield meeting_of(row, 0, of_days[day_of(row.starts)])


def _day(meeting: Meeting) -> tuple[str, str]:
    day = date_long(meeting.date, Language.BOKMAL, with_weekday=False)
    return plainly_spaced(day), plainly_spaced(meeting.apart)


def _titles(session: Session, committee_id: CommitteeId) -> dict[int, list[str]]:
    query = (
        select(AgendaItemRow.meeting_id, AgendaItemRow.title)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(
            MeetingRow.committee_id == committee_id,
            AgendaItemRow.standard == StandardItem.APPROVE_MINUTES.value,
            AgendaItemRow.state.not_in([one.value for one in AWAY]),
        )
        .order_by(AgendaItemRow.position)
    )
    found = defaultdict[int, list[str]](list)
    for meeting_id, title in session.execute(query):
        found[meeting_id].append(str(title))
    return found


def _locked(session: Session, committee_id: CommitteeId) -> dict[int, dt.datetime]:
    """Return when the minutes of each meeting were locked, where that can be read."""
    query = (
        select(MinutesRow.meeting_id, MinutesRow.locked_at)
        .join(MeetingRow, MeetingRow.id == MinutesRow.meeting_id)
        .where(MeetingRow.committee_id == committee_id, MinutesRow.locked_at.is_not(None))
    )
    return {
        meeting_id: at
        for meeting_id, at in session.execute(query)
        if at is not None and not isinstance(at, Unreadable)
    }

"""The numbers that are still to be given: of a committee's meetings, and of their items.

One meeting that came to harm keeps its place among the others as far as anybody can tell, and no
number that it may have is given to another one.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import ItemType
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import FROZEN, MeetingState
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.errors import DamagedError
from agenda_app.services.committees import next_serials
from agenda_app.services.damage import RESTORE, day_of, named
from agenda_app.services.meeting_rows import year_bounds

_NO_NUMBER = Sentence(
    "Møtet kan ikke få nummer, for nummeret til {} kan ikke leses.",
    "Møtet kan ikkje få nummer, for nummeret til {} kan ikkje lesast.",
)
_SENT = frozenset(state.value for state in FROZEN)
_CANCELLED = MeetingState.CANCELLED.value
# A meeting that was sent may have got cases since, which get their numbers with the supplement.
# What nobody can read the state of counts as on its way: what was held has all its numbers.
_NUMBERED = (MeetingState.HELD.value, MeetingState.APPROVED.value, _CANCELLED)


def meeting_numbers(session: Session, committee_id: int, year: int) -> dict[int, int]:
    """Return the number of each of a committee's meetings in a year, in the order they are held.

    Numbers that were sent stay; the others take the free ones. The number of a meeting whose day
    cannot be read may be of any year, so nobody else gets it.
    """
    first, after = (dt.datetime.combine(day, dt.time()) for day in year_bounds(year))
    rows = session.scalars(
        select(MeetingRow)
        .filter_by(committee_id=committee_id)
        .where(MeetingRow.starts >= first, MeetingRow.starts < after)
        .order_by(MeetingRow.starts, MeetingRow.id)
    ).all()
    given = {row.id: row.number for row in rows if row.number}
    strays = _strays(session, committee_id, year)
    taken = {*given.values(), *(number for _, number in strays)}
    free = iter(n for n in range(1, 2 * (len(rows) + len(taken)) + 2) if n not in taken)
    return given | {
        row.id: 0 if row.state == _CANCELLED else next(free) for row in rows if row.id not in given
    }


def refuse_unknown_numbers(session: Session, committee_id: int, year: int) -> None:
    """Give no meeting its number for good while one that was given cannot be read.

    Raises:
        DamagedError: there is such a meeting.
    """
    for meeting_id, number in _strays(session, committee_id, year):
        if number is None:
            raise DamagedError(filled(_NO_NUMBER, named(session, meeting_id)), RESTORE)


def _strays(session: Session, committee_id: int, year: int) -> list[tuple[int, int | None]]:
    """Return the meetings that may be of a year, though that or their number cannot be read.

    Each has its number with it: 0 where none was given, None where nobody knows.
    """
    columns = MeetingRow.id, MeetingRow.starts, MeetingRow.number, MeetingRow.state
    found = []
    for meeting_id, starts, number, state in session.execute(
        select(*columns).filter_by(committee_id=committee_id)
    ):
        day = day_of(starts)
        may_be = _may_be_of(session, meeting_id, year) if day is None else day.year == year
        is_lost = not number and day is None and state in _SENT
        known = number if isinstance(number, int) and not is_lost else None
        if may_be and (day is None or known is None):
            found.append((meeting_id, known))
    return found


def _may_be_of(session: Session, meeting_id: int, year: int) -> bool:
    """Tell whether a meeting can have been in a year, by the numbers that its items were given."""
    query = select(AgendaItemRow.series_year).where(
        AgendaItemRow.meeting_id == meeting_id, AgendaItemRow.series_year.is_not(None)
    )
    years = {*session.scalars(query)}
    return not years or year in years


def next_numbers(session: Session, meeting: MeetingRow) -> Mapping[ItemType, int]:
    """Return where each series goes on for a meeting, after what the ones before it will take."""
    first, _ = year_bounds(meeting.starts.year)
    earlier = session.scalars(
        select(AgendaItemRow.type)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(
            MeetingRow.committee_id == meeting.committee_id,
            MeetingRow.state.not_in(_NUMBERED),
            MeetingRow.starts >= dt.datetime.combine(first, dt.time()),
            (MeetingRow.starts < meeting.starts)
            | ((MeetingRow.starts == meeting.starts) & (MeetingRow.id < meeting.id)),
            AgendaItemRow.serial.is_(None),
            AgendaItemRow.type.is_not(None),
        )
    )
    counted = Counter(earlier)
    free = next_serials(session, CommitteeId(meeting.committee_id), meeting.starts.year)
    return {kind: serial + counted[kind.value] for kind, serial in free.items()}

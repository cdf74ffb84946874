"""What is kept of meetings follows the register when a list or a person gets another name there.

Not of those whose minutes are locked: they keep every name that they were locked with, on the
screen as on paper. Only where they were locked before that was kept, the register still tells.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import Session

from agenda_app.db.committee_models import MembershipRow
from agenda_app.db.minutes_models import ItemMinutesRow, MinutesRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.renames import ListRenamed, PersonRenamed, Renamed, carried
from agenda_app.services.damage import Sparing, day_of
from agenda_app.services.minutes_rows import (
    items_minutes,
    put_item_minutes,
    put_minutes,
    read_minutes,
)


def carry_list_name(session: Session, list_id: ListId, before: str, after: str) -> None:
    """Give a list's new short form to what is kept of the meetings in which somebody sat for it."""
    renamed = ListRenamed(before, after)
    meetings = select(MeetingRow.id, MeetingRow.starts).where(_is_open())
    sparing = Sparing(session)
    for meeting_id, starts in session.execute(meetings).all():
        day = day_of(starts)
        if day is None:
            continue
        seated = exists().where(
            MembershipRow.list_id == list_id,
            or_(MembershipRow.starts.is_(None), MembershipRow.starts <= day),
            or_(MembershipRow.ends.is_(None), MembershipRow.ends >= day),
        )
        if session.scalar(select(seated)):
            with sparing.reading(meeting_id):
                _carry(session, MeetingId(meeting_id), renamed)


def carry_person_name(session: Session, person_id: PersonId, after: str) -> None:
    """Give a person's new name to what is kept of all meetings that are not locked."""
    sparing = Sparing(session)
    for meeting_id in session.scalars(select(MeetingRow.id).where(_is_open())).all():
        with sparing.reading(meeting_id):
            _carry(session, MeetingId(meeting_id), PersonRenamed(person_id, after))


def _is_open() -> ColumnElement[bool]:
    """Leave out the meetings of which it is kept who sat there."""
    kept = select(MinutesRow.meeting_id).where(MinutesRow.chamber.is_not(None))
    return MeetingRow.id.not_in(kept)


def _carry(session: Session, meeting_id: MeetingId, renamed: Renamed) -> None:
    """Rewrite what changes; its version rises, so whoever has it open is told."""
    minutes = session.get(MinutesRow, meeting_id)
    if minutes is not None:
        before = read_minutes(session, meeting_id)
        after = carried(before, renamed)
        if after != before:
            put_minutes(minutes, after)
            minutes.version += 1
    items = select(AgendaItemRow.id).filter_by(meeting_id=meeting_id)
    rows = {
        row.item_id: row
        for row in session.scalars(select(ItemMinutesRow).where(ItemMinutesRow.item_id.in_(items)))
    }
    for item_id, kept in items_minutes(session, meeting_id).items():
        again = carried(kept, renamed)
        if again != kept:
            put_item_minutes(rows[item_id], again)
            rows[item_id].version += 1
    session.flush()

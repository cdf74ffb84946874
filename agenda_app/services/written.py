"""What is written down of a meeting, taken away with it and brought back as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.base import Base
from agenda_app.db.fee_models import FeeClaimsRow
from agenda_app.db.minutes_models import (
    AbsenceRow,
    AttendanceEventRow,
    DeputyCallRow,
    ItemMinutesRow,
    MinutesRow,
)
from agenda_app.db.models import AgendaItemRow
from agenda_app.db.request_models import RequestRow
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.rows import free_id

_OF_MEETING: tuple[type[Base], ...] = (
    *(MinutesRow, AttendanceEventRow, AbsenceRow, DeputyCallRow),
    *(RequestRow, FeeClaimsRow),
)
_LISTS = {MinutesRow: "order", AbsenceRow: "items", RequestRow: "items"}
"""The columns that hold ids of items as JSON."""


@dataclass(frozen=True, slots=True)
class Written:
    """Rows as they were: each a table and its columns by name."""

    rows: tuple[tuple[type[Base], Mapping[str, Any]], ...] = ()


def take_written(session: Session, meeting_id: MeetingId) -> Written:
    """Delete what is written down of a meeting, and return what is needed to bring it back."""
    items = select(AgendaItemRow.id).filter_by(meeting_id=meeting_id)
    rows: list[Base] = list(
        session.scalars(select(ItemMinutesRow).where(ItemMinutesRow.item_id.in_(items)))
    )
    for table in _OF_MEETING:
        of_meeting = select(table).filter_by(meeting_id=meeting_id)
        # Ids are the order of entry, and others may have them when these come back.
        rows += session.scalars(of_meeting.order_by(*table.__mapper__.primary_key))
    kept = tuple((type(row), _columns(row)) for row in rows)
    for row in rows:
        session.delete(row)
    session.flush()
    return Written(kept)


def bring_written_back(
    session: Session, written: Written, meeting_id: MeetingId, items: Mapping[ItemId, ItemId]
) -> None:
    """Write down again what was taken away.

    Args:
        session: an open write.
        written: what was taken.
        meeting_id: the id that the meeting has now.
        items: the ids that its items have now, by those they had.
    """
    for table, columns in written.rows:
        now = dict(columns)
        if "meeting_id" in now:
            now["meeting_id"] = meeting_id
        if now.get("item_id") is not None:
            now["item_id"] = items[ItemId(now["item_id"])]
        if table in _LISTS:
            now[_LISTS[table]] = _renamed(now[_LISTS[table]], items)
        if table is ItemMinutesRow:
            _make_way(session, now["item_id"])
        if "id" in now:
            now["id"] = free_id(session, table, now["id"])
        session.add(table(**now))
        session.flush()


def _make_way(session: Session, item_id: ItemId) -> None:
    """Delete what came onto the agenda with an item anew: it is among what is brought back."""
    row = session.get(ItemMinutesRow, item_id)
    if row is not None:
        session.delete(row)
        session.flush()


def _renamed(stored: str, items: Mapping[ItemId, ItemId]) -> str:
    known: Sequence[ItemId] = json.loads(stored)
    return json.dumps([items[number] for number in known if number in items])


def _columns(row: Base) -> dict[str, Any]:
    return {attribute.key: getattr(row, attribute.key) for attribute in row.__mapper__.column_attrs}

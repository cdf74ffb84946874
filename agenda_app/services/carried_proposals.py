"""Proposals that came in before a meeting go with their case to the meeting that treats it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.errors import DamagedError
from agenda_app.services.minutes_rows import put_item_minutes, read_item_minutes


def carry_proposals(session: Session, row: AgendaItemRow) -> None:
    """Hand in again, in an item that comes onto an agenda, what no meeting came to.

    Args:
        session: an open write.
        row: the item, that nothing is written down of.
    """
    register = carried_to(session, row)
    if register.proposals:
        kept = ItemMinutesRow(item_id=row.id, version=1)
        put_item_minutes(kept, ItemMinutes(ItemId(row.id), register=register))
        session.add(kept)
        session.flush()


def carried_to(session: Session, row: AgendaItemRow) -> ProposalRegister:
    """Return what was handed in where the case of an item stood last, if it was not taken up there.

    The times are of another day, and whoever put it forward may not be in the next meeting: that is
    for the chair. What cannot be read stays where it is.
    """
    if row.treatment_id is None:
        return ProposalRegister()
    query = (
        select(AgendaItemRow, MeetingRow)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.treatment_id == row.treatment_id, AgendaItemRow.id != row.id)
        .order_by(MeetingRow.starts.desc(), AgendaItemRow.id.desc())
        .limit(1)
    )
    for item, meeting in session.execute(query):
        is_off = meeting.state == MeetingState.CANCELLED.value
        if not is_off and item.state != ItemState.POSTPONED.value:
            continue
        with suppress(DamagedError):
            kept = read_item_minutes(session, ItemId(item.id))
            if not kept.is_taken_up:
                return ProposalRegister(
                    tuple(
                        replace(one, spoken_at=None, handed_in_at=None)
                        for one in kept.register.still_open
                    )
                )
    return ProposalRegister()

"""Proposals that came in before a meeting go with their case to the meeting that treats it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import MeetingProposal, ProposalRegister
from agenda_app.errors import DamagedError
from agenda_app.services.minutes_rows import put_item_minutes, read_item_minutes


def carry_proposals(session: Session, row: AgendaItemRow) -> None:
    """Hand in again, in an item that comes onto an agenda, what no meeting came to.

    Args:
        session: an open write.
        row: the item, that nothing is written down of.
    """
    proposals = _left_for(session, row)
    if proposals:
        register = ProposalRegister(proposals)
        kept = ItemMinutesRow(item_id=row.id, version=1)
        put_item_minutes(kept, ItemMinutes(ItemId(row.id), register=register))
        session.add(kept)
        session.flush()


def handed_in_before(session: Session, row: AgendaItemRow) -> frozenset[MeetingProposal]:
    """Return what can have come to an item from where its case stood before it, as it came.

    Whatever became of it there since: an item that has nothing else is untouched.
    """
    earlier = _stood(session, row.treatment_id, AgendaItemRow.id < row.id)
    found = [one for item, _ in earlier for one in _proposals(session, item)]
    return frozenset((*map(_carried, found), *(one.as_handed_in for one in found)))


def gone_on(session: Session, item: AgendaItem, minutes: ItemMinutes) -> frozenset[MeetingProposal]:
    """Return the proposals of a case that an item left, as a later meeting has them.

    An item that was left before proposals went with their case has its own in no later one.
    """
    if not (minutes.register.proposals and minutes.is_left_by(item.state)):
        return frozenset()
    later = _stood(session, item.treatment_id, AgendaItemRow.id > minutes.item_id)
    return frozenset(
        one.as_handed_in
        for there, meeting in later
        if meeting.state != MeetingState.CANCELLED.value
        for one in _proposals(session, there)
    )


def _left_for(session: Session, row: AgendaItemRow) -> tuple[MeetingProposal, ...]:
    """Return what was handed in where the case of an item stood last, if it was not taken up there.

    What cannot be read stays where it is.
    """
    last = next(_stood(session, row.treatment_id, AgendaItemRow.id != row.id), None)
    if last is None:
        return ()
    item, meeting = last
    is_off = meeting.state == MeetingState.CANCELLED.value
    if is_off or item.state == ItemState.POSTPONED.value:
        with suppress(DamagedError):
            kept = read_item_minutes(session, ItemId(item.id))
            if kept.is_left_by(ItemState.POSTPONED):
                return tuple(map(_carried, kept.register.still_open))
    return ()


def _carried(proposal: MeetingProposal) -> MeetingProposal:
    """Return a proposal as another meeting gets it.

    The times are of another day, and whoever put it forward may not be in the next meeting: that is
    for the chair.
    """
    return replace(proposal, spoken_at=None, handed_in_at=None)


def _stood(
    session: Session, treatment_id: int | None, where: ColumnElement[bool]
) -> Iterator[tuple[AgendaItemRow, MeetingRow]]:
    """Yield where a case stands or stood, first where it was put last.

    The order is not that of the meetings: one that was called off may have been the latest.
    """
    if treatment_id is None:
        return
    query = (
        select(AgendaItemRow, MeetingRow)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(AgendaItemRow.treatment_id == treatment_id, where)
        .order_by(AgendaItemRow.id.desc())
    )
    yield from session.execute(query)


def _proposals(session: Session, row: AgendaItemRow) -> tuple[MeetingProposal, ...]:
    """Return the proposals in an item, none where they cannot be read."""
    with suppress(DamagedError):
        return read_item_minutes(session, ItemId(row.id)).register.proposals
    return ()

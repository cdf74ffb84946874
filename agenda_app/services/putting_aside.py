"""Cases that a meeting does not treat: who took them off and why, and where the rest goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.case import CaseId
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import UNCALLED, Meeting, MeetingId
from agenda_app.domain.put_aside import PutAside
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.item_states import put_state
from agenda_app.services.meeting_lines import readable_lines
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.putting_on import Placed, put_cases, restore
from agenda_app.services.rows import DO_IT_AGAIN
from agenda_app.services.voting import record_of


@dataclass(frozen=True, slots=True)
class MovedRest:
    """What was moved, so that it can be taken back: the items, and where their cases were put."""

    items: tuple[ItemId, ...]
    placed: Placed | None


def set_aside(
    session: Session,
    meeting_id: MeetingId,
    item_id: ItemId,
    state: ItemState,
    aside: PutAside | None = None,
) -> None:
    """Postpone or withdraw an item, or take it up again, and keep what is told of it.

    Raises:
        NotFoundError: there is no such meeting or item.
        UserError: its case stands on another agenda now, or the minutes are locked.
    """
    put_state(session, meeting_id, record_of(session, item_id), state)
    kept = read_item_minutes(session, item_id)
    if kept.aside != aside:
        save_item_minutes(session, replace(kept, aside=aside))


def put_aside(
    session: Session,
    meeting_id: MeetingId,
    seen: ItemRecord,
    state: ItemState,
    aside: PutAside | None = None,
) -> None:
    """Do ``set_aside`` with an item that is as whoever does it saw it.

    Raises:
        ConflictError: somebody else postponed or withdrew it, took it up, or told why.
        UserError: as ``set_aside``.
    """
    item_id = seen.minutes.item_id
    stored = read_item(session, item_id), read_item_minutes(session, item_id)
    if (stored[0].state, stored[1].aside) != (seen.item.state, seen.minutes.aside):
        raise ConflictError(
            Sentence(
                "Noen andre har utsatt eller trukket saken, eller tatt den opp igjen, samtidig.",
                "Nokon andre har utsett eller trekt saka, eller teke ho opp att, samstundes.",
            ),
            DO_IT_AGAIN,
        )
    set_aside(session, meeting_id, item_id, state, aside)


def untreated(session: Session, meeting_id: MeetingId) -> tuple[AgendaItem, ...]:
    """Return the cases that a meeting has not come to: nothing was voted on or said of them.

    Raises:
        NotFoundError: there is no such meeting.
    """
    return tuple(_untreated(session, meeting_id))


def _untreated(session: Session, meeting_id: MeetingId) -> Iterator[AgendaItem]:
    for item in read_agenda(session, meeting_id).items:
        if item.id is None or item.case_id is None or item.state is not ItemState.PLANNED:
            continue
        record = record_of(session, item.id)
        if not record.minutes.is_taken_up and not record.resolution(
            read_meeting(session, meeting_id).language
        ):
            yield item


def meetings_ahead(session: Session, meeting_id: MeetingId) -> tuple[Meeting, ...]:
    """Return the committee's later meetings whose notice has not gone out, by date.

    Raises:
        NotFoundError: there is no such meeting.
    """
    here = read_meeting(session, meeting_id)
    return tuple(
        line.meeting
        for line in readable_lines(session)[0]
        if line.meeting.committee_id == here.committee_id
        and line.meeting.state in UNCALLED
        and line.meeting.starts > here.starts
    )


def move_rest(session: Session, meeting_id: MeetingId, to: MeetingId | None) -> MovedRest:
    """Postpone every case that a meeting has not come to, and put them on another's agenda.

    Proposals that came in before the meeting go with them, also from the queue (``save_agenda``).

    Args:
        session: an open write.
        meeting_id: the meeting that is about to end, or has.
        to: the meeting that gets them, None when they wait in the queue.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: there are none, the minutes are locked, or the other meeting is over.
    """
    rest = untreated(session, meeting_id)
    if not rest:
        raise UserError(Sentence("Alle sakene er behandlet.", "Alle sakene er handsama."))
    there = None if to is None else read_meeting(session, to)
    aside = PutAside(is_rest=True)
    if there is not None:
        aside = replace(aside, until=there.date, hour=there.apart)
    items = tuple(item.id for item in rest if item.id is not None)
    for item_id in items:
        set_aside(session, meeting_id, item_id, ItemState.POSTPONED, aside)
    placed = None
    if to is not None:
        cases = (item.case_id for item in rest if item.case_id is not None)
        placed = put_cases(session, to, map(CaseId, cases))
    return MovedRest(items, placed)


def take_back_rest(session: Session, meeting_id: MeetingId, moved: MovedRest) -> None:
    """Undo ``move_rest``: the other agenda as it was, and the cases still to be treated here.

    Raises:
        UserError: one of them cannot be taken off the other agenda any more.
    """
    if moved.placed is not None:
        before, after = moved.placed.before, moved.placed.after
        added = {item.id for item in after.items} - {item.id for item in before.items}
        now = read_agenda(session, after.meeting_id)
        kept = tuple(item for item in now.items if item.id not in added)
        restore(session, replace(now, items=kept), moved.placed.cases_before)
    for item_id in moved.items:
        set_aside(session, meeting_id, item_id, ItemState.PLANNED)

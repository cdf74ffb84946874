"""What becomes of an item: when its meeting closes, by hand, or voted anew after the meeting."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemState, set_state
from agenda_app.domain.item_gaps import item_gaps, wants_resolution
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.put_aside import AWAY
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.meetings import read_meeting
from agenda_app.services.passing_on import pass_on, take_back


def as_closed(record: ItemRecord, language: Language) -> ItemRecord:
    """Return an item as closing the meeting now would leave it."""
    if record.item.state is not ItemState.PLANNED:
        return record
    state = closed_state(record, language)
    return replace(record, item=replace(record.item, state=state))


def is_finished(record: ItemRecord, language: Language) -> bool:
    """Tell whether an item lacks nothing that keeps the minutes from being locked."""
    return not any(gap.code.blocks for gap in item_gaps(as_closed(record, language), language))


def closed_state(record: ItemRecord, language: Language) -> ItemState:
    """Return what became of an item of which nobody said it, when its meeting is closed."""
    if record.is_put_off:
        return ItemState.POSTPONED
    decided = record.has_vote or bool(record.resolution(language))
    return ItemState.TREATED if decided or not wants_resolution(record.item) else ItemState.PLANNED


def put_state(
    session: Session, meeting_id: MeetingId, record: ItemRecord, state: ItemState
) -> ItemRecord:
    """Let an item stand as this, and return it.

    Once the meeting is over, what it resolved goes to the case with it, or is taken back.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: its case stands on another agenda now, or the minutes are locked.
    """
    if record.item.state is state:
        return record
    agenda = read_agenda(session, meeting_id)
    place = next(n for n, item in enumerate(agenda.items) if item.id == record.item.id)
    save_agenda(session, set_state(agenda, place, state))
    after = replace(record, item=replace(record.item, state=state))
    meeting = read_meeting(session, meeting_id)
    if meeting.state is MeetingState.HELD and not record.minutes.is_damaged:
        if state not in AWAY:
            pass_on(session, after, meeting.language)
        elif record.item.state not in AWAY:
            take_back(session, after, meeting.language)
    return after


def follow_votes(
    session: Session, meeting_id: MeetingId, before: ItemRecord, after: ItemRecord
) -> ItemRecord:
    """Let an item of a meeting that is over stand as its votes have it now, and return it.

    What was set otherwise by hand stays, and so does what was put off for a case that stands on
    another agenda by now: what the minutes lack tells then that it is not as voted.
    """
    language = read_meeting(session, meeting_id).language
    was, now = closed_state(before, language), closed_state(after, language)
    if after.item.state is not was or (now not in AWAY and after.elsewhere is not None):
        return after
    # What is taken back is what was resolved before.
    put_state(session, meeting_id, before if now in AWAY else after, now)
    return replace(after, item=replace(after.item, state=now))

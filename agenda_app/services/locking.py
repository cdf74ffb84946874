"""The end of a meeting, and of its minutes: what was resolved goes on, and nothing changes then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time

from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import Meeting, MeetingAction, MeetingId
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.minutes_gap import MinutesGap
from agenda_app.domain.minutes_gap_words import located
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.people import PersonId
from agenda_app.domain.put_to_vote import lacks_text
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.domain.telling import Telling
from agenda_app.errors import BlockedError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.approval_item import approve_anew
from agenda_app.services.attendance import read_attendance, telling_of
from agenda_app.services.chambers import are_seats_changed, freeze_chamber
from agenda_app.services.deputy_calls import eligible_in, read_calls
from agenda_app.services.item_states import as_closed
from agenda_app.services.late_papers import unasked
from agenda_app.services.meetings import act, read_meeting
from agenda_app.services.minutes import save_minutes
from agenda_app.services.minutes_plans import freeze_plan, plan_for
from agenda_app.services.minutes_rows import read_minutes, refuse_when_locked
from agenda_app.services.passing_on import is_reworded, pass_on, settle
from agenda_app.services.urgent import report_urgent
from agenda_app.services.voting import records_of


def read_record(session: Session, meeting_id: MeetingId) -> MeetingRecord:
    """Return all that is written down of a meeting; what is damaged in it is marked.

    Raises:
        NotFoundError: there is no such meeting.
    """
    attendance = read_attendance(session, meeting_id)
    meeting = read_meeting(session, meeting_id)
    items = records_of(session, meeting_id, attendance, only_readable=True)
    of_cases = (one.minutes for one in items if one.item.case_id is not None)
    return MeetingRecord(
        meeting,
        read_minutes(session, meeting_id),
        attendance,
        items,
        plan_for(session, meeting_id).signing,
        calls=read_calls(session, meeting_id),
        has_other_seats=are_seats_changed(session, meeting_id),
        textless=frozenset(kept.item_id for kept in of_cases if lacks_text(kept)),
        outsiders=_outsiders(session, meeting, attendance),
    )


def _outsiders(session: Session, meeting: Meeting, attendance: Attendance) -> frozenset[PersonId]:
    """Return who sat in a meeting and may not, as far as it is known who may."""
    may_sit = eligible_in(session, attendance.chamber, meeting)
    return frozenset() if may_sit is None else attendance.came - may_sit


def minutes_gaps(
    session: Session, files: FileStore, meeting_id: MeetingId
) -> tuple[MinutesGap, ...]:
    """Return what the minutes of a meeting lack, what blocks first.

    Before the meeting is closed nothing is missing that closing it settles, but that it is closed.

    Raises:
        NotFoundError: there is no such meeting.
    """
    record = _as_closed(read_record(session, meeting_id))
    late = unasked(session, files, meeting_id, record.meeting.date)
    language = record.meeting.language
    reworded = (one for one in record.items if is_reworded(session, one, language))
    looked_up = replace(
        record,
        unasked=frozenset(one.item_id for one in late),
        reworded=frozenset(one.minutes.item_id for one in reworded),
    )
    return gaps_in(looked_up)


def adjourn(session: Session, meeting_id: MeetingId, at: time) -> Meeting:
    """Close a meeting (møtet heves) and return it.

    What has a resolution or was voted on is treated, and its resolution goes to the case; what was
    voted to be put off waits in the queue again. A case of which nothing is written stays open:
    somebody has to say what became of it before the minutes are locked.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it was not sent, or is over already.
    """
    before = read_record(session, meeting_id)
    language = before.meeting.language
    closed = (as_closed(record, language) for record in before.items)
    states = {record.minutes.item_id: record.item.state for record in closed}
    act(session, meeting_id, MeetingAction.HOLD)
    agenda = read_agenda(session, meeting_id)
    items = (replace(item, state=_of(states, item)) for item in agenda.items)
    save_agenda(session, replace(agenda, items=tuple(items)))
    save_minutes(session, replace(before.minutes, adjourned_at=at))
    for record in read_record(session, meeting_id).items:
        # What cannot be read is no resolution, and takes none away.
        if not record.minutes.is_damaged:
            pass_on(session, record, language)
    return read_meeting(session, meeting_id)


def lock(session: Session, meeting_id: MeetingId, now: datetime) -> MeetingMinutes:
    """Lock the minutes of a meeting for good, and return them; the next meeting approves them.

    A case that nothing was decided in, for too few voted, waits to be treated again.

    Raises:
        NotFoundError: there is no such meeting.
        BlockedError: something is missing; the remedy lists it.
        UserError: they are locked already.
    """
    refuse_when_locked(session, meeting_id)
    record = read_record(session, meeting_id)
    missing = [gap for gap in gaps_in(record) if gap.code.blocks]
    if missing:
        telling = telling_of(session, meeting_id, record.attendance)
        raise BlockedError(
            Sentence(
                "Protokollen er ikke ferdig og kan ikke låses.",
                "Protokollen er ikkje ferdig og kan ikkje låsast.",
            ),
            _list(missing, telling),
        )
    language = record.meeting.language
    for item in _put_off_void(session, record):
        settle(session, item, language)
    kept = save_minutes(session, record.minutes)
    freeze_plan(session, meeting_id)
    freeze_chamber(session, meeting_id)
    session.get_one(MinutesRow, meeting_id).locked_at = now
    session.flush()
    approve_anew(session, record.meeting.committee_id)
    for committee_id in dict.fromkeys(one.item.urgent_for for one in record.items):
        if committee_id is not None:
            report_urgent(session, committee_id, now)
    return replace(kept, locked_at=now)


def _put_off_void(session: Session, record: MeetingRecord) -> tuple[ItemRecord, ...]:
    """Put off each case that too few voted on, so that it waits again, and return the items.

    Nothing was decided in it (koml. § 11-9), whatever the secretary worded about it.
    """
    states = {
        one.minutes.item_id: ItemState.POSTPONED if _waits_again(one) else one.item.state
        for one in record.items
    }
    agenda = read_agenda(session, record.minutes.meeting_id)
    items = tuple(replace(item, state=_of(states, item)) for item in agenda.items)
    if items != agenda.items:
        save_agenda(session, replace(agenda, items=items))
    return tuple(
        replace(one, item=replace(one.item, state=states[one.minutes.item_id]))
        for one in record.items
    )


def _waits_again(record: ItemRecord) -> bool:
    is_treated = record.item.state is ItemState.TREATED and record.item.case_id is not None
    return is_treated and record.is_void


def _as_closed(record: MeetingRecord) -> MeetingRecord:
    """Return what is written down of a meeting as closing it now would leave it."""
    if record.minutes.adjourned_at is not None:
        return record
    language = record.meeting.language
    return replace(record, items=tuple(as_closed(one, language) for one in record.items))


def _of(states: dict[ItemId, ItemState], item: AgendaItem) -> ItemState:
    return item.state if item.id is None else states[item.id]


def _list(missing: Iterable[MinutesGap], telling: Telling) -> Sentence:
    """Return the gaps one after the other, each with the item that it is in.

    It is read in the window of the meeting: of an exempt item nobody is named.
    """
    exempt = {item_id for item_id, line in telling.lines.items() if line.exempt}
    return joined(located(gap, telling, nameless=gap.item_id in exempt) for gap in missing)

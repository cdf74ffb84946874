"""What is written down of a meeting and of each of its items, saved so that nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow, MinutesRow
from agenda_app.db.models import MeetingRow
from agenda_app.domain.attendance import begun_at
from agenda_app.domain.held_elections import Standing as Counted
from agenda_app.domain.item_refusals import item_refusals
from agenda_app.domain.late_present import present_refusals
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.opening import opening_refusals
from agenda_app.domain.proposal_rules import asker_refusals
from agenda_app.domain.put_to_vote import is_put_to_vote, lacks_text, with_voted_text
from agenda_app.domain.questions import question_refusals
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.taken_order import numbered, with_numbers
from agenda_app.domain.taking_part import Right, standings, standings_in_meeting
from agenda_app.domain.voted_text import VotedText
from agenda_app.domain.written import entered_after
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_item
from agenda_app.services.attendance import read_attendance
from agenda_app.services.course import refuse_wrong_breaks, refuse_wrong_end, refuse_wrong_item
from agenda_app.services.item_states import follow_votes
from agenda_app.services.matters import meeting_of_item, recommended_in
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import (
    items_minutes,
    put_item_minutes,
    put_minutes,
    read_item_minutes,
    read_minutes,
    readable_minutes,
    refuse_when_locked,
)
from agenda_app.services.passing_on import pass_on
from agenda_app.services.rows import raise_version
from agenda_app.services.voting import record_of

__all__ = [
    "items_minutes",
    "read_item_minutes",
    "read_minutes",
    "readable_minutes",
    "save_item_minutes",
    "save_minutes",
]


def save_minutes(session: Session, minutes: MeetingMinutes) -> MeetingMinutes:
    """Save the minutes of a meeting as a whole and return them with their new version.

    When they are locked is not for this to say (``locking.lock``). When the meeting was closed is
    the meeting's own end, too, once it is held.

    Raises:
        NotFoundError: there is no such meeting.
        ConflictError: somebody saved them in between.
        UserError: they are locked, or something in them cannot be.
    """
    meeting = read_meeting(session, minutes.meeting_id)
    refuse_when_locked(session, minutes.meeting_id)
    before = read_minutes(session, minutes.meeting_id)
    for reason in (
        *_refused(before, minutes),
        *_strange_askers(session, before, minutes),
        *_miscounted(session, before, minutes),
    ):
        raise UserError(reason)
    if minutes.breaks != before.breaks:
        refuse_wrong_breaks(session, before, minutes)
    if minutes.adjourned_at not in {None, before.adjourned_at}:
        refuse_wrong_end(session, minutes.meeting_id, minutes.adjourned_at)
    row = session.get(MinutesRow, minutes.meeting_id)
    if row is None:
        row = MinutesRow(meeting_id=minutes.meeting_id, version=0)
        put_minutes(row, minutes)
        session.add(row)
        session.flush()
    raise_version(session, row, minutes.version)
    put_minutes(row, minutes)
    if meeting.state is MeetingState.HELD and meeting.ends_at != minutes.adjourned_at:
        held = session.get_one(MeetingRow, minutes.meeting_id)
        held.ends_at, held.version = minutes.adjourned_at, held.version + 1
    session.flush()
    return read_minutes(session, minutes.meeting_id)


def _refused(before: MeetingMinutes, after: MeetingMinutes) -> Iterator[Sentence]:
    """Yield what cannot be of what is new in the minutes of a meeting as a whole."""
    if after.opening != before.opening:
        yield from opening_refusals(after.opening)
    for question in after.questions:
        if question not in before.questions:
            yield from question_refusals(question)


def _strange_askers(
    session: Session, before: MeetingMinutes, after: MeetingMinutes
) -> Iterator[Sentence]:
    """Yield who may not put a new question, or one that is somebody else's or elsewhere now.

    Who has put one may change it also after having left or stepped aside.
    """
    known = {(one.number, one.asker, one.item_id) for one in before.questions}
    moved = [q for q in after.questions if (q.number, q.asker, q.item_id) not in known]
    if not moved:
        return
    there = read_attendance(session, after.meeting_id)
    for question in moved:
        if question.item_id in there.items:
            may = standings(there, question.item_id, Right.SPEAK)
        else:
            may = standings_in_meeting(there, Right.SPEAK)
        yield from asker_refusals(question.asker, may)


def _miscounted(
    session: Session, before: MeetingMinutes, after: MeetingMinutes
) -> Iterator[Sentence]:
    """Yield why so many as is said cannot have been present at what is new of late cases."""
    new = [late for late in after.opening.late if late not in before.opening.late]
    if new:
        attendance = read_attendance(session, after.meeting_id)
        for late in new:
            yield from present_refusals(late, attendance)


def save_item_minutes(session: Session, item: ItemMinutes) -> ItemMinutes:
    """Save what is written down of an item and return it with its new version.

    Of what was not kept before, nothing is taken that cannot be: a proposal by somebody who may
    not make it, a vote that does not add up, an election to no seat. A resolution that is changed
    after the meeting goes to the case as well, where the next committee reads it; and the item
    stands as its votes have it then (``follow_votes``).

    Raises:
        NotFoundError: there is no such item.
        ConflictError: somebody saved it in between.
        UserError: something in it cannot be, or the minutes are locked.
    """
    read_item(session, item.item_id)
    meeting_id = meeting_of_item(session, item.item_id)
    refuse_when_locked(session, meeting_id)
    meeting = read_meeting(session, meeting_id)
    kept = read_item_minutes(session, item.item_id)
    item = _with_voted_text(session, with_numbers(item, kept), kept)
    if (item.begun_at, item.ended_at, item.closed) != (kept.begun_at, kept.ended_at, kept.closed):
        refuse_wrong_item(session, meeting_id, kept, item)
    # Words are typed all the time, and there is nothing about them to refuse or to pass on.
    weighs = _weighed(kept) != _weighed(item)
    if meeting.state is MeetingState.HELD:
        item = replace(item, answers=entered_after(item.answers, kept.answers))
    if weighs or meeting.state is MeetingState.HELD:
        there = read_attendance(session, meeting_id)
        before = record_of(session, item.item_id, kept, there)
        after = record_of(session, item.item_id, item, there)
        may = {right: standings(there, item.item_id, right) for right in Right}
        start = begun_at(there, meeting.starts)
        for reason in item_refusals(before, after, may, start):
            raise UserError(reason)
        elections = enumerate(after.elections)
        counted = [n for n, one in elections if one.standing is not Counted.NOT_COUNTED]
        item = numbered(item, there.events, counted)
    row = session.get(ItemMinutesRow, item.item_id)
    if row is None:
        row = ItemMinutesRow(item_id=item.item_id, version=0)
        put_item_minutes(row, item)
        session.add(row)
        session.flush()
    raise_version(session, row, item.version)
    put_item_minutes(row, item)
    session.flush()
    if meeting.state is MeetingState.HELD:
        after = follow_votes(session, meeting_id, before, after) if weighs else after
        pass_on(session, after, meeting.language, before.worded(meeting.language))
    return read_item_minutes(session, item.item_id)


def _with_voted_text(session: Session, item: ItemMinutes, kept: ItemMinutes) -> ItemMinutes:
    """Return an item with what was put to the vote in it, read when it is and never after.

    Of a vote whose text was not kept then nobody knows that it is the one of today, until somebody
    says so (``treating.keep_text``).
    """
    known = item.voted_text or kept.voted_text
    if known is None and is_put_to_vote(item) and not lacks_text(kept):
        known = VotedText(recommended_in(session, item.item_id))
    return with_voted_text(item, known)


def _weighed(item: ItemMinutes) -> tuple[object, ...]:
    """Return what of an item the law has a say in."""
    asked = tuple((one.person_id, one.name) for one in item.speeches)
    counted = item.votes, item.voted_text, item.elections, item.is_budget, item.answers
    return item.register, counted, item.closed, asked

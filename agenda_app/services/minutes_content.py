"""A meeting as the content of its minutes, built from what has been written down so far."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.case import Signer
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingForm, MeetingId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.minutes_layout import PrintedLayout, Wording
from agenda_app.domain.minutes_layout import printed as printed_layout
from agenda_app.domain.minutes_said import said_of_meeting
from agenda_app.domain.opening_access import asked_in, public_opening
from agenda_app.domain.printed import Audience, MeetingHead
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.taken_words import with_votes
from agenda_app.domain.telling import Telling
from agenda_app.domain.treated_order import moved, order_words
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.case_content import images_in
from agenda_app.services.cases import read_case
from agenda_app.services.correction_lines import correction_lines
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes import read_minutes
from agenda_app.services.minutes_case import decided_as, with_case
from agenda_app.services.minutes_lines import (
    attendance_part,
    is_held,
    minutes_lines,
    with_people,
    without_items,
    without_words,
)
from agenda_app.services.minutes_plans import plan_for
from agenda_app.services.municipality import the_municipality
from agenda_app.services.notice_content import agenda_line, notice_content
from agenda_app.services.passages import (
    item_texts,
    meeting_texts_for,
    minutes_item_for,
    passages_mark,
)
from agenda_app.services.people import persons
from agenda_app.services.room_lines import RoomWords, room_words
from agenda_app.services.sheets_content import member_lines
from agenda_app.services.urgent import urgent_words
from agenda_app.services.voting import record_of, records_of
from agenda_app.terms import word

_NOT_IN_WRITING = Sentence(
    "Punktet hører til i et møte, og ble ikke tatt opp skriftlig.",
    "Punktet høyrer til i eit møte, og vart ikkje teke opp skriftleg.",
)


def minutes_content(
    session: Session, files: FileStore, meeting_id: MeetingId, audience: Audience, printed: dt.date
) -> MinutesContent:
    """Return the minutes of a meeting for an audience.

    Raises:
        NotFoundError: there is no such meeting.
    """
    notice = notice_content(session, files, meeting_id, audience, printed)
    head, public = notice.head, audience is Audience.PUBLIC
    written = read_minutes(session, meeting_id)
    told, records, asked = _told_and_records(session, meeting_id, head)
    hides_remark = False
    if public:
        opening = public_opening(written.opening, asked, head.language)
        hides_remark = opening != written.opening
        written = replace(written, opening=opening)
    room = room_words(session, written, told)
    layout = layout_of(session, meeting_id, head.language)
    whole = tuple(_whole(session, record, room, head, layout) for record in records)
    items = tuple(minutes_item_for(item, head) for item in whole)
    said_there = written.remarks, room.questions(None)
    remarks, questions = meeting_texts_for(*said_there, head)
    withheld: dict[ItemId | None, bool] = {
        record.minutes.item_id: _is_withheld(item, hides_remark=hides_remark)
        for record, item in zip(records, items, strict=True)
    }
    withheld[None] = hides_remark or (remarks, questions) != said_there
    texts = (
        remarks,
        *(q.text for q in questions),
        *(t for item in items for t in item_texts(item)),
    )
    content = MinutesContent(
        head=head,
        ends_at=None if head.is_written else _ended(session, written),
        members=member_lines(told.attendance.chamber.roster, head.language),
        items=items,
        signers=tuple(_signers(session, written, told)) or notice.signers,
        images=images_in(files, texts),
        attendance=attendance_part(told) if is_held(told.attendance) else None,
        others=tuple(line.strip() for line in written.others if line.strip()),
        remarks=remarks,
        order=_order(records, written, told),
        locked_on=None if written.locked_at is None else written.locked_at.date(),
        opening=room.of_meeting(record.item for record in records),
        breaks=room.breaks(None),
        questions=questions,
        layout=layout,
        withheld=passages_mark(whole, *said_there) if public else None,
    )
    said = tuple(said_of_meeting(content)) if public else None
    corrections = correction_lines(session, meeting_id, told, withheld, said)
    return replace(content, corrections=tuple(corrections))


def _is_withheld(item: MinutesItem, *, hides_remark: bool) -> bool:
    """Return whether an audience is not told all of a line, nor therefore what was put right in it.

    A correction quotes what it puts right. ``hides_remark`` tells that a remark of the opening is
    left out, which may have been about any line that says something of the opening.
    """
    return item.exempt or bool(item.partly_exempt) or (hides_remark and bool(item.opening))


def _order(
    records: Sequence[ItemRecord], written: MeetingMinutes, told: Telling
) -> tuple[str, ...]:
    """Return what is said of items that were not treated in the order of the agenda.

    What was withdrawn, or passed by, stands after all that was taken up: it was not moved.
    """
    begun = tuple(r.minutes.item_id for r in records if r.minutes.begun_at is not None)
    agenda = tuple(r.minutes.item_id for r in records)
    return order_words(moved(begun or agenda, written.order), told)


def layout_of(session: Session, meeting_id: MeetingId, language: Language) -> PrintedLayout:
    """Return how the minutes of a meeting are laid out in a language.

    Raises:
        NotFoundError: there is no such meeting.
    """
    is_written = read_meeting(session, meeting_id).form is MeetingForm.WRITTEN
    plan = plan_for(session, meeting_id)
    return printed_layout(plan.layout, language, is_written=is_written)


def _told_and_records(
    session: Session, meeting_id: MeetingId, head: MeetingHead
) -> tuple[Telling, tuple[ItemRecord, ...], tuple[str, ...]]:
    """Return who was there as an audience may read it, and every item with what is known of it.

    The public is not told who stepped aside in an item that it may not read: last come the legal
    bases of the items in which that was in question.

    Raises:
        NotFoundError: there is no such meeting.
    """
    attendance = read_attendance(session, meeting_id)
    records = records_of(session, meeting_id, attendance)
    items = (record.item for record in records)
    told, asked = _told(session, items, attendance, head)
    return with_votes(told, records), records, asked


def _told(
    session: Session, items: Iterable[AgendaItem], attendance: Attendance, head: MeetingHead
) -> tuple[Telling, tuple[str, ...]]:
    """Return the words for all items and people of a meeting, and the bases as above."""
    lines = {
        item.id: agenda_line(item, head.audience, head.printed, head.language)
        for item in items
        if item.id is not None
    }
    withheld = {item_id: line.exempt_basis for item_id, line in lines.items() if line.exempt}
    asked = asked_in(attendance, withheld)
    if head.audience is Audience.PUBLIC:
        attendance = without_items(attendance, withheld)
    act_from = the_municipality(session).new_act_from
    return Telling(attendance, lines, head.language, head.starts.date(), act_from), asked


def whole_item(
    session: Session, item: AgendaItem, meeting_id: MeetingId, head: MeetingHead
) -> MinutesItem:
    """Return one line of the minutes with its exempt passages, whoever it is for.

    Nothing is worked out of the other items but their names: the papers of each case are made
    after a meeting.

    Raises:
        NotFoundError: there is no such meeting or item.
    """
    attendance = read_attendance(session, meeting_id)
    assert item.id is not None
    record = record_of(session, item.id, attendance=attendance)
    told, _ = _told(session, read_agenda(session, meeting_id).items, attendance, head)
    room = room_words(session, read_minutes(session, meeting_id), with_votes(told, (record,)))
    layout = layout_of(session, meeting_id, head.language)
    return _whole(session, record, room, head, layout)


def _whole(
    session: Session, record: ItemRecord, room: RoomWords, head: MeetingHead, layout: PrintedLayout
) -> MinutesItem:
    item, item_id, told = record.item, record.minutes.item_id, room.told
    line = told.lines[item_id]
    made = MinutesItem(
        number=line.number,
        kind=line.kind,
        title=line.title,
        archive_case_no=line.archive_case_no,
        state=line.state,
        exempt=line.exempt,
        exempt_basis=line.exempt_basis,
    )
    if head.audience is Audience.PUBLIC and line.exempt:
        return without_words(made, record, head.language)
    made = with_people(minutes_lines(made, record, head.language), record, told)
    made = room.in_item(made, record)
    urgent = "" if record.is_void else urgent_words(session, item, head.language)
    if urgent:
        later = tuple(place + 1 for place in made.doors_after)
        made = replace(made, before=(urgent, *made.before), doors_after=later)
    made = replace(made, text=item.text, speaker=line.speaker)
    resolution = layout.said(Wording.RESOLUTION, head.language)
    if item.case_id is not None:
        case = read_case(session, item.case_id)
        return with_case(session, made, case, record, head, resolution)
    made = replace(made, decided=decided_as(resolution, record.decision(head.language)))
    is_passed_by = head.is_written and item.type is not None and item.state is ItemState.TREATED
    if is_passed_by and not (made.proceedings or made.decided):
        made = replace(made, opening=(*made.opening, _NOT_IN_WRITING.said(head.language)))
    return made


def _ended(session: Session, written: MeetingMinutes) -> dt.time | None:
    return written.adjourned_at or read_meeting(session, written.meeting_id).ends_at


def _signers(session: Session, written: MeetingMinutes, told: Telling) -> Iterator[Signer]:
    """Yield who signs, each with the office or the list."""
    seats = told.attendance.chamber.people
    names = {one.id: one.name for one in persons(session)} if written.signers else {}
    for person_id in written.signers:
        seat = seats.get(person_id)
        if seat is None:
            yield Signer(names[person_id])
        else:
            membership = seat.membership
            yield Signer(
                seat.person_name, membership.office or word(membership.role, told.language)
            )

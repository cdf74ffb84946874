"""What minutes lack before they can be locked: read off what is written down, never asked.

Locking unfinished minutes is one of the few things that are stopped (``GapCode.blocks``); the rest
is for somebody to look at.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.answer_gaps import CHANGED, NOT_ENDED, answer_gaps
from agenda_app.domain.attendance import Attendance, begun_at
from agenda_app.domain.attendance_events import Arrived, Attended, Left, Recusal
from agenda_app.domain.attendance_gaps import GapKind, gaps, uncalled
from agenda_app.domain.breaks import open_break
from agenda_app.domain.chairings import chairings
from agenda_app.domain.closings import cannot_be_remote
from agenda_app.domain.course import (
    Course,
    break_faults,
    door_faults,
    end_faults,
    item_faults,
    items_beside,
)
from agenda_app.domain.item_gaps import (
    aside_gaps,
    closing_gaps,
    item_gaps,
    list_gaps,
    wants_resolution,
)
from agenda_app.domain.meeting import OVER
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.opening_gaps import opening_gaps
from agenda_app.domain.point_gaps import point_gaps
from agenda_app.domain.signing import SigningFault, signing_faults
from agenda_app.domain.standing_gaps import standing_gaps
from agenda_app.domain.time_in_meeting import is_before

_FROM_ATTENDANCE = {
    GapKind.NO_ROLL_CALL: GapCode.NO_ROLL_CALL,
    GapKind.NOT_QUORATE: GapCode.NOT_QUORATE,
    GapKind.NOT_CONSTITUTED: GapCode.NOT_CONSTITUTED,
    GapKind.NO_CHAIR: GapCode.NO_CHAIR,
    GapKind.NO_RULING: GapCode.NO_RULING,
    GapKind.OTHER_GROUP: GapCode.OTHER_GROUP,
    GapKind.REQUEST_UNANSWERED: GapCode.REQUEST_UNANSWERED,
}
_FROM_RULE = {
    SigningFault.TOO_FEW: GapCode.TOO_FEW_SIGNERS,
    SigningFault.NO_CHAIR: GapCode.CHAIR_NOT_SIGNING,
    SigningFault.NOT_ELECTED: GapCode.SIGNERS_NOT_ELECTED,
    SigningFault.FIXED_MISSING: GapCode.FIXED_NOT_SIGNING,
    SigningFault.NOT_THERE: GapCode.SIGNER_NOT_THERE,
}


def gaps_in(record: MeetingRecord) -> tuple[MinutesGap, ...]:
    """Return what the minutes lack, what blocks first; nothing when they are finished.

    Sources: koml. § 11-4 first para (time and place, who met, cases, resolutions, votes) and second
    para (the law behind closed doors and behind who stepped aside).
    """
    found = (
        *_of_meeting(record),
        *(_of_answers(record) if record.is_written else _of_sitting(record)),
        *(gap for item in record.items for gap in item_gaps(item, record.meeting.language)),
        *(gap for item in record.items for gap in list_gaps(item, record.attendance)),
        *_of_points(record),
        *_of_what_came_after(record),
        *standing_gaps(record),
        *_of_urgency(record),
        *_of_order(record),
        *_of_times(record),
    )
    return tuple(sorted(found, key=lambda gap: not gap.code.blocks))


def _of_sitting(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield what is missing of who met, of the doors they closed, and of where they were."""
    yield from _of_attendance(record)
    for item in record.items:
        yield from closing_gaps(item, _start(record))
    yield from _of_remote(record)


def _of_points(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield what is to be put right where somebody is out of some points of a case only."""
    is_locked = record.minutes.locked_at is not None
    for one in record.items:
        yield from point_gaps(one, is_locked=is_locked)


def _of_answers(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield who has to answer, which answers are missing, and what stands otherwise."""
    yield from _of_attendance(record)
    for one in record.items:
        yield from answer_gaps(one, record.meeting)


def _of_meeting(record: MeetingRecord) -> Iterator[MinutesGap]:
    if not record.is_written and not record.meeting.place.strip():
        yield MinutesGap(GapCode.NO_PLACE)
    held = record.meeting.state in OVER
    if not held or record.minutes.adjourned_at is None:
        reasons = (NOT_ENDED,) if record.is_written else ()
        yield MinutesGap(GapCode.NOT_ADJOURNED, reasons=reasons)
    if not record.minutes.signers:
        yield MinutesGap(GapCode.NO_SIGNERS)
    elif record.signed_by_all:
        for person_id in sorted(record.attendance.came - {*record.minutes.signers}):
            yield MinutesGap(GapCode.NOT_SIGNED_BY, person_id=person_id)
    yield from _of_signing(record)
    if open_break(record.minutes.breaks) is not None:
        yield MinutesGap(GapCode.STILL_IN_BREAK)
    for question in record.minutes.questions:
        if question.answered is None:
            yield MinutesGap(GapCode.QUESTION_OPEN, question.item_id)
    yield from opening_gaps(record)
    yield from _of_access(record)


def _of_access(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield the cases of which nobody has said whether they are open.

    There are no public minutes as long as it is so (offl. § 31).
    """
    for one in record.items:
        is_undecided = one.item.access.state is AccessState.UNDECIDED
        if is_undecided and one.item.state is not ItemState.PLANNED:
            yield MinutesGap(GapCode.CASE_WITHHELD, one.item.id)


def _of_signing(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield in what way those who sign are not as the committee's own rule says."""
    attendance, signers = record.attendance, record.minutes.signers
    if not signers or record.is_written:
        return
    chairs = {one.chair for one in chairings(attendance) if one.chair is not None}
    elected = record.minutes.opening.signers_elected
    faults = signing_faults(record.signing, signers, chairs, attendance.came, elected=elected)
    for fault, person_id in faults:
        yield MinutesGap(_FROM_RULE[fault], person_id=person_id)


def _of_attendance(record: MeetingRecord) -> Iterator[MinutesGap]:
    attendance = record.attendance
    for problem in (*attendance.problems, *attendance.unsettled):
        code = GapCode.ATTENDANCE_CONTRADICTS
        yield MinutesGap(code, problem.item_id, problem.person_id, problem)
    treated = {r.item.id for r in record.items if r.item.state is ItemState.TREATED}
    for gap in gaps(attendance):
        if gap.item_id is None or gap.item_id in treated:
            yield MinutesGap(_FROM_ATTENDANCE[gap.kind], gap.item_id, gap.person_id)
    yield from _of_moves(record)
    for person_id in sorted(record.outsiders):
        yield MinutesGap(GapCode.NOT_ELIGIBLE, person_id=person_id)
    for person_id in uncalled(attendance, record.calls):
        yield MinutesGap(GapCode.NO_DEPUTY_CALLED, person_id=person_id)
    for item in record.items:
        yield from aside_gaps(item, attendance, record.minutes.questions)
    for event in attendance.events:
        if isinstance(event, Recusal) and event.is_aside and event.item_id in treated:
            yield from _not_replaced(attendance, event)


def _of_moves(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield who came or went when an item was not where that is said to have been."""
    start, items = _start(record), {one.minutes.item_id: one.minutes for one in record.items}
    order = record.attendance.chamber.items
    for event in record.attendance.events:
        if isinstance(event, Arrived | Left | Attended):
            for item_id in items_beside(event.moment, items, order, start)[:1]:
                yield MinutesGap(GapCode.MOVED_BESIDE, item_id, event.person_id)


def _not_replaced(attendance: Attendance, recusal: Recusal) -> Iterator[MinutesGap]:
    """Yield a seat that stood empty after somebody stepped aside."""
    is_known = recusal.item_id in attendance.items
    for place in attendance.in_points(recusal.item_id).places if is_known else ():
        last = place.sat[-1] if place.sat else None
        if place.acting is None and last and last.membership.person_id == recusal.person_id:
            yield MinutesGap(GapCode.NOBODY_STEPPED_IN, recusal.item_id, recusal.person_id)


def _of_what_came_after(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield what was changed after it was voted on, or counted with; nothing once all is locked."""
    if record.minutes.locked_at is not None:
        return
    if record.has_other_seats:
        yield MinutesGap(GapCode.SEATS_CHANGED)
    for one in record.items:
        if one.item.id in record.textless:
            yield MinutesGap(GapCode.TEXT_NOT_KEPT, one.item.id)
        if one.item.id in record.reworded:
            yield MinutesGap(GapCode.RESOLUTION_REWORDED, one.item.id)
        if one.instead is not None:
            reasons = () if one.written is None else (CHANGED,)
            yield MinutesGap(GapCode.RECOMMENDATION_CHANGED, one.item.id, reasons=reasons)


def _start(record: MeetingRecord) -> datetime:
    """Return when the meeting was set, or was to begin."""
    return begun_at(record.attendance, record.meeting.starts)


def _of_remote(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield the items that the law closes, treated with somebody elsewhere (koml. § 11-7)."""
    if not record.meeting.form.is_remote:
        return
    for one in record.items:
        if any(cannot_be_remote(session) for session in one.minutes.closed):
            yield MinutesGap(GapCode.CLOSED_REMOTELY, one.item.id)


def _of_urgency(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield that nobody noted why a meeting is an urgent one, and what it decided all the same."""
    meeting = record.meeting
    if meeting.form.is_urgent and meeting.urgency is None:
        yield MinutesGap(GapCode.NO_URGENCY)
    if record.attendance.chamber.is_stopped:
        for one in record.items:
            is_treated = wants_resolution(one.item) and one.item.state is ItemState.TREATED
            # What is decided in writing says itself that it stands otherwise than it was answered.
            if is_treated and one.written is None:
                yield MinutesGap(GapCode.ORDINARY_DEMANDED, one.item.id)


def _of_order(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield the items that were taken up before one that is said to have come earlier."""
    start = _start(record)
    begun = {r.minutes.item_id: r.minutes.begun_at for r in record.items}
    latest = None
    for item_id in record.attendance.chamber.items:
        at = begun.get(item_id)
        if at is not None and latest is not None and is_before(start, at, latest):
            yield MinutesGap(GapCode.ORDER, item_id)
        else:
            latest = at or latest


def _of_times(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield which times of the meeting, its items and its breaks cannot be."""
    is_set = record.attendance.opened is not None
    course = Course(_start(record), is_set, record.minutes.adjourned_at)
    for said in () if record.is_written else end_faults(course):
        yield MinutesGap(GapCode.END_WRONG, reasons=(said,))
    for item in record.items:
        for said in item_faults(item.minutes, course):
            yield MinutesGap(GapCode.TIMES_WRONG, item.item.id, reasons=(said,))
        for said in door_faults(item.minutes, course):
            yield MinutesGap(GapCode.CLOSING_TIMES_WRONG, item.item.id, reasons=(said,))
    for one in record.minutes.breaks:
        for said in break_faults(one, course):
            yield MinutesGap(GapCode.BREAK_WRONG, reasons=(said,))

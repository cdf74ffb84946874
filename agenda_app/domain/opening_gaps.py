"""What the minutes lack of the opening of a meeting, and where what it says is said otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.access import UNDECIDED
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.late_present import present_refusals
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.opening import Remark
from agenda_app.domain.opening_access import asked_in, exempt_items, withheld_remarks


def opening_gaps(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield what is missing or doubtful of the opening; where nobody meets nothing comes late."""
    opening = record.minutes.opening
    asked = asked_in(record.attendance, exempt_items([one.item for one in record.items]))
    is_said = opening.access(Remark.DISQUALIFICATION) != UNDECIDED
    if Remark.DISQUALIFICATION in withheld_remarks(opening, asked) and not is_said:
        yield MinutesGap(GapCode.REMARK_WITHHELD)
    if opening.nobody_disqualified and _is_raised(record):
        yield MinutesGap(GapCode.NOBODY_BUT_SOMEBODY)
    if not record.is_written:
        yield from _of_late(record)


def _is_raised(record: MeetingRecord) -> bool:
    """Tell whether it was in question if somebody is disqualified, whatever came of it.

    Who was exempted on application (koml. § 11-11) was not.
    """
    events = (one for one in record.attendance.events if isinstance(one, Recusal))
    return any(not one.ground.is_exemption for one in events)


def _of_late(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield what came late and was decided, though somebody objected or nobody was asked."""
    treated = [r.item.id for r in record.items if r.item.state is ItemState.TREATED]
    for late in record.minutes.opening.late:
        wrong = tuple(present_refusals(late, record.attendance))
        if wrong and record.attendance.opened is not None:
            yield MinutesGap(GapCode.LATE_MISCOUNTED, late.item_id, reasons=wrong)
        if late.is_stopped and late.item_id in treated:
            yield MinutesGap(GapCode.LATE_AND_DECIDED, late.item_id)
    for item_id in treated:
        if item_id in record.unasked:
            yield MinutesGap(GapCode.LATE_NOT_ASKED, item_id)

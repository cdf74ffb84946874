"""Locked minutes are approved once, in the next meeting that is called after that."""

from __future__ import annotations

from datetime import datetime, timedelta

from agenda_app.domain.approving import Course, Met, left_out, named_anew, to_approve
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import Meeting, MeetingForm, MeetingId, MeetingState

NAMELESS = "Godkjenning av protokoll"
FIRST = datetime(2026, 1, 14, 18)


def title(month: int) -> str:
    return f"Godkjenning av protokoll fra møtet 14. nr. {month}"


def met(
    month: int,
    state: MeetingState = MeetingState.HELD,
    *,
    locked: bool = False,
    approves: tuple[str, ...] = (),
    form: MeetingForm = MeetingForm.IN_ROOM,
) -> Met:
    starts = FIRST + timedelta(days=30 * (month - 1))
    meeting = Meeting(MeetingId(month), CommitteeId(1), starts, state=state, form=form)
    at = starts + timedelta(days=1) if locked else None
    names = frozenset({title(month)})
    return Met(meeting, names, (f"{month}. mai 2026", ""), at, approves)


def course(*met: Met) -> Course:
    return Course(met, frozenset({NAMELESS}))


def approved(*of: Met) -> list[list[int | None]]:
    return [[one.meeting.id for one in wanted] for _, wanted in to_approve(course(*of))]


PLANNED, SENT = MeetingState.PLANNED, MeetingState.SENT


def test_only_the_next_of_the_planned_meetings_approves_what_is_locked() -> None:
    assert approved(met(1, locked=True), met(2, PLANNED), met(3, PLANNED)) == [[1], []]


def test_what_a_sent_meeting_approves_is_not_approved_again() -> None:
    april, june = met(1, locked=True), met(3, PLANNED)
    may = met(2, SENT, approves=(title(1),))
    assert approved(april, may, june) == [[2]]
    assert approved(april, met(2, locked=True, approves=(title(1),)), june) == [[2]]


def test_what_no_sent_meeting_approves_waits_beside_the_last() -> None:
    assert approved(met(1, locked=True), met(2, locked=True), met(3, PLANNED)) == [[1, 2]]


def test_an_item_that_names_none_approves_what_was_locked_when_the_meeting_began() -> None:
    nameless = met(2, locked=True, approves=(NAMELESS,))
    assert approved(met(1, locked=True), nameless, met(3, PLANNED)) == [[2]]
    assert approved(met(1), nameless, met(3, PLANNED)) == [[2]]


def test_a_committee_that_met_twice_without_approving_has_left_them() -> None:
    held = met(1, locked=True), met(2, locked=True), met(3, locked=True)
    assert approved(*held, met(4, PLANNED)) == [[2, 3]]
    written = met(3, form=MeetingForm.WRITTEN)
    assert approved(*held[:2], written, met(4, PLANNED)) == [[1, 2]]


def test_nobody_approves_where_nobody_meets_or_met() -> None:
    assert approved(met(1, locked=True), met(2, PLANNED, form=MeetingForm.WRITTEN)) == []
    assert approved(met(1, PLANNED), met(2, locked=True)) == []
    assert approved(met(1, MeetingState.CANCELLED, locked=True), met(2, PLANNED)) == [[]]


def test_a_day_in_words_of_ones_own_names_the_minutes_of_that_day_only() -> None:
    ninth, nineteenth = met(9, locked=True), met(19, locked=True)
    typed = "Protokollen fra møtet 19.\N{NO-BREAK SPACE}mai 2026, med endring"
    assert nineteenth.is_named_in(typed)
    assert not ninth.is_named_in(typed)


def test_the_items_of_a_draft_are_named_anew_and_what_was_typed_stays() -> None:
    first, second = met(1, locked=True), met(2, locked=True)
    made = frozenset({NAMELESS, title(1), title(2)})
    assert named_anew([NAMELESS], (first, second), made) == ([first], (second,))
    assert named_anew([title(1), title(2)], (second,), made) == ([None, second], ())
    assert named_anew([title(1)], (), made) == ([None], ())
    own = "Protokollen fra 2. mai 2026"
    assert named_anew([own, title(1)], (second,), made) == ([own, None], ())


def test_it_is_told_where_minutes_are_approved_twice_or_left_out() -> None:
    april = met(1, locked=True)
    may = met(2, approves=(title(1),))
    again = met(3, SENT, approves=(title(1),))
    without = met(3, SENT)
    assert course(april, may, again).named_before(title(1), again) == ((april, may),)
    assert course(april, may).named_before(title(1), may) == ()
    assert left_out(course(april, without), without) == (april,)
    assert left_out(course(april, may, without), without) == ()
    assert left_out(course(april, again), again) == ()

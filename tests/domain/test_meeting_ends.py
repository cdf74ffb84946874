"""Nobody comes or goes after the meeting was closed, or in an item after it was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Left, Moment, Phase
from agenda_app.domain.attendance_problems import ImpossibleError, ProblemKind
from agenda_app.domain.attendance_refusals import refusal
from agenda_app.domain.language import Language
from agenda_app.domain.meeting_ends import MeetingEnds
from agenda_app.domain.people import PersonId
from tests.council import at, eleven, met
from tests.domain.attending import telling

FIRST, LAST = ItemId(1), ItemId(3)
EIGHT = PersonId(8)


def until(adjourned: time | None = None, **items: time) -> Attendance:
    done = tuple((ItemId(int(name[1:])), when) for name, when in items.items())
    return replace(met(eleven()), ends=MeetingEnds(adjourned, done))


def left(when: datetime | None, item: ItemId = LAST, phase: Phase = Phase.DURING) -> Left:
    return Left(None, EIGHT, Moment(phase, item, when))


def kinds(attendance: Attendance, event: Left) -> set[ProblemKind]:
    events = (*attendance.events, event)
    return {problem.kind for problem in replace(attendance, events=events).problems}


@pytest.mark.parametrize("phase", [Phase.BEFORE, Phase.DURING, Phase.AFTER])
def test_nobody_goes_after_the_meeting(phase: Phase) -> None:
    attendance = until(time(20, 35))
    assert kinds(attendance, left(at(23, 50), phase=phase)) == {ProblemKind.AFTER_MEETING}
    assert kinds(attendance, left(at(20, 36), phase=phase)) == {ProblemKind.AFTER_MEETING}
    assert kinds(attendance, left(at(20, 35), phase=phase)) == set()
    assert kinds(attendance, left(None, phase=phase)) == set()


def test_nobody_goes_under_an_item_that_is_done() -> None:
    attendance = until(i1=time(19, 2))
    assert kinds(attendance, left(at(19, 3), FIRST)) == {ProblemKind.AFTER_ITEM}
    assert kinds(attendance, left(at(19, 3), FIRST, Phase.BEFORE)) == {ProblemKind.AFTER_ITEM}
    assert kinds(attendance, left(at(19, 3), FIRST, Phase.AFTER)) == set()
    assert kinds(attendance, left(at(19, 2), FIRST)) == set()
    assert kinds(attendance, left(at(19, 3))) == set()


def test_a_meeting_past_midnight_is_not_over_before_it() -> None:
    attendance = until(time(0, 40))
    assert kinds(attendance, left(at(23, 50))) == set()
    night = at(0, 50) + timedelta(days=1)
    assert kinds(attendance, left(night)) == {ProblemKind.AFTER_MEETING}


def test_it_is_refused_and_said_in_both_forms() -> None:
    attendance = until(time(20, 35), i1=time(19, 2))
    with pytest.raises(ImpossibleError):
        entered(attendance, left(at(23, 50)))
    with pytest.raises(ImpossibleError) as refused:
        entered(attendance, left(at(19, 3), FIRST))
    told = telling(attendance, Language.BOKMAL)
    said, remedy = refusal(refused.value.problems[0], told)
    assert said.nynorsk == (
        "Klokkeslettet for Person 8 (H) er etter at handsaminga var slutt i sak PS\u00a01/26."
    )
    assert remedy.bokmal == "Rett klokkeslettet, eller velg at det var etter saken."


def test_what_is_wrong_already_can_be_mended() -> None:
    wrong = left(at(23, 50))
    attendance = replace(until(time(20, 35)), events=(*met(eleven()).events, wrong))
    mended = replace(wrong, moment=replace(wrong.moment, at=at(20, 10)))
    assert kinds(attendance, mended) >= {ProblemKind.AFTER_MEETING}
    kept = tuple(mended if event == wrong else event for event in attendance.events)
    assert replace(attendance, events=kept).problems == ()

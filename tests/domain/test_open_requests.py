"""What is asked for before a meeting: who is needed instead, the quorum, and the answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Left, Moment, Phase, Recusal
from agenda_app.domain.attendance_gaps import Gap, GapKind, gaps
from agenda_app.domain.calling import CallFault, call_fault, needs_of
from agenda_app.domain.deputies import Answer, Bench, Call, Need
from agenda_app.domain.deputy_turns import Standing, turns
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.expected import expected
from agenda_app.domain.open_requests import (
    deciders_on,
    expected_aside,
    open_requests,
    points_wanted,
)
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.requests import Request
from tests.council import LISTS, at, eleven, met

FIRST, SECOND, THIRD = ItemId(1), ItemId(2), ItemId(3)


def p(number: int) -> PersonId:
    return PersonId(number)


def asks(person: int, *items: ItemId, ground: Ground | None = Ground.PARTY) -> Request:
    return Request(None, p(person), items, ground)


def before(*requests: Request, away: tuple[int, ...] = ()) -> Attendance:
    ill = tuple(Absence(None, p(one), AbsenceReason.ILLNESS) for one in away)
    return Attendance(eleven(), (), ill, requests)


def yes(deputy: int, whom: int, item: ItemId | None = None) -> Call:
    return Call(None, p(deputy), p(whom), at(9, 0), Answer.ACCEPTED, item)


def bench(attendance: Attendance, *calls: Call) -> Bench:
    aside = expected_aside(attendance)
    roster = attendance.chamber.roster
    return Bench(roster, None, attendance.absences, calls, recused=aside)


def upcoming(attendance: Attendance, *calls: Call) -> dict[tuple[int | None, int | None], int]:
    wanted = needs_of(attendance, calls)
    found = {}
    for turn in turns(bench(attendance, *calls), wanted):
        first = turn.first(Standing.NEXT)
        if first is not None:
            found[turn.need.person_id, turn.need.item_id] = first.person_id
    return found


def test_who_asks_in_one_item_needs_a_deputy_for_that_item_only() -> None:
    assert needs_of(before(asks(3, SECOND)), ()) == (Need(p(3), LISTS["Ap"], SECOND),)
    assert upcoming(before(asks(3, SECOND))) == {(3, SECOND): 21}


def test_a_deputy_who_asks_in_the_same_item_is_passed_over_there_without_a_reason() -> None:
    attendance = before(asks(3, SECOND), asks(21, SECOND))
    assert upcoming(attendance) == {(3, SECOND): 22}
    wanted = needs_of(attendance, ())
    assert call_fault(bench(attendance), wanted, yes(22, 3, SECOND)) is None
    assert call_fault(bench(attendance), wanted, yes(21, 3, SECOND)) is CallFault.RECUSED


def test_a_deputy_who_comes_for_the_meeting_and_asks_gets_a_deputy_in_that_item() -> None:
    attendance = before(asks(21, SECOND), away=(3,))
    assert upcoming(attendance, yes(21, 3)) == {(21, SECOND): 22}
    assert upcoming(attendance) == {(3, None): 21}


def test_who_is_away_all_the_time_needs_no_second_deputy() -> None:
    assert needs_of(before(asks(3, SECOND), away=(3,)), ()) == (Need(p(3), LISTS["Ap"]),)


def test_what_is_asked_for_shows_in_the_numbers_at_once() -> None:
    attendance = before(asks(4, SECOND), asks(8, SECOND, THIRD, ground=None), away=(3, 11))
    told = expected(attendance, bench(attendance))
    assert (told.seats, told.members, told.deputies, told.is_quorate) == (11, 9, 0, True)
    assert dict(told.voters) == {FIRST: 9, SECOND: 7, THIRD: 8}
    calls = (yes(21, 3), yes(22, 4, SECOND))
    told = expected(attendance, bench(attendance, *calls))
    assert (told.coming, told.deputies) == (10, 1)
    assert dict(told.voters) == {FIRST: 10, SECOND: 9, THIRD: 9}


def test_a_chain_of_deputies_counts_once() -> None:
    attendance = before(asks(3, SECOND), asks(21, SECOND), away=(4,))
    calls = (yes(21, 4), yes(22, 21, SECOND))
    told = expected(attendance, bench(attendance, *calls))
    assert dict(told.voters) == {FIRST: 11, SECOND: 10, THIRD: 11}


def test_half_of_eleven_is_six() -> None:
    assert expected(before(away=(3, 4, 5, 6, 7)), bench(before())).is_quorate
    assert not expected(before(away=(3, 4, 5, 6, 7, 8)), bench(before())).is_quorate
    tight = before(asks(8, SECOND), away=(3, 4, 5, 6, 7))
    assert expected(tight, bench(tight)).too_few == (SECOND,)


@pytest.mark.parametrize("aside", [True, False])
def test_a_ruling_answers_a_question_of_disqualification(*, aside: bool) -> None:
    attendance = replace(met(eleven()), requests=(asks(3, SECOND),))
    assert open_requests(attendance, SECOND) == attendance.requests
    ruling = Recusal(None, p(3), SECOND, Ground.SPOUSE, Ruling(aside, 10))
    after = entered(attendance, ruling)
    assert open_requests(after, SECOND) == ()
    assert [need.person_id for need in needs_of(after, (), SECOND)] == ([3] if aside else [])


def test_a_ruling_on_exemption_does_not_answer_a_question_of_disqualification() -> None:
    attendance = replace(met(eleven()), requests=(asks(3, SECOND),))
    exempted = Recusal(None, p(3), SECOND, Ground.PERSONAL_REASONS, Ruling(aside=False, agreed=10))
    assert open_requests(entered(attendance, exempted), SECOND) == attendance.requests


def test_leave_is_answered_by_being_away() -> None:
    attendance = replace(met(eleven()), requests=(asks(3, SECOND, THIRD, ground=None),))
    gone = Left(None, p(3), Moment(Phase.BEFORE, THIRD), on_leave=True)
    after = entered(attendance, gone)
    assert open_requests(after, SECOND) == attendance.requests
    assert open_requests(after, THIRD) == ()


def test_minutes_say_whose_question_was_never_ruled_on() -> None:
    attendance = replace(
        met(eleven(), away=[4]), requests=(asks(3, SECOND), asks(4, SECOND), asks(5, THIRD))
    )
    wanted = GapKind.REQUEST_UNANSWERED
    found = [gap for gap in gaps(attendance) if gap.kind is wanted]
    assert found == [Gap(wanted, SECOND, p(3)), Gap(wanted, THIRD, p(5))]


def test_who_asks_about_some_points_needs_a_deputy_and_counts_in_the_rest() -> None:
    point = RecusedPoint(3, "3", "p")
    attendance = before(replace(asks(4, SECOND), points=(point,)))
    assert upcoming(attendance) == {(4, SECOND): 21}
    found = expected(attendance, bench(attendance, yes(21, 4, SECOND)))
    assert dict(found.voters) == {FIRST: 11, SECOND: 11, THIRD: 11}
    whole = before(asks(4, SECOND))
    assert expected(whole, bench(whole)).voters[SECOND] == 10
    assert expected(attendance, bench(attendance)).voters[SECOND] == 11


def test_who_is_excused_from_all_of_an_item_does_not_vote_whatever_else_is_ruled() -> None:
    whole = Recusal(None, p(7), THIRD, Ground.PERSONAL_REASONS, Ruling(aside=True, agreed=10))
    some = replace(whole, ground=Ground.PARTY, points=(RecusedPoint(3, "3", "p"),))
    for events in ((whole, some), (some, whole)):
        attendance = replace(before(), events=events)
        assert expected(attendance, bench(attendance)).voters[THIRD] == 10
    partly = replace(before(), events=(some,))
    assert expected(partly, bench(partly)).voters[THIRD] == 11


def test_a_deputy_is_wanted_for_the_points_that_were_ruled_on_or_else_asked_for() -> None:
    asked, ruled = RecusedPoint(3, "3", "p"), RecusedPoint(2, "2", "o")
    attendance = before(replace(asks(4, SECOND), points=(asked,)))
    assert points_wanted(attendance, p(4), SECOND) == (asked,)
    assert points_wanted(attendance, p(4), THIRD) == ()
    # An exemption answers no question of disqualification, which stays open.
    out = Recusal(None, p(4), SECOND, Ground.PERSONAL_REASONS, Ruling(aside=True, agreed=10))
    for points in ((), (ruled,)):
        after = replace(attendance, events=(replace(out, points=points),))
        assert open_requests(after, SECOND) == attendance.requests
        assert points_wanted(after, p(4), SECOND) == points
    stays = replace(out, ruling=Ruling(aside=False, agreed=10))
    assert points_wanted(replace(attendance, events=(stays,)), p(4), SECOND) == (asked,)


def test_the_one_and_nobody_else_in_question_does_not_rule() -> None:
    attendance = met(eleven())
    assert len(deciders_on(attendance, FIRST, p(4))) == 10
    asked = replace(attendance, requests=(asks(5, FIRST), asks(6, SECOND)))
    assert len(deciders_on(asked, FIRST, p(4))) == 9

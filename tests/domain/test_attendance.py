"""Who is there in each item and may vote, and what cannot be entered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.absences import Absence, AbsenceId, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import (
    corrected,
    entered,
    reported,
    withdrawn,
)
from agenda_app.domain.attendance_events import (
    Arrived,
    Chaired,
    Event,
    Left,
    Moment,
    Opened,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_problems import ImpossibleError, Problem, ProblemKind
from agenda_app.domain.attendance_totals import Totals
from agenda_app.domain.calling import needs_of
from agenda_app.domain.committee import Role
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.language import Language
from agenda_app.domain.making_way import taking_over
from agenda_app.domain.people import PersonId
from agenda_app.domain.telling import Telling
from agenda_app.domain.voters import Voter
from tests.council import a_chamber, a_seat, at, eleven, met, roll_called

FIRST, SECOND, THIRD = ItemId(1), ItemId(2), ItemId(3)


def p(number: int) -> PersonId:
    return PersonId(number)


def before(item: ItemId, hour: int | None = None, minute: int = 0) -> Moment:
    return Moment(Phase.BEFORE, item, None if hour is None else at(hour, minute))


def during(item: ItemId) -> Moment:
    return Moment(Phase.DURING, item)


def after(item: ItemId) -> Moment:
    return Moment(Phase.AFTER, item)


def recused(person: int, item: ItemId, ground: Ground = Ground.CIRCUMSTANCES) -> Recusal:
    return Recusal(None, p(person), item, ground)


def numbers(attendance: Attendance) -> list[tuple[int, int]]:
    """How many are present and how many may vote, item by item."""
    return [(item.present, len(item.voters)) for item in attendance.items.values()]


def refused(attendance: Attendance, *events: Event) -> list[ProblemKind]:
    with pytest.raises(ImpossibleError) as raised:
        entered(attendance, *events)
    return [problem.kind for problem in raised.value.problems]


def test_before_the_roll_call_nobody_is_there() -> None:
    attendance = Attendance(eleven())
    assert numbers(attendance) == [(0, 0), (0, 0), (0, 0)]
    assert attendance.opened is None
    assert not attendance.is_quorate
    assert attendance.totals == Totals(seats=11, members=0, deputies=0)


def test_who_answers_the_roll_call_votes_in_every_item() -> None:
    attendance = met(eleven())
    assert numbers(attendance) == [(11, 11)] * 3
    assert attendance.is_quorate
    voters = attendance.may_vote(SECOND)
    assert voters[0] == Voter(1, "Person 1", "Ap", is_chair=True)
    assert [voter.person_id for voter in voters] == list(range(1, 12))
    assert [voter.is_chair for voter in voters].count(True) == 1


def test_who_comes_late_votes_from_the_item_they_came_to() -> None:
    late = met(eleven(), away=[3, 4, 5])
    late = entered(late, Arrived(None, p(3), before(SECOND, 18, 25)))
    late = entered(late, Arrived(None, p(4), during(SECOND)), Arrived(None, p(5), after(SECOND)))
    assert numbers(late) == [(8, 8), (10, 10), (11, 11)]


def test_who_leaves_under_an_item_does_not_vote_in_it_and_who_leaves_after_it_does() -> None:
    left = met(eleven())
    left = entered(left, Left(None, p(3), during(SECOND)), Left(None, p(4), after(SECOND)))
    assert numbers(left) == [(11, 11), (10, 10), (9, 9)]


def test_leave_granted_in_the_middle_of_a_meeting_ends_when_the_member_comes_back() -> None:
    away = entered(met(eleven()), Left(None, p(3), before(SECOND), on_leave=True))
    back = entered(away, Arrived(None, p(3), before(THIRD)))
    assert numbers(back) == [(11, 11), (10, 10), (11, 11)]
    assert [stint.on_leave for stint in back.stints if stint.person_id == 3] == [True, False]


def test_events_count_by_the_order_of_the_items_not_by_when_they_were_entered() -> None:
    entered_late = entered(
        met(eleven(), away=[3]),
        Left(None, p(4), before(THIRD)),
        Arrived(None, p(3), before(SECOND)),
    )
    assert numbers(entered_late) == [(10, 10), (11, 11), (10, 10)]


def test_who_went_and_came_back_may_be_entered_the_other_way_round() -> None:
    attendance = entered(
        met(eleven()), Arrived(None, p(3), before(THIRD)), Left(None, p(3), before(SECOND))
    )
    assert numbers(attendance) == [(11, 11), (10, 10), (11, 11)]


def test_items_treated_in_another_order_move_what_happened_with_them() -> None:
    late = entered(met(eleven(), away=[3]), Arrived(None, p(3), before(SECOND)))
    moved = replace(late, chamber=replace(late.chamber, items=(SECOND, FIRST, THIRD)))
    assert [len(moved.may_vote(item)) for item in (FIRST, SECOND, THIRD)] == [11, 11, 11]
    assert moved.problems == ()


def test_a_deputy_votes_in_the_seat_of_the_member_who_is_away() -> None:
    attendance = met(eleven(), away=[3], d21=3)
    assert numbers(attendance) == [(11, 11)] * 3
    assert Voter(21, "Person 21", "Ap", is_chair=False) in attendance.may_vote(FIRST)
    assert attendance.totals == Totals(seats=11, members=10, deputies=1)


def test_a_member_who_comes_takes_the_seat_over_from_the_deputy() -> None:
    attendance = met(eleven(), away=[3], d21=3)
    moment = before(SECOND, 18, 25)
    attendance = entered(attendance, *taking_over(attendance, p(3), moment))
    assert numbers(attendance) == [(11, 11)] * 3
    voters = [{voter.person_id for voter in attendance.may_vote(item)} for item in (FIRST, SECOND)]
    assert voters[0] - voters[1] == {21}
    assert voters[1] - voters[0] == {3}
    assert attendance.totals == Totals(seats=11, members=11, deputies=0, besides=1)


def test_taking_over_an_empty_seat_is_just_coming() -> None:
    attendance = met(eleven(), away=[3])
    assert taking_over(attendance, p(3), before(SECOND)) == (Arrived(None, p(3), before(SECOND)),)


def test_a_disqualified_member_is_present_and_does_not_vote_in_that_item_only() -> None:
    attendance = entered(met(eleven()), recused(8, SECOND))
    assert numbers(attendance) == [(11, 11), (11, 10), (11, 11)]
    assert attendance.items[SECOND].aside == 1


def test_a_deputy_steps_in_for_one_item() -> None:
    attendance = entered(met(eleven()), recused(8, SECOND), SteppedIn(None, p(41), SECOND, p(8)))
    assert numbers(attendance) == [(11, 11)] * 3
    voters = {voter.person_id for voter in attendance.may_vote(SECOND)}
    assert 41 in voters
    assert 8 not in voters
    assert 41 not in {voter.person_id for voter in attendance.may_vote(THIRD)}
    assert attendance.totals == Totals(seats=11, members=11, deputies=0, besides=1)


def test_a_deputy_who_is_disqualified_too_gets_a_deputy() -> None:
    attendance = entered(
        met(eleven()),
        recused(8, SECOND),
        SteppedIn(None, p(41), SECOND, p(8)),
        recused(41, SECOND),
    )
    assert numbers(attendance)[1] == (11, 10)
    attendance = entered(attendance, SteppedIn(None, p(42), SECOND, p(41)))
    assert numbers(attendance)[1] == (11, 11)
    place = attendance.items[SECOND].places[7]
    assert [seat.membership.person_id for seat in place.sat] == [8, 41, 42]
    assert place.acting is not None
    assert place.acting.membership.person_id == 42


def test_a_deputy_can_sit_for_one_item_in_the_seat_of_somebody_absent() -> None:
    attendance = entered(met(eleven(), away=[8]), SteppedIn(None, p(41), SECOND, p(8)))
    assert numbers(attendance) == [(10, 10), (11, 11), (10, 10)]


def test_a_seat_that_nobody_holds_counts_and_a_deputy_can_sit_in_it() -> None:
    chamber = a_chamber([a_seat(1), a_seat(2)], [a_seat(9, role=Role.DEPUTY)], seats=4)
    attendance = met(chamber)
    assert (attendance.items[FIRST].present, attendance.items[FIRST].absent) == (2, 2)
    attendance = entered(attendance, Arrived(None, p(9), before(SECOND)))
    assert numbers(attendance) == [(2, 2), (3, 3), (3, 3)]


@pytest.mark.parametrize(("seats", "needed"), [(5, 3), (7, 4), (11, 6), (17, 9), (19, 10)])
def test_half_of_the_members_decide(seats: int, needed: int) -> None:
    chamber = a_chamber([a_seat(n) for n in range(1, seats + 1)])
    enough = met(chamber, away=range(needed + 1, seats + 1))
    too_few = entered(enough, Left(None, p(1), before(SECOND)))
    assert [item.room.is_quorate for item in enough.items.values()] == [True, True, True]
    assert [item.room.is_quorate for item in too_few.items.values()] == [True, False, False]


def test_disqualification_can_take_the_quorum_of_one_item() -> None:
    attendance = entered(met(eleven(), away=[7, 8, 9, 10, 11]), recused(3, SECOND))
    assert [item.room.is_quorate for item in attendance.items.values()] == [True, False, True]


def test_two_stepping_aside_in_two_items_leave_nine_of_eleven() -> None:
    events = [recused(person, item) for item in (FIRST, SECOND) for person in (3, 4)]
    assert numbers(entered(met(eleven()), *events)) == [(11, 9), (11, 9), (11, 11)]


def test_a_council_of_thirty_three_shrinks_with_everybody_who_leaves() -> None:
    chamber = a_chamber([a_seat(n) for n in range(1, 34)])
    attendance = entered(
        met(chamber), Left(None, p(5), before(SECOND)), Left(None, p(6), before(THIRD))
    )
    assert numbers(attendance) == [(33, 33), (32, 32), (31, 31)]


@pytest.mark.parametrize(
    ("seats", "members", "deputies", "met_in_all"),
    [(27, 22, 5, 27), (15, 13, 2, 15), (33, 26, 5, 31), (15, 11, 3, 14)],
)
def test_members_and_deputies_make_the_number_that_met(
    seats: int, members: int, deputies: int, met_in_all: int
) -> None:
    chamber = a_chamber(
        [a_seat(n) for n in range(1, seats + 1)],
        [a_seat(100 + n, role=Role.DEPUTY) for n in range(1, deputies + 1)],
    )
    instead = {f"d{100 + n}": members + n for n in range(1, deputies + 1)}
    totals = met(chamber, away=range(members + 1, seats + 1), **instead).totals
    assert (totals.members, totals.deputies, totals.met) == (members, deputies, met_in_all)
    assert totals.absent == seats - met_in_all


def test_the_vice_chair_chairs_where_the_chair_does_not_act() -> None:
    attendance = entered(met(eleven()), recused(1, SECOND), Left(None, p(2), after(FIRST)))
    assert [item.chair for item in attendance.items.values()] == [1, None, 1]
    attendance = withdrawn(attendance, attendance.events[-1])
    assert [item.chair for item in attendance.items.values()] == [1, 2, 1]


def test_without_both_whoever_was_elected_chairs() -> None:
    attendance = entered(met(eleven(), away=[1, 2]), Chaired(None, p(6), elected=True))
    assert [item.chair for item in attendance.items.values()] == [6, 6, 6]
    attendance = entered(attendance, Arrived(None, p(1), before(THIRD)))
    assert [item.chair for item in attendance.items.values()] == [6, 6, 1]


def test_the_chair_can_give_one_item_to_another() -> None:
    attendance = entered(met(eleven()), Chaired(None, p(6), SECOND))
    assert [item.chair for item in attendance.items.values()] == [1, 6, 1]
    assert [v.person_id for v in attendance.may_vote(SECOND) if v.is_chair] == [6]


def test_nobody_arrives_twice() -> None:
    attendance = met(eleven(), away=[3], d21=3)
    assert refused(attendance, Arrived(None, p(4), before(SECOND))) == [ProblemKind.ALREADY_PRESENT]
    again = Arrived(None, p(21), before(SECOND), p(3))
    assert refused(attendance, again) == [ProblemKind.ALREADY_PRESENT]


def test_nobody_leaves_who_is_not_there() -> None:
    attendance = met(eleven(), away=[3])
    assert refused(attendance, Left(None, p(3), before(SECOND))) == [ProblemKind.NOT_PRESENT]


def test_a_deputy_never_sits_for_two_members() -> None:
    attendance = met(eleven(), away=[3, 4], d21=3)
    for event in (
        Arrived(None, p(21), before(SECOND), p(4)),
        SteppedIn(None, p(21), SECOND, p(4)),
    ):
        with pytest.raises(ImpossibleError) as raised:
            entered(attendance, event)
        assert raised.value.problems == (Problem(ProblemKind.DEPUTY_FOR_TWO, p(21), SECOND, p(3)),)


def test_a_deputy_can_sit_for_one_member_after_another() -> None:
    attendance = entered(
        met(eleven(), away=[3, 4], d21=3),
        Left(None, p(21), before(SECOND)),
        Arrived(None, p(3), before(SECOND)),
        Arrived(None, p(21), before(SECOND), p(4)),
    )
    assert numbers(attendance) == [(10, 10), (11, 11), (11, 11)]


def test_no_deputy_sits_for_a_member_who_is_there() -> None:
    attendance = met(eleven())
    taken = [Problem(ProblemKind.SEAT_TAKEN, p(51), SECOND, p(11))]
    for event in (
        Arrived(None, p(51), before(SECOND), p(11)),
        SteppedIn(None, p(51), SECOND, p(11)),
    ):
        with pytest.raises(ImpossibleError) as raised:
            entered(attendance, event)
        assert list(raised.value.problems) == taken


def test_a_member_cannot_come_while_a_deputy_has_the_seat() -> None:
    attendance = met(eleven(), away=[3], d21=3)
    assert refused(attendance, Arrived(None, p(3), before(SECOND))) == [ProblemKind.SEAT_TAKEN]


def test_two_deputies_never_share_a_seat() -> None:
    attendance = entered(met(eleven()), recused(8, SECOND), SteppedIn(None, p(41), SECOND, p(8)))
    assert refused(attendance, SteppedIn(None, p(42), SECOND, p(8))) == [ProblemKind.SEAT_TAKEN]


def test_nobody_who_is_present_reports_absence() -> None:
    with pytest.raises(ImpossibleError) as raised:
        reported(met(eleven()), Absence(None, p(8), AbsenceReason.ILLNESS))
    assert raised.value.problems == (Problem(ProblemKind.HAS_COME, p(8)),)


def test_who_reported_absence_and_comes_all_the_same_just_comes() -> None:
    ill = Absence(None, p(3), AbsenceReason.ILLNESS)
    absent = reported(Attendance(eleven()), ill)
    there = [person for person in absent.chamber.own_seats if person != 3]
    late = roll_called(absent, at(18, 2), there, {p(21): p(3)})
    assert late.awaited == (ill,)
    late = entered(late, *taking_over(late, p(3), before(SECOND, 18, 25)))
    assert [len(late.people_in(item) & {3, 21}) for item in (FIRST, SECOND)] == [1, 1]
    assert (late.absences, late.awaited) == ((ill,), ())
    assert needs_of(late, ()) == ()
    on_time = roll_called(absent, at(18, 2), [p(3)], {})
    assert (on_time.absences, on_time.problems) == ((ill,), ())


def test_the_reason_of_an_absence_is_put_right_after_the_person_has_come() -> None:
    ill = Absence(AbsenceId(4), p(3), AbsenceReason.ILLNESS)
    late = Attendance(eleven(), absences=(ill,))
    late = roll_called(late, at(18, 2), [p(3)], {})
    work = replace(ill, reason=AbsenceReason.WORK)
    assert reported(replace(late, absences=()), work).absences == (work,)


def test_a_deputy_who_has_reported_absence_steps_in_nowhere() -> None:
    attendance = met(eleven(), away=[8])
    attendance = reported(attendance, Absence(None, p(41), AbsenceReason.CARE))
    assert refused(attendance, SteppedIn(None, p(41), SECOND, p(8))) == [
        ProblemKind.REPORTED_ABSENT
    ]


def test_absence_from_one_item_keeps_nobody_from_the_roll_call() -> None:
    absence = Absence(None, p(8), AbsenceReason.WORK, items=(SECOND,))
    attendance = reported(Attendance(eleven()), absence)
    there = roll_called(attendance, at(18, 2), attendance.chamber.own_seats, {})
    assert (there.problems, there.awaited) == ((), (absence,))
    assert [need.item_id for need in needs_of(there, ())] == [SECOND]
    gone = entered(there, Left(None, p(8), before(SECOND)), Arrived(None, p(8), before(THIRD)))
    assert numbers(gone) == [(11, 11), (10, 10), (11, 11)]


def test_who_is_there_can_say_that_one_item_will_be_without_them() -> None:
    absence = Absence(None, p(8), AbsenceReason.WORK, items=(THIRD,))
    assert reported(met(eleven()), absence).absences == (absence,)


def test_a_protocol_with_members_in_both_lists_and_a_deputy_for_nobody_cannot_be_made() -> None:
    ill = Absence(None, p(8), AbsenceReason.ILLNESS)
    away = Absence(None, p(9), AbsenceReason.TRAVEL)
    attendance = reported(reported(Attendance(eleven()), ill), away)
    everybody = list(attendance.chamber.own_seats)
    with pytest.raises(ImpossibleError) as raised:
        roll_called(attendance, at(18, 2), everybody, {p(51): p(11)})
    assert raised.value.problems == (Problem(ProblemKind.SEAT_TAKEN, p(51), None, p(11)),)
    called = roll_called(attendance, at(18, 2), everybody, {})
    lists = attendance_lists(Telling(called, {}, Language.BOKMAL, at(18, 2).date()))
    assert len(lists.members) == 11
    assert lists.away == ()


def test_who_steps_aside_must_be_there() -> None:
    attendance = met(eleven(), away=[8])
    assert refused(attendance, recused(8, SECOND)) == [ProblemKind.NOT_PRESENT]
    assert refused(attendance, recused(99, SECOND)) == [ProblemKind.UNKNOWN_PERSON]


def test_who_was_there_for_some_of_an_item_can_have_stepped_aside_in_it() -> None:
    attendance = entered(met(eleven()), recused(8, SECOND), Left(None, p(8), during(SECOND)))
    assert numbers(attendance) == [(11, 11), (10, 10), (10, 10)]


def test_the_same_question_is_ruled_on_once() -> None:
    attendance = entered(met(eleven()), recused(8, SECOND))
    assert refused(attendance, recused(8, SECOND)) == [ProblemKind.RECUSED_TWICE]
    entered(attendance, recused(8, THIRD))


def test_who_stepped_aside_does_not_chair() -> None:
    aside = entered(met(eleven()), recused(6, SECOND))
    assert refused(aside, Chaired(None, p(6), SECOND)) == [ProblemKind.RECUSED_CHAIRS]
    chairing = entered(met(eleven()), Chaired(None, p(6), SECOND))
    assert refused(chairing, recused(6, SECOND)) == [ProblemKind.RECUSED_CHAIRS]


def test_only_somebody_who_is_there_chairs_and_only_one() -> None:
    attendance = met(eleven(), away=[6])
    assert refused(attendance, Chaired(None, p(6), SECOND)) == [ProblemKind.NOT_PRESENT]
    chaired = entered(attendance, Chaired(None, p(7), SECOND))
    assert refused(chaired, Chaired(None, p(5), SECOND)) == [ProblemKind.TWO_CHAIRS]
    elected = entered(attendance, Chaired(None, p(7), elected=True))
    assert refused(elected, Chaired(None, p(5), elected=True)) == [ProblemKind.TWO_CHAIRS]


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (Arrived(None, p(99), before(SECOND)), ProblemKind.UNKNOWN_PERSON),
        (SteppedIn(None, p(99), SECOND, p(3)), ProblemKind.UNKNOWN_PERSON),
        (Chaired(None, p(99)), ProblemKind.UNKNOWN_PERSON),
        (Arrived(None, p(3), before(ItemId(99))), ProblemKind.UNKNOWN_ITEM),
        (SteppedIn(None, p(21), ItemId(99), p(3)), ProblemKind.UNKNOWN_ITEM),
        (Chaired(None, p(5), ItemId(99)), ProblemKind.UNKNOWN_ITEM),
        (recused(5, ItemId(99)), ProblemKind.UNKNOWN_ITEM),
        (Arrived(None, p(3), before(SECOND), p(4)), ProblemKind.NOT_A_DEPUTY),
        (SteppedIn(None, p(3), SECOND, p(4)), ProblemKind.NOT_A_DEPUTY),
        (Arrived(None, p(21), before(SECOND), p(22)), ProblemKind.NO_SUCH_SEAT),
        (SteppedIn(None, p(21), SECOND, p(22)), ProblemKind.NO_SUCH_SEAT),
        (Arrived(None, p(21), before(SECOND)), ProblemKind.NO_EMPTY_SEAT),
        (SteppedIn(None, p(21), SECOND), ProblemKind.NO_EMPTY_SEAT),
        (Opened(None, at(19, 0)), ProblemKind.OPENED_TWICE),
    ],
)
def test_what_has_no_place_in_the_meeting_is_refused(event: Event, kind: ProblemKind) -> None:
    assert refused(met(eleven(), away=[3]), event) == [kind]


def test_the_clock_does_not_run_backwards() -> None:
    attendance = met(eleven(), away=[3, 4])
    attendance = entered(attendance, Arrived(None, p(3), before(SECOND, 18, 25)))
    early = Arrived(None, p(4), before(THIRD, 18, 24))
    assert refused(attendance, early) == [ProblemKind.CLOCK_BACKWARDS]
    before_the_roll_call = Arrived(None, p(4), before(FIRST, 18, 1))
    assert refused(attendance, before_the_roll_call) == [ProblemKind.CLOCK_BACKWARDS]
    entered(attendance, Arrived(None, p(4), before(THIRD, 18, 25)))


def test_what_others_hang_on_cannot_be_withdrawn() -> None:
    attendance = entered(met(eleven(), away=[3]), Arrived(None, p(3), before(SECOND)))
    arrival = attendance.events[-1]
    attendance = entered(attendance, Left(None, p(3), before(THIRD)))
    with pytest.raises(ImpossibleError):
        withdrawn(attendance, arrival)
    both = withdrawn(attendance, arrival, attendance.events[-1])
    assert both == met(eleven(), away=[3])


def test_an_event_can_be_put_right_in_its_place() -> None:
    attendance = entered(met(eleven(), away=[3]), Arrived(None, p(3), before(THIRD)))
    wrong = attendance.events[-1]
    right = corrected(attendance, wrong, Arrived(None, p(3), before(SECOND)))
    assert numbers(right) == [(10, 10), (11, 11), (11, 11)]
    with pytest.raises(ImpossibleError):
        corrected(attendance, wrong, Arrived(None, p(4), before(SECOND)))


def test_an_event_that_is_not_there_is_neither_withdrawn_nor_put_right() -> None:
    unknown = Left(None, p(3), before(SECOND))
    with pytest.raises(ValueError, match="no such event"):
        withdrawn(met(eleven()), unknown)
    with pytest.raises(ValueError, match="no such event"):
        corrected(met(eleven()), unknown, unknown)


def test_a_meeting_that_contradicts_itself_still_adds_up_and_can_be_mended() -> None:
    attendance = entered(met(eleven(), away=[3]), Arrived(None, p(3), before(SECOND)))
    gone = replace(attendance, chamber=replace(attendance.chamber, items=(FIRST, THIRD)))
    assert gone.problems == (Problem(ProblemKind.UNKNOWN_ITEM, p(3), SECOND),)
    assert numbers(gone) == [(10, 10), (10, 10)]
    wrong = gone.events[-1]
    mended = corrected(gone, wrong, Arrived(None, p(3), before(THIRD)))
    assert mended.problems == ()
    assert numbers(mended) == [(10, 10), (11, 11)]


def test_what_is_wrong_is_mended_one_thing_after_another() -> None:
    attendance = entered(
        met(eleven(), away=[3, 4]),
        Arrived(None, p(3), before(SECOND)),
        Arrived(None, p(4), before(SECOND)),
    )
    gone = replace(attendance, chamber=replace(attendance.chamber, items=(FIRST, THIRD)))
    assert len(gone.problems) == 2
    better = withdrawn(gone, gone.events[-1])
    assert len(better.problems) == 1
    assert withdrawn(better, better.events[-1]).problems == ()


def test_a_committee_with_more_members_than_seats_has_a_seat_for_each() -> None:
    attendance = met(a_chamber([a_seat(n) for n in range(1, 7)], seats=5))
    assert numbers(attendance) == [(6, 6)] * 3
    assert attendance.totals == Totals(seats=6, members=6, deputies=0)


def test_somebody_down_as_a_member_twice_has_one_seat() -> None:
    chamber = a_chamber([a_seat(1), a_seat(2), a_seat(2)])
    attendance = met(chamber)
    assert (attendance.items[FIRST].present, attendance.items[FIRST].absent) == (2, 1)

"""How long somebody was at a meeting, by the clock or else in items; no seat is filled twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from decimal import Decimal
from fractions import Fraction

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, reported
from agenda_app.domain.attendance_events import Arrived, Left, Moment, Phase, Recusal, SteppedIn
from agenda_app.domain.attendance_statistics import Presence
from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.committee import CommitteeId, Role
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import (
    REPORTED,
    UNREPORTED,
    Sat,
    presences_in,
    sittings_in,
    who_sat,
)
from agenda_app.domain.sittings import Claim, ClaimKind, Sitting
from agenda_app.domain.stays import ItemHours
from tests.council import a_chamber, a_seat, at, eleven, met, roll_called

MEETING = Meeting(MeetingId(7), CommitteeId(1), datetime(2026, 4, 29, 18), ends_at=time(20, 30))

BEFORE_ALL = Moment(Phase.BEFORE, ItemId(1), at(18, 12))


def presences(
    attendance: Attendance, ended: time | None = MEETING.ends_at, hours: ItemHours | None = None
) -> dict[int, Presence]:
    meeting = replace(MEETING, ends_at=ended)
    return {int(one.person_id): one for one in presences_in(meeting, attendance, hours)}


def sittings(attendance: Attendance, *sheets: ClaimSheet) -> dict[int, Sitting]:
    by_person = {sheet.person_id: sheet for sheet in sheets}
    found = sittings_in(MEETING, attendance.chamber.roster.committee, attendance, by_person)
    return {int(one.person_id): one for one in found}


def test_who_leaves_before_the_last_of_three_items_was_there_for_two_thirds() -> None:
    left = Left(None, PersonId(5), Moment(Phase.BEFORE, ItemId(3), at(19, 40)))
    sat = who_sat(entered(met(eleven()), left), None)[PersonId(5)]
    assert (sat.share, sat.stays) == (Fraction(2, 3), ((time(18, 2), time(19, 40)),))


def test_where_all_times_are_known_the_clock_counts_and_not_the_items() -> None:
    # Set 18.02, over 20.32: 150 minutes. Left 19.32 after 90, and the deputy sat the other 60.
    left = Left(None, PersonId(5), Moment(Phase.BEFORE, ItemId(3), at(19, 32)))
    came = Arrived(None, PersonId(22), Moment(Phase.BEFORE, ItemId(3), at(19, 32)), PersonId(5))
    there = entered(entered(met(eleven()), left), came)
    sat = who_sat(there, time(20, 32))
    assert [sat[PersonId(n)].share for n in (5, 22, 6)] == [Fraction(3, 5), Fraction(2, 5), 1]
    counted = presences(there, time(20, 32))
    assert (counted[5].share, counted[5].filled) == (Fraction(3, 5), Fraction(2, 5))


def test_who_was_there_for_all_items_missed_nothing_by_the_clock_either() -> None:
    late = Arrived(None, PersonId(5), Moment(Phase.BEFORE, ItemId(1), at(18, 12)))
    there = entered(met(eleven(), away=[5], d22=5), Left(None, PersonId(22), BEFORE_ALL), late)
    sat = who_sat(there, time(20, 32))
    assert sat[PersonId(5)].share == 1
    # The deputy waited ten minutes in the seat, and no more of it is filled than all.
    assert sat[PersonId(22)].share == Fraction(1, 15)
    assert presences(there, time(20, 32))[5].filled == 0


OTHER_SEAT = (
    Recusal(None, PersonId(6), ItemId(1), Ground.EMPLOYEE),
    SteppedIn(None, PersonId(31), ItemId(1), PersonId(6)),
    Left(None, PersonId(7), Moment(Phase.AFTER, ItemId(1), at(20, 2))),
)
"""Deputy 31 sits for 6, who is aside in item 1; 7 leaves after two of two and a half hours."""
FIRST_ITEM = {ItemId(1): (time(18, 2), time(20, 2))}


def test_who_sat_for_somebody_aside_before_fills_an_empty_seat_only_while_it_was_empty() -> None:
    came = Arrived(None, PersonId(31), Moment(Phase.BEFORE, ItemId(2), at(20, 2)), PersonId(7))
    there = entered(met(eleven()), *OTHER_SEAT, came)
    counted = presences(there, time(20, 32), FIRST_ITEM)
    assert (counted[31].share, counted[31].filled) == (1, 0)
    assert (counted[7].share, counted[7].filled) == (Fraction(4, 5), Fraction(1, 5))
    assert counted[6].filled == 0
    # Ten minutes later, and one item of the three: the seat was empty for those.
    late = Arrived(None, PersonId(31), Moment(Phase.BEFORE, ItemId(3), at(20, 12)), PersonId(7))
    there = entered(met(eleven()), *OTHER_SEAT, late)
    assert presences(there, time(20, 32), FIRST_ITEM)[7].filled == Fraction(2, 15)


def test_who_is_called_for_one_case_fills_the_seat_of_a_member_away_for_that_case() -> None:
    one = SteppedIn(None, PersonId(31), ItemId(2), PersonId(7))
    there = entered(met(eleven(), away=[7]), one)
    assert presences(there)[7].filled == Fraction(1, 3)  # no times: an item of three
    timed = {ItemId(2): (time(19, 2), time(19, 32))}
    assert presences(there, time(20, 32), timed)[7].filled == Fraction(1, 5)


def test_a_deputy_in_a_seat_that_nobody_has_fills_no_seat_of_a_member() -> None:
    chamber = a_chamber([a_seat(1), a_seat(2)], [a_seat(21, role=Role.DEPUTY)], seats=3)
    there = roll_called(Attendance(chamber), at(18, 2), map(PersonId, (1, 2)), {PersonId(21): None})
    counted = presences(there)
    assert [counted[n].filled for n in (1, 2, 21)] == [0, 0, 0]


ASIDE_TOO = (
    SteppedIn(None, PersonId(21), ItemId(2), PersonId(5)),
    Recusal(None, PersonId(21), ItemId(2), Ground.SIBLING),
)
"""Deputy 21 is called for item 2 and is disqualified in it."""


def test_who_was_called_for_one_case_and_was_aside_in_it_was_never_in_a_seat() -> None:
    there = entered(met(eleven(), away=[5]), *ASIDE_TOO)
    hours = {ItemId(2): (time(19, 2), time(19, 32))}
    assert PersonId(21) not in who_sat(there, time(20, 32), hours)
    counted = presences(there, time(20, 32), hours)
    assert 21 not in counted
    assert counted[5].filled == 0
    sitting = sittings(there)[21]
    assert (sitting.share, sitting.never_sat, sitting.role) == (0, True, Role.DEPUTY)
    assert not sittings(there)[6].never_sat


def test_the_next_one_who_is_called_then_fills_the_seat() -> None:
    there = entered(
        met(eleven(), away=[5]), *ASIDE_TOO, SteppedIn(None, PersonId(22), ItemId(2), PersonId(5))
    )
    hours = {ItemId(2): (time(19, 2), time(19, 32))}
    counted = presences(there, time(20, 32), hours)
    assert (counted[22].share, counted[5].filled) == (Fraction(1, 5), Fraction(1, 5))


def test_who_was_aside_in_one_case_and_sat_in_another_was_there_for_that_one() -> None:
    there = entered(
        met(eleven(), away=[5]), *ASIDE_TOO, SteppedIn(None, PersonId(21), ItemId(3), PersonId(5))
    )
    assert sittings(there)[21].share == Fraction(1, 3)
    assert not sittings(there)[21].never_sat


def test_a_missing_time_lets_the_items_count_for_who_sat_in_that_seat_only() -> None:
    # Set 18.02, over 20.32. Person 6 left untold when, and deputy 31 took that seat.
    left = Left(None, PersonId(5), Moment(Phase.BEFORE, ItemId(3), at(19, 32)))
    untold = Left(None, PersonId(6), Moment(Phase.AFTER, ItemId(2)))
    came = Arrived(None, PersonId(31), Moment(Phase.BEFORE, ItemId(3), at(20, 2)), PersonId(6))
    sat = who_sat(entered(met(eleven()), left, untold, came), time(20, 32))
    shares = {n: (sat[PersonId(n)].share, sat[PersonId(n)].by_items) for n in (5, 6, 31)}
    assert shares == {
        5: (Fraction(3, 5), False),
        6: (Fraction(2, 3), True),
        31: (Fraction(1, 3), True),
    }


def test_who_steps_in_without_a_time_changes_nobody_elses_share() -> None:
    left = Left(None, PersonId(4), Moment(Phase.BEFORE, ItemId(3), at(19, 32)))
    aside = Recusal(None, PersonId(5), ItemId(2), Ground.EMPLOYEE)
    instead = SteppedIn(None, PersonId(21), ItemId(2), PersonId(5))
    sat = who_sat(entered(met(eleven()), left, aside, instead), time(20, 32))
    assert sat[PersonId(4)].share == Fraction(3, 5)


def test_who_was_there_for_no_whole_minute_is_counted_in_items() -> None:
    at_once = Left(None, PersonId(5), Moment(Phase.BEFORE, ItemId(2), at(18, 2)))
    sat = who_sat(entered(met(eleven()), at_once), time(20, 32))
    assert sat[PersonId(5)].share == Fraction(1, 3)


def test_who_comes_after_the_roll_call_but_before_the_first_item_missed_nothing() -> None:
    late = Arrived(None, PersonId(5), Moment(Phase.BEFORE, ItemId(1), at(18, 5)))
    sat = who_sat(entered(met(eleven(), away=[5]), late), None)[PersonId(5)]
    assert (sat.share, sat.stays) == (Fraction(1), ((time(18, 5), None),))


def test_hours_are_those_somebody_was_there_past_midnight_and_without_a_leave() -> None:
    leave = Left(None, PersonId(5), Moment(Phase.BEFORE, ItemId(2), at(19, 2)))
    back = Arrived(None, PersonId(5), Moment(Phase.BEFORE, ItemId(3), at(23, 32)))
    there = entered(entered(met(eleven()), leave), back)
    sat = who_sat(there, time(0, 17))
    assert sat[PersonId(5)].hours == Fraction(7, 4)
    assert sat[PersonId(5)].stays == ((time(18, 2), time(19, 2)), (time(23, 32), time(0, 17)))
    assert sat[PersonId(6)].hours == Fraction(25, 4)
    assert who_sat(there, None)[PersonId(6)].hours is None


def test_a_member_keeps_the_role_and_whoever_sits_for_one_is_a_deputy() -> None:
    found = sittings(met(eleven(), away=[3], d21=3))
    assert (found[1].role, found[2].role) == (Role.CHAIR, Role.VICE_CHAIR)
    assert (found[21].role, found[21].share) == (Role.DEPUTY, 1)
    assert 3 not in found


def test_who_claims_without_having_been_there_stands_with_nothing_attended() -> None:
    sheet = ClaimSheet(MeetingId(7), PersonId(3), claims=(Claim(ClaimKind.TRAVEL, Decimal(12)),))
    found = sittings(met(eleven(), away=[3]), sheet)
    assert (found[3].share, found[3].claims) == (0, sheet.claims)


def test_who_only_steps_in_for_somebody_aside_fills_no_empty_seat() -> None:
    attendance = entered(
        met(eleven()),
        Recusal(None, PersonId(5), ItemId(2), Ground.EMPLOYEE),
        SteppedIn(None, PersonId(21), ItemId(2), PersonId(5)),
    )
    sat = who_sat(attendance, None)
    assert sat[PersonId(5)].share == 1
    assert sat[PersonId(21)].share == Fraction(1, 3)
    counted = presences(attendance)
    assert (counted[21].share, counted[5].filled) == (Fraction(1, 3), 0)
    assert sittings(attendance)[21].share == Fraction(1, 3)


def test_who_steps_in_for_one_item_was_there_as_long_as_it_lasted() -> None:
    attendance = entered(
        met(eleven()),
        Recusal(None, PersonId(5), ItemId(2), Ground.EMPLOYEE),
        SteppedIn(None, PersonId(21), ItemId(2), PersonId(5)),
    )
    hours = {ItemId(2): (time(19, 6), time(19, 30))}
    sat = who_sat(attendance, time(20, 30), hours)[PersonId(21)]
    assert (sat.stays, sat.hours) == (((time(19, 6), time(19, 30)),), Fraction(2, 5))
    without = who_sat(attendance, time(20, 30))[PersonId(21)]
    assert (without.stays, without.hours) == (((None, None),), None)


def between_stints(*hours: tuple[time, time]) -> Sat:
    """Deputy 21 sits for 5 in item 1, steps in for 6 in item 2, and sits for 5 from 21.02 on."""
    attendance = entered(
        met(eleven(), away=[5], d21=5),
        Left(None, PersonId(21), Moment(Phase.BEFORE, ItemId(2), at(19, 2))),
        Recusal(None, PersonId(6), ItemId(2), Ground.EMPLOYEE),
        SteppedIn(None, PersonId(21), ItemId(2), PersonId(6)),
        Arrived(None, PersonId(21), Moment(Phase.BEFORE, ItemId(3), at(21, 2)), PersonId(5)),
    )
    items = {ItemId(2): one for one in hours}
    return who_sat(attendance, time(22, 2), items)[PersonId(21)]


def test_who_steps_in_between_two_times_in_a_seat_is_there_for_that_item_too() -> None:
    sat = between_stints((time(20, 2), time(20, 32)))
    sits = (time(18, 2), time(19, 2)), (time(21, 2), time(22, 2))
    assert sat.stays == (sits[0], (time(20, 2), time(20, 32)), sits[1])
    assert sat.hours == Fraction(5, 2)


def test_no_minute_counts_twice_where_an_item_ran_into_the_time_in_a_seat() -> None:
    assert between_stints((time(18, 52), time(21, 12))).hours == Fraction(4)
    assert between_stints((time(18, 52), time(19, 2))).hours == Fraction(2)


def test_without_the_hours_of_the_item_it_is_not_known_how_long_that_was() -> None:
    assert between_stints().hours is None


def test_an_item_tells_when_somebody_came_before_it_or_left_after_it() -> None:
    hours = {ItemId(2): (time(19, 6), time(19, 30)), ItemId(3): (time(19, 30), None)}
    came = Arrived(None, PersonId(5), Moment(Phase.BEFORE, ItemId(2)))
    left = Left(None, PersonId(6), Moment(Phase.AFTER, ItemId(2)))
    within = Left(None, PersonId(7), Moment(Phase.DURING, ItemId(2)))
    sat = who_sat(entered(met(eleven(), away=[5]), came, left, within), time(20, 30), hours)
    assert sat[PersonId(5)].stays == ((time(19, 6), time(20, 30)),)
    assert sat[PersonId(6)].stays == ((time(18, 2), time(19, 30)),)
    assert sat[PersonId(7)].stays == ((time(18, 2), None),)


def test_an_item_past_midnight_is_on_the_next_day() -> None:
    hours = {ItemId(3): (time(23, 50), time(0, 20)), ItemId(2): (time(0, 5), time(0, 15))}
    came = Arrived(None, PersonId(5), Moment(Phase.BEFORE, ItemId(2)))
    sat = who_sat(entered(met(eleven(), away=[5]), came), time(0, 35), hours)[PersonId(5)]
    assert sat.hours == Fraction(1, 2)


def test_a_reason_is_never_told_but_whether_it_was_reported_is() -> None:
    attendance = met(eleven(), away=[3, 4])
    absence = Absence(None, PersonId(3), AbsenceReason.ILLNESS, note="brukket ben")
    found = presences(reported(attendance, absence))
    assert (found[3].reason, found[4].reason) == (REPORTED, UNREPORTED)
    assert [found[n].share for n in (3, 4)] == [0, 0]


def test_a_meeting_without_items_is_attended_by_who_answered_the_roll() -> None:
    sat = who_sat(met(eleven(items=0), away=[4]), None)
    assert sat[PersonId(5)].share == 1
    assert PersonId(4) not in sat

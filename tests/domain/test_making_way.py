"""A member who comes in spite of what was reported: the deputy makes way, nobody sits twice."""

from __future__ import annotations

from datetime import time

import pytest

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, reported, withdrawn
from agenda_app.domain.attendance_events import (
    Chaired,
    Event,
    Left,
    Moment,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_problems import ImpossibleError
from agenda_app.domain.attendance_words import told
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.language import Language
from agenda_app.domain.making_way import falling_away, taking_over
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import who_sat
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.telling import Telling
from tests.council import at, eleven, lines, roll_called

FIRST, SECOND, THIRD = ItemId(1), ItemId(2), ItemId(3)
MEMBER, DEPUTY, NEXT = PersonId(3), PersonId(21), PersonId(22)
ASIDE = Recusal(None, DEPUTY, SECOND, Ground.CIRCUMSTANCES)
CHAIN = SteppedIn(None, NEXT, SECOND, DEPUTY)
FOR_ONE = SteppedIn(None, DEPUTY, SECOND, MEMBER)


def away(*, deputy: bool) -> Attendance:
    """The roll called without a member who is ill, with or without a deputy for the meeting."""
    ill = Absence(None, MEMBER, AbsenceReason.ILLNESS)
    known = reported(Attendance(eleven()), ill)
    there = [person for person in known.chamber.own_seats if person != MEMBER]
    return roll_called(known, at(18, 2), there, {DEPUTY: MEMBER} if deputy else {})


def when(phase: Phase, item: ItemId, after: int | None = None) -> Moment:
    return Moment(phase, item, at(18, 25), after)


def come(attendance: Attendance, moment: Moment) -> tuple[Attendance, tuple[Event, ...]]:
    """Let the member in, and tell what fell away."""
    arrival = taking_over(attendance, MEMBER, moment)
    fallen = falling_away(attendance, *arrival)
    kept = withdrawn(attendance, *fallen) if fallen else attendance
    return entered(kept, *arrival), fallen


def seat(attendance: Attendance) -> list[PersonId | None]:
    """Who votes in the member's seat, item by item."""
    number = attendance.chamber.own_seats[MEMBER]
    acting = (item.places[number].acting for item in attendance.items.values())
    return [one.membership.person_id if one else None for one in acting]


def said(attendance: Attendance) -> list[str]:
    return [one.text.replace("\xa0", " ") for one in told(telling_of(attendance))]


def telling_of(attendance: Attendance) -> Telling:
    return Telling(attendance, lines(attendance.chamber), Language.BOKMAL, at(18, 2).date())


def test_the_deputy_of_the_meeting_sits_until_the_member_comes_and_the_report_stays() -> None:
    there, fallen = come(away(deputy=True), when(Phase.BEFORE, SECOND))
    assert (seat(there), fallen) == ([DEPUTY, MEMBER, MEMBER], ())
    assert [one.reason for one in there.absences] == [AbsenceReason.ILLNESS]
    assert attendance_lists(telling_of(there)).away == ()


@pytest.mark.parametrize("after", [0, 1])
def test_who_was_called_for_one_case_only_sits_until_the_member_comes_in_it(after: int) -> None:
    one = entered(away(deputy=False), FOR_ONE)
    there, fallen = come(one, when(Phase.DURING, SECOND, after))
    assert (seat(there), fallen) == ([None, MEMBER, MEMBER], ())
    assert said(there) == [
        "Person 21 (Ap) møtte for Person 3 (Ap) i sak PS 2/26.",
        "Person 21 (Ap) fratrådte kl. 18.25 under behandling av sak PS 2/26.",
        "Person 3 (Ap) møtte kl. 18.25 under behandling av sak PS 2/26.",
    ]


def test_who_made_way_in_a_case_was_there_until_the_member_came() -> None:
    one = entered(away(deputy=False), FOR_ONE)
    there, _ = come(one, when(Phase.DURING, SECOND, 0))
    sat = who_sat(there, time(20, 0), {SECOND: (time(18, 10), time(19, 0))})
    assert [sat[one].stays for one in (DEPUTY, MEMBER)] == [
        ((time(18, 10), time(18, 25)),),
        ((time(18, 25), time(20, 0)),),
    ]


def test_who_was_called_for_one_case_is_not_needed_when_the_member_comes_before_it() -> None:
    one = entered(away(deputy=False), FOR_ONE)
    there, fallen = come(one, when(Phase.BEFORE, SECOND))
    assert (seat(there), fallen) == ([None, MEMBER, MEMBER], (FOR_ONE,))
    assert [text for text in said(there) if "Person 21" in text] == []


def test_a_chain_of_deputies_makes_way_in_the_case_itself() -> None:
    chain = entered(away(deputy=True), ASIDE, CHAIN)
    there, fallen = come(chain, when(Phase.DURING, SECOND, 0))
    assert (seat(there), fallen) == ([DEPUTY, MEMBER, MEMBER], ())
    gone = [text for text in said(there) if "fratrådte kl. 18.25" in text]
    assert [text[:9] for text in gone] == ["Person 21", "Person 22"]


def test_what_a_chain_of_deputies_was_entered_for_falls_away_before_the_case() -> None:
    chain = entered(away(deputy=True), ASIDE, CHAIN)
    there, fallen = come(chain, when(Phase.BEFORE, FIRST))
    assert (seat(there), fallen) == ([MEMBER, MEMBER, MEMBER], (ASIDE, CHAIN))
    kept, fallen = come(chain, when(Phase.AFTER, SECOND))
    assert (seat(kept), fallen) == ([DEPUTY, NEXT, MEMBER], ())


def test_what_the_deputy_chairs_or_when_the_deputy_leaves_further_on_falls_away() -> None:
    chairs, leaves = Chaired(None, DEPUTY, THIRD), Left(None, DEPUTY, when(Phase.AFTER, THIRD))
    there, fallen = come(entered(away(deputy=True), chairs, leaves), when(Phase.BEFORE, SECOND))
    assert (seat(there), set(fallen)) == ([DEPUTY, MEMBER, MEMBER], {chairs, leaves})


def test_nothing_of_the_other_seats_falls_away() -> None:
    other = (Left(None, PersonId(4), when(Phase.BEFORE, THIRD)), Chaired(None, PersonId(2), THIRD))
    _, fallen = come(entered(away(deputy=True), *other), when(Phase.BEFORE, SECOND))
    assert fallen == ()


def test_a_disqualified_member_who_came_late_hands_the_seat_back_for_that_case() -> None:
    there, _ = come(away(deputy=True), when(Phase.BEFORE, SECOND))
    own = Recusal(None, MEMBER, THIRD, Ground.CIRCUMSTANCES)
    back = entered(there, own, SteppedIn(None, DEPUTY, THIRD, MEMBER))
    assert seat(back) == [DEPUTY, MEMBER, DEPUTY]


def test_a_deputy_cannot_step_in_once_the_member_is_there() -> None:
    there, _ = come(away(deputy=False), when(Phase.BEFORE, SECOND))
    with pytest.raises(ImpossibleError):
        entered(there, FOR_ONE)


def test_that_a_deputy_was_out_of_a_point_stays_told_when_the_member_comes_in_the_case() -> None:
    out = Recusal(None, DEPUTY, SECOND, Ground.CIRCUMSTANCES, points=(RecusedPoint(1, "1", "a"),))
    known = entered(away(deputy=False), FOR_ONE, out)
    there, fallen = come(known, when(Phase.DURING, SECOND))
    assert (seat(there), fallen) == ([None, MEMBER, MEMBER], ())
    assert out in there.events


def test_who_sat_for_a_deputy_does_not_sit_again_when_the_member_who_came_steps_aside() -> None:
    there, _ = come(entered(away(deputy=True), ASIDE, CHAIN), when(Phase.DURING, SECOND))
    own = Recusal(None, MEMBER, SECOND, Ground.CIRCUMSTANCES)
    empty = entered(there, own)
    assert seat(empty) == [DEPUTY, None, MEMBER]
    again = entered(empty, SteppedIn(None, NEXT, SECOND, MEMBER))
    assert seat(again) == [DEPUTY, NEXT, MEMBER]


def test_who_was_called_for_a_member_sits_on_when_that_member_comes_and_steps_aside() -> None:
    there, _ = come(entered(away(deputy=False), FOR_ONE), when(Phase.DURING, SECOND))
    own = Recusal(None, MEMBER, SECOND, Ground.CIRCUMSTANCES)
    assert seat(entered(there, own)) == [None, DEPUTY, MEMBER]

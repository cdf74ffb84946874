"""A member who comes late and is out of some points, and deputies who sit for some points only."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered, reported, withdrawn
from agenda_app.domain.attendance_events import Event, Moment, Phase
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.making_way import falling_away, taking_over
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import who_sat
from agenda_app.domain.seats_taken import parts_for
from tests.council import at, eleven, roll_called
from tests.domain.partly_aside import ITEM, Partial, out_of, points, said, steps_in, telling

MEMBER, DEPUTY = PersonId(4), PersonId(21)
ALL = list(range(1, 12))
WHOLE = points()
BEFORE = Moment(Phase.BEFORE, ITEM, at(18, 25))


def after(votes: int) -> Moment:
    return Moment(Phase.DURING, ITEM, at(18, 25), votes)


def away(*, deputy: bool) -> Partial:
    """The roll called without a member who is ill, with or without a deputy for the meeting."""
    ill = Absence(None, MEMBER, AbsenceReason.ILLNESS)
    known = reported(Attendance(eleven()), ill)
    there = [person for person in known.chamber.own_seats if person != MEMBER]
    return Partial(roll_called(known, at(18, 2), there, {DEPUTY: MEMBER} if deputy else {}))


def come(case: Partial, moment: Moment) -> tuple[Partial, tuple[Event, ...]]:
    """Let the member in, and tell what fell away."""
    arrival = taking_over(case.attendance, MEMBER, moment)
    fallen = falling_away(case.attendance, *arrival)
    kept = withdrawn(case.attendance, *fallen) if fallen else case.attendance
    return replace(case, attendance=entered(kept, *arrival)), fallen


def but(*people: int, also: int = 0) -> list[int]:
    return [n for n in ALL if n not in people] + ([also] if also else [])


def test_a_deputy_sits_in_the_whole_case_until_the_member_comes_and_then_in_the_points() -> None:
    called = away(deputy=False).with_events(steps_in(21, 4)).voted(points(1))
    late, fallen = come(called, after(1))
    there = late.with_events(out_of(4, 3))
    assert fallen == ()
    assert [sum(outcome.votes) for outcome in there.record.outcomes] == [11]
    assert 21 in [voter.person_id for voter in there.record.rooms[0].voters]
    assert there.voters(points(2)) == ALL
    assert there.voters(points(3)) == but(4, also=21)
    assert there.voted(points(3)).voters(WHOLE) == ALL


@pytest.mark.parametrize("votes", [0, 1])
def test_the_minutes_say_both_of_a_deputy_who_made_way_and_sat_on_in_the_points(votes: int) -> None:
    called = away(deputy=False).with_events(steps_in(21, 4))
    late, _ = come(called, after(votes))
    there = late.with_events(out_of(4, 3))
    assert parts_for(there.attendance, steps_in(21, 4)) == ((), out_of(4, 3).points)
    assert said(there, 21) == [
        "Person 21 (Ap) møtte for Person 4 (Ap) i sak PS 1/26.",
        "Person 21 (Ap) møtte for Person 4 (Ap) ved behandlingen av punkt 3 i sak PS 1/26.",
        "Person 21 (Ap) fratrådte kl. 18.25 under behandling av sak PS 1/26.",
    ]
    (line,) = attendance_lists(telling(there)).deputies
    assert line.met_for.replace("\xa0", " ").endswith("PS 1/26 og PS 1/26 (punkt 3)")
    hours = {ITEM: (time(18, 10), time(19, 0))}
    sat = who_sat(there.attendance, time(20, 0), hours)
    assert sat[DEPUTY].stays == ((time(18, 10), time(19, 0)),)


def test_who_sits_for_a_deputy_in_some_points_makes_way_with_that_one() -> None:
    chain = away(deputy=True).with_events(out_of(21, 3), steps_in(22, 21)).voted(points(3))
    assert chain.voters(points(3)) == but(4, also=22)
    late, fallen = come(chain, after(1))
    assert fallen == ()
    assert late.voters(points(3)) == late.voters(points(2)) == ALL
    assert 22 in [voter.person_id for voter in late.record.rooms[0].voters]
    gone = [text for n in (21, 22) for text in said(late, n) if "18.25" in text]
    assert [text[:9] for text in gone] == ["Person 21", "Person 22"]
    hours = {ITEM: (time(18, 10), time(19, 0))}
    sat = who_sat(late.attendance, time(20, 0), hours)
    assert sat[PersonId(22)].stays == ((time(18, 10), time(18, 25)),)


def test_what_was_entered_of_points_falls_away_when_the_member_comes_before_the_case() -> None:
    own, chain = out_of(21, 3), steps_in(22, 21)
    late, fallen = come(away(deputy=True).with_events(own, chain), BEFORE)
    assert set(fallen) == {own, chain}
    assert late.voters(points(3)) == late.voters(WHOLE) == ALL
    assert late.attendance.partly(ITEM) == {}


def test_a_member_who_came_late_hands_some_points_to_the_deputy_and_keeps_the_rest() -> None:
    late, _ = come(away(deputy=True), BEFORE)
    there = late.with_events(out_of(4, 3), steps_in(21, 4))
    assert there.voters(points(3)) == but(4, also=21)
    assert there.voters(points(2)) == ALL
    assert parts_for(there.attendance, steps_in(21, 4)) == (out_of(4, 3).points,)

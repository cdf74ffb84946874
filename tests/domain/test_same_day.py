"""Meetings of a committee on one day are told apart by their hours, where there are several."""

from __future__ import annotations

from datetime import datetime

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.same_day import OnDay, hour_apart, named_by

NBSP = "\u00a0"
MORNING, EVENING = f"kl.{NBSP}09.00", f"kl.{NBSP}18.00"


def on_day(number: int, hour: int, in_names: str | None = None) -> OnDay:
    return OnDay(MeetingId(number), datetime(2026, 3, 12, hour), in_names)


def test_a_meeting_alone_on_its_day_is_named_by_the_day() -> None:
    assert hour_apart(on_day(1, 18), ()) == ""
    assert named_by(on_day(1, 18), ()) == ""


def test_two_that_are_not_sent_both_have_their_hours() -> None:
    one, other = on_day(1, 18), on_day(2, 9)
    assert (named_by(one, [other]), named_by(other, [one])) == (EVENING, MORNING)
    assert (hour_apart(one, [other]), hour_apart(other, [one])) == (EVENING, MORNING)


def test_what_was_sent_keeps_its_name_whatever_comes_after_it() -> None:
    sent, later = on_day(1, 18, ""), on_day(2, 9)
    assert named_by(sent, [later]) == ""
    assert named_by(later, [sent]) == MORNING
    assert hour_apart(sent, [later]) == EVENING


def test_what_was_sent_with_its_hour_keeps_it_when_it_is_alone() -> None:
    assert named_by(on_day(1, 18, EVENING), ()) == EVENING


def test_no_name_is_given_twice() -> None:
    cancelled, again = on_day(1, 18, EVENING), on_day(2, 18)
    assert named_by(again, [cancelled]) == f"{EVENING} (2)"
    third = on_day(3, 18)
    assert named_by(third, [cancelled, on_day(2, 18, f"{EVENING} (2)")]) == f"{EVENING} (3)"
    assert named_by(on_day(8, 18), [on_day(7, 18)]) == f"{EVENING} (2)"
    assert named_by(on_day(7, 18), [on_day(8, 18)]) == EVENING

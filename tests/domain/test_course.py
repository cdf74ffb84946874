"""Which times of a meeting cannot be: closed before it was set, over before it began."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Moment, Phase
from agenda_app.domain.breaks import Break
from agenda_app.domain.course import (
    Course,
    break_faults,
    door_faults,
    end_faults,
    item_faults,
    items_beside,
)
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes

START = datetime(2026, 4, 29, 18, 2)
OPEN = Course(START, is_set=True)


def closed(hour: int, minute: int = 0, *, is_set: bool = True) -> Course:
    return Course(START, is_set, time(hour, minute))


def item(begun: time | None = None, ended: time | None = None) -> ItemMinutes:
    return ItemMinutes(ItemId(1), begun_at=begun, ended_at=ended)


@pytest.mark.parametrize("at", [time(17), time(18, 1), time(12, 30)])
def test_a_meeting_is_not_closed_before_it_was_set(at: time) -> None:
    (said,) = end_faults(Course(START, True, at))
    assert f"kl.\u00a0{at.hour}.{at.minute:02}" in said.nynorsk
    assert said.bokmal.startswith("Møtet ble satt kl.\u00a018.02 og kan ikke være hevet")
    (planned,) = end_faults(Course(START, False, at))
    assert planned.bokmal.startswith("Møtet begynner kl.\u00a018.02")


@pytest.mark.parametrize("at", [time(18, 2), time(23, 59), time(0, 40), time(11, 0)])
def test_a_meeting_may_last_into_the_night(at: time) -> None:
    assert not list(end_faults(Course(START, True, at)))


@pytest.mark.parametrize(
    ("begun", "ended", "course", "said"),
    [
        (time(19, 10), time(18, 50), OPEN, "Saken begynte kl. 19.10 og kan ikke være ferdig"),
        (time(0, 10), time(23, 50), OPEN, "Saken begynte kl. 00.10 og kan ikke være ferdig"),
        (time(12, 30), None, OPEN, "Saken kan ikke ha begynt kl. 12.30, for møtet ble satt"),
        (None, time(12, 30), OPEN, "Saken kan ikke ha vært ferdig kl. 12.30, for møtet ble"),
        (time(20), None, closed(19), "Saken begynte kl. 20.00, men møtet ble hevet kl. 19.00."),
        (time(18, 30), time(19, 1), closed(19), "Saken varte til kl. 19.01, men møtet ble hevet"),
        (time(23), time(0, 40), closed(0, 30), "Saken varte til kl. 00.40, men møtet ble hevet"),
    ],
)
def test_times_of_an_item_that_cannot_be(
    begun: time | None, ended: time | None, course: Course, said: str
) -> None:
    (fault,) = item_faults(item(begun, ended), course)
    assert fault.bokmal.replace("\u00a0", " ").startswith(said)


@pytest.mark.parametrize(
    ("begun", "ended", "course"),
    [
        (None, None, OPEN),
        (time(19), time(19), closed(19)),
        (time(23, 50), time(0, 10), closed(0, 10)),
        (time(17, 58), time(18, 10), OPEN),
        (time(12, 30), time(12, 40), Course(START, is_set=False)),
    ],
)
def test_times_of_an_item_that_can_be(
    begun: time | None, ended: time | None, course: Course
) -> None:
    """A clock may be slow by some minutes; before the roll call nothing is known."""
    assert not list(item_faults(item(begun, ended), course))


def test_an_end_that_is_wrong_itself_is_no_measure_for_the_items() -> None:
    course = closed(17)
    assert len(list(end_faults(course))) == 1
    assert not list(item_faults(item(time(19), time(19, 30)), course))


def test_breaks_and_doors_follow_the_same_rule() -> None:
    (backwards,) = break_faults(Break(time(19, 30), time(19)), OPEN)
    assert backwards.nynorsk == (
        "Pausen byrja kl.\u00a019.30 og kan ikkje vere slutt kl.\u00a019.00."
    )
    (early,) = break_faults(Break(time(12, 30)), OPEN)
    assert early.bokmal.startswith("Pausen kan ikke ha begynt")
    begun, ended = break_faults(Break(time(20), time(20, 10)), closed(19))
    assert begun.bokmal.startswith("Pausen begynte")
    assert ended.bokmal.startswith("Pausen varte til")
    assert not list(break_faults(Break(time(23, 50), time(0, 10)), OPEN))
    shut = ClosedSession(ClosingGround.PRIVACY, "", time(19, 30), time(19, 40))
    doors = ItemMinutes(ItemId(1), closed=(shut,))
    assert [s.bokmal.split()[2] for s in door_faults(doors, closed(19))] == ["lukket", "åpnet"]
    assert not list(door_faults(doors, closed(19, 40)))


@pytest.mark.parametrize(
    ("phase", "at", "wrong"),
    [
        (Phase.BEFORE, (18, 14), False),
        (Phase.BEFORE, (18, 20), True),
        (Phase.DURING, (18, 13), True),
        (Phase.DURING, (18, 14), False),
        (Phase.DURING, (18, 40), False),
        (Phase.DURING, (18, 41), True),
        (Phase.AFTER, (18, 39), True),
        (Phase.AFTER, (18, 40), False),
        (Phase.ROLL_CALL, (18, 20), False),
    ],
)
def test_nobody_comes_before_an_item_after_it_began(
    phase: Phase, at: tuple[int, int], wrong: bool
) -> None:
    moment = Moment(phase, ItemId(1), START.replace(hour=at[0], minute=at[1]))
    assert bool(beside(moment, item(time(18, 14), time(18, 40)))) is wrong
    assert not beside(moment, item())
    assert not beside(Moment(phase, ItemId(1)), item(time(18, 14), time(18, 40)))


def beside(moment: Moment, its: ItemMinutes) -> tuple[ItemId, ...]:
    return items_beside(moment, {ItemId(1): its}, [ItemId(1)], START)

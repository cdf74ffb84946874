"""A meeting that goes on past midnight: what is typed belongs to the evening or to the night."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Left
from agenda_app.domain.breaks import Break, begin_break
from agenda_app.services.attendance import read_attendance
from agenda_app.services.minutes import read_minutes
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.theme import Theme
from tests.services.protocol import DAY, at
from tests.ui.live.live_world import LiveWorld, a_live_world

NIGHT = DAY + timedelta(days=1)


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


def asked(world: LiveWorld, qtbot: QtBot) -> AttendanceDialog:
    page = world.page
    assert page.live is not None
    dialog = AttendanceDialog(page.data, page.live, page.item_id, page.stamp_now, clock=page.at)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def known(world: LiveWorld) -> Attendance:
    return world.store.read(read_attendance, world.protocol.meeting)


def by_pen(world: LiveWorld) -> None:
    """It is two days later, so that nothing is stamped by the clock on the wall."""
    world.clock[0] = datetime.combine(DAY + timedelta(days=2), time(10, 20))
    world.page.clock.begin(is_new=True)
    assert world.page.clock.is_typed


def goes(dialog: AttendanceDialog, person: object, when: time) -> None:
    dialog.choose(person)  # type: ignore[arg-type]
    dialog.seat.when.at.set_value(when)
    dialog.seat.left.click()


def departures(world: LiveWorld) -> list[datetime | None]:
    return [event.moment.at for event in known(world).events if isinstance(event, Left)]


def test_after_midnight_a_time_of_the_evening_is_the_evening_before(
    world: LiveWorld, qtbot: QtBot
) -> None:
    world.clock[0] = datetime.combine(NIGHT, time(0, 20))
    dialog = asked(world, qtbot)
    goes(dialog, world.protocol.person("Geir"), time(23, 50))
    goes(dialog, world.protocol.person("Frid"), time(0, 20))
    assert not dialog.trouble.isVisible()
    assert departures(world) == [at(23, 50), datetime.combine(NIGHT, time(0, 20))]


def test_entered_afterwards_a_time_past_midnight_is_the_night_after(
    world: LiveWorld, qtbot: QtBot
) -> None:
    by_pen(world)
    dialog = asked(world, qtbot)
    goes(dialog, world.protocol.person("Geir"), time(0, 20))
    assert not dialog.trouble.isVisible()
    assert departures(world) == [datetime.combine(NIGHT, time(0, 20))]


def test_nobody_goes_before_the_meeting_was_set(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = asked(world, qtbot)
    for when in (time(17, 50), time(13)):
        goes(dialog, world.protocol.person("Geir"), when)
        assert dialog.trouble.isVisible()
    assert departures(world) == []


def test_who_goes_after_the_item_was_done_at_midnight_goes_after_it(
    world: LiveWorld, qtbot: QtBot
) -> None:
    world.page.data.set_times(world.kept(world.case), time(23, 30), time(23, 50))
    world.page.refresh()
    world.clock[0] = datetime.combine(NIGHT, time(0, 10))
    dialog = asked(world, qtbot)
    dialog.choose(world.protocol.person("Geir"))
    assert dialog.seat.when.phase.current == 2


@pytest.mark.parametrize(
    ("day", "night"), [("2026-03-28", "2026-03-29"), ("2026-10-24", "2026-10-25")]
)
def test_the_clock_is_moved_in_the_night(
    storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot, day: str, night: str
) -> None:
    """In autumn the times from 02.00 to 03.00 come twice, and both are taken."""
    evening, after = datetime.fromisoformat(day), datetime.fromisoformat(night)
    with a_live_world(storage, jobs, theme, day=evening.date()) as world:
        world.page.open_item(world.case)
        is_autumn = after.month == 10
        first, second = (time(2, 50), time(2, 10)) if is_autumn else (time(1, 50), time(3, 10))
        world.clock[0] = datetime.combine(after, first)
        dialog = asked(world, qtbot)
        goes(dialog, world.protocol.person("Geir"), first)
        goes(dialog, world.protocol.person("Frid"), second)
        assert not dialog.trouble.isVisible()
        assert departures(world) == [datetime.combine(after, at) for at in (first, second)]
        world.page.data.set_times(world.kept(world.case), first, second)
        world.page.data.adjourn(time(3, 20))
        assert known(world).problems == ()


def test_by_pen_nothing_ends_before_it_began(world: LiveWorld) -> None:
    page = world.page
    by_pen(world)
    page.clock.field.set_value(time(19, 10))
    QTest.keyClick(page.clock.field, "\r")
    assert world.kept(world.case).begun_at == time(19, 10)
    page.clock.field.set_value(time(18, 50))
    page.steps.go(1)
    assert world.kept(world.case).ended_at is None
    assert page.item_id == world.case
    open_one = Break(time(19, 30), None, world.case, "mat")
    page.data.change_minutes("b", lambda m: replace(m, breaks=begin_break(m.breaks, open_one)))
    page.refresh()
    page.clock.field.set_value(time(19))
    page.keys.pause.trigger()
    assert world.store.read(read_minutes, world.protocol.meeting).breaks == (open_one,)


def test_the_meeting_is_not_closed_before_it_was_set(world: LiveWorld, qtbot: QtBot) -> None:
    page = world.page
    assert page.live is not None
    dialog = EndDialog(page.around, page.data, page.live, page.now)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.at.set_value(time(17))
    dialog.end.click()
    assert dialog.trouble.isVisible()
    assert world.store.read(read_minutes, world.protocol.meeting).adjourned_at is None


def test_when_the_meeting_was_set_can_be_put_right(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = asked(world, qtbot)
    assert dialog.at.value == time(18, 2)
    dialog.at.set_value(time(18, 12))
    dialog.findChild(QPushButton, "attendance_correct").click()
    opened = known(world).opened
    assert opened is not None
    assert opened.at == at(18, 12)
    world.page.data.set_times(world.kept(world.case), time(18, 20), None)
    dialog.at.set_value(time(20, 2))
    dialog.correct.click()
    assert dialog.trouble.isVisible()
    assert known(world).opened == opened

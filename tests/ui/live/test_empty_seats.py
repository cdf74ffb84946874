"""F7 where the committee has seats that nobody holds: a line for each, for a deputy to sit in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Arrived
from agenda_app.domain.deputies import Answer, Call
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import use_seats_of_today
from agenda_app.services.chambers import are_seats_changed
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.deputy_calls import log_call, read_calls
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.roll_draft import from_json, to_json
from agenda_app.ui.live.seat_list import EmptySeat
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world

FIRST, SECOND = EmptySeat(7), EmptySeat(8)


@pytest.fixture(params=[False, True], ids=["roll", "meeting"])
def world(
    request: pytest.FixtureRequest, storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot
) -> Iterator[LiveWorld]:
    """Seven members on nine seats."""
    with a_live_world(storage, jobs, theme, called=request.param) as made:
        with_seats(made, 9)
        made.page.open_item(made.case)
        yield made


def with_seats(world: LiveWorld, seats: int) -> None:
    def change(session: Session) -> None:
        save_committee(session, replace(committee_by_code(session, "KST"), seats=seats))
        if are_seats_changed(session, world.protocol.meeting):
            use_seats_of_today(session, world.protocol.meeting)

    world.store.write("test", change)
    world.page.refresh()


def asked(world: LiveWorld, qtbot: QtBot) -> AttendanceDialog:
    page = world.page
    assert page.live is not None
    dialog = AttendanceDialog(page.data, page.live, page.item_id, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def known(world: LiveWorld) -> Attendance:
    return world.store.read(read_attendance, world.protocol.meeting)


def seated(dialog: AttendanceDialog, seat: EmptySeat, person: object) -> None:
    """Let a deputy sit in an empty seat, before the roll call or after it."""
    assert dialog.seats.choose(seat)
    chooser = dialog.seat.any if dialog.is_called else dialog.roll.any
    chooser.box.setCurrentIndex(chooser.box.findData(person))
    chooser.box.activated.emit(chooser.box.currentIndex())
    if dialog.is_called:
        dialog.seat.sit.click()


def done(dialog: AttendanceDialog) -> None:
    if not dialog.is_called:
        dialog.set_meeting()


def line(dialog: AttendanceDialog, number: int) -> str:
    return dialog.seats.item(number).text()


def test_each_empty_seat_is_a_line_that_a_deputy_can_sit_in(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = asked(world, qtbot)
    assert dialog.seats.count() == 9
    ida, jon = world.protocol.person("Ida"), world.protocol.person("Jon")
    seated(dialog, FIRST, ida)
    seated(dialog, SECOND, jon)
    assert not dialog.trouble.isVisible()
    assert "Dal" in line(dialog, 7)
    assert "Fure" in line(dialog, 8)
    assert dialog.facts.text().count("9") >= 1
    assert_all_named(dialog)
    done(dialog)
    there = known(world)
    assert (there.totals.members, there.totals.deputies) == (7, 2)
    sat = [e for e in there.events if isinstance(e, Arrived) and e.person_id in {ida, jon}]
    assert [event.stands_for for event in sat] == [None, None]
    assert len(there.items[world.case].voters) == 9


def test_nobody_sits_in_two_empty_seats(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = asked(world, qtbot)
    ida = world.protocol.person("Ida")
    seated(dialog, FIRST, ida)
    dialog.seats.choose(SECOND)
    chooser = dialog.seat.any if dialog.is_called else dialog.roll.any
    assert chooser.box.findData(ida) == -1
    assert chooser.box.findData(world.protocol.person("Jon")) > 0


def test_space_empties_the_seat_again_and_asks_for_a_deputy_in_an_empty_one(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = asked(world, qtbot)
    seated(dialog, FIRST, world.protocol.person("Ida"))
    dialog.seats.choose(FIRST)
    dialog.seats.setFocus()
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert "Dal" not in line(dialog, 7)
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    assert "Dal" not in line(dialog, 7)
    assert dialog.seats.item(7).checkState() is Qt.CheckState.Unchecked
    chooser = dialog.seat.any if dialog.is_called else dialog.roll.any
    assert chooser.isVisible()
    done(dialog)
    assert len(known(world).items[world.case].voters) == 7


def test_a_gap_about_a_deputy_leads_to_the_seat(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = asked(world, qtbot)
    ida = world.protocol.person("Ida")
    seated(dialog, FIRST, ida)
    done(dialog)
    world.page.refresh()
    again = asked(world, qtbot)
    again.choose(ida)
    assert again.seats.holder == FIRST
    assert again.seat.chair.isVisibleTo(again.seat)
    assert again.seat.recusal.isVisibleTo(again.seat)


def test_a_roll_that_is_begun_is_kept_with_its_empty_seats(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = asked(world, qtbot)
    at = datetime(2026, 4, 29, 17, 50)
    call = Call(
        None, world.protocol.person("Jon"), None, at, Answer.ACCEPTED, reason="Først hjemme"
    )
    draft = dialog.draft.with_deputy(7, call)
    assert from_json(to_json(draft), dialog.draft).on_empty == {7: call}
    stranger = dialog.draft.with_deputy(42, call)
    assert from_json(to_json(stranger), dialog.draft).on_empty == {}


def log(world: LiveWorld) -> tuple[Call, ...]:
    return world.store.read(read_calls, world.protocol.meeting)


def test_whoever_sits_in_an_empty_seat_stands_in_the_call_log(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = asked(world, qtbot)
    ida = world.protocol.person("Ida")
    seated(dialog, FIRST, ida)
    done(dialog)
    (call,) = log(world)
    assert (call.person_id, call.stands_for, call.item_id) == (ida, None, None)
    assert call.answer is Answer.ACCEPTED


def test_the_second_of_a_group_sits_in_an_empty_seat_only_with_a_reason(
    world: LiveWorld, qtbot: QtBot
) -> None:
    with_seats(world, 8)
    dialog = asked(world, qtbot)
    first, second = world.protocol.person("Hild"), world.protocol.person("Ida")
    chooser = dialog.seat.any if dialog.is_called else dialog.roll.any
    seated(dialog, FIRST, second)
    assert chooser.reason.isVisible()
    done(dialog)
    assert dialog.trouble.isVisible()
    assert not log(world)
    chooser.reason.setText("Den første svarte ikke.")
    chooser.reason.editingFinished.emit()
    if dialog.is_called:
        dialog.seat.sit.click()
    done(dialog)
    (call,) = log(world)
    assert (call.person_id, call.reason) == (second, "Den første svarte ikke.")
    assert first not in {one.person_id for one in log(world)}


def test_whoever_has_said_yes_to_an_empty_seat_sits_in_it_at_the_roll_call(
    world: LiveWorld, qtbot: QtBot
) -> None:
    ida, at = world.protocol.person("Ida"), datetime(2026, 4, 27, 9)
    if known(world).opened is not None:
        return
    yes = Call(None, ida, None, at, Answer.ACCEPTED)
    world.store.write("call", log_call, world.protocol.meeting, yes)
    dialog = asked(world, qtbot)
    assert "Dal" in line(dialog, 7)
    dialog.seats.choose(FIRST)
    dialog.seats.turned.emit(FIRST, False)
    done(dialog)
    assert [call.answer for call in log(world)] == [Answer.ACCEPTED, Answer.NO_ANSWER]

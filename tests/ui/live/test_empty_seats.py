"""F7 where the committee has seats that nobody holds: a line for each, for a deputy to sit in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Arrived
from agenda_app.services.attendance import read_attendance
from agenda_app.services.committees import committee_by_code, save_committee
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
        with storage.database.write("test") as session:
            body = committee_by_code(session, "KST")
            save_committee(session, replace(body, seats=9))
        made.page.refresh()
        made.page.open_item(made.case)
        yield made


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
    if dialog.is_called:
        dialog.seat.sit.click()
    else:
        chooser.box.activated.emit(chooser.box.currentIndex())


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
    draft = dialog.draft.with_deputy(7, world.protocol.person("Jon"))
    assert from_json(to_json(draft), dialog.draft).on_empty == draft.on_empty
    stranger = dialog.draft.with_deputy(42, world.protocol.person("Jon"))
    assert from_json(to_json(stranger), dialog.draft).on_empty == {}

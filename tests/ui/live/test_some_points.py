"""Somebody is out of some points only: typed in the attendance, and seen in the votes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Recusal, SteppedIn
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.meeting import MeetingForm, Urgency
from agenda_app.domain.requests import Request
from agenda_app.domain.votes import VoteMode
from agenda_app.services.attendance import read_attendance
from agenda_app.services.matters import points_in
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.requests import ask
from agenda_app.services.voting import record_of
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.answerers_dialog import AnswerersDialog
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.theme import Theme
from tests.domain.partly_aside import TEXT
from tests.services.protocol import with_points
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    """A meeting whose first case has five points."""
    with a_live_world(storage, jobs, theme) as made:
        with storage.database.write("test") as session:
            with_points(session, made.case, TEXT)
        made.page.refresh()
        yield made


def opened(world: LiveWorld, qtbot: QtBot, name: str = "Geir") -> AttendanceDialog:
    page = world.page
    page.open_item(world.case)
    assert page.live is not None
    kind = AnswerersDialog if page.live.is_written else AttendanceDialog
    dialog = kind(page.data, page.live, page.item_id, page.stamp_now)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.seats.choose(world.protocol.person(name))
    return dialog


def typed(dialog: AttendanceDialog, points: str) -> None:
    """Type points where they are asked for, and press Enter."""
    dialog.seat.recusal.points.setFocus()
    dialog.seat.recusal.points.selectAll()
    QTest.keyClicks(dialog.seat.recusal.points, points)
    QTest.keyClick(dialog.seat.recusal.points, Qt.Key.Key_Return)


def known(world: LiveWorld) -> Attendance:
    return world.store.read(read_attendance, world.protocol.meeting)


def recusals(world: LiveWorld) -> list[Recusal]:
    return [event for event in known(world).events if isinstance(event, Recusal)]


def note(dialog: AttendanceDialog, name: str) -> str:
    return next(line.note for line in dialog._lines() if line.name.startswith(name))


def test_points_are_typed_and_the_deputy_sits_for_them(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    assert_all_named(dialog)
    typed(dialog, "3 og 5")
    (recusal,) = recusals(world)
    assert [point.number for point in recusal.points] == [3, 5]
    assert recusal.ruling is not None
    assert recusal.ruling.agreed == 6
    assert dialog.seat.recusal.points.text() == ""
    assert note(dialog, "Geir").endswith("3 og 5")
    QTest.keyClick(dialog, Qt.Key.Key_F2)
    (stepped,) = (event for event in known(world).events if isinstance(event, SteppedIn))
    assert stepped.person_id == world.protocol.person("Jon")
    assert "3 og 5, " in note(dialog, "Geir")
    assert "Fure" in note(dialog, "Geir")
    assert len(known(world).items[world.case].voters) == 7
    assert "Jon Fure" in dialog.seat.recusal.who.text()


def test_points_that_are_not_there_are_told_in_place_and_what_was_typed_stays(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(world, qtbot)
    typed(dialog, "7")
    assert recusals(world) == []
    error = dialog.seat.recusal._points
    assert "Det finnes ikke noe punkt 7" in error.error
    assert dialog.seat.recusal.points.text() == "7"
    typed(dialog, "3")
    assert error.error == ""
    assert len(recusals(world)) == 1


def test_nobody_is_asked_for_points_of_a_case_that_has_none(world: LiveWorld, qtbot: QtBot) -> None:
    world.page.open_item(world.protocol.case(2))
    assert world.page.live is not None
    dialog = AttendanceDialog(
        world.page.data, world.page.live, world.protocol.case(2), world.page.stamp_now
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.seats.choose(world.protocol.person("Geir"))
    assert not dialog.seat.recusal.points.isVisibleTo(dialog)
    assert dialog.seat.recusal.button.isVisibleTo(dialog)


def test_nobody_is_asked_for_points_of_what_is_answered_in_writing(
    storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot
) -> None:
    with a_live_world(storage, jobs, theme, called=False) as made:
        with storage.database.write("test") as session:
            with_points(session, made.case, TEXT)
            meeting = read_meeting(session, made.protocol.meeting)
            written = replace(meeting, form=MeetingForm.WRITTEN, urgency=Urgency.NO_TIME)
            save_meeting(session, written)
        made.page.refresh()
        dialog = opened(made, qtbot)
        assert not dialog.seat.recusal.points.isVisibleTo(dialog)
        dialog.seat.recusal.button.click()
        (recusal,) = recusals(made)
        assert recusal.points == ()


def test_points_that_were_asked_for_beforehand_stand_ready(world: LiveWorld, qtbot: QtBot) -> None:
    points = world.store.read(points_in, world.case)[2:3]
    person = world.protocol.person("Geir")
    request = Request(None, person, (world.case,), Ground.SIBLING, points=points)
    world.store.write("test", ask, world.protocol.meeting, request)
    world.page.refresh()
    dialog = opened(world, qtbot)
    assert dialog.seat.recusal.points.text() == "3"
    dialog.seat.recusal.button.click()
    (recusal,) = recusals(world)
    assert (recusal.ground, recusal.points) == (Ground.SIBLING, points)


def test_what_was_entered_is_taken_back_and_comes_again_with_its_points(world: LiveWorld) -> None:
    points = world.store.read(points_in, world.case)[:2]
    person = world.protocol.person("Geir")
    recusal = Recusal(None, person, world.case, Ground.PARTY, Ruling(True, 6), points)
    world.page.data.enter(recusal)
    (entered,) = recusals(world)
    world.page.data.withdraw(entered)
    assert recusals(world) == []
    world.page.data.enter(entered)
    assert recusals(world) == [entered]


def test_each_round_has_those_who_vote_in_it_and_says_what_is_taken_together(
    world: LiveWorld, qtbot: QtBot
) -> None:
    typed(opened(world, qtbot), "3")
    page = world.page
    page.refresh()
    page.open_item(world.case)
    rounds = page.voting.rounds
    assert rounds is not None
    assert [motion.options[0].points for motion in rounds.motions] == [(3,), (1, 2, 4, 5)]
    assert [len(rounds.room_at(n).voters) for n in range(2)] == [6, 7]
    assert page.vote.desk.doubt.text() == ""
    together = rounds.taken_as(0, VoteMode.WHOLE)
    assert len(together.room_at(0).voters) == 6
    (said,) = together.taken_together(0)
    assert said.bokmal.startswith("Punkt 3 er tatt sammen med andre punkt. Geir Li deltar ikke")


def test_the_whole_case_is_voted_on_by_keys_alone(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    typed(dialog, "3")
    dialog.reject()
    page = world.page
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    page.refresh()
    page.open_item(world.case)
    page.voting.begin()
    for _ in range(2):
        world.press(Qt.Key.Key_Return)
    votes = world.kept(world.case).votes
    record = world.store.read(record_of, world.case)
    assert [vote.motion.options[0].points for vote in votes] == [(3,), (1, 2, 4, 5)]
    assert [outcome.votes for outcome in record.outcomes] == [(6, 0), (7, 0)]
    assert record.refused == ()


def test_what_was_entered_is_seen_without_scrolling(
    world: LiveWorld, qtbot: QtBot, nynorsk: None
) -> None:
    dialog = opened(world, qtbot)
    typed(dialog, "2")
    (recusal,) = recusals(world)
    (undo,) = dialog.seat.findChildren(LinkButton, f"seat_undo_{recusal.id}")
    QApplication.processEvents()
    room = dialog.seat.viewport()
    assert room.rect().contains(undo.mapTo(room, undo.rect().bottomRight()))

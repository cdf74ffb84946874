"""Before the meeting by keyboard: who is away, who comes instead, what is asked for, the quorum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import AbsenceReason
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.meeting import MeetingForm, Urgency
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.seat_list import EmptySeat
from agenda_app.ui.parts.signals import Level
from tests.domain.partly_aside import TEXT
from tests.services.protocol import with_points
from tests.ui.accessible import assert_all_named
from tests.ui.before.before_world import NOW, BeforeWorld, a_before_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, qtbot: QtBot) -> Iterator[BeforeWorld]:
    with a_before_world(storage, jobs) as made:
        qtbot.waitActive(made.dialog)
        yield made


def shown(world: BeforeWorld, name: str) -> list[QPushButton]:
    QApplication.processEvents()
    found = world.dialog.findChildren(QPushButton, name)
    return [button for button in found if button.isVisibleTo(world.dialog)]


def test_two_keys_report_an_absence_and_the_next_deputy_is_pointed_at(world: BeforeWorld) -> None:
    QTest.keyClicks(world.dialog.people, "c")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    (absence,) = world.known.absences
    assert (absence.person_id, absence.reason) == (
        world.protocol.person("Cato"),
        AbsenceReason.OTHER,
    )
    assert absence.reported == NOW
    assert "6 of 7" in world.dialog.facts.sentence
    deputy = world.dialog.turn.deputy
    assert deputy is not None
    assert deputy.seat.person_name == "Hild Bakke"


def test_space_again_takes_it_back(world: BeforeWorld) -> None:
    world.choose("Cato")
    for _ in range(2):
        QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    assert world.known.absences == ()
    assert "7 of 7" in world.dialog.facts.sentence


def test_the_reason_and_what_was_said_are_kept(world: BeforeWorld) -> None:
    world.choose("Cato")
    form = world.dialog.absence
    form.reason.setCurrentIndex(form.reason.findData(AbsenceReason.ILLNESS))
    form.reason.activated.emit(form.reason.currentIndex())
    form.note.setText("ringte mandag")
    form.note.editingFinished.emit()
    (absence,) = world.known.absences
    assert (absence.reason, absence.note) == (AbsenceReason.ILLNESS, "ringte mandag")


def test_calls_are_logged_in_order_by_one_key_each(world: BeforeWorld) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F2, Qt.Key.Key_F3):
        QTest.keyClick(world.dialog, key)
    assert [(world.name(call), call.answer) for call in world.calls] == [
        ("Hild", Answer.NO_ANSWER),
        ("Ida", Answer.ASKED),
        ("Ida", Answer.ACCEPTED),
    ]
    assert {call.at for call in world.calls} == {NOW}
    assert "7 of 7" in world.dialog.facts.sentence
    names = [world.dialog.people.item(n).text() for n in range(world.dialog.people.count())]
    assert any("Ida Dal" in name and "Cato Lund" in name for name in names)
    assert not any("Hild" in name for name in names), "who does not answer is ticked as coming"


def test_a_time_that_is_typed_is_taken(world: BeforeWorld) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    world.dialog.turn.at.setText("815")
    QTest.keyClick(world.dialog, Qt.Key.Key_F2)
    (call,) = world.calls
    assert call.at == NOW.replace(hour=8, minute=15)


def test_a_day_that_is_typed_is_taken(world: BeforeWorld) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    day = NOW - timedelta(days=3)
    world.dialog.turn.day.setText(day.strftime("%d.%m.%Y"))
    world.dialog.turn.at.setText("1430")
    QTest.keyClick(world.dialog, Qt.Key.Key_F5)
    (call,) = world.calls
    assert call.at == day.replace(hour=14, minute=30)


def test_a_day_or_time_that_is_none_is_not_logged_as_now(world: BeforeWorld) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    turn = world.dialog.turn
    for field, text in ((turn.day, "31.02.2026"), (turn.at, "kveld")):
        was = field.text()
        field.setText(text)
        QTest.keyClick(world.dialog, Qt.Key.Key_F2)
        assert world.calls == []
        field.setText(was)
        field.read()


def test_a_call_that_was_removed_is_put_back(world: BeforeWorld) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F3):
        QTest.keyClick(world.dialog, key)
    before = world.calls
    world.dialog.log.struck.emit(before[0])
    assert world.calls == before[1:]
    assert world.dialog.struck.isVisible()
    world.dialog.struck.acted.emit(0)
    assert world.calls == before
    assert not world.dialog.struck.isVisible()


def test_out_of_order_asks_for_a_reason_and_takes_it(world: BeforeWorld) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    turn = world.dialog.turn
    turn.deputies.setCurrentRow(1)
    QTest.keyClick(world.dialog, Qt.Key.Key_F3)
    assert world.calls == []
    assert "§ 7-10" in turn.problem.text()
    assert turn.reason.isVisible()
    QTest.keyClicks(turn.reason, "Hild er på reise")
    QTest.keyClick(world.dialog, Qt.Key.Key_F3)
    (call,) = world.calls
    assert (world.name(call), call.reason) == ("Ida", "Hild er på reise")


def test_who_asks_about_one_item_gets_a_deputy_for_that_item(world: BeforeWorld) -> None:
    case = world.protocol.case(1)
    world.choose("Cato")
    form = world.dialog.request
    form.ground.setCurrentIndex(form.ground.findData(Ground.SPOUSE))
    form.first.setCurrentIndex(form.first.findData(case))
    form.add.click()
    (request,) = world.known.requests
    assert (request.items, request.ground) == ((case,), Ground.SPOUSE)
    assert "6 can vote" in world.dialog.facts.sentence
    QTest.keyClick(world.dialog, Qt.Key.Key_F3)
    (call,) = world.calls
    assert (world.name(call), call.item_id) == ("Hild", case)
    assert "can vote" not in world.dialog.facts.sentence


def test_points_that_are_asked_about_are_kept_and_wrong_ones_told_in_place(
    world: BeforeWorld, storage: Storage
) -> None:
    case = world.protocol.case(1)
    with storage.database.write("test") as session:
        with_points(session, case, TEXT)
    world.choose("Cato")
    form = world.dialog.request
    form.first.setCurrentIndex(form.first.findData(case))
    QTest.keyClicks(form.points, "7")
    QTest.keyClick(form.points, Qt.Key.Key_Return)
    assert world.known.requests == ()
    assert "punkt 7" in form._points.error
    QTest.keyClick(form.points, Qt.Key.Key_Backspace)
    QTest.keyClicks(form.points, "3")
    QTest.keyClick(form.points, Qt.Key.Key_Return)
    (request,) = world.known.requests
    assert [point.number for point in request.points] == [3]
    assert form.points.text() == ""
    (line,) = world.dialog.findChildren(QPushButton, "request_withdraw")
    assert "(punkt 3)" in line.accessibleDescription()
    form.ground.setCurrentIndex(form.ground.findData(None))
    assert not form.points.isVisibleTo(world.dialog)


def test_nobody_asks_about_points_of_what_is_answered_in_writing(
    world: BeforeWorld, storage: Storage
) -> None:
    with storage.database.write("test") as session:
        with_points(session, world.protocol.case(1), TEXT)
    world.choose("Cato")
    assert world.dialog.request.points.isVisibleTo(world.dialog)
    with storage.database.write("test") as session:
        meeting = read_meeting(session, world.protocol.meeting)
        written = replace(meeting, form=MeetingForm.WRITTEN, urgency=Urgency.NO_TIME)
        save_meeting(session, written)
    world.dialog.show_now()
    assert not world.dialog.request.points.isVisibleTo(world.dialog)


def test_leave_goes_from_one_item_to_another(world: BeforeWorld) -> None:
    items = world.known.chamber.items
    world.choose("Bo")
    form = world.dialog.request
    form.ground.setCurrentIndex(form.ground.findData(None))
    form.first.setCurrentIndex(1)
    form.last.setCurrentIndex(3)
    form.add.click()
    (request,) = world.known.requests
    assert (request.items, request.ground) == (items[1:4], None)
    (back,) = shown(world, "request_withdraw")
    back.click()
    assert world.known.requests == ()


def test_a_deputy_who_comes_can_ask_too_and_hands_the_item_on(world: BeforeWorld) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    QTest.keyClick(world.dialog, Qt.Key.Key_F3)
    world.choose("Hild")
    form = world.dialog.request
    form.first.setCurrentIndex(form.first.findData(world.protocol.case(2)))
    form.add.click()
    QTest.keyClick(world.dialog, Qt.Key.Key_F3)
    last = world.calls[-1]
    assert (world.name(last), last.stands_for) == ("Ida", world.protocol.person("Hild"))


def test_too_few_is_said_at_once(world: BeforeWorld) -> None:
    assert world.dialog.facts.level is Level.OK
    for name in ("Bo", "Cato", "Dina", "Egil"):
        world.choose(name)
        QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    assert world.dialog.facts.level is Level.WARN
    assert "§\N{NO-BREAK SPACE}11-9" in world.dialog.facts.sentence


def test_a_line_of_the_log_can_be_struck_and_who_is_not_needed_is_named(
    world: BeforeWorld, qtbot: QtBot
) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    QTest.keyClick(world.dialog, Qt.Key.Key_F3)
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    assert world.known.absences == ()
    (remove,) = shown(world, "call_remove")
    said = [label.text() for label in world.dialog.log.findChildren(QLabel)]
    assert any("not needed any more" in text for text in said)
    remove.click()
    assert world.calls == []


def test_writing_is_offered_once_somebody_is_asked(world: BeforeWorld, qtbot: QtBot) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    assert not world.dialog.turn.message.isEnabled()
    QTest.keyClick(world.dialog, Qt.Key.Key_F2)
    with qtbot.waitSignal(world.dialog.written_to) as told:
        world.dialog.turn.message.click()
    assert told.args is not None
    call: Call = told.args[0]
    assert replace(call, id=None) == replace(world.calls[0], id=None)


def test_everything_is_named(world: BeforeWorld) -> None:
    world.choose("Cato")
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    assert_all_named(world.dialog)
    assert isinstance(world.dialog.turn.reason, QLineEdit)


def test_the_mayor_without_a_seat_is_away_and_asks_like_a_member(
    storage: Storage, jobs: JobRunner, qtbot: QtBot
) -> None:
    with a_before_world(storage, jobs, visited=True) as world:
        qtbot.waitActive(world.dialog)
        people, mayor = world.dialog.people, world.protocol.person("Kari")
        assert people.count() == 8
        world.choose("Kari")
        assert people.currentRow() == 7
        assert world.dialog.name.text() == "Kari Nes (Sp), ordfører"
        world.dialog.request.add.click()
        assert [one.person_id for one in world.known.requests] == [mayor]
        QTest.keyClick(people, Qt.Key.Key_Space)
        assert [one.person_id for one in world.known.absences] == [mayor]
        assert "7 of 7" in world.dialog.facts.sentence
        assert not world.dialog.turn.isVisibleTo(world.dialog)
        assert_all_named(world.dialog)


def test_a_deputy_is_called_to_a_seat_that_nobody_holds(world: BeforeWorld) -> None:
    def one_more(session: Session) -> None:
        save_committee(session, replace(committee_by_code(session, "KST"), seats=8))

    world.store.write("test", one_more)
    world.dialog.show_now()
    seat = EmptySeat(7)
    assert world.dialog.people.choose(seat)
    assert not world.dialog.absence.isVisible()
    assert not world.dialog.request.isVisible()
    assert "no deputy yet" in world.dialog.people.item(7).text()
    assert "(Ap)" in world.dialog.turn.deputies.item(0).text()
    QTest.keyClick(world.dialog.people, Qt.Key.Key_Space)
    assert world.dialog.people.item(7).checkState() is Qt.CheckState.Unchecked
    world.dialog.turn.deputies.setCurrentRow(1)
    QTest.keyClick(world.dialog, Qt.Key.Key_F3)
    assert world.calls == []
    assert world.dialog.turn.reason.hasFocus()
    world.dialog.turn.reason.setText("Den første er på sjøen.")
    QTest.keyClick(world.dialog, Qt.Key.Key_F3)
    (call,) = world.calls
    assert (call.stands_for, call.answer, call.reason) == (
        None,
        Answer.ACCEPTED,
        "Den første er på sjøen.",
    )
    assert "Ida Dal comes" in world.dialog.people.item(7).text()
    assert world.dialog.people.item(7).checkState() is Qt.CheckState.Checked
    assert "8 of 8" in world.dialog.facts.sentence
    assert_all_named(world.dialog)


def test_no_proposal_is_handed_in_where_nobody_meets(world: BeforeWorld, storage: Storage) -> None:
    assert shown(world, "before_proposals")
    with storage.database.write("test") as session:
        meeting = read_meeting(session, world.protocol.meeting)
        save_meeting(session, replace(meeting, form=MeetingForm.WRITTEN))
    world.dialog.show_now()
    assert not shown(world, "before_proposals")

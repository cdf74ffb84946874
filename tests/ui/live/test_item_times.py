"""Putting right when an item was taken up and done, and what is written of its closed doors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.ballots import totals
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Room
from agenda_app.errors import UserError
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.ballot_grid import BallotField
from agenda_app.ui.live.doors_dialog import DoorsDialog
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.live.times_dialog import TimesDialog
from agenda_app.ui.theme import Theme
from tests.services.protocol import at
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world

START = at(18, 0)
ROOM = Room((Voter(1, "Siv Hauknes", "Sp", is_chair=True),), seats=1)
FIRST = ClosedSession(ClosingGround.PRIVACY, "", time(18, 10), time(18, 20), "enstemmig")
LAST = ClosedSession(ClosingGround.PRIVACY, "", time(18, 30), None, "enstemmig")


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


def typed(field: str, text: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DoorsDialog | TimesDialog)
    editor = getattr(dialog, field)
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)


def the_doors() -> DoorsDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DoorsDialog)
    return dialog


def choose(dialog: DoorsDialog, ground: ClosingGround) -> None:
    dialog.ground.setCurrentIndex(dialog.ground.findData(ground))


def against(dialog: DoorsDialog, party: str, number: int) -> None:
    cell = dialog.findChild(BallotField, f"doors_closing_ballot_1_{party}")
    assert isinstance(cell, BallotField)
    cell.setFocus()
    cell.selectAll()
    QTest.keyClicks(cell, str(number))


def enter() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QWidget)
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def while_open(world: LiveWorld, ask: Callable[[], object], do: Callable[[], None]) -> None:
    """Open a dialog, do something in it, and see that it did not stay."""
    seen: list[bool] = []

    def go() -> None:
        try:
            do()
            seen.append(True)
        finally:
            left = QApplication.activeModalWidget()
            if isinstance(left, DoorsDialog | TimesDialog):
                left.reject()

    QTimer.singleShot(0, go)
    ask()
    assert seen == [True]


def closed(world: LiveWorld, *sessions: ClosedSession) -> None:
    world.page.saving.save_item("doors", lambda item: replace(item, closed=sessions))


def undo(world: LiveWorld) -> None:
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)


@pytest.mark.parametrize("text", ["", "seks"])
def test_doors_are_not_closed_without_a_time(world: LiveWorld, text: str) -> None:
    def answer() -> None:
        typed("at", text)
        enter()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DoorsDialog)
        assert dialog.at_field.error

    while_open(world, world.page.keys.close.trigger, answer)
    assert world.kept(world.case).closed == ()


def test_what_the_law_demands_is_decided_at_once_and_unanimously(world: LiveWorld) -> None:
    def answer() -> None:
        dialog = the_doors()
        assert dialog.ground.currentData() is ClosingGround.CONFIDENTIALITY
        assert dialog.closing.grid.isVisible()
        enter()

    while_open(world, world.page.keys.close.trigger, answer)
    (session,) = world.kept(world.case).closed
    assert session.ballots is not None
    assert totals(session.ballots.parties, 2) == ((7, 0), 0)
    assert session.closed_at == time(18, 5)


def test_what_the_law_demands_is_not_closed_by_nobody(world: LiveWorld) -> None:
    def answer() -> None:
        dialog = the_doors()
        dialog.closing.taken.setChecked(False)
        enter()
        assert dialog.closing_field.error

    while_open(world, world.page.keys.close.trigger, answer)
    assert world.kept(world.case).closed == ()


def test_what_the_committee_decides_is_closed_by_a_vote(world: LiveWorld) -> None:
    def answer() -> None:
        dialog = the_doors()
        choose(dialog, ClosingGround.PRIVACY)
        assert dialog.closing.grid.isVisible()
        against(dialog, "Ap", 1)
        enter()

    while_open(world, world.page.keys.close.trigger, answer)
    (session,) = world.kept(world.case).closed
    assert session.ballots is not None
    assert totals(session.ballots.parties, 2) == ((6, 1), 0)
    assert not session.is_refused
    assert world.page.keys.open.isVisible()
    (closing,) = world.page.data.record(world.case).closings
    assert closing.refused == ()


def test_doors_stay_open_when_it_is_voted_down(world: LiveWorld) -> None:
    def answer() -> None:
        dialog = the_doors()
        choose(dialog, ClosingGround.PRIVACY)
        before = dialog.ok.text()
        for party, members in (("H", 3), ("V", 1)):
            against(dialog, party, members)
        assert dialog.closing.fell
        assert dialog.ok.text() != before
        enter()

    while_open(world, world.page.keys.close.trigger, answer)
    (session,) = world.kept(world.case).closed
    assert session.is_refused
    assert world.page.keys.close.isVisible()
    assert not world.page.keys.open.isVisible()


def test_the_committee_is_not_passed_over(world: LiveWorld) -> None:
    def answer() -> None:
        dialog = the_doors()
        choose(dialog, ClosingGround.PRIVACY)
        dialog.closing.taken.setChecked(False)
        enter()
        assert dialog.closing_field.error

    while_open(world, world.page.keys.close.trigger, answer)
    assert world.kept(world.case).closed == ()


def test_enter_among_the_votes_closes_the_doors(world: LiveWorld) -> None:
    def answer() -> None:
        dialog = the_doors()
        choose(dialog, ClosingGround.PRIVACY)
        dialog.closing.grid.begin()
        QTest.keyClick(dialog.closing.grid.findChildren(BallotField)[0], Qt.Key.Key_Return)

    while_open(world, world.page.keys.close.trigger, answer)
    (session,) = world.kept(world.case).closed
    assert session.ballots is not None


def test_a_vote_on_opening_is_noted_with_the_doors(world: LiveWorld) -> None:
    closed(world, LAST)

    def answer() -> None:
        dialog = the_doors()
        dialog.reopening.taken.setChecked(True)
        enter()
        assert dialog.reopening_field.error
        typed("opened", "1840")
        enter()

    while_open(world, world.page.keys.correct_doors.trigger, answer)
    (session,) = world.kept(world.case).closed
    assert session.opening is not None
    assert session.opened_at == time(18, 40)


def test_what_stands_in_the_dialog_is_put_back(world: LiveWorld) -> None:
    voters = world.page.data.record(world.case).room
    left, again = (DoorsDialog((FIRST, LAST), START, lambda _: voters) for _ in range(2))
    left.choose(0)
    left.closing.taken.setChecked(True)
    against(left, "Ap", 1)
    left.basis.setText("offl. § 13")
    again.take_draft(left.draft_json())
    assert again.sessions == left.sessions
    assert again.sessions[0].ballots is not None
    again.take_draft("{}")
    assert again.sessions == left.sessions


def test_closed_doors_are_put_right_and_back(world: LiveWorld) -> None:
    keys = world.page.keys
    assert not keys.correct_doors.isEnabled()
    closed(world, LAST)
    assert keys.correct_doors.isEnabled()
    assert keys.correct_doors in world.page.item_menu.actions()

    def answer() -> None:
        typed("at", "1825")
        typed("opened", "1840")
        typed("vote", "5 mot 2")
        enter()

    while_open(world, keys.correct_doors.trigger, answer)
    right = replace(LAST, closed_at=time(18, 25), opened_at=time(18, 40), vote="5 mot 2")
    assert world.kept(world.case).closed == (right,)
    undo(world)
    assert world.kept(world.case).closed == (LAST,)


def test_one_of_several_closings_is_removed(world: LiveWorld) -> None:
    closed(world, FIRST, LAST)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DoorsDialog)
        assert_all_named(dialog)
        dialog.choose(0)
        button = dialog.findChild(QPushButton, "doors_remove")
        assert isinstance(button, QPushButton)
        QTest.keyClick(button, Qt.Key.Key_Space)

    while_open(world, world.page.keys.correct_doors.trigger, answer)
    assert world.kept(world.case).closed == (LAST,)


def test_what_is_missing_leads_to_the_doors_that_lack_it(world: LiveWorld) -> None:
    closed(world, replace(FIRST, closed_at=None), replace(LAST, opened_at=time(18, 40)))
    gap = MinutesGap(GapCode.CLOSING_WITHOUT_TIMES, world.case)

    def answer() -> None:
        typed("at", "1812")
        enter()

    while_open(world, lambda: go_to(world.page, gap), answer)
    kept = world.kept(world.case).closed
    assert [one.closed_at for one in kept] == [time(18, 12), time(18, 30)]


def test_what_was_changed_in_another_closing_is_kept_and_must_be_right(world: LiveWorld) -> None:
    dialog = DoorsDialog((FIRST, LAST), START, lambda _: ROOM)
    dialog.choose(0)
    dialog.opened.setText("18.05")
    dialog.choose(1)
    dialog.vote.setText("6 mot 1")
    assert not dialog.is_right()
    assert dialog.opened_field.error
    dialog.opened.setText("18.22")
    assert dialog.is_right()
    assert dialog.sessions == (
        replace(FIRST, opened_at=time(18, 22)),
        replace(LAST, vote="6 mot 1"),
    )


def test_doors_may_open_after_midnight(qtbot: QtBot) -> None:
    late = replace(LAST, closed_at=time(23, 50), opened_at=time(0, 10))
    assert DoorsDialog((late,), START, lambda _: ROOM).is_right()


def test_only_the_last_doors_may_still_be_closed(qtbot: QtBot) -> None:
    dialog = DoorsDialog((replace(FIRST, opened_at=None), LAST), START, lambda _: ROOM)
    assert dialog.is_right()
    dialog.choose(0)
    assert not dialog.is_right()


def test_the_times_of_an_item_are_put_right_and_back(world: LiveWorld) -> None:
    page = world.page
    page.stamp()
    page.saving.save_now()
    assert page.keys.times in page.item_menu.actions()

    def answer() -> None:
        typed("begun", "1802")
        typed("ended", "18.30")
        enter()

    while_open(world, page.keys.times.trigger, answer)
    kept = world.kept(world.case)
    assert (kept.begun_at, kept.ended_at) == (time(18, 2), time(18, 30))
    undo(world)
    kept = world.kept(world.case)
    assert (kept.begun_at, kept.ended_at) == (time(18, 5), None)


def test_a_time_that_was_not_is_taken_away(world: LiveWorld) -> None:
    world.page.stamp()
    world.page.saving.save_now()

    def answer() -> None:
        typed("begun", "")
        enter()

    while_open(world, world.page.keys.times.trigger, answer)
    assert world.kept(world.case).begun_at is None


def test_an_item_does_not_end_before_it_begins(qtbot: QtBot) -> None:
    dialog = TimesDialog(time(18, 30), time(18, 10), START)
    assert not dialog.is_right()
    assert dialog.error
    dialog.ended.setText("00.10")
    assert dialog.is_right()
    dialog.begun.setText("seks")
    assert not dialog.is_right()


def test_an_item_whose_time_is_put_right_comes_where_it_belongs(world: LiveWorld) -> None:
    page, second = world.page, world.protocol.case(2)
    page.stamp()
    page.saving.save_now()
    world.at(18, 20)
    page.open_item(second)
    page.stamp()
    page.saving.save_now()
    gap = MinutesGap(GapCode.ORDER, second)

    def answer() -> None:
        typed("begun", "1801")
        enter()

    while_open(world, lambda: go_to(page, gap), answer)
    assert page.live is not None
    order = list(page.live.attendance.chamber.items)
    assert order.index(second) < order.index(world.case)
    undo(world)
    assert page.live is not None
    order = list(page.live.attendance.chamber.items)
    assert order.index(world.case) < order.index(second)


def test_doors_are_not_opened_before_they_were_closed(world: LiveWorld) -> None:
    world.at(18, 5)
    shut = replace(LAST, closed_at=time(18, 10), opened_at=None)
    closed(world, shut)
    world.page.keys.open.trigger()
    assert world.kept(world.case).closed == (shut,)
    message = world.page.notices.message
    assert message is not None
    assert "18.10" in message.sentence
    assert "18.05" in message.sentence

    def answer() -> None:
        typed("opened", "1815")
        enter()

    while_open(world, lambda: message.acted.emit(0), answer)
    assert world.kept(world.case).closed == (replace(shut, opened_at=time(18, 15)),)
    again = replace(shut, opened_at=time(18, 9))
    with pytest.raises(UserError, match="lukket"):
        world.page.data.change_item("doors", world.case, lambda i: replace(i, closed=(again,)))


def test_doors_are_not_closed_by_more_than_there_are(world: LiveWorld) -> None:
    def answer() -> None:
        dialog = the_doors()
        against(dialog, "H", 9)
        cell = dialog.findChild(BallotField, "doors_closing_ballot_1_H")
        assert isinstance(cell, BallotField)
        assert cell.text() == "9"
        enter()
        assert "9 av 3" in dialog.closing_field.error

    while_open(world, world.page.keys.close.trigger, answer)
    assert world.kept(world.case).closed == ()

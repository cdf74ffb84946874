"""What was written by pen is entered afterwards: typed times are taken, and it takes few keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Left, Opened
from agenda_app.domain.breaks import Break
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.speaking import spoken_words
from agenda_app.services.attendance import read_attendance
from agenda_app.services.locking import adjourn
from agenda_app.services.minutes import read_minutes
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.ballot_grid import BallotField
from agenda_app.ui.live.break_dialog import BreakDialog
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.live.late_dialog import LateDialog
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.routes import LiveRoute
from agenda_app.ui.theme import Theme
from tests.services.protocol import DAY, at
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, focused

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
UNANIMOUS, CONTESTED, IN_OR_OUT, PROPOSAL = 7, 15, 10, 10
"""The most keys that a fact may take, without the words of a text."""


@dataclass
class Typist:
    """Presses keys where the focus is, and counts them."""

    world: LiveWorld
    keys: int = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.keys += 1
        self.world.press(key, modifiers)

    def type_in(self, text: str, *, counts: bool = True) -> None:
        self.keys += len(text) if counts else 0
        self.world.type_in(text)

    def clock(self, text: str) -> None:
        self.press(Qt.Key.Key_F9)
        self.type_in(text)


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    """The week after the meeting, with its roll called and nothing else."""
    with a_live_world(storage, jobs, theme) as made:
        reopened(made)
        yield made


@pytest.fixture
def before(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    """The week after the meeting, with nothing entered."""
    with a_live_world(storage, jobs, theme, called=False) as made:
        reopened(made)
        yield made


@pytest.fixture
def evening(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    """While the meeting is held."""
    with a_live_world(storage, jobs, theme) as made:
        yield made


def reopened(world: LiveWorld) -> None:
    world.clock[0] = datetime.combine(DAY, time(9, 41)) + timedelta(days=7)
    world.page.show_route(LiveRoute(world.protocol.meeting))
    world.page.open_item(world.case)


def known(world: LiveWorld) -> Attendance:
    return world.store.read(read_attendance, world.protocol.meeting)


def test_it_begins_by_itself_once_the_day_is_past(world: LiveWorld) -> None:
    page = world.page
    assert page.clock.is_typed
    assert page.band.typed.isVisible()
    assert not page.band.clock.isVisible()
    assert_all_named(page)


def test_while_the_meeting_is_held_the_clock_on_the_wall_counts(evening: LiveWorld) -> None:
    assert not evening.page.clock.is_typed
    assert evening.page.band.clock.isVisible()
    assert evening.page.at() == time(18, 5)


def test_in_the_night_after_the_meeting_goes_on(evening: LiveWorld) -> None:
    evening.clock[0] = datetime.combine(DAY, time(0, 20)) + timedelta(days=1)
    evening.page.show_route(LiveRoute(evening.protocol.meeting))
    assert not evening.page.clock.is_typed


def test_what_is_turned_on_the_same_evening_stays_on(evening: LiveWorld) -> None:
    evening.page.keys.afterwards.trigger()
    assert evening.page.clock.is_typed
    evening.page.show_route(LiveRoute(evening.protocol.meeting, evening.protocol.case(2)))
    assert evening.page.clock.is_typed
    evening.page.keys.afterwards.trigger()
    assert not evening.page.clock.is_typed


def test_a_unanimous_case_with_its_time(world: LiveWorld) -> None:
    typist = Typist(world)
    typist.press(Qt.Key.Key_1, CTRL)
    typist.clock("1812")
    typist.press(Qt.Key.Key_Return, CTRL)
    first, second = world.kept(world.case), world.kept(world.protocol.case(2))
    assert len(first.votes) == 1
    assert (first.ended_at, second.begun_at) == (time(18, 12), time(18, 12))
    assert typist.keys <= UNANIMOUS


def test_without_a_typed_time_none_is_claimed(world: LiveWorld) -> None:
    typist = Typist(world)
    typist.press(Qt.Key.Key_1, CTRL)
    typist.press(Qt.Key.Key_Return, CTRL)
    assert world.page.item_id == world.protocol.case(2)
    for item in (world.case, world.protocol.case(2)):
        kept = world.kept(item)
        assert (kept.begun_at, kept.ended_at) == (None, None)


def test_a_time_belongs_to_one_thing_only(world: LiveWorld) -> None:
    typist = Typist(world)
    typist.clock("1812")
    typist.press(Qt.Key.Key_Return)
    assert world.kept(world.case).begun_at == time(18, 12)
    typist.press(Qt.Key.Key_Return, CTRL)
    typist.clock("1930")
    typist.press(Qt.Key.Key_Return, CTRL)
    kept = world.kept(world.case)
    assert (kept.begun_at, kept.ended_at) == (time(18, 12), None)
    second = world.kept(world.protocol.case(2))
    assert (second.begun_at, second.ended_at) == (None, time(19, 30))


def test_a_time_that_cannot_be_read_is_said_and_stays(world: LiveWorld) -> None:
    typist, page = Typist(world), world.page
    typist.clock("2561")
    typist.press(Qt.Key.Key_Return)
    assert page.notices.message is not None
    assert page.notices.message.sentence == page.band.typed.problem()
    typist.press(Qt.Key.Key_Return, CTRL)
    assert page.item_id == world.case
    assert (page.band.typed.text(), focused()) == ("2561", page.band.typed)
    typist.type_in("1812")
    typist.press(Qt.Key.Key_Return, CTRL)
    assert page.item_id == world.protocol.case(2)
    assert world.kept(world.case).ended_at == time(18, 12)


def test_a_break_is_entered_with_its_end(world: LiveWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(dialog: BreakDialog) -> int:
        assert not dialog.at.text()
        dialog.ok.click()
        assert dialog.began_field.error
        QTest.keyClicks(dialog.at, "1910")
        QTest.keyClicks(dialog.ended, "1905")
        dialog.ok.click()
        assert dialog.ended_field.error
        dialog.ended.clear()
        QTest.keyClicks(dialog.ended, "1925")
        dialog.ok.click()
        return dialog.result()

    monkeypatch.setattr(BreakDialog, "exec", fill)
    world.press(Qt.Key.Key_F12)
    (taken,) = world.store.read(read_minutes, world.protocol.meeting).breaks
    assert (taken.began_at, taken.ended_at, taken.item_id) == (
        time(19, 10),
        time(19, 25),
        world.case,
    )


def test_the_end_of_a_break_that_goes_on_asks_for_its_time(evening: LiveWorld) -> None:
    page = evening.page
    page.data.change_minutes("break", lambda m: replace(m, breaks=(Break(time(19)),)))
    page.refresh()
    page.keys.afterwards.trigger()
    evening.press(Qt.Key.Key_F12)
    assert page.notices.message is not None
    assert focused() is page.band.typed
    evening.type_in("1915")
    evening.press(Qt.Key.Key_F12)
    (taken,) = evening.store.read(read_minutes, evening.protocol.meeting).breaks
    assert taken.ended_at == time(19, 15)
    assert not page.band.typed.text()


def test_how_long_it_takes_to_enter_speakers_is_nobodys_speaking_time(world: LiveWorld) -> None:
    for name in ("egil", "geir"):
        world.press(Qt.Key.Key_F2)
        world.type_in(name)
        world.press(Qt.Key.Key_Return)
    for minute in (10, 20, 30):
        world.at(9, minute)
        world.press(Qt.Key.Key_F2, CTRL)
    speeches = world.kept(world.case).speeches
    assert spoken_words(speeches).bokmal == "Ordet hadde: Egil Nes (H); Geir Li (V)."


def test_a_second_time_goes_into_the_proceedings(world: LiveWorld) -> None:
    typist = Typist(world)
    for clock in ("1812", "1820"):
        typist.clock(clock)
        typist.press(Qt.Key.Key_Return)
    typist.type_in("Pause.")
    assert world.page.case.editor.toPlainText() == "18.20: Pause."


def test_a_contested_case_by_its_numbers(world: LiveWorld) -> None:
    typist = Typist(world)
    typist.press(Qt.Key.Key_F8)
    for _ in range(10):
        field = QApplication.focusWidget()
        if isinstance(field, BallotField) and field.objectName() == "live_ballot_1_V":
            break
        typist.press(Qt.Key.Key_Tab)
    typist.type_in("1")
    typist.press(Qt.Key.Key_Return)
    typist.clock("1834")
    typist.press(Qt.Key.Key_Return, CTRL)
    (vote,) = world.kept(world.case).votes
    assert {row.party: row.votes for row in vote.ballots.parties}["V"] == (0, 1)
    assert world.kept(world.case).ended_at == time(18, 34)
    assert typist.keys <= CONTESTED


def test_somebody_leaves_at_the_time_that_was_typed(world: LiveWorld) -> None:
    typist = Typist(world)
    typist.clock("1835")

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AttendanceDialog)
        for key in (Qt.Key.Key_G, Qt.Key.Key_Space):
            typist.keys += 1
            QTest.keyClick(dialog.seats, key)
        typist.keys += 1
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    typist.press(Qt.Key.Key_F7)
    (left,) = (event for event in known(world).events if isinstance(event, Left))
    assert left.person_id == world.protocol.person("Geir")
    assert left.moment.at == at(18, 35)
    assert typist.keys <= IN_OR_OUT
    assert world.page.at() is None


def test_without_a_time_somebody_just_leaves(world: LiveWorld) -> None:
    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AttendanceDialog)
        dialog.choose(world.protocol.person("Geir"))
        QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
        dialog.reject()

    QTimer.singleShot(0, leave)
    world.press(Qt.Key.Key_F7)
    (left,) = (event for event in known(world).events if isinstance(event, Left))
    assert left.moment.at is None


def test_a_proposal_takes_a_few_keys_besides_its_words(world: LiveWorld) -> None:
    typist = Typist(world)
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ProposalDialog)
        assert isinstance(dialog.mover, QComboBox)
        typist.keys += 1
        QTest.keyClick(dialog.mover, Qt.Key.Key_B)
        dialog.editor.setFocus()
        QTest.keyClicks(dialog.editor, "Kaia får lys.")
        seen.append(dialog.mover.currentText())
        typist.keys += 1
        QTest.keyClick(dialog.editor, Qt.Key.Key_Return, CTRL)
        if dialog.isVisible():
            dialog.accept()

    typist.clock("1820")
    QTimer.singleShot(0, answer)
    typist.press(Qt.Key.Key_F4)
    (proposal,) = world.kept(world.case).register.proposals
    assert seen == ["Bo Vik (H)"]
    assert proposal.handed_in_at == time(18, 20)
    assert typist.keys <= PROPOSAL


def test_the_roll_call_asks_for_its_time(before: LiveWorld) -> None:
    typist = Typist(before)

    def call() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AttendanceDialog)
        assert dialog.at.value is None
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        dialog.at.setFocus()
        QTest.keyClicks(dialog.at, "1803")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, call)
    typist.press(Qt.Key.Key_F7)
    (opened,) = (event for event in known(before).events if isinstance(event, Opened))
    assert opened.at == at(18, 3)
    assert before.kept(before.case).begun_at is None


def test_the_meeting_ends_when_somebody_writes_so_and_ends_no_item(world: LiveWorld) -> None:
    typist = Typist(world)
    typist.press(Qt.Key.Key_1, CTRL)
    typist.clock("1812")
    typist.press(Qt.Key.Key_Return)

    def end() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EndDialog)
        assert dialog.at.value is None
        dialog.at.setFocus()
        QTest.keyClicks(dialog.at, "2015")
        dialog.adjourn()
        dialog.reject()

    QTimer.singleShot(0, end)
    world.page.asking.end.adjourn()
    minutes = world.store.read(read_minutes, world.protocol.meeting)
    assert minutes.adjourned_at == time(20, 15)
    kept = world.kept(world.case)
    assert (kept.begun_at, kept.ended_at) == (time(18, 12), None)


def test_a_late_case_is_entered_after_the_meeting_was_closed(world: LiveWorld) -> None:
    page = world.page
    world.store.write("adjourn", adjourn, world.protocol.meeting, time(20, 15))
    page.refresh()

    def late(title: str, objections: int) -> None:
        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, LateDialog)
            assert dialog.present.value() == len(world.protocol.members)
            QTest.keyClicks(dialog.title, title)
            dialog.objections.setValue(objections)
            QTest.keyClick(dialog, Qt.Key.Key_Return)

        QTimer.singleShot(0, answer)
        world.press(Qt.Key.Key_F7, CTRL)
        # The dialog goes, and the focus comes back, when the window has a moment.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)

    late("Ny hall", 3)
    late("Ny brannbil", 0)
    stopped, put_on = world.store.read(read_minutes, world.protocol.meeting).opening.late
    assert (stopped.title, stopped.is_stopped, stopped.item_id) == ("Ny hall", True, None)
    titles = [line.title for line in page.items.lines]
    assert "Ny brannbil" in titles
    assert "Ny hall" not in titles
    assert put_on.item_id is not None
    page.open_item(put_on.item_id)
    world.press(Qt.Key.Key_1, CTRL)
    assert page.keys.treat.isVisible()
    page.keys.treat.trigger()
    gaps = page.data.gaps(page.around.storage.files)
    assert GapCode.NOT_DECIDED not in {gap.code for gap in gaps if gap.item_id == put_on.item_id}


def test_to_go_on_without_a_time_says_that_the_item_is_not_ended(world: LiveWorld) -> None:
    world.press(Qt.Key.Key_Return, CTRL)
    assert world.kept(world.case).ended_at is None
    said = world.page.notices.message
    assert said is not None
    assert "not noted as ended" in said.sentence


def test_to_go_on_with_a_time_says_nothing(world: LiveWorld) -> None:
    world.page.clock.field.setText("1810")
    world.press(Qt.Key.Key_Return, CTRL)
    assert world.kept(world.case).ended_at == time(18, 10)
    assert world.page.notices.message is None


def test_the_doors_ask_first_for_the_time_that_nobody_typed(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[QWidget | None] = []

    def looked_at(dialog: QDialog) -> int:
        dialog.show()
        seen.append(dialog.focusWidget())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QDialog, "exec", looked_at)
    world.page.asking.item.doors()
    (focus,) = seen
    assert focus is not None
    assert focus.objectName() == "doors_at"

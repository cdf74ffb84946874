"""A proposal in its dialog: spoken before it is written, removed again, aimed at another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.proposals import NotTakenUp, ProposalKind
from agenda_app.domain.text import plain
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, withdraw_events
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.live.proposal_words import proposal_lines
from agenda_app.ui.theme import Theme
from tests.domain.voting import a_list
from tests.ui.live.live_world import LiveWorld, a_live_world

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        yield made


def answered(step: Callable[[ProposalDialog], None]) -> None:
    """Do something in the dialog that opens next."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ProposalDialog)
        step(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, act)


def put(dialog: ProposalDialog) -> None:
    dialog.mover.setCurrentIndex(dialog.mover.findText("Geir Li (V)"))
    QTest.keyClicks(dialog.editor, "Det skal lyse.")
    dialog.ok.click()


def speak(dialog: ProposalDialog) -> None:
    dialog.mover.setCurrentIndex(dialog.mover.findText("Geir Li (V)"))
    QTest.keyClick(dialog.only_spoken, Qt.Key.Key_Space)
    dialog.spoken_at.setText("1831")
    dialog.ok.click()


def remove(dialog: ProposalDialog) -> None:
    button = dialog.findChild(QPushButton, "proposal_remove")
    assert button is not None
    button.click()


def test_a_proposal_that_was_only_spoken_gets_its_text_later(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    answered(speak)
    world.press(Qt.Key.Key_F4)
    (proposal,) = world.kept(world.case).register.proposals
    assert (proposal.spoken_at, proposal.handed_in_at) == (time(18, 31), None)
    assert proposal.awaits_text
    assert page.live is not None
    (line,) = proposal_lines(page.live.records[world.case])
    assert line.state == "muntlig, tekst mangler"

    def write(dialog: ProposalDialog) -> None:
        assert dialog.only_spoken.isChecked()
        assert dialog.spoken_at.text() == "18.31"
        QTest.keyClicks(dialog.editor, "Det skal lyse.")
        dialog.ok.click()

    now = page.at()
    answered(write)
    go_to(page, MinutesGap(GapCode.PROPOSAL_WITHOUT_TEXT, world.case))
    (proposal,) = world.kept(world.case).register.proposals
    assert (proposal.spoken_at, proposal.handed_in_at) == (time(18, 31), now)
    assert not proposal.only_spoken


def test_a_time_that_nobody_knows_is_left_out_and_a_wrong_one_is_refused(world: LiveWorld) -> None:
    world.page.open_item(world.case)

    def unknown(dialog: ProposalDialog) -> None:
        dialog.mover.setCurrentIndex(dialog.mover.findText("Geir Li (V)"))
        dialog.only_spoken.setChecked(True)
        dialog.spoken_at.setText("25.70")
        dialog.ok.click()
        assert dialog.isVisible()
        dialog.spoken_at.clear()
        dialog.ok.click()

    answered(unknown)
    world.press(Qt.Key.Key_F4)
    (proposal,) = world.kept(world.case).register.proposals
    assert (proposal.spoken_at, proposal.handed_in_at) == (None, None)
    assert proposal.awaits_text


def test_a_proposal_entered_by_mistake_is_removed_and_comes_back(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    answered(put)
    world.press(Qt.Key.Key_F4)
    before = world.kept(world.case).register
    answered(remove)
    page.asking.proposal(1)
    assert world.kept(world.case).register.proposals == ()
    assert page.notices.message is not None
    page.notices.message.acted.emit(0)
    assert world.kept(world.case).register == before


def test_a_proposal_that_was_voted_on_is_not_removed(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    answered(put)
    world.press(Qt.Key.Key_F4)
    page.activateWindow()
    QApplication.processEvents()
    world.press(Qt.Key.Key_1, CTRL)
    world.press(Qt.Key.Key_1, CTRL)
    seen: list[str] = []

    def refused(dialog: ProposalDialog) -> None:
        remove(dialog)
        seen.append(dialog.problem.text())
        assert not dialog.is_removed

    answered(refused)
    page.asking.proposal(1)
    assert seen == ["Forslaget er med i en avstemning. Ta bort avstemningen først."]
    assert len(world.kept(world.case).register.proposals) == 1


def test_an_amendment_is_to_another_proposal_and_to_a_point_of_that(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)

    def alternative(dialog: ProposalDialog) -> None:
        dialog.kind.setCurrentIndex(dialog.kind.findData(ProposalKind.ADDITION))
        assert not dialog.target.to.isVisible()
        dialog.kind.setCurrentIndex(dialog.kind.findData(ProposalKind.ALTERNATIVE))
        dialog.mover.setCurrentIndex(dialog.mover.findText("Bo Vik (H)"))
        points = ("Kaia rives.", "Tomta selges.")
        dialog.editor.set_text(a_list(*points))
        dialog.ok.click()

    def change(dialog: ProposalDialog) -> None:
        dialog.mover.setCurrentIndex(dialog.mover.findText("Geir Li (V)"))
        dialog.kind.setCurrentIndex(dialog.kind.findData(ProposalKind.AMENDMENT))
        assert dialog.target.to.isVisible()
        QTest.keyClick(dialog.target.to, Qt.Key.Key_Down)
        assert dialog.target.to.currentText() == "Alternativt forslag fra H"
        dialog.target.point.setCurrentIndex(2)
        QTest.keyClicks(dialog.editor, "Tomta leies ut.")
        dialog.ok.click()

    answered(alternative)
    world.press(Qt.Key.Key_F4)
    page.activateWindow()
    answered(change)
    page.asking.proposal()
    _, made = world.kept(world.case).register.proposals
    assert (made.changes, [point.at for point in made.points]) == (1, [2])
    seen: list[tuple[int, int]] = []
    answered(lambda d: seen.append((d.target.to.currentData(), d.target.point.currentIndex())))
    page.asking.proposal(2)
    assert seen == [(1, 2)]
    assert page.live is not None
    lines = proposal_lines(page.live.records[world.case])
    assert "alternativt forslag fra H" in lines[1].who


def test_what_somebody_disqualified_put_forward_is_not_taken_up(world: LiveWorld) -> None:
    page, protocol = world.page, world.protocol
    geir = protocol.person("Geir")
    page.open_item(world.case)
    answered(put)
    world.press(Qt.Key.Key_F4)
    offered: list[bool] = []
    answered(lambda dialog: offered.append(dialog.not_taken_up.isHidden()))
    page.asking.proposal(1)
    assert offered == [True]
    aside = Recusal(None, geir, world.case, Ground.PARTY, Ruling(True, 6, 0))
    world.store.write("aside", enter_events, protocol.meeting, aside)
    page.refresh()

    def leave(dialog: ProposalDialog) -> None:
        assert not dialog.not_taken_up.isHidden()
        assert dialog.not_taken_up.text()
        dialog.withdrawn.click()
        QTest.keyClick(dialog.not_taken_up, Qt.Key.Key_Space)
        assert dialog.not_taken_up.isChecked()
        assert not dialog.withdrawn.isChecked()
        dialog.ok.click()

    answered(leave)
    go_to(page, MinutesGap(GapCode.ASIDE_PROPOSED, world.case, geir))
    (proposal,) = world.kept(world.case).register.proposals
    assert proposal.not_taken_up is NotTakenUp.DISQUALIFIED
    assert not proposal.withdrawn
    assert page.live is not None
    (line,) = proposal_lines(page.live.records[world.case])
    assert (line.state, line.is_gone) == ("ikke tatt opp, inhabil forslagsstiller", True)

    (event,) = (
        one
        for one in world.store.read(read_attendance, protocol.meeting).events
        if isinstance(one, Recusal)
    )
    world.store.write("aside", withdraw_events, protocol.meeting, event)
    page.refresh()
    answered(lambda dialog: dialog.ok.click())
    go_to(page, MinutesGap(GapCode.WRONGLY_LEFT, world.case))
    (proposal,) = world.kept(world.case).register.proposals
    assert proposal.is_open


def test_only_what_is_sent_on_has_a_receiver(world: LiveWorld) -> None:
    def type_it(dialog: ProposalDialog) -> None:
        dialog.mover.setCurrentIndex(dialog.mover.findText("Geir Li (V)"))
        assert not dialog.receiver.isVisible()
        dialog.kind.setCurrentIndex(dialog.kind.findData(ProposalKind.REFER))
        assert dialog.receiver.isVisible()
        QTest.keyClicks(dialog.receiver, " formannskapet ")
        QTest.keyClicks(dialog.editor, "Det skal lyse.")
        assert dialog.proposal.receiver == "formannskapet"
        dialog.ok.click()

    world.page.open_item(world.case)
    answered(type_it)
    world.press(Qt.Key.Key_F4)
    (proposal,) = world.kept(world.case).register.proposals
    assert proposal.receiver == "formannskapet"

    def turn(dialog: ProposalDialog) -> None:
        assert dialog.receiver.text() == "formannskapet"
        dialog.kind.setCurrentIndex(dialog.kind.findData(ProposalKind.ADDITION))
        assert dialog.proposal.receiver == ""
        dialog.reject()

    answered(turn)
    world.page.asking.proposal(1)


def test_a_proposal_is_typed_past_the_tools_and_taken_with_ctrl_enter(world: LiveWorld) -> None:
    def type_it(dialog: ProposalDialog) -> None:
        dialog.activateWindow()
        QApplication.processEvents()
        assert QApplication.activeWindow() is dialog
        dialog.mover.setCurrentIndex(dialog.mover.findText("Geir Li (V)"))
        dialog.only_spoken.setFocus()
        QTest.keyClick(dialog.only_spoken, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.editor
        QTest.keyClicks(dialog.editor, "Det skal lyse.")
        QTest.keyClick(dialog.editor, Qt.Key.Key_Return, CTRL)

    world.page.open_item(world.case)
    answered(type_it)
    world.press(Qt.Key.Key_F4)
    (proposal,) = world.kept(world.case).register.proposals
    assert [plain(point.text) for point in proposal.points] == ["Det skal lyse."]

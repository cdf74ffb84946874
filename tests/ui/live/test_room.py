"""Statements, questions, breaks and the opening in the live window, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.minutes_plan import MinutesPlan
from agenda_app.domain.opening import Approval
from agenda_app.domain.people import PersonId
from agenda_app.domain.questions import QuestionKind
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.signing import Choosing, SigningRule
from agenda_app.domain.text import plain
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.late_papers import LatePapers
from agenda_app.services.minutes import read_minutes
from agenda_app.services.minutes_plans import save_minutes_plans
from agenda_app.services.phrases import save_phrases
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.break_dialog import BreakDialog
from agenda_app.ui.live.dialog_fields import put_fields, read_fields
from agenda_app.ui.live.doors_dialog import DoorsDialog
from agenda_app.ui.live.late_dialog import LateDialog
from agenda_app.ui.live.opening_dialog import OpeningDialog
from agenda_app.ui.live.question_dialog import QuestionDialog
from agenda_app.ui.live.statement_dialog import StatementDialog
from agenda_app.ui.parts.message import Message
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        made.page.case.editor.setFocus()
        yield made


def answered(
    world: LiveWorld,
    kind: type[D],
    answer: Callable[[D], object],
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:
    """Press a key, and answer the dialog that it opens."""
    seen: list[QDialog] = []

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        seen.append(dialog)
        answer(dialog)

    QTimer.singleShot(0, do)
    world.press(key, modifiers)
    assert seen
    # The dialog goes, and the focus comes back, when the window has a moment.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    world.page.activateWindow()
    assert QTest.qWaitForWindowActive(world.page)
    world.page.case.editor.setFocus()


def minutes(world: LiveWorld) -> MeetingMinutes:
    return world.store.read(read_minutes, world.protocol.meeting)


def test_a_statement_is_taken_down_decided_and_removed(world: LiveWorld) -> None:
    def fill(dialog: StatementDialog) -> None:
        assert_all_named(dialog)
        dialog.ok.click()
        assert dialog.problem.text() == "Protokolltilførselen har ingen tekst. Skriv den inn."
        dialog.mover.setCurrentIndex(dialog.mover.findText("Geir Li (V)"))
        QTest.keyClicks(dialog.editor, "V er uenig.")
        dialog.ok.click()

    answered(world, StatementDialog, fill, Qt.Key.Key_F4, SHIFT)
    (made,) = world.kept(world.case).register.statements
    assert (str(made.mover), plain(made.text), made.entered) == ("Geir Li (V)", "V er uenig.", None)
    assert not world.page.case.statements.isHidden()

    def enter(dialog: StatementDialog) -> None:
        dialog.entered.setCurrentIndex(1)
        dialog.ok.click()

    QTimer.singleShot(0, lambda: enter(QApplication.activeModalWidget()))  # type: ignore[arg-type]
    world.page.case.statements.edited.emit(1)
    assert world.kept(world.case).register.statements[0].entered is True
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget()._remove())  # type: ignore[union-attr,attr-defined]
    world.page.case.statements.edited.emit(1)
    assert world.kept(world.case).register.statements == ()
    assert world.page.case.statements.isHidden()


def test_a_question_is_a_record_of_its_own(world: LiveWorld) -> None:
    def fill(dialog: QuestionDialog) -> None:
        assert_all_named(dialog)
        dialog.ok.click()
        assert dialog.problem.text() == "Skriv hva det spørres om."
        assert dialog.to.text() == "lederen"
        dialog.kind.setCurrentIndex(1)
        dialog.asker.setCurrentIndex(dialog.asker.findText("Bo Vik (H)"))
        QTest.keyClicks(dialog.text, "Blir det ferge?")
        QTest.keyClicks(dialog.answer, "Ja.")
        dialog.ok.click()

    answered(world, QuestionDialog, fill, Qt.Key.Key_F11)
    (made,) = minutes(world).questions
    assert (str(made.asker), made.to) == ("Bo Vik (H)", "lederen")
    assert made.kind is QuestionKind.INTERPELLATION
    assert (plain(made.text), plain(made.answer), made.answered) == ("Blir det ferge?", "Ja.", True)
    assert made.item_id == world.case


def test_a_break_begins_and_ends_at_a_key_and_can_be_undone(world: LiveWorld) -> None:
    def fill(dialog: BreakDialog) -> None:
        QTest.keyClicks(dialog.about, "gruppemøte")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    world.at(19, 0)
    answered(world, BreakDialog, fill, Qt.Key.Key_F12)
    (taken,) = minutes(world).breaks
    assert (taken.began_at, taken.ended_at, taken.about) == (time(19), None, "gruppemøte")
    assert taken.item_id == world.case
    assert "break since kl.\u00a019.00" in world.page.band.facts.text()
    world.at(19, 15)
    world.press(Qt.Key.Key_F12)
    assert minutes(world).breaks[0].ended_at == time(19, 15)
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert minutes(world).breaks[0].ended_at is None


def test_the_opening_is_one_form_and_comes_onto_the_minutes(world: LiveWorld) -> None:
    def fill(dialog: OpeningDialog) -> None:
        assert_all_named(dialog)
        dialog.summoned.setCurrentIndex(1)
        box, remarks = dialog.agenda.box, dialog.agenda.line
        box.setCurrentIndex(2)
        dialog.ok.click()
        assert dialog.problem.text() == "Skriv hva merknaden går ut på."
        QTest.keyClicks(remarks, "Sak 4 tas først.")
        dialog.nobody.setChecked(True)
        dialog.signers.elected.setChecked(True)
        dialog.signers.boxes[world.protocol.person("Bo")].setChecked(True)
        dialog.others.setPlainText("Kommunedirektør Siv Hauk\n\n")
        dialog.ok.click()

    answered(world, OpeningDialog, fill, Qt.Key.Key_F7, SHIFT)
    kept = minutes(world)
    assert kept.opening.lawfully_summoned is True
    assert kept.opening.agenda.approval is Approval.WITH_REMARKS
    assert kept.opening.agenda.remarks == "Sak 4 tas først."
    assert kept.opening.nobody_disqualified
    assert kept.signers == (world.protocol.person("Bo"),)
    assert kept.others == ("Kommunedirektør Siv Hauk",)


def test_the_form_leads_to_the_attendance_and_is_there_again_after(world: LiveWorld) -> None:
    opened: list[str] = []

    def next_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        opened.append(type(dialog).__name__)
        if isinstance(dialog, OpeningDialog) and len(opened) == 1:
            QTimer.singleShot(0, next_dialog)
            dialog._leave("attendance", 0)
        elif isinstance(dialog, AttendanceDialog):
            QTimer.singleShot(0, next_dialog)
            dialog.reject()
        else:
            assert isinstance(dialog, QDialog)
            dialog.reject()

    QTimer.singleShot(0, next_dialog)
    world.press(Qt.Key.Key_F7, SHIFT)
    assert opened == ["OpeningDialog", "AttendanceDialog", "OpeningDialog"]


def test_a_case_is_taken_up_in_the_meeting_unless_a_third_objects(world: LiveWorld) -> None:
    def fill(dialog: LateDialog) -> None:
        assert_all_named(dialog)
        dialog.ok.click()
        assert dialog.problem.text() == "Skriv hva saken gjelder."
        assert dialog.verdict.text() == "It can be decided: 3 of 7 would stop it."
        dialog.objections.setValue(3)
        assert "cannot be decided" in dialog.verdict.text()
        dialog.objections.setValue(2)
        QTest.keyClicks(dialog.title, "Ny brannbil")
        dialog.present.setValue(150)
        wrong = "Etter oppropet og frammøtet var 7 til stede, ikke 150."
        assert dialog.verdict.text() == wrong
        dialog.ok.click()
        assert dialog.problem.text() == wrong
        dialog.present.setValue(7)
        dialog.ok.click()

    answered(world, LateDialog, fill, Qt.Key.Key_F7, CTRL)
    (late,) = minutes(world).opening.late
    assert (late.objections, late.present, late.is_stopped) == (2, 7, False)
    titles = [item.title for item in world.store.read(read_agenda, world.protocol.meeting).items]
    assert "Ny brannbil" in titles
    assert "Ny brannbil" in [line.title for line in world.page.items.lines]


def test_a_company_board_is_not_asked_about_papers_that_came_late(world: LiveWorld) -> None:
    def become_board(session: Session) -> None:
        council = committee_by_code(session, "KST")
        save_committee(session, replace(council, kind=CommitteeKind.COMPANY_BOARD))

    world.store.write("test", become_board)
    world.page.refresh()

    def fill(dialog: LateDialog) -> None:
        assert dialog.what.count() == 2
        dialog.what.setCurrentIndex(1)
        assert not dialog.speaker_field.isHidden()
        dialog.what.setCurrentIndex(0)
        assert not dialog.case_field.isHidden()
        dialog.reject()

    answered(world, LateDialog, fill, Qt.Key.Key_F7, CTRL)


def test_a_briefing_is_taken_up_in_the_meeting(world: LiveWorld) -> None:
    def fill(dialog: LateDialog) -> None:
        dialog.what.setCurrentIndex(2)
        QTest.keyClicks(dialog.title, "Status for havna")
        QTest.keyClicks(dialog.speaker, "Siv Hauk")
        dialog.ok.click()

    answered(world, LateDialog, fill, Qt.Key.Key_F7, CTRL)
    last = world.page.items.lines[-1]
    assert (last.number, last.title) == ("Status for havna", "Siv Hauk")


def test_what_stands_in_a_form_comes_back_after_a_kill(world: LiveWorld) -> None:
    left: dict[str, object] = {}

    def leave(dialog: LateDialog) -> None:
        QTest.keyClicks(dialog.title, "Ny brannbil")
        dialog.objections.setValue(2)
        kept = world.page.asking.open_dialog()
        assert kept is not None
        assert kept.name == "late"
        left.update(read_fields(dialog))
        dialog.reject()

    answered(world, LateDialog, leave, Qt.Key.Key_F7, CTRL)

    def take_up(dialog: LateDialog) -> None:
        put_fields(dialog, left)
        assert dialog.title.text() == "Ny brannbil"
        assert dialog.objections.value() == 2
        dialog.reject()

    answered(world, LateDialog, take_up, Qt.Key.Key_F7, CTRL)


def test_alt_and_an_arrow_change_the_order_of_what_is_to_come(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.protocol.case(2))
    page.items.setFocus()
    before = [line.item_id for line in page.items.lines]
    place = before.index(world.protocol.case(2))
    world.press(Qt.Key.Key_Down, ALT)
    after = [line.item_id for line in page.items.lines]
    assert after.index(world.protocol.case(2)) == place + 1
    assert page.item_id == world.protocol.case(2)
    message = page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert [line.item_id for line in page.items.lines] == before


def test_ctrl_and_a_figure_put_in_the_phrase_of_the_municipality(world: LiveWorld) -> None:
    own = {3: Sentence("Ordet var fritt.", "")}
    world.store.write("phrases", save_phrases, own)
    world.page.refresh()
    world.press(Qt.Key.Key_3, CTRL)
    world.press(Qt.Key.Key_9, CTRL)
    assert world.page.case.editor.toPlainText() == "Ordet var fritt. Ingen hadde merknader."


def test_the_button_on_a_hidden_case_closes_the_doors(world: LiveWorld) -> None:
    seen = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DoorsDialog)
        seen.append(dialog)
        dialog.reject()

    QTimer.singleShot(0, close)
    world.page.case.hidden.acted.emit(0)
    assert seen


def test_the_rule_of_the_committee_proposes_who_signs(world: LiveWorld) -> None:
    def rule_is(rule: SigningRule) -> None:
        council = world.store.read(committee_by_code, "KST").id
        assert council is not None
        plans = {council: MinutesPlan(signing=rule)}
        world.store.write("test", save_minutes_plans, plans)
        world.page.refresh()

    def look(dialog: OpeningDialog) -> None:
        ticked = [who for who, box in dialog.signers.boxes.items() if box.isChecked()]
        rule = dialog.signers.rule.text() if dialog.signers.rule.isVisibleTo(dialog) else ""
        seen.append((rule, ticked, dialog.signers.elected.isChecked()))
        if len(seen) == 1:
            dialog.reject()
            return
        dialog.signers.boxes[bo].click()
        dialog.ok.click()

    seen: list[tuple[str, list[PersonId], bool]] = []
    aud, bo = world.protocol.person("Aud"), world.protocol.person("Bo")
    answered(world, OpeningDialog, look, Qt.Key.Key_F7, SHIFT)
    rule_is(SigningRule(1, chair_too=True, choosing=Choosing.ELECTED))
    answered(world, OpeningDialog, look, Qt.Key.Key_F7, SHIFT)
    usual, ruled = seen
    assert usual == ("", [], False)
    assert ruled == (
        "Minst én, valgt i møtet, skriver under i tillegg til møtelederen.",
        [aud],
        False,
    )
    kept = minutes(world)
    assert kept.signers == (aud, bo)
    assert kept.opening.signers_elected


@pytest.mark.parametrize("only_papers", [True, False])
def test_the_opening_asks_about_what_came_late(world: LiveWorld, only_papers: bool) -> None:
    late = LatePapers(world.case, only_papers)
    world.page.data.unasked = lambda _files, _today: (late,)  # type: ignore[method-assign]
    opened: list[str] = []

    def next_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        opened.append(type(dialog).__name__)
        if isinstance(dialog, OpeningDialog) and len(opened) == 1:
            button = dialog.findChild(QPushButton, f"opening_ask_{world.case}")
            assert isinstance(button, QPushButton)
            assert "PS" in button.accessibleDescription()
            QTimer.singleShot(0, next_dialog)
            button.click()
        elif isinstance(dialog, LateDialog):
            assert dialog.item.currentData() == world.case
            dialog.objections.setValue(1)
            QTimer.singleShot(0, next_dialog)
            dialog.ok.click()
        else:
            assert isinstance(dialog, QDialog)
            dialog.reject()

    QTimer.singleShot(0, next_dialog)
    world.press(Qt.Key.Key_F7, SHIFT)
    assert opened == ["OpeningDialog", "LateDialog", "OpeningDialog"]
    (kept,) = minutes(world).opening.late
    assert (kept.item_id, kept.only_papers, kept.objections) == (world.case, only_papers, 1)


def no_late_case(world: LiveWorld) -> str:
    """Ask for a late case, and return what the page says instead of asking."""
    opened: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            opened.append(dialog.objectName())
            dialog.reject()

    timer = QTimer(world.page, singleShot=True)
    timer.timeout.connect(look)
    timer.start(0)
    world.page.keys.late.trigger()
    timer.stop()
    assert not opened
    return " ".join(m.sentence for m in world.page.findChildren(Message) if m.isVisible())


def test_no_late_case_before_the_roll(
    storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot
) -> None:
    with a_live_world(storage, jobs, theme, called=False) as world:
        world.page.open_item(world.case)
        assert "Oppropet må føres først" in no_late_case(world)

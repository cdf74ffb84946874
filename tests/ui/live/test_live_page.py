"""The live page by keyboard: every step is saved when it is made, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.attendance_events import Left, Moment, Phase
from agenda_app.domain.ballots import AGAINST, FOR
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.proposal_rules import put_forward
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.taking_part import standings
from agenda_app.domain.text import paragraphs, plain
from agenda_app.domain.unvoted import Unvoted
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_item
from agenda_app.services.locking import adjourn
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.ballot_grid import BallotField
from agenda_app.ui.live.doors_dialog import DoorsDialog
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.live.item_list import ItemLine
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.live.members_row import MemberButton
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.routes import LiveRoute, MeetingRoute
from agenda_app.ui.theme import Theme
from tests.services.protocol import an_addition
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, focused, make_exempt

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        yield made


def cell(world: LiveWorld, side: int, party: str) -> BallotField:
    found = world.page.findChild(BallotField, f"live_ballot_{side}_{party}")
    assert isinstance(found, BallotField)
    return found


def typed(field: BallotField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_opens_at_the_first_item_with_everybody_there(world: LiveWorld) -> None:
    page = world.page
    assert page.band.present.text() == "7 av 7 til stede"
    assert page.items.lines[0].item_id == page.item_id
    names = [button.accessibleName() for button in page.members.findChildren(MemberButton)]
    assert names[0] == "Aud Strand (Ap), chairs the meeting"
    assert len(names) == 7


def test_ctrl_enter_ends_an_item_and_begins_the_next(world: LiveWorld) -> None:
    first = world.page.item_id
    assert first is not None
    world.at(18, 7)
    world.press(Qt.Key.Key_Return, CTRL)
    second = world.page.items.lines[1].item_id
    assert world.page.item_id == second
    assert world.kept(first).ended_at == time(18, 7)
    assert world.kept(second).begun_at == time(18, 7)


def test_what_is_typed_is_saved_after_a_pause(world: LiveWorld, qtbot: QtBot) -> None:
    page = world.page
    page.open_item(world.case)
    page.case.editor.setFocus()
    QTest.keyClicks(page.case.editor, "Ordet var fritt.")
    qtbot.waitUntil(lambda: plain(world.kept(world.case).proceedings) == "Ordet var fritt.")
    assert world.kept(world.case).begun_at == time(18, 5)


def test_what_is_typed_is_saved_at_once_when_another_item_is_opened(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    QTest.keyClicks(page.case.editor, "Ordet var fritt.")
    page.open_item(world.protocol.case(2))
    assert plain(world.kept(world.case).proceedings) == "Ordet var fritt."
    assert page.case.editor.toPlainText() == ""


def test_saving_does_not_move_the_cursor_or_forget_undo(world: LiveWorld, qtbot: QtBot) -> None:
    page = world.page
    page.open_item(world.case)
    editor = page.case.editor
    QTest.keyClicks(editor, "Ordet fritt.")
    page.saving.save_now()
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, " var")
    page.saving.save_now()
    assert editor.toPlainText() == "Ordet var fritt."
    assert editor.textCursor().position() == 9
    editor.undo()
    assert editor.toPlainText() != "Ordet var fritt."


def test_what_cannot_be_saved_stays_in_the_editor_and_the_foot_says_so(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = world.page
    page.open_item(world.case)

    def refuse(*_: Any) -> None:
        raise UserError(Sentence("Disken er full.", "Disken er full."))

    with monkeypatch.context() as patched:
        patched.setattr("agenda_app.services.treating.change_item", refuse)
        QTest.keyClicks(page.case.editor, "Ordet var fritt.")
        page.saving.save_now()
        assert page.case.editor.toPlainText() == "Ordet var fritt."
        assert "Disken er full." in page.foot.state.text()
        assert not page.foot.retry.isHidden()
        assert not page.leave()
        page.open_item(world.protocol.case(2))
        assert page.item_id == world.case
        page.refresh()
        assert page.case.editor.toPlainText() == "Ordet var fritt."
    page.foot.retry.click()
    assert plain(world.kept(world.case).proceedings) == "Ordet var fritt."
    assert page.foot.retry.isHidden()
    assert page.leave()


def test_f9_puts_the_clock_time_in_wherever_the_focus_is(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    world.at(18, 31)
    page.items.setFocus()
    world.press(Qt.Key.Key_F9)
    QTest.keyClicks(page.case.editor, "Pause.")
    world.at(18, 40)
    world.press(Qt.Key.Key_F9)
    assert page.case.editor.toPlainText() == "18.31: Pause.\n18.40: "


def test_a_phrase_comes_with_its_key(world: LiveWorld) -> None:
    world.page.open_item(world.case)
    world.press(Qt.Key.Key_8, CTRL)
    assert world.page.case.editor.toPlainText() == "Strek ble satt."


def test_ctrl_1_takes_down_that_all_were_for(world: LiveWorld) -> None:
    world.page.open_item(world.case)
    world.press(Qt.Key.Key_1, CTRL)
    (vote,) = world.kept(world.case).votes
    assert {row.party: row.votes for row in vote.ballots.parties} == {
        "Ap": (3, 0),
        "H": (3, 0),
        "V": (1, 0),
    }
    assert "Kaia rustes opp." in world.page.vote.resolution.shown.toPlainText()


def test_typing_the_minority_fills_the_rest_and_is_saved(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    world.press(Qt.Key.Key_F8)
    assert QApplication.focusWidget() is cell(world, FOR, "Ap")
    assert cell(world, FOR, "Ap").selectedText() == "3"
    typed(cell(world, AGAINST, "V"), "1")
    assert cell(world, FOR, "V").text() == "0"
    assert page.vote.desk.box.words.text() == "Vedtatt med 6 mot 1 stemme"
    (vote,) = world.kept(world.case).votes
    assert {row.party: row.votes for row in vote.ballots.parties}["V"] == (0, 1)


def test_a_vote_in_the_middle_of_typing_takes_no_words_away(world: LiveWorld, qtbot: QtBot) -> None:
    page = world.page
    page.open_item(world.case)
    QTest.keyClicks(page.case.editor, "Ordet var")
    world.press(Qt.Key.Key_1, CTRL)
    assert page.case.editor.toPlainText() == "Ordet var"
    QTest.keyClicks(page.case.editor, " fritt.")
    qtbot.waitUntil(lambda: plain(world.kept(world.case).proceedings) == "Ordet var fritt.")
    assert len(world.kept(world.case).votes) == 1


def test_a_party_that_splits_asks_for_the_names(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    typed(cell(world, AGAINST, "H"), "1")
    names = page.vote.desk.names
    assert names.isVisibleTo(page)
    assert page.vote.desk.doubt.text()
    person = world.protocol.person("Egil")
    button = page.findChild(QPushButton, f"live_side_{person}_{AGAINST}")
    assert isinstance(button, QPushButton)
    button.click()
    assert not page.vote.desk.doubt.text()
    (vote,) = world.kept(world.case).votes
    assert [(one.person_id, one.side) for one in vote.ballots.named if one.side == AGAINST] == [
        (person, AGAINST)
    ]


def test_the_focus_stays_at_the_name_that_was_chosen(world: LiveWorld) -> None:
    world.page.open_item(world.case)
    world.press(Qt.Key.Key_F8)
    typed(cell(world, 0, "Ap"), "1")
    names = world.page.vote.desk.names
    side = next(b for b in names.findChildren(QPushButton) if b.isVisible())
    side.setFocus()
    world.press(Qt.Key.Key_Space)
    assert side.isChecked()
    assert focused() is side


def test_a_tie_is_not_taken_down_before_the_chairs_vote_is_known(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    # One leaves, so six vote: three against three, and the chair's party is split.
    page.data.enter(Left(None, world.protocol.person("Geir"), Moment(Phase.BEFORE, world.case)))
    page.refresh()
    typed(cell(world, AGAINST, "Ap"), "1")
    typed(cell(world, AGAINST, "H"), "2")
    assert page.vote.desk.box.property("level") == "warn"
    (vote,) = world.kept(world.case).votes
    assert {row.party: row.votes for row in vote.ballots.parties} == {"Ap": (2, 1), "H": (3, 0)}


def test_enter_takes_the_vote_down_and_removing_takes_it_away(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    world.press(Qt.Key.Key_F8)
    assert world.kept(world.case).votes == ()
    world.press(Qt.Key.Key_Return)
    assert len(world.kept(world.case).votes) == 1
    page.vote.desk.remove.click()
    assert world.kept(world.case).votes == ()


def test_a_proposal_is_put_forward_and_voted_on_after_the_text(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ProposalDialog)
        dialog.mover.setCurrentIndex(dialog.mover.findText("Geir Li (V)"))
        dialog.ok.click()
        assert dialog.isVisible()
        assert dialog.problem.text().startswith("Forslaget har ingen tekst. Skriv den inn")
        QTest.keyClicks(dialog.editor, "Det skal lyse.")
        dialog.ok.click()

    QTimer.singleShot(0, fill)
    world.press(Qt.Key.Key_F4)
    page.activateWindow()
    QApplication.processEvents()
    world.press(Qt.Key.Key_1, CTRL)
    world.press(Qt.Key.Key_1, CTRL)
    shown = page.vote.resolution.shown.toPlainText()
    assert [line for line in shown.splitlines() if line] == ["Kaia rustes opp.", "Det skal lyse."]
    (proposal,) = world.kept(world.case).register.proposals
    assert [mover.name for mover in proposal.movers] == ["Geir Li"]


def test_an_edited_resolution_that_says_something_else_is_marked(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    world.press(Qt.Key.Key_1, CTRL)
    page.vote.resolution.pencil.click()
    editor = page.vote.resolution.editor
    QTest.keyClicks(editor, " Det koster kr 100.")
    page.saving.save_now()
    marks = page.vote.resolution.findChildren(QLabel, "live_mark")
    assert marks
    page.vote.resolution.back.click()
    assert not world.kept(world.case).is_edited
    assert page.notices.message is not None
    page.notices.message.acted.emit(0)
    assert "kr 100" in plain(world.kept(world.case).resolution)


def marks_in(pane: QWidget) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel, "live_mark") if label.isVisible()]


def test_a_wrong_number_in_the_proceedings_is_marked_and_a_key_goes_there(
    world: LiveWorld,
) -> None:
    page = world.page
    page.open_item(world.case)
    world.press(Qt.Key.Key_1, CTRL)
    editor = page.case.editor
    QTest.keyClicks(editor, "Saken ble drøftet. Vedtatt med 5 mot 2 stemmer.")
    page.saving.save_now()
    page.doubts.show_now()
    assert marks_in(page.case) == ["Teksten sier «5 mot 2», men stemmene var 7–0."]
    (underlined,) = editor.extraSelections()
    assert underlined.cursor.selectedText() == "Vedtatt med 5 mot 2 stemmer."
    page.vote.desk.setFocus()
    world.press(Qt.Key.Key_F7, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert focused() is editor
    assert editor.textCursor().selectedText() == "Vedtatt med 5 mot 2 stemmer."
    assert plain(world.kept(world.case).proceedings).endswith("Vedtatt med 5 mot 2 stemmer.")
    world.type_in("Vedtatt med 7 mot 0 stemmer.")
    page.saving.save_now()
    page.doubts.show_now()
    assert marks_in(page.case) == []
    assert editor.extraSelections() == []


def test_the_key_goes_from_place_to_place_and_round_again(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    world.press(Qt.Key.Key_1, CTRL)
    wrong = ("Vedtatt med 5 mot 2 stemmer.", "Vedtatt med 4 mot 3 stemmer.")
    QTest.keyClicks(page.case.editor, " ".join(wrong))
    page.saving.save_now()
    page.doubts.show_now()
    for passage in (*wrong, wrong[0]):
        world.press(Qt.Key.Key_F7, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert page.case.editor.textCursor().selectedText() == passage


def test_what_the_list_before_locking_says_of_a_text_leads_to_its_place(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    world.press(Qt.Key.Key_1, CTRL)
    QTest.keyClicks(page.case.editor, "Vedtatt med 5 mot 2 stemmer.")
    page.saving.save_now()
    page.open_item(world.protocol.case(2))

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EndDialog)
        rows = range(dialog.gaps.count())
        found = [dialog.gaps.item(n).data(Qt.ItemDataRole.UserRole).code for n in rows]
        dialog.gaps.setCurrentRow(found.index(GapCode.TEXT_DISAGREES))
        QTest.keyClick(dialog.gaps, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose)
    page.asking.end.adjourn()
    assert page.item_id == world.case
    assert page.case.editor.textCursor().selectedText() == "Vedtatt med 5 mot 2 stemmer."


def test_nothing_is_marked_in_a_case_that_is_not_shown(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    world.press(Qt.Key.Key_1, CTRL)
    QTest.keyClicks(page.case.editor, "Vedtatt med 5 mot 2 stemmer.")
    page.saving.save_now()
    make_exempt(world)
    page.refresh()
    assert marks_in(page.case) == []
    assert not page.keys.doubt.isEnabled()


def test_a_mark_comes_by_itself_once_nobody_types(world: LiveWorld, qtbot: QtBot) -> None:
    page = world.page
    page.open_item(world.case)
    world.press(Qt.Key.Key_1, CTRL)
    QTest.keyClicks(page.case.editor, "Vedtatt mot 2 stemmer.")
    qtbot.waitUntil(lambda: bool(marks_in(page.case)), timeout=5000)


def test_an_item_is_postponed_and_taken_up_again(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    page.keys.postpone.trigger()
    assert world.store.read(read_item, world.case).state is ItemState.POSTPONED
    assert page.keys.resume.isVisible()
    assert page.notices.message is not None
    page.notices.message.acted.emit(0)
    assert world.store.read(read_item, world.case).state is ItemState.PLANNED


def test_an_item_that_is_treated_without_a_time_is_done_in_the_list(world: LiveWorld) -> None:
    world.store.write("test", adjourn, world.protocol.meeting, time(20, 0))
    page = world.page
    resolve(page, world.case)
    page.refresh()
    page.data.set_state(page.live.records[world.case], ItemState.TREATED)
    page.refresh()
    line = line_of(page, world.case)
    assert (line.icon, line.is_done, line.note) == ("check", True, "")


def test_an_item_that_was_only_passed_by_has_no_tick(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    world.at(18, 20)
    world.press(Qt.Key.Key_Return, CTRL)
    assert line_of(page, world.case).icon == "ellipsis"
    assert line_of(page, world.case).note == "18.20, unfinished"
    resolve(page, world.case)
    page.refresh()
    assert (line_of(page, world.case).icon, line_of(page, world.case).note) == ("check", "18.20")


def resolve(page: LivePage, item_id: ItemId) -> None:
    """Note what was resolved though no votes were counted."""
    words = paragraphs("Kaia rives.")
    noted = {"is_edited": True, "resolution": words, "unvoted": Unvoted.UNANIMOUS}
    page.data.change_item("test", item_id, lambda item: replace(item, **noted))


def line_of(page: LivePage, item_id: ItemId) -> ItemLine:
    return next(line for line in page.items.lines if line.item_id == item_id)


def test_an_exempt_case_is_not_shown_until_the_doors_are_closed(world: LiveWorld) -> None:
    page = world.page
    make_exempt(world)
    page.open_item(world.case)
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert not any("kaia" in text.lower() for text in texts)
    assert not page.case.ruled.isVisibleTo(page)
    lines = [line.title for line in page.items.lines]
    assert not any("kaia" in line.lower() for line in lines)
    assert not page.case.hidden.isHidden()

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DoorsDialog)
        dialog.ok.click()

    QTimer.singleShot(0, close)
    page.keys.close.trigger()
    assert page.case.title.text() == "Opprusting av kaia"
    (closed,) = world.kept(world.case).closed
    assert (closed.closed_at, closed.basis) == (time(18, 5), "offl. § 13")
    world.at(18, 20)
    page.keys.open.trigger()
    assert world.kept(world.case).closed[0].opened_at == time(18, 20)
    assert page.case.title.text() != "Opprusting av kaia"


def test_items_taken_up_in_another_order_stand_in_that_order(world: LiveWorld) -> None:
    page = world.page
    second = world.protocol.case(2)
    page.open_item(second)
    page.stamp()
    page.saving.save_now()
    assert page.live is not None
    order = list(page.live.attendance.chamber.items)
    assert order.index(second) < order.index(world.case)


def test_it_opens_where_it_was(world: LiveWorld) -> None:
    world.press(Qt.Key.Key_Return, CTRL)
    again = LivePage(world.page.around)
    again.show_route(LiveRoute(world.protocol.meeting))
    assert again.item_id == world.page.items.lines[1].item_id
    again.deleteLater()


def test_the_text_size_is_remembered_and_grows_everything(world: LiveWorld) -> None:
    page = world.page
    before = page.case.title.fontMetrics().height()
    page.band.larger.click()
    assert page.case.title.fontMetrics().height() > before
    again = LivePage(page.around)
    assert again.look.percent == 115
    again.deleteLater()
    page.band.smaller.click()


def test_back_leads_to_the_same_item_of_the_agenda(world: LiveWorld) -> None:
    world.page.open_item(world.case)
    world.page.band.back.click()
    assert world.routes == [MeetingRoute(world.protocol.meeting, world.case)]


def test_everything_has_a_name(world: LiveWorld) -> None:
    world.page.open_item(world.case)
    assert_all_named(world.page)


def test_showing_proposals_opens_no_window_that_takes_the_keys(
    world: LiveWorld, qtbot: QtBot
) -> None:
    opened: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
                opened.extend([watched] if watched.isWindow() else [])
            return False

    page, watch = world.page, Watch()
    page.open_item(world.case)
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    there = page.live.attendance if page.live else None
    assert there is not None
    proposal = an_addition(world.protocol.mover("Geir", "V"), "Ferga går hver time.")
    page.saving.save_item(
        "proposal",
        lambda item: replace(
            item, register=put_forward(item.register, proposal, standings(there, world.case))
        ),
    )
    app.removeEventFilter(watch)
    assert "Ferga går hver time." in [said.text() for said in page.findChildren(QLabel)]
    assert opened == []


def test_what_is_kept_is_shown_when_the_colours_change_first(
    world: LiveWorld, jobs: JobRunner, theme: Theme
) -> None:
    world.page.open_item(world.case)
    QTest.keyClicks(world.page.case.editor, "Ordet var fritt.")
    world.page.saving.save_now()
    page = LivePage(replace(world.page.around))
    page.case.editor.document().markContentsDirty(0, 1)
    page.vote.resolution.editor.document().markContentsDirty(0, 1)
    assert page.case.editor._soon.isActive()
    page.show_route(LiveRoute(world.protocol.meeting, world.case))
    assert page.case.editor.toPlainText() == "Ordet var fritt."
    assert page.saving.save_now()
    assert plain(world.kept(world.case).proceedings) == "Ordet var fritt."
    page.deleteLater()


def test_tab_leads_out_of_the_text_of_a_proposal(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []

    def answer(dialog: ProposalDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        assert QTest.qWaitForWindowActive(dialog)
        dialog.editor.setFocus()
        QTest.keyClicks(dialog.editor, "Kaia.")
        QTest.keyClick(dialog.editor, Qt.Key.Key_Tab)
        focus = dialog.focusWidget()
        found.extend([focus.objectName() if focus else "", dialog.editor.toPlainText()])
        dialog.close()
        return 0

    monkeypatch.setattr(ProposalDialog, "exec", answer)
    world.page.open_item(world.case)
    world.page.asking.proposal()
    assert found == ["proposal_cancel", "Kaia."]


@pytest.mark.parametrize("text", ["5", "99", "14", "-1"])
def test_a_number_that_cannot_be_stays_and_is_not_saved(world: LiveWorld, text: str) -> None:
    page = world.page
    page.open_item(world.case)
    typed(cell(world, AGAINST, "V"), "1")
    before = world.kept(world.case).votes
    typed(cell(world, AGAINST, "H"), text)
    assert cell(world, AGAINST, "H").text() == text
    assert cell(world, AGAINST, "H").property("wrong")
    assert page.vote.desk.box.property("level") == "warn"
    assert world.kept(world.case).votes == before
    world.press(Qt.Key.Key_Return)
    assert cell(world, AGAINST, "H").text() == text
    assert world.kept(world.case).votes == before
    typed(cell(world, AGAINST, "H"), "2")
    assert not cell(world, AGAINST, "H").property("wrong")
    (vote,) = world.kept(world.case).votes
    assert {row.party: row.votes for row in vote.ballots.parties} == {
        "Ap": (3, 0),
        "H": (1, 2),
        "V": (0, 1),
    }


def test_a_figure_half_typed_is_no_vote(world: LiveWorld) -> None:
    world.page.open_item(world.case)
    typed(cell(world, AGAINST, "H"), "14")
    assert world.kept(world.case).votes == ()
    typed(cell(world, AGAINST, "H"), "1")
    assert len(world.kept(world.case).votes) == 1

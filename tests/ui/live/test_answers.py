"""Answers in writing by keyboard: one key a member, and nothing that takes people in a room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingForm, Urgency
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.written import Reply
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import read_minutes
from agenda_app.services.voting import record_of
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.answerers_dialog import AnswerersDialog
from agenda_app.ui.live.changed_text_dialog import ChangedTextDialog
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.theme import Theme
from tests.builders import a_text
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, focused, make_open
from tests.ui.live.test_changed_after import answer as choose
from tests.ui.live.test_changed_after import propose

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme, called=False) as made:
        with storage.database.write("test") as session:
            meeting = read_meeting(session, made.protocol.meeting)
            written = replace(meeting, form=MeetingForm.WRITTEN, urgency=Urgency.NO_TIME)
            save_meeting(session, written)
        made.page.refresh()
        made.page.open_item(made.case)
        yield made


def replies(world: LiveWorld) -> list[Reply]:
    return [one.reply for one in world.kept(world.case).answers]


def test_each_member_is_answered_with_one_key_and_the_clock_is_noted(world: LiveWorld) -> None:
    page = world.page
    assert_all_named(page.vote)
    world.at(9, 41)
    world.press(K.Key_F8)
    assert focused() is page.vote.answers.list
    for key in (K.Key_J, K.Key_N, K.Key_I, K.Key_J, K.Key_J, K.Key_J, K.Key_J):
        world.press(key)
    assert replies(world) == [Reply.ACCEPTS, Reply.REFUSES, Reply.SILENT, *[Reply.ACCEPTS] * 4]
    assert {one.at for one in world.kept(world.case).answers if one.reply is not Reply.SILENT} == {
        datetime(2026, 4, 29, 9, 41)
    }
    assert "1 svarte nei (Bo Vik, H)" in page.vote.answers.sentence.text()
    page.vote.answers.list.begin(world.protocol.person("Cato"))
    world.press(K.Key_Delete)
    assert len(replies(world)) == 6
    assert page.vote.answers.sentence.text() == ""


def test_when_an_answer_came_is_put_right(world: LiveWorld) -> None:
    world.press(K.Key_F8)
    world.press(K.Key_J)
    desk = world.page.vote.answers
    desk.list.begin(world.protocol.person("Aud"))
    desk.day.setText("27.4.2026")
    desk.day.read()
    desk.at.setText("8.15")
    desk.at.read()
    (answer,) = world.kept(world.case).answers
    assert answer.at == datetime(2026, 4, 27, 8, 15)


def test_all_who_have_not_answered_say_yes_at_once(world: LiveWorld) -> None:
    world.press(K.Key_F8)
    world.press(K.Key_N)
    world.press(K.Key_1, CTRL)
    assert replies(world) == [Reply.REFUSES, *[Reply.ACCEPTS] * 6]


def test_nothing_is_offered_that_takes_people_in_a_room(world: LiveWorld) -> None:
    keys, pane = world.page.keys, world.page.vote
    for action in (
        *(keys.opening, keys.election, keys.proposal, keys.close, keys.speaker, keys.stamp),
    ):
        assert not action.isEnabled()
    assert keys.vote.isEnabled()
    assert pane.answers.isVisible()
    case, foot = world.page.case, world.page.foot
    offered = (pane.desk, pane.elections, pane.modes, world.page.band.call)
    for part in (*offered, case.new, case.stamp, case.proposals, world.page.speakers):
        assert not part.isVisible()
    caps = [
        cap.text()
        for cap in (*case.findChildren(KeyCap), *foot.findChildren(KeyCap))
        if cap.isVisible()
    ]
    assert not {"F2", "F4", "F9"} & {*caps}
    assert {"F7", "F8"} <= {*caps}
    assert pane.heading.text() == keys.vote.text().replace("&", "") == "Answers"
    before = case.editor.toPlainText()
    world.press(K.Key_F9)
    assert case.editor.toPlainText() == before


def test_a_deputy_answers_for_who_is_disqualified(world: LiveWorld, qtbot: QtBot) -> None:
    page, person = world.page, world.protocol.person
    assert page.live is not None
    dialog = AnswerersDialog(page.data, page.live, page.item_id, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.show()
    assert_all_named(dialog)
    seat = dialog.seat
    offered = (seat.when, seat.come, seat.left, seat.leave, seat.chair, dialog.call, dialog.at)
    assert not [part for part in offered if part.isVisible()]
    dialog.choose(person("Cato"))
    QTest.keyClick(dialog.seats, K.Key_Space)
    seat.recusal.button.click()
    assert seat.deputy.box.currentData() == person("Hild")
    seat.sit.click()
    assert dialog.seats.currentItem().text() == "Cato Lund (Ap)   – disqualified, Bakke answers"
    page.refresh()
    world.press(K.Key_F8)
    for key in (K.Key_J, K.Key_J, K.Key_N, K.Key_J, K.Key_J, K.Key_J, K.Key_J):
        world.press(key)
    answers = {one.person_id: one.reply for one in world.kept(world.case).answers}
    assert answers[person("Hild")] is Reply.REFUSES
    assert person("Cato") not in answers
    assert "1 svarte nei (Hild Bakke, Ap)" in page.vote.answers.sentence.text()
    seen = world.store.read(record_of, world.case)
    assert seen.written is not None
    assert seen.written.is_complete


def test_no_way_opens_a_proposal(world: LiveWorld) -> None:
    opened: list[object] = []

    def close() -> None:
        opened.append(dialog := QApplication.activeModalWidget())
        if isinstance(dialog, QDialog):
            dialog.reject()

    QTimer.singleShot(0, close)
    world.page.case.new.click()
    QApplication.processEvents()
    assert opened == [None]


def test_a_key_too_many_writes_nothing_over_and_one_that_was_gone_to_is_changed(
    world: LiveWorld,
) -> None:
    answers = world.page.vote.answers.list
    world.press(K.Key_F8)
    for _ in range(8):
        world.press(K.Key_J)
    world.press(K.Key_N)
    assert replies(world) == [Reply.ACCEPTS] * 7
    world.press(K.Key_Up)
    world.press(K.Key_N)
    assert replies(world) == [*[Reply.ACCEPTS] * 5, Reply.REFUSES, Reply.ACCEPTS]
    world.press(K.Key_I)
    assert replies(world)[5] is Reply.REFUSES
    QTest.mouseClick(
        answers.viewport(),
        Qt.MouseButton.LeftButton,
        pos=answers.visualItemRect(answers.item(0)).center(),
    )
    world.press(K.Key_I)
    assert replies(world)[0] is Reply.SILENT


def test_the_next_is_one_of_whom_no_answer_stands(world: LiveWorld) -> None:
    answers = world.page.vote.answers.list
    answers.begin(world.protocol.person("Bo"))
    answers.setFocus()
    world.press(K.Key_J)
    answers.begin(world.protocol.person("Geir"))
    world.press(K.Key_J)
    assert answers.current == world.protocol.person("Aud")
    world.press(K.Key_J)
    assert answers.current == world.protocol.person("Cato")


def test_silence_has_no_time(world: LiveWorld) -> None:
    desk = world.page.vote.answers
    world.press(K.Key_F8)
    world.press(K.Key_I)
    desk.list.begin(world.protocol.person("Aud"))
    (answer,) = world.kept(world.case).answers
    assert (answer.reply, answer.at) == (Reply.SILENT, None)
    assert desk.list.item(0).text().endswith("ikke svart")
    assert not any(field.isEnabled() for field in (desk.day, desk.at))
    world.press(K.Key_J)
    desk.list.begin(world.protocol.person("Aud"))
    assert desk.day.isEnabled()


def test_whoever_is_answered_is_in_sight(world: LiveWorld, qtbot: QtBot) -> None:
    pane, answers = world.page.vote, world.page.vote.answers.list
    world.page.resize(1024, 420)
    QApplication.processEvents()
    assert pane.verticalScrollBar().maximum() > answers.height() // 2
    world.press(K.Key_F8)
    for _ in range(6):
        world.press(K.Key_J)
    rect = answers.visualItemRect(answers.currentItem())
    top = answers.viewport().mapTo(pane.viewport(), rect.topLeft()).y()
    assert answers.currentRow() == 6
    assert 0 <= top <= pane.viewport().height() - rect.height()


def test_from_the_answers_to_locked_minutes_by_key(world: LiveWorld, qtbot: QtBot) -> None:
    page = world.page
    world.at(17, 30)
    make_open(world)
    for number in (1, 2):
        page.open_item(world.protocol.case(number))
        world.press(K.Key_F8)
        world.press(K.Key_1, CTRL)
    assert page.live is not None
    dialog = EndDialog(page.around, page.data, page.live, page.now)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    QTest.keyClick(dialog.focusWidget(), K.Key_Space)
    assert [dialog.gaps.item(n).text() for n in range(dialog.gaps.count())] == [
        "Det er ikke valgt hvem som skal underskrive. Velg dem."
    ]
    dialog.signers.setFocus()
    QTest.keyClick(dialog.signers, K.Key_Space)
    assert dialog.lock.isEnabled(), dialog.facts.text()
    QTest.keyClick(dialog.lock, K.Key_Space)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    assert dialog.locked is not None
    kept = world.store.read(read_minutes, world.protocol.meeting)
    assert kept.signers == (world.protocol.person("Aud"),)


def test_the_list_of_what_is_missing_leads_to_the_member(world: LiveWorld) -> None:
    bo = world.protocol.person("Bo")
    go_to(world.page, MinutesGap(GapCode.ANSWER_MISSING, world.case, bo))
    QApplication.processEvents()
    assert world.page.vote.answers.list.current == bo
    QTest.keyClick(focused(), K.Key_J)
    assert [one.person_id for one in world.kept(world.case).answers] == [bo]


def test_words_that_nobody_accepted_lead_to_what_takes_them_back(world: LiveWorld) -> None:
    world.press(K.Key_F8)
    world.press(K.Key_1, CTRL)
    page, case = world.page, world.case

    def word(item: ItemMinutes) -> ItemMinutes:
        return replace(item, is_edited=True, resolution=a_text("Kaia rives."))

    page.data.change_item("resolution", case, word)
    page.refresh()
    found = page.data.gaps(page.around.storage.files)
    (gap,) = (gap for gap in found if gap.code is GapCode.TEXT_NOT_AS_ANSWERED)
    go_to(page, gap)
    assert focused() is page.vote.resolution.back
    QTest.keyClick(focused(), K.Key_Space)
    assert not world.kept(case).is_edited


def test_the_new_text_is_answered_anew(
    world: LiveWorld,
) -> None:
    world.press(K.Key_F8)
    world.press(K.Key_J)
    propose(world)
    world.page.refresh()

    said: list[str] = []

    def anew(dialog: ChangedTextDialog) -> None:
        dialog.anew.click()
        said.extend([dialog.said.text(), *(b.text() for b in dialog.findChildren(QPushButton))])
        dialog.anew.click()

    choose(world, anew)
    kept = world.kept(world.case)
    assert (kept.answers, kept.voted_text) == ((), None)
    assert said[0] == "1 answer(s) go, and the members have to answer the new text."
    assert not [words for words in said if "vote" in words.casefold()]

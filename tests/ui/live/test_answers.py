"""Answers in writing by keyboard: one key a member, and nothing that takes people in a room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingForm, Urgency
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.written import Reply
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.changed_text_dialog import ChangedTextDialog
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, focused
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
    assert {one.at for one in world.kept(world.case).answers} == {datetime(2026, 4, 29, 9, 41)}
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
    for action in (keys.attendance, keys.election, keys.proposal, keys.close, keys.speaker):
        assert not action.isEnabled()
    assert keys.vote.isEnabled()
    assert pane.answers.isVisible()
    for part in (pane.desk, pane.elections, pane.modes, world.page.band.call):
        assert not part.isVisible()


def test_the_list_of_what_is_missing_leads_to_the_member(world: LiveWorld) -> None:
    bo = world.protocol.person("Bo")
    go_to(world.page, MinutesGap(GapCode.ANSWER_MISSING, world.case, bo))
    QApplication.processEvents()
    assert world.page.vote.answers.list.current == bo
    QTest.keyClick(focused(), K.Key_J)
    assert [one.person_id for one in world.kept(world.case).answers] == [bo]


def test_the_new_text_is_answered_anew(
    world: LiveWorld,
) -> None:
    world.press(K.Key_F8)
    world.press(K.Key_J)
    propose(world)
    world.page.refresh()

    def anew(dialog: ChangedTextDialog) -> None:
        dialog.anew.click()
        dialog.anew.click()

    choose(world, anew)
    kept = world.kept(world.case)
    assert (kept.answers, kept.voted_text) == ((), None)

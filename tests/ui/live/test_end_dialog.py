"""The end of a meeting: what is missing, closing it, who signs, locking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.answer_gaps import NOT_ENDED
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.services.minutes import read_minutes, save_minutes
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.live.end_words import end_words
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.theme import Theme
from tests.builders import a_text
from tests.services.protocol import at, decided_open
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.store.write("access", decided_open, made.protocol)
        yield made


def opened(world: LiveWorld, qtbot: QtBot) -> EndDialog:
    page = world.page
    assert page.live is not None
    dialog = EndDialog(page.around, page.data, page.live, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def vote_on_everything(world: LiveWorld) -> None:
    for number in (1, 2):
        world.page.open_item(world.protocol.case(number))
        world.page.phrase(1)


def show_as_locked(world: LiveWorld) -> None:
    page = world.page
    assert page.live is not None
    minutes = replace(page.live.minutes, locked_at=at(21, 0))
    page.live = replace(page.live, minutes=minutes)
    page._show(is_new=True)


def test_enter_on_what_is_missing_asks_to_go_there(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    found = [dialog.gaps.item(n).data(Qt.ItemDataRole.UserRole) for n in range(dialog.gaps.count())]
    place = next(n for n, gap in enumerate(found) if gap.code is GapCode.NOT_DECIDED)
    dialog.gaps.setCurrentRow(place)
    QTest.keyClick(dialog.gaps, Qt.Key.Key_Return)
    assert dialog.wanted == found[place]
    assert not dialog.isVisible()


def test_where_nothing_is_missing_no_room_is_kept_for_it(world: LiveWorld, qtbot: QtBot) -> None:
    vote_on_everything(world)
    dialog = opened(world, qtbot)
    dialog.adjourn()
    assert dialog.gaps.isVisible()
    dialog.signers.choose(world.protocol.person("Aud"))
    QTest.keyClick(dialog.signers, Qt.Key.Key_Space)
    assert not dialog.gaps.isVisible()
    world.page.refresh()
    again = opened(world, qtbot)
    assert not again.gaps.count()
    assert not again.gaps.isVisible()
    assert again.focusWidget() is again.signers
    assert again.signers.x() == again.title.x()


def test_who_was_chosen_to_sign_but_did_not_come_can_be_taken_out(
    world: LiveWorld, qtbot: QtBot
) -> None:
    assert world.page.live is not None
    attendance = world.page.live.attendance
    absent = next(one for one in attendance.chamber.people if one not in attendance.came)
    kept = world.store.read(read_minutes, world.protocol.meeting)
    world.store.write("signer", save_minutes, replace(kept, signers=(absent,)))
    world.page.refresh()
    dialog = opened(world, qtbot)
    dialog.signers.choose(absent)
    QTest.keyClick(dialog.signers, Qt.Key.Key_Space)
    assert world.store.read(read_minutes, world.protocol.meeting).signers == ()


def test_what_is_missing_is_told_whole_in_a_tooltip(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    for place in range(dialog.gaps.count()):
        item = dialog.gaps.item(place)
        assert item.toolTip().startswith(item.text())


def test_a_row_is_high_enough_for_what_is_wrong_and_what_to_do(
    world: LiveWorld, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (MinutesGap(GapCode.NOT_CONSTITUTED, world.case), MinutesGap(GapCode.NO_PLACE))
    monkeypatch.setattr(world.page.data, "gaps", lambda _files: found)
    dialog = opened(world, qtbot)
    long, short = (dialog.gaps.visualItemRect(dialog.gaps.item(row)) for row in (0, 1))
    line = dialog.gaps.fontMetrics().height()
    assert dialog.gaps.item(0).text().endswith("i et nytt møte.")
    assert long.height() >= 3 * line
    assert line <= short.height() < 2 * line


def test_the_whole_way_to_locked_minutes(world: LiveWorld, qtbot: QtBot) -> None:
    vote_on_everything(world)
    world.at(20, 37)
    dialog = opened(world, qtbot)
    assert not dialog.lock.isEnabled()
    dialog.adjourn()
    dialog.signers.choose(world.protocol.person("Aud"))
    QTest.keyClick(dialog.signers, Qt.Key.Key_Space)
    assert not dialog.trouble.isVisible()
    assert dialog.lock.isEnabled(), dialog.facts.text()
    dialog.lock.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    assert dialog.locked is not None
    kept = world.store.read(read_minutes, world.protocol.meeting)
    assert kept.adjourned_at == time(20, 37)
    assert kept.signers == (world.protocol.person("Aud"),)
    assert kept.locked_at is not None
    assert world.kept(world.protocol.case(2)).ended_at == time(20, 37)
    world.page.refresh()
    assert world.page.case.editor.isReadOnly()
    assert not world.page.keys.proposal.isEnabled()
    assert not world.page.band.call.isVisible()
    shown = [cap.text() for cap in world.page.foot.findChildren(KeyCap) if cap.isVisible()]
    assert not {"F4", "F7", "F8"} & set(shown)


def test_locked_minutes_send_nobody_to_the_proposals_or_the_roll(world: LiveWorld) -> None:
    world.page.open_item(world.protocol.items[0].id)
    show_as_locked(world)
    assert world.page.vote.nothing.text() == "Nothing was put to the vote here."
    world.page.clock.turn(is_typed=True)
    assert world.page.band.clock.isVisible()
    assert not world.page.band.typed.isVisible()


def test_what_is_only_worth_a_look_is_counted_and_one_key_away(
    world: LiveWorld, qtbot: QtBot
) -> None:
    vote_on_everything(world)
    meeting = world.protocol.meeting
    kept = world.store.read(read_minutes, meeting)
    mover = world.protocol.mover("Geir", "V")
    asked = Question(1, QuestionKind.QUESTION, mover, "lederen", a_text("Når?"))
    signers = (world.protocol.person("Aud"),)
    world.store.write("ask", save_minutes, replace(kept, questions=(asked,), signers=signers))
    world.page.refresh()
    dialog = opened(world, qtbot)
    assert dialog.facts.text().endswith("must be mended first. 1 thing(s) should be looked at.")
    assert not dialog.lock.isEnabled()
    dialog.adjourn()
    assert "Nothing is missing" not in dialog.facts.text()
    assert dialog.facts.text().endswith(
        "1 thing(s) should be looked at. They keep nobody from locking the minutes."
    )
    assert dialog.lock.isEnabled()
    assert dialog.lock.text() == "Lock the minutes all the same"
    dialog.lock.setFocus()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert dialog.gaps.hasFocus()
    QTest.keyClick(dialog.gaps, Qt.Key.Key_Return)
    assert dialog.wanted is not None
    assert dialog.wanted.code is GapCode.QUESTION_OPEN
    kept = world.store.read(read_minutes, meeting)
    answered = replace(asked, answered=True, answer=a_text("I oktober."))
    world.store.write("answer", save_minutes, replace(kept, questions=(answered,)))
    world.page.refresh()
    whole = opened(world, qtbot)
    assert whole.facts.text().endswith("Nothing is missing: the minutes can be locked.")
    assert whole.lock.text() == "Lock the minutes"


def test_a_case_without_a_word_is_postponed_after_the_meeting(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = opened(world, qtbot)
    dialog.adjourn()
    dialog.reject()
    world.page.refresh()
    world.page.open_item(world.case)
    world.page.steps.set_state(ItemState.POSTPONED)
    gaps = world.page.data.gaps(world.page.around.storage.files)
    assert GapCode.NOT_DECIDED not in {gap.code for gap in gaps if gap.item_id == world.case}


def test_a_time_that_cannot_be_read_is_refused_in_place(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    dialog.at.setText("kveld")
    dialog.adjourn()
    assert dialog.trouble.isVisible()
    assert world.store.read(read_minutes, world.protocol.meeting).adjourned_at is None


def test_everything_has_a_name(world: LiveWorld, qtbot: QtBot) -> None:
    assert_all_named(opened(world, qtbot))


def test_enter_after_the_time_closes_the_meeting_then(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = opened(world, qtbot)
    dialog.at.setFocus()
    dialog.at.setText("20.10")
    QTest.keyClick(dialog.at, Qt.Key.Key_Return)
    kept = world.store.read(read_minutes, world.protocol.meeting)
    assert kept.adjourned_at == time(20, 10)
    assert dialog.isVisible()


@pytest.mark.parametrize("language", Language)
def test_what_is_not_ended_is_told_by_the_name_of_the_button(
    speak: Callable[[Language], None], language: Language
) -> None:
    speak(language)
    assert end_words(is_written=True).button in NOT_ENDED.said(language)

"""After a kill the meeting opens where one was: item, pane, cursor, and a dialog half filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import ListItem, plain, runs
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.live.open_meeting import (
    OpenDialog,
    OpenMeeting,
    file_of,
    read_open,
    write_open,
)
from agenda_app.ui.live.order_dialog import OrderDialog
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.routes import LiveRoute
from agenda_app.ui.theme import Theme
from tests.ui.live.live_world import LiveWorld, a_live_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def next_start(world: LiveWorld) -> Iterator[Callable[[], LivePage]]:
    """Open the page a second time, as the program does after it was killed under the first."""
    made: list[LivePage] = []

    def start() -> LivePage:
        world.page.place_kept.write()
        page = LivePage(world.page.around)
        made.append(page)
        page.now = world.page.now
        page.resize(1366, 690)
        page.show()
        page.activateWindow()
        page.show_route(LiveRoute(world.protocol.meeting))
        return page

    yield start
    for page in made:
        page.hide()
        page.deleteLater()


def over(kind: type[QWidget], step: Callable[[Any], object]) -> None:
    """Do something in the dialog that is opened next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        step(dialog)

    QTimer.singleShot(0, look)


def test_the_next_start_is_at_the_same_item_with_the_cursor_where_it_was(
    world: LiveWorld, next_start: Callable[[], LivePage], qtbot: QtBot
) -> None:
    page, second = world.page, world.protocol.case(2)
    page.open_item(second)
    page.case.editor.setFocus()
    QTest.keyClicks(page.case.editor, "Ordet fritt.")
    cursor = page.case.editor.textCursor()
    cursor.setPosition(5)
    page.case.editor.setTextCursor(cursor)
    page.saving.save_now()
    again = next_start()
    assert again.item_id == second
    qtbot.waitUntil(lambda: QApplication.focusWidget() is again.case.editor)
    QTest.keyClicks(again.case.editor, " var")
    again.saving.save_now()
    assert plain(world.kept(second).proceedings) == "Ordet var fritt."


def test_the_cursor_at_the_end_stays_at_the_end(
    world: LiveWorld, next_start: Callable[[], LivePage], qtbot: QtBot
) -> None:
    page = world.page
    page.open_item(world.case)
    page.case.editor.setFocus()
    page.place_kept.write()
    QTest.keyClicks(page.case.editor, "Ordet var")
    page.saving.save_now()
    again = next_start()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is again.case.editor)
    QTest.keyClicks(again.case.editor, " fritt.")
    assert again.case.editor.toPlainText() == "Ordet var fritt."


def test_a_proposal_that_was_being_written_is_there_again(
    world: LiveWorld, next_start: Callable[[], LivePage], qtbot: QtBot
) -> None:
    page = world.page
    page.open_item(world.case)
    found: list[str] = []

    def write(dialog: ProposalDialog) -> None:
        QTest.keyClicks(dialog.editor, "Kaia males blå.")
        dialog.mover.setCurrentIndex(2)
        dialog.parties[0].setChecked(True)
        page.place_kept.write()
        dialog.reject()

    over(ProposalDialog, write)
    page.asking.proposal()
    left = read_open(file_of(page.around.storage))
    assert left is not None
    page.hide()
    write_open(file_of(page.around.storage), left)

    def look(dialog: ProposalDialog) -> None:
        found.append(dialog.editor.toPlainText())
        assert dialog.mover.currentIndex() == 2
        assert dialog.parties[0].isChecked()
        QTest.keyClicks(dialog.editor, " Alle sider.")
        dialog.accept()

    again = LivePage(page.around)
    again.now = page.now
    again.show()
    again.show_route(LiveRoute(world.protocol.meeting))
    QTimer.singleShot(0, lambda: over(ProposalDialog, look))
    qtbot.waitUntil(lambda: bool(world.kept(world.case).register.proposals))
    (proposal,) = world.kept(world.case).register.proposals
    assert found == ["Kaia males blå."]
    assert plain(proposal.points[0].text) == "Kaia males blå. Alle sider."
    again.hide()
    again.deleteLater()


def test_a_roll_that_was_being_called_is_there_again(
    storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot
) -> None:
    with a_live_world(storage, jobs, theme, called=False) as world:
        page, geir = world.page, world.protocol.person("Geir")

        def call(dialog: AttendanceDialog) -> None:
            dialog.choose(geir)
            QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
            page.place_kept.write()
            dialog.reject()

        over(AttendanceDialog, call)
        page.asking.attendance()
        left = read_open(file_of(storage))
        assert left is not None
        assert left.dialog is not None

        def look(dialog: AttendanceDialog) -> None:
            assert set(dialog.draft.away) == {geir}
            assert dialog.seats.person == geir
            dialog.set_meeting()

        over(AttendanceDialog, look)
        page.asking.open_again(left.dialog)
        assert page.live is not None
        assert page.live.attendance.at_roll_call == 6


def test_a_vote_that_does_not_add_up_yet_is_there_again(
    world: LiveWorld, next_start: Callable[[], LivePage]
) -> None:
    page = world.page
    page.open_item(world.case)
    vote = page.voting.vote
    assert vote is not None
    first, *others = vote.ballots.parties
    wrong = replace(vote.ballots, parties=(replace(first, votes=(1, 1)), *others))
    page.voting._on_entered(replace(vote, ballots=wrong))
    assert not world.kept(world.case).votes
    again = next_start()
    assert again.voting.vote == replace(vote, ballots=wrong)


def points_to_vote_on(world: LiveWorld) -> None:
    """Let the first case be about three points."""
    case_id = world.store.read(read_item, world.case).case_id
    assert case_id is not None
    case = world.store.read(read_case, case_id)
    points = ("Kaia rustes opp.", "Lån tas opp.", "Naboer varsles.")
    text = tuple(ListItem(0, f"{n}.", runs(point)) for n, point in enumerate(points, start=1))
    main = replace(case.paper.proposals[0], text=text)
    paper = replace(case.paper, proposals=(main,))
    world.store.write("test", save_case, replace(case, paper=paper))
    world.page.refresh()


def test_the_order_of_the_votes_is_there_again(
    world: LiveWorld, next_start: Callable[[], LivePage]
) -> None:
    points_to_vote_on(world)
    page = world.page
    page.open_item(world.case)
    over(OrderDialog, split_and_turn)
    page.asking.order()
    kept = world.kept(world.case).plan
    assert kept is not None
    assert [m.options for m in kept.motions] == [(Matter(0, (1, 3)),), (Matter(0, (2,)),)]
    page.open_item(world.protocol.case(2))
    again = next_start()
    again.open_item(world.case)
    assert again.voting.rounds is not None
    assert again.voting.rounds.plan == kept.motions


def split_and_turn(dialog: OrderDialog) -> None:
    """Vote on the second point by itself, and last."""
    dialog.points.setText("2")
    dialog.accept()
    dialog.move_by(1)
    dialog.accept()


def test_an_order_that_was_being_made_is_there_again(
    world: LiveWorld, next_start: Callable[[], LivePage]
) -> None:
    points_to_vote_on(world)
    page = world.page
    page.open_item(world.case)

    def turn(dialog: OrderDialog) -> None:
        dialog.budget.setChecked(True)
        dialog.budget.setChecked(False)
        dialog._buttons["each"].click()
        dialog.move_by(2)
        page.place_kept.write()
        dialog.reject()

    over(OrderDialog, turn)
    page.asking.order()
    assert world.kept(world.case).plan is None
    left = read_open(file_of(page.around.storage))
    assert left is not None
    assert left.dialog is not None
    page = next_start()
    over(OrderDialog, lambda dialog: dialog.accept())
    page.asking.open_again(left.dialog)
    kept = world.kept(world.case).plan
    assert kept is not None
    assert [m.options for m in kept.motions] == [
        (Matter(0, (2,)),),
        (Matter(0, (3,)),),
        (Matter(0, (1,)),),
    ]


def test_leaving_the_page_makes_the_next_start_an_ordinary_one(world: LiveWorld) -> None:
    file = file_of(world.page.around.storage)
    world.page.place_kept.write()
    assert read_open(file) is not None
    world.page.hide()
    assert read_open(file) is None


def test_the_place_in_another_meeting_is_left_alone(world: LiveWorld) -> None:
    file = file_of(world.page.around.storage)
    write_open(file, OpenMeeting(MeetingId(99), world.protocol.case(2)))
    page = LivePage(world.page.around)
    page.show_route(LiveRoute(world.protocol.meeting, world.case))
    assert page.item_id == world.case
    page.deleteLater()


def test_who_asks_for_an_item_gets_it_though_the_page_stood_elsewhere(world: LiveWorld) -> None:
    page, meeting = world.page, world.protocol.meeting
    page.place_kept.write()
    other = world.protocol.case(2)
    assert page.item_id != other
    page.show_route(LiveRoute(meeting, other))
    assert page.item_id == other


@pytest.mark.parametrize(
    "stored",
    ["", "{", "[]", '{"meeting_id": "x"}', '{"meeting_id": 1, "item_id": {}, "dialog": null}'],
)
def test_a_damaged_file_opens_nothing(tmp_path: Path, stored: str) -> None:
    file = tmp_path / "open-meeting.json"
    file.write_text(stored, encoding="utf-8")
    assert read_open(file) is None


def test_what_is_written_is_read_again(tmp_path: Path, world: LiveWorld) -> None:
    here = OpenMeeting(
        *(world.protocol.meeting, world.case, "live_proceedings", 7, "{}"),
        dialog=OpenDialog("proposal", 2, {"proposal_text": "[]", "proposal_kind": 3}),
    )
    write_open(tmp_path / "open.json", here)
    assert read_open(tmp_path / "open.json") == here


def test_what_cannot_be_saved_is_tried_again_by_itself(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = world.page
    page.open_item(world.case)
    page.saving._again.setInterval(10)

    def refuse(*_: Any) -> None:
        raise UserError(Sentence("Disken er full.", "Disken er full."))

    with monkeypatch.context() as patched:
        patched.setattr("agenda_app.services.treating.change_item", refuse)
        QTest.keyClicks(page.case.editor, "Ordet var fritt.")
        page.saving.save_now()
        assert page.case.editor.is_unsaved
    qtbot.waitUntil(lambda: plain(world.kept(world.case).proceedings) == "Ordet var fritt.")


def test_a_proposal_that_cannot_be_saved_stays_in_its_dialog(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = world.page
    page.open_item(world.case)
    tries: list[str] = []

    def answer(dialog: ProposalDialog) -> int:
        tries.append(dialog.editor.toPlainText())
        if len(tries) == 1:
            QTest.keyClicks(dialog.editor, "Kaia males blå.")
            patched.setattr("agenda_app.services.treating.change_item", refuse)
        else:
            patched.undo()
        return 1

    def refuse(*_: Any) -> None:
        raise UserError(Sentence("Disken er full.", "Disken er full."))

    patched = pytest.MonkeyPatch()
    monkeypatch.setattr(ProposalDialog, "exec", answer)
    page.asking.proposal()
    assert tries == ["", "Kaia males blå."]
    (proposal,) = world.kept(world.case).register.proposals
    assert plain(proposal.points[0].text) == "Kaia males blå."

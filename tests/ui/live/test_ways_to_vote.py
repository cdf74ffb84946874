"""Votes by keyboard: roll call, secret ballot, order, trial, second round, and their rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_events import Arrived, Event, Left, Moment, Phase
from agenda_app.domain.ballots import AGAINST, FOR, Method, PartyVotes
from agenda_app.domain.majorities import Majority
from agenda_app.domain.matters import Matter
from agenda_app.domain.proposals import MeetingProposal, ProposalKind, ProposalPoint
from agenda_app.domain.text import ListItem, plain, runs
from agenda_app.domain.votes import Motion, VoteMode
from agenda_app.services.agendas import read_item
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.cases import read_case, save_case
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.order_dialog import OrderDialog
from agenda_app.ui.live.vote_desk import METHODS
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import LiveRoute
from agenda_app.ui.theme import Theme
from tests.builders import a_text, saved_meeting
from tests.services.protocol import at
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


def by(world: LiveWorld, method: Method) -> None:
    """Choose how votes are cast, by keyboard."""
    methods = world.page.vote.desk.methods
    while METHODS[methods.current] is not method:
        world.press(K.Key_Right, widget=methods)


def ordered(world: LiveWorld, fill: Callable[[OrderDialog], None]) -> None:
    """Open the order of the votes, do something in it, and take it."""

    def step() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OrderDialog)
        dialog.activateWindow()
        QApplication.processEvents()
        try:
            fill(dialog)
        finally:
            dialog.ok.click()
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, step)
    world.press(K.Key_F8, CTRL)
    world.page.activateWindow()
    QApplication.processEvents()


def with_points(world: LiveWorld, *points: str) -> None:
    """Let the case recommend some points."""

    def change(session: object) -> None:
        item = read_item(session, world.case)  # type: ignore[arg-type]
        assert item.case_id is not None
        case = read_case(session, item.case_id)  # type: ignore[arg-type]
        text = tuple(ListItem(0, f"{n}.", runs(p)) for n, p in enumerate(points, start=1))
        main = replace(case.paper.proposals[0], text=text)
        paper = replace(case.paper, proposals=(main,))
        save_case(session, replace(case, paper=paper))  # type: ignore[arg-type]

    world.store.write("test", change)


def put_forward(world: LiveWorld, *texts: str) -> None:
    """Put whole texts forward against the recommendation."""
    mover = world.protocol.mover("Geir", "V")
    proposals = tuple(
        MeetingProposal(number, ProposalKind.ALTERNATIVE, (ProposalPoint(a_text(text)),), (mover,))
        for number, text in enumerate(texts, start=1)
    )
    world.page.saving.save_item(
        "test", lambda i: replace(i, register=replace(i.register, proposals=proposals))
    )


def shown(world: LiveWorld) -> str:
    return world.page.vote.resolution.shown.toPlainText().strip()


def test_a_roll_call_is_taken_with_one_key_a_name(world: LiveWorld) -> None:
    by(world, Method.ROLL_CALL)
    desk = world.page.vote.desk
    assert desk.box.words.text().startswith("0 ")
    for key in (K.Key_J, K.Key_F, K.Key_J, K.Key_M, K.Key_N, K.Key_N):
        world.press(key)
    assert world.kept(world.case).votes == ()
    assert "Geir Li" in desk.box.words.text()
    world.press(K.Key_J)
    (vote,) = world.kept(world.case).votes
    assert vote.ballots.method is Method.ROLL_CALL
    sides = {one.person_id: one.side for one in vote.ballots.named}
    against = {world.protocol.person(name) for name in ("Dina", "Egil", "Frid")}
    assert {person for person, side in sides.items() if side == AGAINST} == against
    assert desk.verdict is not None
    assert "Det ble stemt ved navneopprop." in desk.verdict.sentence
    assert "Dina Moe (Ap)" in desk.verdict.sentence
    world.press(K.Key_Return)
    assert shown(world) == "Kaia rustes opp."


def test_the_previous_answer_is_corrected(world: LiveWorld) -> None:
    by(world, Method.ROLL_CALL)
    for key in (K.Key_J, K.Key_J, K.Key_Backspace, K.Key_N):
        world.press(key)
    vote = world.page.voting.vote
    assert vote is not None
    assert [one.side for one in vote.ballots.named] == [FOR, AGAINST]


def test_who_has_answered_a_roll_call_and_leaves_is_counted_no_more(world: LiveWorld) -> None:
    by(world, Method.ROLL_CALL)
    for key in (K.Key_J, K.Key_J, K.Key_N):
        world.press(key)
    gone = world.protocol.person("Bo")
    left = Left(None, gone, Moment(Phase.DURING, world.case, at(18, 30), 0))
    world.store.write("test", lambda session: enter_events(session, world.protocol.meeting, left))
    assert world.page.vote.desk.box.words.text().startswith("2 ")
    for _ in range(4):
        world.press(K.Key_J)
    (vote,) = world.kept(world.case).votes
    assert gone not in {one.person_id for one in vote.ballots.named}
    assert len(vote.ballots.named) == 6


def test_a_vote_is_put_right_by_typing_when_the_only_one_of_a_party_was_not_there(
    world: LiveWorld,
) -> None:
    world.page.voting.begin()
    world.press(K.Key_1)
    gone = world.protocol.person("Geir")
    left = Left(None, gone, Moment(Phase.DURING, world.case, at(18, 30), 0))
    world.store.write("test", lambda session: enter_events(session, world.protocol.meeting, left))
    assert "V har 1 av 0" in world.page.vote.desk.box.words.text()
    world.page.voting.begin()
    world.press(K.Key_2)
    (vote,) = world.kept(world.case).votes
    assert {row.party: row.votes for row in vote.ballots.parties} == {"Ap": (2, 1), "H": (3, 0)}


def test_a_roll_call_that_was_begun_is_there_when_one_comes_back(world: LiveWorld) -> None:
    by(world, Method.ROLL_CALL)
    world.press(K.Key_J)
    world.page.open_item(world.protocol.case(2))
    vote = world.page.voting.vote
    assert vote is not None
    assert vote.ballots.method is Method.SHOW_OF_HANDS
    world.page.open_item(world.case)
    vote = world.page.voting.vote
    assert vote is not None
    assert len(vote.ballots.named) == 1


def test_a_secret_ballot_keeps_numbers_and_forgets_names(world: LiveWorld) -> None:
    by(world, Method.ROLL_CALL)
    for _ in range(7):
        world.press(K.Key_J)
    by(world, Method.SECRET)
    world.press(K.Key_F8)
    world.type_in("5")
    (vote,) = world.kept(world.case).votes
    assert vote.ballots.parties == (PartyVotes("", (5, 2)),)
    assert vote.ballots.named == ()
    assert world.page.vote.desk.doubt.text().startswith("Hemmelig avstemning er bare for valg")


def test_an_equal_secret_ballot_asks_for_the_chairs_vote_and_forgets_it(
    world: LiveWorld,
) -> None:
    world.page.data.withdraw(*_arrival(world, "Geir"))
    world.page.refresh()
    by(world, Method.SECRET)
    world.press(K.Key_F8)
    world.type_in("3")
    assert world.kept(world.case).votes == ()
    assert world.page.vote.desk.box.property("level") == "warn"
    side = world.page.findChild(QPushButton, f"live_chair_side_{AGAINST}")
    assert isinstance(side, QPushButton)
    side.click()
    (vote,) = world.kept(world.case).votes
    assert [one.side for one in vote.ballots.named] == [AGAINST]
    world.press(K.Key_F8)
    world.type_in("4")
    (vote,) = world.kept(world.case).votes
    assert vote.ballots.named == ()


def _arrival(world: LiveWorld, name: str) -> list[Event]:
    assert world.page.live is not None
    person = world.protocol.person(name)
    events = world.page.live.attendance.events
    return [event for event in events if getattr(event, "person_id", None) == person]


def test_points_are_split_off_and_moved(world: LiveWorld) -> None:
    with_points(world, "Kaia rustes opp.", "Lån tas opp.", "Naboer varsles.")
    world.page.refresh()

    def fill(dialog: OrderDialog) -> None:
        assert_all_named(dialog)
        dialog.points.setFocus()
        QTest.keyClicks(dialog.points, "2, 9")
        QTest.keyClick(dialog.points, K.Key_Return)
        assert dialog.isVisible()
        assert "1, 2, 3" in dialog.problem.text()
        dialog.points.clear()
        QTest.keyClicks(dialog.points, "2")
        QTest.keyClick(dialog.points, K.Key_Return)
        assert dialog.list.count() == 2
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, K.Key_Down, Qt.KeyboardModifier.AltModifier)

    ordered(world, fill)
    assert world.page.voting.rounds is not None
    assert [m.options for m in world.page.voting.rounds.plan] == [
        (Matter(0, (1, 3)),),
        (Matter(0, (2,)),),
    ]
    world.press(K.Key_1, CTRL)
    assert world.kept(world.case).votes[0].motion.options == (Matter(0, (1, 3)),)


def test_the_order_is_kept_while_another_item_is_in_front(world: LiveWorld) -> None:
    with_points(world, "Kaia rustes opp.", "Lån tas opp.")
    world.page.refresh()
    ordered(world, lambda dialog: dialog._buttons["each"].click())
    world.page.open_item(world.protocol.case(2))
    world.page.open_item(world.case)
    assert world.page.voting.rounds is not None
    assert len(world.page.voting.rounds.plan) == 2


def test_a_trial_vote_binds_nobody(world: LiveWorld) -> None:
    ordered(world, lambda dialog: dialog._buttons["trial"].click())
    world.press(K.Key_1, CTRL)
    (vote,) = world.kept(world.case).votes
    assert vote.motion.mode is VoteMode.TRIAL
    assert shown(world) == ""
    world.press(K.Key_1, CTRL)
    assert shown(world) == "Kaia rustes opp."


def test_what_is_voted_on_is_chosen_from_what_there_is(world: LiveWorld) -> None:
    put_forward(world, "Kaia rives.")

    def fill(dialog: OrderDialog) -> None:
        while dialog.plan:
            dialog._buttons["remove"].click()
        dialog.what.setCurrentIndex(1)
        add = dialog.findChild(QPushButton, "order_add")
        assert isinstance(add, QPushButton)
        QTest.keyClick(add, K.Key_Space)

    ordered(world, fill)
    assert world.page.voting.rounds is not None
    assert world.page.voting.rounds.plan == (Motion((Matter(1),)),)


def test_alternatives_have_the_numbers_that_stand_beside_the_names_of_a_party_that_splits(
    world: LiveWorld,
) -> None:
    put_forward(world, "Kaia rives.")
    world.page.vote.mode.emit(VoteMode.ALTERNATIVE)
    typed(world, 0, "Ap", "1")
    QApplication.processEvents()
    desk = world.page.vote.desk
    (choice, *_) = desk.names.findChildren(Segments)
    for side, button in enumerate(choice.findChildren(QPushButton)):
        labels = desk.grid.findChildren(QLabel, f"live_heading_{side}")
        (label,) = (one for one in labels if not one.isHidden())
        assert label.text().startswith(f"{button.text()}: ")


def test_a_budget_is_voted_on_whole_and_again_between_the_two_with_most_votes(
    world: LiveWorld,
) -> None:
    put_forward(world, "Budsjett A.", "Budsjett B.")
    ordered(world, lambda dialog: dialog.budget.setChecked(True))
    assert world.kept(world.case).is_budget is True
    by(world, Method.ROLL_CALL)
    for key in (K.Key_1, K.Key_1, K.Key_1, K.Key_2, K.Key_2, K.Key_2, K.Key_3):
        world.press(key)
    (first,) = world.kept(world.case).votes
    assert len(first.motion.options) == 3
    world.press(K.Key_Return)
    by(world, Method.ROLL_CALL)
    for key in (K.Key_2, K.Key_2, K.Key_2, K.Key_2, K.Key_1, K.Key_1, K.Key_1):
        world.press(key)
    _, second = world.kept(world.case).votes
    assert second.is_second_round
    assert second.motion.options == (Matter(0), Matter(1))
    assert shown(world) == "Budsjett A."


def typed(world: LiveWorld, side: int, party: str, number: str) -> None:
    """Type a number into a cell of the show of hands."""
    cell = world.page.vote.findChild(QLineEdit, f"live_ballot_{side}_{party}")
    assert isinstance(cell, QLineEdit)
    cell.setFocus()
    cell.selectAll()
    world.type_in(number)


def test_a_budget_that_does_not_add_up_splits_nobody_and_shows_why_on_enter(
    world: LiveWorld,
) -> None:
    put_forward(world, "Budsjett A.", "Budsjett B.")
    ordered(world, lambda dialog: dialog.budget.setChecked(True))
    pane, desk = world.page.vote, world.page.vote.desk
    pane.setFixedHeight(260)
    typed(world, 1, "V", "1")
    typed(world, 2, "V", "1")
    assert not desk.names.isVisibleTo(pane)
    QApplication.processEvents()
    pane.verticalScrollBar().setValue(0)
    assert desk.box.visibleRegion().isEmpty()
    world.press(K.Key_Return)
    assert world.kept(world.case).votes == ()
    assert desk.box.visibleRegion().boundingRect() == desk.box.rect()
    typed(world, 1, "V", "0")
    (vote,) = world.kept(world.case).votes
    assert {row.party: row.votes for row in vote.ballots.parties}["V"] == (0, 0, 1)


def test_somebody_chooses_who_goes_on_when_two_are_equal(world: LiveWorld) -> None:
    put_forward(world, "Budsjett A.", "Budsjett B.")
    ordered(world, lambda dialog: dialog.budget.setChecked(True))
    by(world, Method.ROLL_CALL)
    for key in (K.Key_1, K.Key_1, K.Key_1, K.Key_2, K.Key_2, K.Key_3, K.Key_3):
        world.press(key)
    pane = world.page.vote
    assert pane.runoff.isVisibleTo(pane)
    chosen = pane.findChild(QPushButton, "live_runoff_1")
    assert isinstance(chosen, QPushButton)
    chosen.click()
    vote = world.page.voting.vote
    assert vote is not None
    assert (vote.motion.options, vote.is_second_round) == ((Matter(0), Matter(2)), True)
    assert not pane.runoff.isVisibleTo(pane)


def test_a_greater_majority_and_blank_votes_are_chosen_for_a_vote(world: LiveWorld) -> None:
    desk = world.page.vote.desk
    desk.rules._majorities[Majority.TWO_THIRDS_CAST].trigger()
    desk.rules.appointment.trigger()
    by(world, Method.ROLL_CALL)
    for key in (*[K.Key_J] * 4, K.Key_B, K.Key_N, K.Key_N):
        world.press(key)
    (vote,) = world.kept(world.case).votes
    assert (vote.majority, vote.is_appointment) == (Majority.TWO_THIRDS_CAST, True)
    assert desk.verdict is not None
    assert "Det krevdes minst 5 stemmer" in desk.verdict.sentence
    assert "1 stemte blankt." in desk.verdict.sentence


def test_everything_on_the_page_has_a_name(world: LiveWorld) -> None:
    for method in METHODS:
        by(world, method)
        assert_all_named(world.page)
    assert plain(world.kept(world.case).proceedings) == ""


def test_too_few_are_told_before_the_vote_and_vote_again_when_more_are_there(
    world: LiveWorld,
) -> None:
    protocol, item = world.protocol, world.case
    away = [protocol.person(name) for name in ("Bo", "Egil", "Frid", "Geir")]
    before = Moment(Phase.BEFORE, item, at(18, 4))
    left = [Left(None, person, before) for person in away]
    world.store.write("test", lambda s: enter_events(s, protocol.meeting, *left))
    world.page.refresh()
    desk = world.page.vote.desk
    world.press(K.Key_F8)
    assert (desk.box.property("level"), desk.box.words.text()[:30]) == (
        "warn",
        "Færre enn halvparten av medlem",
    )
    world.press(K.Key_Return)
    world.press(K.Key_Return)
    assert len(world.kept(item).votes) == 1
    assert (desk.box.property("level"), shown(world)) == ("warn", "")
    assert "Det ble ikke gjort noe vedtak." in desk.sentence.text()
    back = Arrived(None, away[0], Moment(Phase.DURING, item, at(18, 6), 1))
    world.store.write("test", lambda s: enter_events(s, protocol.meeting, back))
    world.page.refresh()
    world.press(K.Key_F8)
    world.press(K.Key_Return)
    assert len(world.kept(item).votes) == 2
    assert shown(world) == "Kaia rustes opp."


def test_a_vote_that_is_taken_away_can_be_taken_back(world: LiveWorld) -> None:
    world.press(K.Key_F8)
    world.press(K.Key_Return)
    before = world.kept(world.case)
    assert before.votes
    world.page.vote.desk.remove.click()
    assert world.kept(world.case).votes == ()
    message = world.page.notices.message
    assert message is not None
    assert message.sentence.replace("\u00a0", " ") == "The vote in PS 3/26 is taken away."
    message.acted.emit(0)
    after = world.kept(world.case)
    assert (after.votes, after.votes[0].taken) == (before.votes, before.votes[0].taken)


def test_no_way_back_follows_into_another_item(world: LiveWorld) -> None:
    world.press(K.Key_F8)
    world.press(K.Key_Return)
    world.page.vote.desk.remove.click()
    assert world.page.notices.message is not None
    world.page.refresh()
    assert world.page.notices.message is not None
    world.page.open_item(world.protocol.case(2))
    assert world.page.notices.message is None


def test_nothing_said_follows_into_another_meeting(world: LiveWorld) -> None:
    with world.store.database.write("test") as session:
        later = saved_meeting(session, "KST", date(2026, 8, 20))
    assert later.id is not None
    world.page.notices.say(Level.WARN, "Noe står på spill.")
    world.page.open_item(world.protocol.case(2))
    assert world.page.notices.message is not None
    world.page.show_route(LiveRoute(later.id))
    assert world.page.notices.message is None


def test_a_vote_does_not_come_back_over_one_that_was_taken_since(world: LiveWorld) -> None:
    world.press(K.Key_F8)
    world.press(K.Key_Return)
    world.page.vote.desk.remove.click()
    message = world.page.notices.message
    assert message is not None
    back = message.acted
    world.press(K.Key_F8)
    world.type_in("2")
    world.press(K.Key_Return)
    since = world.kept(world.case).votes
    assert since
    back.emit(0)
    assert world.kept(world.case).votes == since


def test_a_key_of_the_vote_says_why_it_does_nothing(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.protocol.items[0].id)
    assert page.vote.nothing.text()
    for key, held in ((K.Key_F8, Qt.KeyboardModifier.NoModifier), (K.Key_1, CTRL)):
        page.notices.quiet()
        world.press(key, held)
        assert page.notices.message is not None
        assert page.notices.message.sentence == page.vote.nothing.text()
    page.open_item(world.case)
    assert page.notices.message is None

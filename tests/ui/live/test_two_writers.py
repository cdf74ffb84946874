"""Two PCs on one base write in the same case: both texts are kept, and both are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain import vote_json
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.ballot_entry import with_votes
from agenda_app.domain.elections import Count
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.proposals import MinuteStatement, Mover, ProposalRegister
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.domain.speaking import Speech, SpeechKind, begun
from agenda_app.domain.text import paragraphs, plain
from agenda_app.domain.votes import Vote
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.break_dialog import BreakDialog
from agenda_app.ui.live.election_dialog import ElectionDialog
from agenda_app.ui.live.opening_dialog import OpeningDialog
from agenda_app.ui.live.proposal_dialog import ProposalDialog
from agenda_app.ui.live.question_dialog import QuestionDialog
from agenda_app.ui.live.statement_dialog import StatementDialog
from agenda_app.ui.others_watch import OthersWatch
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.theme import Theme
from tests.services.protocol import a_vote, an_addition, at
from tests.ui.live.live_world import LiveWorld, a_live_world

CHANGED = "Noen andre har endret dette mens du skrev."


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        made.page.case.editor.setFocus()
        yield made


def elsewhere(
    other: Storage, world: LiveWorld, change: Callable[[ItemMinutes], ItemMinutes]
) -> None:
    """Change the item on the other PC."""
    with other.database.write("test") as session:
        save_item_minutes(session, change(read_item_minutes(session, world.case)))


def in_meeting(
    other: Storage, world: LiveWorld, change: Callable[[MeetingMinutes], MeetingMinutes]
) -> None:
    with other.database.write("test") as session:
        save_minutes(session, change(read_minutes(session, world.protocol.meeting)))


def told(world: LiveWorld) -> str:
    message = world.page.notices.message
    labels = [] if message is None else message.findChildren(QLabel)
    return " ".join(label.text() for label in labels)


def dialogs(step: Callable[[], object], *answers: Callable[[QDialog], object]) -> None:
    """Do what opens a dialog, and answer it each time that it is there."""
    left = list(answers)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        wanted = left.pop(0)
        if left:
            QTimer.singleShot(0, answer)
        wanted(dialog)

    QTimer.singleShot(0, answer)
    step()
    assert not left
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_another_pc_wrote_stays_and_is_told(world: LiveWorld, other: Storage) -> None:
    elsewhere(other, world, lambda i: replace(i, proceedings=paragraphs("Bo Vik protesterte.")))
    editor = world.page.case.editor
    QTest.keyClicks(editor, "X")
    editor.save_now()
    assert plain(world.kept(world.case).proceedings) == "Bo Vik protesterte.\nX"
    assert plain(editor.written) == "Bo Vik protesterte.\nX"
    assert "Noen andre har skrevet i den samme teksten samtidig." in told(world)
    # The cursor is still in one's own words, and going on asks for nothing twice.
    QTest.keyClicks(editor, "Y")
    editor.save_now()
    assert plain(world.kept(world.case).proceedings) == "Bo Vik protesterte.\nXY"


def test_both_go_on_typing_and_nothing_is_doubled(world: LiveWorld, other: Storage) -> None:
    editor = world.page.case.editor
    QTest.keyClicks(editor, "Kl. 18")
    editor.save_now()
    elsewhere(
        other, world, lambda i: replace(i, proceedings=(*i.proceedings, *paragraphs("Av Bo.")))
    )
    QTest.keyClicks(editor, ".05")
    editor.save_now()
    elsewhere(
        other,
        world,
        lambda i: replace(i, proceedings=(i.proceedings[0], *paragraphs("Av Bo Vik."))),
    )
    QTest.keyClicks(editor, ": Åpnet")
    editor.save_now()
    assert plain(world.kept(world.case).proceedings) == "Kl. 18.05: Åpnet\nAv Bo Vik."


def test_what_another_pc_wrote_is_shown_with_the_cursor_where_it_was(
    world: LiveWorld, other: Storage
) -> None:
    watch = OthersWatch(world.page.around.storage.database, world.store)
    editor = world.page.case.editor
    QTest.keyClicks(editor, "Kl. 18")
    editor.save_now()
    watch.look()
    elsewhere(
        other, world, lambda i: replace(i, proceedings=(*paragraphs("Av Bo."), *i.proceedings))
    )
    QTest.keyClicks(editor, ".05")
    watch.look()
    assert plain(editor.written) == "Kl. 18.05"
    editor.save_now()
    QTest.keyClicks(editor, ": Åpnet")
    editor.save_now()
    elsewhere(other, world, lambda i: replace(i, proceedings=paragraphs("Kl. 18.05: Åpnet\nAlt")))
    watch.look()
    QTest.keyClicks(editor, ".")
    assert plain(editor.written) == "Kl. 18.05: Åpnet.\nAlt"


def test_what_was_typed_while_another_pc_locked_is_told_to_be_unsaved_and_let_go_of(
    world: LiveWorld, other: Storage
) -> None:
    watch = OthersWatch(world.page.around.storage.database, world.store)
    watch.look()
    editor = world.page.case.editor
    QTest.keyClicks(editor, "Ny setning.")
    in_meeting(other, world, lambda m: replace(m, adjourned_at=time(21, 0)))
    with other.database.write("test") as session:
        session.get_one(MinutesRow, world.protocol.meeting).locked_at = at(21, 0)
    watch.look()
    assert not world.page.is_open
    assert not world.page.leave()
    assert plain(editor.written) == "Ny setning."
    assert "Protokollen ble låst mens du skrev." in told(world)
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert world.page.leave()
    assert plain(editor.written) == ""
    assert world.page.notices.message is None


def test_it_is_asked_before_an_item_is_withdrawn_that_another_pc_voted_on(
    world: LiveWorld, other: Storage
) -> None:
    elsewhere(other, world, lambda i: replace(i, votes=(a_taken_vote(world),)))
    withdraw = partial(world.page.steps.set_state, ItemState.WITHDRAWN)
    dialogs(withdraw, lambda dialog: dialog.reject())
    assert world.page.live is not None
    assert world.page.live.records[world.case].item.state is ItemState.PLANNED


def test_nothing_is_said_when_nobody_else_writes(world: LiveWorld) -> None:
    editor = world.page.case.editor
    for letter in "abc":
        QTest.keyClicks(editor, letter)
        editor.save_now()
    assert plain(world.kept(world.case).proceedings) == "abc"
    assert world.page.notices.message is None


def test_two_word_the_resolution(world: LiveWorld, other: Storage) -> None:
    world.page.steps.edit_resolution()
    editor = world.page.vote.resolution.editor
    editor.set_text(paragraphs("Første."))
    editor.save_now()
    elsewhere(other, world, lambda i: replace(i, resolution=(*i.resolution, *paragraphs("Deres."))))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " Mitt.")
    editor.save_now()
    assert plain(world.kept(world.case).resolution) == "Første. Mitt.\nDeres."
    elsewhere(other, world, lambda i: replace(i, is_edited=False, resolution=()))
    QTest.keyClicks(editor, "!")
    editor.save_now()
    kept = world.kept(world.case)
    assert kept.is_edited
    assert plain(kept.resolution) == "Første. Mitt.!\nDeres."


def test_the_own_words_of_somebody_else_are_gone_on_from(world: LiveWorld, other: Storage) -> None:
    elsewhere(
        other, world, lambda i: replace(i, is_edited=True, resolution=paragraphs("Av Bo Vik."))
    )
    world.page.steps.edit_resolution()
    assert plain(world.kept(world.case).resolution) == "Av Bo Vik."
    assert plain(world.page.vote.resolution.editor.written) == "Av Bo Vik."


def a_statement(world: LiveWorld, other: Storage) -> None:
    aud = Mover(world.protocol.person("Aud"), "Aud Berg")
    made = MinuteStatement(1, aud, paragraphs("Første."))
    elsewhere(other, world, lambda i: replace(i, register=replace(i.register, statements=(made,))))
    world.page.refresh()


def test_a_statement_that_another_pc_changed_is_shown_with_both_texts(
    world: LiveWorld, other: Storage
) -> None:
    a_statement(world, other)

    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, StatementDialog)

        def change(item: ItemMinutes) -> ItemMinutes:
            (one,) = item.register.statements
            one = replace(one, text=paragraphs("Første.\nDeres."), entered=True)
            return replace(item, register=replace(item.register, statements=(one,)))

        elsewhere(other, world, change)
        dialog.editor.set_text(paragraphs("Første, og mer."))
        dialog.ok.click()

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, StatementDialog)
        assert dialog.problem.text().startswith(CHANGED)
        assert plain(dialog.statement.text) == "Første, og mer.\nDeres."
        dialog.ok.click()

    dialogs(lambda: world.page.asking.room.statement(1), first, second)
    (kept,) = world.kept(world.case).register.statements
    assert plain(kept.text) == "Første, og mer.\nDeres."
    assert kept.entered is True


def test_a_statement_that_another_pc_took_away_can_be_made_anew(
    world: LiveWorld, other: Storage
) -> None:
    a_statement(world, other)

    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, StatementDialog)
        elsewhere(other, world, lambda i: replace(i, register=replace(i.register, statements=())))
        dialog.editor.set_text(paragraphs("Første, og mer."))
        dialog.ok.click()

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, StatementDialog)
        assert dialog.problem.text().startswith("Noen andre har tatt dette bort")
        dialog.ok.click()

    dialogs(lambda: world.page.asking.room.statement(1), first, second)
    (kept,) = world.kept(world.case).register.statements
    assert plain(kept.text) == "Første, og mer."


def test_nobody_takes_away_what_another_pc_changed(world: LiveWorld, other: Storage) -> None:
    a_statement(world, other)

    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, StatementDialog)

        def change(item: ItemMinutes) -> ItemMinutes:
            (one,) = item.register.statements
            one = replace(one, text=paragraphs("Deres."))
            return replace(item, register=replace(item.register, statements=(one,)))

        elsewhere(other, world, change)
        remove = dialog.findChild(QPushButton, "statement_remove")
        assert isinstance(remove, QPushButton)
        remove.click()

    dialogs(lambda: world.page.asking.room.statement(1), first, lambda dialog: dialog.reject())
    (kept,) = world.kept(world.case).register.statements
    assert plain(kept.text) == "Deres."


def test_a_proposal_that_another_pc_changed_is_shown_with_both_texts(
    world: LiveWorld, other: Storage
) -> None:
    put = an_addition(Mover(world.protocol.person("Aud"), "Aud Berg"), "Kaia males.")
    elsewhere(other, world, lambda i: replace(i, register=replace(i.register, proposals=(put,))))
    world.page.refresh()
    was = plain(put.whole_text)

    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, ProposalDialog)

        def change(item: ItemMinutes) -> ItemMinutes:
            (one,) = item.register.proposals
            one = replace(one, withdrawn=True)
            return replace(item, register=replace(item.register, proposals=(one,)))

        elsewhere(other, world, change)
        dialog.editor.set_text((*dialog.editor.text(), *paragraphs("Mer til.")))
        dialog.ok.click()

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, ProposalDialog)
        assert dialog.problem.text().startswith(CHANGED)
        assert dialog.withdrawn.isChecked()
        dialog.ok.click()

    dialogs(lambda: world.page.asking.proposal(put.number), first, second)
    (kept,) = world.kept(world.case).register.proposals
    assert plain(kept.whole_text) == f"{was}\nMer til."
    assert kept.withdrawn


def test_a_question_that_another_pc_changed_is_shown_with_both_texts(
    world: LiveWorld, other: Storage
) -> None:
    aud = Mover(world.protocol.person("Aud"), "Aud Berg")
    asked = Question(1, QuestionKind.QUESTION, aud, "ordføreren", paragraphs("Når?"))
    in_meeting(other, world, lambda m: replace(m, questions=(asked,)))
    world.page.refresh()

    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, QuestionDialog)
        answered = replace(asked, answer=paragraphs("Snart."), answered=True)
        in_meeting(other, world, lambda m: replace(m, questions=(answered,)))
        dialog.text.set_text(paragraphs("Når, og hvorfor?"))
        dialog.ok.click()

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, QuestionDialog)
        assert dialog.problem.text().startswith(CHANGED)
        dialog.ok.click()

    dialogs(lambda: world.page.asking.room.question(1), first, second)
    (kept,) = world.store.read(read_minutes, world.protocol.meeting).questions
    assert (plain(kept.text), plain(kept.answer)) == ("Når, og hvorfor?", "Snart.")


def test_the_opening_that_another_pc_filled_in_is_shown_with_both_texts(
    world: LiveWorld, other: Storage
) -> None:
    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, OpeningDialog)
        in_meeting(
            other,
            world,
            lambda m: replace(
                m,
                opening=replace(m.opening, lawfully_summoned=True, disqualification="Aud spurte."),
                remarks=paragraphs("Deres."),
            ),
        )
        dialog.impartial.setText("Bo spurte.")
        dialog.remarks.set_text(paragraphs("Mine."))
        dialog.ok.click()

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, OpeningDialog)
        assert dialog.problem.text().startswith(CHANGED)
        assert dialog.summoned.currentIndex() == 1
        dialog.ok.click()

    dialogs(world.page.asking.room.opening.ask, first, second)
    kept = world.store.read(read_minutes, world.protocol.meeting)
    assert kept.opening.lawfully_summoned is True
    assert kept.opening.disqualification == "Aud spurte. Bo spurte."
    assert plain(kept.remarks) == "Deres.\nMine."


def a_taken_vote(world: LiveWorld, **votes_for: int) -> Vote:
    """Return a vote on the first case as the other PC takes it down."""
    return world.store.read(lambda session: a_vote(session, world.case, **votes_for))


def show_of_hands(world: LiveWorld, for_h: str) -> None:
    """Type how many of H were for, as one does at the desk."""
    desk = world.page.vote.desk
    world.page.voting.begin()
    vote = desk.vote
    assert vote is not None
    voters = world.page.live.records[world.case].room.voters  # type: ignore[union-attr]
    desk.entered.emit(replace(vote, ballots=with_votes(vote.ballots, voters, "H", 0, int(for_h))))


def test_a_vote_that_another_pc_took_down_is_shown_and_what_was_typed_stays(
    world: LiveWorld, other: Storage
) -> None:
    theirs = a_taken_vote(world, H=0)
    elsewhere(other, world, lambda i: replace(i, votes=(theirs,)))
    show_of_hands(world, "2")
    assert world.kept(world.case).votes == (theirs,)
    said = told(world)
    assert "Noen andre har ført denne avstemningen mens du førte den." in said
    assert "4 mot 3" in said
    assert "6 to 1" in said
    desk = world.page.vote.desk
    assert desk.vote is not None
    assert desk.vote.ballots.parties != theirs.ballots.parties
    assert desk.box.words.text().startswith("Not saved")
    # Whoever types on, or presses Enter, keeps nothing before it is chosen what counts.
    show_of_hands(world, "1")
    desk.done.emit()
    assert not world.page.saving.save_now()
    assert world.kept(world.case).votes == (theirs,)
    chosen = world.page.notices.message
    assert chosen is not None
    chosen.acted.emit(0)
    (kept,) = world.kept(world.case).votes
    assert [row.votes for row in kept.ballots.parties if row.party == "H"] == [(1, 2)]
    assert world.page.notices.message is None


def test_the_vote_of_another_pc_can_be_kept_in_place_of_what_was_typed(
    world: LiveWorld, other: Storage
) -> None:
    theirs = a_taken_vote(world, H=0)
    elsewhere(other, world, lambda i: replace(i, votes=(theirs,)))
    world.page.voting.take_unanimous()
    assert world.kept(world.case).votes == (theirs,)
    chosen = world.page.notices.message
    assert chosen is not None
    chosen.acted.emit(1)
    assert world.kept(world.case).votes == (theirs,)
    assert world.page.vote.desk.vote == theirs
    assert world.page.saving.save_now()
    assert not world.page.foot.state.text()


def test_a_vote_that_waits_for_a_choice_is_neither_dropped_nor_taken_away(
    world: LiveWorld, other: Storage
) -> None:
    theirs, voting, desk = a_taken_vote(world, H=0), world.page.voting, world.page.vote.desk
    elsewhere(other, world, lambda i: replace(i, votes=(theirs,)))
    show_of_hands(world, "2")
    typed = desk.vote
    for step in (lambda: voting.open(0), desk.removed.emit, lambda: show_of_hands(world, "2")):
        world.page.notices.quiet()
        step()
        assert "Noen andre har ført denne avstemningen" in told(world)
        assert desk.vote == typed
        assert world.kept(world.case).votes == (theirs,)
    assert not voting.choose(lambda item: item)
    assert voting.is_overtaken


def test_what_is_to_be_chosen_is_there_again_after_something_else_was_said(
    world: LiveWorld, other: Storage
) -> None:
    theirs, notices = a_taken_vote(world, H=0), world.page.notices
    elsewhere(other, world, lambda i: replace(i, votes=(theirs,)))
    show_of_hands(world, "2")
    world.page.speaking._on_asked("Tor Berg", SpeechKind.SPEECH)
    assert len(world.kept(world.case).speeches) == 1
    assert "velg hva som skal gjelde" in told(world)
    notices.say(Level.WARN, "Something else.")
    assert notices.message is not None
    notices.message.acted.emit(0)
    assert "velg hva som skal gjelde" in told(world)
    notices.message.acted.emit(1)
    assert notices.message is None
    assert world.page.vote.desk.vote == theirs


def test_the_foot_complains_of_nothing_that_need_not_be_saved(
    world: LiveWorld, other: Storage
) -> None:
    first = Speech(1, "Tor Berg", "Ap")
    elsewhere(other, world, lambda i: replace(i, speeches=(first,)))
    world.page.refresh()
    elsewhere(other, world, lambda i: replace(i, speeches=begun((first,), 1, time(18, 30))))
    world.page.speaking.go_on()
    assert world.page.foot.state.text()
    world.page.foot.retry.click()
    assert not world.page.foot.state.text()


def test_what_was_typed_over_the_vote_of_another_pc_is_no_vote_after_a_restart(
    world: LiveWorld, other: Storage
) -> None:
    theirs, voting = a_taken_vote(world, H=0), world.page.voting
    elsewhere(other, world, lambda i: replace(i, votes=(theirs,)))
    show_of_hands(world, "2")
    left = voting.draft_json()
    voting.use_theirs()
    world.page.notices.quiet()
    voting.take_draft(left)
    assert "Noen andre har ført denne avstemningen" in told(world)
    assert world.page.vote.desk.box.words.text().startswith("Not saved")
    show_of_hands(world, "1")
    world.page.vote.desk.done.emit()
    assert world.kept(world.case).votes == (theirs,)
    chosen = world.page.notices.message
    assert chosen is not None
    chosen.acted.emit(1)
    # The program was killed after the vote was kept, and before its draft was forgotten.
    voting.take_draft(vote_json.to_json(theirs))
    assert world.page.notices.message is None
    assert voting.draft_json() == ""


def test_a_vote_that_another_pc_corrected_is_not_taken_away(
    world: LiveWorld, other: Storage
) -> None:
    world.page.voting.take_unanimous()
    world.page.voting.open(0)
    theirs = a_taken_vote(world, H=0)
    elsewhere(other, world, lambda i: replace(i, votes=(theirs,)))
    world.page.vote.desk.removed.emit()
    assert world.kept(world.case).votes == (theirs,)
    assert "har rettet denne avstemningen" in told(world)
    assert world.page.vote.desk.vote == theirs


def test_the_next_speaker_of_two_pcs_gets_the_floor_once(world: LiveWorld, other: Storage) -> None:
    queue = tuple(Speech(number, name) for number, name in ((1, "Tor Berg"), (2, "Liv Dal")))
    elsewhere(other, world, lambda i: replace(i, speeches=queue))
    world.page.refresh()
    began = time(18, 4)
    elsewhere(other, world, lambda i: replace(i, speeches=begun(i.speeches, 1, began)))
    world.page.speaking.go_on()
    tor, liv = world.kept(world.case).speeches
    assert (tor.began_at, tor.ended_at, liv.is_waiting) == (began, None, True)
    assert "Noen andre har endret talelisten samtidig." in told(world)
    assert "Tor Berg" in world.page.speakers.speaking.text()


def test_an_election_that_another_pc_entered_is_not_doubled_before_it_is_chosen(
    world: LiveWorld, other: Storage
) -> None:
    theirs = HeldElection("Leder", AgreedElection(1, (), (), Count(0), None))

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ElectionDialog)
        elsewhere(other, world, lambda i: replace(i, elections=(theirs,)))
        dialog.about.setText("Leder av valgnemnda")
        dialog.agreed.take_all()
        assert not dialog.save_now()
        assert "Noen andre har ført et valg i saken" in dialog.overtaken.sentence
        assert world.kept(world.case).elections == (theirs,)
        dialog.overtaken.acted.emit(0)
        dialog.reject()

    dialogs(world.page.asking.election, answer)
    abouts = [one.about for one in world.kept(world.case).elections]
    assert abouts == ["Leder", "Leder av valgnemnda"]


def test_an_election_that_is_let_go_of_is_not_told_to_be_unsaved(
    world: LiveWorld, other: Storage
) -> None:
    theirs = HeldElection("Leder", AgreedElection(1, (), (), Count(0), None))

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ElectionDialog)
        elsewhere(other, world, lambda i: replace(i, elections=(theirs,)))
        dialog.about.setText("Leder av valgnemnda")
        dialog.agreed.take_all()
        assert not dialog.save_now()
        dialog.overtaken.acted.emit(1)

    dialogs(world.page.asking.election, answer)
    assert world.kept(world.case).elections == (theirs,)
    assert not world.page.foot.state.text()


def lock_elsewhere(other: Storage, world: LiveWorld) -> None:
    with other.database.write("test") as session:
        session.get_one(MinutesRow, world.protocol.meeting).locked_at = at(21, 0)


def test_what_another_pc_locked_is_told_in_the_dialog_and_nothing_typed_is_lost(
    world: LiveWorld, other: Storage
) -> None:
    seen: list[tuple[str, str, bool]] = []

    def put_forward(dialog: QDialog) -> None:
        assert isinstance(dialog, ProposalDialog)
        dialog.editor.set_text(paragraphs("Naboer varsles."))
        lock_elsewhere(other, world)
        dialog.ok.click()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ProposalDialog)
        refused = dialog.findChild(QLabel, "proposal_refused")
        assert refused is not None
        seen.append((refused.text(), plain(dialog.editor.text()), refused.isVisible()))

    def again(dialog: QDialog) -> None:
        look(dialog)
        dialog.findChild(QPushButton, "proposal_ok").click()

    def give_up(dialog: QDialog) -> None:
        look(dialog)
        dialog.reject()

    in_meeting(other, world, lambda m: replace(m, adjourned_at=time(21, 0)))
    dialogs(world.page.asking.proposal, put_forward, again, give_up)
    for words, text, is_visible in seen:
        assert words.startswith("Protokollen er låst og kan ikke endres.")
        assert (text, is_visible) == ("Naboer varsles.", True)
    assert not world.page.is_open
    assert not world.page.foot.retry.isVisible()


def test_a_dialog_opens_on_what_another_pc_has_just_written(
    world: LiveWorld, other: Storage
) -> None:
    watch = OthersWatch(world.page.around.storage.database, world.store)
    watch.look()
    watch.stop()
    theirs = an_addition(Mover(world.protocol.person("Bo"), "Bo Vik", "H"), "Av Bo.")
    elsewhere(other, world, lambda i: replace(i, register=ProposalRegister((theirs,))))
    opened: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ProposalDialog)
        opened.append(plain(dialog.editor.text()))
        dialog.reject()

    dialogs(lambda: world.page.asking.proposal(1), look)
    assert opened == ["Av Bo."]


def test_a_page_that_is_locked_offers_nothing_to_be_saved_again(
    world: LiveWorld, other: Storage
) -> None:
    in_meeting(other, world, lambda m: replace(m, adjourned_at=time(21, 0)))
    lock_elsewhere(other, world)
    saved = world.page.saving.save_item("test", lambda i: replace(i, ended_at=time(20, 0)))
    assert (saved, world.page.is_open) == (False, False)
    assert "Protokollen er låst og kan ikke endres." in told(world)
    foot = world.page.foot
    assert (foot.retry.isHidden(), foot.state.text()) == (True, "")


def test_a_break_that_cannot_be_kept_stays_in_its_dialog(world: LiveWorld, other: Storage) -> None:
    in_meeting(other, world, lambda m: replace(m, adjourned_at=time(21, 0)))
    told_in: list[bool] = []

    def begin(dialog: QDialog) -> None:
        lock_elsewhere(other, world)
        assert isinstance(dialog, BreakDialog)
        dialog.ok.click()

    def look(dialog: QDialog) -> None:
        refused = dialog.findChild(QLabel, "break_refused")
        told_in.append(refused is not None and refused.isVisible())
        dialog.reject()

    dialogs(world.page.asking.room.pause, begin, look)
    assert told_in == [True]

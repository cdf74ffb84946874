"""The page says when the recommendation was changed after the vote, and somebody chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.shielding import shielded
from agenda_app.domain.text import ListItem, Run, Text, plain
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.minutes import save_item_minutes
from agenda_app.ui.case.passage_dialog import PassageDialog
from agenda_app.ui.dialogs.form_dialog import room_for
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.changed_text_dialog import ChangedTextDialog
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.live.shown_text import ShownText
from agenda_app.ui.live.voted_marks_dialog import VotedMarksDialog
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.theme import Theme
from tests.builders import a_point
from tests.services.protocol import a_vote
from tests.ui.accessible import assert_all_named
from tests.ui.dialog_faults import dialog_faults
from tests.ui.live.live_world import LiveWorld, a_live_world, make_exempt

NEW: Text = (a_point("1.", "Kommunen kjøper tomta."), a_point("2.", "Kaia rustes opp."))


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    """Give a page on which a case was voted on before its paper was written anew."""
    with a_live_world(storage, jobs, theme) as made:
        made.store.write("test", vote, made)
        made.page.open_item(made.case)
        yield made


def vote(session: Session, world: LiveWorld) -> None:
    save_item_minutes(session, ItemMinutes(world.case, votes=(a_vote(session, world.case),)))


def propose(world: LiveWorld, text: Text = NEW) -> None:
    """Type other words into the proposal, on the page of the case."""

    def change(session: Session) -> None:
        case_id = read_item(session, world.case).case_id
        assert case_id is not None
        case = read_case(session, case_id)
        proposals = tuple(replace(one, text=text) for one in case.paper.proposals)
        save_case(session, replace(case, paper=replace(case.paper, proposals=proposals)))

    world.store.write("test", change)


def answer(world: LiveWorld, do: Callable[[ChangedTextDialog], None]) -> None:
    """Press what the page offers, and answer in the dialog."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ChangedTextDialog)
        do(dialog)

    QTimer.singleShot(0, press)
    world.page.case.other_text.acted.emit(0)


def test_both_texts_are_seen_whole_where_the_screen_has_room(
    storage: Storage, qtbot: QtBot
) -> None:
    points = tuple(
        a_point(f"{n}.", "Kommunen ruster opp kaia og lyser arbeidet ut før sommeren.")
        for n in range(1, 7)
    )
    voted, now = Proposal("Rådmannen", points[:5]), Proposal("Rådmannen", points)
    dialog = ChangedTextDialog(voted, now, 1, storage.files)
    qtbot.addWidget(dialog)
    assert dialog_faults(dialog) == []
    scroll = dialog.findChild(ContentScroll)
    assert dialog.height() < room_for(dialog)
    assert scroll.verticalScrollBar().maximum() == 0


def decided(world: LiveWorld) -> str:
    assert world.page.live is not None
    return plain(world.page.live.records[world.case].decision(Language.BOKMAL))


def test_a_vote_on_other_words_is_marked_at_once_and_stands_when_it_is_kept(
    world: LiveWorld,
) -> None:
    assert world.page.case.other_text.isHidden()
    propose(world)
    assert not world.page.case.other_text.isHidden()
    assert plain(world.page.case.recommendation.text()) == "1. Kaia rustes opp."

    def keep(dialog: ChangedTextDialog) -> None:
        assert [one.text() for one in dialog.findChildren(ShownText)][1] == NEW
        dialog.ok.click()

    answer(world, keep)
    assert world.page.case.other_text.isHidden()
    assert decided(world) == "1. Kaia rustes opp."
    assert len(world.kept(world.case).votes) == 1


def test_the_votes_go_at_the_second_press_alone_and_come_back(world: LiveWorld) -> None:
    propose(world)

    def drop(dialog: ChangedTextDialog) -> None:
        dialog.anew.click()
        assert dialog.isVisible()
        dialog.anew.click()

    answer(world, drop)
    assert world.kept(world.case).votes == ()
    assert world.page.case.recommendation.text() == NEW
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert len(world.kept(world.case).votes) == 1
    assert decided(world) == "1. Kaia rustes opp."
    assert not world.page.case.other_text.isHidden()


def test_who_thinks_better_of_it_keeps_the_votes(world: LiveWorld) -> None:
    propose(world)

    def hesitate(dialog: ChangedTextDialog) -> None:
        dialog.anew.click()
        dialog.ok.click()

    answer(world, hesitate)
    assert len(world.kept(world.case).votes) == 1
    assert world.page.case.other_text.isHidden()


def test_a_name_is_made_exempt_by_key_in_what_was_voted_on_and_its_words_stand(
    world: LiveWorld,
) -> None:
    hidden = replace(
        a_point("1.", ""), runs=(Run("Kommunen kjøper "), Run("Kaia", exempt="offl. § 13"))
    )
    propose(world, (hidden,))
    world.page.refresh()

    def mark() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, VotedMarksDialog)
        told = dialog.findChild(QLabel, "voted_marks_told")
        assert isinstance(told, QLabel)
        assert told.text().replace("\u00a0", " ").startswith("PS 3/26. ")
        editor = dialog.editor
        assert_all_named(dialog)
        for key in (Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Return):
            QTest.keyClick(editor, key)
        QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert plain(dialog.text) == "1. Kaia rustes opp."
        QTest.keyClick(editor, Qt.Key.Key_Home)
        for _ in "Kaia":
            QTest.keyClick(editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

        def law() -> None:
            asked = QApplication.activeModalWidget()
            assert isinstance(asked, PassageDialog)
            asked.basis.setEditText("offl. § 13")
            asked.ok.click()

        QTimer.singleShot(0, law)
        dialog.exempt.command.trigger()
        dialog.ok.click()

    answer(world, lambda dialog: dialog.ok.click())
    QTimer.singleShot(0, mark)
    # The case has something exempt, so the page asks by itself what of the words that stand is.
    QApplication.processEvents()
    kept = world.kept(world.case).voted_text
    assert kept is not None
    (point,) = kept.was.text
    assert isinstance(point, ListItem)
    assert [(run.text, run.exempt) for run in point.runs] == [
        ("Kaia", "offl. § 13"),
        (" rustes opp.", ""),
    ]
    assert world.page.live is not None
    made = world.page.live.records[world.case].decision(Language.BOKMAL)
    assert plain(shielded(made, Language.BOKMAL)) == "1. [offl. § 13] rustes opp."


def test_a_hidden_case_tells_nothing(world: LiveWorld) -> None:
    propose(world)
    make_exempt(world)
    assert world.page.case.other_text.isHidden()


def test_the_text_of_a_vote_that_was_not_kept_is_kept_at_one_press(world: LiveWorld) -> None:
    def forget(session: Session) -> None:
        session.get_one(ItemMinutesRow, world.case).voted_text = None

    def lacking() -> list[GapCode]:
        gaps = world.page.data.gaps(world.page.around.storage.files)
        return [gap.code for gap in gaps if gap.code is GapCode.TEXT_NOT_KEPT]

    assert lacking() == []
    world.store.write("test", forget)
    # What is written beside it says nothing of the text.
    world.page.data.change_item("words", world.case, lambda i: replace(i, begun_at=time(18, 6)))
    assert lacking() == [GapCode.TEXT_NOT_KEPT]
    go_to(world.page, MinutesGap(GapCode.TEXT_NOT_KEPT, world.case))
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert lacking() == []
    kept = world.kept(world.case).voted_text
    assert kept is not None
    assert plain(kept.was.text) == "1. Kaia rustes opp."


def test_the_new_number_of_seats_is_one_press_away(world: LiveWorld) -> None:
    def enlarge(session: Session) -> None:
        save_committee(session, replace(committee_by_code(session, "KST"), seats=9))

    world.store.write("test", enlarge)
    assert world.page.live is not None
    assert world.page.live.attendance.chamber.size == 7
    go_to(world.page, MinutesGap(GapCode.SEATS_CHANGED))
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert world.page.live.attendance.chamber.size == 9

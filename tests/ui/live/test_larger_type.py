"""In the largest type nothing of the live window is out of reach on a screen of 1366 by 768."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.ballots import FOR, Ballots, Method, NamedVote
from agenda_app.domain.people import PersonId
from agenda_app.domain.voters import Voter
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.folding_row import FoldingRow
from agenda_app.ui.live.item_list import ItemLine, ItemList
from agenda_app.ui.live.live_style import SIZES
from agenda_app.ui.live.members_row import MemberButton, MembersRow, Present
from agenda_app.ui.live.name_votes import NameVotes
from agenda_app.ui.live.proposal_lines import ProposalLine
from agenda_app.ui.theme import Theme
from tests.ui.cut_words import cut_words
from tests.ui.live.live_world import LiveWorld, a_live_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made
        made.page.look.choose(SIZES[0])


@pytest.mark.parametrize("percent", SIZES)
def test_the_votes_are_as_wide_as_their_pane(world: LiveWorld, percent: int) -> None:
    page = world.page
    page.look.choose(percent)
    page.voting.begin()
    for _ in range(3):
        QApplication.processEvents()
    shown = page.vote.widget()
    assert shown is not None
    assert shown.width() <= page.vote.viewport().width()


def test_how_it_is_voted_on_goes_to_a_line_of_its_own_where_there_is_no_room(
    world: LiveWorld,
) -> None:
    row = world.page.vote.findChild(FoldingRow)
    assert row is not None
    for width, is_folded in ((900, False), (300, True), (900, False)):
        row.resize(width, row.height())
        assert row.is_folded is is_folded


@pytest.mark.parametrize("percent", SIZES)
def test_long_proposals_push_the_proceedings_down_and_hide_behind_nothing(
    world: LiveWorld, percent: int
) -> None:
    case = world.page.case
    line = ProposalLine(1, "Endringsforslag", "Kari Nes (Sp)", "Kaia rustes opp i to trinn. " * 12)
    case.show_proposals([replace(line, number=number) for number in range(1, 5)])
    world.page.look.choose(percent)
    case.show_proposals([replace(line, number=number) for number in range(1, 5)])
    for _ in range(3):
        QApplication.processEvents()
    last = case.proposals.findChild(QWidget, "live_proposal_4")
    assert last is not None
    ends = last.mapTo(case, last.rect().bottomLeft()).y()
    begins = case.editor.mapTo(case, case.editor.rect().topLeft()).y()
    assert ends < begins
    assert case.editor.height() >= 130
    case.editor.setFocus()
    assert begins > case.height()
    QTest.keyClicks(case.editor, "S")
    begins = case.editor.mapTo(case, case.editor.rect().topLeft()).y()
    assert 0 <= begins < begins + case.editor.height() <= case.height()


@pytest.mark.parametrize("percent", SIZES)
def test_no_word_is_cut(world: LiveWorld, percent: int) -> None:
    page = world.page
    line = ProposalLine(1, "Endringsforslag", "Kari Nes (Sp)", "Kaia rustes opp.")
    page.case.show_proposals([line])
    page.window().resize(1366, 690)
    page.look.choose(percent)
    page.voting.begin()
    for _ in range(3):
        QApplication.processEvents()
    page.case.show_proposals([line])
    QApplication.processEvents()
    assert cut_words(page) == []


@pytest.mark.parametrize("width", [380, 520, 900])
def test_no_answer_of_a_roll_call_is_cut(qtbot: QtBot, width: int) -> None:
    names = NameVotes()
    qtbot.addWidget(names)
    names.resize(width, 200)
    names.show()
    voters = [Voter(n, f"Ragnhild Fuglevær {n}", "Sp/KrF", is_chair=False) for n in range(5)]
    said = tuple(NamedVote(one.person_id, FOR) for one in voters)
    ballots = Ballots(Method.ROLL_CALL, named=said)
    names.show_ballots(ballots, voters, ("For", "Mot"), "")
    for percent in (100, 130):
        font = names.font()
        font.setPointSizeF(11 * percent / 100)
        names.setFont(font)
        QApplication.processEvents()
        for place in range(names.count()):
            item = names.item(place)
            room = names.visualItemRect(item)
            metrics = QFontMetrics(item.font().resolve(names.font()))
            assert item.text().endswith("For")
            assert metrics.horizontalAdvance(item.text()) + 12 <= room.width()
            assert metrics.height() <= room.height()
            assert names.viewport().rect().contains(room)


def test_whoever_is_called_next_is_in_sight(qtbot: QtBot) -> None:
    around, names = QScrollArea(), NameVotes()
    qtbot.addWidget(around)
    around.setWidgetResizable(True)
    inner = QWidget()
    QVBoxLayout(inner).addWidget(names)
    around.setWidget(inner)
    around.resize(400, 200)
    around.show()
    voters = [Voter(n, f"Ragnhild Fuglevær {n}", "Sp/KrF", is_chair=False) for n in range(20)]
    names.show_ballots(Ballots(Method.ROLL_CALL), voters, ("For", "Mot"), "")
    for _ in range(3):
        QApplication.processEvents()
    for _ in range(15):
        QTest.keyClick(names, Qt.Key.Key_J)
    line = names.visualItemRect(names.currentItem())
    place = names.viewport().mapTo(around.viewport(), line.center())
    assert names.currentRow() == 15
    assert around.viewport().rect().contains(place)


def test_every_line_of_the_council_begins_at_the_same_place(qtbot: QtBot) -> None:
    row = MembersRow()
    qtbot.addWidget(row)
    row.resize(700, 200)
    row.show()
    parties = ("Ap", "Sp", "H", "V", "SV", "R")
    row.show_people(
        [
            Present(PersonId(n), f"Etternavnsen{n}", f"Kari Etternavnsen{n}", party)
            for n, party in enumerate(party for party in parties for _ in range(2))
        ],
        "",
    )
    for _ in range(3):
        QApplication.processEvents()
    parts = [part for part in row.findChildren(QLabel) if part.property("live") == "party"]
    firsts = {}
    for part in (*parts, *row.findChildren(MemberButton)):
        corner = part.mapTo(row, part.rect().topLeft())
        line = corner.y() + part.height() // 2
        firsts[line] = min(corner.x(), firsts.get(line, row.width()))
    assert len(firsts) > 2
    assert len(set(firsts.values())) == 1


def test_a_council_of_three_lines_is_shown_whole(qtbot: QtBot) -> None:
    row = MembersRow()
    qtbot.addWidget(row)
    row.resize(1366, 200)
    row.show()
    row.show_people(
        [
            Present(PersonId(n), f"Etternavnsen{n}", f"Kari Etternavnsen{n}", "Sp")
            for n in range(26)
        ],
        "",
    )
    for _ in range(3):
        QApplication.processEvents()
    last = row.findChild(MemberButton, "live_member_25")
    assert last is not None
    lines = {b.mapTo(row, b.rect().topLeft()).y() for b in row.findChildren(MemberButton)}
    assert len(lines) == 3
    assert not last.visibleRegion().isEmpty()
    assert last.visibleRegion().boundingRect() == last.rect()


def test_an_item_without_a_second_line_takes_one_line(qtbot: QtBot) -> None:
    items = ItemList()
    qtbot.addWidget(items)
    lines = (ItemLine(ItemId(1), "PS 1/26", "Kaia"), ItemLine(ItemId(2), "Spørretime", ""))
    items.show_lines(lines, None)
    two, one = (items.sizeHintForRow(row) for row in (0, 1))
    assert one < two

"""From words of a public page to the field of the minutes that they were typed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.minutes_places import MinutesField, places_of
from agenda_app.domain.opening import Approval, Approved, MeetingOpening
from agenda_app.domain.proposals import MinuteStatement, ProposalRegister
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.routes import LiveRoute
from agenda_app.ui.theme import Theme
from tests.builders import a_text
from tests.services.protocol import an_addition
from tests.ui.live.live_world import LiveWorld, a_live_world

F = MinutesField
LEADS = {
    "kort varsel": (F.OPENING, "opening", "opening_notice_remarks"),
    "Havnesjefen": (F.PROCEEDINGS, "", "live_proceedings"),
    "Trær felles": (F.PROPOSAL, "proposal", None),
    "for dårlig": (F.STATEMENT, "statement", None),
    "kommer ferga": (F.QUESTION, "question", None),
    "Kaia selges": (F.RESOLUTION, "", "live_resolution_editor"),
    "offl. § 23": (F.DOORS, "doors_correct", "doors_basis"),
}
"""What words lead to: which field, the dialog over the page, and what has the words."""


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        everything_is_written(made)
        made.page.refresh()
        made.page.open_item(made.protocol.case(2))
        yield made


def everything_is_written(world: LiveWorld) -> None:
    protocol, case = world.protocol, world.case
    mover = protocol.mover("Geir", "V")
    asked = Question(1, QuestionKind.QUESTION, mover, "lederen", a_text("Når kommer ferga?"))
    poll = Poll((CandidateVotes(Candidate("Odd Lien", party="H"), 7),))
    with world.page.around.storage.database.write("test") as session:
        save_item_minutes(
            session,
            replace(
                read_item_minutes(session, case),
                proceedings=a_text("Havnesjefen orienterte."),
                register=ProposalRegister(
                    (an_addition(mover, "Trær felles."),),
                    (MinuteStatement(1, mover, a_text("Dette er for dårlig."), entered=True),),
                ),
                resolution=a_text("Kaia selges."),
                is_edited=True,
                closed=(
                    ClosedSession(ClosingGround.PRIVACY, "", time(18, 1), time(18, 2), "enstemmig"),
                    ClosedSession(
                        *(ClosingGround.PUBLIC_INTEREST, "offl. § 23", time(18, 3), time(18, 4)),
                        "enstemmig",
                    ),
                ),
                elections=(HeldElection("Leder", MajorityElection(poll)),),
            ),
        )
        minutes = read_minutes(session, protocol.meeting)
        notice = Approved(Approval.WITH_REMARKS, "Det var kort varsel.")
        opening = MeetingOpening(notice=notice)
        save_minutes(session, replace(minutes, questions=(asked,), opening=opening))


def led_to(world: LiveWorld, words: str, qtbot: QtBot) -> tuple[str, str, str]:
    """Go to where words stand; return the dialog, the field that is left, and what is chosen."""
    seen: list[tuple[str, str, str]] = []
    page = world.page

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and not dialog.isActiveWindow():
            QTimer.singleShot(50, page, look)
            return
        field = QApplication.focusWidget()
        name = dialog.objectName() if isinstance(dialog, QDialog) else ""
        chosen = ""
        if isinstance(field, QLineEdit):
            chosen = field.selectedText()
        elif isinstance(field, QTextEdit):
            chosen = field.textCursor().selectedText()
        seen.append((name, field.objectName() if field is not None else "", chosen))
        if isinstance(dialog, QDialog):
            dialog.reject()

    items = (world.kept(world.case),)
    meeting = world.store.read(read_minutes, world.protocol.meeting)
    place = next(places_of(meeting, items, words))
    page.show_route(LiveRoute(world.protocol.meeting, place.item_id, place))
    QTimer.singleShot(150, page, look)
    qtbot.waitUntil(lambda: bool(seen))
    return seen[0]


@pytest.mark.parametrize("words", LEADS)
def test_words_are_chosen_in_the_field_that_holds_them(
    world: LiveWorld, words: str, qtbot: QtBot
) -> None:
    _, dialog, field = LEADS[words]
    opened, focus, chosen = led_to(world, words, qtbot)
    assert opened == dialog
    assert field in {None, focus}
    assert chosen == words
    assert world.page.asking.wanted_words == ""


def test_every_field_leads_somewhere(world: LiveWorld, qtbot: QtBot) -> None:
    items = (world.kept(world.case),)
    meeting = world.store.read(read_minutes, world.protocol.meeting)
    for words, (field, _, _) in LEADS.items():
        assert next(places_of(meeting, items, words)).field is field
    assert led_to(world, "Odd Lien", qtbot)[0] == "live_election_dialog"
    # Why an item was put aside is asked for only while it is.
    assert {field for field, _, _ in LEADS.values()} | {F.ELECTION, F.ASIDE} == set(F)

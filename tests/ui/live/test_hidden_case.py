"""Nothing of an exempt case is on a projected screen while the doors are open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.ballots import Method
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import Poll
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.proposal_rules import put_forward
from agenda_app.domain.speaking import Speech
from agenda_app.domain.taking_part import standings
from agenda_app.domain.text import paragraphs, plain
from agenda_app.services.locking import adjourn
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.correction_dialog import CorrectionDialog
from agenda_app.ui.theme import Theme
from tests.services.protocol import an_addition
from tests.ui.live.live_world import LiveWorld, a_live_world, focused, make_exempt

SECRETS = ("kaia", "vedtatt", "Tilleggsforslag", "Taler", "Hemmelig", "disqualified")


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        written_down(made)
        yield made


def written_down(world: LiveWorld) -> None:
    """Write down of the first case all that there can be, and make it exempt."""
    page = world.page
    page.open_item(world.case)
    aside = Recusal(None, world.protocol.person("Geir"), world.case, Ground.PARTY, Ruling(True, 6))
    page.data.enter(aside)
    page.refresh()
    page.phrase(1)
    addition = an_addition(world.protocol.mover("Aud", "Sp"), "Hemmelig tillegg.")

    def change(item: ItemMinutes) -> ItemMinutes:
        assert page.live is not None
        may = standings(page.live.attendance, world.case)
        return replace(
            item,
            register=put_forward(item.register, addition, may),
            proceedings=paragraphs("Hemmelig drøfting."),
            elections=(HeldElection("Hemmelig utvalg", AppointmentVote(Poll(()))),),
            speeches=(Speech(1, "Hemmelig Taler"),),
            is_edited=True,
            resolution=paragraphs("Hemmelig vedtak."),
        )

    page.data.change_item("test", world.case, change)
    page.refresh()
    assert [one for one in SECRETS if one not in seen(page)] == []
    make_exempt(world)
    page.refresh()


def seen(page: QWidget) -> str:
    """Return all that can be read, heard or pointed at on the page."""
    QApplication.processEvents()
    said = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        elif isinstance(widget, QTextEdit):
            said.append(widget.toPlainText())
        elif isinstance(widget, QListWidget):
            said += [widget.item(n).text() for n in range(widget.count())]
    return "\n".join(said)


def test_nothing_of_a_case_behind_closed_doors_is_on_the_screen(world: LiveWorld) -> None:
    found = seen(world.page)
    assert [one for one in SECRETS if one in found] == []
    assert world.page.case.hidden.isVisible()
    assert not world.page.case.kept_back.isVisible()


def test_no_key_writes_into_a_case_that_is_not_shown(world: LiveWorld) -> None:
    page = world.page
    before = world.kept(world.case)
    page.stamp()
    page.phrase(1)
    page.phrase(2)
    page.voting.begin()
    page.saving.save_now()
    assert world.kept(world.case) == before
    assert not page.keys.stamp.isEnabled()


def test_the_keyboard_is_never_lost_at_a_case_that_is_not_shown(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.protocol.case(2))
    page.case.editor.setFocus()
    page.open_item(world.case)
    page.case.editor.setFocus()
    assert focused() is page.case.editor
    assert (page.case.editor.isReadOnly(), page.case.editor.toPlainText()) == (True, "")
    page.open_item(world.protocol.case(2))
    page.case.editor.setFocus()
    assert focused() is page.case.editor


def test_what_is_typed_is_kept_before_the_doors_are_opened(world: LiveWorld) -> None:
    page = world.page
    doors = ClosedSession(ClosingGround.CONFIDENTIALITY, "offl. § 13", time(18, 1))
    page.data.change_item("doors", world.case, lambda item: replace(item, closed=(doors,)))
    page.refresh()
    assert "Hemmelig vedtak." in seen(page)
    page.case.editor.say("Hemmelig slutt.")
    page.keys.open.trigger()
    assert plain(world.kept(world.case).proceedings) == "Hemmelig drøfting. Hemmelig slutt."
    assert "Hemmelig" not in seen(page)


def test_a_vote_that_was_begun_is_there_again_behind_closed_doors(world: LiveWorld) -> None:
    page = world.page
    doors = ClosedSession(ClosingGround.CONFIDENTIALITY, "offl. § 13", time(18, 1))
    page.data.change_item("doors", world.case, lambda item: replace(item, closed=(doors,)))
    page.refresh()
    page.voting.open(1)
    page.vote.desk.method.emit(Method.SECRET)
    begun = page.voting.draft_json()
    assert begun
    page.keys.open.trigger()
    assert page.voting.draft_json() == ""
    page.data.change_item("doors", world.case, lambda item: replace(item, closed=(doors,)))
    page.refresh()
    assert page.voting.draft_json() == begun


def test_after_the_meeting_it_is_read_on_purpose_until_one_leaves_it(world: LiveWorld) -> None:
    page = world.page
    world.store.write("test", adjourn, world.protocol.meeting, time(20, 0))
    page.refresh()
    assert not page.case.hidden.isVisible()
    assert "Hemmelig" not in seen(page)
    page.case.kept_back.acted.emit(0)
    assert not page.case.kept_back.isVisible()
    for words in ("Hemmelig tillegg.", "Hemmelig drøfting.", "Hemmelig vedtak.", "vedtatt"):
        assert words in seen(page)
    page.refresh()
    assert "Hemmelig" in seen(page)
    page.open_item(world.protocol.case(2))
    page.open_item(world.case)
    assert "Hemmelig" not in seen(page)
    assert page.case.kept_back.isVisible()


def test_the_list_of_cases_to_correct_does_not_name_it(world: LiveWorld, qtbot: QtBot) -> None:
    page, data = world.page, world.page.data
    assert page.live is not None
    items = [record.item for record in page.live.records.values()]
    dialog = CorrectionDialog(
        items, [(page.live.meeting, items[1])], (), data.correct, world.page.now, data.correct
    )
    qtbot.addWidget(dialog)
    names = [box.itemText(n) for box in (dialog.item, dialog.agreed) for n in range(box.count())]
    assert any("Unntatt" in name for name in names)
    assert not any("kaia" in name for name in names)

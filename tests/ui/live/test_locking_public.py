"""Locking in the window when the public version may not leave: what is found is shown first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.printed import Audience
from agenda_app.services.agendas import read_item
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.kept_minutes import kept_minutes
from agenda_app.services.minutes import read_minutes, save_minutes
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.produce.locked_dialog import LockedDialog
from agenda_app.ui.produce.proof_dialog import ProofDialog
from agenda_app.ui.theme import Theme
from tests.ui.live.live_world import LiveWorld, a_live_world, make_exempt, make_open

SLOW = 60_000


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        for number in (1, 2):
            made.page.open_item(made.protocol.case(number))
            made.page.phrase(1)
        make_open(made)
        make_exempt(made)
        made.store.write("test", name_a_party, made)
        made.page.refresh()
        yield made


def name_a_party(session: Any, world: LiveWorld) -> None:
    """Have the public minutes name the party of the first case, which is exempt."""
    case_id = read_item(session, world.case).case_id
    assert case_id is not None
    party = Party("Vidar Skjult", "Nesveien 2")
    save_decision_facts(session, DecisionFacts(case_id, True, (party,)))
    minutes = read_minutes(session, world.protocol.meeting)
    signers = (world.protocol.person("Aud"),)
    others = ("Advokat Tor Vik, for Vidar Skjult",)
    save_minutes(session, replace(minutes, signers=signers, others=others))


def audiences(world: LiveWorld) -> set[Audience]:
    return set(world.store.read(kept_minutes, world.protocol.meeting))


def stopped(world: LiveWorld, qtbot: QtBot) -> tuple[EndDialog, ProofDialog]:
    """Close the meeting and try to lock its minutes; return what is shown then."""
    page = world.page
    assert page.live is not None
    world.at(20, 37)
    dialog = EndDialog(page.around, page.data, page.live, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.adjourn()
    assert dialog.without.isHidden()
    dialog.lock.click()
    qtbot.waitUntil(lambda: dialog.findChild(ProofDialog) is not None, timeout=SLOW)
    found = dialog.findChild(ProofDialog)
    assert isinstance(found, ProofDialog)
    assert world.store.read(read_minutes, world.protocol.meeting).locked_at is None
    return dialog, found


def excused(found: ProofDialog) -> None:
    (row,) = found.rows
    assert row.hit.words == "Vidar Skjult"
    found.who.setText("Else Nes")
    row.excused.emit("Han sto fram selv.")
    again = found.findChild(QPushButton, "proof_again")
    assert isinstance(again, QPushButton)
    again.click()


def test_what_is_found_is_shown_and_excused_before_anything_is_locked(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog, found = stopped(world, qtbot)
    excused(found)
    qtbot.waitUntil(lambda: dialog.locked is not None, timeout=SLOW)
    assert audiences(world) == {Audience.INTERNAL, Audience.PUBLIC}


def test_they_are_locked_without_the_public_version_on_purpose_and_it_is_excused_later(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog, found = stopped(world, qtbot)
    found.reject()
    assert dialog.trouble.isVisible()
    assert dialog.without.isVisible()
    dialog.without.click()
    qtbot.waitUntil(lambda: dialog.locked is not None, timeout=SLOW)
    assert audiences(world) == {Audience.INTERNAL}
    page, at = world.page, world.clock[0]
    kept = LockedDialog(page.around, world.protocol.meeting, at, page.now)
    qtbot.addWidget(kept)
    kept.show()
    kept.keep.click()
    qtbot.waitUntil(lambda: kept.findChild(ProofDialog) is not None, timeout=SLOW)
    again = kept.findChild(ProofDialog)
    assert isinstance(again, ProofDialog)
    excused(again)
    qtbot.waitUntil(lambda: len(audiences(world)) == 2, timeout=SLOW)

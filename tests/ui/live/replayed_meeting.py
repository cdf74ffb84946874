"""A meeting of four hours with 2,000 edits, and the real live page in which it is replayed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from agenda_app.db.storage import open_folder
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposal_rules import put_forward
from agenda_app.domain.taking_part import standings
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import LiveRoute
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.services.protocol import DAY, Protocol, an_addition
from tests.ui.live.simulated_time import SimulatedTimer

EDITS, HOURS = 2000, 4
CASES = ("Opprusting av kaia", "Ny ferge", "Skolebruk", "Gatelys", "Havneavgift", "Barnehage")
WORD = re.compile(r"ord(\d+)\.")
PROPOSAL = re.compile(r"Forslag (\d+)\.")


@dataclass(frozen=True)
class Edit:
    """One of the 2,000. ``at`` is the time in milliseconds since the meeting began."""

    number: int
    at: int
    kind: str
    case: int
    votes: int = 0


def edits(seed: int) -> list[Edit]:
    """Return the edits: mostly words in quick succession, and pauses in between."""
    chance = random.Random(seed)
    gaps = [
        chance.uniform(120, 450) if chance.random() < 0.8 else chance.uniform(1000, 68_000)
        for _ in range(EDITS)
    ]
    stretch = HOURS * 3_600_000 / sum(gaps)
    made: list[Edit] = []
    at, taken = 0.0, dict.fromkeys(range(len(CASES)), 0)
    for number, gap in enumerate(gaps, start=1):
        at += gap if gap < 450 else gap * stretch
        case = (number - 1) * len(CASES) // EDITS
        kind = "word"
        if made and made[-1].case != case:
            kind = "next"
        elif number % 40 == 20:
            kind = "proposal" if case % 2 else "vote"
            taken[case] += kind == "vote"
        elif number % 50 == 7:
            kind = "call"
        made.append(Edit(number, round(at), kind, case, taken[case] % 2))
    return made


class Player:
    """Plays edits in the live page of a meeting, and tells about each as it goes."""

    def __init__(
        self, folder: Path, protocol: Protocol, theme: Theme, tell: Callable[[str], None], now: int
    ) -> None:
        SimulatedTimer.now = now
        SimulatedTimer.running.clear()
        patch = pytest.MonkeyPatch()
        for module in ("proceedings", "live_saving", "live_place"):
            patch.setattr(f"agenda_app.ui.live.{module}.QTimer", SimulatedTimer)
        self._tell, self._protocol = tell, protocol
        self.storage = open_folder(folder)
        self._jobs = JobRunner()
        store = Store(self.storage.database, self._jobs)
        around = Surroundings(self.storage, store, self._jobs, theme, lambda _: None, lambda: DAY)
        self.page = LivePage(around)
        self.page.now = self._now
        self.page.resize(1366, 690)
        # Nobody looks: painting would be half of the time.
        self.page.setUpdatesEnabled(False)
        self.page.show()
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)
        self.page.show_route(LiveRoute(protocol.meeting))
        QApplication.processEvents()

    def _now(self) -> datetime:
        return datetime.combine(DAY, time(18)) + timedelta(milliseconds=SimulatedTimer.now)

    def play(self, edit: Edit) -> None:
        """Wait until it is time, and do what the secretary did."""
        SimulatedTimer.let_pass(max(edit.at, SimulatedTimer.now))
        self._tell(f"clock {SimulatedTimer.now}")
        self._tell(f"begun {edit.number}")
        case = self._protocol.case(edit.case + 1)
        if edit.kind != "next":
            self.page.open_item(case)
        getattr(self, f"_{edit.kind}")(edit)
        if edit.kind != "word":
            self._tell(f"done {edit.number}")
        QApplication.processEvents()
        assert self.page.isActiveWindow(), "another window took the keys"

    def _next(self, edit: Edit) -> None:
        """Go on from the case before; what was killed on the way goes there again."""
        page = self.page
        page.open_item(self._protocol.case(edit.case))
        self._press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        message = page.notices.message
        said = (message and message.sentence, QApplication.focusWidget(), page.isActiveWindow())
        assert page.item_id == self._protocol.case(edit.case + 1), said

    def _word(self, edit: Edit) -> None:
        editor = self.page.case.editor
        if QApplication.focusWidget() is not editor:
            editor.setFocus()
        if edit.number % 40 == 1:
            self._press(Qt.Key.Key_F9)
        QTest.keyClicks(editor, f"ord{edit.number}. ")
        if edit.number % 30 == 0:
            self._press(Qt.Key.Key_Return)

    def _vote(self, edit: Edit) -> None:
        field = self.page.findChild(QWidget, "live_ballot_1_V")
        assert field is not None
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, str(edit.votes))

    def _proposal(self, edit: Edit) -> None:
        live = self.page.live
        assert live is not None
        case = self._protocol.case(edit.case + 1)
        there = standings(live.attendance, case)
        made = an_addition(self._protocol.mover("Geir", "V"), f"Forslag {edit.number}.")

        def change(item: ItemMinutes) -> ItemMinutes:
            return replace(item, register=put_forward(item.register, made, there))

        assert self.page.saving.save_item("proposal", change)

    def _call(self, edit: Edit) -> None:
        people = (self._protocol.person("Hild"), self._protocol.person("Cato"))
        call = Call(None, *people, self._now(), Answer.NO_ANSWER, None, str(edit.number))
        saved = self.page.saving.attempt(lambda: self.page.data.enter(call=call))
        message = self.page.notices.message
        assert saved, message and message.sentence

    def _press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifiers)


def item_of(protocol: Protocol, edit: Edit) -> ItemId:
    """Return the item that an edit is made in."""
    return protocol.case(edit.case + 1)

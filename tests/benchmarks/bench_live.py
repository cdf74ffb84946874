"""How long a key takes to be on the screen in a meeting, and how soon one types after a kill.

The floor of a key is a bare QTextEdit with the same text in the same process, the two in turn. The
case has 40 proposals and the committee 40 members; what is typed is saved meanwhile, as always.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agenda_app.db.storage import Storage
    from tests.services.protocol import Protocol

PEOPLE, KEYS, ROUNDS = 40, 120, 5
KEY = "Live: a key with 40 proposals / QTextEdit"
SAVED = "Live: seconds from a key to the disk, at most"
AGAIN = "Live: seconds from start to typing again"
TARGETS = {KEY: 2.0, SAVED: 1.0, AGAIN: 2.0}
_PATIENCE = 60


def run() -> dict[str, float]:
    """Return the ratio of a key, and the seconds that are promised."""
    key, saved = typing()
    return {KEY: key, SAVED: saved, AGAIN: typing_again()}


def typing() -> tuple[float, float]:
    """Return a key against a bare editor, and how old the oldest key was when it was saved."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QTextEdit

    from agenda_app.db.storage import open_folder
    from agenda_app.ui.job_runner import JobRunner
    from agenda_app.ui.live.live_page import LivePage
    from agenda_app.ui.live.proceedings import WITHIN
    from agenda_app.ui.page import Surroundings
    from agenda_app.ui.routes import LiveRoute
    from agenda_app.ui.store import Store
    from agenda_app.ui.theme import Theme
    from tests.services.protocol import DAY

    made = QApplication.instance() or QApplication([])
    assert isinstance(made, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        storage, jobs = open_folder(Path(folder)), JobRunner()
        protocol = _large_meeting(storage)
        store = Store(storage.database, jobs)
        page = LivePage(
            Surroundings(storage, store, jobs, Theme(made), lambda _: None, lambda: DAY)
        )
        bare = QTextEdit()
        for window in (bare, page):
            window.resize(1366, 690)
            window.show()
        page.show_route(LiveRoute(protocol.meeting, protocol.case(1)))
        page.case.editor.setFocus()
        bare.resize(page.case.editor.size())
        text = "Ordet var fritt, og det ble lagt fram tall for kaia. "
        bare.setPlainText(text * 20)
        bare.moveCursor(bare.textCursor().MoveOperation.End)
        page.case.editor.setPlainText(text * 20)
        page.case.editor.moveCursor(bare.textCursor().MoveOperation.End)
        page.saving.save_now()
        made.processEvents()
        seconds: dict[QTextEdit, list[float]] = {bare: [], page.case.editor: []}
        kept: list[float] = []
        for number in range(KEYS * ROUNDS):
            for editor, taken in seconds.items():
                begun = time.perf_counter()
                QTest.keyClick(editor, "abcde "[number % 6])
                made.processEvents()
                taken.append(time.perf_counter() - begun)
            if number % KEYS == KEYS - 1:
                begun = time.perf_counter()
                page.saving.save_now()
                kept.append(WITHIN / 1000 + time.perf_counter() - begun)
        page.hide()
        bare.hide()
        jobs.shutdown()
        storage.close()
    return median(seconds[page.case.editor]) / median(seconds[bare]), max(kept)


def _large_meeting(storage: Storage) -> Protocol:
    """Call 40 members to a meeting with a case in which each has a proposal."""
    from agenda_app.domain.committee import Role
    from agenda_app.services.minutes import read_item_minutes, save_item_minutes
    from tests.services.protocol import a_protocol, an_addition, roll_called

    people = tuple(
        (f"Navn{n} Etternavn{n}", ["Ap", "H", "V", "Sp"][n % 4], Role.MEMBER if n else Role.CHAIR)
        for n in range(PEOPLE)
    )
    with storage.database.write("benchmark") as session:
        protocol = a_protocol(session, members=people)
        roll_called(session, protocol)
        item = read_item_minutes(session, protocol.case(1))
        proposals = tuple(
            an_addition(protocol.mover(name, party), f"Det bes om en egen sak nummer {n}.", n)
            for n, (name, party, _) in enumerate(people, start=1)
        )
        register = replace(item.register, proposals=proposals)
        save_item_minutes(session, replace(item, register=register))
    return protocol


def typing_again() -> float:
    """Return the seconds from the start of the program to a meeting in which one can type."""
    from agenda_app.db.storage import open_folder
    from agenda_app.ui.live.open_meeting import OpenMeeting, file_of, write_open
    from tests.services.protocol import a_protocol, roll_called

    with tempfile.TemporaryDirectory() as folder:
        storage = open_folder(Path(folder))
        with storage.database.write("benchmark") as session:
            protocol = a_protocol(session)
            roll_called(session, protocol)
        place = OpenMeeting(protocol.meeting, protocol.case(1), "live_proceedings")
        seconds = []
        for number in range(ROUNDS + 1):
            write_open(file_of(storage), place)
            taken = _seconds([sys.executable, "-m", "agenda_app", "--data", folder])
            if number:  # The first round fills the caches of the disk.
                seconds.append(taken)
        storage.close()
    return median(seconds)


def _seconds(command: list[str]) -> float:
    """Return the seconds until a program says that its data are shown."""
    environment = {**os.environ, "SAKSLISTE_START_MARKS": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    watchdog = threading.Timer(_PATIENCE, process.kill)
    watchdog.start()
    taken = 0.0
    for line in process.stdout:
        if line.startswith(b"{") and json.loads(line)["mark"] == "data_shown":
            taken = time.perf_counter() - started
    watchdog.cancel()
    if process.wait() or not taken:
        raise RuntimeError(f"{' '.join(command[:4])} ended with exit code {process.returncode}")
    return taken


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    for title, ratio in run().items():
        sys.stdout.write(f"{title}: {ratio:.2f}\n")

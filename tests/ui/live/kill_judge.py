"""Replays the meeting, kills the program at random moments, and looks at what is on disk.

Usage: kill_judge.py FOLDER SEED KILLS; prints what was found as JSON. A process of its own, so that
every life of the program can be forked from one that has everything imported already.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import traceback
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import time
from itertools import takewhile
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtWidgets import QApplication

from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import open_folder
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.ui.live.open_meeting import read_open
from agenda_app.ui.theme import Theme
from tests.services.protocol import Protocol, a_protocol, roll_called
from tests.ui.live.replayed_meeting import CASES, PROPOSAL, WORD, Edit, Player, edits, item_of

SECOND = 1000
LINES = 64
"""At most so many lines are told in a life, so that 2,000 edits last for a hundred of them."""


@dataclass
class Kept:
    """What is on disk: the edits by number, and the votes against in each case."""

    numbers: set[int] = field(default_factory=set)
    begun: set[int] = field(default_factory=set)
    votes: dict[int, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def kept_in(folder: Path) -> Kept:
    """Read what is on disk as any other program would."""
    kept = Kept()
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as base:
        if base.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            kept.faults.append("the database is damaged")
        if base.execute("PRAGMA foreign_key_check").fetchall():
            kept.faults.append("the database contradicts itself")
        rows = "SELECT item_id, begun_at, proceedings, register, votes FROM item_minutes"
        for item, begun, proceedings, register, votes in base.execute(rows):
            written = "".join(
                run["text"] for block in json.loads(proceedings) for run in block["runs"]
            )
            words = [int(number) for number in WORD.findall(written)]
            if words != sorted(set(words)):
                kept.faults.append(f"words out of their order in item {item}")
            kept.numbers |= {*words, *(int(number) for number in PROPOSAL.findall(register))}
            if begun is not None:
                kept.begun.add(item)
            for vote in map(json.loads, json.loads(votes)):
                against = {p["party"]: p["votes"][1] for p in vote["ballots"]["parties"]}
                kept.votes[item] = against["V"]
        kept.numbers |= {int(row[0]) for row in base.execute("SELECT reason FROM deputy_calls")}
    return kept


@dataclass
class Judge:
    """Runs one life after the other, and knows what has to be there after each."""

    folder: Path
    protocol: Protocol
    theme: Theme
    chance: random.Random
    plan: list[Edit]
    clock: int = 0
    begun: set[int] = field(default_factory=set)
    done: set[int] = field(default_factory=set)
    kept: set[int] = field(default_factory=set)
    kills: int = 0
    is_over: bool = False
    lost: int = 0

    def live(self, lines: int | None) -> str:
        """Let the program live until it is killed, or to its end; return what is wrong then."""
        reading, writing = os.pipe()
        before = read_open(self.folder / "open-meeting.json")
        child = os.fork()
        if child == 0:
            os.close(reading)
            self._play(writing, before.item_id if before else None)
        os.close(writing)
        with os.fdopen(reading) as told:
            for count, line in enumerate(told):
                fault = self._hear(line)
                if fault:
                    return fault
                if lines is not None and count >= lines:
                    sleep(self.chance.uniform(0, 0.008))
                    os.kill(child, signal.SIGKILL)
                    self.kills += 1
                    lines = None
                    # What was told before the kill is still in the pipe.
        os.waitpid(child, 0)
        return self._look()

    def _play(self, writing: int, item: int | None) -> None:
        def tell(line: str) -> None:
            os.write(writing, f"{line}\n".encode())

        try:
            player = Player(self.folder, self.protocol, self.theme, tell, self.clock)
            if item is not None and player.page.item_id != item:
                tell(f"fault opened at {player.page.item_id}, not at {item}")
            for edit in self.plan:
                if edit.number not in self.kept:
                    player.play(edit)
            assert player.page.leave()
            player.page.hide()
            tell("end")
        except BaseException:
            tell("fault " + " / ".join(traceback.format_exc().splitlines()[-4:]))
        os._exit(0)

    def _hear(self, line: str) -> str:
        what, _, rest = line.strip().partition(" ")
        if what == "fault":
            return rest
        if what == "clock":
            self.clock = int(rest)
        elif what == "end":
            self.is_over = True
        elif what == "begun":
            self.begun.add(int(rest))
        elif what == "done":
            self.done.add(int(rest))
        return ""

    def _look(self) -> str:
        found = kept_in(self.folder)
        if found.faults:
            return "; ".join(found.faults)
        for edit in self.plan:
            number, item = edit.number, item_of(self.protocol, edit)
            if edit.kind == "next" and item in found.begun and number in self.begun:
                found.numbers.add(number)
            if edit.kind == "vote" and number in self.begun:
                # A vote replaces the one before; the last that was begun may be there or not.
                later = [e for e in self.plan if e.kind == "vote" and e.case == edit.case]
                last = max(e.number for e in later if e.number in self.begun)
                if number < last or found.votes.get(item) == edit.votes:
                    found.numbers.add(number)
            if number in self.kept and number not in found.numbers:
                return f"edit {number} was there, and is gone"
            is_old = edit.at <= self.clock - SECOND and number in self.begun
            if (number in self.done or is_old) and number not in found.numbers:
                return f"edit {number} ({edit.kind}) of {edit.at} is gone at {self.clock}"
        if fault := self._place():
            return fault
        self.lost += len(self.begun - found.numbers)
        self.begun &= found.numbers
        self.done &= found.numbers
        self.kept = found.numbers
        return ""

    def _place(self) -> str:
        """Say what is wrong with where the program would open."""
        place = read_open(self.folder / "open-meeting.json")
        begun = [edit for edit in self.plan if edit.number in self.begun]
        if place is None:
            return "" if self.is_over or not begun else "it would not open the meeting"
        early = [edit for edit in begun if edit.at <= self.clock - SECOND]
        last = [edit for edit in begun if edit.at > self.clock - SECOND]
        allowed = {item_of(self.protocol, edit) for edit in (*early[-1:], *last, *begun[-1:])}
        if begun and place.item_id not in allowed:
            return f"it would open at {place.item_id}, not at one of {allowed}"
        return ""


def main() -> int:
    """Judge, and print what was found."""
    folder, seed, kills = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    started = perf_counter()
    app = QApplication(sys.argv[:1])
    storage = open_folder(folder)
    with storage.database.write("test") as session:
        protocol = a_protocol(session, *CASES)
        roll_called(session, protocol, "Cato")
        # Whoever takes up a case before what stands before it goes there with Ctrl+Enter.
        before = takewhile(lambda item: item.case_id is None, protocol.items)
        for done in (item.id for item in before if item.id is not None):
            kept = read_item_minutes(session, done)
            save_item_minutes(session, replace(kept, begun_at=time(18, 2), ended_at=time(18, 3)))
    storage.close()
    judge = Judge(folder, protocol, Theme(app), random.Random(seed), edits(seed))
    fault = ""
    while not fault and judge.kills < kills:
        fault = judge.live(judge.chance.randint(1, LINES))
        if len(judge.kept) == len(judge.plan):
            break
    fault = fault or judge.live(None)
    told = {
        "fault": fault,
        "kills": judge.kills,
        "missing": [e.number for e in judge.plan if e.number not in judge.kept],
        "typed again": judge.lost,
        "seconds": round(perf_counter() - started, 1),
    }
    sys.stdout.write(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())

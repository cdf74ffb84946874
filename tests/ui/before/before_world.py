"""A council of seven before its meeting, and the place for what is known then, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.deputies import Call
from agenda_app.services.attendance import read_attendance
from agenda_app.services.deputy_calls import read_calls
from agenda_app.ui.before.before_data import BeforeData
from agenda_app.ui.before.before_dialog import BeforeDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.store import Store
from tests.services.protocol import Protocol, a_protocol, a_visited_protocol

NOW = datetime(2026, 4, 27, 9, 15)


@dataclass
class BeforeWorld:
    """What a test works with."""

    dialog: BeforeDialog
    store: Store
    protocol: Protocol

    def choose(self, name: str) -> None:
        """Choose somebody in the list."""
        assert self.dialog.people.choose(self.protocol.person(name))

    @property
    def known(self) -> Attendance:
        """What is stored."""
        return self.store.read(read_attendance, self.protocol.meeting)

    @property
    def calls(self) -> list[Call]:
        """The call log."""
        return list(self.store.read(read_calls, self.protocol.meeting))

    def name(self, call: Call) -> str:
        """Return the first name of the deputy who was called."""
        return self.known.chamber.people[call.person_id].person_name.split()[0]


@contextmanager
def a_before_world(
    storage: Storage, jobs: JobRunner, *, visited: bool = False
) -> Iterator[BeforeWorld]:
    """Open the dialog over a meeting that was sent, ``visited`` as in the protocol."""
    with storage.database.write("test") as session:
        protocol = a_visited_protocol(session) if visited else a_protocol(session)
    store = Store(storage.database, jobs)
    dialog = BeforeDialog(BeforeData(store, storage, protocol.meeting), lambda: NOW)
    dialog.show()
    dialog.activateWindow()
    try:
        yield BeforeWorld(dialog, store, protocol)
    finally:
        dialog.close()
        dialog.deleteLater()

"""What the live window says of who is there and who is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.services.attendance_changes import report_absence
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.live_words import away
from agenda_app.ui.theme import Theme
from tests.services.protocol import roll_called
from tests.ui.live.live_world import LiveWorld, a_live_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme, called=False) as made:
        yield made


def test_who_reported_no_absence_is_not_said_to_have(world: LiveWorld) -> None:
    protocol, store = world.protocol, world.store
    absence = Absence(None, protocol.person("Egil"), AbsenceReason.ILLNESS)
    store.write("report", report_absence, protocol.meeting, absence)
    store.write("call", roll_called, protocol, "Egil", "Geir")
    world.page.refresh()
    assert world.page.live is not None
    said = away(world.page.live, world.case)
    reported, missing = said.split(" · ")
    assert reported.startswith("Away: Egil")
    assert missing.startswith("Not here: Geir")

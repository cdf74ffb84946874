"""Every dialog of the live window is whole in both forms of Norwegian, and closes with Escape."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.election_dialog import ElectionDialog
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.live.ways_to_elect import MODES_IN_ORDER
from agenda_app.ui.theme import Theme
from tests.ui.dialog_faults import dialog_faults
from tests.ui.live.live_world import LiveWorld, a_live_world

DIALOGS: dict[str, Callable[[LivePage], object]] = {
    "attendance": lambda page: page.asking.attendance(),
    "before": lambda page: page.asking.before(),
    "opening": lambda page: page.asking.room.opening.ask(),
    "late": lambda page: page.asking.room.opening.late(),
    "proposal": lambda page: page.asking.proposal(),
    "statement": lambda page: page.asking.room.statement(),
    "question": lambda page: page.asking.room.question(),
    "break": lambda page: page.asking.room.pause(),
    "entries": lambda page: page.asking.room.entries(),
    "order": lambda page: page.asking.order(),
    "election": lambda page: page.asking.election(),
    "doors": lambda page: page.asking.item.doors(),
    "times": lambda page: page.asking.item.times(),
    "rest": lambda page: page.asking.item.rest(),
    "end": lambda page: page.asking.end.adjourn(),
    "copy": lambda page: page.copying.ask(),
}


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_whole_and_closes_with_escape(
    world: LiveWorld,
    speak: Callable[[Language], None],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    seen: list[str] = []

    def looked_at(dialog: QDialog) -> int:
        for mode in range(len(MODES_IN_ORDER) if isinstance(dialog, ElectionDialog) else 1):
            if isinstance(dialog, ElectionDialog):
                dialog.begin_with(MODES_IN_ORDER[mode])
            assert dialog_faults(dialog) == []
        seen.append(dialog.objectName())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QDialog, "exec", looked_at)
    for spoken in Language:
        speak(spoken)
        DIALOGS[name](world.page)
    assert len(seen) == len(Language)

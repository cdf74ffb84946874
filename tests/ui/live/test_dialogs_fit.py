"""Every dialog of the live window is whole on the lowest screen, and closes with Escape."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.election_dialog import MODES_IN_ORDER, ElectionDialog
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.theme import Theme
from tests.ui.cut_words import cut_words
from tests.ui.live.live_world import LiveWorld, a_live_world

LOWEST, TITLE_BAR = 720, 40
"""A screen of 1920 by 1080 at 150 per cent, and what the frame of a window takes of it."""
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
    "end": lambda page: page.asking.adjourn(),
    "copy": lambda page: page.copying.ask(),
}


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_whole_and_closes_with_escape(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    seen: list[str] = []

    def looked_at(dialog: QDialog) -> int:
        dialog.show()
        for mode in range(len(MODES_IN_ORDER) if isinstance(dialog, ElectionDialog) else 1):
            if isinstance(dialog, ElectionDialog):
                dialog.begin_with(MODES_IN_ORDER[mode])
            for _ in range(3):
                QApplication.processEvents()
            assert cut_words(dialog) == []
            assert dialog.minimumSizeHint().height() <= LOWEST - TITLE_BAR
        seen.append(dialog.objectName())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QDialog, "exec", looked_at)
    DIALOGS[name](world.page)
    assert seen

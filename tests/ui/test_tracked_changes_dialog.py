"""What is asked about tracked changes is what can be done with them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from agenda_app.domain.verdict import FileKind, Remark, Verdict
from agenda_app.domain.verdict_codes import Found, Refused
from agenda_app.ui.attach.tracked_changes_dialog import TrackedChangesDialog
from tests.ui.accessible import assert_all_named


@pytest.mark.parametrize(
    ("kind", "rejectable"), [(FileKind.WORD, True), (FileKind.SPREADSHEET, False)]
)
def test_changes_in_a_spreadsheet_can_only_be_accepted(
    qtbot: QtBot, kind: FileKind, rejectable: bool
) -> None:
    found = (Remark(Found.CELL_CHANGES, detail="2"),)
    verdict = Verdict(kind, refused=Refused.TRACKED_CHANGES, found=found)
    dialog = TrackedChangesDialog("Tall", verdict)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ok.isVisible()
    assert dialog.refuse.isVisible() is rejectable
    assert_all_named(dialog)

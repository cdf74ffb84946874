"""From files to cases in the queue, and the offer to put them on a meeting at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.domain.case import CaseId
from agenda_app.errors import UserError
from agenda_app.files import read_file
from agenda_app.intake.read import read_paper
from agenda_app.services.importing import import_paper, keep_paper
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.meetings.paper_kinds import paper_kinds
from agenda_app.ui.meetings.plan_meeting import ask_new_meeting
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import MeetingRoute

translate = QCoreApplication.translate


def ask_files(parent: QWidget) -> list[Path]:
    """Let the user pick case papers."""
    kinds = ";;".join((*paper_kinds(), translate("PaperImport", "All files (*)")))
    names, _ = QFileDialog.getOpenFileNames(
        parent, translate("PaperImport", "Choose case papers"), "", kinds
    )
    return [Path(name) for name in names]


def import_and_offer(
    around: Surroundings,
    parent: QWidget,
    files: Sequence[Path],
    edits: Edits | None = None,
) -> list[CaseId]:
    """Read files in and ask which meeting the cases belong on; return the new cases.

    The meeting is shown when one is chosen, else the cases stay in the queue.
    """
    made = _import_files(around, parent, files) if files else []
    if made:
        meeting_id = ask_new_meeting(around, parent, case_ids=made, edits=edits)
        if meeting_id is not None:
            around.go(MeetingRoute(meeting_id))
    return made


def _import_files(around: Surroundings, parent: QWidget, files: Sequence[Path]) -> list[CaseId]:
    made = []
    for path in files:
        try:
            data = read_file(path)
            read = keep_paper(around.storage.files, read_paper(data, path.name), data, path.name)
            case = around.store.write("import_paper", import_paper, read)
        except UserError as error:
            show_error(parent, error)
            continue
        if case.id is not None:
            made.append(case.id)
    return made

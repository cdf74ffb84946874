"""Reads case papers, asks what they are, and takes them in, with the window alive all the while."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget

from agenda_app.domain.case import CaseId
from agenda_app.services.municipality import the_municipality
from agenda_app.ui.commands import Edits
from agenda_app.ui.import_dialog import ImportDialog
from agenda_app.ui.import_reading import ReadFile, read_files
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.job_runner import Job
from agenda_app.ui.page import Surroundings
from agenda_app.ui.reading_in import remember
from agenda_app.ui.routes import MeetingRoute


def import_files(
    around: Surroundings,
    parent: QWidget,
    paths: Sequence[Path],
    edits: Callable[[], Edits | None],
) -> tuple[CaseId, ...]:
    """Read case papers, show what they hold, and take them in as the user says.

    The meeting is opened when the cases were put on one.

    Args:
        around: the page's surroundings.
        parent: what the dialog stands over.
        paths: the files.
        edits: the stack of the page that is in front then, on which it can be undone.

    Returns:
        The new cases; none when the user cancelled.
    """
    if not paths:
        return ()
    title = QCoreApplication.translate("ImportDialog", "Reading case papers …")
    name = around.store.read(the_municipality).name
    files = _wait_for(around.jobs.start(read_files(tuple(paths), name)), title, parent)
    if files is None:
        return ()
    dialog = ImportDialog(around, files, name, parent)
    dialog.exec()
    taken = dialog.taken
    dialog.deleteLater()
    if taken is None:
        return ()
    if taken.meeting_id is not None:
        around.go(MeetingRoute(taken.meeting_id))
    stack = edits()
    if stack is not None:
        remember(around, stack, taken)
    return taken.case_ids


def _wait_for(job: Job, title: str, parent: QWidget) -> tuple[ReadFile, ...] | None:
    """Wait for a job without freezing the window; None when it was cancelled."""
    found: list[tuple[ReadFile, ...]] = []
    faults: list[Exception] = []
    job.succeeded.connect(found.append)
    job.failed.connect(faults.append)
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    JobDialog(job, title, parent)
    if not job.is_over:
        loop.exec()
    for fault in faults:
        raise fault
    return found[0] if found else None

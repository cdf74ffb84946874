"""The backup that is made by itself when the window is closed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from agenda_app.errors import UserError
from agenda_app.services.backup_rota import back_up_by_itself, is_due
from agenda_app.ui.errors import show_error
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.start_marks import measuring


class ClosingBackup(QObject):
    """Keeps the window open while it backs up, and closes it when that is over.

    Whoever does not want to wait stops it; what cannot be backed up keeps nobody from closing.
    """

    def __init__(self, window: QWidget, jobs: JobRunner, folder: Path) -> None:
        """Belong to a window over the data in ``folder``."""
        super().__init__(window)
        self._window, self._jobs, self._folder = window, jobs, folder
        self._is_running = False
        self._is_over = False

    def may_close(self) -> bool:
        """Whether the window can close now; else it is closed when the backup is over."""
        if self._is_running:
            return False
        if self._is_over:
            return True
        # A PC that is being turned off waits for nobody, and measuring a start writes nothing.
        if measuring() or _is_turned_off() or not is_due(self._folder):
            return True
        self._begin()
        return False

    def _begin(self) -> None:
        self._is_running = True
        job = self._jobs.start(back_up_by_itself(self._folder, datetime.now()), soon=True)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        JobDialog(job, self.tr("Backing up before the window closes …"), self._window)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        show_error(self._window, error)

    def _on_finished(self) -> None:
        self._is_running, self._is_over = False, True
        self._window.close()
        # Whoever is kept here after all works on, and is backed up the next time.
        self._is_over = False


def _is_turned_off() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()

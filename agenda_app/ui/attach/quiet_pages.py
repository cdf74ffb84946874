"""Makes the pages of files that have none while nobody waits for anything."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from agenda_app.db.storage import Storage
from agenda_app.errors import UserError
from agenda_app.produce.attaching import bring_up_to_date
from agenda_app.ui.job_runner import Job, JobRunner
from agenda_app.ui.store import Store

_WITH_FILES = frozenset({"attachments", "case_papers"})
_log = logging.getLogger(__name__)


class QuietPages(QObject):
    """Begins on ``begin`` and whenever a file has come; gives way to every other job."""

    def __init__(self, storage: Storage, store: Store, jobs: JobRunner, parent: QObject) -> None:
        """Watch for new files; nothing is made before ``begin``."""
        super().__init__(parent)
        self._storage, self._jobs = storage, jobs
        self._job: Job | None = None
        self._is_wanted = False
        store.changed.connect(self._on_changed)
        jobs.job_finished.connect(self._on_job_finished)

    def begin(self) -> None:
        """Make what is missing, as soon as no other job is running."""
        self._is_wanted = True
        if self._jobs.busy:
            return
        self._is_wanted = False
        self._job = self._jobs.start(bring_up_to_date(self._storage), quiet=True)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.failed.connect(self._on_failed)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _WITH_FILES:
            self.begin()

    def _on_job_finished(self) -> None:
        if self._is_wanted:
            self.begin()

    def _on_cancelled(self) -> None:
        self._is_wanted = True

    def _on_failed(self, error: Exception) -> None:
        # What was meant for nobody's eyes waits for the next file, or for who makes the bundle.
        level = logging.INFO if isinstance(error, UserError) else logging.ERROR
        _log.log(level, "pages could not be made quietly", exc_info=error)

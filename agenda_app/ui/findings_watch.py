"""Runs checks in the background, a moment after the last change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from agenda_app.domain.findings import Finding
from agenda_app.jobs import Work
from agenda_app.ui.job_runner import Job, JobRunner

PAUSE_MS = 250

Check = Work[tuple[Finding, ...]]


class FindingsWatch(QObject):
    """``found`` tells what the check found that was begun last: findings, or another value."""

    found = Signal(object)

    def __init__(self, jobs: JobRunner, check: Callable[[], Work[Any]], parent: QObject) -> None:
        """Watch nothing yet; ``check`` asks the page what to look at, and returns the work."""
        super().__init__(parent)
        self._jobs, self._check = jobs, check
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._begin)

    def plan(self, *, at_once: bool = False) -> None:
        """Check soon; what was being checked is not told any more."""
        self.stop()
        self._timer.start(0 if at_once else PAUSE_MS)

    def give_way(self) -> None:
        """Let somebody save who waits for the database, and begin again afterwards."""
        if self._job is not None and not self._job.is_over:
            self.plan()

    def stop(self) -> None:
        """Check nothing any more."""
        self._timer.stop()
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        self._job = None

    def _begin(self) -> None:
        self.stop()
        self._job = self._jobs.start(self._check(), soon=True)
        self._job.succeeded.connect(self._on_found)

    def _on_found(self, findings: object) -> None:
        if self.sender() is self._job:
            self.found.emit(findings)

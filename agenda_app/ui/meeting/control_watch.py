"""Runs the checks of a meeting in the background, a moment after the last change."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from agenda_app.checks.meeting import check_meeting
from agenda_app.db.database import Database
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.jobs import Progress, Work
from agenda_app.services.control import meeting_facts
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.job_runner import Job
from agenda_app.ui.page import Surroundings

PAUSE_MS = 250


class ControlWatch(QObject):
    """``found`` tells the findings of the meeting that was asked for last."""

    found = Signal(object)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._around = around
        self._meeting_id = MeetingId(0)
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._begin)

    def plan(self, meeting_id: MeetingId) -> None:
        """Check this meeting soon."""
        self._meeting_id = meeting_id
        self._timer.start()

    def give_way(self) -> None:
        """Let somebody save who waits for the database, and begin again afterwards."""
        if self._job is not None and not self._job.is_over:
            self.stop()
            self._timer.start()

    def stop(self) -> None:
        """Check nothing any more."""
        self._timer.stop()
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        self._job = None

    def _begin(self) -> None:
        self.stop()
        self._job = self._around.jobs.start(self._work())
        self._job.succeeded.connect(self._on_found)

    def _work(self) -> Work[tuple[Finding, ...]]:
        # What the worker needs is asked for here: it touches no Qt.
        language, today = interface_language(), self._around.today()
        return _checked(self._around.storage.database, self._meeting_id, language, today)

    def _on_found(self, findings: tuple[Finding, ...]) -> None:
        if self.sender() is self._job:
            self.found.emit(findings)


def _checked(
    database: Database, meeting_id: MeetingId, language: Language, today: date
) -> Work[tuple[Finding, ...]]:
    yield Progress(0, 2)
    with database.read() as session:
        facts = meeting_facts(session, meeting_id)
    yield Progress(1, 2)
    return check_meeting(facts, language, today)

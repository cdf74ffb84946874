"""Counts what the check finds on meetings that have not been sent, behind the scenes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from agenda_app.db.database import Database
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.errors import NotFoundError
from agenda_app.jobs import Progress, Work
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.job_runner import Job
from agenda_app.ui.meetings.meeting_row import Noticed
from agenda_app.ui.page import Surroundings

Counted = dict[MeetingId, Noticed]


class Noticing(QObject):
    """``found`` tells the id of a meeting and what was Noticed."""

    found = Signal(object, object)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._around = around
        self._job: Job | None = None
        self._wanted: list[MeetingId] = []
        # The worker would take its time from what is being drawn: it begins after that.
        self._drawn = QTimer(self, singleShot=True, interval=0)
        self._drawn.timeout.connect(self._begin)

    def look(self, lines: Iterable[MeetingLine]) -> None:
        """Look at the drafts among ``lines``; a look that is still going on is given up."""
        self._wanted = [
            line.meeting.id
            for line in lines
            if line.meeting.state is MeetingState.DRAFT and line.meeting.id is not None
        ]
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        self._job = None
        if self._wanted:
            self._drawn.start()

    def _begin(self) -> None:
        if not self._wanted:
            return
        work = _count(
            self._around.storage.database, self._wanted, interface_language(), self._around.today()
        )
        self._job = self._around.jobs.start(work)
        self._job.succeeded.connect(self._on_counted)

    def _on_counted(self, counted: Counted) -> None:
        for meeting_id, noticed in counted.items():
            self.found.emit(meeting_id, noticed)


def _count(
    database: Database, meeting_ids: list[MeetingId], language: Language, today: date
) -> Work[Counted]:
    # The first page is on the screen before anything is checked, and does not wait for the checks.
    from agenda_app.services.control import meeting_findings

    counted: Counted = {}
    for done, meeting_id in enumerate(meeting_ids):
        yield Progress(done, len(meeting_ids))
        try:
            with database.read() as session:
                found = meeting_findings(session, meeting_id, language, today)
        except NotFoundError:
            continue  # deleted since the list was made
        counted[meeting_id] = noticed(found)
    return counted


def noticed(found: Iterable[Finding]) -> Noticed:
    """Return how many findings stop the dispatch, and how many a person should look at."""
    levels = [finding.level for finding in found]
    return Noticed(levels.count(Level.STOP), levels.count(Level.WARN))

"""Reads the source of a paper anew, on the worker, and compares the paper with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from agenda_app.domain.case import CasePaper
from agenda_app.domain.edited_lines import EditedLine, edited_lines
from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from agenda_app.intake.child import reading_paper
from agenda_app.intake.result import Marks, ReadPaper
from agenda_app.jobs import Progress, Work, said_as
from agenda_app.ui.job_runner import Job, JobRunner

PAUSE_MS = 400


class SourceReading(QObject):
    """Reads one source at a time.

    Signals:
        read: with the ReadPaper.
        unreadable: with the UserError.
        compared: with the Changes of the paper that was given last.
    """

    read = Signal(object)
    unreadable = Signal(object)
    compared = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._source: tuple[bytes, str, str] | None = None
        self._readings: tuple[ReadPaper, ...] = ()
        self._paper = CasePaper()
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def open(self, data: bytes, name: str, municipality: str, *, at_once: bool) -> None:
        """Read a file, at once when somebody waits for its text."""
        self.close()
        self._source = (data, name, municipality)
        self._pause.start(0 if at_once else PAUSE_MS)

    def close(self) -> None:
        """Forget the file."""
        self._pause.stop()
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        self._job, self._source, self._readings = None, None, ()

    def compare(self, paper: CasePaper) -> None:
        """Tell soon what was changed in a paper since it was read."""
        self._paper = paper
        if self._readings:
            self._pause.start(PAUSE_MS)

    def _begin(self) -> None:
        if self._readings:
            self._start(_compared(self._readings, self._paper)).succeeded.connect(self.compared)
        elif self._source is not None:
            job = self._start(_read(*self._source))
            job.succeeded.connect(partial(self._on_read, job))
            job.failed.connect(partial(self._on_failed, job))

    def _start(self, work: Work[object]) -> Job:
        self._job = self._jobs.start(work, soon=True)
        return self._job

    def _on_read(self, job: Job, readings: tuple[ReadPaper, ...]) -> None:
        if job is self._job:
            self._readings = readings
            self.read.emit(readings[0])
            self._begin()

    def _on_failed(self, job: Job, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if job is self._job:
            self.unreadable.emit(error)


def _read(data: bytes, name: str, municipality: str) -> Work[tuple[ReadPaper, ...]]:
    """Read a file as it stands, and with its tracked changes accepted when it has any."""
    progress = Progress(0, 2, alike(name))
    yield progress
    first = yield from said_as(progress, reading_paper(data, name, municipality=municipality))
    if not first.marks:
        return (first,)
    progress = Progress(1, 2, alike(name))
    work = reading_paper(data, name, marks=Marks.ACCEPT, municipality=municipality)
    return (first, (yield from said_as(progress, work)))


def _compared(readings: tuple[ReadPaper, ...], paper: CasePaper) -> Work[tuple[EditedLine, ...]]:
    """Compare a paper with the reading that it came from: the one that is most like it."""
    yield Progress(0, 1)
    return min((edited_lines(reading.paper, paper) for reading in readings), key=len)

"""Runs jobs one at a time on a worker thread; the window asks how far they are."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from agenda_app.jobs import Progress
from agenda_app.ui.garbage import collect_here, hold, release

POLL_MS = 50
SOON_MS = 10


class Job(QObject):
    """A generator at work. Exactly one of succeeded, failed, cancelled, and then finished.

    ``over`` comes before them all: a listener to those may ask the user and wait for the answer,
    and what shows that there is work must have gone by then.
    """

    progressed = Signal(object)
    over = Signal()
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(
        self, work: Generator[Progress, None, Any], parent: QObject, *, quiet: bool = False
    ) -> None:
        """Hold the work; the runner starts it."""
        super().__init__(parent)
        self.future: Future[Any]
        self.quiet = quiet
        self.is_over = False
        self._work = work
        self._latest: Progress | None = None
        self._stop = Event()

    def cancel(self) -> None:
        """Stop before the next step; ``cancelled`` tells when it has stopped."""
        self._stop.set()

    def run(self) -> Any:
        """Do the work, on the worker: nothing here may touch Qt.

        Raises:
            CancelledError: it was told to stop.
        """
        try:
            while not self._stop.is_set():
                try:
                    self._latest = next(self._work)
                except StopIteration as end:
                    return end.value
            raise CancelledError
        finally:
            # Runs the generator's own clean-up, on the thread that opened what it cleans.
            self._work.close()

    def poll(self) -> bool:
        """Tell what is new, on the window's thread; True when the job is over."""
        done = self.future.done()
        progress, self._latest = self._latest, None
        if progress is not None:
            self.progressed.emit(progress)
        if not done:
            return False
        self.is_over = True
        self.over.emit()
        try:
            result = self.future.result()
        except CancelledError:
            self.cancelled.emit()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()
        return True


class JobRunner(QObject):
    """One worker, so two PDFs are never made at once, and PDFium is used by one thread only.

    ``job_finished`` follows every job's own ``finished``.
    """

    job_finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start nothing yet."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="saksliste-job")
        self._jobs: list[Job] = []
        self._is_shut = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._jobs)

    def start(
        self, work: Generator[Progress, None, Any], *, soon: bool = False, quiet: bool = False
    ) -> Job:
        """Put a job in line and return it; connect its signals at once.

        After ``shutdown`` nothing is begun any more, and the job tells nothing.

        Args:
            work: the generator.
            soon: somebody waits for a picture: look every 10 ms instead of every 50.
            quiet: nobody waits for it: it is cancelled as soon as another job is started.
        """
        job = Job(work, self, quiet=quiet)
        if self._is_shut:
            return job
        for other in self._jobs:
            if other.quiet:
                other.cancel()
        if not self._jobs:
            hold()
        self._jobs.append(job)
        job.future = self._pool.submit(job.run)
        # Begun anew each time: a listener that opened a dialog holds the round that is under way.
        self._timer.start(SOON_MS if soon else min(POLL_MS, self._timer.interval()))
        return job

    def shutdown(self) -> None:
        """Cancel all, wait until they have stopped, and tell their listeners."""
        self._is_shut = True
        for job in self._jobs:
            job.cancel()
        self._pool.shutdown(wait=True)
        self._poll()

    def _poll(self) -> None:
        collect_here()
        for job in tuple(self._jobs):
            if not job.is_over and job.poll():
                self._jobs.remove(job)
                if not self._jobs:
                    release()
                self.job_finished.emit()
                job.deleteLater()
        if not self._jobs:
            self._timer.stop()
            self._timer.setInterval(POLL_MS)

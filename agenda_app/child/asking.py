"""Asks a child process to work on a file, and stops it when it takes too long or is not wanted.

One child works on one file after another. When it dies, or has to be stopped, the next file gets a
new one; whatever it started ends with it, and its folder for temporary files goes.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import queue
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from enum import Enum, auto
from typing import Any, TypeVar

from agenda_app.child.frames import read_frame, write_frame
from agenda_app.child.memory import OUT_OF_MEMORY
from agenda_app.child.works import COMMAND, IDLE_SECONDS, MODULE
from agenda_app.files import scratch
from agenda_app.jobs import Progress, Work
from agenda_app.own_process import own_command, own_environment

Result = TypeVar("Result")

SECONDS = 120.0
MEGABYTES = 1500

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 0.05
_WAIT_SECONDS = 5
# A child that is about to leave must not be asked any more.
_FRESH_SECONDS = IDLE_SECONDS - 10
_NO_MEMORY_ON_WINDOWS = 0xC0000017


class Gone(Enum):
    """Why a child does not answer."""

    NOT_STARTED = auto()
    CRASHED = auto()
    TIMEOUT = auto()
    TOO_MUCH_MEMORY = auto()


class GoneError(Exception):
    """The child does not answer; who asked says so in the words of the work.

    Args:
        why: what became of the child.
    """

    def __init__(self, why: Gone) -> None:
        """Keep the reason."""
        super().__init__(why)
        self.why = why


def answered(
    work: str,
    asked: Any,
    data: bytes,
    understood: Callable[[Any, bytes], Result],
    *,
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
) -> Work[Result]:
    """Have a file worked on in the child process, as a job.

    Closing the generator stops the child at once. One that has worked before may have no memory
    left for a file that a new one has room for: then that is asked.

    Args:
        work: one of ``works.WORKS``.
        asked: what its function is told besides the bytes, as JSON can hold it.
        data: the bytes of the file.
        understood: makes the result of the answer, and raises ValueError when that makes no sense.
        seconds: how long it may take.
        megabytes: how much memory the child may have.

    Raises:
        GoneError: the child could not be started, died, made a mistake, took too long or needed
            too much memory.
    """
    while True:
        child = _take_child(megabytes)
        is_new = not child.has_worked
        try:
            child.ask({"work": work, "asked": asked}, data)
            deadline = time.monotonic() + seconds
            while child.answer is None:
                if time.monotonic() > deadline:
                    raise GoneError(Gone.TIMEOUT)
                yield Progress(0, 1)
                child.wait(_LOOK_SECONDS)
            return child.result(understood)
        except GoneError as gone:
            if is_new or gone.why is not Gone.TOO_MUCH_MEMORY:
                raise
        finally:
            _give_back(child)


class _Child:
    """A running child and the thread that talks to it."""

    def __init__(self, megabytes: int) -> None:
        self.megabytes = megabytes
        self.has_worked = False
        self.answer: tuple[dict[str, Any], bytes] | Gone | None = None
        self._answers: queue.SimpleQueue[tuple[dict[str, Any], bytes] | Gone]
        self._answers = queue.SimpleQueue()
        self._folder = str(scratch.new_folder())
        try:
            self._process = subprocess.Popen(
                [*own_command(MODULE, COMMAND), str(megabytes)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(self._folder),
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        self._thread: threading.Thread | None = None
        self._idle_since: float | None = time.monotonic()

    @property
    def is_usable(self) -> bool:
        """Whether it waits for work, and has not waited so long that it may be stale."""
        since = self._idle_since
        fresh = since is not None and time.monotonic() - since < _FRESH_SECONDS
        return fresh and self._process.poll() is None

    def ask(self, heading: dict[str, Any], data: bytes) -> None:
        """Begin a piece of work; ``answer`` has what came of it once ``wait`` has seen it."""
        self.has_worked = True
        self._idle_since, self.answer = None, None
        self._thread = threading.Thread(target=self._talk, args=(heading, data), daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Wait for the answer, no longer than some seconds."""
        with contextlib.suppress(queue.Empty):
            self.answer = self._answers.get(timeout=seconds)

    def result(self, understood: Callable[[Any, bytes], Result]) -> Result:
        """Make the result of the answer; a child that answers nonsense is not asked again.

        Raises:
            GoneError: there is no answer, or none that can be understood.
        """
        if self.answer is None or isinstance(self.answer, Gone):
            raise GoneError(self.answer or Gone.CRASHED)
        heading, data = self.answer
        self.answer = None
        if "answer" not in heading:
            _log.error("work on a file failed in the child:\n%s", heading.get("mistake"))
            self._idle_since = time.monotonic()
            raise GoneError(Gone.CRASHED)
        try:
            result = understood(heading["answer"], data)
        except ValueError as error:
            raise GoneError(Gone.CRASHED) from error
        self._idle_since = time.monotonic()
        return result

    def _talk(self, heading: dict[str, Any], data: bytes) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            write_frame(self._process.stdin, heading, data)
            self._answers.put(read_frame(self._process.stdout))
        except (OSError, EOFError, ValueError, MemoryError):
            self._answers.put(self._why_it_died())

    def _why_it_died(self) -> Gone:
        with contextlib.suppress(subprocess.TimeoutExpired):
            code = self._process.wait(_WAIT_SECONDS)
            if code in (OUT_OF_MEMORY, _NO_MEMORY_ON_WINDOWS, -signal.SIGABRT):
                return Gone.TOO_MUCH_MEMORY
        return Gone.CRASHED

    def end(self) -> None:
        """Stop the child and everything it started, and take its folder away."""
        with contextlib.suppress(OSError):
            if os.name == "posix":
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_WAIT_SECONDS)
        if self._thread is not None:
            self._thread.join(_WAIT_SECONDS)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        shutil.rmtree(self._folder, ignore_errors=True)


_spare: list[_Child] = []
_lock = threading.Lock()


def _take_child(megabytes: int) -> _Child:
    with _lock:
        child = _spare.pop() if _spare else None
    if child is not None:
        if child.is_usable and child.megabytes == megabytes:
            return child
        child.end()
    try:
        return _Child(megabytes)
    except OSError as error:
        _log.exception("the child process cannot be started")
        raise GoneError(Gone.NOT_STARTED) from error


def _give_back(child: _Child) -> None:
    with _lock:
        if child.is_usable and not _spare:
            _spare.append(child)
            return
    child.end()


@atexit.register
def end_spare_child() -> None:
    """Stop the child that waits for the next file, if there is one."""
    with _lock:
        children, _spare[:] = list(_spare), []
    for child in children:
        child.end()


def _environment(folder: str) -> dict[str, str]:
    return {**own_environment(), **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder)}

"""Files to pages in a child process, which can be stopped and may not take everything.

One child makes one file after another. When it dies, or has to be stopped, the next file gets a
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
import tempfile
import threading
import time
from typing import Any

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict, from_json
from agenda_app.domain.verdict_codes import Refused
from agenda_app.jobs import Progress, Work
from agenda_app.normalise.frames import read_frame, write_frame
from agenda_app.normalise.recipe import COMMAND, MODULE
from agenda_app.normalise.result import Normalised
from agenda_app.own_process import own_command, own_environment

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 0.05
_WAIT_SECONDS = 5
_OUT_OF_MEMORY = (137, 0xC0000017)


def normalised(
    data: bytes,
    name: str,
    *,
    tracked_changes: TrackedChanges = TrackedChanges.ASK,
    password: str = "",
    language: Language = Language.BOKMAL,
    seconds: float = 120,
    megabytes: int = 1500,
) -> Work[Normalised]:
    """Make pages of a file, as ``normal.normalise`` does, in a child process.

    Closing the generator stops the child at once. A child that dies, takes too long or needs too
    much memory is a verdict too.

    Args:
        data: the file.
        name: the name it came with.
        tracked_changes: what is printed of tracked changes.
        password: to open the file with.
        language: of the words that are put into the pages.
        seconds: how long it may take.
        megabytes: how much memory the child may have.
    """
    heading = {
        "name": name,
        "tracked_changes": tracked_changes.value,
        "password": password,
        "language": language.value,
    }
    progress = Progress(0, 1, Sentence(f"Lager sider av «{name}»", f"Lagar sider av «{name}»"))
    child = _take_child(megabytes)
    try:
        child.ask(heading, data)
        deadline = time.monotonic() + seconds
        while child.answer is None:
            if time.monotonic() > deadline:
                return _without_pages(Refused.TIMEOUT)
            yield progress
            child.wait(_LOOK_SECONDS)
        return child.result()
    finally:
        _give_back(child)


def _without_pages(code: Refused) -> Normalised:
    return Normalised(None, Verdict(FileKind.UNKNOWN, refused=code.value))


class _Child:
    """A running child and the thread that talks to it."""

    def __init__(self, megabytes: int) -> None:
        self.megabytes = megabytes
        self.answer: tuple[dict[str, Any], bytes] | Refused | None = None
        self._folder = tempfile.mkdtemp(prefix="saksliste-")
        self._answers: queue.SimpleQueue[tuple[dict[str, Any], bytes] | Refused]
        self._answers = queue.SimpleQueue()
        self._process = subprocess.Popen(
            [*own_command(MODULE, COMMAND), str(megabytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(self._folder),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._thread: threading.Thread | None = None
        self.idle = True

    @property
    def is_usable(self) -> bool:
        return self.idle and self._process.poll() is None

    def ask(self, heading: dict[str, Any], data: bytes) -> None:
        self.idle, self.answer = False, None
        self._thread = threading.Thread(target=self._talk, args=(heading, data), daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        with contextlib.suppress(queue.Empty):
            self.answer = self._answers.get(timeout=seconds)
            self.idle = not isinstance(self.answer, Refused)

    def result(self) -> Normalised:
        if self.answer is None or isinstance(self.answer, Refused):
            return _without_pages(self.answer or Refused.CRASHED)
        heading, data = self.answer
        if heading.get("mistake"):
            _log.error("making pages failed in the child:\n%s", heading["mistake"])
        try:
            verdict = from_json(heading["verdict"])
        except (KeyError, TypeError, ValueError):
            self.idle = False
            return _without_pages(Refused.CRASHED)
        return Normalised(data if heading.get("pages") else None, verdict)

    def _talk(self, heading: dict[str, Any], data: bytes) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            write_frame(self._process.stdin, heading, data)
            self._answers.put(read_frame(self._process.stdout))
        except (OSError, EOFError, ValueError):
            self._answers.put(self._why_it_died())

    def _why_it_died(self) -> Refused:
        with contextlib.suppress(subprocess.TimeoutExpired):
            code = self._process.wait(_WAIT_SECONDS)
            if code in _OUT_OF_MEMORY or code == -signal.SIGABRT:
                return Refused.TOO_MUCH_MEMORY
        return Refused.CRASHED

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
    return _Child(megabytes)


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

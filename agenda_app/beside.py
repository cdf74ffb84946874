"""A second process of this program, which does one kind of work while this one does other work.

Python computes on one core at a time; an office PC has several. Whoever asks must be able to do
the work himself: the second process may be gone at any moment.
"""

from __future__ import annotations

import contextlib
import gc
import pickle
import subprocess
import sys
import time
from importlib import import_module
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

from agenda_app.mistakes import told
from agenda_app.own_process import (
    BESIDE,
    leave,
    look_seldom,
    own_command,
    own_environment,
    own_streams,
)

LAY_OUT, READ_PAGES = "lay-out", "read-pages"
WORKS = {
    LAY_OUT: ("agenda_app.documents.laying_out", "laid_out"),
    READ_PAGES: ("agenda_app.proof.page_answers", "answered"),
}
"""The module and the function of each work: one argument, no side effects."""

_WAIT_SECONDS = 5
_PIPE = 1 << 20
"""Bytes of answers that lie ready, where the system allows it: nobody waits until they are read."""
_BUFFER = 4 << 20
"""Bytes of a question that are written at once. After each part the thread that writes has to wait
until this process lets it go on."""
_OFTEN, _SELDOM, _MOMENT = 0.004, 0.016, 0.0001
"""Seconds from one moment to the next in which the threads here may go on, when the second process
has few questions before it, and many; and its length. Python hands over to a thread that has waited
for a while; one that works with libraries takes back what it let go of so soon that no other thread
is ever seen to wait, and the second process idles."""
_FEW = 4
_NO_MORE = object()


class GoneError(Exception):
    """The second process has ended or made a mistake: whatever it was asked is not answered."""


class Beside:
    """A running second process. It answers in the order in which it is asked."""

    def __init__(self, work: str) -> None:
        """Start it; it loads what one of ``WORKS`` needs at once."""
        self._process = subprocess.Popen(
            [*own_command(__name__, BESIDE), work],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=own_environment(),
            bufsize=_BUFFER,
            pipesize=_PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._asked: SimpleQueue[object] = SimpleQueue()
        self._answers: SimpleQueue[tuple[bool, Any]] = SimpleQueue()
        threads = ((self._write, self._process.stdin), (self._read, self._process.stdout))
        self._threads = [
            Thread(target=work, args=(stream,), daemon=True, name="saksliste-beside")
            for work, stream in threads
        ]
        for thread in self._threads:
            thread.start()
        self._turn = 0.0
        self.open = 0
        """How many questions are not answered yet."""

    def ask(self, question: object) -> None:
        """Ask for something, without waiting for the answer."""
        self.open += 1
        self._asked.put(question)
        if self.open == 1:
            time.sleep(_MOMENT)  # it idles until the thread that writes may go on

    @property
    def has_answered(self) -> bool:
        """Whether an answer lies ready, or none will come any more.

        Whoever asks now and then while he works lets the second process go on: see ``_OFTEN``.
        """
        if self.open and self._answers.empty() and time.perf_counter() >= self._turn:
            time.sleep(_MOMENT)
            pause = _OFTEN if self.open <= _FEW else _SELDOM
            self._turn = time.perf_counter() + pause
        return not self._answers.empty()

    def answer(self, seconds: float) -> Any:
        """Return the next answer.

        Raises:
            TimeoutError: there is none within so many seconds.
            GoneError: there will not be any.
        """
        try:
            good, value = self._answers.get(block=seconds > 0, timeout=seconds)
        except Empty:
            raise TimeoutError from None
        self.open -= 1
        if not good:
            raise GoneError(value)
        return value

    def let_go(self) -> None:
        """Ask nothing any more: it ends by itself while this process goes on."""
        self._asked.put(_NO_MORE)

    def end(self) -> None:
        """Stop it, whatever it is doing."""
        self._asked.put(_NO_MORE)
        with contextlib.suppress(OSError):
            self._process.kill()
        for thread in self._threads:
            thread.join(_WAIT_SECONDS)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        # The system takes long to take back its memory, and nobody has to wait for that.
        Thread(target=self._process.wait, daemon=True, name="saksliste-beside-end").start()

    def _write(self, stream: IO[bytes]) -> None:
        try:
            while (asked := self._asked.get()) is not _NO_MORE:
                # Written as it is made: a question may be as large as a bundle.
                pickle.dump(asked, stream, pickle.HIGHEST_PROTOCOL)
                stream.flush()
            stream.close()
        except Exception:
            self._process.kill()  # so that nobody waits for an answer

    def _read(self, stream: IO[bytes]) -> None:
        try:
            while True:
                self._answers.put(pickle.load(stream))  # what our own process wrote
        except Exception as error:
            self._answers.put((False, f"the second process is gone: {error!r}"))


def started(work: str) -> Beside | None:
    """Start a second process; None where the system lets no program start another."""
    try:
        return Beside(work)
    except OSError:
        return None


def serve(work: str) -> int:
    """Be the second process: answer on the standard streams until nobody asks any more."""
    requests, answers = own_streams()
    module, function = WORKS[work]
    look_seldom()
    do = getattr(import_module(module), function)
    gc.freeze()  # nothing of what was loaded is garbage
    while True:
        try:
            question = pickle.load(requests)  # what our own process wrote
        except EOFError:
            return 0
        try:
            answer = True, do(question)
        except Exception as error:
            answer = False, told(error)
        answers.write(pickle.dumps(answer, pickle.HIGHEST_PROTOCOL))
        answers.flush()


if __name__ == "__main__":
    leave(serve(sys.argv[1]))

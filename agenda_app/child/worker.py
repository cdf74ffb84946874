"""The child process: works on one file after another, and ends when nobody asks any more.

It listens while it works: when the program that asked is killed, nobody else would stop what has
been started, and an office program would go on writing where the next start tidies up.
"""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable
from functools import cache
from importlib import import_module
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any, NoReturn

from agenda_app.child.frames import read_frame, write_frame
from agenda_app.child.memory import OUT_OF_MEMORY, limit_memory
from agenda_app.child.works import IDLE_SECONDS, WORKS
from agenda_app.mistakes import told
from agenda_app.own_process import look_seldom, own_streams

_Answer = tuple[Any, bytes]
_Asked = SimpleQueue[tuple[dict[str, Any], bytes]]


def serve(arguments: list[str]) -> int:
    """Answer requests on the standard streams until they end.

    Args:
        arguments: how many megabytes of memory there are for it.
    """
    requests, answers = own_streams()
    limit_memory(int(arguments[0]))
    look_seldom()
    asked: _Asked = SimpleQueue()
    Thread(target=_listen, args=(requests, asked), daemon=True, name="saksliste-listen").start()
    while True:
        try:
            question = asked.get(timeout=IDLE_SECONDS)
        except Empty:
            return 0
        try:
            write_frame(answers, *_answer(*question))
        except MemoryError:
            # Nobody knows what is left in pieces: the next file gets a new child.
            os._exit(OUT_OF_MEMORY)


def _listen(requests: IO[bytes], asked: _Asked) -> None:
    try:
        while True:
            asked.put(read_frame(requests))
    except EOFError:
        _end()
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _end() -> NoReturn:
    """End at once, with whatever was started; Windows ends that by itself."""
    if os.name == "posix" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(0)


def _answer(heading: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return the answer, or the trace of a mistake of ours, which stops no other file."""
    try:
        answer, made = _loaded(heading["work"])(heading["asked"], data)
    except MemoryError:
        raise
    except Exception as error:
        return {"mistake": told(error)}, b""
    return {"answer": answer}, made


@cache
def _loaded(work: str) -> Callable[[Any, bytes], _Answer]:
    """Return the function of a work; what was loaded for it is never garbage."""
    module, function = WORKS[work]
    loaded: Callable[[Any, bytes], _Answer] = getattr(import_module(module), function)
    gc.freeze()
    return loaded

"""The child process: works on one file after another, and ends when nobody asks any more."""

from __future__ import annotations

import os
import threading
import traceback
from importlib import import_module
from typing import Any

from agenda_app.child.frames import read_frame, write_frame
from agenda_app.child.memory import OUT_OF_MEMORY, limit_memory
from agenda_app.child.works import IDLE_SECONDS, WORKS
from agenda_app.own_process import own_streams


def serve(arguments: list[str]) -> int:
    """Answer requests on the standard streams until they end.

    Args:
        arguments: how many megabytes of memory there are for it.
    """
    requests, answers = own_streams()
    limit_memory(int(arguments[0]))
    while True:
        idle = threading.Timer(IDLE_SECONDS, os._exit, (0,))
        idle.daemon = True
        idle.start()
        try:
            heading, data = read_frame(requests)
        except EOFError:
            return 0
        finally:
            idle.cancel()
        try:
            write_frame(answers, *_answer(heading, data))
        except MemoryError:
            # Nobody knows what is left in pieces: the next file gets a new child.
            os._exit(OUT_OF_MEMORY)


def _answer(heading: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return the answer, or the trace of a mistake of ours, which stops no other file."""
    try:
        module, function = WORKS[heading["work"]]
        answer, made = getattr(import_module(module), function)(heading["asked"], data)
    except MemoryError:
        raise
    except Exception:
        return {"mistake": traceback.format_exc()}, b""
    return {"answer": answer}, made

"""The child process: makes pages of one file after another, and ends when nobody asks any more."""

from __future__ import annotations

import os
import threading
import traceback
from typing import Any

from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict, to_json
from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.frames import read_frame, write_frame
from agenda_app.normalise.memory import limit_memory
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.own_process import own_streams

_IDLE_SECONDS = 60.0


def serve(arguments: list[str]) -> int:
    """Answer requests on the standard streams until they end.

    Args:
        arguments: how many megabytes of memory there are for it.
    """
    requests, answers = own_streams()
    limit_memory(int(arguments[0]))
    while True:
        idle = threading.Timer(_IDLE_SECONDS, os._exit, (0,))
        idle.daemon = True
        idle.start()
        try:
            heading, data = read_frame(requests)
        except EOFError:
            return 0
        finally:
            idle.cancel()
        made, mistake = _answer(heading, data)
        answer = {"verdict": to_json(made.verdict), "pages": made.pdf is not None}
        write_frame(answers, {**answer, "mistake": mistake}, made.pdf or b"")


def _answer(heading: dict[str, Any], data: bytes) -> tuple[Normalised, str]:
    """Return what was made of a file, and the trace of a mistake of ours, which stops no other."""
    try:
        made = normalise(
            data,
            heading["name"],
            tracked_changes=TrackedChanges(heading["tracked_changes"]),
            password=heading["password"],
            language=Language(heading["language"]),
        )
    except Exception:
        verdict = Verdict(FileKind.UNKNOWN, refused=Refused.CRASHED)
        return Normalised(None, verdict), traceback.format_exc()
    return made, ""

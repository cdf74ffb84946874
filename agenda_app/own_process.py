"""How this program starts itself again as a child process, and what its processes have alike."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from pathlib import Path
from typing import IO, NoReturn

BESIDE = "--beside"
"""What the program is started with to be a second process; the name of its work follows."""

_MANY_YOUNG = 50_000
_NOT_PRINTED = 120
"""What Python itself returns when the last of the output is lost."""
_held: list[object] = []


def look_seldom() -> None:
    """Look for garbage seldom, in a process without a window.

    A file or a database becomes trees of small records, none of which is garbage before the work is
    done: looking through them again and again takes a third of the time of reading a case paper.
    """
    gc.set_threshold(_MANY_YOUNG)


def hold(thing: object) -> None:
    """Keep what a command has worked with until its process ends: see ``leave``."""
    _held[:] = [thing]


def leave(code: int) -> NoReturn:
    """End a process without a window at once; what could not be printed is a failure.

    The system takes back the memory of a thousand pages in no time; Python lets go of it piece by
    piece, while somebody waits.
    """
    atexit._run_exitfuncs()  # noqa: SLF001  (what is left to do at the end is done all the same)
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except BrokenPipeError:
            pass  # whoever read the output has gone
        except (OSError, ValueError):
            code = code or _NOT_PRINTED
    os._exit(code)


def own_command(module: str, command: str) -> list[str]:
    """Return how to start a child: an installed program with a command, else a module of ours."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", module]
    program = Path(sys.executable)
    # The windowed program of an installation has no standard streams on Windows; its twin has.
    twin = program.with_name(f"{program.stem}-cli{program.suffix}")
    return [str(twin if twin.is_file() else program), command]


def own_environment() -> dict[str, str]:
    """Return this process' environment, in which a child finds the package."""
    package = str(Path(__file__).resolve().parents[1])
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def own_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Take a child's standard streams away from everything else that might read or print.

    Returns:
        Where it is asked, and where it answers.
    """
    requests = os.fdopen(os.dup(sys.__stdin__.fileno()), "rb")  # type: ignore[union-attr]
    answers = os.fdopen(os.dup(sys.__stdout__.fileno()), "wb")  # type: ignore[union-attr]
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nothing, stream)
    os.close(nothing)
    return requests, answers

"""What the maker of pages is called: by its version in stored results, by its command."""

from __future__ import annotations

import os
import sys
from pathlib import Path

RECIPE = 3
"""Raise it whenever the same file would give other pages or another verdict."""

COMMAND = "--make-pages"
"""What the program is started with to be the child process that makes pages."""

UNLOCK = "unlock"
"""What the child process is started with to open one locked file, and nothing else."""


def own_command() -> list[str]:
    """Return how to start the child: this program again, or the interpreter with the package."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "agenda_app.normalise"]
    program = Path(sys.executable)
    # The windowed program of an installation has no standard streams on Windows; its twin has.
    twin = program.with_name(f"{program.stem}-cli{program.suffix}")
    return [str(twin if twin.is_file() else program), COMMAND]


def own_environment() -> dict[str, str]:
    """Return the environment in which the interpreter finds this package."""
    package = str(Path(__file__).resolve().parents[2])
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}

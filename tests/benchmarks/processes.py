"""Whole processes that are timed, with their modules compiled as installed programs have them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes, by the clock on the wall."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def child(script: str, scratch: Path, folder: Path, way: str) -> dict[str, float]:
    """Run a script of this folder, and return what it measured.

    Args:
        script: its file name; it is given ``folder`` and ``way``, and prints JSON.
        scratch: where the compiled modules lie.
        folder: what it works on.
        way: what it does.
    """
    measured: dict[str, float] = json.loads(
        python(scratch, str(HERE / script), str(folder), way),
    )
    return measured


def python(scratch: Path, *arguments: str) -> str:
    """Run a Python process and return what it prints."""
    compiled = {"PYTHONPYCACHEPREFIX": str(scratch / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=HERE.parents[1],
        env={**os.environ, **compiled},
        check=True,
        capture_output=True,
        text=True,
    ).stdout

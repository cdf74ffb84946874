"""What still runs of the processes that a test has started; looks into /proc."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
_LOOKS, _BETWEEN = 100, 0.05


def processes_of(leader: int) -> list[int]:
    """Return what still runs in a process group."""
    return [number for number, _, group, _ in _running() if group == leader]


def outliving(leader: int) -> list[int]:
    """Return what of a killed process group still runs when it had time to end.

    Who kills is not told when the system has taken the last of it away.
    """
    for _ in range(_LOOKS):
        if not processes_of(leader):
            break
        time.sleep(_BETWEEN)
    return processes_of(leader)


def children() -> list[int]:
    """Return the child processes of ours that this one has started."""
    return [
        number
        for number, parent, _, command in _running()
        if parent == os.getpid() and b"agenda_app.child" in command
    ]


def _running() -> Iterator[tuple[int, int, int, bytes]]:
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, parent, group = (entry / "stat").read_text().rpartition(")")[2].split()[:3]
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if state != "Z":
                yield int(entry.name), int(parent), int(group), command

"""The program is killed a hundred times in a meeting of four hours, and no word is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
SEED, KILLS = 20260429, 100


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory where there is one: what is killed is the program, not the disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as made:
        yield Path(made)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork a process")
def test_a_hundred_kills_cost_at_most_the_last_second_each(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.live.kill_judge", str(folder), str(SEED), str(KILLS)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert told["fault"] == ""
    assert told["kills"] == KILLS
    assert told["missing"] == []

"""What is shown first is there without what only prints, which takes longer to load than it."""

from __future__ import annotations

import subprocess
import sys

import pytest

ALONE = """
import sys
from importlib import import_module
import_module(sys.argv[1])
sys.exit(", ".join(sorted(set(sys.argv[2:]) & sys.modules.keys())) or 0)
"""
PRINTING = ("reportlab", "pikepdf", "pypdfium2", "agenda_app.produce", "agenda_app.documents")


@pytest.mark.parametrize("shown", ["agenda_app.ui.session", "agenda_app.ui.live.goal"])
def test_what_is_shown_first_loads_nothing_that_prints(shown: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE, shown, *PRINTING],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.strip()) == (0, "")

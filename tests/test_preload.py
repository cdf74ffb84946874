"""What is imported on a thread exists, and brings no Qt with it."""

from __future__ import annotations

import subprocess
import sys

ALONE = """
import sys
from agenda_app.jobs import run_to_end
from agenda_app.preload import load_first, loading_rest
load_first()
import agenda_app.ui.opening
run_to_end(loading_rest())
sys.exit(", ".join(name for name in sys.modules if name.startswith("PySide6")) or 0)
"""


def test_what_is_imported_behind_the_window_imports_no_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr.strip()) == (0, "")

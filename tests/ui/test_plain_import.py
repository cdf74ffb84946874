"""PySide's wrapping of the import statement is taken back, and Qt can still be imported."""

from __future__ import annotations

import subprocess
import sys

ALONE = """
import builtins
from agenda_app.ui.plain_import import import_plainly
assert builtins.__import__ is builtins.__feature_import__, "no wrapping: the module can go"
import_plainly()
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QWidget
assert builtins.__import__ is not builtins.__feature_import__
"""


def test_modules_are_imported_without_reading_their_source() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")

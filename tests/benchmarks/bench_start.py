"""How long until the window is there, and until it shows data, measured in bare windows.

The floor is an empty QMainWindow in the same interpreter; runs of both are interleaved, so that a
machine that is slow today is slow for both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import median

ROUNDS = 7
PATIENCE = 60
FIRST_PAINT = "Start: first paint / bare window"
DATA_SHOWN = "Start: data shown / bare window"
TARGETS = {FIRST_PAINT: 1.6, DATA_SHOWN: 7.0}

BARE_WINDOW = """
import json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(json.dumps({"mark": "first_paint"}), flush=True)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication([])
window = Window()
window.resize(1280, 720)
window.show()
application.exec()
"""


def run() -> dict[str, float]:
    """Return the median times of the program as multiples of the bare window's."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        program = [sys.executable, "-m", "agenda_app", "--data", str(data)]
        subprocess.run(
            [*program, "init", "--municipality", "Prøvevik", "--sample"],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return _ratios([sys.executable, "-c", BARE_WINDOW], program)


def _ratios(bare: list[str], program: list[str]) -> dict[str, float]:
    floor, painted, filled = [], [], []
    for number in range(ROUNDS + 1):
        empty, ours = _marks(bare), _marks(program)
        if number:  # The first round fills the caches of the disk.
            floor.append(empty["first_paint"])
            painted.append(ours["first_paint"])
            filled.append(ours["data_shown"])
    return {
        FIRST_PAINT: median(painted) / median(floor),
        DATA_SHOWN: median(filled) / median(floor),
    }


def _marks(command: list[str]) -> dict[str, float]:
    """Return the seconds from start to each mark that a program prints before it ends."""
    environment = {**os.environ, "SAKSLISTE_START_MARKS": "1"}
    # An installed program is compiled once; without this it might be compiled at every start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    marks: dict[str, float] = {}
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    for line in process.stdout:
        now = time.perf_counter() - started
        if line.startswith(b"{"):
            marks[json.loads(line)["mark"]] = now
    watchdog.cancel()
    if process.wait():
        raise RuntimeError(f"{' '.join(command[:4])} ended with exit code {process.returncode}")
    return marks

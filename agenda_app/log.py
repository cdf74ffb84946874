"""The log file, the crash file, and what stood in it the last time."""

from __future__ import annotations

import faulthandler
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

from agenda_app.mistakes import WordlessFormatter

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start(folder: Path) -> str:
    """Log to ``folder`` and write hard crashes there; return the text of the last hard crash.

    A folder that cannot be written is no reason not to start: then nothing is logged.
    """
    root = logging.getLogger("agenda_app")
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        last = _last_crash(folder / "crash.txt")
        handler = RotatingFileHandler(
            folder / "saksliste.log", maxBytes=500_000, backupCount=3, encoding="utf-8"
        )
        handler.setFormatter(WordlessFormatter(_FORMAT))
        root.addHandler(handler)
        _watch(folder / "crash.txt")
    except OSError:
        root.addHandler(logging.NullHandler())
        return ""
    return last


def _last_crash(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""


_open_files: list[IO[str]] = []


def _watch(file: Path) -> None:
    # faulthandler writes to the descriptor, so the file object has to outlive this function.
    stream = file.open("w", encoding="utf-8")
    _open_files.append(stream)
    faulthandler.enable(stream)

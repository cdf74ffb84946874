"""Marks on the way to a window with data, for whoever measures how long that takes."""

from __future__ import annotations

import json
import os
import sys

FIRST_PAINT = "first_paint"
DATA_SHOWN = "data_shown"
_WANTED = "SAKSLISTE_START_MARKS"


def measuring() -> bool:
    """Tell whether somebody measures the start; the program ends when it is over then."""
    return os.environ.get(_WANTED) == "1"


def mark(name: str) -> None:
    """Print a mark as one line of JSON, when somebody measures."""
    if measuring() and sys.stdout is not None:
        sys.stdout.write(json.dumps({"mark": name}) + "\n")
        sys.stdout.flush()

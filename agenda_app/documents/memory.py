"""Large pieces of memory, given back to the system before the next one is taken."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Let the system have what was freed; Linux keeps it for the program unless it is told so."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)

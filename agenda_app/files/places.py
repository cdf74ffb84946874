"""Whether something is at a place: of one that cannot be looked into, that nothing is known there.

``pathlib`` raises for a share that is closed or wants a password, and for a path that is too long.
"""

from __future__ import annotations

from pathlib import Path


def is_there(path: Path) -> bool:
    """Tell whether a file or folder is seen at a place."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Tell whether a folder is seen at a place."""
    try:
        return path.is_dir()
    except OSError:
        return False

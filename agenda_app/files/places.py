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


def is_device(path: Path) -> bool:
    """Tell whether something is at a place that is neither a file nor a folder: a pipe, a device.

    The names of a program's own streams (``/dev/stdout``) are links into ``/proc``, also when what
    they lead to is a file.
    """
    try:
        if path.is_symlink() and path.readlink().is_relative_to("/proc"):
            return True
        return path.exists() and not path.is_file() and not path.is_dir()
    except OSError:
        return False

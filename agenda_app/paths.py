"""Where data, logs, backups and resources are; nobody else asks."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("Saksliste", appauthor=False, roaming=False)


def data_folder() -> Path:
    """Return the folder of the database and the attachments; it may not exist yet."""
    return Path(_DIRS.user_data_dir)


def log_folder() -> Path:
    """Return the folder of the log files; it may not exist yet."""
    return Path(_DIRS.user_log_dir)


def cache_folder() -> Path:
    """Return the folder of what can be made again at any time; it may not exist yet."""
    return Path(_DIRS.user_cache_dir)


def settings_file() -> Path:
    """Return the file of the user's own choices; it may not exist yet."""
    return Path(_DIRS.user_config_dir) / "settings.json"


def documents_folder() -> Path:
    """Return the user's own documents folder, where exported files go."""
    return Path(_DIRS.user_documents_dir)


@cache
def _resources() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    here = Path(__file__).resolve().parent
    inside = Path(frozen) if frozen else here
    for folder in (inside / "resources", here.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the resources folder is missing from this installation")


def resource(*parts: str) -> Path:
    """Return a file or folder that is shipped with the program (fonts, icons, translations)."""
    return _resources().joinpath(*parts)

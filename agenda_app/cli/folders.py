"""Which folder of data a command is about."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from agenda_app import paths
from agenda_app.settings import read_settings


def folder_of(options: Namespace) -> Path:
    """Return the folder that was named, or the one that the window uses."""
    if options.data:
        named: Path = options.data
        return named
    chosen = read_settings(paths.settings_file()).folder
    return Path(chosen) if chosen else paths.data_folder()

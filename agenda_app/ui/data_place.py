"""Where this run's data is: a folder on this PC, or a shared database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from agenda_app import paths
from agenda_app.settings import Settings


@dataclass(frozen=True, slots=True)
class DataPlace:
    """A folder, or the URL of a shared database when ``database`` is not empty."""

    folder: Path
    database: str = ""


def chosen_place(folder: Path | None, database: str | None, settings: Settings) -> DataPlace:
    """Return the place that was asked for, else the one in the settings, else the usual one.

    A folder that was asked for wins over a shared database in the settings.
    """
    usual = Path(settings.folder) if settings.folder else paths.data_folder()
    if database:
        return DataPlace(folder or usual, database)
    if folder is not None:
        return DataPlace(folder)
    return DataPlace(usual, settings.database)

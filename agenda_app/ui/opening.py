"""Open the data of this run; nothing here touches Qt, so that a thread may do it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from agenda_app.db.storage import Storage, open_folder, open_url
from agenda_app.files.store import FileStore
from agenda_app.jobs import Progress, Work
from agenda_app.services.municipality import find_municipality
from agenda_app.ui.data_place import DataPlace

LoadSample = Callable[[Any, FileStore, date], object]


def open_place(place: DataPlace) -> Storage:
    """Open the data.

    Raises:
        UserError: the folder cannot be written, the database is newer, damaged or out of reach.
    """
    return open_url(place.database) if place.database else open_folder(place.folder)


def opening(place: DataPlace) -> Work[Storage]:
    """Open the data as a job."""
    yield Progress(0, 1)
    return open_place(place)


def opening_sample(folder: Path, today: date, load_sample: LoadSample) -> Work[Storage]:
    """Open a folder with the sample municipality, which is made the first time."""
    yield Progress(0, 1)
    storage = open_folder(folder)
    with storage.database.read() as session:
        is_there = find_municipality(session) is not None
    if not is_there:
        with storage.database.write("load_sample") as session:
            load_sample(session, storage.files, today)
        from agenda_app.produce.sample_files import make_sample_files  # slow to import

        yield from make_sample_files(storage)
    return storage

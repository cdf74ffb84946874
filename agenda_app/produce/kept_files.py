"""The kept files of sendings, put into a folder as they were sent."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from agenda_app.domain.dispatch import Dispatch
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.produce.landing import Landing


def write_kept(files: FileStore, sent: Iterable[Dispatch], folder: Path) -> tuple[Path, ...]:
    """Put the files of sendings into a folder, all or none, and return where they are.

    What is there with the same bytes is left alone; of another one the new file gets " v2".

    Raises:
        UserError: a kept file is gone or changed, or the folder cannot be written.
    """
    landing = Landing(folder)
    try:
        for file in (file for dispatch in sent for file in dispatch.files):
            try:
                data = files.get(file.sha256)
            except UserError as error:
                raise error.about(file.name) from error
            landing.bring(file.name, data)
        landing.settle()
    finally:
        landing.clear()
    return landing.paths

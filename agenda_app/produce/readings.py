"""What attachments say, read once in a child process and kept for the proof.

The proof needs the words and pictures of every withheld file, and of every open one that may
excuse something. Its own file it opens afresh and looks at every byte of it; what is the same there
in every byte as a page or a picture of an open file it does not read again. A file that takes the
child over can say here what it likes, but no more than in the pages that the same child makes of
it.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from agenda_app.db.storage import Storage
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.kept_readings import KeptReadings
from agenda_app.files.store import FolderStore
from agenda_app.jobs import Progress, Work, said_as
from agenda_app.normalise.reading_child import read_in_child
from agenda_app.proof.file_reading import READER, FileReading, from_bytes, kept_reading

_FOLDER = "readings"
_SAYING = Sentence("Leser vedleggene …", "Les vedlegga …")


def kept_readings(storage: Storage) -> KeptReadings | None:
    """Return where readings are kept: with the files, in a data folder; None for a shared database.

    There the files lie in the database, and what they say must lie nowhere else.
    """
    if storage.folder is None or not isinstance(storage.files, FolderStore):
        return None
    return KeptReadings(storage.folder / _FOLDER, storage.files, READER)


def known_reading(storage: Storage, sha256: str) -> FileReading | None:
    """Return what was read of a kept file before, None when that is not known."""
    readings = kept_readings(storage)
    return None if readings is None else kept_reading(readings.get, sha256)


def keep_reading(storage: Storage, sha256: str, read: bytes) -> None:
    """Keep what a child read of a file, if that can be a reading."""
    readings = kept_readings(storage)
    if readings is not None:
        with suppress(ValueError):
            from_bytes(read)
            readings.keep(sha256, read)


def bring_readings_up_to_date(storage: Storage, pages: Iterable[str]) -> Work[None]:
    """Read the files that nobody has read yet, or another version of the program did, as a job.

    Args:
        storage: where everything is kept.
        pages: the hashes of all pages that were made of files.

    Yields:
        Progress without steps.
    """
    readings = kept_readings(storage)
    if readings is None:
        return
    readings.tidy()
    progress = Progress(0, 1, _SAYING)
    for sha256 in pages:
        yield progress
        if kept_reading(readings.get, sha256) is not None:
            continue
        try:
            data = storage.files.get(sha256)
        except UserError:
            continue  # whoever needs it is told
        read = yield from said_as(progress, read_in_child(data))
        keep_reading(storage, sha256, read)

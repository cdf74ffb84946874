"""The pages of one file: made in the child process, held or kept, and noted in the tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from agenda_app.db.storage import Storage
from agenda_app.domain.files import StoredFile
from agenda_app.domain.language import Language
from agenda_app.domain.verdict import Verdict
from agenda_app.files.held import HeldFiles
from agenda_app.jobs import Work
from agenda_app.normalise.child import normalised
from agenda_app.normalise.reading_child import read_in_child
from agenda_app.normalise.recipe import RECIPE
from agenda_app.produce.readings import keep_reading, kept_readings
from agenda_app.services.importing import as_kept
from agenda_app.services.municipality import find_municipality
from agenda_app.services.normalised import SourceFile, keep_normalised


class MadePages(NamedTuple):
    """What was made of a file, and what its pages say, as it is kept; empty when nobody knows.

    The pages are held or kept by whoever made them.
    """

    source: SourceFile
    verdict: Verdict
    pages: StoredFile | None
    reading: bytes

    @property
    def files(self) -> set[str]:
        """The hashes of the file and its pages."""
        return {one.sha256 for one in (self.source.file, self.pages) if one is not None}


def pages_of(
    storage: Storage, held: HeldFiles, source: SourceFile, data: bytes, password: str = ""
) -> Work[MadePages]:
    """Make pages of a file and hold them, as a job; a file that makes none has a verdict too.

    Raises:
        UserError: the disk is full, or nothing can be written on it.
    """
    with storage.database.read() as session:
        municipality = find_municipality(session)
    made = yield from normalised(
        data,
        source.file.name,
        tracked_changes=source.tracked_changes,
        password=password,
        language=municipality.language if municipality else Language.BOKMAL,
    )
    if made.pdf is None:
        return MadePages(source, made.verdict, None, b"")
    pages = as_kept(made.pdf, f"{source.file.name}.pdf")
    held.hold(pages.sha256, made.pdf)
    is_read = kept_readings(storage) is not None
    reading = (yield from read_in_child(made.pdf)) if is_read else b""
    return MadePages(source, made.verdict, pages, reading)


def kept_pages_of(
    storage: Storage, source: SourceFile, data: bytes, password: str = ""
) -> Work[MadePages]:
    """Make pages of a file and keep them, as a job.

    Raises:
        UserError: the disk is full, or nothing can be written on it.
    """
    with HeldFiles(storage.folder) as held:
        result = yield from pages_of(storage, held, source, data, password)
        for error in held.keep(storage.files).values():
            raise error
    note_pages(storage, [result])
    return result


def note_pages(storage: Storage, results: Sequence[MadePages]) -> None:
    """Note what was made of files; pages that were made are kept already."""
    if not results:
        return
    with storage.database.write("make pages") as session:
        for source, verdict, pages, _ in results:
            keep_normalised(session, source.file, source.tracked_changes, RECIPE, pages, verdict)
    for result in results:
        if result.pages is not None:
            keep_reading(storage, result.pages.sha256, result.reading)

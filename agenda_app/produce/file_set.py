"""One click: all files of a meeting in a folder, with a list of them; all or none."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from agenda_app.db.storage import Storage
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import BlockedError
from agenda_app.files.store import sha256_of
from agenda_app.jobs import Progress, Work
from agenda_app.produce.landing import Landing
from agenda_app.produce.meeting_files import (
    LIST,
    MeetingFile,
    MeetingFiles,
    SetChoice,
    meeting_files,
)
from agenda_app.produce.within import STEPS, within

FORMAT = 1


@dataclass(frozen=True, slots=True)
class FileSet:
    """What stands in the folder now.

    Attributes:
        folder: where.
        paths: the files in order, the list of them last.
        written: those of them that were not there before.
        withheld: why there are no public files though they were wanted, None when there are.
        notes: what the user should know of them.
    """

    folder: Path
    paths: tuple[Path, ...]
    written: tuple[Path, ...]
    withheld: BlockedError | None = None
    notes: tuple[Sentence, ...] = ()


def file_set(
    storage: Storage,
    meeting_id: MeetingId,
    folder: Path,
    today: date,
    choice: SetChoice | None = None,
    cache: RenderCache | None = None,
) -> Work[FileSet]:
    """Make all files of a meeting and put them into a folder, as a job.

    What is there with the same bytes is left alone; what is there with others stays, and the new
    file gets " v2". After a fault, or when it is stopped, the folder is as it was.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        folder: where; made when it is missing.
        today: the date that stands on the papers.
        choice: what is wanted.
        cache: case papers that were laid out before.

    Yields:
        Progress.

    Raises:
        UserError: something cannot be made, or the folder cannot be written.
    """
    work = meeting_files(storage, meeting_id, today, choice, cache)
    return (yield from landed(work, folder))


def landed(work: Work[MeetingFiles], folder: Path) -> Work[FileSet]:
    """Put what a job makes into a folder, as ``file_set`` says, with the list of it.

    Yields:
        Progress.

    Raises:
        UserError: something cannot be made, or the folder cannot be written.
    """
    made: MeetingFiles = yield from within(work, 0, 1)
    landing = Landing(folder)
    try:
        for file in made.files:
            yield Progress(STEPS, STEPS, alike(file.name))
            landing.bring(file.name, file.data)
        listed = MeetingFile(made.list_name, _listed(made.files, landing.names), LIST)
        landing.bring(listed.name, listed.data)
        landing.settle()
    finally:
        landing.clear()
    return FileSet(folder, landing.paths, landing.written, made.withheld, made.notes)


def _listed(files: Sequence[MeetingFile], names: Sequence[str]) -> bytes:
    """Return the list of files as JSON: the same files give the same bytes."""
    entries = [
        {
            "name": name,
            "kind": file.kind,
            "audience": file.audience.value,
            "pages": file.pages,
            "bytes": len(file.data),
            "sha256": sha256_of(file.data),
        }
        for file, name in zip(files, names, strict=True)
    ]
    text = json.dumps({"format": FORMAT, "files": entries}, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()

"""One click: all files of a meeting in a folder, with a list of them; all or none."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from agenda_app.db.storage import Storage
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.errors import BlockedError
from agenda_app.files.places import is_there
from agenda_app.files.store import sha256_of
from agenda_app.jobs import Progress, Work
from agenda_app.produce.former_set import ASIDE, FORMAT, Former, former_set
from agenda_app.produce.landing import Landing
from agenda_app.produce.meeting_files import (
    LIST,
    MeetingFile,
    MeetingFiles,
    SetChoice,
    meeting_files,
)
from agenda_app.produce.within import STEPS, within

_ONE_ASIDE = Sentence(
    "Én fil fra sist gjelder ikke lenger, og er flyttet til mappen «{}».",
    "Éi fil frå sist gjeld ikkje lenger, og er flytta til mappa «{}».",
)
_ASIDE = Sentence(
    "{} filer fra sist gjelder ikke lenger, og er flyttet til mappen «{}».",
    "{} filer frå sist gjeld ikkje lenger, og er flytta til mappa «{}».",
)
_NOT_AGAIN = Sentence(
    "Offentlige filer er blant dem, og er ikke laget på nytt: legg dem ikke ut.",
    "Offentlege filer er blant dei, og er ikkje laga på nytt: legg dei ikkje ut.",
)
_RENAMED = Sentence(
    "«{}» er ikke rørt, for den er endret eller laget av andre. Den nye filen heter «{}».",
    "«{}» er ikkje rørt, for ho er endra eller laga av andre. Den nye fila heiter «{}».",
)
_STILL_THERE = Sentence(
    "«{}» er ikke rørt, for den er endret eller laget av andre. Den kan ha noe som er unntatt nå: "
    "legg den ikke ut.",
    "«{}» er ikkje rørt, for ho er endra eller laga av andre. Ho kan ha noko som er unnateke no: "
    "legg ho ikkje ut.",
)


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

    What is there with the same bytes is left alone. What an earlier run put there and holds no
    longer goes into the folder ``ASIDE`` inside, so that the usual name is always the newest; also
    when nothing takes its place, as when the public files cannot be made. A file of somebody else,
    or that somebody changed, stays, and the new one gets " v2". After a fault, or when it is
    stopped, the folder is as it was; a kill leaves ``UNFINISHED`` there.

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
    former = former_set(folder, made.list_name, made.of)
    landing = Landing(folder, former)
    try:
        for file in made.files:
            yield Progress(STEPS, STEPS, alike(file.name))
            landing.bring(file.name, file.data)
        listed = MeetingFile(made.list_name, _listed(made, landing.names), LIST)
        landing.bring(listed.name, listed.data)
        outdated = landing.outdated
        landing.settle()
    finally:
        landing.clear()
    notes = (*made.notes, *_told(landing, former, outdated, made.missing))
    return FileSet(folder, landing.paths, landing.written, made.withheld, notes)


def _told(
    landing: Landing, former: Sequence[Former], outdated: Sequence[Former], missing: Sequence[str]
) -> Iterator[Sentence]:
    """Yield what is to be known of what lay in the folder before."""
    aside = [one for one in outdated if not one.is_list]
    names = set(landing.names)
    if aside:
        moved = filled(_ONE_ASIDE, ASIDE) if len(aside) == 1 else filled(_ASIDE, len(aside), ASIDE)
        lost = any(one.is_public and one.path.name not in names for one in aside)
        yield joined((moved, _NOT_AGAIN)) if lost else moved
    renamed = landing.renamed
    yield from (filled(_RENAMED, *pair) for pair in renamed)
    said = names | {wanted for wanted, _ in renamed}
    changed = (one.path.name for one in former if one.is_public and one.of_this_set)
    for name in dict.fromkeys((*changed, *missing)):
        if name not in said and is_there(landing.folder / name):
            yield filled(_STILL_THERE, name)


def _listed(made: MeetingFiles, names: Sequence[str]) -> bytes:
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
        for file, name in zip(made.files, names, strict=True)
    ]
    whole = {"format": FORMAT, "set": made.of, "files": entries}
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()

"""A second copy of everything while a meeting is written down: on a stick, or in another folder.

The copy is a data folder that the program opens as any other, and beside it the minutes as text for
whoever has no program. What is there is always whole: files come first, then the database that
speaks of them, each in one step.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import FILES_NAME, Storage
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.taken_words import with_votes
from agenda_app.domain.typography import with_hour
from agenda_app.errors import UserError
from agenda_app.files.store import FolderStore, sha256_of
from agenda_app.files.writing import write_whole
from agenda_app.jobs import Progress, Work
from agenda_app.services.attendance import telling_of
from agenda_app.services.attendance_text import attendance_text
from agenda_app.services.committees import committee
from agenda_app.services.file_names import day_in_names
from agenda_app.services.locked_text import text_of_minutes
from agenda_app.services.locking import read_record
from agenda_app.words import date_long

COPY_NAME = "Saksliste kopi"
_MARK = "kopi.json"


@dataclass(frozen=True, slots=True)
class _Mark:
    """What is noted beside a copy: whose it is, and the databases that may be found there."""

    source: str
    written: tuple[str, ...]


def begin_copy(storage: Storage, place: Path) -> None:
    """Make ready for a copy below a folder.

    Raises:
        UserError: the folder is gone, is the data's own, or holds something else.
    """
    if not place.is_dir():
        raise _gone(place)
    folder, own = place / COPY_NAME, storage.folder
    if own is not None and folder.resolve().is_relative_to(own.resolve()):
        raise UserError(
            Sentence(
                "Kopien kan ikke ligge sammen med dataene.",
                "Kopien kan ikkje liggje saman med dataa.",
            ),
            Sentence(
                "Velg en minnepinne, eller en mappe på en annen disk.",
                "Vel ein minnepinne, eller ei mappe på ein annan disk.",
            ),
        )
    mark = _read_mark(folder)
    if mark is None and not (folder / DATABASE_NAME).exists():
        _write_mark(folder, _Mark(_source(storage), ()))
    else:
        _refuse_others(storage, folder, mark)


def copying(storage: Storage, meeting_id: MeetingId, place: Path) -> Work[Path]:
    """Bring the copy below a folder up to date, and return where it is.

    Of a shared database there is only the text: the database is the server's to copy.

    Raises:
        UserError: the folder is gone or full, or what is there is not our copy any more.
    """
    folder = place / COPY_NAME
    mark = _read_mark(folder)
    # An empty folder may be left where a stick was: nothing is written into it.
    if mark is None:
        raise _gone(place)
    name, text = _text(storage, meeting_id)
    yield Progress(0, 2)
    if storage.folder is not None:
        before = _refuse_others(storage, folder, mark)
        # A file is kept before a row names it, so no row of the copy is without its file.
        data = _database(storage.folder / DATABASE_NAME)
        yield from _copy_files(storage.folder / FILES_NAME, folder / FILES_NAME)
        # Noted first: what is found there after a power cut is the one or the other.
        _write_mark(folder, replace(mark, written=(*before, sha256_of(data))))
        write_whole(folder / DATABASE_NAME, data)
    yield Progress(1, 2)
    # With the mark of its encoding: the oldest programs show the letters right, too.
    write_whole(folder / name, text.encode("utf-8-sig"))
    return folder


def _database(file: Path) -> bytes:
    """Return the database as it is at one moment, however much is written meanwhile."""
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as base:
            base.execute("BEGIN")
            base.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return base.serialize()
    except sqlite3.Error as error:
        raise UserError(
            Sentence("Kopien venter: basen er opptatt.", "Kopien ventar: basen er oppteken.")
        ) from error


def _copy_files(source: Path, target: Path) -> Work[None]:
    kept = FolderStore(target)
    for file in FolderStore(source).places():
        place = kept.place(file.name)
        if not place.exists():
            yield Progress(0, 2)
            write_whole(place, file.read_bytes())


def _text(storage: Storage, meeting_id: MeetingId) -> tuple[str, str]:
    """Return the name of the text, and what it says."""
    with storage.database.read() as session:
        record = read_record(session, meeting_id)
        telling = with_votes(telling_of(session, meeting_id, record.attendance), record.items)
        body = committee(session, record.meeting.committee_id)
        said = text_of_minutes(session, storage.files, meeting_id)
    day, language = record.meeting.date, record.meeting.language
    hour = record.meeting.hour_on_papers
    head = with_hour(f"{body.name} {date_long(day, language)}", hour)
    lines = (head, "", *attendance_text(telling), "", *said, "")
    text = "\r\n".join(lines)
    return f"Protokoll {body.code} {day_in_names(record.meeting)}.txt", text


def _source(storage: Storage) -> str:
    return str(storage.folder) if storage.folder is not None else storage.database.address


def _refuse_others(storage: Storage, folder: Path, mark: _Mark | None) -> tuple[str, ...]:
    """Return the database that is there, as its hash; nothing else is ever written over.

    Raises:
        UserError: it is of other data, or was worked in since.
    """
    database = folder / DATABASE_NAME
    try:
        found = (sha256_of(database.read_bytes()),) if database.exists() else ()
    except OSError as error:
        raise _gone(folder.parent) from error
    ours = mark is not None and mark.source == _source(storage)
    if mark is None or not ours or not {*found} <= {*mark.written}:
        raise UserError(
            Sentence(
                f"I {folder} ligger det noe annet enn kopien av denne basen.",
                f"I {folder} ligg det noko anna enn kopien av denne basen.",
            ),
            Sentence(
                "Det blir ikke skrevet over. Velg en annen mappe.",
                "Det blir ikkje skrive over. Vel ei anna mappe.",
            ),
        )
    return found


def _read_mark(folder: Path) -> _Mark | None:
    try:
        stored = json.loads((folder / _MARK).read_text(encoding="utf-8"))
        return _Mark(str(stored["source"]), tuple(map(str, stored["written"])))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_mark(folder: Path, mark: _Mark) -> None:
    write_whole(folder / _MARK, json.dumps(asdict(mark), ensure_ascii=False).encode())


def _gone(place: Path) -> UserError:
    return UserError(
        Sentence(f"Kopien venter: {place} er ikke der.", f"Kopien ventar: {place} er ikkje der."),
        Sentence(
            "Sett inn minnepinnen igjen, så går den videre av seg selv.",
            "Set inn minnepinnen igjen, så held han fram av seg sjølv.",
        ),
    )

"""The whole municipality in one file, back again, and whether everything is still what it was."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from agenda_app.db.migrate import copy_sqlite, upgrade
from agenda_app.db.models import AttachmentRow, CasePaperRow, FileRow, MunicipalityRow
from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import FILES_NAME
from agenda_app.domain.sentence import Sentence, alike, joined
from agenda_app.domain.text import from_json, image_hashes
from agenda_app.errors import UserError
from agenda_app.files.drafts import is_draft
from agenda_app.files.scratch import passing_folder
from agenda_app.files.store import FileStore, FolderStore, sha256_of
from agenda_app.files.writing import write_whole
from agenda_app.jobs import Progress, Work

_LARGEST = 20_000_000_000
_COPYING_BASE = alike("Kopierer basen")
_COPYING_FILES = alike("Kopierer filene")
_SAVING = Sentence("Lagrer", "Lagrar")
_FETCHING_FILES = Sentence("Henter filer", "Hentar filer")
_FETCHING_BASE = Sentence("Henter basen", "Hentar basen")
_LOOKING = alike("Ser gjennom filene")
_UNSOUND = Sentence(
    "Basen har feil. Hent tilbake siste sikkerhetskopi.",
    "Basen har feil. Hent tilbake siste tryggingskopi.",
)
_PICTURE = Sentence("bilde i en sak", "bilete i ei sak")
_PICTURE_IN_MINUTES = Sentence("bilde i en protokoll", "bilete i ein protokoll")
_CREST = alike("kommunevåpen")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a look at everything found: sentences about what is wrong, none when all is well."""

    files: int
    faults: tuple[Sentence, ...]


def back_up(folder: Path, target: Path) -> Work[int]:
    """Write the database and every file into one zip; return how many files it holds.

    The zip is there whole or not at all, also when it is stopped half-way.

    Raises:
        UserError: the target cannot be written or the disk is full.
    """
    with passing_folder() as work:
        copy = work / DATABASE_NAME
        yield Progress(0, 1, _COPYING_BASE)
        copy_sqlite(folder / DATABASE_NAME, copy)
        # A file is kept before a row names it, so no row of the copy is without its file.
        files = FolderStore(folder / FILES_NAME).places()
        total = len(files) + 2
        draft = work / "backup.zip"
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(copy, DATABASE_NAME)
            for done, path in enumerate(files, start=1):
                yield Progress(done, total, _COPYING_FILES)
                archive.write(path, f"{FILES_NAME}/{path.name}")
        yield Progress(total - 1, total, _SAVING)
        write_whole(target, draft.read_bytes())
    return len(files)


def restore(source: Path, folder: Path) -> Work[int]:
    """Unpack a backup into an empty folder; return how many files it held.

    The second copy of a meeting, which is a folder with the database in it, is taken over alike.
    Nothing is unpacked by the names in the zip: the database by its fixed name, files by the hash
    of their bytes, so a manipulated backup cannot write elsewhere.

    Raises:
        UserError: the folder already holds a database, or the file is no backup of this program.
    """
    if (folder / DATABASE_NAME).exists():
        raise UserError(
            Sentence(
                f"Det ligger allerede en base i {folder}.", f"Det ligg alt ein base i {folder}."
            ),
            Sentence(
                "Velg en tom mappe. Sikkerhetskopien skriver aldri over noe.",
                "Vel ei tom mappe. Tryggingskopien skriv aldri over noko.",
            ),
        )
    if source.is_dir() or source.name == DATABASE_NAME:
        return (yield from _take_copy(source if source.is_dir() else source.parent, folder))
    try:
        archive = zipfile.ZipFile(source)
    except (OSError, zipfile.BadZipFile) as error:
        raise _no_backup(source) from error
    with archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if sum(entry.file_size for entry in entries) > _LARGEST:
            raise _no_backup(source)
        by_name = {entry.filename: entry for entry in entries}
        if DATABASE_NAME not in by_name:
            raise _no_backup(source)
        kept = FolderStore(folder / FILES_NAME)
        files = [entry for entry in entries if _is_kept(entry.filename)]
        for done, entry in enumerate(files):
            yield Progress(done, len(files) + 1, _FETCHING_FILES)
            data = archive.read(entry)
            if sha256_of(data) != Path(entry.filename).name:
                raise _no_backup(source)
            kept.put(data)
        yield Progress(len(files), len(files) + 1, _FETCHING_BASE)
        _place_database(archive.read(DATABASE_NAME), folder, source)
    return len(files)


def _is_kept(name: str) -> bool:
    # Backups of before may have what was only on its way.
    return name.startswith(f"{FILES_NAME}/") and not is_draft(Path(name).name)


def _take_copy(source: Path, folder: Path) -> Work[int]:
    """Take over a second copy, which lies open in a folder."""
    kept = FolderStore(folder / FILES_NAME)
    files = FolderStore(source / FILES_NAME).places()
    try:
        data = (source / DATABASE_NAME).read_bytes()
        for done, file in enumerate(files):
            yield Progress(done, len(files) + 1, _FETCHING_FILES)
            found = file.read_bytes()
            if sha256_of(found) != file.name:
                raise _no_backup(source)
            kept.put(found)
    except OSError as error:
        raise _no_backup(source) from error
    yield Progress(len(files), len(files) + 1, _FETCHING_BASE)
    _place_database(data, folder, source)
    return len(files)


def _place_database(data: bytes, folder: Path, source: Path) -> None:
    with passing_folder() as work:
        draft = work / DATABASE_NAME
        draft.write_bytes(data)
        try:
            with closing(sqlite3.connect(draft)) as connection:
                whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        except sqlite3.DatabaseError as error:
            raise _no_backup(source) from error
        if not whole:
            raise _no_backup(source)
        upgrade(f"sqlite:///{draft}")
        write_whole(folder / DATABASE_NAME, draft.read_bytes())


def _no_backup(source: Path) -> UserError:
    return UserError(
        Sentence(
            f"«{source.name}» er ikke en hel sikkerhetskopi fra Saksliste.",
            f"«{source.name}» er ikkje ein heil tryggingskopi frå Saksliste.",
        ),
        Sentence(
            "Velg en annen kopi. Ingenting er endret.", "Vel ein annan kopi. Ingenting er endra."
        ),
    )


def verify(session: Session, files: FileStore) -> Work[Verdict]:
    """Look whether the database is sound and every file is still what was kept."""
    faults = [] if _is_sound(session) else [_UNSOUND]
    wanted = _wanted(session)
    for done, (sha256, name) in enumerate(wanted.items()):
        yield Progress(done, len(wanted), _LOOKING)
        try:
            files.get(sha256)
        except UserError as error:
            faults.append(joined((name, error.message), ": "))
    return Verdict(len(wanted), tuple(faults))


def _is_sound(session: Session) -> bool:
    if session.get_bind().dialect.name != "sqlite":
        return True
    whole = session.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
    return whole and not session.execute(text("PRAGMA foreign_key_check")).all()


def _wanted(session: Session) -> dict[str, Sentence]:
    from agenda_app.services.minutes_rows import written_texts  # slow to import

    found = {row.sha256: alike(row.sha256[:12]) for row in session.scalars(select(FileRow))}
    for paper in session.scalars(select(CasePaperRow)):
        for stored in (paper.body, *(of for _, of in json.loads(paper.proposals))):
            found |= dict.fromkeys(image_hashes(from_json(stored)), _PICTURE)
        if paper.source_sha256:
            found[paper.source_sha256] = alike(paper.source_name)
    for written in written_texts(session):
        found |= dict.fromkeys(image_hashes(written), _PICTURE_IN_MINUTES)
    for attachment in session.scalars(select(AttachmentRow)):
        if attachment.sha256 is not None:
            found[attachment.sha256] = alike(attachment.name)
    for municipality in session.scalars(select(MunicipalityRow)):
        if municipality.crest:
            found[municipality.crest] = _CREST
    return found

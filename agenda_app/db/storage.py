"""Open a data folder, or a shared database: tables up to date, files where they belong."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import NamedTemporaryFile

from sqlalchemy.exc import ArgumentError

from agenda_app.db.database import Database
from agenda_app.db.file_table import TableStore
from agenda_app.db.migrate import upgrade
from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore, FolderStore

FILES_NAME = "files"
BACKUPS_NAME = "backups"


@dataclass(frozen=True, slots=True)
class Storage:
    """The tables and the files of one municipality. ``folder`` is None for a shared database."""

    database: Database
    files: FileStore
    folder: Path | None

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def open_folder(folder: Path) -> Storage:
    """Open the data in a folder; the folder and the tables are made when they are missing.

    Raises:
        UserError: the folder cannot be written, or the database is newer or damaged.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # A name of its own: two programs may open the folder at the same moment.
        with NamedTemporaryFile(prefix=".writable", dir=folder):
            pass
    except OSError as error:
        raise UserError(
            Sentence(
                f"Mappen {folder} kan ikke skrives til.",
                f"Det går ikkje å skrive til mappa {folder}.",
            ),
            Sentence(
                "Velg en annen mappe, eller be IT om skrivetilgang.",
                "Vel ei anna mappe, eller be IT om skrivetilgang.",
            ),
        ) from error
    url = f"sqlite:///{folder / DATABASE_NAME}"
    upgrade(url, folder / BACKUPS_NAME)
    return Storage(Database(url), FolderStore(folder / FILES_NAME), folder)


def open_url(url: str) -> Storage:
    """Open a shared database by its SQLAlchemy URL; the files lie in it too.

    Raises:
        UserError: the URL is not understood, its library is missing, or the server cannot be
            reached.
    """
    if url.startswith("postgresql+psycopg:") and find_spec("psycopg") is None:
        raise UserError(
            Sentence(
                "PostgreSQL trenger biblioteket psycopg, som ikke er installert.",
                "PostgreSQL treng biblioteket psycopg, som ikkje er installert.",
            ),
            alike('Skriv: pip install "saksliste[postgresql]"'),
        )
    try:
        upgrade(url)
    except (ArgumentError, ValueError, ImportError) as error:
        raise UserError(
            Sentence(
                "Adressen til basen er ikke forstått.", "Adressa til basen er ikkje forstått."
            ),
            Sentence(
                "Skriv den som postgresql+psycopg://bruker@tjener/base.",
                "Skriv ho som postgresql+psycopg://brukar@tenar/base.",
            ),
        ) from error
    database = Database(url)
    return Storage(database, TableStore(database), None)

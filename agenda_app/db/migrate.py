"""Bring the tables of a database to what this program knows; refuse a newer one."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from agenda_app.db.engines import WRITES, make_engine
from agenda_app.db.faults import user_error
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0024"
"""The newest step. A database that is already here opens without loading the migration library."""


def upgrade(url: str, backups: Path | None = None) -> None:
    """Create the tables, or bring older ones up to date after a backup.

    Args:
        url: the database.
        backups: the folder for the copy that is made before existing tables change.

    Raises:
        UserError: the database is newer than the program, damaged, or cannot be written.
    """
    engine = make_engine(url, foreign_keys=False)
    try:
        with engine.connect() as connection:
            if _revision(connection) == HEAD:
                return
            connection.rollback()
            # Of several programs that open it at once one makes the tables, the others wait.
            writing = connection.execution_options(**{WRITES: True})
            current = _revision(writing)
            if current == HEAD:
                return
            if current is not None:
                _refuse_newer(current)
                _copy_before(url, backups)
            _run(writing, current)
            writing.commit()
    except DBAPIError as error:
        known = user_error(error)
        if known is None:
            raise
        raise known from error
    finally:
        engine.dispose()


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _config() -> Config:
    from alembic.config import Config  # 0.2 s, and only wanted when something has to change

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _refuse_newer(current: str) -> None:
    from alembic.script import ScriptDirectory

    known = {step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()}
    if current not in known:
        raise UserError(
            Sentence(
                "Basen er laget med en nyere utgave av Saksliste.",
                "Basen er laga med ei nyare utgåve av Saksliste.",
            ),
            Sentence(
                "Installer den nyeste utgaven på denne PC-en og åpne basen igjen."
                " Ingenting er endret.",
                "Installer den nyaste utgåva på denne PC-en og opne basen igjen."
                " Ingenting er endra.",
            ),
        )


def _run(connection: Connection, current: str | None) -> None:
    from alembic import command

    before = _row_counts(connection) if current is not None else {}
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    after = _row_counts(connection)
    lost = [name for name, rows in before.items() if after.get(name, 0) < rows]
    if lost:
        raise RuntimeError(f"the migration lost rows in {', '.join(lost)}")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = inspect(connection).get_table_names()
    return {
        name: connection.scalar(text(f'SELECT count(*) FROM "{name}"')) or 0
        for name in names
        if name != "alembic_version"
    }


def _copy_before(url: str, backups: Path | None) -> None:
    parsed = make_url(url)
    if backups is None or parsed.get_backend_name() != "sqlite" or not parsed.database:
        return
    backups.mkdir(parents=True, exist_ok=True)
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%d-%H%M%S")
    copy_sqlite(Path(parsed.database), backups / f"before-upgrade-{stamp}.sqlite")


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a SQLite file that may be in use; a plain file copy could catch it half-written."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)

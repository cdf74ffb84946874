"""The gate to the data: ``read()`` and ``write()``, one transaction a user action.

SQLite runs with a rollback journal and full synchronisation: a bug in the write-ahead log of many
installed versions can damage a file, and a desktop has one writer anyway.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from agenda_app.db.faults import user_error
from agenda_app.db.models import AuditRow

_log = logging.getLogger(__name__)
_BUSY_MS, _HASTY_MS = 5000, 200


class Database:
    """One database, local or shared.

    Attributes:
        on_changed: called after a write with the names of the tables that changed, on the thread
            that wrote.
    """

    def __init__(self, url: str) -> None:
        """Prepare an engine; nothing is opened until the first read or write."""
        self.url = url
        self.on_changed: Callable[[frozenset[str]], None] = lambda _tables: None
        self._engine = make_engine(url)
        self._readers = sessionmaker(self._engine, expire_on_commit=False)
        writing = self._engine.execution_options(begins_writing=True)
        self._writers = sessionmaker(writing, expire_on_commit=False)
        self._hasty_writers = sessionmaker(
            writing.execution_options(is_hasty=True), expire_on_commit=False
        )

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session to read with; nothing that it changes is kept.

        Raises:
            UserError: the database cannot be read (locked, damaged, gone).
        """
        with _faults(), self._readers() as session:
            yield session

    @contextmanager
    def write(self, action: str, *, hasty: bool = False) -> Iterator[Session]:
        """Give a session whose changes are committed together, or not at all.

        Args:
            action: what the user does, for the audit table; English, no text of any case.
            hasty: somebody is typing meanwhile: say at once when another program writes.

        Raises:
            UserError: the database cannot be written (locked, full, damaged, read-only).
        """
        changed: set[str] = set()
        writers = self._hasty_writers if hasty else self._writers
        with _faults(), writers.begin() as session:
            event.listen(
                session, "after_flush", lambda flushed, _: changed.update(_tables(flushed))
            )
            yield session
            session.flush()
            if changed:
                session.add(AuditRow(at=_now(), action=action, tables=" ".join(sorted(changed))))
        changed.discard(AuditRow.__tablename__)
        if changed:
            self.on_changed(frozenset(changed))

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def make_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """Return an engine whose SQLite connections are safe; migrations want foreign keys off."""
    engine = create_engine(url)
    if engine.dialect.name != "sqlite":
        return engine

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, see below
        for pragma in (
            f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
            "journal_mode=DELETE",
            "synchronous=EXTRA",
            "trusted_schema=OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        chosen = connection.get_execution_options()
        patience = _HASTY_MS if chosen.get("is_hasty", False) else _BUSY_MS
        connection.exec_driver_sql(f"PRAGMA busy_timeout={patience}")
        # A deferred BEGIN that reads and then writes fails at once when another process writes.
        writing = chosen.get("begins_writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


@contextmanager
def _faults() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        known = user_error(error)
        if known is None:
            raise
        _log.warning("database: %s", type(error.orig).__name__)
        raise known from error


def _tables(session: Session) -> set[str]:
    groups = (session.new, session.dirty, session.deleted)
    return {row.__tablename__ for group in groups for row in group}


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(tzinfo=None)

"""Engines for the two databases: both let one write in at a time, and show a read one moment.

SQLite runs with a rollback journal and full synchronisation: a bug in the write-ahead log of many
installed versions can damage a file, and a desktop has one writer anyway. In PostgreSQL a write
holds a lock of the whole database, so that what a service looks at before it writes still holds
when it does: the same services are right for both.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

WRITES, HASTY, OUT_OF_TURN = "begins_writing", "is_hasty", "out_of_turn"
"""Execution options: a write, one that cannot wait, and one that gets in no other's way."""

_BUSY_MS, _HASTY_MS = 5000, 200
_WRITING = 7257430
"""The number of the lock, which no other program may take."""
_SILENT_MS = 60_000
_REACHABLE: dict[str, object] = {
    "connect_timeout": 5,
    # A cable that was pulled is known after half a minute, not after hours.
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
    "application_name": "Saksliste",
}


def make_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """Return an engine whose connections are safe; migrations want SQLite's foreign keys off.

    Raises:
        ArgumentError, ValueError, ImportError: the URL is not understood.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        return _on_server(url, {**_REACHABLE, **parsed.query})
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine, foreign_keys=foreign_keys)
    return engine


def _prepare_sqlite(engine: Engine, *, foreign_keys: bool) -> None:
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
        connection.exec_driver_sql(f"PRAGMA busy_timeout={_patience(chosen)}")
        # A deferred BEGIN that reads and then writes fails at once when another process writes.
        writing = chosen.get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _on_server(url: str, reached: dict[str, object]) -> Engine:
    # Asked whether it still lives: the server may have been started anew since the last use.
    engine = create_engine(url, pool_pre_ping=True, connect_args=reached)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        chosen = connection.get_execution_options()
        if not chosen.get(WRITES, False):
            # Several queries of a read belong together; SQLite sees one moment by itself.
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            return
        # A PC that went to sleep, or whose cable was pulled, does not keep the others out.
        steps = [
            f"SET LOCAL lock_timeout = {_patience(chosen)}",
            f"SET LOCAL idle_in_transaction_session_timeout = {_SILENT_MS}",
        ]
        if not chosen.get(OUT_OF_TURN, False):
            steps.append(f"SELECT pg_advisory_xact_lock({_WRITING})")
        connection.exec_driver_sql("; ".join(steps))

    return engine


def _patience(chosen: Any) -> int:
    return _HASTY_MS if chosen.get(HASTY, False) else _BUSY_MS

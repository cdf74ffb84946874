"""The gate to the data: ``read()`` and ``write()``, one transaction a user action."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from agenda_app.db.engines import HASTY, OUT_OF_TURN, WRITES, make_engine
from agenda_app.db.faults import DAMAGED, user_error
from agenda_app.db.models import AuditRow
from agenda_app.db.unreadable import UnreadableError
from agenda_app.errors import DamagedError

_log = logging.getLogger(__name__)


class Database:
    """One database, local or shared.

    Attributes:
        on_changed: called after a write with the names of the tables that changed, on the thread
            that wrote.
        on_written: called after it with the number that the write has in the audit trail, before
            ``on_changed``.
    """

    def __init__(self, url: str) -> None:
        """Prepare an engine; nothing is opened until the first read or write."""
        self.url = url
        self.on_changed: Callable[[frozenset[str]], None] = lambda _tables: None
        self.on_written: Callable[[int], None] = lambda _number: None
        self._engine = make_engine(url)
        self._on_this_thread = threading.local()

    @property
    def address(self) -> str:
        """The URL without the password: what may be written down elsewhere."""
        return make_url(self.url).set(password=None).render_as_string()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session to read with; nothing that it changes is kept.

        Raises:
            DamagedError: a date or a time in it cannot be read.
            UserError: the database cannot be read (locked, damaged, gone).
        """
        with _faults(), self._session() as session:
            _remember_rows(session)
            yield session

    @contextmanager
    def write(self, action: str, *, hasty: bool = False, in_turn: bool = True) -> Iterator[Session]:
        """Give a session whose changes are committed together, or not at all.

        Args:
            action: what the user does, for the audit table; English, no text of any case.
            hasty: somebody is typing meanwhile: say at once when another program writes.
            in_turn: False for what is added once and never changed: on a server it neither waits
                for other writes nor keeps them waiting.

        Raises:
            UserError: the database cannot be written (locked, full, damaged, read-only).
        """
        changed: set[str] = set()
        options = {WRITES: True, HASTY: hasty, OUT_OF_TURN: not in_turn}
        with _faults(), self._session(**options) as session, session.begin():
            event.listen(
                session, "after_flush", lambda flushed, _: changed.update(_tables(flushed))
            )
            self._on_this_thread.write = session
            try:
                yield session
            finally:
                del self._on_this_thread.write
            session.flush()
            if changed:
                trace = AuditRow(at=_now(), action=action, tables=" ".join(sorted(changed)))
                session.add(trace)
        changed.discard(AuditRow.__tablename__)
        if changed:
            self.on_written(trace.id)
            self.on_changed(frozenset(changed))

    @property
    def open_write(self) -> Session | None:
        """The write that is open on this thread: a second one would wait for it for ever."""
        return getattr(self._on_this_thread, "write", None)

    def _session(self, **options: bool) -> Session:
        return Session(self._engine.execution_options(**options), expire_on_commit=False)

    def close(self) -> None:
        """Let go of the file, or of the server."""
        self._engine.dispose()


@contextmanager
def _faults() -> Iterator[None]:
    try:
        yield
    except UnreadableError as error:
        _log.warning("database: a date or a time that cannot be read")
        raise DamagedError(*DAMAGED) from error
    except DBAPIError as error:
        known = user_error(error)
        if known is None:
            raise
        _log.warning("database: %s", type(error.orig).__name__)
        raise known from error


def _remember_rows(session: Session) -> None:
    """Let a session read each row once: left to itself it forgets those that nobody holds.

    A read sees one moment, so a row that is asked for again is still the same.
    """
    rows: list[object] = []
    event.listen(session, "loaded_as_persistent", lambda _, row: rows.append(row))


def _tables(session: Session) -> set[str]:
    groups = (session.new, session.dirty, session.deleted)
    return {row.__tablename__ for group in groups for row in group}


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(tzinfo=None)

"""The window's way to the data: reads, writes, and the news that tables changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from queue import Empty, SimpleQueue
from threading import get_ident
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from agenda_app.errors import UserError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import JobRunner

P = ParamSpec("P")
T = TypeVar("T")


class ReadsAndWrites(Protocol):
    """What the store needs of a database; ``agenda_app.db.database.Database`` is one."""

    on_changed: Callable[[frozenset[str]], None]

    def read(self) -> AbstractContextManager[Any]:
        """Open a session that only reads."""

    def write(self, action: str, *, hasty: bool = False) -> AbstractContextManager[Any]:
        """Open a session that commits at its end, as one action of the user."""


class Store(QObject):
    """Calls services with a session and passes plain values on.

    ``changed`` tells the names of the tables that somebody wrote to; pages re-read on it. Writes
    by jobs are announced when the job is finished, on the window's thread. ``refused`` tells that
    nothing was saved and that the dialog in front says why: its words go with it when it closes.
    ``caught_up`` wants to be told at once what others wrote since the last look.
    """

    changed = Signal(object)
    saving = Signal()
    saved = Signal(datetime)
    save_failed = Signal(str)
    refused = Signal()
    caught_up = Signal()

    def __init__(
        self,
        database: ReadsAndWrites,
        jobs: JobRunner | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Listen to ``database``, and to ``jobs`` for what they wrote."""
        super().__init__(parent)
        self.database = database
        self._thread = get_ident()
        self._from_jobs: SimpleQueue[frozenset[str]] = SimpleQueue()
        database.on_changed = self._on_changed
        if jobs is not None:
            jobs.job_finished.connect(self._announce)

    def read(self, fn: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the service ``fn`` reads."""
        with self.database.read() as session:
            return fn(session, *args, **kwargs)

    def write(
        self,
        action: str,
        fn: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run the service ``fn`` in one transaction and return its result.

        Args:
            action: what the user did, for the audit trail.
            fn: the service.
            *args: its plain arguments.
            **kwargs: the same, by name.

        Raises:
            UserError: nothing was saved; ``save_failed`` has told the status bar, or ``refused``
                where a dialog is in front.
        """
        return self._written(action, lambda session: fn(session, *args, **kwargs))

    def write_page(
        self, action: str, fn: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do the same for what stands in a page, which waits to be saved behind a dialog too.

        Raises:
            UserError: nothing was saved; ``save_failed`` has told the status bar.
        """
        return self._written(action, lambda session: fn(session, *args, **kwargs), of_page=True)

    def write_typed(
        self, action: str, fn: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do the same while somebody types, who cannot wait for another program to let go.

        Raises:
            UserError: as ``write_page``; when another program writes, that is said at once.
        """
        return self._written(
            action, lambda session: fn(session, *args, **kwargs), of_page=True, hasty=True
        )

    def catch_up(self) -> None:
        """Have the pages show what others wrote, before somebody is asked about it."""
        self.caught_up.emit()

    def _written(
        self, action: str, step: Callable[[Any], T], *, of_page: bool = False, hasty: bool = False
    ) -> T:
        self.saving.emit()
        try:
            with self.database.write(action, hasty=hasty) as session:
                result = step(session)
        except UserError as error:
            if of_page or QApplication.activeModalWidget() is None:
                self.save_failed.emit(spoken(error))
            else:
                self.refused.emit()
            raise
        except Exception:
            self.save_failed.emit(self.tr("the program made a mistake. Nothing was changed."))
            raise
        self.saved.emit(datetime.now())
        return result

    def _on_changed(self, tables: frozenset[str]) -> None:
        if get_ident() == self._thread:
            self.changed.emit(tables)
        else:
            # A worker touches no Qt: the news waits for the job's end.
            self._from_jobs.put(tables)

    def _announce(self) -> None:
        tables: frozenset[str] = frozenset()
        while True:
            try:
                tables |= self._from_jobs.get_nowait()
            except Empty:
                break
        if tables:
            self.changed.emit(tables)

"""Saves a case by itself: soon after typing stops, when a field is left, when the page is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from agenda_app.domain.case import Case
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.cases import save_case
from agenda_app.ui.commands import Edits
from agenda_app.ui.store import Store

PAUSE_MS = 800


class CaseEdits(QObject):
    """Holds the case as it is stored, and what stands between it and the page.

    Signals:
        stored: with the Case as it is stored now, after every save, undo and redo.
        conflicted: somebody else saved the case in between; nothing was overwritten.
        failed: with the UserError why nothing was saved.
    """

    stored = Signal(object)
    conflicted = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, collect: Callable[[Case], Case], parent: QObject) -> None:
        """Begin without a case; ``collect`` puts what is on the page into a case."""
        super().__init__(parent)
        self.stack = Edits(self)
        self.stack.failed.connect(self._on_failed)
        self.case: Case | None = None
        self.saving = False
        self._store, self._collect = store, collect
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.save)

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not stored yet; a change of colours is nothing."""
        if self.case is None or not self._pause.isActive():
            return False
        return self._collect(self.case) != self.case

    def take(self, case: Case) -> None:
        """Work on a case from now on."""
        other = self.case is None or self.case.id != case.id
        self._pause.stop()
        self.case = case
        if other:
            self.stack.clear()

    def touch(self) -> None:
        """Save when nothing more is typed for a moment."""
        if self.case is not None:
            self._pause.start()

    def save(self) -> bool:
        """Save now what differs; False when it could not be saved."""
        self._pause.stop()
        if self.case is None:
            return True
        return self.change(self._collect(self.case), self.tr("Editing"))

    def change(self, after: Case, done: str) -> bool:
        """Make the case this, as one step to undo; False when it could not be saved."""
        before = self.case
        if before is None or after == before:
            return True
        try:
            self.stack.do(done, before=before, after=after, save=self._put)
        except UserError as error:
            self._on_failed(error)
            return False
        return True

    def _put(self, case: Case) -> None:
        """Store a case over the version that is stored now."""
        if self.case is None:
            return
        self.saving = True
        try:
            fresh = replace(case, version=self.case.version)
            self.case = self._store.write_page("edit case", save_case, fresh)
        finally:
            self.saving = False
        self.stored.emit(self.case)

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, ConflictError):
            self.conflicted.emit()
        else:
            self.failed.emit(error)

"""Undo: a value before, a value after, and what saves it. One stack per page owner."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from agenda_app.errors import UserError

Value = TypeVar("Value")
_MERGING = 1


class Edits(QUndoStack):
    """``failed`` tells the UserError when undo or redo could not be saved.

    A step that cannot be undone any more leaves the stack; what is stored stays as it is.
    """

    failed = Signal(object)
    _outdated = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to undo."""
        super().__init__(parent)
        self._outdated.connect(self.clear, Qt.ConnectionType.QueuedConnection)
        self._saving = 0

    @property
    def is_saving(self) -> bool:
        """Whether what changes now is changed by a step of this stack."""
        return self._saving > 0

    @contextmanager
    def own_write(self) -> Iterator[None]:
        """Mark what is written meanwhile as a step of this stack."""
        self._saving += 1
        try:
            yield
        finally:
            self._saving -= 1

    def clear_soon(self) -> None:
        """Forget everything once the step that is being done or undone has ended."""
        self._outdated.emit()

    def do(
        self,
        text: str,
        *,
        before: Value,
        after: Value,
        save: Callable[[Value], object],
        group: Hashable = None,
    ) -> None:
        """Save ``after`` and remember how to get back to ``before``.

        Args:
            text: what was done ("flytting"), for the menu's "Angre flytting".
            before: the value as it is stored.
            after: the value as it shall be.
            save: stores a value; frozen values that carry a version need the newest one here.
            group: edits in a row with the same group are one step, as keystrokes in a field are.

        Raises:
            UserError: from ``save``; then nothing is on the stack.
        """
        with self.own_write():
            save(after)
        self.push(Edit(self, text, before, after, save, group))


class Edit(QUndoCommand, Generic[Value]):
    """One step that was already done when it is pushed."""

    def __init__(
        self,
        stack: Edits,
        text: str,
        before: Value,
        after: Value,
        save: Callable[[Value], object],
        group: Hashable,
    ) -> None:
        """Remember both values."""
        super().__init__(text)
        self._stack = stack
        self.before = before
        self.after = after
        self.save = save
        self.group = group
        self._fresh = True

    def redo(self) -> None:
        """Store the later value, except when pushed: then it is stored already."""
        if self._fresh:
            self._fresh = False
        else:
            self._store(self.after)

    def undo(self) -> None:
        """Store the earlier value."""
        self._store(self.before)

    def id(self) -> int:
        """Let only edits of a group be merged."""
        return _MERGING if self.group is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Become one step with the next edit of the same group."""
        if not isinstance(other, Edit) or other.group != self.group:
            return False
        self.after = other.after
        self.save = other.save
        return True

    def _store(self, value: Value) -> None:
        with self._stack.own_write():
            try:
                self.save(value)
            except UserError as error:
                self.setObsolete(True)
                self._stack.failed.emit(error)

"""Names of an election, one a line, typed or pasted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from agenda_app.domain.candidate_lines import Known, candidate_lines, read_candidates
from agenda_app.domain.election_lists import Candidate


class NamesEditor(QPlainTextEdit):
    """``changed`` tells that the names are others, ``finished`` that Ctrl+Enter was pressed.

    Tab goes on to the next field.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, spoken: str, known: Known, *, name: str, hint: str = "") -> None:
        """Make an empty editor; ``known`` recognises people of the register."""
        super().__init__()
        self._known = known
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.changed)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The names as they are read."""
        return read_candidates(self.toPlainText(), self._known)

    def fill(self, candidates: Iterable[Candidate]) -> None:
        """Show names; those that are shown already stay as they were typed."""
        shown = tuple(candidates)
        if shown != self.candidates:
            self.setPlainText(candidate_lines(shown))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done with the names at Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

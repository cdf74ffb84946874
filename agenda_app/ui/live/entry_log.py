"""What was entered about somebody, each with a way to take it back or to change its time."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.attendance_events import Event, Move
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text


class EntryLog(QWidget):
    """Lines of text with buttons; ``name`` begins their names. Shown when there are any.

    Signals:
        moving: something that came or went, and shall have happened at another time.
        withdrawn: events to take back.
    """

    moving = Signal(object)
    withdrawn = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin without lines."""
        super().__init__(parent)
        self._name = name
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Hairline())
        column.addWidget(Text(self.tr("Entered"), "small"))
        column.addLayout(self._lines)

    def show_entries(self, entries: Iterable[tuple[Event, str]]) -> None:
        """Show events in their words."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for event, words in entries:
            self._lines.addWidget(self._line(event, words))
        self.setVisible(self._lines.count() > 0)

    def _line(self, event: Event, words: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(words, wrap=True), 1)
        if isinstance(event, Move):
            move = LinkButton(self.tr("Change the time"), name=f"{self._name}_move_{event.id}")
            move.setAutoDefault(False)
            move.setAccessibleDescription(words)
            move.setToolTip(self.tr("To the clock time, and before, during or after, above"))
            move.clicked.connect(partial(self.moving.emit, event))
            row.addWidget(move)
        undo = LinkButton(self.tr("Undo"), name=f"{self._name}_undo_{event.id}")
        undo.setAutoDefault(False)
        undo.setAccessibleDescription(words)
        undo.clicked.connect(partial(self.withdrawn.emit, (event,)))
        row.addWidget(undo)
        return line

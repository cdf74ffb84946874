"""The log of calls to deputies: when, who, for whom, what was answered, why out of order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.calling import no_longer_needed
from agenda_app.services.before_text import call_words
from agenda_app.ui.before.before_data import Before
from agenda_app.ui.before.people_lines import spoken_telling
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.text import Text


class CallLog(QWidget):
    """``struck`` tells a line that was a mistake."""

    struck = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_calls(self, before: Before) -> None:
        """Show the log, the last line first, and who need not come any more."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        telling = spoken_telling(before)
        idle = no_longer_needed(before.bench, before.wanted) if not before.is_called else ()
        for call in reversed(before.bench.calls):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            words = call_words(call, telling)
            row.addWidget(Text(words, wrap=True), 1)
            remove = LinkButton(self.tr("Remove"), name="call_remove")
            remove.setAccessibleDescription(words)
            remove.clicked.connect(partial(self.struck.emit, call))
            row.addWidget(remove)
            self._column.addWidget(line)
            if call in idle:
                self._column.addWidget(
                    Text(self.tr("Is not needed any more: tell the deputy."), "warn", wrap=True)
                )
        if not before.bench.calls:
            self._column.addWidget(Text(self.tr("Nobody has been called."), "label"))

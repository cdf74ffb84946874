"""A choice of people that is found in by letters, the surname first, as the members' list is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agenda_app.ui.live.name_search import NameSearch
from agenda_app.ui.parts.elided_choice import ElidedChoice

_NO_LETTER = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class NameBox(ElidedChoice):
    """Each line begins with a name, perhaps with the party after it in brackets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without anybody."""
        super().__init__(parent)
        self._search = NameSearch()

    def found_by(self, event: QKeyEvent, current: int) -> int | None:
        """Return whose name the letters begin."""
        is_letter = event.text().isalpha() and not event.modifiers() & _NO_LETTER
        if not is_letter or not self.count():
            return None
        names = [self.itemText(place).partition(" (")[0] for place in range(self.count())]
        found = self._search.find(event.text(), names, current)
        return -1 if found is None else found

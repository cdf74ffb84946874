"""A choice of people that is found in by letters, the surname first, as the members' list is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
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
        self.view().installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose whose name the letters begin."""
        found = self._found(event, self.currentIndex())
        if found is None:
            super().keyPressEvent(event)
        elif found >= 0:
            self.setCurrentIndex(found)
            self.activated.emit(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Point at whose name the letters begin while the list is open."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            found = self._found(event, self.view().currentIndex().row())
            if found is not None:
                if found >= 0:
                    self.view().setCurrentIndex(self.model().index(found, self.modelColumn()))
                return True
        return super().eventFilter(watched, event)

    def _found(self, event: QKeyEvent, current: int) -> int | None:
        """Return the place that letters find, -1 when they find nobody, None for other keys."""
        is_letter = event.text().isalpha() and not event.modifiers() & _NO_LETTER
        if not is_letter or not self.count():
            return None
        names = [self.itemText(place).partition(" (")[0] for place in range(self.count())]
        found = self._search.find(event.text(), names, current)
        return -1 if found is None else found

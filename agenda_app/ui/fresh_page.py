"""A page that reads again when what it shows has changed; out of sight it waits to be seen."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agenda_app.ui.page import Page, Surroundings


class FreshPage(Page):
    """Subclasses name the tables in ``shows``, and read and show all in ``refresh``."""

    shows: ClassVar[frozenset[str]]

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Listen for what is saved anywhere in the program."""
        super().__init__(around, parent)
        self._is_stale = False
        around.store.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read everything again; subclasses begin with this."""
        self._is_stale = False

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if not tables & self.shows:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

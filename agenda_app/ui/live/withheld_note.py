"""Says that a window withholds something because the screen may be projected, and how to see it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level


class WithheldNote(Message):
    """``acted`` tells that somebody wants to see it all the same, on purpose."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make the note; it is hidden until something is withheld."""
        super().__init__(
            Level.EXEMPT,
            self.tr("Who steps aside in an exempt case is not shown while the doors are open."),
            self.tr("Show it on this screen"),
            name=name,
            parent=parent,
        )
        self.hide()

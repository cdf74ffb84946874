"""The head of a meeting's page, with a pencil after its line of facts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.steps import Step, Steps

_PENCIL_ROOM = 30


class MeetingHeader(PageHeader):
    """``edit`` says that date, time, place, language or note shall be changed."""

    edit = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the head with its steps at the right."""
        super().__init__(name="meeting_header", parent=parent)
        self.steps = Steps(spoken=self.tr("The course of the meeting"), name="meeting_steps")
        self.add_action(self.steps)
        self.pencil = IconButton(
            "pencil",
            self.tr("Change date, time, place, language and note …"),
            size=14,
            name="meeting_edit",
            clicked=self.edit.emit,
            parent=self,
        )
        self.pencil.resize(26, 24)
        self.facts.setContentsMargins(0, 0, _PENCIL_ROOM, 0)

    def show_meeting(self, title: str, facts: str, steps: tuple[Step, ...]) -> None:
        """Show the meeting's name, facts and steps."""
        self.set_title(title, facts)
        self.steps.show_steps(steps)
        self._place_pencil()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pencil after the words."""
        super().resizeEvent(event)
        self._place_pencil()

    def _place_pencil(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        facts = self.facts
        words = facts.fontMetrics().horizontalAdvance(facts.shown_text())
        middle = facts.geometry().center().y()
        self.pencil.move(facts.x() + words + 5, middle - self.pencil.height() // 2)
        self.pencil.raise_()

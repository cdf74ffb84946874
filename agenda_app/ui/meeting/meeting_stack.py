"""What fills the page of a meeting: the meeting, or why it is not there."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtWidgets import QStackedWidget, QWidget

from agenda_app.ui.parts.empty_state import EmptyState


class Shown(IntEnum):
    """What is shown: the meeting, that it was deleted, or that its reading in was undone."""

    THERE = 0
    GONE = 1
    TAKEN_BACK = 2


class MeetingStack(QStackedWidget):
    """Shows one of them at a time; each that is not the meeting offers a way on."""

    def __init__(
        self, frame: QWidget, to_meetings: Callable[[], None], read_again: Callable[[], None]
    ) -> None:
        """Show ``frame``, the meeting itself."""
        super().__init__()
        gone = EmptyState(
            "calendar-days",
            self.tr("This meeting does not exist any more"),
            self.tr("It was deleted. Its cases are back in the queue."),
            self.tr("To the meetings"),
            name="meeting_gone",
        )
        gone.acted.connect(to_meetings)
        away = EmptyState(
            "file-input",
            self.tr("The reading in is undone"),
            self.tr("The cases are taken away, and the meeting that was planned for them."),
            self.tr("Read them in again"),
            name="meeting_taken_back",
        )
        away.acted.connect(read_again)
        for widget in (frame, gone, away):
            self.addWidget(widget)

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return Shown(self.currentIndex())

    def turn_to(self, shown: Shown) -> None:
        """Show something else."""
        self.setCurrentIndex(shown)

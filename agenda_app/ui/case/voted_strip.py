"""Says over a case's text in which meetings it was voted on: what is typed now was not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.typography import date_short, with_hour
from agenda_app.services.case_view import OnMeeting
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level


class VotedStrip(QWidget):
    """Empty and without height for a case that was not voted on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without any."""
        super().__init__(parent)
        self.message = Message(Level.INFO, "", name="case_voted")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 6, 24, 6)
        column.addWidget(self.message)
        self.hide()

    def show_meetings(self, meetings: Sequence[OnMeeting]) -> None:
        """Show the meetings whose minutes are not locked yet."""
        self.setVisible(bool(meetings))
        where = ", ".join(
            with_hour(f"{one.committee} {date_short(one.day)}", one.hour) for one in meetings
        )
        words = self.tr(
            "Voted on: {where}. The minutes keep the proposal as it was then, whatever is "
            "changed here."
        )
        self.message.say(Level.INFO, words.format(where=where))

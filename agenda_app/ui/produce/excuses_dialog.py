"""What has been said not to be secret on a meeting, to look at and to take back at any time."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce.excuse_list import ExcuseList
from agenda_app.ui.produce.rows_panel import rows_panel
from agenda_app.ui.store import Store

_WIDTH, _HEIGHT = 640, 480


class ExcusesDialog(QDialog):
    """Everything that is clicked is written at once, so there is nothing to save."""

    def __init__(self, store: Store, meeting_id: MeetingId, parent: QWidget | None = None) -> None:
        """Show the excuses of a meeting."""
        super().__init__(parent)
        self.setObjectName("excuses_dialog")
        title = self.tr("Said not to be secret")
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        self.excuses = ExcuseList(store, meeting_id)
        self.message = Message(Level.STOP, "", name="excuses_message")
        self.message.hide()
        self.excuses.failed.connect(self._on_failed)
        about = self.tr(
            "This was found in public files of the meeting. As long as it stands here, it stops "
            "none of them."
        )
        if not self.excuses.rows:
            about = self.tr(
                "There is nothing here. When a public file is stopped, you can say there that "
                "something in it is not secret."
            )
        close = SecondaryButton(self.tr("Close"), name="excuses_close", clicked=self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(Text(title, "heading"))
        column.addWidget(Text(about, "label", wrap=True, name="excuses_about"))
        column.addWidget(self.message)
        if self.excuses.rows:
            column.addWidget(rows_panel(self.excuses, said=title, name="excuses_panel"), 1)
        else:
            column.addStretch(1)
        column.addLayout(foot)

    def _on_failed(self, error: UserError) -> None:
        self.message.say(Level.STOP, spoken(error))
        self.message.show()


def show_excuses(around: Surroundings, parent: QWidget, meeting_id: MeetingId) -> None:
    """Show them over the window until it is closed."""
    dialog = ExcusesDialog(around.store, meeting_id, parent)
    dialog.exec()
    dialog.deleteLater()

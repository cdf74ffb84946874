"""Fills the window when the data cannot be opened: what is wrong, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agenda_app.errors import UserError
from agenda_app.ui.ask_folder import ask_folder
from agenda_app.ui.backups import Restorer
from agenda_app.ui.data_place import DataPlace
from agenda_app.ui.icons import pixmap
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.parts.buttons import LinkButton, PrimaryButton, SecondaryButton
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text

_WIDTH = 640


class TroublePage(QWidget):
    """Nothing is deleted or changed here.

    Signals:
        folder_chosen: a folder (Path) whose data shall be opened instead.
        tried_again: open the same place once more.
        given_up: close the program.
    """

    folder_chosen = Signal(object)
    tried_again = Signal()
    given_up = Signal()

    def __init__(
        self, error: UserError, place: DataPlace, jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        """Say what is wrong with ``place``."""
        super().__init__(parent)
        self.setObjectName("trouble_page")
        self._restorer = Restorer(self, jobs, None if place.database else place.folder)
        self._restorer.restored.connect(self.folder_chosen)
        self._icon = QLabel()
        self.message = Text(spoken(error.message), "heading", wrap=True, name="trouble_message")
        self.remedy = Text(spoken(error.remedy), wrap=True, name="trouble_remedy")
        where = self.tr("The data are in {place}. Nothing there has been changed.").format(
            place=self.tr("a shared database") if place.database else place.folder
        )
        panel = Panel(name="trouble_panel")
        panel.setFixedWidth(_WIDTH)
        panel.body.setContentsMargins(36, 32, 36, 28)
        panel.body.setSpacing(10)
        panel.body.addWidget(self._icon)
        for text in (self.message, self.remedy, Text(where, "label", wrap=True)):
            panel.body.addWidget(text)
        panel.body.addSpacing(14)
        panel.body.addLayout(self._choices())
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(panel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._draw_icon()

    def _choices(self) -> QHBoxLayout:
        self.again = PrimaryButton(
            self.tr("Try again"), name="trouble_again", clicked=self.tried_again.emit
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(LinkButton(self.tr("Quit"), name="trouble_quit", clicked=self.given_up.emit))
        row.addStretch(1)
        for text, name, slot in (
            (self.tr("Restore a backup …"), "trouble_restore", self._restorer.restore),
            (self.tr("Choose another folder …"), "trouble_folder", self._ask_folder),
        ):
            row.addWidget(SecondaryButton(text, name=name, clicked=slot))
        row.addWidget(self.again)
        return row

    def take_focus(self) -> None:
        """Wait for Enter on the mildest choice."""
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.again.setAutoDefault(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw_icon()

    def _ask_folder(self) -> None:
        if folder := ask_folder(self, self.tr("Choose the folder of the data")):
            self.folder_chosen.emit(folder)

    def _draw_icon(self) -> None:
        self._icon.setPixmap(pixmap("octagon-x", "stop", 32))

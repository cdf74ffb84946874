"""Asks for the password of a locked file, and opens the file with it at once."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.domain.case import Attachment
from agenda_app.domain.verdict_codes import Refused
from agenda_app.errors import UserError
from agenda_app.produce.attaching import Made, made_again
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import Job
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

TRIES = 3


class PasswordDialog(FormDialog):
    """``made`` is what came of the right password, None when it was not given."""

    def __init__(
        self, around: Surroundings, attachment: Attachment, parent: QWidget | None = None
    ) -> None:
        """Ask for the password of an attachment whose file is locked."""
        title = self.tr("“{title}” is locked with a password").format(title=attachment.title)
        super().__init__(title, self.tr("Open"), name="password", parent=parent)
        self.made: Made | None = None
        self._around, self._attachment = around, attachment
        self._left = TRIES
        self._job: Job | None = None
        self.cancel.setText(self.tr("Without the password"))
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(self.tr("Password"), self.line, name="password_field")
        note = self.tr(
            "The pages are opened once and kept; the password is not. Without it, a page with the "
            "title stands in the place of the attachment."
        )
        self.column.addWidget(Text(note, wrap=True))
        self.column.addWidget(self.field)
        self.line.setFocus()

    def accept(self) -> None:
        """Try the password; the dialog closes when it was right."""
        if not self.line.text():
            self.field.set_error(self.tr("Write the password."))
            return
        self.field.set_error("")
        self._be_busy(busy=True)
        work = made_again(self._around.storage, self._attachment, password=self.line.text())
        self._job = self._around.jobs.start(work, soon=True)
        self._job.succeeded.connect(self._on_made)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)

    def reject(self) -> None:
        """Go on without the password."""
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        super().reject()

    def _on_made(self, made: Made) -> None:
        self._be_busy(busy=False)
        if made.verdict.refused != Refused.PASSWORD_WRONG:
            self.made = made
            super().accept()
            return
        self._left -= 1
        if not self._left:
            super().reject()
            return
        self.field.set_error(self.tr("The password is wrong. %n more try(s).", "", self._left))
        self.line.selectAll()
        self.line.setFocus()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._be_busy(busy=False)
        self.field.set_error(spoken(error))

    def _on_cancelled(self) -> None:
        self._be_busy(busy=False)

    def _be_busy(self, *, busy: bool) -> None:
        self.ok.setEnabled(not busy)
        self.line.setEnabled(not busy)
        self.ok.setText(self.tr("Opening …") if busy else self.tr("Open"))

"""What is sent to a deputy who is called: e-mail and text message to copy, the letter to save."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from agenda_app.documents.summons_pdf import render_summons
from agenda_app.domain.printed_summons import SummonsContent, summons_text
from agenda_app.errors import UserError
from agenda_app.files.names import free_name, of_kind
from agenda_app.files.writing import write_whole
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.buttons import LinkButton, SecondaryButton
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce.one_file import open_file
from agenda_app.ui.produce.saving import export_folder, remember_folder

_SIZE = (640, 620)
_SHORT_HEIGHT = 84


class MessageDialog(QDialog):
    """Each text has a button that copies it; nothing is sent from here."""

    def __init__(
        self, content: SummonsContent, file_name: str, parent: QWidget | None = None
    ) -> None:
        """Show what a deputy is told; ``file_name`` is proposed for the letter."""
        super().__init__(parent)
        self.setObjectName("message")
        self.setWindowTitle(content.title)
        self._content, self._file_name = content, file_name
        self.to = self._line(content.email, "message_to", self.tr("E-mail address"))
        self.subject = self._line(content.subject, "message_subject", self.tr("Subject"))
        self.mail = self._text(summons_text(content), "message_mail", self.tr("E-mail"))
        self.phone = self._line(content.phone, "message_phone", self.tr("Telephone"))
        self.short = self._text(content.short, "message_short", self.tr("Text message"))
        self.short.setFixedHeight(_SHORT_HEIGHT)
        self.told = Message(Level.OK, "", name="message_told")
        self.look = LinkButton(self.tr("Open the letter"), name="message_open")
        self.look.clicked.connect(self._on_open)
        self.look.hide()
        self.told.hide()
        self._saved: Path | None = None
        self.letter = SecondaryButton(
            self.tr("Save the &letter as PDF …"), icon="file-down", name="message_letter"
        )
        self.letter.clicked.connect(self._on_letter)
        self.shut = SecondaryButton(self.tr("Close"), name="message_close", clicked=self.reject)
        self._build()
        self.resize(*_SIZE)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(Text(f"{self._content.title}: {self._content.name}", "heading"))
        length = len(self._content.short)
        for title, parts in (
            (self.tr("E-mail"), (self.to, self.subject, self.mail)),
            (
                self.tr("Text message, {number} characters").format(number=length),
                (self.phone, self.short),
            ),
        ):
            head = QHBoxLayout()
            head.addWidget(Text(title, "small"))
            head.addStretch(1)
            for part in parts:
                copy = SecondaryButton(
                    self.tr("Copy {what}").format(what=part.accessibleName().lower()),
                    icon="copy",
                    name=f"{part.objectName()}_copy",
                )
                copy.setAutoDefault(False)
                copy.clicked.connect(partial(self._copy, part))
                copy.setVisible(bool(self._words(part)))
                head.addWidget(copy)
            column.addLayout(head)
            for part in parts:
                part.setVisible(bool(self._words(part)))
                column.addWidget(part, 1 if part is self.mail else 0)
        column.addWidget(self.told)
        foot = QHBoxLayout()
        foot.addWidget(self.letter)
        foot.addWidget(self.look)
        foot.addStretch(1)
        foot.addWidget(self.shut)
        column.addLayout(foot)
        for button in (self.letter, self.shut):
            button.setAutoDefault(False)

    def _line(self, words: str, name: str, accessible: str) -> QLineEdit:
        line = QLineEdit(words)
        line.setObjectName(name)
        line.setReadOnly(True)
        line.setAccessibleName(accessible)
        return line

    def _text(self, words: str, name: str, accessible: str) -> QPlainTextEdit:
        text = QPlainTextEdit(words.rstrip())
        text.setObjectName(name)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(accessible)
        return text

    def _words(self, part: QLineEdit | QPlainTextEdit) -> str:
        return part.text() if isinstance(part, QLineEdit) else part.toPlainText()

    def _copy(self, part: QLineEdit | QPlainTextEdit) -> None:
        QGuiApplication.clipboard().setText(self._words(part))
        copied = self.tr("Copied: {what}.").format(what=part.accessibleName().lower())
        self.told.say(Level.OK, copied)
        self.told.show()

    def _on_open(self) -> None:
        if self._saved is not None:
            open_file(self._saved)

    def _on_letter(self) -> None:
        suggested = free_name(export_folder() / self._file_name)
        title = self.tr("Save as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(suggested), "PDF (*.pdf)")
        if not chosen:
            return
        try:
            target = of_kind(Path(chosen), ".pdf")
            write_whole(target, render_summons(self._content))
        except UserError as error:
            self.told.say(Level.STOP, spoken(error))
        else:
            remember_folder(target.parent)
            self.told.say(Level.OK, self.tr("Saved as “{name}”.").format(name=target.name))
            self._saved = target
            self.look.show()
        self.told.show()

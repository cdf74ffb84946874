"""This PC's own choices: the language of the window, its appearance, where the data lies."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.language import Language
from agenda_app.settings import Settings
from agenda_app.terms import word
from agenda_app.ui.backup_words import backup_words
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.text import Text
from agenda_app.ui.theme import Appearance


class PcForm(QWidget):
    """``edited`` is emitted with the new Settings as soon as something is chosen."""

    edited = Signal(object)

    def __init__(self, folder: Path | None, parent: QWidget | None = None) -> None:
        """Make the form; ``folder`` is where the data lies, None for a shared database."""
        super().__init__(parent)
        self._value = Settings()
        self._folder = folder
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 18)
        column.setSpacing(14)
        self._language = Segments(
            [word(language, interface_language()) for language in Language],
            spoken=self.tr("Language of the window"),
            name="settings_language",
        )
        self._appearance = Segments(
            [self.tr("Light"), self.tr("Dark"), self.tr("As Windows")],
            spoken=self.tr("Appearance"),
            name="settings_appearance",
        )
        self._language.chosen.connect(self._on_language)
        self._appearance.chosen.connect(self._on_appearance)
        hint = self.tr("Taken when Saksliste is started the next time.")
        column.addWidget(Field(self.tr("Language of the window"), self._language, hint=hint))
        column.addWidget(Field(self.tr("Appearance"), self._appearance))
        self._add_folder(column)
        column.addStretch(1)

    def _add_folder(self, column: QVBoxLayout) -> None:
        place = str(self._folder) if self._folder else self.tr("Shared database on a server")
        column.addWidget(Text(self.tr("Where the data lies"), "small"))
        column.addWidget(Text(place, wrap=True, name="settings_folder"))
        self._backup = Text("", "label", wrap=True, name="settings_backup")
        self._backup.setHidden(self._folder is None)
        column.addWidget(self._backup)
        if self._folder is not None:
            button = SecondaryButton(
                self.tr("Show in folder"),
                icon="folder-open",
                name="settings_show_folder",
                clicked=self._on_show_folder,
            )
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: Settings) -> None:
        """Show what is chosen."""
        self._value = value
        self._backup.setText(backup_words(self._folder, datetime.now()))
        self._language.choose(list(Language).index(value.language))
        known = [appearance.value for appearance in Appearance]
        chosen = value.appearance if value.appearance in known else Appearance.LIGHT.value
        self._appearance.choose(known.index(chosen))

    def _on_language(self, index: int) -> None:
        self.edited.emit(replace(self._value, language=list(Language)[index]))

    def _on_appearance(self, index: int) -> None:
        self.edited.emit(replace(self._value, appearance=list(Appearance)[index].value))

    def _on_show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

"""What the municipality wants of the live minutes: its own phrases, and the speakers on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from agenda_app.domain.phrases import Phrases
from agenda_app.errors import UserError
from agenda_app.services.phrases import read_phrases, save_phrases
from agenda_app.ui.commands import Edits
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text
from agenda_app.ui.settings.phrases_dialog import PhrasesDialog
from agenda_app.ui.store import Store


class LiveForm(QWidget):
    """Signals: ``speakers`` whether they are printed; ``failed`` with the UserError."""

    speakers = Signal(bool)
    failed = Signal(object)

    def __init__(self, store: Store, edits: Edits, parent: QWidget | None = None) -> None:
        """Make the form; what is done in it can be undone with ``edits``."""
        super().__init__(parent)
        self._store, self._edits = store, edits
        self.told = Text(role="label", wrap=True, name="live_phrases_told")
        self.button = SecondaryButton(
            self.tr("Phrases …"), name="settings_phrases", clicked=self.ask
        )
        self.printed = QCheckBox(self.tr("The minutes say who had the floor, and how long"))
        self.printed.setObjectName("settings_speakers_printed")
        self.printed.clicked.connect(self.speakers)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.told)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.printed)

    def show_value(self, *, printed: bool) -> None:
        """Show how many phrases are the municipality's own, and whether speakers are printed."""
        own = len(self._store.read(read_phrases))
        self.told.setText(
            self.tr("%n phrase(s) of your own.", "", own)
            if own
            else self.tr("The usual phrases are at Ctrl+2 to Ctrl+9.")
        )
        self.printed.setChecked(printed)

    def ask(self) -> None:
        """Let the phrases be changed."""
        before = self._store.read(read_phrases)
        dialog = PhrasesDialog(before, self.window())
        if not dialog.asked():
            return
        try:
            self._edits.do(
                self.tr("change of the phrases"),
                before=before,
                after=dialog.phrases,
                save=self._save,
            )
        except UserError as error:
            self.failed.emit(error)

    def _save(self, phrases: Phrases) -> None:
        self._store.write("save phrases", save_phrases, phrases)

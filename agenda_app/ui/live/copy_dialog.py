"""Where the minutes are copied to while they are written."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from agenda_app.domain.typography import clock
from agenda_app.services.second_copy import COPY_NAME
from agenda_app.ui.ask_folder import ask_folder
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text


class CopyDialog(FormDialog):
    """``place`` is the folder that was chosen, None for no copy."""

    def __init__(
        self, place: Path | None, copied: datetime | None, parent: QWidget | None = None
    ) -> None:
        """Show where the copy goes now, and when it was made last."""
        super().__init__(
            self.tr("Second copy"), self.tr("Save"), name="live_copy", width=560, parent=parent
        )
        self._place = place
        self.wanted = QCheckBox(self.tr("&Copy the minutes while I write"))
        self.wanted.setObjectName("copy_wanted")
        self.wanted.setChecked(place is not None)
        self.wanted.toggled.connect(self._on_wanted)
        self.where = Text(wrap=True, name="copy_place")
        self.choose = SecondaryButton(
            self.tr("Choose &folder …"), icon="folder-open", name="copy_choose"
        )
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        self.problem = Text(role="stop", wrap=True, name="copy_problem")
        self.problem.hide()
        row = QHBoxLayout()
        row.addWidget(self.where, 1)
        row.addWidget(self.choose)
        self.column.addWidget(self.wanted)
        self.column.addLayout(row)
        if copied is not None:
            words = self.tr("Copied last at {time}.").format(time=clock(copied.time()))
            self.column.addWidget(Text(words, "label"))
        self.column.addWidget(
            Text(
                self.tr(
                    "A stick or a folder on another disk. The copy can be opened on any PC with "
                    "Saksliste, and the minutes in it be read as text. Exempt cases are in it too: "
                    "keep the stick as you keep the papers."
                ),
                "label",
                wrap=True,
            )
        )
        self.column.addWidget(self.problem)
        self._show()
        self.wanted.setFocus()

    @property
    def place(self) -> Path | None:
        """Where to copy to."""
        return self._place if self.wanted.isChecked() else None

    def is_right(self) -> bool:
        """Ask for a folder when there shall be a copy."""
        if self.wanted.isChecked() and self._place is None:
            self.say(self.tr("Choose the stick or the folder first."))
            return False
        return True

    def say(self, words: str) -> None:
        """Say what is wrong."""
        self.problem.setText(words)
        self.problem.show()

    def _on_wanted(self, wanted: bool) -> None:
        if wanted and self._place is None:
            self._on_choose()

    def _on_choose(self) -> None:
        folder = ask_folder(self, self.tr("Where shall the copy be?"), self._place)
        if folder is not None:
            self._place = folder
            self.wanted.setChecked(True)
        self.problem.hide()
        self._show()

    def _show(self) -> None:
        shown = "" if self._place is None else str(self._place / COPY_NAME)
        self.where.setText(shown or self.tr("No folder is chosen."))

"""Asks what shall be printed of a file with tracked changes; nobody decides that but a person."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from agenda_app.checks.verdicts import found_sentences, refused_sentence
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict
from agenda_app.domain.verdict_codes import Refused
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text


class TrackedChangesDialog(FormDialog):
    """``choice`` is what the user decided; ``ASK`` is no decision yet."""

    def __init__(self, title: str, verdict: Verdict, parent: QWidget | None = None) -> None:
        """Show what was found in the file that is called ``title``."""
        heading = self.tr("“{title}” has tracked changes").format(title=title)
        accept = self.tr("Accept the changes")
        super().__init__(heading, accept, name="tracked", width=560, parent=parent)
        self.choice = TrackedChanges.ASK
        self.cancel.setText(self.tr("Print neither yet"))
        self.refuse = SecondaryButton(
            self.tr("Reject the changes"),
            name="tracked_reject",
            clicked=partial(self._choose, TrackedChanges.REJECT),
        )
        self.refuse.setAutoDefault(False)
        self.cancel.setDefault(True)  # Enter alone decides nothing
        self.cancel.setFocus()
        self.add_button(self.refuse)
        counts = "\n".join(found_sentences(verdict, interface_language()))
        self.column.addWidget(Text(counts, wrap=True, name="tracked_found"))
        if verdict.kind is FileKind.SPREADSHEET:
            self.refuse.hide()
            kept = replace(verdict, refused=Refused.NOT_REJECTABLE.value)
            why = refused_sentence(kept, interface_language())
            self.column.addWidget(Text(why, wrap=True, name="tracked_not_rejectable"))
        note = self.tr(
            "The original is kept as it is. Comments are never printed. Until you choose, a page "
            "with the title stands in the place of the attachment."
        )
        self.column.addWidget(Text(note, "second", wrap=True))

    def accept(self) -> None:
        """Print what the changes make of the text."""
        self._choose(TrackedChanges.ACCEPT)

    def _choose(self, choice: TrackedChanges) -> None:
        self.choice = choice
        super().accept()

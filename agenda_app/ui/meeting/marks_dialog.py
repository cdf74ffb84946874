"""Asks what to do with tracked changes and comments that stand in a case paper."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QListWidget, QRadioButton, QWidget

from agenda_app.intake.result import Mark, MarkKind, Marks
from agenda_app.ui.meeting.form_dialog import FormDialog
from agenda_app.ui.parts.text import Text


class MarksDialog(FormDialog):
    """The marks in, the decision out."""

    def __init__(self, name: str, marks: tuple[Mark, ...], parent: QWidget | None = None) -> None:
        """Show what stands in the file."""
        super().__init__(
            self.tr("“{name}” has changes that nobody decided on").format(name=name),
            self.tr("Read in"),
            name="marks",
            width=560,
            parent=parent,
        )
        self.column.addWidget(
            Text(self.tr("Comments and hidden text are never part of the paper."), wrap=True)
        )
        words = {
            MarkKind.INSERTION: self.tr("Inserted"),
            MarkKind.DELETION: self.tr("Deleted"),
            MarkKind.COMMENT: self.tr("Comment"),
            MarkKind.HIDDEN: self.tr("Hidden"),
        }
        self.list = QListWidget()
        self.list.setObjectName("marks_list")
        self.list.setAccessibleName(self.tr("Changes and comments"))
        self.list.setMaximumHeight(180)
        self.list.addItems(
            [
                f"{words[mark.kind]}: {mark.text}" + (f" ({mark.author})" if mark.author else "")
                for mark in marks
            ]
        )
        self.column.addWidget(self.list)
        self._choice = QButtonGroup(self)
        texts = (self.tr("Accept the changes"), self.tr("Reject the changes"))
        for number, text in enumerate(texts):
            button = QRadioButton(text)
            button.setObjectName(f"marks_{number}")
            button.setChecked(number == 0)
            self._choice.addButton(button, number)
            self.column.addWidget(button)

    @classmethod
    def ask(cls, parent: QWidget | None, name: str, marks: tuple[Mark, ...]) -> Marks | None:
        """Return the decision, None when the paper shall not be read in."""
        dialog = cls(name, marks, parent)
        if not dialog.asked():
            return None
        return (Marks.ACCEPT, Marks.REJECT)[dialog._choice.checkedId()]

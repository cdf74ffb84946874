"""Asks for one line of text, in a field that is wide enough to read a whole title in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.field import Field

_WIDTH = 560


class LineQuestion(FormDialog):
    """The line as it was goes in, ``line`` is how the user wants it."""

    def __init__(
        self,
        title: str,
        label: str,
        button: str,
        *,
        text: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask; ``button`` is a verb, ``hint`` stands beneath the field."""
        super().__init__(title, button, name="question", width=_WIDTH, parent=parent)
        self.edit = QLineEdit(text)
        self.edit.setObjectName("question_line")
        self.column.addWidget(Field(label, self.edit, hint=hint))
        self.edit.selectAll()
        self.edit.setFocus()

    @property
    def line(self) -> str:
        """What stands in the field, with single spaces between the words."""
        return " ".join(self.edit.text().split())

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        label: str,
        button: str,
        *,
        text: str = "",
        hint: str = "",
    ) -> str | None:
        """Return the line, perhaps an empty one, or None when it was cancelled."""
        dialog = cls(title, label, button, text=text, hint=hint, parent=parent)
        return dialog.line if dialog.asked() else None

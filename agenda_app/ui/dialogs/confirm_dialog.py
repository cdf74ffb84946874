"""Says what will happen before something that cannot be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

Remark = tuple[Level, str]


class ConfirmDialog(FormDialog):
    """Sentences, remarks, and a verb; ``allowed`` False leaves only Cancel to press."""

    def __init__(
        self,
        title: str,
        sentences: Sequence[str],
        button: str,
        *,
        remark: Remark | None = None,
        allowed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show what will happen."""
        super().__init__(title, button, name="confirm", width=520, parent=parent)
        for sentence in sentences:
            self.column.addWidget(Text(sentence, wrap=True))
        if remark is not None:
            self.column.addWidget(Message(*remark, name="confirm_remark"))
        self.ok.setEnabled(allowed)
        self.cancel.setDefault(True)  # Enter alone does nothing that cannot be undone
        self.cancel.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        sentences: Sequence[str],
        button: str,
        *,
        remark: Remark | None = None,
        allowed: bool = True,
    ) -> bool:
        """Return whether the user wants it."""
        dialog = cls(title, sentences, button, remark=remark, allowed=allowed, parent=parent)
        return dialog.asked()

"""What is seldom needed of a case: the short title, and what the paper refers to."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.domain.case import Case, short_title
from agenda_app.ui.case.case_form import CaseForm
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class MoreDialog(CaseForm):
    """``short_title`` is what stands in the field."""

    def __init__(self, case: Case, title: str, parent: QWidget | None = None) -> None:
        """Show a case's short title, and the documents that its paper names."""
        super().__init__(
            self.tr("More about the case"), self.tr("Save"), name="more", parent=parent
        )
        self._line = QLineEdit(title)
        self._line.setObjectName("case_short_title")
        self._line.setPlaceholderText(short_title(case))
        hint = self.tr("Stands on the screen in the meeting room, where a long title has no room.")
        self.column.addWidget(Field(self.tr("Short title"), self._line, optional=True, hint=hint))
        if case.paper.referenced:
            self.column.addWidget(Text(self.tr("The paper refers to"), "small"))
            named = "\n".join(case.paper.referenced)
            self.column.addWidget(Text(named, wrap=True, name="case_referenced"))

    @property
    def short_title(self) -> str:
        """What stands in the field, on one line."""
        return " ".join(self._line.text().split())

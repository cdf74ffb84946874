"""What is seldom needed of a case: short title, keywords, date, what the paper refers to."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.domain.case import Case, short_title
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.keywords_edit import KeywordsEdit
from agenda_app.ui.parts.text import Text


class MoreDialog(FormDialog):
    """``short_title``, ``keywords`` and ``day`` are what stands in the fields."""

    def __init__(
        self, case: Case, day: date | None, today: date, parent: QWidget | None = None
    ) -> None:
        """Show a case's short title and keywords, its paper's date, and what the paper names."""
        super().__init__(
            self.tr("More about the case"), self.tr("Save"), name="more", parent=parent
        )
        self._line = QLineEdit(case.short_title)
        self._line.setObjectName("case_short_title")
        self._line.setPlaceholderText(short_title(case))
        hint = self.tr("Stands on the screen in the meeting room, where a long title has no room.")
        self.column.addWidget(Field(self.tr("Short title"), self._line, optional=True, hint=hint))
        self._keywords = KeywordsEdit(case.title, case.keywords, name="case_keywords")
        hint = self.tr("In the index of the year's volume. Put a comma between them.")
        self.column.addWidget(Field(self.tr("Keywords"), self._keywords, optional=True, hint=hint))
        self._day = DateField(day, today=today, name="more_date")
        self.column.addWidget(Field(self.tr("Date of the paper"), self._day, optional=True))
        self._line.setFocus()
        if case.paper.referenced:
            self.column.addWidget(Text(self.tr("The paper refers to"), "small"))
            named = "\n".join(case.paper.referenced)
            self.column.addWidget(Text(named, wrap=True, name="case_referenced"))

    @property
    def keywords(self) -> tuple[str, ...]:
        """The keywords, none where they are those of the title."""
        return self._keywords.keywords

    @property
    def day(self) -> date | None:
        """The date of the paper."""
        return self._day.value

    def is_right(self) -> bool:
        """Want a day that exists."""
        self._day.read()
        return not self._day.problem()

    @property
    def short_title(self) -> str:
        """What stands in the field, on one line."""
        return " ".join(self._line.text().split())

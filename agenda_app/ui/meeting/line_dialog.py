"""Asks for a line of the agenda that is no case: a heading, a briefing, a standard item."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.domain.agenda import AgendaItem, ItemKind
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.time_field import TimeField


class LineDialog(FormDialog):
    """An item in, the changed item out."""

    def __init__(self, item: AgendaItem, parent: QWidget | None = None) -> None:
        """Show the item's own fields."""
        super().__init__(self._title_for(item), self._verb(item), name="line", parent=parent)
        self._item = item
        self.title = QLineEdit(item.title)
        self.title.setObjectName("line_title")
        self._title_field = Field(self.tr("Title"), self.title)
        self.column.addWidget(self._title_field)
        self.at = TimeField(item.starts_at, name="line_time")
        self.speaker = QLineEdit(item.speaker)
        self.speaker.setObjectName("line_speaker")
        self._at_field = Field(self.tr("Time"), self.at, optional=True)
        if item.kind is ItemKind.BRIEFING:
            self.column.addWidget(self._at_field)
            self.column.addWidget(Field(self.tr("Given by"), self.speaker, optional=True))
        self.title.setFocus()
        self.title.selectAll()

    @classmethod
    def ask(cls, parent: QWidget | None, item: AgendaItem) -> AgendaItem | None:
        """Return the item as the user wants it, None when cancelled."""
        dialog = cls(item, parent)
        return dialog.item() if dialog.asked() else None

    def item(self) -> AgendaItem:
        """Return the item with what stands in the fields."""
        self.at.read()
        return replace(
            self._item,
            title=" ".join(self.title.text().split()),
            starts_at=self.at.value,
            speaker=" ".join(self.speaker.text().split()),
        )

    def is_right(self) -> bool:
        """Ask for a title, and for a time that is one."""
        empty = not self.title.text().strip()
        self._title_field.set_error(self.tr("Write a title.") if empty else "")
        wrong = self.at.problem()
        self._at_field.set_error(wrong)
        return not empty and not wrong

    def _title_for(self, item: AgendaItem) -> str:
        if item.kind is ItemKind.HEADING:
            return self.tr("Heading")
        return self.tr("Briefing") if item.kind is ItemKind.BRIEFING else self.tr("Standard item")

    def _verb(self, item: AgendaItem) -> str:
        return self.tr("Put on the agenda") if item.id is None else self.tr("Change")

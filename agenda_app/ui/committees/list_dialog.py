"""An election list: its name, its short form, and the parties behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from agenda_app.domain.people import ElectionList, Party
from agenda_app.errors import UserError
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_ACROSS = 2


class ListDialog(FormDialog):
    """``save`` gets the list as it shall be."""

    def __init__(
        self,
        value: ElectionList,
        lists: Sequence[ElectionList],
        parties: Sequence[Party],
        *,
        save: Callable[[ElectionList], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show a list; ``lists`` are those of its period, none may share a short form."""
        super().__init__(self.tr("Change list"), self.tr("Save"), name="list", parent=parent)
        self._value, self._save = value, save
        self._taken = {one.abbreviation.casefold() for one in lists if one.id != value.id}
        self.short = QLineEdit(value.abbreviation)
        self.short.setObjectName("list_short")
        self.short.setMaxLength(20)
        self.name = QLineEdit(value.name)
        self.name.setObjectName("list_name")
        self._short_field = Field(self.tr("Short form"), self.short)
        self._name_field = Field(self.tr("Name"), self.name)
        self.column.addLayout(side_by_side((self._short_field, 1), (self._name_field, 3)))
        self.column.addWidget(Text(self.tr("Parties behind the list"), "small"))
        self.column.addWidget(self._build_parties(parties))
        hint = self.tr(
            "A joint list has several. Deputies are called in from the list, "
            "whatever party they belong to."
        )
        self.column.addWidget(Text(hint, "second", wrap=True))
        carried = self.tr(
            "A new short form also goes to the votes and proposals of meetings in which the list "
            "sits. Text that you have written yourself stays as it is, and so do locked minutes."
        )
        self.column.addWidget(Text(carried, "second", wrap=True))
        self.short.setFocus()
        self.short.selectAll()

    def _build_parties(self, parties: Sequence[Party]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        self._boxes: list[tuple[QCheckBox, Party]] = []
        for number, party in enumerate(parties):
            check = QCheckBox(party.name or party.abbreviation)
            check.setChecked(party.id in self._value.party_ids)
            self._boxes.append((check, party))
            grid.addWidget(check, number // _ACROSS, number % _ACROSS)
        return box

    def is_right(self) -> bool:
        """Save; a list needs a short form that no other has."""
        short = " ".join(self.short.text().split())
        error = ""
        if not short:
            error = self.tr("Write a short form.")
        elif short.casefold() in self._taken:
            error = self.tr("Another list has it.")
        self._short_field.set_error(error)
        if error:
            self.short.setFocus()
            return False
        chosen = (party.id for check, party in self._boxes if check.isChecked())
        wanted = replace(
            self._value,
            abbreviation=short,
            name=" ".join(self.name.text().split()) or short,
            party_ids=tuple(party for party in chosen if party is not None),
        )
        try:
            self._save(wanted)
        except UserError as problem:
            self._name_field.set_error(spoken(problem))
            return False
        return True

"""The case numbers of a committee: which number each series goes on with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemType
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text

_WIDTH = 760
_MOST = 9999
Save = Callable[[ItemType, int, int], str]


class NumbersForm(QWidget):
    """``save`` gets series, former and new number and returns what is wrong, or nothing.

    ``year_chosen`` tells the year whose numbers shall be shown.
    """

    year_chosen = Signal(int)

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        """Make the form; ``show_numbers`` fills it."""
        super().__init__(parent)
        self.setObjectName("numbers_form")
        self._save = save
        self._shown: dict[ItemType, int] = {}
        self.year = QComboBox()
        self.year.setObjectName("numbers_year")
        self.year.activated.connect(self._on_year)
        self._fields: dict[ItemType, Field[NumberField]] = {}
        panel = Panel(self.tr("The next number"), name="numbers_panel")
        panel.setMaximumWidth(_WIDTH)
        panel.body.addLayout(self._build_grid())
        hint = self.tr(
            "A case gets its number when the notice is sent. "
            "A number that was sent never comes again, so the series only goes forward."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addWidget(panel)
        column.addWidget(Text(hint, "label", wrap=True))
        column.addStretch(1)

    def _build_grid(self) -> QVBoxLayout:
        years = QHBoxLayout()
        years.addWidget(Field(self.tr("Year"), self.year))
        years.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for number, kind in enumerate(ItemType):
            editor = NumberField(1, 1, _MOST, name=f"numbers_{kind.value}")
            editor.editingFinished.connect(partial(self._on_edited, kind))
            label = f"{kind.value} · {word(kind, interface_language())}"
            self._fields[kind] = Field(label, editor)
            grid.addWidget(self._fields[kind], number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        column = QVBoxLayout()
        column.setContentsMargins(20, 14, 20, 18)
        column.setSpacing(14)
        column.addLayout(years)
        column.addLayout(grid)
        return column

    def show_years(self, this_year: int) -> None:
        """Offer the year before, this one and the next, this one chosen at first."""
        if self.year.count():
            return
        for year in (this_year - 1, this_year, this_year + 1):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(1)

    @property
    def chosen_year(self) -> int:
        """The year whose numbers are shown."""
        return int(self.year.currentData())

    def show_numbers(self, numbers: Mapping[ItemType, int]) -> None:
        """Show the next number of every series."""
        self._shown = dict(numbers)
        for kind, field in self._fields.items():
            field.set_error("")
            field.editor.setValue(numbers[kind])

    def flush(self) -> bool:
        """Save what was typed; False when something has to be mended first."""
        for kind in self._fields:
            self._on_edited(kind)
        return not any(field.error for field in self._fields.values())

    def _on_edited(self, kind: ItemType) -> None:
        field = self._fields[kind]
        wanted = field.editor.value()
        if kind not in self._shown or wanted == self._shown[kind]:
            field.set_error("")
            return
        field.set_error(self._save(kind, self._shown[kind], wanted))

    def _on_year(self) -> None:
        self.year_chosen.emit(self.chosen_year)

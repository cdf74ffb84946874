"""Write down that the mayor decided a case in the place of the committee it waits for."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from agenda_app.domain.mayor import MayorsBasis
from agenda_app.domain.text import Text as Blocks
from agenda_app.domain.text import plain
from agenda_app.domain.typography import nobreak_law
from agenda_app.files.store import FileStore
from agenda_app.terms import word
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.editor_bar import EditorBar
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class MayorDialog(FormDialog):
    """``decided`` is when, by which power, and what."""

    def __init__(
        self,
        committee: str,
        proposed: Blocks,
        today: date,
        files: FileStore,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with what was proposed to the committee, decided today."""
        title = self.tr("The mayor decides the case")
        super().__init__(title, self.tr("Save"), name="mayor", width=680, parent=parent)
        self._today = today
        told = self.tr(
            "In the place of: {committee}. Its next meeting and the council hear of it "
            "(koml. §§ 6-1 and 11-8)."
        ).format(committee=committee)
        self.column.addWidget(Text(nobreak_law(told), "label", wrap=True))
        self.day = DateField(today, today=today, name="mayor_day")
        self.basis = QComboBox()
        self.basis.setObjectName("mayor_basis")
        for basis in MayorsBasis:
            self.basis.addItem(word(basis, interface_language()), basis.value)
        self._day_field = Field(self.tr("Decided on"), self.day)
        by = Field(self.tr("By which power"), self.basis)
        self.column.addLayout(side_by_side((self._day_field, 1), (by, 2)))
        label = self.tr("Resolution")
        self.editor = BlockEditor(files, spoken=label, name="mayor_text")
        self.editor.setMinimumHeight(220)
        self.editor.set_text(proposed)
        self.column.addWidget(EditorBar(self.editor, left=0, right=0))
        self._text_field = Field(label, self.editor)
        self.column.addWidget(self._text_field, 1)
        self.day.setFocus()

    @property
    def decided(self) -> tuple[date, MayorsBasis, Blocks]:
        """What was entered, once it is right."""
        if self.day.value is None:
            raise ValueError("what is right has a day")
        return self.day.value, MayorsBasis(self.basis.currentData()), self.editor.text()

    def is_right(self) -> bool:
        """Want a day that has come, and a resolution."""
        self.day.read()
        day = self.day.value
        problem = self.day.problem() or ("" if day else self.tr("This must be filled in."))
        if day is not None and day > self._today:
            problem = self.tr("This day has not come yet.")
        self._day_field.set_error(problem)
        missing = not plain(self.editor.text()).strip()
        self._text_field.set_error(self.tr("This must be filled in.") if missing else "")
        return not problem and not missing

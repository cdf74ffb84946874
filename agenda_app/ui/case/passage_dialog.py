"""Asks by which law a passage is exempt, or takes the mark away."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from agenda_app.domain.passage_marks import marks_for
from agenda_app.ui.case.remembered import remember_words, remembered_words
from agenda_app.ui.dialogs.basis_choice import FOR_PAPERS, BasisChoice
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_KEY = "case/passage_basis"
_MOST_LETTERS = 160


class PassageDialog(FormDialog):
    """``chosen`` is the legal basis, empty when the mark shall go."""

    def __init__(
        self, words: str, basis: str, parent: QWidget | None = None, *, narrow: bool = False
    ) -> None:
        """Ask about a passage.

        Args:
            words: those of the passage.
            basis: that of the mark that is there, empty for none.
            parent: the window over which it opens.
            narrow: the words stand in a heading or in the cell of a table.
        """
        super().__init__(self.tr("Exempt passage"), self.tr("Mark"), name="passage", parent=parent)
        self._removed, self._words, self._is_narrow = False, words, narrow
        shown = " ".join(words.split())
        if len(shown) > _MOST_LETTERS:
            shown = f"{shown[:_MOST_LETTERS].rstrip()} …"
        if shown:
            self.column.addWidget(Text(f"«{shown}»", "label", wrap=True, name="passage_words"))
        usual = remembered_words(_KEY, FOR_PAPERS[0])
        self.basis = BasisChoice(basis or usual, name="passage_basis", usual=FOR_PAPERS)
        self._field = Field(self.tr("Legal basis"), self.basis)
        self.column.addWidget(self._field)
        self.mark = Text("", "second", wrap=True, name="passage_mark")
        self.column.addWidget(self.mark)
        self.basis.editTextChanged.connect(self._show_mark)
        self._show_mark()
        if basis:
            self._add_remove()
        self.basis.setFocus()

    @property
    def chosen(self) -> str:
        """The legal basis, empty when the mark shall go."""
        return "" if self._removed else self.basis.basis

    def is_right(self) -> bool:
        """Ask for a basis (offl. § 31), and remember it for the next time."""
        if self._removed:
            return True
        wrong = self.basis.problem()
        self._field.set_error(wrong)
        if not wrong:
            remember_words(_KEY, self.basis.basis)
        return not wrong

    def _add_remove(self) -> None:
        row = QHBoxLayout()
        remove = SecondaryButton(
            self.tr("Remove the mark"),
            icon="lock-open",
            name="passage_remove",
            clicked=self._on_remove,
        )
        remove.setAutoDefault(False)
        row.addWidget(remove)
        row.addStretch(1)
        self.column.addLayout(row)

    def _show_mark(self) -> None:
        basis, form = self.basis.basis, interface_language()
        first, *later = marks_for(self._words, basis, form, narrow=self._is_narrow)
        said = self.tr("In the public version there will stand {mark} instead.")
        if later:
            said = self.tr(
                "In the public version there will stand {mark} instead, or {short} where the "
                "paper has named the law before."
            )
        self.mark.setText(said.format(mark=first, short="".join(later)) if basis else "")

    def _on_remove(self) -> None:
        self._removed = True
        self.accept()

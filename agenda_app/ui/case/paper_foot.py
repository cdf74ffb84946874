"""The foot of the text: who signed as what, and which form of Norwegian the paper is in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.case import CasePaper, Signer
from agenda_app.domain.language import Language
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.hairline import Hairline

_PLACES = 2
_MOST = 6


class PaperFoot(QWidget):
    """Signers and language of a paper. ``changed`` tells that one of them was edited."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty fields."""
        super().__init__(parent)
        self.setObjectName("paper_foot")
        self._rows: list[tuple[QLineEdit, QLineEdit]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(Hairline())
        self._signers = QVBoxLayout()
        self._signers.setSpacing(8)
        self._column.addLayout(self._signers)
        self.language = QComboBox()
        self.language.setObjectName("paper_language")
        self.language.addItems([word(form, interface_language()) for form in Language])
        self.language.activated.connect(self._on_changed)
        row = QHBoxLayout()
        row.addWidget(Field(self.tr("Written in"), self.language))
        row.addStretch(1)
        self._column.addLayout(row)

    def show_paper(self, paper: CasePaper) -> None:
        """Show a paper's signers and one empty line more."""
        wanted = max(_PLACES, min(_MOST, len(paper.signers) + 1))
        while len(self._rows) < wanted:
            self._add_row()
        padded = (*paper.signers, *(Signer("") for _ in range(len(self._rows))))
        for (name, title), signer in zip(self._rows, padded, strict=False):
            _show(name, signer.name)
            _show(title, signer.title)
        self.language.setCurrentIndex(list(Language).index(paper.language))

    def apply(self, paper: CasePaper) -> CasePaper:
        """Return a paper with what stands in the fields."""
        shown = tuple(
            Signer(name.text().strip(), title.text().strip()) for name, title in self._rows
        )
        signers = tuple(s for s in shown if s.name or s.title)
        beyond = paper.signers[len(self._rows) :]
        language = list(Language)[self.language.currentIndex()]
        return replace(paper, signers=(*signers, *beyond), language=language)

    def _add_row(self) -> None:
        number = len(self._rows) + 1
        name, title = QLineEdit(), QLineEdit()
        name.setObjectName(f"signer_{number}_name")
        title.setObjectName(f"signer_{number}_title")
        row = QHBoxLayout()
        row.setSpacing(8)
        first = number == 1
        for editor, label in ((name, self.tr("Signed by")), (title, self.tr("Title"))):
            editor.setAccessibleName(label)
            editor.editingFinished.connect(self._on_changed)
            row.addWidget(Field(label, editor) if first else editor, 1)
        self._signers.addLayout(row)
        self._rows.append((name, title))

    def _on_changed(self) -> None:
        self.changed.emit()


def _show(editor: QLineEdit, text: str) -> None:
    if editor.text().strip() != text:
        editor.setText(text)

"""What stands around the cases in the minutes, each with a field for bokmål and one for nynorsk."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import FRAME, STANDARD_WORDS, Wording, limit_of
from agenda_app.domain.sentence import NOTHING, Sentence
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.text import Text


class FrameWords(QWidget):
    """``changed`` tells that somebody wrote; an empty field has the usual words, in grey."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin as usual."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.fields: dict[tuple[Wording, Language], QLineEdit] = {}
        for column, language in enumerate(Language, start=1):
            grid.addWidget(Text(word(language, interface_language()), "small"), 0, column)
            grid.setColumnStretch(column, 1)
        for row, wording in enumerate(FRAME, start=1):
            grid.addWidget(Text(self._name(wording), "small"), row, 0)
            for column, language in enumerate(Language, start=1):
                line = self._line(wording, language)
                self.fields[wording, language] = line
                grid.addWidget(line, row, column)
        grid.setRowStretch(len(FRAME) + 1, 1)

    def _line(self, wording: Wording, language: Language) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"layout_{wording.value}_{language.value}")
        line.setMaxLength(limit_of(wording))
        line.setPlaceholderText(STANDARD_WORDS[wording].said(language))
        name = f"{self._name(wording)}, {word(language, interface_language())}"
        line.setAccessibleName(name)
        line.textEdited.connect(self.changed)
        return line

    def _name(self, wording: Wording) -> str:
        return {
            Wording.MINUTES: self.tr("The title"),
            Wording.ATTENDANCE: self.tr("Who met"),
            Wording.REMARKS: self.tr("Remarks"),
            Wording.QUESTIONS: self.tr("Questions outside of cases"),
            Wording.ADJOURNED: self.tr("When it ended, with [tid]"),
            Wording.SIGNATURES: self.tr("Signatures"),
            Wording.CONFIRMED: self.tr("Above the signatures"),
            Wording.SIGNING_CONFIRMED: self.tr("On the signing sheet"),
        }[wording]

    def show_words(self, words: Mapping[Wording, Sentence]) -> None:
        """Show what is called something else."""
        for (wording, language), line in self.fields.items():
            line.setText(words.get(wording, NOTHING).said(language))
            line.setCursorPosition(0)

    @property
    def words(self) -> dict[Wording, Sentence]:
        """What is written; empty where the usual words hold."""
        return {
            wording: Sentence(
                self._written(wording, Language.BOKMAL), self._written(wording, Language.NYNORSK)
            )
            for wording in FRAME
        }

    def _written(self, wording: Wording, language: Language) -> str:
        return " ".join(self.fields[wording, language].text().split())

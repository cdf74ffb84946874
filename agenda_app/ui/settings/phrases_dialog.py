"""The municipality's own phrases for the live minutes, in both forms of the language."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from agenda_app.domain.language import Language
from agenda_app.domain.phrases import OWN_NUMBERS, PHRASES, Phrases
from agenda_app.domain.sentence import NOTHING, Sentence
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.text import Text

_WIDTH = 860


class PhrasesDialog(FormDialog):
    """``phrases`` is what was written; a field that is empty has the usual phrase."""

    def __init__(self, own: Phrases, parent: QWidget | None = None) -> None:
        """Show the municipality's own; the usual ones stand in grey where there is none."""
        title = self.tr("Phrases for the minutes")
        super().__init__(title, self.tr("Save"), name="phrases", width=_WIDTH, parent=parent)
        told = self.tr(
            "They are put into the minutes with Ctrl and a figure, in the language of the meeting."
            " An empty field has the usual phrase. Ctrl+1 belongs to the vote."
        )
        self.column.addWidget(Text(told, "label", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.fields: dict[tuple[int, Language], QLineEdit] = {}
        for column, language in enumerate(Language, start=1):
            grid.addWidget(Text(word(language, interface_language()), "small"), 0, column)
            grid.setColumnStretch(column, 1)
        for row, number in enumerate(OWN_NUMBERS, start=1):
            grid.addWidget(KeyCap(f"Ctrl+{number}"), row, 0)
            for column, language in enumerate(Language, start=1):
                field = QLineEdit(own.get(number, NOTHING).said(language))
                field.setObjectName(f"phrase_{number}_{language.value}")
                field.setPlaceholderText(PHRASES[number - 1].said(language))
                spoken = f"Ctrl+{number}, {word(language, interface_language())}"
                field.setAccessibleName(spoken)
                self.fields[number, language] = field
                grid.addWidget(field, row, column)
        self.column.addLayout(grid)
        self.fields[OWN_NUMBERS[0], Language.BOKMAL].setFocus()

    @property
    def phrases(self) -> Phrases:
        """What is written, by figure; empty ones are left out."""
        made = {
            number: Sentence(
                self._written(number, Language.BOKMAL), self._written(number, Language.NYNORSK)
            )
            for number in OWN_NUMBERS
        }
        return {
            number: phrase for number, phrase in made.items() if phrase.bokmal or phrase.nynorsk
        }

    def _written(self, number: int, language: Language) -> str:
        return self.fields[number, language].text().strip()

"""The municipality: its letterhead and its words, saved as they are typed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from agenda_app.domain.language import Language
from agenda_app.domain.municipality import Municipality
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.segments import Segments

_PAUSE_MS = 800
_TEXT_HEIGHT = 66
_MOST_INHABITANTS = 2_000_000


class MunicipalityForm(QWidget):
    """``edited`` is emitted with the new value after a pause in typing, or at once by ``flush``."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form; ``show_value`` fills it."""
        super().__init__(parent)
        self._value = Municipality("")
        self._lines: dict[str, Field[QLineEdit]] = {}
        self._texts: dict[str, Field[QPlainTextEdit]] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 14, 20, 18)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._build_letterhead()
        self._build_words()
        self._build_texts()
        self._build_law()

    def _build_letterhead(self) -> None:
        self._add_line(0, 0, "name", self.tr("Municipality"))
        self._add_line(0, 1, "org_no", self.tr("Organisation number"))
        self._add_line(1, 0, "unit", self.tr("Unit in the letterhead"))
        self._add_line(1, 1, "secretary_name", self.tr("Secretary who signs the notice"))
        self._add_line(2, 0, "address", self.tr("Address"))
        self._add_line(2, 1, "postal_address", self.tr("Postcode and place"))
        self._add_line(3, 0, "phone", self.tr("Phone"))
        self._add_line(3, 1, "email", self.tr("E-mail"))

    def _build_words(self) -> None:
        self._add_line(4, 0, "chief_executive_title", self.tr("Title of the chief executive"))
        self._add_line(4, 1, "chief_executive_name", self.tr("Name of the chief executive"))
        self._add_line(5, 0, "proposal_label", self.tr("Heading over the proposed resolution"))
        words = [word(language, interface_language()) for language in Language]
        self._language = Segments(
            words, spoken=self.tr("Language of documents"), name="municipality_language"
        )
        self._language.chosen.connect(self._on_language)
        field = Field(self.tr("Language of documents"), self._language)
        self._grid.addWidget(field, 5, 1)

    def _build_texts(self) -> None:
        hint = self.tr("Empty: the program's own sentence is printed.")
        texts = (
            ("absence_text", self.tr("Sentence about absence in the notice")),
            ("deputies_text", self.tr("Sentence about deputies in the notice")),
        )
        for column, (key, label) in enumerate(texts):
            editor = QPlainTextEdit()
            editor.setObjectName(f"municipality_{key}")
            editor.setTabChangesFocus(True)
            editor.setFixedHeight(_TEXT_HEIGHT)
            editor.textChanged.connect(self._pause.start)
            self._texts[key] = Field(label, editor, optional=True, hint=hint)
            self._grid.addWidget(self._texts[key], 6, column)

    def _build_law(self) -> None:
        """Add what decides which rules hold."""
        self.new_act = Field(
            self.tr("Public Administration Act of 2025 in force from"),
            DateField(name="municipality_new_act_from"),
            optional=True,
            hint=self.tr(
                "Empty until the day is set. Letters and minutes cite the act of the day of the "
                "resolution."
            ),
        )
        self.new_act.editor.changed.connect(lambda _day: self.flush())
        self._grid.addWidget(self.new_act, 7, 0)
        number = NumberField(0, 0, _MOST_INHABITANTS, arrows=False, name="municipality_inhabitants")
        number.setSpecialValueText(self.tr("Not entered"))
        number.valueChanged.connect(self._pause.start)
        number.editingFinished.connect(self.flush)
        hint = self.tr(
            "At the second last turn of the year before the election. It decides how many seats "
            "the council must have (koml. § 5-5)."
        ).replace("§ ", "§\u00a0")
        self.inhabitants = Field(self.tr("Number of inhabitants"), number, optional=True, hint=hint)
        self._grid.addWidget(self.inhabitants, 7, 1)

    def _add_line(self, row: int, column: int, key: str, label: str) -> None:
        editor = QLineEdit()
        editor.setObjectName(f"municipality_{key}")
        editor.textEdited.connect(self._pause.start)
        editor.editingFinished.connect(self.flush)
        self._lines[key] = Field(label, editor)
        self._grid.addWidget(self._lines[key], row, column)

    def show_value(self, value: Municipality) -> None:
        """Fill the form, but leave a field alone that somebody is typing in."""
        self._value = value
        for key, line in self._lines.items():
            if line.editor.text() != getattr(value, key):
                line.editor.setText(getattr(value, key))
        for key, text in self._texts.items():
            if text.editor.toPlainText() != getattr(value, key):
                text.editor.blockSignals(True)
                text.editor.setPlainText(getattr(value, key))
                text.editor.blockSignals(False)
        self._language.choose(list(Language).index(value.language))
        if self.new_act.editor.value != value.new_act_from:
            self.new_act.editor.set_value(value.new_act_from)
        self.inhabitants.editor.blockSignals(True)
        self.inhabitants.editor.setValue(value.inhabitants or 0)
        self.inhabitants.editor.blockSignals(False)

    def flush(self) -> bool:
        """Hand over what was typed; False when the name is missing."""
        self._pause.stop()
        value = self._typed()
        missing = not value.name.strip()
        self._lines["name"].set_error(
            self.tr("Write the name of the municipality.") if missing else ""
        )
        if not missing and value != self._value:
            self.edited.emit(value)
        return not missing

    def _typed(self) -> Municipality:
        typed: dict[str, Any] = {key: line.editor.text() for key, line in self._lines.items()}
        for key, text in self._texts.items():
            typed[key] = text.editor.toPlainText().strip()
        if not self.new_act.editor.problem():
            typed["new_act_from"] = self.new_act.editor.value
        typed["inhabitants"] = self.inhabitants.editor.value() or None
        return replace(self._value, **typed)

    def _on_language(self, index: int) -> None:
        chosen = list(Language)[index]
        if self.flush() and chosen is not self._value.language:
            self.edited.emit(replace(self._value, language=chosen))

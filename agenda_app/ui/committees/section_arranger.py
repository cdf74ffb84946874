"""The parts of a case in the minutes as a list to put in order, with what each is called."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import (
    CAN_BE_LEFT_OUT,
    HEADING_OF,
    LONGEST_HEADING,
    STANDARD_ORDER,
    STANDARD_WORDS,
    Section,
    Wording,
    section_name,
)
from agenda_app.domain.sentence import NOTHING, Sentence
from agenda_app.terms import word
from agenda_app.ui.committees.parts_list import PartsList
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class SectionArranger(QWidget):
    """``changed`` tells that order or words are others; ``order`` and ``words`` are what they are.

    Alt with an arrow key moves a part; a part that may be left out has a box to tick.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin as usual."""
        super().__init__(parent)
        self.words: dict[Wording, Sentence] = {}
        self.parts = PartsList(
            spoken=self.tr("The parts of a case, in order"),
            name="layout_sections",
            buttons="layout",
        )
        self.parts.rows.currentRowChanged.connect(self._show_words)
        self.parts.changed.connect(self.changed)
        self.fields = {language: self._field(language) for language in Language}
        self._nameless = Text(
            self.tr("This part has no heading of its own."), "label", name="layout_nameless"
        )
        self._build()

    def _field(self, language: Language) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"layout_heading_{language.value}")
        line.setMaxLength(LONGEST_HEADING)
        line.textEdited.connect(self._on_words)
        return line

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        told = self.tr("Alt with an arrow key moves a part. Untick what is not to be printed.")
        column.addWidget(Text(told, "small", wrap=True))
        column.addWidget(self.parts, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._headings: list[QWidget] = []
        for language, line in self.fields.items():
            label = self.tr("Heading, {language}").format(
                language=word(language, interface_language()).lower()
            )
            field = Field(label, line)
            self._headings.append(field)
            row.addWidget(field, 1)
        column.addLayout(row)
        column.addWidget(self._nameless)

    def show_layout(self, order: Iterable[Section], words: Mapping[Wording, Sentence]) -> None:
        """Show an order, and what is called something else; what is left out stands last."""
        self.words = dict(words)
        printed = [*order]
        left_out = (section for section in STANDARD_ORDER if section not in printed)
        self.parts.show_parts(
            (section, self._name(section), _ticked(section, printed))
            for section in (*printed, *left_out)
        )
        self._show_words()
        self.changed.emit()

    @property
    def order(self) -> tuple[Section, ...]:
        """The parts that are printed, in order."""
        return tuple(Section(part) for part, is_left_out in self.parts.ordered if not is_left_out)

    def _name(self, section: Section) -> str:
        """Return what a part usually is called, and the office's own name after it."""
        usual, wording = spoken(section_name(section)), HEADING_OF.get(section)
        own = self.words.get(wording, NOTHING) if wording is not None else NOTHING
        called = own.said(interface_language()) or own.bokmal or own.nynorsk
        return f"{usual}: «{called}»" if called else usual

    @property
    def section(self) -> Section | None:
        """The part that is chosen."""
        part = self.parts.current
        return None if part is None else Section(part)

    def _show_words(self) -> None:
        wording = HEADING_OF.get(self.section) if self.section is not None else None
        self._nameless.setVisible(wording is None)
        for field in self._headings:
            field.setVisible(wording is not None)
        if wording is None:
            return
        own, usual = self.words.get(wording, NOTHING), STANDARD_WORDS[wording]
        for language, line in self.fields.items():
            line.setText(own.said(language))
            line.setPlaceholderText(usual.said(language))

    def _on_words(self) -> None:
        section = self.section
        wording = HEADING_OF.get(section) if section is not None else None
        if section is not None and wording is not None:
            bokmal, nynorsk = (" ".join(self.fields[one].text().split()) for one in Language)
            self.words[wording] = Sentence(bokmal, nynorsk)
            self.parts.rename(self._name(section))
            self.changed.emit()


def _ticked(section: Section, printed: Collection[Section]) -> bool | None:
    return section in printed if section in CAN_BE_LEFT_OUT else None

"""The parts of a case in the minutes as a list to put in order, with what each is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

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
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_SECTION = Qt.ItemDataRole.UserRole
_ROW = 30


class _Parts(QListWidget):
    """``move_wanted`` tells a step up or down that Alt with an arrow key asked for."""

    move_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt, go with the arrows alone."""
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(event.key(), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
        else:
            super().keyPressEvent(event)


class SectionArranger(QWidget):
    """``changed`` tells that order or words are others; ``order`` and ``words`` are what they are.

    Alt with an arrow key moves a part; a part that may be left out has a box to tick.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin as usual."""
        super().__init__(parent)
        self.words: dict[Wording, Sentence] = {}
        self.list = _Parts()
        self.list.move_wanted.connect(self.move_part)
        self.list.setObjectName("layout_sections")
        self.list.setAccessibleName(self.tr("The parts of a case, in order"))
        self.list.currentRowChanged.connect(self._show_words)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
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
        up, down = self.tr("Move up"), self.tr("Move down")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for text, name, step in ((up, "layout_up", -1), (down, "layout_down", 1)):
            button = SecondaryButton(text, name=name, clicked=partial(self.move_part, step))
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        told = self.tr("Alt with an arrow key moves a part. Untick what is not to be printed.")
        column.addWidget(Text(told, "small", wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
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
        self.list.blockSignals(True)
        self.list.clear()
        for section in (*printed, *(s for s in STANDARD_ORDER if s not in printed)):
            item = QListWidgetItem(self.list)
            item.setData(_SECTION, section)
            item.setSizeHint(QSize(0, _ROW))
            if section in CAN_BE_LEFT_OUT:
                there = section in printed
                item.setCheckState(Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)
            self._name(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._show_words()
        self.changed.emit()

    @property
    def order(self) -> tuple[Section, ...]:
        """The parts that are printed, in order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(Section(item.data(_SECTION)) for item in items if not _is_left_out(item))

    def _name(self, item: QListWidgetItem) -> None:
        """Write what a part usually is called, and the office's own name after it."""
        section = Section(item.data(_SECTION))
        usual, wording = spoken(section_name(section)), HEADING_OF.get(section)
        own = self.words.get(wording, NOTHING) if wording is not None else NOTHING
        called = own.said(interface_language()) or own.bokmal or own.nynorsk
        item.setText(f"{usual}: «{called}»" if called else usual)

    @property
    def section(self) -> Section | None:
        """The part that is chosen."""
        item = self.list.currentItem()
        return None if item is None else Section(item.data(_SECTION))

    def move_part(self, step: int) -> None:
        """Move the chosen part up or down; at the end of the list it stays."""
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + step < self.list.count():
            return
        self.list.blockSignals(True)
        self.list.insertItem(row + step, self.list.takeItem(row))
        self.list.blockSignals(False)
        self.list.setCurrentRow(row + step)
        self.changed.emit()

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
        wording = HEADING_OF.get(self.section) if self.section is not None else None
        if wording is not None:
            bokmal, nynorsk = (" ".join(self.fields[one].text().split()) for one in Language)
            self.words[wording] = Sentence(bokmal, nynorsk)
            self.list.blockSignals(True)
            self._name(self.list.currentItem())
            self.list.blockSignals(False)
            self.changed.emit()


def _is_left_out(item: QListWidgetItem) -> bool:
    can_be = Section(item.data(_SECTION)) in CAN_BE_LEFT_OUT
    return can_be and item.checkState() is Qt.CheckState.Unchecked

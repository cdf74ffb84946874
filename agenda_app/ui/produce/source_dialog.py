"""Asks whether all that was found of a source may be public, names and numbers one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from agenda_app.proof.same_source import SameSource
from agenda_app.proof.told import source_name
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce.rows_panel import rows_panel

_WIDTH, _LEAST_ROOM = 600, 180


class SourceDialog(FormDialog):
    """``words`` are what is said not to be secret, ``reason`` is why.

    Nothing that is named is ticked from the beginning, and no reason is given: who has said neither
    has answered nothing.
    """

    def __init__(self, found: SameSource, parent: QWidget | None = None) -> None:
        """Show all that was found of a source."""
        title = self.tr("Does all of this from {source} stand in open papers too?").format(
            source=source_name(found.source, interface_language())
        )
        super().__init__(title, self.tr("Not secret"), name="source", width=_WIDTH, parent=parent)
        self._found = found
        about = self.tr(
            "All of this is exempt there and stands in the file too. Look through it: you say that "
            "the public may read it."
        )
        self.column.addWidget(Text(about, "label", wrap=True, name="source_about"))
        self.ticks = [self._tick(word, number) for number, word in enumerate(found.named)]
        self.column.addWidget(self._list(), 1)
        self.edit = QLineEdit()
        self.edit.setObjectName("source_reason")
        self.edit.setPlaceholderText(self.tr("It stands in open papers too"))
        self.edit.textChanged.connect(self._on_typed)
        self.column.addWidget(Field(self.tr("Why it may be public"), self.edit))
        self.edit.setFocus()
        self._on_typed()

    @property
    def words(self) -> tuple[str, ...]:
        """The texts that hold nothing named but what is ticked, and that."""
        ticked = {
            word
            for word, tick in zip(self._found.named, self.ticks, strict=True)
            if tick.isChecked()
        }
        return self._found.words_with(ticked)

    @property
    def reason(self) -> str:
        """Why, with single spaces between the words."""
        return " ".join(self.edit.text().split())

    def is_right(self) -> bool:
        """Tell whether there is something to excuse, and why."""
        return bool(self.reason and self.words)

    def _tick(self, word: str, number: int) -> QCheckBox:
        tick = QCheckBox(word.replace("&", "&&"))
        tick.setObjectName(f"source_named_{number}")
        tick.toggled.connect(self._on_typed)
        return tick

    def _list(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        for number, text in enumerate(self._found.texts):
            column.addWidget(Text(f"«{text}»", wrap=True, name=f"source_text_{number}"))
        if self.ticks:
            ask = self.tr(
                "Names, numbers and titles in it. Tick those that may be public too; what holds "
                "another one stays."
            )
            column.addWidget(Text(ask, "strong", wrap=True, name="source_ask"))
        for tick in self.ticks:
            column.addWidget(tick, 0, Qt.AlignmentFlag.AlignLeft)
        panel = rows_panel(held, said=self.tr("What was found"), name="source_panel")
        panel.setMinimumHeight(_LEAST_ROOM)
        return panel

    def _on_typed(self) -> None:
        self.ok.setEnabled(self.is_right())

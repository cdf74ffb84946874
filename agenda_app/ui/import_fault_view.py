"""A file that could not be read as a case paper: why, and what can be done with it anyway."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from agenda_app.ui.import_reading import ReadFile
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text


class Fate(Enum):
    """What becomes of a file that could not be read."""

    LEAVE = "leave"
    ATTACH = "attach"
    CASE = "case"


class FaultView(QWidget):
    """``fate`` is what the user chose."""

    def __init__(self, file: ReadFile, *, may_attach: bool, parent: QWidget | None = None) -> None:
        """Say why; ``may_attach`` when another file becomes a case that can carry this one."""
        super().__init__(parent)
        self.setObjectName("import_fault")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 14, 8)
        column.setSpacing(10)
        fault = file.fault
        column.addWidget(
            Message(Level.STOP, spoken(fault.message) if fault else "", name="import_why")
        )
        if fault is not None and fault.remedy:
            column.addWidget(Text(spoken(fault.remedy), wrap=True))
        self._group = QButtonGroup(self)
        choices = (
            (Fate.CASE, self.tr("Make a case of it, with the file as its original")),
            (Fate.ATTACH, self.tr("Attach it to the first case")),
            (Fate.LEAVE, self.tr("Leave it out")),
        )
        usable = bool(file.data)
        for number, (fate, text) in enumerate(choices):
            button = QRadioButton(text)
            button.setObjectName(f"import_fate_{fate.value}")
            button.setEnabled(fate is Fate.LEAVE or (usable and (fate is Fate.CASE or may_attach)))
            self._group.addButton(button, number)
            column.addWidget(button)
        self._fates = tuple(fate for fate, _ in choices)
        first = Fate.CASE if usable else Fate.LEAVE
        self._group.button(self._fates.index(first)).setChecked(True)
        column.addStretch(1)

    @property
    def fate(self) -> Fate:
        """What the user chose."""
        return self._fates[self._group.checkedId()]

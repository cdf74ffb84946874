"""Change the way of a case: which committees, in which order; the last one decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from agenda_app.domain.case import Treatment
from agenda_app.domain.committee import Committee
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.buttons import IconButton, SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class RouteDialog(FormDialog):
    """``treatments`` is the way as it stands in the list."""

    def __init__(
        self,
        treatments: Sequence[tuple[Treatment, str]],
        committees: Sequence[Committee],
        parent: QWidget | None = None,
    ) -> None:
        """Show the steps with their committees' names, and the committees to choose from."""
        super().__init__(
            self.tr("The route of the case"), self.tr("Save"), name="route", parent=parent
        )
        self._steps = list(treatments)
        self._committees = [body for body in committees if body.id is not None]
        self.column.addWidget(
            Text(self.tr("The last committee decides the case."), "label", wrap=True)
        )
        self.list = QListWidget()
        self.list.setObjectName("route_list")
        self.list.setAccessibleName(self.tr("Committees in order"))
        self.list.setMinimumHeight(150)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(self._tools())
        self.column.addLayout(row)
        self.column.addLayout(self._adding())
        self._show(0)
        self.list.setFocus()

    @property
    def treatments(self) -> tuple[Treatment, ...]:
        """The steps in order, the last one final."""
        last = len(self._steps)
        return tuple(
            replace(step, order=order, is_final=order == last)
            for order, (step, _) in enumerate(self._steps, start=1)
        )

    def _tools(self) -> QVBoxLayout:
        tools = QVBoxLayout()
        for icon, text, name, slot in (
            ("arrow-up", self.tr("Earlier"), "route_up", self._up),
            ("arrow-down", self.tr("Later"), "route_down", self._down),
            ("x", self.tr("Remove"), "route_remove", self._remove),
        ):
            tools.addWidget(IconButton(icon, text, name=name, clicked=slot))
        tools.addStretch(1)
        return tools

    def _adding(self) -> QHBoxLayout:
        self.choice = QComboBox()
        self.choice.setObjectName("route_choice")
        self.choice.addItems([body.name for body in self._committees])
        add = SecondaryButton(self.tr("Add"), icon="plus", name="route_add", clicked=self._add)
        add.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("Committee"), self.choice), 1)
        row.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _show(self, row: int) -> None:
        self.list.clear()
        for number, (_, name) in enumerate(self._steps, start=1):
            last = number == len(self._steps)
            ending = self.tr("decides the case") if last else self.tr("recommends")
            self.list.addItem(f"{number}.  {name} – {ending}")
        self.list.setCurrentRow(max(0, min(row, len(self._steps) - 1)))

    def _add(self) -> None:
        if self.choice.currentIndex() >= 0:
            body = self._committees[self.choice.currentIndex()]
            step = Treatment(None, len(self._steps) + 1, body.id, body.name)
            self._steps.append((step, body.name))
            self._show(len(self._steps) - 1)

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._steps):
            del self._steps[row]
            self._show(row)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < len(self._steps) and row >= 0:
            self._steps.insert(row + by, self._steps.pop(row))
            self._show(row + by)

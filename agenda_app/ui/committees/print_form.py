"""How a committee's papers are printed and mailed, saved as it is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.print_plan import LARGEST_MB, WIDEST_BINDING_MM, PrintPlan
from agenda_app.domain.typography import NBSP
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text

_PAUSE_MS = 800
_WIDTH = 760


class PrintForm(QWidget):
    """``save`` gets the plan after a pause in typing and returns what is wrong, or nothing."""

    def __init__(self, save: Callable[[PrintPlan], str], parent: QWidget | None = None) -> None:
        """Make the form; ``show_plan`` fills it."""
        super().__init__(parent)
        self.setObjectName("print_form")
        self._save = save
        self._owner: CommitteeId | None = None
        self._shown = PrintPlan()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._boxes: dict[str, QCheckBox] = {}
        self._fields: dict[str, Field[NumberField]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._panel(self.tr("On paper"), self._paper(), "print_paper_panel"))
        column.addWidget(self._panel(self.tr("As files"), self._files(), "print_files_panel"))
        hint = self.tr("This holds for papers that are made from now on.")
        column.addWidget(Text(hint, "label", wrap=True))
        column.addStretch(1)

    def _panel(self, title: str, grid: QGridLayout, name: str) -> Panel:
        panel = Panel(title, name=name)
        panel.setMaximumWidth(_WIDTH)
        panel.body.addLayout(grid)
        return panel

    def _paper(self) -> QGridLayout:
        return _grid(
            self._choice(
                "two_sided",
                self.tr("On both sides of the paper"),
                self.tr("Is proposed each time something is printed."),
            ),
            self._figure(
                "binding_mm",
                self.tr("Binding margin"),
                self.tr("Extra room at the side with the holes or the spine."),
                largest=WIDEST_BINDING_MM,
                unit="mm",
            ),
            self._choice(
                "start_right",
                self.tr("Each case starts on a right-hand page"),
                self.tr("A blank page is put in before it when needed. It is counted."),
            ),
            self._choice(
                "dividers",
                self.tr("A divider sheet before each case"),
                self.tr("A sheet with the number and the title of the case."),
            ),
            self._choice(
                "exempt_apart",
                self.tr("Exempt cases also as a file of their own"),
                self.tr("For coloured paper, with the bundle's page numbers."),
            ),
        )

    def _files(self) -> QGridLayout:
        return _grid(
            self._choice(
                "shrink",
                self.tr("Make attachments smaller when needed"),
                self.tr("Only pages that leave no room for number and stamp."),
            ),
            self._figure(
                "email_mb",
                self.tr("Largest e-mail"),
                self.tr(
                    "A file is a third larger in an e-mail. A bundle that does not fit also comes "
                    "in an edition with lighter pictures, in parts when needed."
                ),
                largest=LARGEST_MB,
                unit="MB",
                none=self.tr("No limit"),
            ),
            self._choice(
                "email_exempt",
                self.tr("Exempt cases also in the edition for e-mail"),
                self.tr(
                    "A bundle with exempt cases is not sent by ordinary e-mail. "
                    "Not ticked: only the public bundle gets an edition."
                ),
            ),
        )

    def _choice(self, key: str, text: str, hint: str) -> QWidget:
        box = QCheckBox(text)
        box.setObjectName(f"print_plan_{key}")
        box.setAccessibleDescription(hint)
        box.clicked.connect(self.flush)
        self._boxes[key] = box
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(box)
        column.addWidget(Text(hint, "second", wrap=True))
        column.addStretch(1)
        return cell

    def _figure(
        self, key: str, text: str, hint: str, *, largest: int, unit: str, none: str = ""
    ) -> QWidget:
        editor = NumberField(0, 0, largest, name=f"print_plan_{key}")
        editor.setSuffix(f"{NBSP}{unit}")
        editor.setSpecialValueText(none)
        editor.valueChanged.connect(self._pause.start)
        editor.editingFinished.connect(self.flush)
        self._fields[key] = Field(text, editor, hint=hint)
        return self._fields[key]

    def show_plan(self, owner: CommitteeId, plan: PrintPlan) -> None:
        """Show the plan of a committee; what somebody is typing in the same one is left alone."""
        typing = owner == self._owner and (self._pause.isActive() or self._has_error())
        self._owner, self._shown = owner, plan
        if typing:
            return
        for key, box in self._boxes.items():
            box.setChecked(getattr(plan, key))
        for key, field in self._fields.items():
            field.set_error("")
            field.editor.blockSignals(True)
            field.editor.setValue(getattr(plan, key))
            field.editor.blockSignals(False)

    def flush(self) -> bool:
        """Save what was chosen; False when something has to be mended first."""
        self._pause.stop()
        if self._owner is None:
            return True
        wanted = self._chosen()
        for field in self._fields.values():
            field.set_error("")
        if wanted == self._shown:
            return True
        error = self._save(wanted)
        if error:
            wrong = [k for k in self._fields if getattr(wanted, k) != getattr(self._shown, k)]
            self._fields[wrong[0] if wrong else "binding_mm"].set_error(error)
        return not error

    def _chosen(self) -> PrintPlan:
        ticked = {key: box.isChecked() for key, box in self._boxes.items()}
        figures = {key: field.editor.value() for key, field in self._fields.items()}
        return PrintPlan(
            two_sided=ticked["two_sided"],
            start_right=ticked["start_right"],
            binding_mm=figures["binding_mm"],
            dividers=ticked["dividers"],
            exempt_apart=ticked["exempt_apart"],
            shrink=ticked["shrink"],
            email_mb=figures["email_mb"],
            email_exempt=ticked["email_exempt"],
        )

    def _has_error(self) -> bool:
        return any(field.error for field in self._fields.values())


def _grid(*cells: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(20, 14, 20, 18)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(14)
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
    for number, cell in enumerate(cells):
        grid.addWidget(cell, number // 2, number % 2)
    return grid

"""Asks who may see a case or an attachment: not decided, open, or exempt with a legal basis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QWidget

from agenda_app.domain.access import Access, AccessState
from agenda_app.ui.case.case_form import CaseForm
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.words import word

USUAL_BASES = (
    "offl. § 13 jf. fvl. § 13 første ledd nr. 1",
    "offl. § 13 jf. fvl. § 13 første ledd nr. 2",
    "offl. § 23 første ledd",
    "offl. § 24",
    "offl. § 25",
    "offl. § 26",
)


@dataclass(frozen=True, slots=True)
class Decision:
    """Who may see something, and the title that the public reads instead of its own."""

    access: Access
    public_title: str = ""


class AccessDialog(CaseForm):
    """``decision`` is what stands in the fields."""

    def __init__(
        self,
        title: str,
        decision: Decision,
        today: date,
        *,
        with_title: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show what has been decided on ``title``."""
        super().__init__(
            self.tr("Who may see this?"), self.tr("Save"), name="access", parent=parent
        )
        self.column.addWidget(Text(title, "label", wrap=True))
        self._states = QButtonGroup(self)
        for number, state in enumerate(AccessState):
            button = QRadioButton(word(state, interface_language()))
            button.setObjectName(f"access_{state.value}")
            button.setChecked(state is decision.access.state)
            self._states.addButton(button, number)
            self.column.addWidget(button)
        self._build_exempt(decision, today, with_title=with_title)
        self._states.idToggled.connect(self._on_state)
        self._on_state()

    def _build_exempt(self, decision: Decision, today: date, *, with_title: bool) -> None:
        self.basis = QComboBox()
        self.basis.setObjectName("access_basis")
        self.basis.setEditable(True)
        self.basis.addItems(USUAL_BASES)
        self.basis.setEditText(decision.access.basis)
        self.until = DateField(decision.access.until, today=today, name="access_until")
        self.public_title = QLineEdit(decision.public_title)
        self.public_title.setObjectName("access_public_title")
        self._basis = Field(self.tr("Legal basis"), self.basis)
        self._until = Field(self.tr("Exempt until and including"), self.until, optional=True)
        hint = self.tr("Must not give away what is exempt.")
        self._title = Field(
            self.tr("Title on public papers"), self.public_title, optional=True, hint=hint
        )
        self._title.setVisible(with_title)
        for field in (self._basis, self._until, self._title):
            self.column.addWidget(field)

    @property
    def state(self) -> AccessState:
        """What is chosen."""
        return tuple(AccessState)[self._states.checkedId()]

    @property
    def decision(self) -> Decision:
        """What stands in the fields."""
        title = " ".join(self.public_title.text().split())
        if self.state is not AccessState.EXEMPT:
            return Decision(Access(self.state), title)
        basis = " ".join(self.basis.currentText().split())
        return Decision(Access(AccessState.EXEMPT, basis, self.until.value), title)

    def is_right(self) -> bool:
        """Want a basis for an exemption, and a day that exists."""
        if self.state is not AccessState.EXEMPT:
            return True
        self.until.read()
        empty = not self.basis.currentText().strip()
        self._basis.set_error(self.tr("An exemption needs a legal basis.") if empty else "")
        return not empty and not self.until.problem()

    def _on_state(self) -> None:
        exempt = self.state is AccessState.EXEMPT
        for field in (self._basis, self._until, self._title):
            field.setEnabled(exempt)

"""Asks who may see a case or an attachment: not decided, open, or exempt with a legal basis."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from agenda_app.domain.access import Access, AccessState
from agenda_app.services.placing import CaseAccess
from agenda_app.terms import word
from agenda_app.ui.dialogs.basis_choice import BasisChoice
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class AccessDialog(FormDialog):
    """A decision in, a decision out."""

    def __init__(
        self,
        title: str,
        value: CaseAccess,
        today: date,
        *,
        with_title: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show what has been decided on ``title``.

        Args:
            title: what the case or attachment is called, for whoever decides.
            value: the decision so far.
            today: the date, for the day that an exemption ends.
            with_title: ask for a title that the public reads instead.
            parent: the window.
        """
        super().__init__(
            self.tr("Who may see this?"), self.tr("Save"), name="access", parent=parent
        )
        self.column.addWidget(Text(title, "label", wrap=True))
        self._states = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(0)
        self.column.addLayout(choices)
        for number, state in enumerate(AccessState):
            button = QRadioButton(word(state, interface_language()))
            button.setObjectName(f"access_{state.value}")
            button.setChecked(state is value.access.state)
            self._states.addButton(button, number)
            choices.addWidget(button)
        self._build_exempt(value, today, with_title=with_title)
        self._states.buttonClicked.connect(self._on_state)
        self._on_state()
        chosen = self._states.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def _build_exempt(self, value: CaseAccess, today: date, *, with_title: bool) -> None:
        self.basis = BasisChoice(value.access.basis, name="access_basis")
        self.public_title = QLineEdit(value.public_title)
        self.public_title.setObjectName("access_public_title")
        self.public_title.setPlaceholderText(word(AccessState.EXEMPT, interface_language()))
        self.until = DateField(value.access.until, today=today, name="access_until")
        self._basis_field = Field(self.tr("Legal basis"), self.basis)
        self._until_field = Field(self.tr("Last day of the exemption"), self.until, optional=True)
        title = Field(
            self.tr("Title in the public version"),
            self.public_title,
            optional=True,
            hint=self.tr("Must not tell what is exempt."),
        )
        title.setVisible(with_title)
        self._exempt_fields = (self._basis_field, title, self._until_field)
        for field in self._exempt_fields:
            self.column.addWidget(field)

    @property
    def state(self) -> AccessState:
        """What is chosen."""
        return tuple(AccessState)[self._states.checkedId()]

    def value(self) -> CaseAccess:
        """Return the decision that stands in the fields."""
        if self.state is not AccessState.EXEMPT:
            return CaseAccess(Access(self.state), self.public_title.text().strip())
        self.until.read()
        access = Access(AccessState.EXEMPT, self.basis.basis, self.until.value)
        return CaseAccess(access, " ".join(self.public_title.text().split()))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        value: CaseAccess,
        today: date,
        *,
        with_title: bool = True,
    ) -> CaseAccess | None:
        """Return the decision, None when cancelled; arguments as for the dialog."""
        dialog = cls(title, value, today, with_title=with_title, parent=parent)
        return dialog.value() if dialog.asked() else None

    def is_right(self) -> bool:
        """Ask for a basis where there must be one (offl. § 31)."""
        if self.state is not AccessState.EXEMPT:
            return True
        no_basis = self.basis.problem()
        self._basis_field.set_error(no_basis)
        wrong = self.until.problem()
        self._until_field.set_error(wrong)
        return not no_basis and not wrong

    def _on_state(self) -> None:
        for field in self._exempt_fields:
            field.setEnabled(self.state is AccessState.EXEMPT)

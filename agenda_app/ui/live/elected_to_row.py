"""What an election is to: a committee of the register, as what, and from when to when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.committee import Committee, Role
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field

ROLES = (Role.MEMBER, Role.CHAIR, Role.VICE_CHAIR)
_DATE = 130


class ElectedToRow(QWidget):
    """``changed`` tells that something was entered, ``role_chosen`` as what they are elected."""

    changed = Signal()
    role_chosen = Signal(object)

    def __init__(self, question: ElectionQuestion) -> None:
        """Begin with an election to nothing that the register has."""
        super().__init__()
        self._question = question
        self.committee = QComboBox()
        self.committee.setObjectName("elected_committee")
        self.committee.addItem(self.tr("No committee of the register"), None)
        for body in question.committees:
            self.committee.addItem(body.name, body)
        self.role = QComboBox()
        self.role.setObjectName("elected_role")
        words = (self.tr("members and deputies"), self.tr("leader"), self.tr("deputy leader"))
        for role, said in zip(ROLES, words, strict=True):
            self.role.addItem(said, role)
        self.starts = DateField(today=question.day, name="elected_from")
        self.ends = DateField(today=question.day, name="elected_to")
        self.consent = QCheckBox(self.tr("Who is elected a&greed beforehand to stand"))
        self.consent.setObjectName("elected_consent")
        self._fields = (
            Field(self.tr("Elected as"), self.role),
            Field(self.tr("From"), self.starts),
            Field(self.tr("To"), self.ends, optional=True),
        )
        self._build()
        self.committee.activated.connect(self._on_committee)
        self.role.activated.connect(self._on_role)
        for day in (self.starts, self.ends):
            day.changed.connect(lambda _day: self._on_changed())
        self.consent.toggled.connect(lambda _on: self._on_changed())
        self._show()

    def _build(self) -> None:
        for day in (self.starts, self.ends):
            day.setFixedWidth(_DATE)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Field(self.tr("Elected &to"), self.committee), 1)
        for field in self._fields:
            row.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.consent)

    @property
    def to(self) -> ElectedTo | None:
        """What the election is to, None for nothing that the register has."""
        body: Committee | None = self.committee.currentData()
        starts = self.starts.value
        if body is None or body.id is None or starts is None:
            return None
        made = ElectedTo(body.id, body.kind, self.role.currentData(), starts, self.ends.value)
        consents = made.is_mayor and self.consent.isChecked()
        return ElectedTo(made.committee_id, made.kind, made.role, starts, made.ends, consents)

    def fill(self, to: ElectedTo | None) -> None:
        """Show what an election is to."""
        if to is not None:
            ids = [body.id for body in self._question.committees]
            place = ids.index(to.committee_id) + 1 if to.committee_id in ids else 0
            self.committee.setCurrentIndex(place)
            self.role.setCurrentIndex(ROLES.index(to.role))
            self.starts.set_value(to.starts)
            self.ends.set_value(to.ends)
            self.consent.setChecked(to.has_consented)
        self._show()

    def _on_committee(self) -> None:
        """Begin with the days that are usual: from now on, to the end of the period."""
        body: Committee | None = self.committee.currentData()
        if body is not None:
            self.starts.set_value(self._question.first_day(body.id))
            self.ends.set_value(self.ends.value or self._question.term_ends)
        self._on_changed()

    def _on_role(self) -> None:
        self.role_chosen.emit(self.role.currentData())
        self._on_changed()

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self.committee.currentData() is not None
        for field in self._fields:
            field.setVisible(chosen)
        to = self.to
        self.consent.setVisible(to is not None and to.is_mayor)

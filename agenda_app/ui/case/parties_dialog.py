"""Who is told of a case's resolution, and whether and to whom they can complain."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_OFFERED = (
    ReviewKind.FINAL,
    ReviewKind.APPEAL,
    ReviewKind.HIRING,
    ReviewKind.PROCUREMENT,
    ReviewKind.ELECTION_VALIDITY,
    ReviewKind.PROCEDURAL,
)
_BETWEEN = ", "
_FEWEST = 3
_ROOM = 190


class PartiesDialog(FormDialog):
    """``facts`` is what stands in the fields; an empty row waits under the last party."""

    def __init__(self, facts: DecisionFacts, lawful: str, parent: QWidget | None = None) -> None:
        """Show what is kept; ``lawful`` is who decides on complaints when nobody is named."""
        title = self.tr("Parties and complaints")
        super().__init__(title, self.tr("Save"), name="parties", width=720, parent=parent)
        self._facts = facts
        self.individual = QCheckBox(self.tr("The resolution is an individual decision"))
        self.individual.setObjectName("parties_individual")
        self.individual.setChecked(facts.is_individual)
        self.column.addWidget(self.individual)
        hint = self.tr(
            "It decides the rights or duties of named private persons or firms. The letter then "
            "tells how they can complain (fvl. §§ 2 and 27)."
        )
        self.column.addWidget(Text(hint, "second", wrap=True))
        self.body = QLineEdit(facts.complaint_body)
        self.body.setObjectName("parties_body")
        self.body.setPlaceholderText(lawful)
        self.review = QComboBox()
        self.review.setObjectName("parties_review")
        for kind in _OFFERED:
            self.review.addItem(word(kind, interface_language()), kind)
        self.review.setCurrentIndex(max(0, self.review.findData(facts.review)))
        self.review.currentIndexChanged.connect(self._on_review)
        complaints = Field(self.tr("Who decides on a complaint"), self.body, optional=True)
        kind_of = Field(
            self.tr("What the resolution is"),
            self.review,
            hint=self.tr("Decides whether its legality can be reviewed (koml. § 27-2)."),
        )
        self.column.addLayout(side_by_side((complaints, 1), (kind_of, 1)))
        self.column.addWidget(Text(self.tr("Who gets a letter"), "small"))
        self.column.addWidget(self._rows(), 1)
        self.problem = Text(role="stop", wrap=True, name="parties_problem")
        self.problem.hide()
        self.column.addWidget(self.problem)
        for party in facts.parties:
            self._add_row(party)
        while len(self.lines) < max(_FEWEST, len(facts.parties) + 1):
            self._add_row(Party(""))
        self.individual.setFocus()

    def _rows(self) -> QScrollArea:
        self.lines: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        names = (self.tr("Name"), self.tr("Address, with commas"), self.tr("E-mail"))
        for column, (name, share) in enumerate(zip(names, (3, 4, 3), strict=True)):
            self._grid.addWidget(Text(name, "small"), 0, column)
            self._grid.setColumnStretch(column, share)
        area = QScrollArea()
        area.setObjectName("parties_rows")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(_ROOM)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        for part in (area.viewport(), inside):
            part.setBackgroundRole(QPalette.ColorRole.Base)
            part.setAutoFillBackground(True)
        return area

    def _add_row(self, party: Party) -> None:
        place = len(self.lines) + 1
        texts = (party.name, _BETWEEN.join(party.address.splitlines()), party.email)
        spoken = (
            self.tr("Name of party {number}"),
            self.tr("Address of party {number}"),
            self.tr("E-mail of party {number}"),
        )
        edits = QLineEdit(texts[0]), QLineEdit(texts[1]), QLineEdit(texts[2])
        for column, edit in enumerate(edits):
            edit.setObjectName(f"party_{place}_{column}")
            edit.setAccessibleName(spoken[column].format(number=place))
            edit.textEdited.connect(self._on_edited)
            self._grid.addWidget(edit, place, column)
        self.lines.append(edits)

    @property
    def facts(self) -> DecisionFacts:
        """What stands in the fields, without the rows that are empty."""
        parties = tuple(
            Party(_line(name), "\n".join(_parts(address)), _line(email))
            for name, address, email in self.lines
        )
        return replace(
            self._facts,
            is_individual=self.individual.isChecked(),
            complaint_body=_line(self.body),
            review=self.review.currentData(),
            parties=tuple(p for p in parties if p != Party("")),
        )

    def is_right(self) -> bool:
        """Want a name for everybody who has an address."""
        nameless = any(not party.name for party in self.facts.parties)
        self.problem.setText(self.tr("Write the name of every party.") if nameless else "")
        self.problem.setVisible(nameless)
        return not nameless

    def _on_review(self) -> None:
        if self.review.currentData() is ReviewKind.APPEAL:
            # Only about an individual decision can somebody complain, so this one is one too.
            self.individual.setChecked(True)

    def _on_edited(self) -> None:
        if any(edit.text().strip() for edit in self.lines[-1]):
            self._add_row(Party(""))


def _line(edit: QLineEdit) -> str:
    return " ".join(edit.text().split())


def _parts(edit: QLineEdit) -> list[str]:
    """Return an address as its lines, which the field has with commas between them."""
    return [part for part in (" ".join(p.split()) for p in edit.text().split(",")) if part]

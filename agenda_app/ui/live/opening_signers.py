"""Who signs the minutes, as the form of the opening asks."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import USUAL_RULE, Choosing, SigningRule, rule_words
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.text import Text

_ACROSS = 3


class SignersFields(QWidget):
    """``boxes`` has a box for each person who can sign; ``elected`` tells that they were chosen."""

    def __init__(
        self, signers: Sequence[tuple[PersonId, str]], rule: SigningRule, spacing: int
    ) -> None:
        """Offer those who can sign, with the committee's own rule where it has one."""
        super().__init__()
        self._choosing = rule.choosing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        self.rule = Text(spoken(rule_words(rule)), "label", wrap=True, name="opening_rule")
        self.rule.setVisible(rule != USUAL_RULE)
        column.addWidget(self.rule)
        self.elected = QCheckBox(self.tr("They were &elected at the opening"))
        self.elected.setObjectName("opening_elected")
        self.boxes: dict[PersonId, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, (person, name) in enumerate(signers):
            box = QCheckBox(name.replace("&", "&&"))
            box.setObjectName(f"opening_signer_{person}")
            box.clicked.connect(self._on_signer)
            self.boxes[person] = box
            grid.addWidget(box, place // _ACROSS, place % _ACROSS)
        column.addLayout(grid)
        column.addWidget(self.elected)

    def show_signers(self, signers: Collection[PersonId], *, elected: bool) -> None:
        """Tick those who sign, and whether they were elected."""
        self.elected.setChecked(elected)
        for person, ticked in self.boxes.items():
            ticked.setChecked(person in signers)

    def chosen(self, before: Sequence[PersonId]) -> tuple[PersonId, ...]:
        """Return who signs: those of ``before`` who still do, or are not offered, come first."""
        ticked = [person for person, box in self.boxes.items() if box.isChecked()]
        kept = [one for one in before if one not in self.boxes or one in ticked]
        return (*kept, *(one for one in ticked if one not in kept))

    def _on_signer(self, is_chosen: bool) -> None:
        """Tell of those whom the rule wants elected that they were, once somebody is chosen."""
        if is_chosen and self._choosing is Choosing.ELECTED:
            self.elected.setChecked(True)

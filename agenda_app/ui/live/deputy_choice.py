"""Which deputy takes a seat: those of the group in the order of the election, each explained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.calling import CallFault, call_fault
from agenda_app.domain.deputies import Answer, Bench, Call, Need
from agenda_app.domain.deputy_turns import Candidate, Standing, turns
from agenda_app.domain.deputy_words import explained, fault_words
from agenda_app.domain.people import PersonId
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field

WITH_REASON = frozenset({CallFault.OTHER_GROUP, CallFault.NOT_ELIGIBLE, CallFault.OUT_OF_ORDER})
"""What is allowed when somebody says why."""
CANNOT = frozenset(
    {Standing.IS_MEMBER, Standing.RECUSED, Standing.ABSENT, Standing.SITS, Standing.PROMISED}
)
"""How a deputy stands who cannot be chosen."""


class DeputyChoice(QWidget):
    """``changed`` tells that somebody else was chosen. A reason is asked for only out of order."""

    changed = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, box: QComboBox | None = None
    ) -> None:
        """Begin without anybody to choose; ``box`` is chosen in instead of a plain one."""
        super().__init__(parent)
        self.box = ElidedChoice() if box is None else box
        self.box.setObjectName(name)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(24)
        self.box.activated.connect(self._on_chosen)
        self.reason = QLineEdit()
        self.reason.setObjectName(f"{name}_reason")
        self.reason.editingFinished.connect(self.changed)
        self._reason_field = Field(self.tr("Why out of order"), self.reason)
        self._field = Field(self.tr("&Deputy"), self.box)
        self._bench: Bench | None = None
        self._need: Need | None = None
        self._wanted: Sequence[Need] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._field)
        self.column.addWidget(self._reason_field)
        self._reason_field.hide()

    def offer(self, bench: Bench, wanted: Sequence[Need], need: Need, chosen: Call | None) -> None:
        """Offer the deputies for a seat, one of them perhaps chosen already.

        Args:
            bench: the deputies and what is known of them, without the choice for this seat.
            wanted: all seats that deputies are needed in, this one too.
            need: the seat.
            chosen: who was chosen for it.
        """
        self._bench, self._wanted, self._need = bench, wanted, need
        turn = next(one for one in turns(bench, wanted) if one.need == need)
        self.box.clear()
        self.box.addItem(self.tr("No deputy"), None)
        for number, candidate in enumerate(turn.candidates, start=1):
            if not self.is_offered(bench, candidate):
                continue
            words = spoken(explained(candidate, bench.roster))
            self.box.addItem(self.words_of(number, candidate, words), candidate.person_id)
            place = self.box.count() - 1
            self.box.setItemData(place, words, Qt.ItemDataRole.ToolTipRole)
            if candidate.standing in CANNOT:
                disable(self.box, place)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen.person_id)) if chosen else 0)
        self.reason.setText(chosen.reason if chosen else "")
        self._look()

    def is_offered(self, bench: Bench, candidate: Candidate) -> bool:
        """Tell whether somebody is among those to choose from; who cannot be chosen still is."""
        return True

    def words_of(self, number: int, candidate: Candidate, why: str) -> str:
        """Return "2. Rune Falk – Kommer etter i rekkefølgen."."""
        return f"{number}. {candidate.seat.person_name} – {why}"

    def first(self) -> Candidate | None:
        """Return whose turn it is, None when it is nobody's."""
        if self._bench is None or self._need is None:
            return None
        found = (one for one in turns(self._bench, self._wanted) if one.need == self._need)
        return next(found).first(Standing.ACCEPTED, Standing.NEXT)

    def preselect(self) -> None:
        """Point at whose turn it is, without telling."""
        first = self.first()
        if first is not None:
            self.box.setCurrentIndex(self.box.findData(first.person_id))

    def take_first(self) -> None:
        """Choose whose turn it is."""
        first = self.first()
        if first is not None:
            self.box.setCurrentIndex(self.box.findData(first.person_id))
            self._on_chosen()

    def call(self, at: Callable[[], datetime]) -> Call | None:
        """Return the line for the call log, None when nobody is chosen."""
        person = self.box.currentData()
        if person is None or self._need is None:
            return None
        return Call(
            None,
            PersonId(person),
            self._need.person_id,
            at(),
            Answer.ACCEPTED,
            self._need.item_id,
            self.reason.text().strip(),
        )

    def problem(self, at: Callable[[], datetime]) -> str:
        """Return why the choice cannot be, or what it wants a reason for."""
        call = self.call(at)
        if call is None or self._bench is None:
            return ""
        fault = call_fault(self._bench, self._wanted, call)
        self._reason_field.setVisible(fault in WITH_REASON or bool(self.reason.text()))
        return "" if fault is None else " ".join(spoken(words) for words in fault_words(fault))

    def _on_chosen(self) -> None:
        self.reason.clear()
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        self._field.set_error("")
        self._reason_field.hide()
        problem = self.problem(datetime.now)
        self._reason_field.set_error(problem if self._reason_field.isVisibleTo(self) else "")
        if problem and not self._reason_field.isVisibleTo(self):
            self._field.set_error(problem)


def disable(box: QComboBox, place: int) -> None:
    """Let nobody choose a line."""
    item = box.model().item(place)  # type: ignore[attr-defined]
    item.setEnabled(False)

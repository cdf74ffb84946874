"""For whom the presiding officer voted, of those who can be appointed."""

from __future__ import annotations

from collections.abc import Sequence

from agenda_app.domain.election_lists import Candidate
from agenda_app.ui.parts.elided_choice import ElidedChoice


class ChairChoice(ElidedChoice):
    """Begins with nobody."""

    def __init__(self) -> None:
        """Begin without anybody to choose."""
        super().__init__()
        self.setObjectName("appointment_chair")

    @property
    def chosen(self) -> Candidate | None:
        """For whom it was; None for a blank vote, or when it is not known."""
        candidate: Candidate | None = self.currentData()
        return candidate

    def offer(self, named: Sequence[Candidate]) -> None:
        """Let somebody of these be chosen; who was chosen by name still is."""
        if [self.itemData(n) for n in range(1, self.count())] == [*named]:
            return
        chosen = self.chosen
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("Not known, or blank"), None)
        for candidate in named:
            self.addItem(candidate.name, candidate)
        self.choose(chosen)
        self.blockSignals(False)

    def choose(self, candidate: Candidate | None) -> None:
        """Choose somebody by name, if they are there."""
        names = [self.itemText(n) for n in range(1, self.count())]
        if candidate is not None and candidate.name in names:
            self.setCurrentIndex(names.index(candidate.name) + 1)

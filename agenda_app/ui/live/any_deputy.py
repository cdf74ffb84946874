"""Which deputy sits in a seat that nobody holds: of any group, for nobody knows whose it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agenda_app.domain.deputies import Bench
from agenda_app.domain.deputy_turns import Candidate
from agenda_app.ui.live.deputy_choice import DeputyChoice
from agenda_app.ui.live.name_box import NameBox
from agenda_app.ui.live.seat_lines import about
from agenda_app.ui.parts.text import Text


class AnyDeputy(DeputyChoice):
    """Offers the deputies of every group, each group in the order it was elected."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin without anybody to choose."""
        super().__init__(name, parent, box=NameBox())
        law = self.tr(
            "Nobody holds this seat. A deputy from the group that it belongs to can sit in it "
            "until a new member is elected (koml. § 7-10)."
        )
        self.column.insertWidget(0, Text(law, "label", wrap=True))

    def is_offered(self, bench: Bench, candidate: Candidate) -> bool:
        """Leave out who sits in another seat that nobody holds."""
        return bench.sitting.get(candidate.person_id, candidate) is not None

    def words_of(self, number: int, candidate: Candidate, why: str) -> str:
        """Return "Rune Falk (H) – Neste i rekkefølgen."; a number counts in one group only."""
        return f"{candidate.seat.person_name}{about(candidate.seat)} – {why}"

"""A secret ballot: numbers only, and the chair's own word where it is equal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from agenda_app.domain.ballot_methods import counted_as_typed, is_equal, said_by_chair
from agenda_app.domain.ballots import BLANK, Ballots
from agenda_app.domain.voters import Voter
from agenda_app.ui.live.ballot_grid import BallotField, typed_number
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.segments import Segments

_FIELD = 90
_NUMBERS = 99
_PAIR = 2
_SHORT = 8


class SecretNumbers(QWidget):
    """``entered`` tells the ballots after each number, ``done`` that Enter was pressed."""

    entered = Signal(object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without any."""
        super().__init__(parent)
        self.setObjectName("live_secret")
        self.setAccessibleName(self.tr("The secret ballot"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._fields: dict[int, BallotField] = {}
        self._chair: Segments | None = None
        self._chair_label = said("soft", self.tr("The chair voted"))
        self._shape: tuple[str, ...] = ()
        self._ballots: Ballots | None = None
        self._voters: Sequence[Voter] = ()

    def show_ballots(
        self, ballots: Ballots, voters: Sequence[Voter], sides: Sequence[str], blank: str
    ) -> None:
        """Show how many there are for each side; ``blank`` is what blank is called, or empty."""
        self._ballots, self._voters = ballots, voters
        shape = (*sides, blank)
        if shape != self._shape:
            self._shape = shape
            self._build(sides, blank)
        row = ballots.parties[0]
        for side, field in self._fields.items():
            field.show_number(row.on(side))
        asked = is_equal(ballots) and any(voter.is_chair for voter in voters)
        self._chair_label.setVisible(asked)
        if self._chair is not None:
            self._chair.setVisible(asked)
            self._chair.choose_or_none(self._place(ballots))

    def begin(self) -> None:
        """Go to the first number."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.show()
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            first.selectAll()

    def _build(self, sides: Sequence[str], blank: str) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._chair_label:
                widget.hide()
                widget.deleteLater()
        self._fields = {}
        lines = [*enumerate(sides), *([(BLANK, blank)] if blank else [])]
        for line, (side, words) in enumerate(lines):
            field = BallotField(words, _NUMBERS, f"live_secret_{side}")
            field.setFixedWidth(_FIELD)
            field.textEdited.connect(partial(self._on_edited, side))
            field.moved.connect(partial(self._on_moved, side))
            field.done.connect(self.done)
            self._fields[side] = field
            self._grid.addWidget(said("strong", words, wrap=len(words) > _SHORT), line, 0)
            self._grid.addWidget(field, line, 1, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(1, 1)
        self._chair = None
        if len(sides) == _PAIR:
            shown = [*sides, *([blank] if blank else [])]
            self._chair = Segments(shown, spoken=self._chair_label.text(), name="live_chair_side")
            self._chair.chosen.connect(self._on_chair)
            self._grid.addWidget(self._chair_label, len(lines), 0)
            self._grid.addWidget(self._chair, len(lines), 1, Qt.AlignmentFlag.AlignLeft)

    def _on_edited(self, side: int, text: str) -> None:
        number = typed_number(text)
        if self._ballots is not None and number is not None:
            self.entered.emit(counted_as_typed(self._ballots, self._voters, side, number))

    def _on_moved(self, side: int, down: int, _right: int) -> None:
        order = list(self._fields)
        place = order.index(side) + down
        if down and 0 <= place < len(order):
            self._fields[order[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self, ballots: Ballots) -> int:
        """Return where it stands what the chair voted, -1 as long as nobody has said."""
        side = ballots.named[0].side if ballots.named else None
        return -1 if side is None else _PAIR if side == BLANK else side

    def _on_chair(self, place: int) -> None:
        side = place if place < _PAIR else BLANK
        chair = next((voter for voter in self._voters if voter.is_chair), None)
        if self._ballots is not None and chair is not None:
            self.entered.emit(said_by_chair(self._ballots, chair.person_id, side))

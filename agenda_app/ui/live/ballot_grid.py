"""The votes of a show of hands: parties across, sides down; what is typed fills the rest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from agenda_app.domain.ballot_entry import as_typed
from agenda_app.domain.ballots import BLANK, Ballots, members_of
from agenda_app.domain.voters import Voter
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.plain_keys import HELD_DOWN
from agenda_app.ui.parts.text import restyle

_BESIDE = 8
"""How many letters the name of a side may have beside its numbers; a longer one stands above."""
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class BallotField(QLineEdit):
    """One number. Arrows go to the next cell, Enter says that the vote is as it stands."""

    moved = Signal(int, int)
    done = Signal()

    def __init__(self, spoken: str, most: int, name: str) -> None:
        """Make the cell."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # What is too much, or less than nothing, stays as it was typed and is said to be wrong.
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"-?\d{0,3}"), self))
        self._most = most
        self.setMinimumWidth(30)

    def sizeHint(self) -> QSize:
        """Be narrow where there are many parties."""
        return QSize(64, super().sizeHint().height())

    def show_number(self, number: int) -> None:
        """Show a number; a nought steps back."""
        if self.text() != str(number):
            self.setText(str(number))
            if self.hasFocus():
                self.selectAll()
        is_wrong = not 0 <= number <= self._most
        if (self.property("zero"), self.property("wrong")) != (number == 0, is_wrong):
            self.setProperty("zero", number == 0)
            self.setProperty("wrong", is_wrong)
            self.setAccessibleDescription(
                self.tr("At most {number}").format(number=self._most) if is_wrong else ""
            )
            restyle(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number, ready to be typed over."""
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & HELD_DOWN
        ):
            self.done.emit()
        elif step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(*step)
        else:
            super().keyPressEvent(event)


class BallotGrid(QWidget):
    """``entered`` tells the ballots after each number, ``done`` that Enter was pressed."""

    entered = Signal(object)
    done = Signal()

    def __init__(self, name: str = "live", parent: QWidget | None = None) -> None:
        """Begin without anybody; ``name`` begins the names of the cells."""
        super().__init__(parent)
        self.setObjectName(f"{name}_ballots")
        self._name = name
        self.setAccessibleName(self.tr("The votes by party"))
        self._shape: tuple[object, ...] = ()
        self._fields: dict[tuple[int, str], BallotField] = {}
        self._sums: list[QWidget] = []
        self._voters: Sequence[Voter] = ()
        self._ballots: Ballots | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(5)

    def show_ballots(
        self, ballots: Ballots, voters: Sequence[Voter], sides: Sequence[str], blank: str
    ) -> None:
        """Show how the votes fell.

        Args:
            ballots: a show of hands.
            voters: who may vote.
            sides: what is said of each side.
            blank: what a blank vote is called, empty where there is none.
        """
        self._voters, self._ballots = voters, ballots
        members = members_of(voters)
        lines = dict(enumerate(sides)) | ({BLANK: blank} if blank else {})
        shape = (tuple(lines.values()), tuple((p, len(m)) for p, m in members.items()))
        if shape != self._shape:
            self._shape = shape
            self._build(lines, {party: len(found) for party, found in members.items()})
        for row in ballots.parties:
            for side in lines:
                field = self._fields.get((side, row.party))
                if field is not None:
                    field.show_number(row.on(side))
        for label, side in zip(self._sums, lines, strict=True):
            number = sum(row.on(side) for row in ballots.parties)
            label.setText(str(number))  # type: ignore[attr-defined]

    def begin(self) -> None:
        """Go to the first number of the first side."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            # A cell that was just made is shown by its layout later, and takes no focus before.
            first.show()
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            first.selectAll()

    def _build(self, sides: dict[int, str], parties: dict[str, int]) -> None:
        had = self._focused()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fields, self._sums = {}, []
        last = len(parties) + 1
        for column, (party, size) in enumerate(parties.items(), start=1):
            self._grid.addWidget(_head(party or self.tr("None"), size), 0, column)
            self._grid.setColumnStretch(column, 1)
        self._grid.addWidget(_head(self.tr("Sum"), sum(parties.values())), 0, last)
        above = max(map(len, sides.values())) > _BESIDE
        for line, (side, words) in zip(range(1, 99, 3), sides.items(), strict=False):
            self._grid.addWidget(Hairline(), line, 0, 1, last + 1)
            label = said("strong", words, wrap=above, name=f"{self._name}_heading_{side}")
            place = (line + 1, 0, 1, last + 1) if above else (line + 2, 0, 1, 1)
            self._grid.addWidget(label, *place)
            for column, (party, size) in enumerate(parties.items(), start=1):
                field = BallotField(
                    f"{words}, {party}", size, f"{self._name}_ballot_{side}_{party}"
                )
                field.textEdited.connect(partial(self._on_edited, side, party))
                field.moved.connect(partial(self._on_moved, side, party))
                field.done.connect(self.done)
                self._fields[side, party] = field
                self._grid.addWidget(field, line + 2, column)
            total = said("sum", name=f"{self._name}_sum_{side}")
            total.setAlignment(Qt.AlignmentFlag.AlignCenter)
            total.setMinimumWidth(44)
            self._sums.append(total)
            self._grid.addWidget(total, line + 2, last)
        if had in self._fields:
            self._fields[had].show()
            self._fields[had].setFocus()

    def _focused(self) -> tuple[int, str]:
        return next((place for place, f in self._fields.items() if f.hasFocus()), (-1, ""))

    def _on_edited(self, side: int, party: str, text: str) -> None:
        number = typed_number(text)
        if self._ballots is None or number is None:
            return
        ballots = as_typed(self._ballots, self._voters, party, side, number)
        self.entered.emit(ballots)

    def _on_moved(self, side: int, party: str, down: int, right: int) -> None:
        parties = list(dict.fromkeys(party for _, party in self._fields))
        place = parties.index(party) + right
        sides = list(dict.fromkeys(side for side, _ in self._fields))
        line = sides.index(side) + down
        if 0 <= place < len(parties) and 0 <= line < len(sides):
            self._fields[sides[line], parties[place]].setFocus(Qt.FocusReason.TabFocusReason)


def typed_number(text: str) -> int | None:
    """Return the number that stands in a cell, None as long as it is none."""
    return int(text) if text.lstrip("-") else None


def _head(words: str, number: int) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addStretch(1)
    row.addWidget(said("heading", words))
    row.addWidget(said("soft", str(number)))
    row.addStretch(1)
    return head

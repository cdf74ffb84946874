"""Who may read the remarks of the opening: a box beside each, and dots where others look on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agenda_app.domain.access import OPEN, UNDECIDED, Access, AccessState, exempt
from agenda_app.domain.opening import MeetingOpening, Remark
from agenda_app.domain.opening_access import withheld_remarks
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field


class RemarkAccess(ElidedChoice):
    """``access`` is what is said: nothing yet, open, or exempt by the law of an exempt case."""

    def __init__(
        self, remark: Remark, known: Access, bases: Iterable[str], parent: QWidget | None = None
    ) -> None:
        """Offer the legal bases of the exempt cases, and the one that was chosen before.

        Only of disqualification it is asked whether it is open; the others are as long as nobody
        says that they are not.
        """
        super().__init__(parent)
        self.setObjectName(f"opening_{remark.value}_access")
        is_asked = remark is Remark.DISQUALIFICATION
        open_ones = (UNDECIDED, OPEN) if is_asked else (UNDECIDED,)
        chosen = (known.basis,) if known.state is AccessState.EXEMPT else ()
        laws = dict.fromkeys((*bases, *chosen))
        self._choices: tuple[Access, ...] = (*open_ones, *(exempt(basis) for basis in laws))
        if is_asked:
            self.addItem(self.tr("Not said yet"))
        self.addItem(self.tr("Open to all"))
        for basis in laws:
            self.addItem(self.tr("Exempt, {basis}").format(basis=basis))
        self.choose(known)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.is_needed = bool(laws) or known != UNDECIDED

    def choose(self, access: Access) -> None:
        """Show what is said of the remark, also by a law that no case is exempt by any more."""
        if access not in self._choices and access.state is AccessState.EXEMPT:
            self._choices = (*self._choices, access)
            self.addItem(self.tr("Exempt, {basis}").format(basis=access.basis))
        self.setCurrentIndex(self._choices.index(access) if access in self._choices else 0)

    @property
    def access(self) -> Access:
        """What is said of the remark."""
        return self._choices[self.currentIndex()]

    def field(self) -> Field[Any]:
        """Return the box under its name; it is hidden where no case is exempt."""
        made = Field(self.tr("Who may read the remark"), self)
        made.setVisible(self.is_needed)
        return made


class RemarkFields:
    """The remarks of an opening with their boxes; ``withheld`` are those the public may not read.

    Attributes:
        boxes: who may read each of them.
        withheld: those that the public may not read as they are kept.
    """

    def __init__(self, opening: MeetingOpening, bases: Iterable[str], asked: Sequence[str]) -> None:
        """Make the boxes for what is kept; ``asked`` is as in ``asked_in``."""
        laws = tuple(bases)
        self.boxes = {one: RemarkAccess(one, opening.access(one), laws) for one in Remark}
        self.withheld = frozenset(withheld_remarks(opening, asked))
        self._lines: dict[Remark, QLineEdit] = {}

    def field(self, remark: Remark, line: QLineEdit) -> Field[Any]:
        """Return the box for the remark that stands in a line."""
        self._lines[remark] = line
        return self.boxes[remark].field()

    def show(self, opening: MeetingOpening) -> None:
        """Show what is said of each remark."""
        for remark, box in self.boxes.items():
            box.choose(opening.access(remark))

    @property
    def accesses(self) -> tuple[tuple[Remark, Access], ...]:
        """What somebody has said."""
        said = ((remark, box.access) for remark, box in self.boxes.items())
        return tuple(pair for pair in said if pair[1] != UNDECIDED)

    def cover(self, *, is_covered: bool) -> None:
        """Show dots for the remarks that are withheld, or what they say; dots cannot be changed."""
        echo = QLineEdit.EchoMode.Password if is_covered else QLineEdit.EchoMode.Normal
        for remark in self.withheld:
            self._lines[remark].setEchoMode(echo)
            self._lines[remark].setReadOnly(is_covered)

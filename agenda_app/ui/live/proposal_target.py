"""What a proposal changes or adds to: the recommendation or another proposal, and which point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter
from agenda_app.domain.point_names import point_names
from agenda_app.domain.point_parts import part_name, part_names, part_of
from agenda_app.domain.proposal_rules import changeable
from agenda_app.domain.proposals import (
    RECOMMENDATION,
    Effect,
    MeetingProposal,
    ProposalKind,
    ProposalPoint,
    from_text,
)
from agenda_app.domain.sentence import capital
from agenda_app.domain.text import Text as Blocks
from agenda_app.domain.text import plain
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.proposal_question import ProposalQuestion
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field

_TO_ANOTHER = frozenset({ProposalKind.ADDITION, ProposalKind.AMENDMENT})
_SHORT = 60


class ProposalTarget(QObject):
    """Two fields, ``to_field`` and ``point_field``, that show as the kind of proposal needs them.

    ``show_kind`` tells the kind, and has to be called before anything is read.
    """

    def __init__(self, question: ProposalQuestion, parent: QObject) -> None:
        """Offer what the proposal of ``question`` can be to."""
        super().__init__(parent)
        self._question = question
        self._kind = ProposalKind.ADDITION
        self._targets: list[tuple[int, str]] = [(0, "")]
        self.to = ElidedChoice()
        self.to.setObjectName("proposal_to")
        self.to_field = Field(self.tr("T&o"), self.to)
        self._fill_others()
        self.to.currentIndexChanged.connect(self._on_to)
        self.point = ElidedChoice()
        self.point.setObjectName("proposal_point")
        self.point_field = Field(self.tr("&Changes"), self.point)

    @property
    def changes(self) -> int:
        """The number of what it is to."""
        number: int = self.to.currentData() if self._kind in _TO_ANOTHER else RECOMMENDATION
        return number

    def show_kind(self, kind: ProposalKind) -> None:
        """Ask what a proposal of this kind is to."""
        self._kind = kind
        self.to_field.setVisible(kind in _TO_ANOTHER and self.to.count() > 1)
        self._on_to()

    def show_known(self, known: MeetingProposal) -> None:
        """Put what a proposal is to into the fields, once its kind is shown."""
        self.to.setCurrentIndex(max(0, self.to.findData(known.changes)))
        single = len(known.points) == 1 and known.effect is Effect.CHANGES
        chosen = (known.points[0].at, known.points[0].part) if single else (0, "")
        self.point.setCurrentIndex(self._targets.index(chosen) if chosen in self._targets else 0)

    def points(self, text: Blocks) -> tuple[Blocks, tuple[ProposalPoint, ...]]:
        """Return a text parted into its introduction and its points, each to the one it changes."""
        is_amendment = self._kind is ProposalKind.AMENDMENT
        at, part = self._targets[self.point.currentIndex()] if is_amendment else (0, "")
        if at:
            return (), (ProposalPoint(text, at, part),)
        changed: Sequence[Blocks] = self._question.matters.texts(self.changes)
        return from_text(text, self._kind, changed)

    def _fill_others(self) -> None:
        """Offer what it can be to: the recommendation, and the proposals of a whole text."""
        matters, known = self._question.matters, self._question.known
        others = changeable(matters.register, 0 if known is None else known.number)
        numbers = [RECOMMENDATION, *(other.number for other in others)]
        if known is not None and known.changes not in numbers:
            numbers.append(known.changes)
        for number in numbers:
            self.to.addItem(spoken(capital(matter_words(Matter(number), matters))), number)

    def _fill_points(self) -> None:
        self.point.clear()
        self.point.addItem(self.tr("The points that the text names"))
        self._targets = [(0, "")]
        matters = self._question.matters
        names = point_names(self.changes, matters)
        for number, text in enumerate(matters.texts(self.changes), start=1):
            self._offer(names[number - 1], text, (number, ""))
            for part in part_names(text):
                name = part_name(names[number - 1], part)
                self._offer(name, part_of(text, part), (number, part))

    def _offer(self, name: str, text: Blocks, target: tuple[int, str]) -> None:
        said = " ".join(plain(text).split())
        short = said if len(said) <= _SHORT else f"{said[:_SHORT].rstrip()} …"
        self.point.addItem(self.tr("Point {number}: {text}").format(number=name, text=short))
        self._targets.append(target)

    def _on_to(self) -> None:
        self._fill_points()
        many = self.point.count() > 2
        self.point_field.setVisible(self._kind is ProposalKind.AMENDMENT and many)

"""A proposal that is put forward in the meeting: who, what kind, on whose behalf, what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from agenda_app.domain.matters import Matters
from agenda_app.domain.proposal_rules import Standing, Standings, refusals
from agenda_app.domain.proposals import (
    RECOMMENDATION,
    Effect,
    MeetingProposal,
    Mover,
    ProposalKind,
    ProposalPoint,
    from_text,
)
from agenda_app.domain.text import Text as Blocks
from agenda_app.domain.text import plain
from agenda_app.domain.voters import Voter
from agenda_app.files import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.editor_bar import EditorBar
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.live_words import kind_word
from agenda_app.ui.live.written import written
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_ORDER = (
    ProposalKind.ADDITION,
    ProposalKind.AMENDMENT,
    ProposalKind.ALTERNATIVE,
    ProposalKind.JOINT,
    ProposalKind.POSTPONE,
    ProposalKind.REFER,
    ProposalKind.DISMISS,
)
_SHORT = 60


@dataclass(frozen=True, slots=True)
class ProposalQuestion:
    """What the dialog stands on: the case, who is there, and what is asked about.

    ``known`` is the proposal that is changed, None for a new one.
    """

    matters: Matters
    voters: tuple[Voter, ...]
    standings: Standings
    now: time
    known: MeetingProposal | None = None


class ProposalDialog(FormDialog):
    """``proposal`` is what was typed; it is refused with the reason in place."""

    def __init__(
        self, question: ProposalQuestion, files: FileStore, parent: QWidget | None = None
    ) -> None:
        """Show an empty proposal, or the one that is changed."""
        known = question.known
        title = self.tr("New proposal") if known is None else self.tr("Change the proposal")
        button = self.tr("Put forward") if known is None else self.tr("Save")
        super().__init__(title, button, name="proposal", width=720, parent=parent)
        self._question = question
        self.mover = QComboBox()
        self.mover.setObjectName("proposal_mover")
        for mover in _movers(question):
            self.mover.addItem(str(mover), mover)
        self.kind = QComboBox()
        self.kind.setObjectName("proposal_kind")
        for kind in _ORDER:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.point = QComboBox()
        self.point.setObjectName("proposal_point")
        self._point_field = Field(self.tr("&Changes"), self.point)
        self._fill_points()
        self.parties = self._party_boxes()
        self.editor = BlockEditor(files, spoken=self.tr("Text"), name="proposal_text")
        self.editor.setMinimumHeight(130)
        self.editor.setProperty("framed", True)
        self.withdrawn = QCheckBox(self.tr("The proposal is &withdrawn"))
        self.withdrawn.setObjectName("proposal_withdrawn")
        self.withdrawn.setVisible(known is not None)
        self.problem = Text(role="stop", wrap=True, name="proposal_problem")
        self.problem.hide()
        self._build()
        if known is not None:
            self._fill(known)
        self._on_kind()
        self.mover.setFocus()

    def _build(self) -> None:
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("Put forward &by"), self.mover), 3),
                (Field(self.tr("&Kind"), self.kind), 2),
            )
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(self.tr("On behalf of"), "small"))
        for box in self.parties:
            row.addWidget(box)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._point_field)
        self.column.addWidget(EditorBar(self.editor, left=0, right=0))
        self.column.addWidget(self.editor, 1)
        self.column.addWidget(self.withdrawn)
        self.column.addWidget(self.problem)

    def _party_boxes(self) -> list[QCheckBox]:
        parties = dict.fromkeys(v.party for v in self._question.voters if v.party)
        boxes = []
        for party in parties:
            box = QCheckBox(party)
            box.setObjectName(f"proposal_party_{party}")
            boxes.append(box)
        return boxes

    def _fill_points(self) -> None:
        self.point.addItem(self.tr("The points that the text names"), 0)
        for number, text in enumerate(self._question.matters.texts(RECOMMENDATION), start=1):
            said = " ".join(plain(text).split())
            short = said if len(said) <= _SHORT else f"{said[:_SHORT].rstrip()} …"
            words = self.tr("Point {number}: {text}").format(number=number, text=short)
            self.point.addItem(words, number)

    def _fill(self, known: MeetingProposal) -> None:
        for mover in known.movers[:1]:
            self.mover.setCurrentIndex(max(0, self.mover.findText(str(mover))))
        self.kind.setCurrentIndex(_ORDER.index(known.kind))
        for box in self.parties:
            box.setChecked(box.text() in known.parties)
        single = len(known.points) == 1 and known.effect is Effect.CHANGES
        self.point.setCurrentIndex(max(0, self.point.findData(known.points[0].at if single else 0)))
        blocks = (block for point in known.points for block in point.text)
        self.editor.set_text((*known.introduction, *blocks))
        self.withdrawn.setChecked(known.withdrawn)

    @property
    def proposal(self) -> MeetingProposal:
        """The proposal as it stands in the dialog."""
        known = self._question.known
        kind: ProposalKind = self.kind.currentData()
        introduction, points = self._points(kind, written(self.editor.text()))
        mover = self.mover.currentData()
        movers: tuple[Mover, ...] = () if mover is None else (mover,)
        if known is not None and known.movers[:1] == movers:
            movers = known.movers
        parties = tuple(box.text() for box in self.parties if box.isChecked())
        made = known or MeetingProposal(0, kind, (), handed_in_at=self._question.now)
        return replace(
            made,
            kind=kind,
            points=points,
            introduction=introduction,
            movers=movers,
            parties=parties,
            withdrawn=self.withdrawn.isChecked(),
        )

    def _points(self, kind: ProposalKind, text: Blocks) -> tuple[Blocks, tuple[ProposalPoint, ...]]:
        at = self.point.currentData() if kind is ProposalKind.AMENDMENT else 0
        if at:
            return (), (ProposalPoint(text, at),)
        changed: Sequence[Blocks] = self._question.matters.texts(RECOMMENDATION)
        return from_text(text, kind, changed)

    def is_right(self) -> bool:
        """Say in place why a proposal cannot be put forward."""
        question, proposal = self._question, self.proposal
        known = question.known.movers if question.known is not None else ()
        # Who has put something forward may change it also after having left or stepped aside.
        theirs = {mover.person_id: Standing.ENTITLED for mover in known}
        found = refusals(question.matters.register, proposal, {**question.standings, **theirs})
        self.problem.setText(" ".join(spoken(reason) for reason in found))
        self.problem.setVisible(bool(found))
        return not found

    def _on_kind(self) -> None:
        kind = self.kind.currentData()
        many = len(self._question.matters.texts(RECOMMENDATION)) > 1
        self._point_field.setVisible(kind is ProposalKind.AMENDMENT and many)


def _movers(question: ProposalQuestion) -> list[Mover]:
    """Return those who may propose, and whoever put this one forward."""
    there = [Mover(voter.person_id, voter.name, voter.party) for voter in question.voters]
    known = question.known.movers if question.known is not None else ()
    return [*there, *(mover for mover in known if mover not in there)]

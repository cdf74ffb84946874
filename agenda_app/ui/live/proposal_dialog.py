"""A proposal that is put forward in the meeting: who, what kind, on whose behalf, what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from agenda_app.domain.meanwhile import both, joined_records
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposal_rules import (
    Standing,
    put_forward,
    refusals,
    removal_refusals,
    why_not_taken_up,
    without_proposal,
)
from agenda_app.domain.proposals import (
    MeetingProposal,
    Mover,
    NotTakenUp,
    ProposalKind,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.some_points import mover_refusals
from agenda_app.errors import ConflictError, UserError
from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.editor_bar import EditorBar
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.meanwhile import said_meanwhile
from agenda_app.ui.live.mover_fields import behalf_row, choose_mover, mover_box, party_boxes
from agenda_app.ui.live.proposal_question import ProposalQuestion
from agenda_app.ui.live.proposal_target import ProposalTarget
from agenda_app.ui.live.proposal_words import kind_word
from agenda_app.ui.live.written import written
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField

_ORDER = (
    ProposalKind.ADDITION,
    ProposalKind.AMENDMENT,
    ProposalKind.ALTERNATIVE,
    ProposalKind.JOINT,
    ProposalKind.POSTPONE,
    ProposalKind.SEND_BACK,
    ProposalKind.REFER,
    ProposalKind.DISMISS,
)
_SENDS_ON = ProposalKind.REFER


class ProposalDialog(FormDialog):
    """``proposal`` is what was typed; it is refused with the reason in place.

    ``is_removed`` tells that the one that was known shall go.
    """

    def __init__(
        self, question: ProposalQuestion, files: FileStore, parent: QWidget | None = None
    ) -> None:
        """Show an empty proposal, or the one that is changed."""
        known = question.known
        title = self.tr("New proposal") if known is None else self.tr("Change the proposal")
        button = self.tr("Put forward") if known is None else self.tr("Save")
        super().__init__(title, button, name="proposal", width=720, parent=parent)
        self._question = question
        self.is_removed = False
        movers = known.movers if known is not None else ()
        self.mover = mover_box(question.movers, movers, name="proposal_mover")
        self.mover.addItem(self.tr("It came with the papers"), None)
        self.owner = QLineEdit()
        self.owner.setObjectName("proposal_owner")
        self.owner.setPlaceholderText(self.tr("as it is called in the papers"))
        self._owner_field = Field(self.tr("&Whose it is"), self.owner)
        self.mover.currentIndexChanged.connect(self._on_mover)
        self.kind = QComboBox()
        self.kind.setObjectName("proposal_kind")
        for kind in _ORDER:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.target = ProposalTarget(question, self)
        self.receiver = QLineEdit()
        self.receiver.setObjectName("proposal_receiver")
        self.receiver.setPlaceholderText(self.tr("the chief executive, a committee"))
        self._receiver_field = Field(self.tr("Sent on t&o"), self.receiver, optional=True)
        self.parties = party_boxes(question.movers, name="proposal")
        self.editor = BlockEditor(files, spoken=self.tr("Text"), name="proposal_text")
        self.editor.setMinimumHeight(130)
        self.editor.setProperty("framed", True)
        self.withdrawn = QCheckBox(self.tr("The proposal is &withdrawn"))
        self.withdrawn.setObjectName("proposal_withdrawn")
        self.withdrawn.setVisible(known is not None)
        self.not_taken_up = QCheckBox(
            self.tr("The proposal is &not taken up: who put it forward takes no part in the case")
        )
        self.not_taken_up.setObjectName("proposal_not_taken_up")
        # It is either taken back or left alone.
        for one, other in (
            (self.withdrawn, self.not_taken_up),
            (self.not_taken_up, self.withdrawn),
        ):
            one.clicked.connect(partial(other.setChecked, False))
        self.only_spoken = QCheckBox(self.tr("Only &spoken so far"))
        self.only_spoken.setObjectName("proposal_only_spoken")
        self.spoken_at = TimeField(question.now, name="proposal_spoken_at")
        self._spoken_field = Field(self.tr("Spoken &at"), self.spoken_at, optional=True)
        self.only_spoken.toggled.connect(self._spoken_field.setVisible)
        self._spoken_field.hide()
        self.problem = Text(role="stop", wrap=True, name="proposal_problem")
        self.problem.hide()
        self._build()
        self._on_kind()
        self._on_mover()
        if known is not None:
            self._fill(known)
            self._offer_removal()
        self.mover.setFocus()

    def _build(self) -> None:
        # In the window before the fields: Tab leads from these to the text, past the tools.
        bar = EditorBar(self.editor, left=0, right=0, parent=self)
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("Put forward &by"), self.mover), 3),
                (Field(self.tr("&Kind"), self.kind), 2),
            )
        )
        self.column.addWidget(self._owner_field)
        self.column.addLayout(behalf_row(self.parties))
        self.column.addLayout(side_by_side((self.target.to_field, 2), (self.target.point_field, 3)))
        self.column.addWidget(self._receiver_field)
        self.column.addLayout(side_by_side((self.only_spoken, 3), (self._spoken_field, 2)))
        self.column.addWidget(bar)
        self.column.addWidget(self.editor, 1)
        self.column.addWidget(self.withdrawn)
        self.column.addWidget(self.not_taken_up)
        self.column.addWidget(self.problem)
        self.take_at_ctrl_enter()

    def _fill(self, known: MeetingProposal) -> None:
        for mover in known.movers[:1]:
            choose_mover(self.mover, mover)
        if not known.movers:
            self.mover.setCurrentIndex(self.mover.count() - 1)
        self.owner.setText(known.owner)
        self.receiver.setText(known.receiver)
        self.kind.setCurrentIndex(_ORDER.index(known.kind))
        self.target.show_known(known)
        for box in self.parties:
            box.setChecked(box.text() in known.parties)
        self.editor.set_text(known.whole_text)
        self.withdrawn.setChecked(known.withdrawn)
        self.not_taken_up.setChecked(known.not_taken_up is not None)
        self.only_spoken.setChecked(known.only_spoken)
        if known.only_spoken:
            self.spoken_at.set_value(known.spoken_at)

    def _offer_removal(self) -> None:
        remove = SecondaryButton(self.tr("Remove"), name="proposal_remove", clicked=self._remove)
        remove.setAutoDefault(False)
        self.add_button(remove)

    @property
    def proposal(self) -> MeetingProposal:
        """The proposal as it stands in the dialog."""
        known = self._question.known
        kind: ProposalKind = self.kind.currentData()
        text = written(self.editor.text())
        introduction, points = self.target.points(text)
        movers = self._movers
        parties = tuple(box.text() for box in self.parties if box.isChecked())
        made = known or MeetingProposal(0, kind, (), handed_in_at=self._question.now)
        if self.only_spoken.isChecked():
            # Once its text is written down it is handed in, and keeps the time it was spoken.
            handed_in = self._question.now if text else None
            made = replace(made, spoken_at=self.spoken_at.value, handed_in_at=handed_in)
        elif made.only_spoken:
            made = replace(made, handed_in_at=self._question.now)
        return replace(
            made,
            only_spoken=self.only_spoken.isChecked() and not text,
            kind=kind,
            points=points,
            introduction=introduction,
            changes=self.target.changes,
            movers=movers,
            owner="" if movers else " ".join(self.owner.text().split()),
            parties=parties,
            receiver=" ".join(self.receiver.text().split()) if kind is _SENDS_ON else "",
            withdrawn=self.withdrawn.isChecked(),
            not_taken_up=self._why_not if self.not_taken_up.isChecked() else None,
        )

    @property
    def _movers(self) -> tuple[Mover, ...]:
        """Who puts it forward; what came with the papers has nobody."""
        known, mover = self._question.known, self.mover.currentData()
        movers: tuple[Mover, ...] = () if mover is None else (mover,)
        return known.movers if known is not None and known.movers[:1] == movers else movers

    @property
    def _why_not(self) -> NotTakenUp | None:
        """Why it may stand as not taken up; a new one is refused with that reason instead."""
        question = self._question
        if question.known is None:
            return None
        return why_not_taken_up(self._movers, question.standings)

    def change(self, item: ItemMinutes) -> ItemMinutes:
        """Return what is written down of the item with the proposal in it.

        Raises:
            ConflictError: somebody changed the proposal meanwhile; the dialog shows both.
            UserError: what it changes or adds to is not there any more.
        """
        made, register, known = self.proposal, item.register, self._question.known
        now = None if known is None else register.proposal(known.number)
        if self.is_removed and now is None:
            return item
        if known is None:
            standings = self._question.standings
            # What it is about can have been changed or taken away since it was checked here.
            for reason in refusals(register, made, standings):
                raise UserError(reason)
            return replace(item, register=put_forward(register, made, standings))
        if now != known:
            raise self._meanwhile(known, now)
        if self.is_removed:
            return replace(item, register=without_proposal(register, made.number))
        kept = tuple(made if p.number == made.number else p for p in register.proposals)
        return replace(item, register=replace(register, proposals=kept))

    def _meanwhile(self, known: MeetingProposal, now: MeetingProposal | None) -> ConflictError:
        """Show what is stored by now together with what was typed; return how that is said."""
        if now is not None:
            mine, typed = self.proposal, written(self.editor.text())
            self._fill(joined_records(known, now, mine))
            self.editor.set_text(both(known.whole_text, now.whole_text, typed))
        self.is_removed = False
        self._question = replace(self._question, known=now)
        return said_meanwhile(self.problem, is_there=now is not None)

    def is_right(self) -> bool:
        """Say in place why a proposal cannot be put forward."""
        question = self._question
        if self.is_removed and question.known is not None:
            number = question.known.number
            found = removal_refusals(question.matters.register, number, question.in_votes)
            return self._says_nothing(found)
        self.spoken_at.read()
        if self.only_spoken.isChecked() and self.spoken_at.problem():
            self.spoken_at.setFocus()
            return False
        proposal = self.proposal
        known = question.known.movers if question.known is not None else ()
        # Who has put something forward may change it also after having left or stepped aside.
        theirs = {mover.person_id: Standing.ENTITLED for mover in known}
        found = refusals(question.matters.register, proposal, {**question.standings, **theirs})
        out = mover_refusals(proposal, question.matters, question.partly)
        return self._says_nothing((*found, *out))

    def _says_nothing(self, found: Sequence[Sentence]) -> bool:
        """Show reasons in place; True when there are none."""
        self.problem.setText(" ".join(spoken(reason) for reason in found))
        self.problem.setVisible(bool(found))
        return not found

    def _remove(self) -> None:
        self.is_removed = True
        self.accept()
        # What was refused is still there to be changed.
        self.is_removed = self.result() == QDialog.DialogCode.Accepted

    def _on_mover(self) -> None:
        """Ask whose it is when nobody who is there put it forward, and what became of it."""
        self.not_taken_up.setVisible(self._why_not is not None)
        from_papers = self.mover.currentData() is None
        self._owner_field.setVisible(from_papers)
        for box in self.parties:
            box.setEnabled(not from_papers)
            if from_papers:
                box.setChecked(False)

    def _on_kind(self) -> None:
        kind = self.kind.currentData()
        self.target.show_kind(kind)
        self._receiver_field.setVisible(kind is _SENDS_ON)

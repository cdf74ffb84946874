"""A statement for the minutes: who makes it, what it says, and whether it is taken in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QComboBox, QWidget

from agenda_app.domain.meanwhile import both, joined_records
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposal_rules import Standing, Standings
from agenda_app.domain.proposals import MinuteStatement, Mover
from agenda_app.domain.statement_rules import statement_refusals, with_statement
from agenda_app.errors import ConflictError
from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.editor_bar import EditorBar
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.meanwhile import said_meanwhile
from agenda_app.ui.live.mover_fields import behalf_row, choose_mover, mover_box, party_boxes
from agenda_app.ui.live.room_words import entered_words
from agenda_app.ui.live.written import written
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_DECISIONS = (None, True, False)


@dataclass(frozen=True, slots=True)
class StatementQuestion:
    """What the dialog stands on; ``known`` is the statement that is changed, None for a new one."""

    movers: tuple[Mover, ...]
    standings: Standings
    known: MinuteStatement | None = None


class StatementDialog(FormDialog):
    """``statement`` is what was typed; ``is_removed`` tells that it shall go."""

    def __init__(
        self, question: StatementQuestion, files: FileStore, parent: QWidget | None = None
    ) -> None:
        """Show an empty statement, or the one that is changed."""
        known = question.known
        title = self.tr("Statement for the minutes")
        super().__init__(title, self.tr("Save"), name="statement", width=680, parent=parent)
        self._question = question
        self.is_removed = False
        movers = () if known is None else (known.mover,)
        self.mover = mover_box(question.movers, movers, name="statement_mover")
        self.entered = QComboBox()
        self.entered.setObjectName("statement_entered")
        for entered in _DECISIONS:
            words = entered_words(entered)
            self.entered.addItem(words[:1].upper() + words[1:], entered)
        self.parties = party_boxes(question.movers, name="statement")
        self.editor = BlockEditor(files, spoken=self.tr("Text"), name="statement_text")
        self.editor.setMinimumHeight(120)
        self.editor.setProperty("framed", True)
        self.problem = Text(role="stop", wrap=True, name="statement_problem")
        self.problem.hide()
        self._build()
        if known is not None:
            self._fill(known)
            self._offer_removal()
        self.mover.setFocus()

    def _build(self) -> None:
        # In the window before the fields: Tab leads from these to the text, past the tools.
        bar = EditorBar(self.editor, left=0, right=0, parent=self)
        decided = Field(
            self.tr("&Decided"),
            self.entered,
            hint=self.tr("The committee's own rules say who decides."),
        )
        self.column.addLayout(
            side_by_side((Field(self.tr("Made &by"), self.mover), 3), (decided, 3))
        )
        self.column.addLayout(behalf_row(self.parties))
        self.column.addWidget(bar)
        self.column.addWidget(self.editor, 1)
        self.column.addWidget(self.problem)
        self.take_at_ctrl_enter()

    def _fill(self, known: MinuteStatement) -> None:
        choose_mover(self.mover, known.mover)
        self.entered.setCurrentIndex(_DECISIONS.index(known.entered))
        for box in self.parties:
            box.setChecked(box.text() in known.parties)
        self.editor.set_text(known.text)

    def _offer_removal(self) -> None:
        remove = SecondaryButton(self.tr("Remove"), name="statement_remove", clicked=self._remove)
        remove.setAutoDefault(False)
        self.add_button(remove)

    @property
    def statement(self) -> MinuteStatement:
        """The statement as it stands in the dialog; number 0 for a new one."""
        known = self._question.known
        return MinuteStatement(
            0 if known is None else known.number,
            self.mover.currentData(),
            written(self.editor.text()),
            tuple(box.text() for box in self.parties if box.isChecked()),
            _DECISIONS[self.entered.currentIndex()],
        )

    def change(self, item: ItemMinutes) -> ItemMinutes:
        """Return what is written down of the item with the statement in it.

        Raises:
            ConflictError: somebody changed the statement meanwhile; the dialog shows both.
        """
        register, known, made = item.register, self._question.known, self.statement
        number = 0 if known is None else known.number
        now = next((one for one in register.statements if one.number == number), None)
        if self.is_removed and now is None:
            return item
        if known is None:
            kept = with_statement(register, made, self._question.standings)
            return replace(item, register=kept)
        if now != known:
            raise self._meanwhile(known, now)
        changed = tuple(
            made if one.number == number else one
            for one in register.statements
            if one.number != number or not self.is_removed
        )
        return replace(item, register=replace(register, statements=changed))

    def _meanwhile(self, known: MinuteStatement, now: MinuteStatement | None) -> ConflictError:
        """Show what is stored by now together with what was typed; return how that is said."""
        if now is not None:
            mine = self.statement
            text = both(known.text, now.text, mine.text)
            self._fill(replace(joined_records(known, now, mine), text=text))
        self.is_removed = False
        self._question = replace(self._question, known=now)
        return said_meanwhile(self.problem, is_there=now is not None)

    def is_right(self) -> bool:
        """Say in place why a statement cannot be kept."""
        if self.is_removed:
            return True
        if self.mover.currentData() is None:
            self.problem.setText(self.tr("Nobody is there who can make one."))
            self.problem.show()
            return False
        statement, known = self.statement, self._question.known
        standings = dict(self._question.standings)
        if known is not None:
            # Who has made a statement may change it also after having left.
            standings[known.mover.person_id] = Standing.ENTITLED
        found = statement_refusals(statement, standings)
        self.problem.setText(" ".join(spoken(reason) for reason in found))
        self.problem.setVisible(bool(found))
        return not found

    def _remove(self) -> None:
        self.is_removed = True
        self.accept()

"""Putting locked minutes right: which item, what stands, what is to stand, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.minutes_corrections import MinutesCorrection, correction_refusals
from agenda_app.domain.typography import date_short, item_number, with_hour
from agenda_app.errors import BlockedError, UserError
from agenda_app.terms import word
from agenda_app.ui.dialogs.basis_choice import BasisChoice
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text

_LINES = 64
_LONGEST = 60


class CorrectionDialog(FormDialog):
    """Closes when ``keep`` has taken the correction; else says why it did not."""

    def __init__(
        self,
        items: Iterable[AgendaItem],
        approvals: Sequence[tuple[Meeting, AgendaItem]],
        made: Sequence[MinutesCorrection],
        keep: Callable[[MinutesCorrection], object],
        now: Callable[[], datetime],
        look: Callable[[MinutesCorrection], object],
        parent: QWidget | None = None,
    ) -> None:
        """Begin at the last place where the committee can have agreed.

        ``look`` raises ``BlockedError`` where the words give something exempt away; then it is
        asked once whether they are to be entered all the same, and no key that was meant for the
        question before answers.
        """
        super().__init__(
            self.tr("Correct the locked minutes"),
            self.tr("Correct"),
            name="correction",
            width=720,
            parent=parent,
        )
        self._keep, self._now, self._look = keep, now, look
        self._asked_about: MinutesCorrection | None = None
        self.item = ElidedChoice()
        self.item.setObjectName("correction_item")
        self.item.addItem(self.tr("The meeting as a whole"), None)
        for item in items:
            self.item.addItem(_line(item), item.id)
        self.was = _text("correction_was")
        self.becomes = _text("correction_becomes")
        self.reason = _text("correction_reason")
        self.agreed = ElidedChoice()
        self.agreed.setObjectName("correction_agreed")
        self.agreed.addItem(self.tr("In no meeting: a slip of the pen"), None)
        for meeting, item in approvals:
            day = with_hour(date_short(meeting.date), meeting.apart)
            self.agreed.addItem(f"{day} · {_line(item)}", item.id)
        self.agreed.setCurrentIndex(min(1, self.agreed.count() - 1))
        self.basis = BasisChoice("", name="correction_basis")
        self.trouble = Message(Level.STOP, "", name="correction_trouble")
        self.trouble.hide()
        self._build(len(made))

    def _build(self, made: int) -> None:
        told = self.tr("What was locked stays as it is. The correction is printed after it.")
        if made:
            told += " " + self.tr("%n correction(s) are there already.", "", made)
        add = self.column.addWidget
        add(Text(told, "label", wrap=True))
        add(Field(self.tr("&Where"), self.item))
        was = Field(self.tr("&It says"), self.was, optional=True)
        becomes = Field(self.tr("It &shall say"), self.becomes, optional=True)
        self.column.addLayout(side_by_side((was, 1), (becomes, 1)))
        add(Field(self.tr("W&hy"), self.reason))
        agreed = Field(self.tr("&Agreed in"), self.agreed)
        hint = self.tr("By which paragraph the public may not read the text, if it may not.")
        basis = Field(self.tr("&Exempt by"), self.basis, optional=True, hint=hint)
        self.column.addLayout(side_by_side((agreed, 1), (basis, 1)))
        add(self.trouble)
        self._by_keys = self.take_at_ctrl_enter()
        self.basis.editTextChanged.connect(self._on_basis)
        self.was.setFocus()

    @property
    def correction(self) -> MinutesCorrection:
        """What stands in the fields."""
        return MinutesCorrection(
            number=0,
            item_id=_id(self.item),
            was=self.was.toPlainText(),
            becomes=self.becomes.toPlainText(),
            reason=self.reason.toPlainText(),
            made_at=self._now().replace(microsecond=0),
            agreed_in=_id(self.agreed),
            exempt_basis=self.basis.basis,
        )

    def is_right(self) -> bool:
        """Keep the correction; when that is refused, say why."""
        correction = self.correction
        said = [spoken(reason) for reason in correction_refusals(correction)]
        if not said:
            try:
                self._ask_about(correction)
                self._keep(correction)
            except UserError as error:
                said = [spoken(error)]
        self.trouble.setVisible(bool(said))
        if said:
            self.trouble.say(Level.STOP, said[0])
            self.adjustSize()
        return not said

    def _ask_about(self, correction: MinutesCorrection) -> None:
        """Let words that are exempt be entered only when somebody has been told so.

        Raises:
            BlockedError: they are, and nobody has been.
        """
        words = replace(correction, made_at=datetime.min)
        if words == self._asked_about:
            return
        self._ask(is_asking=False)
        try:
            self._look(correction)
        except BlockedError:
            self._asked_about = words
            self._ask(is_asking=True)
            self.basis.setFocus()
            raise

    def _ask(self, *, is_asking: bool) -> None:
        self.ok.setText(self.tr("Correct all the same") if is_asking else self.tr("Correct"))
        self.ok.setAutoDefault(not is_asking)
        self.ok.setDefault(not is_asking)
        self._by_keys.setEnabled(not is_asking)

    def _on_basis(self) -> None:
        """Let the keys take it again when a paragraph answers what was asked."""
        if self._asked_about is not None:
            self._ask(is_asking=not self.basis.basis)


def _text(name: str) -> QPlainTextEdit:
    editor = QPlainTextEdit()
    editor.setObjectName(name)
    editor.setTabChangesFocus(True)
    editor.setMaximumHeight(_LINES)
    return editor


def _line(item: AgendaItem) -> str:
    """Return an item under the title that a projected screen may show."""
    number = f"{item_number(item.number)} " if item.number else ""
    title = item.title
    if item.access.state is AccessState.EXEMPT:
        title = item.public_title or word(item.access.state, interface_language())
    return f"{number}{title[:_LONGEST]}"


def _id(box: QComboBox) -> ItemId | None:
    chosen: ItemId | None = box.currentData()
    return chosen

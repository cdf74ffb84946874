"""A case that is decided in writing: who answered what and when, and what came of it."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.language import Language
from agenda_app.domain.typography import nobreak_law
from agenda_app.domain.written import Answer, Reply, Written
from agenda_app.domain.written_words import written_words
from agenda_app.ui.live.answer_list import AnswerList
from agenda_app.ui.live.outcome_box import OutcomeBox
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.time_field import TimeField


class AnswersDesk(QWidget):
    """``answered`` tells who answered what, ``timed`` when the one in front did, ``all`` that all.

    What the fields of the time show is of whoever is in front of the list.
    """

    answered = Signal(object, object)
    timed = Signal(object, object)
    all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a case."""
        super().__init__(parent)
        self.setObjectName("live_answers_desk")
        self._written: Written | None = None
        self.list = AnswerList()
        self.list.answered.connect(self.answered)
        self.list.looked_at.connect(self._show_time)
        self.everybody = SecondaryButton(self.tr("All say yes"), name="live_all_accept")
        self.everybody.clicked.connect(self.all)
        self.day = DateField(None, name="live_answer_day")
        self.at = TimeField(None, name="live_answer_time")
        for field in (self.day, self.at):
            field.changed.connect(lambda _value: self._on_timed())
        self.box = OutcomeBox()
        self.sentence = said("soft", wrap=True, name="live_answers_sentence")
        self._build()
        self.hide()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 0, 0)
        head.setSpacing(8)
        told = self.tr("Yes is to both the proposal and that nobody meets. J: yes, N: no, I: none.")
        head.addWidget(said("soft", nobreak_law(told), wrap=True), 1)
        head.addWidget(self.everybody)
        head.addWidget(KeyCap("Ctrl+1"), 0, Qt.AlignmentFlag.AlignVCenter)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(Field(self.tr("Answered on"), self.day), 1)
        when.addWidget(Field(self.tr("At"), self.at), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 6)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addLayout(when)
        column.addWidget(self.box)
        column.addWidget(self.sentence)

    def show_written(self, written: Written | None, language: Language, *, is_open: bool) -> None:
        """Show the answers of a case, nothing where it is not decided in writing."""
        self._written = written
        self.setVisible(written is not None)
        if written is None:
            return
        self.list.is_open = is_open
        for part in (self.everybody, self.day, self.at):
            part.setEnabled(is_open)
        self.list.show_answers(written)
        self._show_time()
        self.box.say(*self._came(written))
        sentence = written_words(written).said(language)
        words = self.tr("In the minutes: “{words}”").format(words=sentence)
        self.sentence.setText(words if sentence else "")
        self.sentence.setVisible(bool(sentence))

    def _came(self, written: Written) -> tuple[str, str, str]:
        """Return how it looks, what came of it, and how many accept."""
        accepting, members = len(written.who(Reply.ACCEPTS)), len(written.members)
        total = self.tr("{number} of {members} say yes").format(number=accepting, members=members)
        if written.is_stopped:
            return "warn", self.tr("A third demanded an ordinary meeting"), total
        if written.is_adopted:
            return "ok", self.tr("Adopted"), total
        if written.is_complete:
            return "warn", self.tr("Not adopted"), total
        waiting = self.tr("%n answer(s) to be entered", "", len(written.who(None)))
        return "info", waiting, total

    def _show_time(self) -> None:
        """Show when the one in front answered; silence has no time."""
        answer = self.answer
        has_time = answer is not None and answer.reply is not Reply.SILENT
        at = answer.at if answer is not None and has_time else None
        self.day.set_value(None if at is None else at.date())
        self.at.set_value(None if at is None else at.time())
        for field in (self.day, self.at):
            field.setEnabled(has_time and self.list.is_open)

    @property
    def answer(self) -> Answer | None:
        """The answer of whoever is in front."""
        person, written = self.list.current, self._written
        return None if written is None or person is None else written.by_person.get(person)

    def _on_timed(self) -> None:
        """Tell when the one in front answered; without a day nobody knows."""
        answer, day = self.answer, self.day.value
        if answer is not None:
            at = None if day is None else datetime.combine(day, self.at.value or time())
            self.timed.emit(answer.person_id, at)

    def begin(self) -> None:
        """Go to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

"""A question or an interpellation: who asks whom, what, and what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meanwhile import both, joined_records
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.proposals import Mover
from agenda_app.domain.questions import (
    Question,
    QuestionKind,
    question_refusals,
    with_question,
    without_question,
)
from agenda_app.errors import ConflictError
from agenda_app.files.store import FileStore
from agenda_app.terms import word
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.live.meanwhile import said_meanwhile
from agenda_app.ui.live.mover_fields import choose_mover
from agenda_app.ui.live.name_box import NameBox
from agenda_app.ui.live.room_words import answered_word
from agenda_app.ui.live.written import written
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_ANSWERS = (None, True, False)


@dataclass(frozen=True, slots=True)
class QuestionForm:
    """What the dialog stands on.

    Attributes:
        movers: those who can ask.
        to: whom it usually goes to, in the words of the minutes.
        places: where it can be printed, each with its words.
        place: where it is printed when nothing else is chosen.
        known: the question that is changed, None for a new one.
    """

    movers: Sequence[Mover]
    to: str
    places: Sequence[tuple[str, ItemId | None]]
    place: ItemId | None
    known: Question | None = None


class QuestionDialog(FormDialog):
    """``question`` is what was typed; ``is_removed`` tells that it shall go."""

    def __init__(self, form: QuestionForm, files: FileStore, parent: QWidget | None = None) -> None:
        """Show an empty question, or the one that is changed."""
        title = self.tr("Question or interpellation")
        super().__init__(title, self.tr("Save"), name="question", width=720, parent=parent)
        self._form = form
        self.is_removed = False
        self.kind = self._choice("kind")
        for kind in QuestionKind:
            self.kind.addItem(word(kind, interface_language()), kind)
        self.asker = NameBox()
        self.asker.setObjectName("question_asker")
        known = () if form.known is None else (form.known.asker,)
        for mover in dict.fromkeys((*form.movers, *known)):
            self.asker.addItem(str(mover), mover)
        self.to = QLineEdit(form.to)
        self.to.setObjectName("question_to")
        self.text = self._editor(files, self.tr("What is asked"), "question_text")
        self.answered = self._choice("answered")
        for answered in _ANSWERS:
            words = answered_word(answered) or self.tr("not noted yet")
            self.answered.addItem(words[:1].upper() + words[1:], answered)
        self.answer = self._editor(files, self.tr("What was answered"), "question_answer")
        self.place = self._choice("place")
        for words, item_id in form.places:
            self.place.addItem(words, item_id)
        self.problem = Text(role="stop", wrap=True, name="question_problem")
        self.problem.hide()
        self._build()
        self._fill(form.known)
        if form.known is not None:
            self._offer_removal()
        self.asker.setFocus()

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"question_{name}")
        return box

    def _editor(self, files: FileStore, words: str, name: str) -> BlockEditor:
        editor = BlockEditor(files, spoken=words, name=name)
        editor.setMinimumHeight(74)
        editor.setProperty("framed", True)
        return editor

    def _build(self) -> None:
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("&Kind"), self.kind), 2),
                (Field(self.tr("Asked &by"), self.asker), 3),
                (Field(self.tr("&To"), self.to), 3),
            )
        )
        self.column.addWidget(Field(self.tr("&What is asked"), self.text), 2)
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("A&nswered"), self.answered), 2),
                (Field(self.tr("&Printed in"), self.place), 3),
            )
        )
        self.column.addWidget(Field(self.tr("What was an&swered"), self.answer, optional=True), 2)
        self.column.addWidget(self.problem)
        self.take_at_ctrl_enter()

    def _fill(self, known: Question | None) -> None:
        place = self._form.place if known is None else known.item_id
        self.place.setCurrentIndex(max(0, self.place.findData(place)))
        if known is None:
            return
        self.kind.setCurrentIndex(list(QuestionKind).index(known.kind))
        choose_mover(self.asker, known.asker)
        self.to.setText(known.to)
        self.text.set_text(known.text)
        self.answered.setCurrentIndex(_ANSWERS.index(known.answered))
        self.answer.set_text(known.answer)

    def _offer_removal(self) -> None:
        remove = SecondaryButton(self.tr("Remove"), name="question_remove", clicked=self._remove)
        remove.setAutoDefault(False)
        self.add_button(remove)

    @property
    def question(self) -> Question:
        """The question as it stands in the dialog; number 0 for a new one."""
        known = self._form.known
        answer = written(self.answer.text())
        made = known or Question(0, QuestionKind.QUESTION, self.asker.currentData())
        answered = _ANSWERS[self.answered.currentIndex()]
        return replace(
            made,
            kind=self.kind.currentData(),
            asker=self.asker.currentData(),
            to=" ".join(self.to.text().split()),
            text=written(self.text.text()),
            # What is answered in writing here is answered.
            answered=True if answer and answered is None else answered,
            answer=answer,
            item_id=self.place.currentData(),
        )

    def change(self, minutes: MeetingMinutes) -> MeetingMinutes:
        """Return minutes with the question in them.

        Raises:
            ConflictError: somebody changed the question meanwhile; the dialog shows both.
        """
        known = self._form.known
        number = 0 if known is None else known.number
        now = next((one for one in minutes.questions if one.number == number), None)
        if self.is_removed and now is None:
            return minutes
        if known is not None and now != known:
            raise self._meanwhile(known, now)
        if self.is_removed:
            return replace(minutes, questions=without_question(minutes.questions, number))
        return replace(minutes, questions=with_question(minutes.questions, self.question))

    def put_back(self, minutes: MeetingMinutes) -> MeetingMinutes:
        """Return minutes with the question that was removed, under its number if that is free."""
        known = self._form.known
        if known is None:
            return minutes
        taken = any(one.number == known.number for one in minutes.questions)
        if taken:
            again = with_question(minutes.questions, replace(known, number=0))
        else:
            every = (*minutes.questions, known)
            again = tuple(sorted(every, key=lambda one: one.number))
        return replace(minutes, questions=again)

    def _meanwhile(self, known: Question, now: Question | None) -> ConflictError:
        """Show what is stored by now together with what was typed; return how that is said."""
        if now is not None:
            mine = self.question
            self._fill(
                replace(
                    joined_records(known, now, mine),
                    text=both(known.text, now.text, mine.text),
                    answer=both(known.answer, now.answer, mine.answer),
                )
            )
        self.is_removed = False
        self._form = replace(self._form, known=now)
        return said_meanwhile(self.problem, is_there=now is not None)

    def is_right(self) -> bool:
        """Say in place why a question cannot be kept."""
        if self.is_removed:
            return True
        if self.asker.currentData() is None:
            self.problem.setText(self.tr("Nobody is there who can ask."))
            self.problem.show()
            return False
        found = list(question_refusals(self.question))
        self.problem.setText(" ".join(spoken(reason) for reason in found))
        self.problem.setVisible(bool(found))
        return not found

    def _remove(self) -> None:
        self.is_removed = True
        self.accept()

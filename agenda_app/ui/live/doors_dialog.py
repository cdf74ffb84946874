"""Closing the doors for an item: by which sentence of koml. § 11-5, and on what basis besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.closing_words import GROUNDS
from agenda_app.domain.closings import (
    OPENED_TOO_EARLY,
    lacks_basis,
    lacks_vote,
    opening_refusal,
    opens_too_early,
)
from agenda_app.domain.minutes import ClosedSession
from agenda_app.domain.votes import Room
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.closed_parts import ClosedParts
from agenda_app.ui.live.doors_rules import law_words
from agenda_app.ui.live.doors_vote import DoorsVote
from agenda_app.ui.live.tab_round import go_round
from agenda_app.ui.live.withheld_note import WithheldNote
from agenda_app.ui.live.words import span
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField
from agenda_app.ui.parts.whole_choice import WholeChoice

_LEAST = 120


class DoorsDialog(FormDialog):
    """``sessions`` are the closed parts of the item as they stand in the dialog.

    It closes the doors once, or puts right what is written of doors that were closed. The
    committee decides it by a vote, which is proposed as unanimous, also where the law demands it.
    """

    def __init__(
        self,
        sessions: Sequence[ClosedSession],
        start: datetime,
        room_at: Callable[[int], Room],
        parent: QWidget | None = None,
        *,
        is_new: bool = False,
        is_covered: bool = False,
    ) -> None:
        """Show the last of the sessions.

        Args:
            sessions: what is put right, at least one; the one to begin with when ``is_new``.
            start: when the meeting was set, which tells what is in the night after it.
            room_at: who decides, by the number of a vote (``ItemRecord.room_at``).
            parent: the window.
            is_new: whether the doors are being closed now.
            is_covered: whether the screen may not tell who votes, until somebody wants it to.
        """
        title = self.tr("Close the doors") if is_new else self.tr("Correct the closed doors")
        button = self.tr("Close the doors") if is_new else self.tr("Save")
        name = "doors" if is_new else "doors_correct"
        super().__init__(title, button, name=name, width=560, parent=parent)
        self._parts = ClosedParts(sessions)
        self._start, self._room_at, self._is_new = start, room_at, is_new
        self.is_removed = False
        # The choice comes first: what is put back into the other fields is about what is chosen.
        self.chosen = ElidedChoice()
        self.chosen.setObjectName("doors_chosen")
        self.chosen.addItems([span(one.closed_at, one.opened_at) for one in sessions])
        self.chosen.setCurrentIndex(self._parts.place)
        self.ground = ElidedChoice()
        self.ground.setObjectName("doors_ground")
        for ground, words in GROUNDS.items():
            self.ground.addItem(spoken(words), ground)
        self.told = WholeChoice(self.ground, "doors_ground_told")
        self.basis = QLineEdit()
        self.basis.setObjectName("doors_basis")
        self.at = TimeField(name="doors_at")
        self.opened = TimeField(name="doors_opened")
        self.vote = QLineEdit()
        self.vote.setObjectName("doors_vote")
        self.law = Text(role="label", wrap=True)
        room = room_at(0)
        self.closing = DoorsVote(room, self.tr("The &vote on closing them"), "doors_closing")
        self.reopening = DoorsVote(room, self.tr("A v&ote on opening them"), "doors_reopening")
        self.withheld = WithheldNote("doors_withheld")
        self.withheld.acted.connect(lambda _index: self._cover(is_covered=False))
        self._build()
        self._show()
        self._cover(is_covered=is_covered)
        self.ground.currentIndexChanged.connect(self._on_ground)
        for part in (self.closing, self.reopening):
            part.changed.connect(self._show_state)
            part.done.connect(self.accept)
        self._show_state()
        self.chosen.currentIndexChanged.connect(self._on_chosen)
        (self.at if self.at.value is None else self.ground).setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let the tab key go round as the dialog is read: the votes are made anew in it."""
        return go_round((self._scroll, *self.buttons), forward=forward)

    def _cover(self, *, is_covered: bool) -> None:
        """Show nothing of who votes on the doors, or all of it."""
        self.withheld.setVisible(is_covered)
        for part in (self.closing, self.reopening):
            part.cover(is_covered=is_covered)

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        self._scroll = ContentScroll(body, _LEAST)
        self.column.addWidget(self._scroll)
        which = Field(self.tr("W&hich time"), self.chosen)
        which.setVisible(self.chosen.count() > 1)
        column.addWidget(which)
        column.addWidget(Field(self.tr("&Why"), self.ground))
        column.addWidget(self.told)
        self.basis_field = Field(self.tr("Legal &basis"), self.basis, optional=True)
        column.addWidget(self.basis_field)
        column.addWidget(self.law)
        self.closing_field = Field(self.tr("Decided"), self.closing)
        self.closing_field.label.hide()
        column.addWidget(self.withheld)
        column.addWidget(self.closing_field)
        self.at_field = Field(self.tr("Closed &at"), self.at)
        self.opened_field = Field(self.tr("&Opened at"), self.opened)
        self.words_field = Field(self.tr("&Decided"), self.vote, optional=True)
        column.addLayout(
            side_by_side((self.at_field, 1), (self.opened_field, 1), (self.words_field, 2))
        )
        self.reopening_field = Field(self.tr("Opened"), self.reopening)
        self.reopening_field.label.hide()
        column.addWidget(self.reopening_field)
        if self._is_new:
            self.opened_field.hide()
            self.reopening_field.hide()
            said = self.tr("The screen shows the case once the doors are closed.")
            column.addWidget(Text(said, "label", wrap=True))
            return
        remove = SecondaryButton(self.tr("Remove"), name="doors_remove", clicked=self._remove)
        remove.setAutoDefault(False)
        self.add_button(remove)

    @property
    def sessions(self) -> tuple[ClosedSession, ...]:
        """The closed parts of the item, without the one that is removed."""
        return self._parts.without() if self.is_removed else self._parts.having(self._session())

    def draft_json(self) -> str:
        """Return what stands in the dialog."""
        return self._parts.draft_json(self._session())

    def take_draft(self, stored: str) -> None:
        """Put back what stood in the dialog, when it still fits what is kept."""
        if self._parts.take_draft(stored):
            with QSignalBlocker(self.chosen):
                self.chosen.setCurrentIndex(self._parts.place)
            self._show()

    def choose(self, place: int) -> None:
        """Show another of the sessions."""
        self.chosen.setCurrentIndex(place)

    def is_right(self) -> bool:
        """Ask for the times, and the basis that public interests need, of all that was changed."""
        if self.is_removed:
            return True
        if not self._is_shown_right():
            return False
        self._parts.keep(self._session())
        for place in self._parts.changed():
            self.choose(place)
            if not self._is_shown_right():
                return False
        return True

    def _is_shown_right(self) -> bool:
        self.at.read()
        self.opened.read()
        if not self.at.problem() and self.at.value is None:
            self.at_field.set_error(self.tr("Write when the doors were closed."))
        if not self.opened.problem():
            self.opened_field.set_error(self._opened_error())
        basis = self.tr("Write what exempts it.") if lacks_basis(self._session()) else ""
        self.basis_field.set_error(basis)
        self.closing_field.set_error(self.closing.refusal or self._not_voted())
        self.reopening_field.set_error(self.reopening.refusal or self._not_opened())
        fields = (
            self.basis_field,
            self.closing_field,
            self.at_field,
            self.opened_field,
            self.reopening_field,
        )
        wrong = next((field for field in fields if field.error), None)
        if wrong is not None:
            wrong.editor.setFocus()
        return wrong is None

    def _not_voted(self) -> str:
        """Return that a vote is missing, where the committee has to decide."""
        if lacks_vote(self._session()) and self._room_at(self._parts.shown.taken).voters:
            return self.tr("The committee itself decides this. Enter the vote.")
        return ""

    def _not_opened(self) -> str:
        refused = opening_refusal(self.reopening.outcome, self.opened.value)
        return "" if refused is None else spoken(refused)

    def _opened_error(self) -> str:
        opened = self.opened.value
        if self.closing.fell:
            return ""
        if opened is None:
            is_last = self._parts.is_last
            return "" if is_last else self.tr("Write when the doors were opened.")
        return spoken(OPENED_TOO_EARLY) if opens_too_early(self._session(), self._start) else ""

    def _session(self) -> ClosedSession:
        kept = self._parts.shown
        fell, counted = self.closing.fell, self.closing.ballots is not None
        return ClosedSession(
            self.ground.currentData(),
            self.basis.text().strip(),
            self.at.value,
            None if fell else self.opened.value,
            "" if counted else self.vote.text().strip(),
            self.closing.ballots,
            fell,
            None if fell else self.reopening.ballots,
            kept.taken,
            kept.opening_taken,
        )

    def _show(self) -> None:
        session = self._parts.shown
        self.ground.setCurrentIndex(self.ground.findData(session.ground))
        self.basis.setText(session.basis)
        self.at.set_value(session.closed_at)
        self.opened.set_value(session.opened_at)
        self.vote.setText(session.vote)
        self.closing.set_room(self._room_at(session.taken))
        self.closing.set_ballots(session.ballots)
        self.reopening.set_room(self._room_at(session.opening_taken))
        self.reopening.set_ballots(session.opening)
        if self._is_new and session.ballots is None:
            self._on_ground()
        for field in (self.basis_field, self.closing_field, self.reopening_field):
            field.set_error("")

    def _on_ground(self) -> None:
        """Propose the vote by which the committee decides."""
        if self._is_new:
            ground = self.ground.currentData()
            self.closing.taken.setChecked(ground.needs_vote and bool(self._room_at(0).voters))
        self._show_state()

    def _show_state(self) -> None:
        """Say what the law says, and what comes of it when the vote fell."""
        ground, fell = self.ground.currentData(), self.closing.fell
        self.law.setText(law_words(ground, fell=fell))
        self.closing_field.set_error("")
        self.reopening_field.set_error("")
        # Words stand where the votes are not known, as they do in older minutes.
        counted = self.closing.ballots is not None
        self.words_field.setVisible(not counted and bool(self._parts.shown.vote))
        if self._is_new:
            down = self.tr("Note that it was voted down")
            self.ok.setText(down if fell else self.tr("Close the doors"))
        else:
            self.opened_field.setVisible(not fell)
            self.reopening_field.setVisible(not fell)

    def _on_chosen(self, place: int) -> None:
        self.at.read()
        self.opened.read()
        self._parts.keep(self._session())
        self._parts.place = place
        self._show()

    def _remove(self) -> None:
        self.is_removed = True
        self.accept()

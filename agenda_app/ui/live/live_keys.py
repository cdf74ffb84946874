"""The keys of the live window, and the same commands in the menu Protokoll."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.breaks import open_break
from agenda_app.domain.phrases import PHRASES
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.speaking import SpeechKind
from agenda_app.domain.unvoted import Unvoted
from agenda_app.ui.icons import dress
from agenda_app.ui.live.live_menu import menu_of
from agenda_app.ui.live.mark_lines import KEY

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


class LiveKeys(QObject):
    """``actions_of_menu`` go into the menu Protokoll; the item's own are in its small menu too."""

    def __init__(self, page: LivePage) -> None:
        """Make the commands of a page."""
        super().__init__(page)
        self._page = page
        self._made: list[QAction] = []
        add = self._action
        self.attendance = add(
            "attendance", self.tr("&Attendance …"), page.asking.attendance, "F7", "users"
        )
        self.opening = add(
            "opening",
            self.tr("&Opening of the meeting …"),
            page.asking.room.opening.ask,
            "Shift+F7",
        )
        self.late = add(
            "late",
            self.tr("Take up what was not on the notice …"),
            page.asking.room.opening.late,
            "Ctrl+F7",
        )
        self.before = add(
            "before", self.tr("&Before the meeting …"), page.asking.before, "Ctrl+Shift+F"
        )
        self.proposal = add(
            "proposal", self.tr("New &proposal …"), page.asking.proposal, "F4", "plus"
        )
        self.statement = add(
            "statement",
            self.tr("State&ment for the minutes …"),
            page.asking.room.statement,
            "Shift+F4",
        )
        self.question = add(
            "question", self.tr("&Question or interpellation …"), page.asking.room.question, "F11"
        )
        self.pause = add("pause", self.tr("&Break …"), page.asking.room.pause, "F12")
        self.entries = add(
            "entries", self.tr("Q&uestions and breaks …"), page.asking.room.entries, "Shift+F11"
        )
        self.vote = add("vote", self.tr("&Vote"), page.answering.begin_vote, "F8", "check")
        self.order = add(
            "vote_order", self.tr("Order of the vo&tes …"), page.asking.order, "Ctrl+F8"
        )
        self.election = add(
            "election", self.tr("New &election …"), page.asking.election, "Shift+F8"
        )
        self.doubt = add(
            "doubt", self.tr("Next &disagreement with the votes"), page.doubts.go_on, KEY
        )
        self.speaker = add("speaker", self.tr("Wants to spea&k …"), page.speaking.ask, "F2")
        self.reply = add(
            "reply",
            self.tr("Wants to repl&y …"),
            partial(page.speaking.ask, SpeechKind.REPLY),
            "Shift+F2",
        )
        self.floor = add("floor", self.tr("Next &speaker"), page.speaking.go_on, "Ctrl+F2")
        self.silence = add(
            "silence", self.tr("The speaker is &done"), page.speaking.stop, "Ctrl+Shift+F2"
        )
        # F9 is known to the window for another thing: it is shown here, and taken in eventFilter.
        self.stamp = add("stamp", f"{self.tr('&Clock time')}\tF9", page.stamp, icon="clock")
        # Qt takes the Enter of the number pad for Return: to name both makes either ambiguous.
        self.next = add("next", self.tr("&Next item"), partial(page.steps.go, 1), "Ctrl+Return")
        self.previous = add(
            "previous", self.tr("P&revious item"), partial(page.steps.go, -1), "Ctrl+Shift+Return"
        )
        self.postpone = add(
            "postpone",
            self.tr("P&ostpone the item"),
            partial(page.steps.set_state, ItemState.POSTPONED),
        )
        self.withdraw = add(
            "withdraw",
            self.tr("&Withdraw the item"),
            partial(page.steps.set_state, ItemState.WITHDRAWN),
        )
        self.resume = add(
            "resume",
            self.tr("&Take the item up again"),
            partial(page.steps.set_state, ItemState.PLANNED),
        )
        self.aside = add("aside", self.tr("Who put it aside, and &why …"), page.asking.item.aside)
        self.rest = add(
            "rest", self.tr("Mo&ve the rest to another meeting …"), page.asking.item.rest
        )
        self.treat = add(
            "treat",
            self.tr("The item is &treated"),
            partial(page.steps.set_state, ItemState.TREATED),
        )
        self.close = add(
            "close_doors", self.tr("C&lose the doors …"), page.asking.item.doors, icon="lock"
        )
        self.open = add(
            "open_doors", self.tr("Op&en the doors"), page.steps.open_doors, icon="lock-open"
        )
        self.correct_doors = add(
            "correct_doors",
            self.tr("Correct the closed &doors …"),
            page.asking.item.correct_doors,
        )
        self.unvoted = {
            Unvoted.NOTED: add(
                "noted",
                self.tr("Taken note of, without a vote"),
                partial(page.steps.set_unvoted, Unvoted.NOTED),
                "Ctrl+Shift+F8",
            ),
            Unvoted.UNANIMOUS: add(
                "not_counted",
                self.tr("Unanimous, the votes were not counted"),
                partial(page.steps.set_unvoted, Unvoted.UNANIMOUS),
                "Alt+F8",
            ),
        }
        for action in self.unvoted.values():
            action.setCheckable(True)
        self.marks = add(
            "voted_marks",
            self.tr("Exempt in what was &voted on …"),
            page.asking.changed.marks,
            "Ctrl+Shift+U",
            "lock",
        )
        self.times = add("times", self.tr("Ti&mes of the item …"), page.asking.item.times)
        self.afterwards = add(
            "afterwards", self.tr("Enter what was written &by pen"), self._on_afterwards
        )
        self.afterwards.setCheckable(True)
        self.over = add("over", self.tr("The &meeting is over …"), page.asking.adjourn)
        self.elected = add(
            "elected", self.tr("Enter tho&se who were elected …"), page.asking.elected
        )
        self.correct = add(
            "correct", self.tr("Correct the loc&ked minutes …"), page.asking.locked.correct
        )
        self.locked = add("locked", self.tr("The locke&d minutes …"), page.asking.locked.show)
        self.copy = add("copy", self.tr("Second cop&y …"), page.copying.ask)
        self.back = add("back", self.tr("&Back to the agenda"), page.go_back, icon="chevron-left")
        self.of_item = [
            self.postpone,
            self.withdraw,
            self.resume,
            self.aside,
            self.treat,
            *self.unvoted.values(),
            self.close,
            self.open,
            self.correct_doors,
            self.marks,
            self.times,
        ]
        self.actions_of_menu = menu_of(self, page)
        page.item_menu.addActions(self.of_item)
        for number in range(1, len(PHRASES) + 1):
            phrase = QAction(page)
            phrase.setObjectName(f"live_phrase_{number}")
            phrase.setShortcut(QKeySequence(f"Ctrl+{number}"))
            phrase.triggered.connect(partial(self._page.phrase, number))
            page.addAction(phrase)
        page.addActions(self._made)
        page.installEventFilter(self)

    def show_state(self) -> None:
        """Offer what can be done with the item in front."""
        page = self._page
        live, item_id = page.live, page.item_id
        if live is None or item_id is None:
            return
        item, kept = live.item(item_id), live.records[item_id].minutes
        away = item.state in AWAY
        closed = kept.shut is not None
        resting = open_break(live.minutes.breaks) is not None
        self.pause.setText(self.tr("The &break is over") if resting else self.tr("&Break …"))
        of_meeting = (
            self.attendance,
            self.opening,
            self.before,
            self.late,
            self.pause,
            self.entries,
            self.rest,
        )
        of_writing = (self.vote, self.afterwards, self.over)
        for action in (*of_meeting, *of_writing, *self.of_item):
            action.setEnabled(page.is_open)
        for action in (self.correct, self.locked):
            action.setEnabled(not page.is_open)
        held = (one for record in live.records.values() for one in record.minutes.elections)
        self.elected.setEnabled(any(one.to is not None for one in held))
        of_speakers = (self.speaker, self.reply, self.floor, self.silence)
        of_words = (self.proposal, self.statement, self.question, self.stamp)
        for action in (*of_words, self.order, self.election, *of_speakers):
            action.setEnabled(page.may_vote)
        self.postpone.setVisible(not away)
        self.withdraw.setVisible(not away)
        self.resume.setVisible(away)
        self.aside.setVisible(away)
        over = live.minutes.adjourned_at is not None
        self.treat.setVisible(over and item.state is not ItemState.TREATED)
        voted = bool(kept.votes or kept.elections)
        for how, action in self.unvoted.items():
            action.setChecked(not voted and kept.unvoted is how)
            action.setEnabled(page.may_vote and not voted)
        self.close.setVisible(not closed)
        self.open.setVisible(closed)
        self.correct_doors.setEnabled(page.is_open and bool(kept.closed))
        self.marks.setEnabled(page.may_vote and kept.voted_text is not None)
        answered, voted_on = (
            self.tr("Exempt in what was ans&wered …"),
            self.tr("Exempt in what was &voted on …"),
        )
        self.marks.setText(answered if live.is_written else voted_on)
        exempt = item.access.state is AccessState.EXEMPT
        dress(self.close, "lock", "exempt" if exempt else "label")
        self.vote.setText(self.tr("Ans&wers") if live.is_written else self.tr("&Vote"))
        ended, closed_words = self.tr("The treat&ment is over …"), self.tr("The &meeting is over …")
        self.over.setText(ended if live.is_written else closed_words)
        answerers, there = self.tr("Who has to &answer …"), self.tr("&Attendance …")
        self.attendance.setText(answerers if live.is_written else there)
        if live.is_written:
            self._show_written()

    def _show_written(self) -> None:
        """Offer nothing that takes people in a room: they answer in writing."""
        meeting = (self.opening, self.late, self.pause, self.order, self.election)
        words = (self.proposal, self.statement, self.question, self.entries, self.stamp)
        speakers = (self.speaker, self.reply, self.floor, self.silence)
        doors = (self.close, self.open, self.correct_doors, self.times, *self.unvoted.values())
        for action in (*meeting, *words, *speakers, *doors):
            action.setEnabled(False)

    def _on_afterwards(self) -> None:
        page = self._page
        page.clock.turn(is_typed=self.afterwards.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F9, wherever on the page the focus is."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F9:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            if self.stamp.isEnabled():
                self._page.stamp()
            return True
        return super().eventFilter(watched, event)

    def _action(
        self, name: str, text: str, slot: Callable[[], object], keys: str = "", icon: str = ""
    ) -> QAction:
        action = QAction(text, self._page)
        action.setObjectName(f"live_{name}")
        if keys:
            action.setShortcut(QKeySequence(keys))
        if icon:
            dress(action, icon)
        action.triggered.connect(lambda: slot())
        self._made.append(action)
        return action

"""The keys of the live window, and the same commands in the menu Protokoll."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.phrases import PHRASES
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
        self._make_for_those_there()
        self._make_for_words()
        self._make_for_votes()
        self._make_for_speakers()
        self._make_for_going_on()
        self._make_for_states()
        self._make_for_doors()
        self._make_for_what_is_known()
        self._make_for_the_end()
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

    def _make_for_those_there(self) -> None:
        add, page = self._action, self._page
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

    def _make_for_words(self) -> None:
        add, page = self._action, self._page
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

    def _make_for_votes(self) -> None:
        add, page = self._action, self._page
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

    def _make_for_speakers(self) -> None:
        add, page = self._action, self._page
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

    def _make_for_going_on(self) -> None:
        add, page = self._action, self._page
        # F9 is known to the window for another thing: it is shown here, and taken in eventFilter.
        self.stamp = add("stamp", f"{self.tr('&Clock time')}\tF9", page.stamp, icon="clock")
        # Qt takes the Enter of the number pad for Return: to name both makes either ambiguous.
        self.next = add("next", self.tr("&Next item"), partial(page.steps.go, 1), "Ctrl+Return")
        self.previous = add(
            "previous", self.tr("P&revious item"), partial(page.steps.go, -1), "Ctrl+Shift+Return"
        )

    def _make_for_states(self) -> None:
        add, page = self._action, self._page
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

    def _make_for_doors(self) -> None:
        add, page = self._action, self._page
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

    def _make_for_what_is_known(self) -> None:
        add, page = self._action, self._page
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

    def _make_for_the_end(self) -> None:
        add, page = self._action, self._page
        self.afterwards = add(
            "afterwards", self.tr("Enter what was written &by pen"), self._on_afterwards
        )
        self.afterwards.setCheckable(True)
        self.over = add("over", self.tr("The &meeting is over …"), page.asking.end.adjourn)
        self.elected = add(
            "elected", self.tr("Enter tho&se who were elected …"), page.asking.end.elected
        )
        self.correct = add(
            "correct", self.tr("Correct the loc&ked minutes …"), page.asking.locked.correct
        )
        self.locked = add("locked", self.tr("The locke&d minutes …"), page.asking.locked.show)
        self.copy = add("copy", self.tr("Second cop&y …"), page.copying.ask)
        self.room = add("room", self.tr("Screen f&or the hall"), page.room.turn, "Ctrl+F11")
        self.room.setCheckable(True)
        self.back = add("back", self.tr("&Back to the agenda"), page.go_back, icon="chevron-left")

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

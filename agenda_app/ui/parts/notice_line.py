"""The place over a page's main part where the page says what happened, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.errors import UserError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level

Action = tuple[str, Callable[[], object]]
"""Words for a button, and what it does."""
_LONG, _MOST_LINES = 300, 8


@dataclass(frozen=True, slots=True)
class _Question:
    """What has to be chosen as long as ``while_so`` tells so."""

    level: Level
    sentence: str
    actions: tuple[Action, ...]
    while_so: Callable[[], bool]


class NoticeLine(QWidget):
    """Empty and without height until something is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.message: Message | None = None
        self._actions: tuple[Action, ...] = ()
        self._asked: _Question | None = None
        self._is_asking = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 6, 24, 6)
        self.hide()

    def say(self, level: Level, sentence: str, *actions: Action) -> None:
        """Say something instead of what was said before; "Lukk" is always the last action."""
        self._take_down()
        self._actions = (*actions, (self.tr("Close"), self._close))
        texts = (text for text, _ in self._actions)
        lines = _MOST_LINES if len(sentence) > _LONG else 0
        self.message = Message(level, sentence, *texts, name="notice", most_lines=lines)
        self.message.acted.connect(self._on_acted)
        self._column.addWidget(self.message)
        self.show()

    def ask(
        self, level: Level, sentence: str, *actions: Action, while_so: Callable[[], bool]
    ) -> None:
        """Say what has to be chosen: it is there again after whatever is said over it.

        Args:
            level: how grave it is.
            sentence: what happened.
            actions: what there is to choose from.
            while_so: tells whether it still has to be chosen.
        """
        self._asked = _Question(level, sentence, actions, while_so)
        self._ask_again()

    def say_error(self, error: UserError) -> None:
        """Say what is wrong and what to do about it."""
        self.say(Level.STOP, spoken(error))

    def attempt(self, step: Callable[[], object]) -> bool:
        """Do a step; when it cannot be done, say why and return False."""
        try:
            step()
        except UserError as error:
            self.say_error(error)
            return False
        return True

    def quiet_when_done(self) -> None:
        """Say nothing any more of what went well: there is something else to look at."""
        if self.message is not None and self.message.level is Level.OK:
            self.quiet()

    def quiet(self) -> None:
        """Say nothing any more, but what still has to be chosen."""
        if self._asked is not None and not self._asked.while_so():
            self._asked, self._is_asking = None, False
        if self._asked is None:
            self._take_down()
        elif not self._is_asking:
            self._ask_again()

    def _ask_again(self) -> None:
        assert self._asked is not None
        self.say(self._asked.level, self._asked.sentence, *self._asked.actions)
        self._is_asking = True

    def _close(self) -> None:
        """Say nothing any more of what is said now; what is under it comes up."""
        was_asking = self._is_asking
        self._take_down()
        if not was_asking:
            self.quiet()

    def _take_down(self) -> None:
        self._is_asking = False
        if self.message is not None:
            self._column.removeWidget(self.message)
            self.message.hide()
            self.message.deleteLater()
            self.message = None
        self.hide()

    def _on_acted(self, index: int) -> None:
        _, action = self._actions[index]
        action()

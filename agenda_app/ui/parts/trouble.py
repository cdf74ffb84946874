"""The strip in a dialog that says why what was asked for could not be done."""

from __future__ import annotations

from collections.abc import Callable

from agenda_app.errors import UserError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level


class Trouble(Message):
    """Hidden as long as there is nothing to say."""

    def __init__(self, name: str) -> None:
        """Say nothing yet."""
        super().__init__(Level.STOP, "", name=name)
        self.hide()

    def tell(self, sentence: str, level: Level = Level.STOP) -> None:
        """Say what is wrong, or what to take care of."""
        self.say(level, sentence)
        self.show()

    def attempt(self, step: Callable[[], object]) -> bool:
        """Do a step; when it cannot be done, say why and return False."""
        try:
            step()
        except UserError as error:
            self.tell(spoken(error))
            return False
        self.hide()
        return True

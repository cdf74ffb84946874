"""What is asked of a second process that reads, and who takes the answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from agenda_app.beside import Beside, GoneError

_PATIENCE_SECONDS = 60
"""For one answer, while there is nothing else to do: then this process does the rest."""
Take = Callable[[Any], None]


class SecondReader:
    """The second process, if there is one: what it never answers is nobody's any more.

    Attributes:
        asked: how many questions are not answered yet.
    """

    def __init__(self, beside: Beside | None) -> None:
        """Ask nothing yet.

        Args:
            beside: a second process that was asked nothing yet.
        """
        self._beside, self._resting = beside, False
        self._takers: deque[Take] = deque()
        self._waited = 0.0

    @property
    def is_there(self) -> bool:
        """Whether there is one to be asked."""
        return self._beside is not None and not self._resting

    @property
    def asked(self) -> int:
        """How many questions it has not answered."""
        return len(self._takers)

    def ask(self, question: object, take: Take) -> None:
        """Ask, if there is somebody; ``take`` is given the answer."""
        if self._beside is not None and not self._resting:
            self._beside.ask(question)
            self._takers.append(take)

    def is_to_answer(self, take: Take) -> bool:
        """Tell whether an answer is still to come."""
        return take in self._takers

    def look(self, seconds: float) -> None:
        """Take what was answered; whoever is gone, or silent for too long, is ended.

        Args:
            seconds: how long to wait for the first answer.
        """
        while self._beside is not None and self._takers and (seconds or self._beside.has_answered):
            try:
                answer = self._beside.answer(seconds)
            except TimeoutError:
                self._waited += seconds
                if self._waited > _PATIENCE_SECONDS:
                    self.end()
                return
            except GoneError:
                self.end()
                return
            self._takers.popleft()(answer)
            seconds, self._waited = 0, 0

    def let_go(self) -> None:
        """Let it end by itself: it has answered everything, and is asked nothing any more."""
        if self._beside is not None and not self._takers:
            self._beside.let_go()
            self._resting = True

    def end(self) -> None:
        """Stop it, whatever it is doing."""
        self._takers.clear()
        if self._beside is not None:
            self._beside.end()
            self._beside = None

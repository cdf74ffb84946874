"""How what makes papers says what came of it: the page that began it has the place for that."""

from __future__ import annotations

from typing import Protocol

from agenda_app.ui.parts.notice_line import Action
from agenda_app.ui.parts.signals import Level


class Tell(Protocol):
    """Says one sentence, with what can be done about it."""

    def __call__(self, level: Level, sentence: str, *actions: Action) -> None:
        """Say it."""

"""Finding a line of a list by the words it begins with, while they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent

from agenda_app.domain.typography import NBSP

_PAUSE = 1000
"""After so many milliseconds other words begin."""
_KEYBOARD_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TypedSearch:
    """Takes the letters of a number or a name, also the space in it: "PS 20"."""

    def __init__(self) -> None:
        """Begin with nothing typed."""
        self._typed = ""
        self._since = QElapsedTimer()

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key belongs to what is searched for; a space alone does not."""
        text = event.text()
        if not text.isprintable() or not text or event.modifiers() & ~_KEYBOARD_PLAIN:
            return False
        if self._since.isValid() and self._since.elapsed() > _PAUSE:
            self._typed = ""
        return bool(self._typed) or text != " "

    def found(self, text: str, lines: Sequence[str], current: int) -> int:
        """Return the line that what is typed by now leads to, -1 when none begins with it."""
        self._typed += text
        self._since.start()
        return line_of(self._typed, lines, current)


def line_of(typed: str, lines: Sequence[str], current: int) -> int:
    """Return the first line from the current one on that begins so, -1 when none does.

    A space finds one that does not break too, and the same letter over and over goes on to the
    next line that begins with it.
    """
    wanted, start = _plain(typed), max(current, 0)
    if len(set(wanted)) == 1:
        wanted, start = wanted[0], current + 1
    order = (*range(start, len(lines)), *range(start))
    return next((n for n in order if _plain(lines[n]).startswith(wanted)), -1)


def _plain(text: str) -> str:
    return text.replace(NBSP, " ").casefold()

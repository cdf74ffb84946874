"""What a hand does on the keyboard: go to a field, choose in it, type into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QComboBox

from tests.stories.user import User

Waits = Iterator[Callable[[], object]]
_TABS = 60
_ARROWS = 20


def focus() -> str:
    """Return the name of what has the keyboard."""
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def reach(user: User, name: str) -> Waits:
    """Go to a field with the Tab key."""
    for _ in range(_TABS):
        if focus() == name:
            return
        before = QApplication.focusWidget()
        user.press("Tab")
        yield lambda: QApplication.focusWidget() is not before  # noqa: B023
    raise LookupError(f"{name} is not reached by keyboard, at {focus()}")


def choose(user: User, name: str, words: str) -> Waits:
    """Go to a choice, and from the first down to what begins with some words."""
    yield from reach(user, name)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    user.press("Home")
    yield lambda: box.currentIndex() == 0
    for _ in range(box.count()):
        if box.currentText().startswith(words):
            return
        before = box.currentIndex()
        user.press("Down")
        yield lambda: box.currentIndex() != before  # noqa: B023
    raise LookupError(f"{words} cannot be chosen in {name}")


def write(user: User, name: str, words: str) -> Waits:
    """Go to a field, and type into it; the keyboard of the screen has no letter but a to z."""
    yield from reach(user, name)
    widget = QApplication.focusWidget()
    shown: Callable[[], str] = getattr(widget, "toPlainText", None) or widget.text  # type: ignore
    first, *rest = words.splitlines()
    user.type(first)
    for line in rest:
        user.press("Return")
        user.type(line)
    yield lambda: shown().endswith(words)


def push(user: User, name: str, key: str = "space") -> Waits:
    """Go to a button or a box, and press it."""
    yield from reach(user, name)
    user.press(key)


def cell(user: User, side: int, party: str) -> Waits:
    """Go from the first number of a vote to another one with the arrows."""
    name = f"live_ballot_{side}_{party}"
    steps = ("Down",) * side + ("Right",) * _ARROWS
    for key in steps:
        if focus() == name:
            return
        before = focus()
        user.press(key)
        yield lambda: focus() != before  # noqa: B023
    raise LookupError(f"{name} is not reached with the arrows, at {focus()}")

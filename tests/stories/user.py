"""A user at the real window: mouse and keys go through the X server, and every action counts.

Run inside the program's own process, on a timer, so that it can ask where things are on the
screen. Dropping files is the one thing that is sent as an event, for there is no file manager.
"""

from __future__ import annotations

import faulthandler
import json
import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from agenda_app import app

Step = Generator[Callable[[], object], None, None]
_LOOK_MS = 20
_PATIENCE = 1500
_HANGS_S = 150


def play(story: Callable[[User], Step], data: Path) -> int:
    """Run the program while a user plays a story, and print what was done as JSON.

    A program that hangs tells where, and ends before whoever started it loses patience.
    """
    faulthandler.dump_traceback_later(_HANGS_S, exit=True)
    made = QApplication(sys.argv[:1])
    user = User(story)
    app.run(data)
    user.tell()
    del made
    return 0


class User(QObject):
    """Plays a story: a generator that acts, and yields what has to be true before it goes on."""

    def __init__(self, story: Callable[[User], Step]) -> None:
        """Begin as soon as the event loop runs."""
        super().__init__()
        self.actions: list[str] = ["start the program"]
        self.fields: list[str] = []
        self.failure = ""
        self._story = story(self)
        self._wanted: Callable[[], object] = lambda: True
        self._trouble = ""
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._looks += 1
        if self._looks > _PATIENCE:
            self._stop(f"waited in vain after: {self.actions[-1]} {self._trouble}")
        elif self._is_ready():
            self._looks, self._trouble = 0, ""
            try:
                self._wanted = next(self._story)
            except StopIteration:
                self._stop("")
            except Exception as error:
                self._stop(f"{type(error).__name__}: {error}")

    def _is_ready(self) -> bool:
        """What cannot be asked is not there yet: a dialog stays behind what it waits for."""
        try:
            return bool(self._wanted())
        except Exception as error:
            self._trouble = f"({type(error).__name__}: {error})"
            return False

    def _stop(self, failure: str) -> None:
        self.failure = failure
        self._timer.stop()
        if failure:
            self._give_up()
        QTimer.singleShot(0, QApplication.closeAllWindows)

    def _give_up(self) -> None:
        """Tell at once what went wrong: a window in the midst of something may not let go."""
        screen = QApplication.primaryScreen()
        if screen is not None:
            screen.grabWindow(0).save("story-failed.png")
        self.tell()
        os._exit(1)

    def tell(self) -> None:
        """Print what was done as JSON."""
        told = {"actions": self.actions, "fields": self.fields, "failure": self.failure}
        sys.stdout.write(json.dumps(told))
        sys.stdout.flush()

    def find(self, name: str) -> QWidget | None:
        """Return the visible widget with this objectName."""
        for window in QApplication.topLevelWidgets():
            for widget in (window, *window.findChildren(QWidget, name)):
                if widget.objectName() == name and widget.isVisible():
                    return widget
        return None

    def sees(self, name: str) -> Callable[[], bool]:
        """Return a condition: the widget can be used, and its window has the keyboard."""

        def seen() -> bool:
            widget = self.find(name)
            return widget is not None and widget.isEnabled() and widget.isActiveWindow()

        return seen

    def click(self, name: str) -> None:
        """Click the middle of a widget with the mouse."""
        self.actions.append(f"click {name}")
        widget = self.find(name)
        if widget is None:
            raise LookupError(name)
        at = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
        _x("mousemove", "--sync", str(at.x()), str(at.y()), "click", "1")

    def press(self, key: str) -> None:
        """Press a key or a combination, as xdotool writes it."""
        self.actions.append(f"press {key}")
        _x("key", key)

    def type(self, text: str) -> None:
        """Type into the field that has the focus; typing a field counts as one action."""
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus is not None else "nothing"
        self.actions.append(f"type into {name}")
        self.fields.append(name)
        _x("type", "--delay", "5", text)

    def drop(self, target: QWidget, *files: Path) -> None:
        """Drop files on a widget."""
        self.actions.append(f"drop {len(files)} file(s)")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        at, copy = QPointF(target.rect().center()), Qt.DropAction.CopyAction
        keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(at.toPoint(), copy, data, *keys)
        QApplication.sendEvent(target, enter)
        if not enter.isAccepted():
            raise LookupError("the window does not take files here")
        # From a file manager the drop returns at once; a dialog must not hold it up here either.
        self._data = data
        QTimer.singleShot(
            0, lambda: QApplication.sendEvent(target, QDropEvent(at, copy, data, *keys))
        )


def _x(*command: str) -> None:
    subprocess.run(["xdotool", *command], check=True, timeout=20, stdout=sys.stderr)

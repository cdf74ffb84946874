"""What every page has in common: its surroundings, its undo stack, what the foot says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QWidget

from agenda_app.db.storage import Storage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import Route
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme


@dataclass(frozen=True)
class Surroundings:
    """What a page works with. ``go`` opens another page; ``today`` is asked, never assumed."""

    storage: Storage
    store: Store
    jobs: JobRunner
    theme: Theme
    go: Callable[[Route], None]
    today: Callable[[], date]

    def now(self) -> datetime:
        """Return the time of day that it is, on the day that it is."""
        return datetime.combine(self.today(), datetime.now().time())


@dataclass(frozen=True, slots=True)
class PageStatus:
    """The foot of the window: counts at the left, what kind of thing is on screen at the right."""

    facts: tuple[str, ...] = ()
    kind: str = ""
    level: Level | None = None


class Page(QWidget):
    """A page of the window.

    Signals:
        status_changed: with a PageStatus, whenever the foot should say something else.
        files_given: case papers (a list of Path) that shall be read in.

    ``place`` is the key of the item on the rail that what is shown belongs to, where that is not
    always the same one. ``is_whole`` tells that it needs neither rail nor foot beside it, and
    ``keeps_typed`` that what is half typed in it stands when it reads everything again.
    ``begins_at`` is the part that has the keyboard when the page comes to the front.
    """

    is_whole = False
    keeps_typed = False

    status_changed = Signal(object)
    files_given = Signal(list)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Keep the surroundings; each page has its own undo stack."""
        super().__init__(parent)
        self.around = around
        self.undo_stack = QUndoStack(self)
        self.place = ""
        self.begins_at: QWidget = self

    def show_route(self, route: Route) -> None:
        """Show what a route means; called each time the page is opened.

        Raises:
            UserError: what it leads to cannot be read.
        """
        raise NotImplementedError

    def take_focus(self) -> None:
        """Have the keyboard where one begins.

        No focus proxy does that: Qt would go to it past all that stands before it on the page,
        and can leave what is shown beside the page out of the round of the Tab key.
        """
        self.begins_at.setFocus()

    def leave(self) -> bool:
        """Save what is not saved yet; False when the user has to mend something first."""
        return True

    def meeting_actions(self) -> list[QAction]:
        """Return what this page puts in the menu Møte."""
        return []

    def case_actions(self) -> list[QAction]:
        """Return what this page puts in the menu Sak."""
        return []

    def minutes_actions(self) -> list[QAction]:
        """Return what this page puts in the menu Protokoll."""
        return []

    def file_actions(self) -> list[QAction]:
        """Return what this page puts in the menu Fil (print, export)."""
        return []

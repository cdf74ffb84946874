"""Surroundings of a page over a small municipality, and where the page wanted to go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import Agenda
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.agendas import read_agenda
from agenda_app.services.home import home
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import Route
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_municipality, saved_case, saved_meeting

TODAY = date(2026, 4, 21)


@dataclass
class HomeWorld:
    """What a test works with."""

    storage: Storage
    store: Store
    around: Surroundings
    routes: list[Route] = field(default_factory=list)

    def waiting(self) -> list[str]:
        """The titles that wait, as stored."""
        return [line.title for line in self.store.read(home).waiting]

    def meetings(self) -> list[tuple[str, date]]:
        """Every meeting as (code, day), as stored."""
        lines = self.store.read(home).lines
        return [(line.committee.code, line.meeting.date) for line in lines]

    def agenda(self, code: str) -> Agenda:
        """The agenda of a committee's first meeting."""
        line = next(x for x in self.store.read(home).lines if x.committee.code == code)
        return self.store.read(read_agenda, line.meeting.id or MeetingId(0))


@contextmanager
def a_home(
    storage: Storage, jobs: JobRunner, theme: Theme, *, filled: bool = True
) -> Iterator[HomeWorld]:
    """Give surroundings; ``filled`` with two meetings and two cases that wait."""
    with storage.database.write("test") as session:
        a_municipality(session)
        if filled:
            saved_meeting(session, "KST", date(2026, 4, 29))
            saved_meeting(session, "FSK", date(2026, 5, 12))
            saved_case(session, "Kaia", "KST")
            saved_case(session, "Molo", "FSK")
    routes: list[Route] = []
    store = Store(storage.database, jobs)
    around = Surroundings(storage, store, jobs, theme, routes.append, lambda: TODAY)
    yield HomeWorld(storage, store, around, routes)


def drop(widget: QWidget, mime: QMimeData, where: QPoint | None = None) -> None:
    """Drag something in and let it go over the middle of a widget, or over a place in it."""
    place = QPointF(where or widget.rect().center())
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(place.toPoint(), action, mime, left, none))
    QApplication.sendEvent(widget, QDropEvent(place, action, mime, left, none))

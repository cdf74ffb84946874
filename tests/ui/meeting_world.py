"""A municipality with one meeting, and its page in a window of its own, for tests and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import Agenda
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.services import agendas, cases, putting_on
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting.meeting_page import MeetingPage
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import MeetingRoute, Route
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_municipality, saved_case, saved_meeting
from tests.once import once

TODAY = date(2026, 4, 21)
TITLES = ("Kaia", "Molo på Nordøya – videre deltakelse", "Skolerute")


@dataclass
class World:
    """What a test works with; ``routes`` are the places the page wanted to go to."""

    storage: Storage
    store: Store
    page: MeetingPage
    meeting: Meeting
    routes: list[Route] = field(default_factory=list)

    @property
    def meeting_id(self) -> MeetingId:
        """The meeting's id."""
        assert self.meeting.id is not None
        return self.meeting.id

    def agenda(self) -> Agenda:
        """The agenda as it is stored."""
        return self.store.read(agendas.read_agenda, self.meeting_id)

    def titles(self) -> list[str]:
        """The titles in the order that is stored."""
        return [item.title for item in self.agenda().items]

    def shown(self) -> list[str]:
        """The titles in the order on screen."""
        return [row.item.title for row in self.page.pane.model.rows]

    def position(self, title: str) -> int:
        """Where a title stands on screen."""
        return self.shown().index(title)


@contextmanager
def a_world(
    storage: Storage,
    jobs: JobRunner,
    theme: Theme,
    titles: tuple[str, ...] = TITLES,
    size: tuple[int, int] = (1366, 768),
) -> Iterator[World]:
    """Open the page of a meeting with these cases, one more waiting, and no preview yet."""
    meeting = once(storage, ("a meeting of", titles), lambda: _called(storage, titles))
    routes: list[Route] = []
    store = Store(storage.database, jobs)
    around = Surroundings(storage, store, jobs, theme, routes.append, lambda: TODAY)
    page = MeetingPage(around)
    page.resize(*size)
    page.show()
    page.show_route(MeetingRoute(meeting.id))
    world = World(storage, store, page, meeting, routes)
    try:
        yield world
    finally:
        page.hide()
        page.deleteLater()


def _called(storage: Storage, titles: tuple[str, ...]) -> Meeting:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        for title in titles:
            case = saved_case(session, title, "KST")
            case = cases.save_case(session, replace(case, access=OPEN))
            assert case.id is not None
            assert meeting.id is not None
            putting_on.put_cases(session, meeting.id, [case.id])
        saved_case(session, "Venter i køen", "KST")
    return meeting

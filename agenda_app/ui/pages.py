"""Every page of the program: which routes lead there, and where it stands on the rail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agenda_app.ui.archive_page import ArchivePage
from agenda_app.ui.meeting.meeting_page import MeetingPage
from agenda_app.ui.meetings.meetings_page import MeetingsPage
from agenda_app.ui.page import Page, Surroundings
from agenda_app.ui.queue_page import QueuePage
from agenda_app.ui.routes import ArchiveRoute, MeetingRoute, MeetingsRoute, QueueRoute, Route


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a route leads: the place on the rail that is marked, and what makes the page."""

    place: str
    make: Callable[[Surroundings], Page]


GOALS: dict[type[Route], Goal] = {
    MeetingsRoute: Goal("meetings", MeetingsPage),
    MeetingRoute: Goal("meetings", MeetingPage),
    QueueRoute: Goal("queue", QueuePage),
    ArchiveRoute: Goal("archive", ArchivePage),
}
"""Pages are made when somebody goes there for the first time."""

PLACES: dict[str, Route] = {
    "meetings": MeetingsRoute(),
    "queue": QueueRoute(),
    "archive": ArchiveRoute(),
}
"""Where the items of the rail lead."""

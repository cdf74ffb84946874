"""A council of seven in its meeting, and the live page over it, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.minutes import read_item_minutes
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import LiveRoute, Route
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.once import once
from tests.services.protocol import DAY, Protocol, a_protocol, a_visited_protocol, at, roll_called


def focused() -> QWidget:
    """Return the widget that has the focus."""
    found = QApplication.focusWidget()
    assert isinstance(found, QWidget)
    return found


@dataclass
class LiveWorld:
    """What a test works with; ``clock`` is what the clock on the wall says."""

    page: LivePage
    store: Store
    protocol: Protocol
    routes: list[Route]
    clock: list[datetime] = field(default_factory=lambda: [at(18, 5)])

    def at(self, hour: int, minute: int) -> None:
        """Let the clock say another time."""
        self.clock[0] = at(hour, minute)

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        widget: QWidget | None = None,
    ) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(widget or QApplication.focusWidget() or self.page, key, modifiers)

    def type_in(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(focused(), text)

    def kept(self, item_id: ItemId) -> ItemMinutes:
        """What is stored of an item."""
        return self.store.read(read_item_minutes, item_id)

    @property
    def case(self) -> ItemId:
        """The first case."""
        return self.protocol.case(1)


def make_exempt(world: LiveWorld) -> None:
    """Make the first case one that is exempt from public access."""
    decide(world, world.case, exempt("offl. § 13"))


def make_open(world: LiveWorld) -> None:
    """Make both cases open, so that public minutes can be made."""
    for number in (1, 2):
        decide(world, world.protocol.case(number), OPEN)


def decide(world: LiveWorld, item_id: ItemId, access: Access) -> None:
    """Decide who may see the case of an item."""
    case_id = world.store.read(read_item, item_id).case_id
    assert case_id is not None

    def keep(session: Any) -> None:
        save_case(session, replace(read_case(session, case_id), access=access))

    world.store.write("test", keep)


@contextmanager
def a_live_world(
    storage: Storage,
    jobs: JobRunner,
    theme: Theme,
    *,
    called: bool = True,
    visited: bool = False,
    day: date = DAY,
) -> Iterator[LiveWorld]:
    """Open the live page of a meeting, its roll called or not, ``visited`` as in the protocol."""

    def meet() -> Protocol:
        with storage.database.write("test") as session:
            protocol = a_visited_protocol(session) if visited else a_protocol(session, day=day)
            if called:
                roll_called(session, protocol, day=day)
        return protocol

    protocol = once(storage, ("meet", called, visited, day), meet)
    store = Store(storage.database, jobs)
    routes: list[Route] = []
    around = Surroundings(storage, store, jobs, theme, routes.append, lambda: DAY)
    page = LivePage(around)
    world = LiveWorld(page, store, protocol, routes)
    page.now = lambda: world.clock[0]
    page.resize(1366, 690)
    page.show()
    page.activateWindow()
    page.show_route(LiveRoute(protocol.meeting))
    try:
        yield world
    finally:
        page.hide()
        page.deleteLater()

"""The start after a kill goes to the meeting, unless the meeting is what ends the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from agenda_app.db.models import MeetingRow
from agenda_app.db.storage import Storage
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.ui.desk import Desk
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.live.open_meeting import OpenMeeting, file_of, read_open, write_open
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.meetings.meetings_page import MeetingsPage
from agenda_app.ui.pages import REST
from agenda_app.ui.parts.status_bar import StatusBar
from agenda_app.ui.routes import MeetingRoute
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.services.protocol import Protocol, a_protocol, roll_called


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
    return made


@pytest.fixture
def desk(storage: Storage, jobs: JobRunner, theme: Theme, protocol: Protocol) -> Iterator[Desk]:
    window = MainWindow()
    window.fill()
    window.set_status_bar(StatusBar())
    made = Desk(window, storage, Store(storage.database, jobs), jobs, theme, lambda: REST)
    window.show()
    yield made
    made.close()
    window.hide()
    window.deleteLater()
    QApplication.processEvents()


def test_the_meeting_that_was_open_is_opened(
    desk: Desk, storage: Storage, protocol: Protocol
) -> None:
    write_open(file_of(storage), OpenMeeting(protocol.meeting, protocol.case(2)))
    desk.begin()
    assert isinstance(desk.page, LivePage)
    assert desk.page.item_id == protocol.case(2)
    assert desk.window.pages.count() == 1, "nobody waits for a page that is not seen"


def test_a_meeting_can_be_deleted_by_who_has_not_seen_the_meetings(
    desk: Desk, storage: Storage, protocol: Protocol
) -> None:
    write_open(file_of(storage), OpenMeeting(protocol.meeting))
    desk.begin()
    with storage.database.write("test") as session:
        sent = session.get_one(MeetingRow, protocol.meeting)
        new = add_meeting(session, CommitteeId(sent.committee_id), date(2026, 12, 1))
    assert new.id is not None
    desk.go(MeetingRoute(new.id))
    desk.window.menu.delete_meeting.trigger()
    assert isinstance(desk.page, MeetingsPage)
    with storage.database.read() as session:
        assert session.get(MeetingRow, new.id) is None


def test_nothing_is_opened_when_nothing_was(desk: Desk) -> None:
    desk.begin()
    assert isinstance(desk.page, MeetingsPage)


def test_a_meeting_that_ends_the_program_is_opened_twice_at_most(
    desk: Desk, storage: Storage, protocol: Protocol
) -> None:
    file = file_of(storage)
    left = OpenMeeting(protocol.meeting)
    write_open(file, replace(left, tries=1))
    desk.begin()
    assert isinstance(desk.page, LivePage)
    kept = read_open(file)
    assert kept is not None
    assert kept.tries == 2
    desk.page.place_kept.write()
    kept = read_open(file)
    assert kept is not None
    assert kept.tries == 0
    write_open(file, replace(left, tries=2))
    desk.begin()
    assert isinstance(desk.page, MeetingsPage)
    assert read_open(file) is None


def test_a_meeting_that_is_gone_leads_to_the_meetings(
    desk: Desk, storage: Storage, protocol: Protocol
) -> None:
    write_open(file_of(storage), OpenMeeting(MeetingId(protocol.meeting + 99)))
    desk.begin()
    assert isinstance(desk.page, MeetingsPage)
    assert read_open(file_of(storage)) is None

"""A dialog shows what another PC wrote a moment ago, not what the page showed before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.case import Attachment
from agenda_app.domain.committee import CommitteeId, Role
from agenda_app.domain.dispatch import Recipient
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code
from agenda_app.services.people import person_named, save_person
from agenda_app.services.placing import CaseAccess
from agenda_app.services.recipients import replace_recipients, standing_recipients
from agenda_app.ui.case.case_page import CasePage
from agenda_app.ui.committees.committees_page import CommitteesPage
from agenda_app.ui.committees.member_dialog import MemberDialog
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.dispatch.recipient_dialog import RecipientDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.others_watch import OthersWatch
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import CaseRoute, CommitteesRoute
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import TODAY, a_municipality, saved_case, saved_member
from tests.ui.meeting_world import World, a_world


def look_once(storage: Storage, store: Store) -> None:
    """Know what is written by now, and look again only when somebody is asked."""
    watch = OthersWatch(storage.database, store)
    watch.look()
    watch.stop()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[CaseAccess]:
    """What the question of who may see something shows; it is always cancelled."""
    shown: list[CaseAccess] = []

    def ask(_parent: object, _title: str, value: CaseAccess, *_args: object, **_n: object) -> None:
        shown.append(value)

    monkeypatch.setattr(AccessDialog, "ask", ask)
    return shown


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        look_once(storage, made.store)
        yield made


def test_the_access_of_a_line_is_asked_as_it_is_now(
    world: World, other: Storage, asked: list[CaseAccess]
) -> None:
    row = world.page.pane.model.rows[world.position("Kaia")]
    with other.database.write("test") as session:
        assert row.item.case_id is not None
        case = read_case(session, row.item.case_id)
        save_case(session, replace(case, public_title="Kjøp av bil"))
    world.page.actions_on_items.ask_access(row)
    assert [one.public_title for one in asked] == ["Kjøp av bil"]


def test_nothing_is_asked_about_a_line_that_was_taken_off(
    world: World, other: Storage, asked: list[CaseAccess]
) -> None:
    row = world.page.pane.model.rows[world.position("Kaia")]
    with other.database.write("test") as session:
        agenda = read_agenda(session, world.meeting_id)
        rest = tuple(item for item in agenda.items if item.id != row.item.id)
        save_agenda(session, replace(agenda, items=rest))
    world.page.actions_on_items.ask_access(row)
    assert asked == []


@pytest.fixture
def around(storage: Storage, jobs: JobRunner, theme: Theme) -> Surroundings:
    store = Store(storage.database)
    return Surroundings(storage, store, jobs, theme, lambda _route: None, lambda: TODAY)


def test_case_and_attachment_are_asked_about_as_they_are_now(
    qtbot: QtBot,
    storage: Storage,
    other: Storage,
    around: Surroundings,
    asked: list[CaseAccess],
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "KST")
        kept = save_case(session, replace(case, attachments=(Attachment(None, "Kart", None),)))
    assert kept.id is not None
    page = CasePage(around)
    qtbot.addWidget(page)
    page.show()
    page.show_route(CaseRoute(kept.id))
    look_once(storage, around.store)
    page.attachments.list.select(0)
    with other.database.write("test") as session:
        save_case(session, replace(kept, public_title="Kjøp av bil"))
    page.fields.ask_access()
    assert [one.public_title for one in asked] == ["Kjøp av bil"]
    with other.database.write("test") as session:
        save_case(session, replace(read_case(session, kept.id), attachments=()))
    page.attachments.ask_access()
    assert len(asked) == 1


def test_members_and_recipients_are_asked_about_as_they_are_now(
    qtbot: QtBot,
    storage: Storage,
    other: Storage,
    around: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_member(session, "KST", "Aud Moe", "Ap", Role.CHAIR, 1)
        council = committee_by_code(session, "KST").id or CommitteeId(0)
        replace_recipients(session, council, (Recipient(None, council, "Avisa"),))
        (before,) = standing_recipients(session, council)
    page = CommitteesPage(around)
    qtbot.addWidget(page)
    page.show_route(CommitteesRoute())
    page.show()
    look_once(storage, around.store)
    with other.database.write("test") as session:
        save_person(session, replace(person_named(session, "Aud Moe"), name="Aud Moe Li"))
        replace_recipients(session, council, (replace(before, name="Avisa Nordlys"),))
    shown: list[str] = []
    monkeypatch.setattr(MemberDialog, "asked", lambda self: shown.append(self.name.text()))
    monkeypatch.setattr(
        RecipientDialog, "ask", lambda one, *_args, **_named: shown.append(one.name)
    )
    (place,) = page.members.members.rows.rows
    page.members.opened.emit(place)
    page.recipients.opened.emit(before)
    assert shown == ["Aud Moe Li", "Avisa Nordlys"]

"""Every dialog of the pages is whole in both forms of Norwegian and both palettes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.dispatch import DispatchKind, Recipient
from agenda_app.domain.language import Language
from agenda_app.services.committees import committees
from agenda_app.services.following import not_followed
from agenda_app.ui.before import before_dialog
from agenda_app.ui.before.before_data import BeforeData
from agenda_app.ui.case.case_page import CasePage
from agenda_app.ui.case.changes_dialog import ChangesDialog
from agenda_app.ui.case.passage_dialog import PassageDialog
from agenda_app.ui.committees.committees_page import CommitteesPage
from agenda_app.ui.committees.genders_dialog import GendersDialog
from agenda_app.ui.crash_dialog import CrashDialog
from agenda_app.ui.dispatch import versions_dialog
from agenda_app.ui.dispatch.recipient_dialog import RecipientDialog
from agenda_app.ui.followup.choose_point_dialog import ChoosePointDialog
from agenda_app.ui.help_menu import Reading
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.produce import hit_page
from agenda_app.ui.reports.reports_page import ReportsPage
from agenda_app.ui.routes import CaseRoute, CommitteesRoute, ReportsRoute
from agenda_app.ui.settings import rates_dialog
from agenda_app.ui.settings.phrases_dialog import PhrasesDialog
from agenda_app.ui.settings.rates_dialog import RatesDialog
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Appearance, Theme
from tests.builders import TODAY
from tests.services.protocol import a_protocol, roll_called
from tests.ui.dialog_faults import dialog_faults
from tests.ui.meeting_world import World, a_world
from tests.ui.test_committees_page import seat

Openers = Mapping[str, Callable[[], object]]
SMALLEST_ROOM = 660 - 40
"""Of the smallest screen, under a title bar."""
LOOKS = ((Language.BOKMAL, Appearance.LIGHT), (Language.NYNORSK, Appearance.DARK))


@pytest.fixture
def looked(
    qapp: QApplication,
    theme: Theme,
    speak: Callable[[Language], None],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Openers], list[str]]:
    """Return what opens dialogs one after the other in each look, and tells their faults."""
    seen: dict[str, list[str]] = {}

    def look(dialog: QDialog) -> int:
        seen[type(dialog).__name__] = dialog_faults(dialog)
        dialog.reject()
        assert not dialog.isVisible()
        return QDialog.DialogCode.Rejected

    def every(openers: Openers) -> list[str]:
        found = []
        for spoken, appearance in LOOKS:
            speak(spoken)
            theme.choose(appearance)
            for name, opens in openers.items():
                seen.clear()
                opens()
                assert seen, name
                faults = (f"{kind}: {one}" for kind, all_of in seen.items() for one in all_of)
                found += [f"{spoken.value} {name} {one}" for one in faults]
                qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return found

    monkeypatch.setattr(QDialog, "exec", look)
    return every


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def around(storage: Storage, jobs: JobRunner, theme: Theme) -> Surroundings:
    store = Store(storage.database, jobs)
    return Surroundings(storage, store, jobs, theme, lambda _route: None, lambda: TODAY)


def test_those_of_a_meeting(world: World, looked: Callable[[Openers], list[str]]) -> None:
    page = world.page
    items = page.actions_on_items
    page.pane.list.setCurrentIndex(page.pane.model.index(world.position("Kaia"), 0))
    row = page.pane.list.current
    assert row is not None
    openers: Openers = {
        "new case": items.new_case,
        "heading": partial(items.add_line, ItemKind.HEADING),
        "briefing": partial(items.add_line, ItemKind.BRIEFING),
        "access": partial(items.ask_access, row),
        "meeting": page.moves.edit,
        "approval": page.moves.approve,
        "sending": partial(page.dispatch.sending.send, DispatchKind.NOTICE),
        "sent": page.dispatch.show_versions,
        "excuses": page.papers.show_excuses,
        "before": page.ways.show_before,
        "handed in": page.ways.show_handed_in,
    }
    assert looked(openers) == []


def test_those_of_a_case(
    world: World, around: Surroundings, qtbot: QtBot, looked: Callable[[Openers], list[str]]
) -> None:
    case_id = world.agenda().items[world.position("Kaia")].case_id
    assert case_id is not None
    page = CasePage(around)
    qtbot.addWidget(page)
    page.show_route(CaseRoute(case_id, world.meeting_id))
    words = "Ragnhild Ytterøy har søkt om permisjon fra vervet sitt. " * 3
    openers: Openers = {
        "more": page.fields.ask_more,
        "access": page.fields.ask_access,
        "route": page.commands.change_route,
        "parties": page.letters.tell_parties,
        "passage": lambda: PassageDialog(words, "", page).asked(),
        "changes": lambda: ChangesDialog((), page).exec(),
    }
    assert looked(openers) == []


def test_those_of_the_committees(
    storage: Storage,
    around: Surroundings,
    qtbot: QtBot,
    looked: Callable[[Openers], list[str]],
) -> None:
    seat(storage)
    page = CommitteesPage(around)
    qtbot.addWidget(page)
    page.show_route(CommitteesRoute())
    actions = page._actions
    sitting = actions.sitting
    assert sitting is not None
    someone = Recipient(None, None, "")
    openers: Openers = {
        "committee": page.new_committee,
        "member": actions.add_member,
        "change": lambda: actions.change(sitting.members[0]),
        "list": lambda: actions.change_list(sitting.lists[0]),
        "genders": lambda: GendersDialog([p.person for p in sitting.members], page).exec(),
        "paste": actions.paste,
        "layout": page._minutes.ask_layout,
        "recipient": lambda: RecipientDialog.ask(someone, None, parent=page),
    }
    assert looked(openers) == []


def test_those_of_reports_settings_and_help(
    storage: Storage,
    around: Surroundings,
    qtbot: QtBot,
    looked: Callable[[Openers], list[str]],
) -> None:
    with storage.database.write("test") as session:
        roll_called(session, a_protocol(session), "Geir")
    page = ReportsPage(around)
    qtbot.addWidget(page)
    page.show_route(ReportsRoute())
    bodies = around.store.read(committees)
    openers: Openers = {
        "claim": lambda: page.fees._enter_claim(page.fees.sittings.rows.rows[0]),
        "keywords": page.year.ask_keywords,
        "points": lambda: ChoosePointDialog(around.store.read(not_followed), page).asked(),
        "phrases": lambda: PhrasesDialog({}, page).asked(),
        "rates": lambda: RatesDialog("", bodies, None, is_new=True, parent=page).asked(),
        "reading": lambda: Reading("Om", "Tekst", page, can_copy=True).exec(),
        "crash": lambda: CrashDialog("ValueError", page).exec(),
    }
    assert looked(openers) == []


def test_no_dialog_begins_higher_than_the_smallest_screen(
    world: World, jobs: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (before_dialog, hit_page, rates_dialog, versions_dialog):
        monkeypatch.setattr(module, "room_for", lambda _dialog: SMALLEST_ROOM)
    around, over = world.page.around, world.page
    data = BeforeData(world.store, world.storage, world.meeting_id)
    made = (
        before_dialog.BeforeDialog(data, datetime.now),
        hit_page.HitPage(jobs, b"", 1, over),
        RatesDialog("", (), None, is_new=True),
        versions_dialog.VersionsDialog(around, world.meeting_id, "", versions_dialog.Next()),
    )
    for dialog in made:
        qtbot.addWidget(dialog)
    heights = {type(dialog).__name__: dialog.height() for dialog in made}
    assert max(heights.values()) <= SMALLEST_ROOM, heights

"""No two entries of one menu, and no two labels of one dialog, answer to the same letter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemKind, ItemState
from agenda_app.domain.language import Language
from agenda_app.paths import resource
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committees
from agenda_app.ui import language
from agenda_app.ui.case.case_page import CasePage
from agenda_app.ui.followup.follow_up_page import FollowUpPage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.meeting.item_menu import ItemMenu
from agenda_app.ui.meeting.meeting_page import MeetingPage
from agenda_app.ui.menus import MainMenu
from agenda_app.ui.page import Page, Surroundings
from agenda_app.ui.queue_page import QueuePage
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.services.protocol import a_protocol

MENUS = ("file", "meeting", "case", "minutes")
PAGES = (MeetingPage, LivePage, CasePage, QueuePage, FollowUpPage)
"""The pages that put something of their own into the menus."""

IN_MENUS = {"MainMenu", "MeetingMenu", "ItemMenu", "LiveKeys"}
"""Contexts of which not all is seen at once, or one entry is told in two ways: walked instead."""
OF_ELECTION = ("ElectionDialog", "ElectedToRow", "LotRow")
TOGETHER = (
    ("BeforeDialog", "AbsenceForm", "RequestForm", "TurnPane"),
    ("RollPane", "MomentFields", "DeputyChoice", "MayorChoice"),
    *((*OF_ELECTION, panel) for panel in ("ListsPanel", "AgreedPanel", "PollPanel")),
)
"""What one dialog shows of several contexts at once."""


@pytest.fixture(params=[Language.BOKMAL, Language.NYNORSK], ids=lambda one: one.value)
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    before = QLocale()
    language.install(qapp, request.param)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def around(storage: Storage, jobs: JobRunner, theme: Theme) -> Surroundings:
    store = Store(storage.database, jobs)
    return Surroundings(storage, store, jobs, theme, lambda _route: None, lambda: date(2026, 4, 29))


def letter(text: str) -> str:
    """Return the letter that a text answers to, empty when there is none."""
    found = re.search("&([^&])", text.replace("&&", ""))
    return found[1].casefold() if found else ""


def shared(texts: Iterable[str]) -> dict[str, list[str]]:
    """Return the texts that answer to the same letter, by the letter."""
    known = list(texts)
    count = Counter(filter(None, map(letter, known)))
    return {key: [text for text in known if letter(text) == key] for key in count if count[key] > 1}


def clashes(parent: QWidget) -> dict[str, dict[str, list[str]]]:
    """Return what clashes in each menu of a widget; an entry that is hidden now is seen later."""
    found = {}
    for menu in (one for one in (parent, *parent.findChildren(QMenu)) if isinstance(one, QMenu)):
        if same := shared(action.text() for action in menu.actions()):
            found[menu.objectName() or menu.title()] = same
    return found


def of_page(page: Page, menu: str) -> list[QAction]:
    actions = getattr(page, f"{menu}_actions")()
    return [action for action in actions if isinstance(action, QAction)]


def test_the_letters_are_read_as_qt_reads_them() -> None:
    assert [letter(text) for text in ("&Fil", "F&ør", "Ola && Co", "Ola && &Co", "Neste")] == [
        *("f", "ø", "", "c", "")
    ]
    assert shared(["&Fil", "&Før", "&Vis"]) == {"f": ["&Fil", "&Før"]}


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_no_two_entries_of_a_menu_answer_to_one_letter(
    qtbot: QtBot, around: Surroundings, spoken: Language, kind: type[Page]
) -> None:
    menu, page = MainMenu(), kind(around)
    for widget in (menu, page):
        qtbot.addWidget(widget)
    menu.fill()
    assert shared(action.text() for action in menu.actions()) == {}
    for name in MENUS:
        menu.show_page_actions(name, of_page(page, name))
    assert clashes(menu) == {}
    assert clashes(page) == {}


def test_what_has_no_key_in_the_protocol_has_a_letter(
    qtbot: QtBot, around: Surroundings, spoken: Language
) -> None:
    page = LivePage(around)
    qtbot.addWidget(page)
    page.keys.pause.setText(page.keys.tr("The &break is over"))
    inner = [action.menu() for action in page.minutes_actions()]
    menus = (menu.actions() for menu in inner if isinstance(menu, QMenu))
    for actions in (page.minutes_actions(), *menus):
        without = [
            action.text()
            for action in actions
            if action.shortcut().isEmpty()
            and "\t" not in action.text()
            and not (action.isSeparator() or letter(action.text()))
        ]
        assert without == []
        assert shared(action.text() for action in actions) == {}


def test_the_menu_of_a_line_of_the_agenda(qtbot: QtBot, storage: Storage, spoken: Language) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with storage.database.write("test") as session:
        items = read_agenda(session, a_protocol(session).meeting).items
        bodies = committees(session)
    for item in (next(i for i in items if i.kind is k) for k in (ItemKind.CASE, ItemKind.STANDARD)):
        for state in ItemState:
            for frozen in (True, False):
                line = replace(item, state=state, frozen=frozen)
                assert clashes(ItemMenu(line, bodies, parent, is_open=True)) == {}


@pytest.mark.parametrize("code", ["nb", "nn"])
def test_no_two_labels_of_a_dialog_answer_to_one_letter(code: str) -> None:
    texts = {
        context.findtext("name", ""): [
            message.findtext("translation", "") for message in context.iter("message")
        ]
        for context in ElementTree.parse(_catalogue(code)).iter("context")
    }
    groups = (*TOGETHER, *((name,) for name in texts if name not in IN_MENUS))
    found = {group: shared(text for name in group for text in texts[name]) for group in groups}
    assert {group: same for group, same in found.items() if same} == {}


def _catalogue(code: str) -> Path:
    return resource("i18n", f"saksliste_{code}.ts")

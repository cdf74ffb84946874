"""The page of a meeting, driven as a user does: keys, drops, undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemType
from agenda_app.domain.language import Language
from agenda_app.services import agendas, cases, meetings, putting_on
from agenda_app.services.committees import committee_by_code
from agenda_app.services.placing import CaseAccess
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting.agenda_row import row_look
from agenda_app.ui.meeting.item_menu import UrgentFor
from agenda_app.ui.meeting.line_dialog import LineDialog
from agenda_app.ui.meeting.new_case_dialog import NewCaseDialog
from agenda_app.ui.panes import next_pane
from agenda_app.ui.parts.empty_state import EmptyState
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.routes import CaseRoute, MeetingsRoute
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import TITLES, World, a_world

NO_KEY = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


def select(world: World, title: str) -> None:
    world.page.pane.list.select(world.position(title))


def drop_row(world: World, title: str, before: str) -> None:
    """Let go of a dragged row over the upper half of another one."""
    view = world.page.pane.list
    view._dragged = world.position(title)
    box = view.visualRect(view.model().index(world.position(before), 0))
    where = QPointF(box.center().x(), box.top() + 2)
    data = QMimeData()
    event = QDropEvent(
        where,
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        NO_KEY,
    )
    view.dropEvent(event)
    view._dragged = -1


def test_every_control_can_be_named_by_a_screen_reader(world: World) -> None:
    assert_all_named(world.page)


def test_what_is_done_before_a_meeting_stands_in_both_its_menus(world: World) -> None:
    for actions in (world.page.meeting_actions(), world.page.minutes_actions()):
        names = {action.objectName() for action in actions}
        assert names >= {"meeting_before", "meeting_handed_in"}


def test_a_notice_and_what_changed_leave_the_page_room_in_the_lowest_window(world: World) -> None:
    view = world.page.view
    view.notices.say(Level.OK, "Tillegg 1 er sendt.", ("Vis", lambda: None))
    view.strip.show()
    view.lower.tabs.setCurrentIndex(1)
    heads = view.header.sizeHint().height() + view.bar.sizeHint().height()
    assert heads + view.frame.stack.minimumSizeHint().height() <= 594


def test_the_lines_stand_in_order_with_their_numbers(world: World) -> None:
    rows = world.page.pane.model.rows
    assert [str(row.item.number) for row in rows[:3]] == ["PS 1/26", "PS 2/26", "PS 3/26"]
    assert world.shown()[2:5] == list(TITLES)


def test_a_dragged_row_lands_before_the_row_it_is_dropped_on_and_comes_back(world: World) -> None:
    before = world.titles()
    drop_row(world, "Skolerute", "Kaia")
    after = world.titles()
    assert after.index("Skolerute") == after.index("Kaia") - 1
    assert world.shown() == after
    assert world.page.pane.list.current.item.title == "Skolerute"
    world.page.undo_stack.undo()
    assert world.titles() == world.shown() == before
    world.page.undo_stack.redo()
    assert world.titles() == world.shown() == after


def test_alt_and_arrows_move_the_selected_row(world: World) -> None:
    select(world, "Kaia")
    place = world.position("Kaia")
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Down, ALT)
    assert world.titles().index("Kaia") == place + 1
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Up, ALT)
    assert world.titles().index("Kaia") == place


def test_delete_takes_a_case_off_and_undo_puts_it_back(world: World) -> None:
    before = world.agenda().items
    select(world, "Kaia")
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Delete)
    assert "Kaia" not in world.titles()
    message = world.page.notices.message
    assert message is not None
    assert "Kaia" in message.sentence
    message.acted.emit(0)
    assert world.agenda().items == before
    assert world.page.notices.message is None


def test_the_model_keeps_qts_own_rules(world: World) -> None:
    model = world.page.pane.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    drop_row(world, "Skolerute", "Kaia")
    world.page.undo_stack.undo()
    select(world, "Kaia")
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Delete)
    world.page.undo_stack.undo()
    assert tester.model() is model


def test_any_moves_are_undone_to_the_first_order_and_redone_to_the_last(world: World) -> None:
    first = world.agenda().items
    count = len(first)
    places = st.integers(0, count - 1)

    @settings(max_examples=8, deadline=None)
    @given(st.lists(st.tuples(places, places), max_size=6))
    def check(moves: list[tuple[int, int]]) -> None:
        stack = world.page.edits
        stack.clear()
        for index, to in moves:
            world.page.actions_on_items.move(index, to)
        last = world.agenda().items
        steps = stack.count()
        for _ in range(steps):
            stack.undo()
        assert world.agenda().items == first
        for _ in range(steps):
            stack.redo()
        assert world.agenda().items == last
        for _ in range(steps):
            stack.undo()

    check()


def test_an_exempt_case_stays_last_and_says_why(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    select(world, "Kaia")
    wanted = CaseAccess(exempt("offl. § 14"), "Innkjøp")
    before = world.agenda().items
    monkeypatch.setattr(AccessDialog, "ask", lambda *_: wanted)
    world.page.actions_on_items.ask_access(world.page.pane.list.current)
    assert world.shown()[-1] == "Kaia"
    look = row_look(world.page.pane.model.rows[-1], Language.BOKMAL)
    assert look.exempt
    assert look.second.startswith("offl.\u00a0§\u00a014 · ")
    assert "Innkjøp" in look.second
    select(world, "Kaia")
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Up, ALT)
    assert world.shown()[-1] == "Kaia"
    assert world.page.notices.message is not None
    world.page.undo_stack.undo()
    assert world.agenda().items == before


def test_a_case_made_exempt_on_its_own_page_moves_to_the_end(world: World) -> None:
    case_id = world.agenda().items[2].case_id
    case = world.store.read(cases.read_case, case_id)
    world.store.write("case", cases.save_case, replace(case, access=exempt("offl. § 14")))
    assert world.shown()[-1] == "Kaia"
    assert world.titles()[-1] == "Kaia"


def test_a_case_of_the_queue_is_put_on_with_enter_and_goes_back_with_undo(world: World) -> None:
    world.page.open_queue()
    assert world.page.popup.isVisible()
    QTest.keyClick(world.page.popup.list, Qt.Key.Key_Return)
    assert not world.page.popup.isVisible()
    assert "Venter i køen" in world.shown()
    on = world.agenda().items
    world.page.undo_stack.undo()
    assert "Venter i køen" not in world.shown()
    assert [line.title for line in world.page.overview.waiting] == ["Venter i køen"]
    world.page.undo_stack.redo()
    assert world.agenda().items == on


def test_a_case_dragged_from_the_queue_lands_where_it_is_dropped(world: World) -> None:
    line = world.page.overview.waiting[0]
    view = world.page.pane.list
    box = view.visualRect(view.model().index(world.position("Skolerute"), 0))
    data = QMimeData()
    data.setData("application/x-saksliste-cases", f"[{line.case_id}]".encode())
    where = QPointF(box.center().x(), box.top() + 2)
    view.dropEvent(
        QDropEvent(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEY)
    )
    assert world.position("Venter i køen") == world.position("Skolerute") - 1


def test_the_queue_is_searched_by_any_word(world: World) -> None:
    world.page.open_queue()
    QTest.keyClicks(world.page.popup.search, "finnes ikke")
    assert world.page.popup.rows.rowCount() == 0
    world.page.popup.search.clear()
    QTest.keyClicks(world.page.popup.search, "køen")
    assert world.page.popup.rows.rowCount() == 1
    world.page.popup.hide()


def test_a_new_case_is_put_on_and_opened(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(NewCaseDialog, "ask", lambda _parent: ("Brannvern", ItemType.RS))
    world.page.pane.new_button.click()
    item = next(item for item in world.agenda().items if item.title == "Brannvern")
    assert item.type is ItemType.RS
    assert world.routes == [CaseRoute(item.case_id, world.meeting_id)]
    world.page.undo_stack.undo()
    assert "Brannvern" not in world.shown()
    assert "Brannvern" in [line.title for line in world.page.overview.waiting]


def test_a_briefing_stands_before_the_selected_line_and_is_changed_with_f2(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    select(world, "Kaia")

    def fill(_parent: object, item: AgendaItem) -> AgendaItem:
        return replace(item, title="Orientering om havna", starts_at=time(19, 30))

    monkeypatch.setattr(LineDialog, "ask", fill)
    world.page.pane.briefing_button.click()
    place = world.position("Orientering om havna")
    assert place == world.position("Kaia") - 1
    look = row_look(world.page.pane.model.rows[place], Language.BOKMAL)
    assert look.number == "kl.\u00a019.30"
    monkeypatch.setattr(LineDialog, "ask", lambda _p, item: replace(item, title="Havna"))
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_F2)
    assert "Havna" in world.titles()
    world.page.undo_stack.undo()
    world.page.undo_stack.undo()
    assert world.titles() == world.shown()
    assert "Orientering om havna" not in world.titles()


def test_enter_opens_the_case(world: World) -> None:
    select(world, "Kaia")
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Return)
    assert world.routes == [CaseRoute(world.page.pane.list.current.item.case_id, world.meeting_id)]


def test_the_menu_offers_what_the_line_allows(world: World) -> None:
    case = world.page.actions_on_items.menu_for(world.page.pane.model.rows[2])
    names = {action.objectName() for action in case.actions()}
    assert {"item_open", "item_access", "item_remove"} <= names
    assert "item_postponed" not in names
    standard = world.page.actions_on_items.menu_for(world.page.pane.model.rows[0])
    assert "item_edit" in {action.objectName() for action in standard.actions()}
    case.chosen.emit(ItemType.FO)
    assert world.agenda().items[2].type is ItemType.FO
    other = world.store.read(committee_by_code, "FSK")
    case.chosen.emit(UrgentFor(other.id))
    assert world.agenda().items[2].urgent_for == other.id
    look = row_look(world.page.pane.model.rows[2], Language.BOKMAL)
    assert "Urgent decision" in {badge.text for badge in look.badges}


def test_what_somebody_else_changed_is_shown_and_never_undone(world: World) -> None:
    world.page.actions_on_items.move(2, 3)
    assert world.page.undo_stack.canUndo()
    case = world.page.overview.waiting[0]
    world.store.write("other", putting_on.put_cases, world.meeting_id, [case.case_id])
    assert case.title in world.shown()
    assert not world.page.undo_stack.canUndo()


def test_a_meeting_that_was_deleted_is_told_in_a_sentence(world: World) -> None:
    world.store.write("delete", meetings.delete_meeting, world.meeting_id)
    gone = world.page.findChild(EmptyState, "meeting_gone")
    assert gone.isVisible()
    gone.button.click()
    assert world.routes == [MeetingsRoute()]


def test_an_empty_agenda_offers_the_next_step(world: World) -> None:
    agenda = world.agenda()
    world.store.write("empty", agendas.save_agenda, replace(agenda, items=()))
    assert world.page.pane.empty.isVisible()
    world.page.pane.empty.button.click()
    assert world.page.popup.isVisible()
    world.page.popup.hide()


def test_a_wide_window_shows_officer_archive_number_and_attachments(world: World) -> None:
    world.page.resize(1920, 1040)
    select(world, "Kaia")
    view = world.page.pane.list
    row = view.current
    assert row_look(row, Language.BOKMAL, wide=True).extra == ("Siv Hauknes", "2026/12")
    unfolded = view.visualRect(view.currentIndex()).height()
    assert unfolded > view.visualRect(view.model().index(0, 0)).height() + 30
    assert world.page.pane.zone.isVisible()
    assert_all_named(world.page)


def test_a_narrow_window_has_the_preview_as_a_tab(world: World) -> None:
    assert not world.page.bar.tabs.isTabVisible(2)
    world.page.resize(1100, 660)
    assert world.page.bar.tabs.isTabVisible(2)
    world.page.bar.tabs.setCurrentIndex(2)
    assert world.page.preview.isVisible()
    world.page.resize(1366, 768)
    assert not world.page.bar.tabs.isTabVisible(2)
    assert world.page.pane.isVisible()
    assert world.page.preview.isVisible()


def test_f6_goes_from_list_to_control_to_preview_and_escape_back(world: World) -> None:
    world.page.activateWindow()
    world.page.pane.list.setFocus()
    next_pane(world.page)
    assert QApplication.focusWidget() is world.page.view.lower.tabs
    next_pane(world.page)
    assert world.page.preview.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(world.page.preview.view, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is world.page.pane.list


def test_a_line_among_two_hundred_is_moved_by_keys(world: World) -> None:
    agenda = world.agenda()
    more = tuple(AgendaItem(None, ItemKind.HEADING, f"Overskrift {n}") for n in range(200))
    world.store.write("many", agendas.save_agenda, replace(agenda, items=(*agenda.items, *more)))
    world.page.preview.stop()
    world.page.watch.stop()
    world.page.pane.list.select(100)
    for _ in range(5):
        QTest.keyClick(world.page.pane.list, Qt.Key.Key_Down, ALT)
    assert world.page.pane.list.currentIndex().row() == 105

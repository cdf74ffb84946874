"""Who always gets the papers: added, changed, taken off, and all of it undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.dispatch import Channel, Recipient, RecipientKind, Version
from agenda_app.services.committees import committee_by_code
from agenda_app.services.recipients import standing_recipients
from agenda_app.ui.committees.committees_page import CommitteesPage
from agenda_app.ui.dispatch.recipient_dialog import RecipientDialog
from agenda_app.ui.dispatch.recipient_words import choose
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.text import Text
from agenda_app.ui.routes import CommitteesRoute
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import TODAY, a_municipality
from tests.ui.accessible import assert_all_named

PRESS = Recipient(None, None, "Ytterholm Avis", RecipientKind.PRESS, channel=Channel.EMAIL)


@pytest.fixture
def page(qtbot: QtBot, storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[CommitteesPage]:
    with storage.database.write("test") as session:
        a_municipality(session)
    store = Store(storage.database)
    around = Surroundings(storage, store, jobs, theme, lambda _route: None, lambda: TODAY)
    made = CommitteesPage(around)
    qtbot.addWidget(made)
    made.resize(1277, 600)
    made.show()
    made.show_route(CommitteesRoute())
    made.tabs.row.setCurrentIndex(made.tabs.pages.indexOf(made.recipients))
    yield made
    made.close()


def stored(storage: Storage) -> tuple[Recipient, ...]:
    with storage.database.read() as session:
        council = committee_by_code(session, "KST").id
        assert council is not None
        return standing_recipients(session, council)


def answer(monkeypatch: pytest.MonkeyPatch, recipient: Recipient | None) -> None:
    monkeypatch.setattr(RecipientDialog, "ask", classmethod(lambda *_args, **_named: recipient))


def test_somebody_is_added_and_the_step_is_undone_and_done_again(
    page: CommitteesPage, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = page.recipients
    assert tab.empty.isVisible()
    answer(monkeypatch, PRESS)
    tab.empty.acted.emit()
    (saved,) = stored(storage)
    assert tab.rows.rows == (saved,)
    assert page.undo_stack is not None
    page.undo_stack.undo()
    assert stored(storage) == ()
    page.undo_stack.redo()
    assert stored(storage) == (saved,)


def test_somebody_is_changed_and_taken_off(
    page: CommitteesPage, storage: Storage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = page.recipients
    answer(monkeypatch, PRESS)
    tab.new_wanted.emit()
    tab.table.selectRow(0)
    (saved,) = stored(storage)
    changed = Recipient(saved.id, None, "Ytterholms Avis", RecipientKind.PRESS, copies=2)
    answer(monkeypatch, changed)
    tab.change.click()
    assert stored(storage) == (changed,)
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    assert stored(storage) == ()
    assert page.undo_stack is not None
    page.undo_stack.undo()
    page.undo_stack.undo()
    assert stored(storage) == (saved,)


def put(page: CommitteesPage, monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    for name in names:
        answer(monkeypatch, replace(PRESS, name=name))
        page.recipients.new_wanted.emit()


def test_recipients_are_moved_by_keys_and_by_buttons_and_the_order_is_kept(
    page: CommitteesPage, storage: Storage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(page, monkeypatch, "Avisa", "Radioen", "Biblioteket")
    tab = page.recipients

    def order() -> list[list[str]]:
        shown = [tab.table.shown.index(row, 0).data() for row in range(3)]
        return [shown, [one.name for one in stored(storage)]]

    tab.table.selectRow(0)
    tab.table.setFocus()
    for _ in range(3):
        qtbot.keyClick(tab.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order() == [["Radioen", "Biblioteket", "Avisa"]] * 2
    tab.up.click()
    assert order() == [["Radioen", "Avisa", "Biblioteket"]] * 2
    tab.down.click()
    qtbot.keyClick(tab.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order() == [["Radioen", "Avisa", "Biblioteket"]] * 2
    assert page.undo_stack is not None
    page.undo_stack.undo()
    assert order() == [["Radioen", "Biblioteket", "Avisa"]] * 2


def test_a_list_that_is_sorted_by_name_is_kept_as_it_is_seen(
    page: CommitteesPage, storage: Storage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(page, monkeypatch, "Radioen", "Avisa", "Biblioteket")
    table = page.recipients.table
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.name for one in stored(storage)] == ["Biblioteket", "Avisa", "Radioen"]
    assert table.shown.index(0, 0).data() == "Biblioteket"


def test_nobody_is_entered_twice(
    page: CommitteesPage, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(page, monkeypatch, "Avisa")
    asked: list[RecipientDialog] = []

    def ask(dialog: RecipientDialog) -> bool:
        asked.append(dialog)
        return False

    monkeypatch.undo()
    monkeypatch.setattr(RecipientDialog, "asked", ask)
    tab = page.recipients
    tab.new_wanted.emit()
    tab.opened.emit(stored(storage)[0])
    new, same = asked
    new.name.setText(" avisa ")
    assert [text.text() for text in new.findChildren(Text) if "already" in text.text()]
    assert not new.is_right()
    assert same.is_right()
    new.name.setText("Avisa på papir")
    assert new.is_right()


def test_two_persons_of_a_name_may_get_one_sending(qtbot: QtBot) -> None:
    fresh = Recipient(None, None, "")
    dialog = RecipientDialog(fresh, None, others=["Hild Nes"], once=True)
    qtbot.addWidget(dialog)
    dialog.name.setText("Hild Nes")
    assert [text.text() for text in dialog.findChildren(Text) if "already" in text.text()]
    assert dialog.is_right()


def test_a_cancelled_dialog_changes_nothing(
    page: CommitteesPage, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, None)
    page.recipients.new_wanted.emit()
    assert stored(storage) == ()
    assert page.undo_stack is not None
    assert not page.undo_stack.canUndo()


def test_the_dialog_wants_a_name_and_gives_what_was_filled_in(qtbot: QtBot) -> None:
    dialog = RecipientDialog(Recipient(None, None, ""), None)
    qtbot.addWidget(dialog)
    assert not dialog.is_right()
    dialog.name.setText("  Biblioteket ")
    choose(dialog.kind, RecipientKind.LIBRARY)
    choose(dialog.version, Version.PUBLIC)
    dialog.copies.setValue(3)
    assert dialog.is_right()
    assert dialog.value == Recipient(
        None, None, "Biblioteket", RecipientKind.LIBRARY, Version.PUBLIC, Channel.PAPER, 3
    )
    choose(dialog.channel, Channel.EMAIL)
    assert dialog.value.copies == 1


def test_everything_is_named_for_screen_readers(
    page: CommitteesPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answer(monkeypatch, PRESS)
    page.recipients.new_wanted.emit()
    assert_all_named(page.recipients)
    dialog = RecipientDialog(PRESS, None)
    qtbot.addWidget(dialog)
    assert_all_named(dialog)

"""The pre-flight in the window: what was attached has its line, and what helps beside it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.checks.preflight import Level, Remedy
from agenda_app.child import asking
from agenda_app.db.storage import Storage
from agenda_app.domain.case import Attachment
from agenda_app.domain.verdict import TrackedChanges
from agenda_app.produce.attaching import bring_up_to_date
from agenda_app.services.cases import read_case
from agenda_app.services.importing import keep
from agenda_app.services.preflight import PreflightLine
from agenda_app.ui.attach.password_dialog import PasswordDialog
from agenda_app.ui.attach.quiet_pages import QuietPages
from agenda_app.ui.attach.tracked_changes_dialog import TrackedChangesDialog
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting.lower_panel import PREFLIGHT
from agenda_app.ui.meeting.preflight_row import PreflightRow
from agenda_app.ui.routes import CaseRoute
from agenda_app.ui.theme import Theme
from tests.normalise.office_files import changed_docx
from tests.normalise.test_office_locked import FILES, KIT
from tests.produce.files_outside import NO_DOCUMENT, PASSWORD, locked, put, three_pages
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import World, a_world
from tests.ui.test_meeting_files import attachments, drop

PATIENCE = 20_000


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made
    asking.end_spare_child()


def when_there(kind: type, act: Callable[..., object]) -> None:
    """Do something with a dialog as soon as it is there, and after what waits until then."""

    def look() -> None:
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind)]
        shown = [dialog for dialog in dialogs if dialog.isVisible()]
        if shown:
            act(shown[0])
        else:
            QTimer.singleShot(20, look)

    look()


def lines(world: World) -> tuple[PreflightLine, ...]:
    return world.page.view.preflight.lines


def stored(world: World, title: str) -> tuple[Attachment, ...]:
    case_id = world.agenda().items[world.position(title)].case_id
    return world.store.read(read_case, case_id).attachments


def row_of(world: World, title: str) -> PreflightRow:
    return next(row for row in world.page.view.preflight.rows if row.line.title == title)


def three_dropped(world: World, folder: Path, qtbot: QtBot) -> None:
    files = [
        put(folder, "Kart.pdf", three_pages()),
        put(folder, "Avtale.pdf", locked()),
        put(folder, "Tegning.dwg", NO_DOCUMENT),
    ]
    drop(world, files, "Kaia")
    qtbot.waitUntil(lambda: len(lines(world)) == 3, timeout=PATIENCE)
    world.page.view.lower.tabs.setCurrentIndex(PREFLIGHT)


def test_three_dropped_files_have_their_lines(world: World, tmp_path: Path, qtbot: QtBot) -> None:
    when_there(PasswordDialog, lambda dialog: dialog.reject())
    three_dropped(world, tmp_path, qtbot)
    assert [(line.title, line.level, line.remedy) for line in lines(world)] == [
        ("Kart", Level.INFO, None),
        ("Avtale", Level.WARN, Remedy.PASSWORD),
        ("Tegning", Level.WARN, None),
    ]
    message = world.page.notices.message
    assert message is not None
    assert message.sentence.startswith("«Avtale»: ")
    assert message.sentence.endswith(" 1 vedlegg til trenger et blikk.")
    assert world.page.view.lower.headline.text().startswith("3 vedlegg, 5 sider.")
    assert_all_named(world.page.view.lower)


def test_the_password_that_is_asked_for_opens_the_file(
    world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    tried: list[str] = []

    def answer(dialog: PasswordDialog) -> None:
        word = PASSWORD if tried else "gjett"
        tried.append(word)
        dialog.line.setText(word)
        dialog.accept()
        if word != PASSWORD:
            qtbot.waitUntil(lambda: bool(dialog.field.error), timeout=PATIENCE)
            assert dialog.line.isEnabled()
            answer(dialog)

    when_there(PasswordDialog, answer)
    drop(world, [put(tmp_path, "Avtale.pdf", locked())], "Kaia")
    qtbot.waitUntil(lambda: attachments(world, "Kaia") == ["Avtale"], timeout=PATIENCE)
    assert [a.pages for a in stored(world, "Kaia")] == [3]
    assert tried == ["gjett", PASSWORD]


def test_after_three_wrong_passwords_the_file_stays_without(
    world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def guess(dialog: PasswordDialog) -> None:
        for number in range(3):
            dialog.line.setText(f"gjett {number}")
            dialog.accept()
            qtbot.waitUntil(
                lambda: dialog.ok.isEnabled() or not dialog.isVisible(), timeout=PATIENCE
            )
            seen.append(dialog.field.error)

    when_there(PasswordDialog, guess)
    drop(world, [put(tmp_path, "Avtale.pdf", locked())], "Kaia")
    qtbot.waitUntil(lambda: attachments(world, "Kaia") == ["Avtale"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=PATIENCE)
    assert [a.pages for a in stored(world, "Kaia")] == [0]
    assert "2" in seen[0]
    assert "1" in seen[1]


def test_the_password_can_be_given_later_from_the_line(
    world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    when_there(PasswordDialog, lambda dialog: dialog.reject())
    drop(world, [put(tmp_path, "Avtale.pdf", locked())], "Kaia")
    qtbot.waitUntil(lambda: len(lines(world)) == 1, timeout=PATIENCE)
    row = row_of(world, "Avtale")
    row.set_open(is_open=True)
    link = row.findChild(QPushButton, "preflight_password")
    assert link is not None

    def answer(dialog: PasswordDialog) -> None:
        dialog.line.setText(PASSWORD)
        dialog.accept()

    when_there(PasswordDialog, answer)
    link.click()
    qtbot.waitUntil(lambda: lines(world)[0].pages == 3, timeout=PATIENCE)
    assert lines(world)[0].remedy is None


def test_a_locked_file_that_is_dropped_again_is_asked_about_and_not_added(
    world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    file = put(tmp_path, "Avtale.pdf", locked())
    when_there(PasswordDialog, lambda dialog: dialog.reject())
    drop(world, [file], "Kaia")
    qtbot.waitUntil(lambda: len(lines(world)) == 1, timeout=PATIENCE)

    def answer(dialog: PasswordDialog) -> None:
        dialog.line.setText(PASSWORD)
        dialog.accept()

    when_there(PasswordDialog, answer)
    drop(world, [file], "Kaia")
    qtbot.waitUntil(lambda: lines(world)[0].pages == 3, timeout=PATIENCE)
    qtbot.waitUntil(lambda: world.page.notices.message is not None, timeout=PATIENCE)
    assert attachments(world, "Kaia") == ["Avtale"]
    assert world.page.notices.message is not None
    said = world.page.notices.message.sentence
    assert said == "«Avtale.pdf» lå ved fra før som «Avtale», som nå er åpnet."
    drop(world, [file], "Kaia")
    qtbot.waitUntil(lambda: "én gang til" in world.page.notices.message.sentence, timeout=PATIENCE)
    drop(world, [file], "Skolerute")
    qtbot.waitUntil(lambda: attachments(world, "Skolerute") == ["Avtale"], timeout=PATIENCE)
    assert [a.pages for a in stored(world, "Skolerute")] == [3]
    assert attachments(world, "Kaia") == ["Avtale"]


@pytest.mark.parametrize("choice", [TrackedChanges.ACCEPT, TrackedChanges.ASK])
def test_what_is_printed_of_tracked_changes_is_asked(
    world: World, tmp_path: Path, qtbot: QtBot, choice: TrackedChanges
) -> None:
    def answer(dialog: TrackedChangesDialog) -> None:
        assert_all_named(dialog)
        dialog.accept() if choice is TrackedChanges.ACCEPT else dialog.reject()

    when_there(TrackedChangesDialog, answer)
    drop(world, [put(tmp_path, "Notat.docx", changed_docx())], "Kaia")
    qtbot.waitUntil(lambda: attachments(world, "Kaia") == ["Notat"], timeout=120_000)
    (attachment,) = stored(world, "Kaia")
    assert attachment.tracked_changes is choice
    assert bool(attachment.pages) == (choice is TrackedChanges.ACCEPT)


@KIT
def test_a_locked_file_with_tracked_changes_asks_for_its_password_once(
    world: World, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def give(dialog: PasswordDialog) -> None:
        asked.append(dialog.objectName())
        dialog.line.setText(PASSWORD)
        dialog.accept()
        when_there(TrackedChangesDialog, accept)

    def accept(dialog: TrackedChangesDialog) -> None:
        asked.append(dialog.objectName())
        dialog.accept()

    when_there(PasswordDialog, give)
    drop(world, [FILES / "locked_changed.docx"], "Kaia")
    qtbot.waitUntil(lambda: attachments(world, "Kaia") == ["locked changed"], timeout=120_000)
    assert asked == ["password", "tracked"]
    assert [a.pages for a in stored(world, "Kaia")] == [1]


def test_cancelling_in_the_middle_leaves_no_attachment_and_no_line(
    world: World, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking.end_spare_child()
    sleep = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(asking, "own_command", lambda *_: sleep)
    started: list[object] = []
    popen = asking.subprocess.Popen

    def start(*words: object, **settings: object) -> object:
        started.append(popen(*words, **settings))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(asking.subprocess, "Popen", start)
    when_there(JobDialog, lambda dialog: dialog.reject())
    drop(world, [put(tmp_path, "Kart.pdf", three_pages())], "Kaia")
    jobs = world.page.around.jobs
    qtbot.waitUntil(lambda: bool(started) and not jobs.busy, timeout=PATIENCE)
    assert all(process.poll() is not None for process in started)  # type: ignore[attr-defined]
    assert attachments(world, "Kaia") == []


def test_a_child_that_dies_is_a_line_that_can_be_tried_again(
    world: World, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking.end_spare_child()
    with monkeypatch.context() as broken:
        dies = [sys.executable, "-c", "raise SystemExit(3)"]
        broken.setattr(asking, "own_command", lambda *_: dies)
        drop(world, [put(tmp_path, "Kart.pdf", three_pages())], "Kaia")
        qtbot.waitUntil(lambda: len(lines(world)) == 1, timeout=PATIENCE)
    assert lines(world)[0].remedy is Remedy.TRY_AGAIN
    world.page.view.preflight.acted.emit(lines(world)[0], Remedy.TRY_AGAIN)
    qtbot.waitUntil(lambda: lines(world)[0].pages == 3, timeout=PATIENCE)
    assert [a.pages for a in stored(world, "Kaia")] == [3]


def test_a_line_opens_with_the_keyboard_and_brings_its_case_into_view(
    world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    when_there(PasswordDialog, lambda dialog: dialog.reject())
    three_dropped(world, tmp_path, qtbot)
    world.page.activateWindow()
    panel = world.page.view.preflight
    panel.rows[0].setFocus()
    world.page.pane.list.select(0)
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Down)
    assert world.page.focusWidget() is panel.rows[1]
    QTest.keyClick(panel.rows[1], Qt.Key.Key_Return)
    assert panel.rows[1].is_open
    current = world.page.pane.list.current
    assert current is not None
    assert current.item.title == "Kaia"
    QTest.keyClick(panel.rows[1], Qt.Key.Key_Left)
    assert not panel.rows[1].is_open
    QTest.mouseClick(panel.rows[2], Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert panel.rows[2].is_open
    assert_all_named(panel)


def test_another_file_takes_the_place_and_can_be_undone(
    world: World, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(world, [put(tmp_path, "Tegning.dwg", NO_DOCUMENT)], "Kaia")
    qtbot.waitUntil(lambda: len(lines(world)) == 1, timeout=PATIENCE)
    other = put(tmp_path, "Tegning som PDF.pdf", three_pages())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    row = row_of(world, "Tegning")
    row.set_open(is_open=True)
    link = row.findChild(QPushButton, "preflight_replace")
    assert link is not None
    link.click()
    qtbot.waitUntil(lambda: lines(world)[0].pages == 3, timeout=PATIENCE)
    (attachment,) = stored(world, "Kaia")
    assert attachment.title == "Tegning"
    assert attachment.file is not None
    assert attachment.file.name == "Tegning som PDF.pdf"
    world.page.undo_stack.undo()
    (attachment,) = stored(world, "Kaia")
    assert attachment.file is not None
    assert attachment.file.name == "Tegning.dwg"


def test_the_link_to_the_case_leads_there(world: World, tmp_path: Path, qtbot: QtBot) -> None:
    drop(world, [put(tmp_path, "Kart.pdf", three_pages())], "Kaia")
    qtbot.waitUntil(lambda: len(lines(world)) == 1, timeout=PATIENCE)
    row = row_of(world, "Kart")
    row.set_open(is_open=True)
    link = row.findChild(QPushButton, "preflight_go")
    assert link is not None
    link.click()
    assert world.routes == [CaseRoute(lines(world)[0].case_id, world.meeting_id)]


def test_files_without_pages_get_them_while_nobody_waits(world: World, qtbot: QtBot) -> None:
    around = world.page.around
    world.page.hide()
    quiet = QuietPages(around.storage, around.store, around.jobs, world.page)
    quiet.begin()
    qtbot.waitUntil(lambda: not around.jobs.busy)
    case_id = world.agenda().items[world.position("Kaia")].case_id
    file = keep(around.storage.files, three_pages(), "Kart.pdf")
    world.page.edits.attach("vedlegg", case_id, [Attachment(None, "Kart", file)])  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: [a.pages for a in stored(world, "Kaia")] == [3], timeout=PATIENCE)


def test_quiet_work_gives_way_to_every_other_job(
    world: World, jobs: JobRunner, qtbot: QtBot
) -> None:
    world.page.hide()
    qtbot.waitUntil(lambda: not jobs.busy)
    storage = world.page.around.storage
    quiet = jobs.start(bring_up_to_date(storage), quiet=True)
    stopped: list[bool] = []
    quiet.cancelled.connect(lambda: stopped.append(True))
    quiet.succeeded.connect(lambda: stopped.append(False))
    jobs.start(bring_up_to_date(storage))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert len(stopped) == 1


def test_a_click_on_an_unfolded_attachment_brings_its_page_into_view(
    world: World, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(world, [put(tmp_path, "Kart.pdf", three_pages())], "Kaia")
    qtbot.waitUntil(lambda: len(lines(world)) == 1, timeout=PATIENCE)
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(world.page.papers, "go_to", lambda *keys: asked.append(keys))
    view = world.page.pane.list
    view.set_wide(wide=True)
    view.select(world.position("Kaia"))
    view.doItemsLayout()
    box = view.visualRect(view.currentIndex())
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, box.bottom() - 46 - 14)
    )
    assert asked == [(lines(world)[0].key, lines(world)[0].item_key)]

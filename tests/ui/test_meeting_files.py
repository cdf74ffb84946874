"""Files from outside on a meeting's page: attachments, case papers, and what cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from agenda_app.db.storage import Storage
from agenda_app.services import cases
from agenda_app.ui.import_dialog import ImportDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.theme import Theme
from tests.ui.meeting_world import World, a_world

PAPER = """Ny brygge ved kaia

Forslag til vedtak:
1. Brygga bygges.

Saksopplysninger
Den er råtten.
"""


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    file = tmp_path / "Kart over havna.pdf"
    canvas = Canvas(str(file))
    for _ in range(3):
        canvas.drawString(72, 72, "Kart")
        canvas.showPage()
    canvas.save()
    return file


def drop(world: World, files: list[Path], title: str) -> None:
    """Drop files from outside on a line, or beneath the last one."""
    view = world.page.pane.list
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where = QPointF(40, view.viewport().height() - 2)
    if title:
        box = view.visualRect(view.model().index(world.position(title), 0))
        where = QPointF(box.center())
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    view.dropEvent(QDropEvent(where, action, data, button, Qt.KeyboardModifier.NoModifier))


def attachments(world: World, title: str) -> list[str]:
    case_id = world.agenda().items[world.position(title)].case_id
    return [a.title for a in world.store.read(cases.read_case, case_id).attachments]


def test_a_file_dropped_on_a_case_becomes_its_attachment(
    world: World, pdf: Path, qtbot: QtBot
) -> None:
    drop(world, [pdf], "Kaia")
    qtbot.waitUntil(lambda: attachments(world, "Kaia") == ["Kart over havna"])
    row = world.page.pane.model.rows[world.position("Kaia")]
    assert row.attachments[0].pages == 3
    first = row.attachments[0]
    world.page.undo_stack.undo()
    assert attachments(world, "Kaia") == []
    world.page.undo_stack.redo()
    again = world.page.pane.model.rows[world.position("Kaia")].attachments[0]
    assert again == first


def test_an_attachment_that_is_not_printed_is_kept_and_said(
    world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = tmp_path / "Regnskap.xlsx"
    sheet.write_bytes(b"PK\x03\x04")
    drop(world, [sheet], "Kaia")
    qtbot.waitUntil(lambda: world.page.notices.message is not None)
    assert world.page.notices.message.level is Level.WARN
    assert attachments(world, "Kaia") == ["Regnskap"]


def test_a_case_paper_dropped_beneath_the_lines_becomes_a_case_on_this_agenda(
    world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "Ny brygge.txt"
    file.write_text(PAPER, encoding="utf-8")
    before = world.titles()

    def put() -> None:
        dialog = world.page.findChild(ImportDialog)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(50, put)
            return
        assert dialog.place.goal() == world.meeting_id
        dialog.to_meeting.click()

    drop(world, [file], "")
    put()
    qtbot.waitUntil(lambda: len(world.titles()) == len(before) + 1, timeout=10_000)
    (new,) = [item for item in world.agenda().items if item.title not in before]
    case = world.store.read(cases.read_case, new.case_id)
    assert case.paper.source.name == "Ny brygge.txt"
    qtbot.waitUntil(lambda: world.page.pane.list.current.item.title == new.title)


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_attached(
    world: World, tmp_path: Path, pdf: Path, qtbot: QtBot
) -> None:
    drop_on = world.agenda().items[world.position("Kaia")].case_id
    world.page.files.attach(drop_on, [tmp_path / "borte.pdf", pdf])
    qtbot.waitUntil(lambda: attachments(world, "Kaia") == ["Kart over havna"])
    message = world.page.notices.message
    assert message is not None
    assert message.level is Level.STOP
    assert "borte.pdf" in message.sentence

"""The list of speakers by keyboard: asked, given the floor, done, and kept at each step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.speaking import SpeechKind
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.theme import Theme
from tests.ui.live.live_world import LiveWorld, a_live_world, focused

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        made.page.case.editor.setFocus()
        yield made


def wants(world: LiveWorld, typed: str, *, reply: bool = False) -> None:
    world.press(Qt.Key.Key_F2, SHIFT if reply else Qt.KeyboardModifier.NoModifier)
    assert focused().objectName() == "live_speaker_name"
    world.type_in(typed)
    world.press(Qt.Key.Key_Return)


def test_f2_and_a_part_of_the_name_put_somebody_on_the_list(world: LiveWorld) -> None:
    wants(world, "egil")
    (kept,) = world.kept(world.case).speeches
    assert (str(kept), kept.person_id) == ("Egil Nes (H)", world.protocol.person("Egil"))
    assert kept.is_waiting


def test_ctrl_f2_gives_the_floor_in_order_and_the_times_are_kept(world: LiveWorld) -> None:
    wants(world, "egil")
    wants(world, "geir")
    world.clock[0] = world.clock[0].replace(minute=10, second=15)
    world.press(Qt.Key.Key_F2, CTRL)
    world.clock[0] = world.clock[0].replace(minute=12, second=45)
    world.press(Qt.Key.Key_F2, CTRL)
    first, second = world.kept(world.case).speeches
    assert (first.name, first.began_at, first.ended_at) == (
        "Egil Nes",
        time(18, 10, 15),
        time(18, 12, 45),
    )
    assert (second.name, second.began_at, second.ended_at) == ("Geir Li", time(18, 12, 45), None)
    world.clock[0] = world.clock[0].replace(minute=13, second=0)
    world.press(Qt.Key.Key_F2, CTRL)
    assert world.kept(world.case).speeches[1].ended_at == time(18, 13, 0)


def test_a_reply_goes_before_those_who_wait_to_speak(world: LiveWorld) -> None:
    wants(world, "egil")
    wants(world, "geir", reply=True)
    assert [one.kind for one in world.kept(world.case).speeches] == [
        SpeechKind.REPLY,
        SpeechKind.SPEECH,
    ]


def test_the_panel_shows_who_speaks_and_for_how_long(world: LiveWorld) -> None:
    wants(world, "egil")
    world.press(Qt.Key.Key_F2, CTRL)
    world.clock[0] = world.clock[0].replace(minute=7, second=14)
    world.page.speaking.tick()
    label = world.page.findChild(QLabel, "live_speaking")
    assert isinstance(label, QLabel)
    assert label.text() == "Egil Nes (H) has the floor · 2.14"


def test_whoever_waits_is_moved_and_taken_off_by_keyboard(world: LiveWorld) -> None:
    for name in ("egil", "geir", "dina"):
        wants(world, name)
    queue = world.page.speakers.queue
    queue.setFocus()
    world.press(Qt.Key.Key_Down, ALT)
    assert [one.name for one in world.kept(world.case).speeches] == [
        "Geir Li",
        "Egil Nes",
        "Dina Moe",
    ]
    world.press(Qt.Key.Key_Delete)
    assert [one.name for one in world.kept(world.case).speeches] == ["Geir Li", "Dina Moe"]


def test_who_has_no_seat_here_can_speak_too(world: LiveWorld) -> None:
    wants(world, "Kommunedirektør Siv Hauk")
    (kept,) = world.kept(world.case).speeches
    assert (kept.name, kept.person_id) == ("Kommunedirektør Siv Hauk", None)


def test_a_deputy_who_is_not_there_is_refused_and_the_name_stays(world: LiveWorld) -> None:
    wants(world, "Hild Bakke")
    assert world.kept(world.case).speeches == ()
    assert world.page.speakers.name.text() == "Hild Bakke"
    assert "Hild Bakke er ikke til stede." in world.page.notices.message.sentence


def test_esc_goes_back_to_the_proceedings(world: LiveWorld) -> None:
    world.press(Qt.Key.Key_F2)
    world.press(Qt.Key.Key_Escape)
    assert focused() is world.page.case.editor
    assert not world.page.speakers.name.isVisible()


def test_the_line_to_type_a_name_in_has_room_for_its_words(world: LiveWorld) -> None:
    page = world.page
    page.resize(1280, 640)
    world.press(Qt.Key.Key_F2)
    QApplication.processEvents()
    name = page.speakers.name
    metrics = name.fontMetrics()
    for words in ("Navn, så Enter", "Ragnhild Fuglevær (Sp/KrF)"):
        assert metrics.horizontalAdvance(words) < name.contentsRect().width() - 16

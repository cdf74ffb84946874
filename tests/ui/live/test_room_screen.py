"""The screen in the hall: it follows the page, takes no key from it, and goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.speaking import Speech
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.room_screen import RoomScreen
from agenda_app.ui.live.room_view import Floor, RoomView, Said
from agenda_app.ui.theme import Theme
from tests.ui.live.live_world import LiveWorld, a_live_world, make_exempt, make_open

KEY = Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        make_open(made)
        made.page.open_item(made.case)
        made.page.case.editor.setFocus()
        yield made


def opened(world: LiveWorld) -> RoomScreen:
    world.press(*KEY)
    screen = world.page.room.screen
    assert screen is not None
    return screen


def seen(screen: QWidget) -> str:
    labels = screen.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(screen))


def test_it_opens_beside_the_page_which_keeps_the_keyboard(world: LiveWorld) -> None:
    screen = opened(world)
    assert screen.isVisible()
    assert world.page.keys.room.isChecked()
    assert world.page.window().focusWidget() is world.page.case.editor
    # What the desktop goes by; the one of the tests makes each new window the active one.
    assert screen.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert screen.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    parts = [screen, *screen.findChildren(QWidget)]
    assert {one.focusPolicy() for one in parts} == {Qt.FocusPolicy.NoFocus}
    assert "Opprusting av kaia" in seen(screen)


def test_it_follows_a_vote_and_the_item_in_front(world: LiveWorld) -> None:
    screen = opened(world)
    assert "Enstemmig vedtatt" not in seen(screen)
    world.page.phrase(1)
    assert "Enstemmig vedtatt" in seen(screen)
    assert world.page.window().focusWidget() is world.page.case.editor
    world.page.open_item(world.protocol.case(2))
    assert "Ny ferge" in seen(screen)
    assert "kaia" not in seen(screen)


def test_nothing_is_left_of_a_case_that_becomes_exempt(world: LiveWorld) -> None:
    screen = opened(world)
    world.page.phrase(1)
    make_exempt(world)
    world.page.refresh()
    assert "Unntatt offentlighet" in seen(screen)
    assert "kaia" not in seen(screen)
    world.page.reveal()
    assert "kaia" not in seen(screen)
    assert "kaia" not in screen.windowTitle()


def test_it_closes_when_the_agenda_has_nothing_left(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(world)
    empty = replace(world.page.data.read(), items=(), records={})
    monkeypatch.setattr(world.page.data, "read", lambda: empty)
    world.page.refresh()
    assert world.page.item_id is None
    assert world.page.room.screen is None


def test_the_time_of_whoever_speaks_goes_on(world: LiveWorld) -> None:
    world.press(Qt.Key.Key_F2)
    world.type_in("egil")
    world.press(Qt.Key.Key_Return)
    world.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier)
    screen = opened(world)
    assert "Egil Nes (H)" in seen(screen)
    world.at(18, 7)
    world.page.room.tick()
    assert "2.00" in seen(screen)
    assert world.page.room.is_ticking
    world.page.speaking.stop()
    assert "Egil Nes (H)" not in seen(screen)
    assert not world.page.room.is_ticking


def test_it_is_closed_by_the_key_by_itself_and_with_the_page(world: LiveWorld) -> None:
    opened(world)
    world.press(*KEY)
    assert world.page.room.screen is None
    assert not world.page.keys.room.isChecked()
    opened(world).close()
    assert world.page.room.screen is None
    assert not world.page.keys.room.isChecked()
    screen = opened(world)
    world.page.hide()
    assert world.page.room.screen is None
    assert not screen.isVisible()
    assert not world.page.keys.room.isChecked()


@pytest.mark.parametrize(("lines", "rolls"), [(1, False), (80, True)])
def test_what_is_too_long_says_that_it_rolls(
    theme: Theme, qtbot: QtBot, lines: int, rolls: bool
) -> None:
    screen = RoomScreen()
    qtbot.addWidget(screen)
    screen.resize(960, 540)
    screen.show()
    text = "\n".join(["Kommunen skal ta seg av dette."] * lines)
    screen.show_view(RoomView("Kommunestyret", Language.BOKMAL, texts=(Said("Aud", text),)))
    assert screen.rolls.isVisibleTo(screen) is rolls


def test_what_rolls_goes_on_from_where_it_is_when_somebody_asks_for_the_floor(
    theme: Theme, qtbot: QtBot
) -> None:
    screen = RoomScreen()
    qtbot.addWidget(screen)
    screen.resize(960, 540)
    screen.show()
    text = "\n".join(["Kommunen skal ta seg av dette."] * 80)
    speaks = Floor(Speech(1, "Egil Nes", "H", began_at=time(18, 10)))
    long = RoomView(
        "Kommunestyret", Language.BOKMAL, title="Kaia", speaks=speaks, texts=(Said("Aud", text),)
    )
    screen.show_view(long)
    area = screen.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    bar.setValue(40)
    comes = Floor(Speech(2, "Geir Li", "V"))
    screen.show_view(replace(long, comes=comes, more=2, present="10 av 11 til stede"))
    assert "Geir Li (V)" in seen(screen)
    assert "10 av 11 til stede" in seen(screen)
    assert bar.value() == 40
    screen.show_view(replace(long, speaks=None))
    assert "Egil Nes" not in seen(screen)
    assert bar.value() == 40
    screen.show_view(replace(long, title="Ferga"))
    assert bar.value() == 0


def test_a_word_wider_than_the_screen_goes_on_in_the_next_line(theme: Theme, qtbot: QtBot) -> None:
    screen = RoomScreen()
    qtbot.addWidget(screen)
    screen.resize(960, 540)
    screen.show()
    address = Said("Aud", "https://" + "havn" * 60)
    screen.show_view(RoomView("Kommunestyret", Language.BOKMAL, texts=(address,)))
    label = next(one for one in screen.findChildren(QLabel) if one.text().startswith("https"))
    assert label.mapTo(screen, label.rect().topRight()).x() < screen.width()
    assert label.minimumSizeHint().width() <= label.width()
    assert not screen.rolls.isVisibleTo(screen)

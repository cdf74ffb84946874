from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.ui.palette_of_commands import CommandPalette, best_first, commands_of, plain
from agenda_app.ui.parts.rail import Rail
from tests.ui.accessible import assert_all_named


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    file_menu = made.menuBar().addMenu("&Fil")
    print_action = file_menu.addAction("Skriv &ut …")
    print_action.setShortcut(QKeySequence("Ctrl+P"))
    file_menu.addSeparator()
    export = file_menu.addMenu("&Eksporter")
    export.addAction("Møtebok som &PDF")
    file_menu.addAction("Av").setEnabled(False)
    loose = QAction("Flytt sak opp", made)
    made.addAction(loose)
    made.show()
    return made


def words(commands: list[object]) -> list[str]:
    return [command.words for command in commands]


def test_every_command_that_can_be_used_is_offered_once(window: QMainWindow) -> None:
    commands = commands_of(window)
    assert sorted(words(commands)) == ["Flytt sak opp", "Møtebok som PDF", "Skriv ut …"]
    where = {command.words: (command.where, command.keys) for command in commands}
    assert where["Møtebok som PDF"][0] == "Fil › Eksporter"
    assert where["Skriv ut …"] == ("Fil", "Ctrl+P")


def test_what_the_menus_offer_is_not_offered_again(window: QMainWindow) -> None:
    window.addAction(QAction("Møtebok som PDF", window))
    assert words(commands_of(window)).count("Møtebok som PDF") == 1


def test_what_a_button_opens_stands_under_its_name(window: QMainWindow) -> None:
    button = QToolButton(window)
    button.setAccessibleName("Hva avstemningen krever")
    menu = QMenu(button)
    menu.addAction("To tredjedeler")
    button.setMenu(menu)
    where = {command.words: command.where for command in commands_of(window)}
    assert where["To tredjedeler"] == "Hva avstemningen krever"


def test_the_places_of_the_rail_are_found_and_gone_to(window: QMainWindow, qtbot: QtBot) -> None:
    rail = Rail()
    window.setCentralWidget(rail)
    wanted = plain(rail.tr("Follow-up"))
    found = best_first(commands_of(window), wanted)[0]
    assert found.words == wanted
    with qtbot.waitSignal(rail.chosen, check_params_cb=lambda key: key == "follow_up"):
        found.action.trigger()


def test_a_page_that_is_not_in_front_offers_nothing(window: QMainWindow) -> None:
    pages = QStackedWidget()
    for name in ("Lagre satsene", "Alminnelig flertall"):
        page, inner = QWidget(), QWidget()
        inner.setParent(page)
        inner.addAction(QAction(name, inner))
        pages.addWidget(page)
    window.setCentralWidget(pages)
    assert "Lagre satsene" in words(commands_of(window))
    assert "Alminnelig flertall" not in words(commands_of(window))
    pages.setCurrentIndex(1)
    assert "Alminnelig flertall" in words(commands_of(window))


@pytest.mark.parametrize(
    ("typed", "first"),
    [("skr", "Skriv ut …"), ("pdf", "Møtebok som PDF"), ("eksp møte", "Møtebok som PDF")],
)
def test_typed_words_find_a_command(window: QMainWindow, typed: str, first: str) -> None:
    assert words(best_first(commands_of(window), typed))[0] == first


def test_what_matches_nothing_offers_nothing_and_says_so(window: QMainWindow, qtbot: QtBot) -> None:
    palette = CommandPalette.open_over(window)
    assert not palette.nothing.isVisible()
    qtbot.keyClicks(palette.line, "xyzzy")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "«xyzzy»" in palette.nothing.text()
    assert palette.nothing.isVisible()
    palette.line.clear()
    assert not palette.nothing.isVisible()
    assert palette.list.isVisible()
    palette.close()


def test_arrows_and_enter_run_a_command(window: QMainWindow, qtbot: QtBot) -> None:
    palette = CommandPalette.open_over(window)
    assert_all_named(palette)
    printing = next(c.action for c in commands_of(window) if c.words == "Skriv ut …")
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    with qtbot.waitSignals([printing.triggered, palette.destroyed]):
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)


def test_mnemonics_are_taken_off_and_ampersands_kept() -> None:
    assert plain("Skriv &ut") == "Skriv ut"
    assert plain("Lov && rett") == "Lov & rett"

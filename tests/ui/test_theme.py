from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.paths import resource
from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap, svg
from agenda_app.ui.palette import DARK, LIGHT, Tokens, tokens
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.style_sheet import style_sheet
from agenda_app.ui.theme import Appearance, Theme, palette_for

CONTROLS = ("check", "check_text", "minus", "chevron_down", "chevron_down_off", "chevron_up")


def colors_in(picture_owner: QWidget) -> set[str]:
    image = picture_owner.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_the_shipped_font_is_the_one_that_is_drawn(theme: Theme) -> None:
    assert QRawFont.fromFont(font()).familyName() == "Source Sans 3"
    assert QRawFont.fromFont(font(weight=600)).weight() == 600


def test_all_figures_are_equally_wide(theme: Theme) -> None:
    metrics = QFontMetricsF(font())
    assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1


def test_choosing_dark_changes_palette_icons_and_controls(theme: Theme, qtbot: QtBot) -> None:
    button = SecondaryButton("Skriv ut", icon="printer")
    qtbot.addWidget(button)
    with qtbot.waitSignal(theme.changed):
        theme.choose(Appearance.DARK)
    assert tokens() is DARK
    assert DARK.raised in colors_in(button)
    assert LIGHT.label not in colors_in(button)
    theme.choose(Appearance.LIGHT)
    assert tokens() is LIGHT


def test_a_system_that_does_not_say_gets_light(qapp: QApplication) -> None:
    if qapp.styleHints().colorScheme() is not Qt.ColorScheme.Dark:
        assert palette_for(Appearance.SYSTEM) is LIGHT


def test_icons_take_colour_size_and_the_screens_pixels(theme: Theme) -> None:
    picture = pixmap("lock", "exempt", 16, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)
    image = picture.toImage()
    opaque = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert opaque == {LIGHT.exempt.icon}


def test_an_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon")


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheets_pictures_exist_in_the_palettes_colours(palette: object) -> None:
    known = {palette.on_primary, palette.text, palette.label, palette.rule}
    for name in CONTROLS:
        file = resource("icons", "controls", palette.name, f"{name}.svg")
        assert ElementTree.parse(file).getroot().get("stroke") in known
        assert file.as_posix() in style_sheet(palette)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_what_is_switched_off_can_still_be_read(palette: Tokens) -> None:
    rules = re.findall(r"([^{}]*):disabled \{ color: (#\w+)", style_sheet(palette))
    assert len(rules) > 5
    assert {color for _, color in rules} == {palette.faint}


def test_a_checked_box_shows_its_mark(theme: Theme, qtbot: QtBot) -> None:
    box = QCheckBox("Tosidig")
    qtbot.addWidget(box)
    assert LIGHT.primary not in colors_in(box)
    box.setChecked(True)
    seen = colors_in(box)
    assert LIGHT.primary in seen
    assert QColor(LIGHT.on_primary).name() in seen


def test_drawings_get_the_programs_stroke() -> None:
    drawing = svg("lock", "#123456")
    assert 'stroke-width="1.75"' in drawing
    assert "currentColor" not in drawing

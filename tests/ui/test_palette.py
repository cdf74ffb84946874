from __future__ import annotations

from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from agenda_app.ui.palette import DARK, LIGHT, Ground, Tokens, qt_palette

PALETTES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
SIGNALS = ("warn", "stop", "ok", "exempt", "info")


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = []
    for value in QColor(color).getRgbF()[:3]:
        parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@PALETTES
def test_text_can_be_read_wherever_it_stands(tokens: Tokens) -> None:
    grounds = (tokens.surface, tokens.sunken, tokens.tint, tokens.hover)
    for ground, text in product(grounds, (tokens.text, tokens.label, tokens.title, tokens.link)):
        assert contrast(ground, text) >= 4.5
    assert contrast(tokens.surface, tokens.faint) >= 4.5
    assert contrast(tokens.primary, tokens.on_primary) >= 4.5
    assert contrast(tokens.live, tokens.on_live_soft) >= 4.5


@PALETTES
@pytest.mark.parametrize("signal", SIGNALS)
def test_signals_can_be_read_on_their_ground_and_on_white(tokens: Tokens, signal: str) -> None:
    colors: Ground = getattr(tokens, signal)
    assert contrast(colors.ground, colors.text) >= 4.5
    assert contrast(tokens.surface, colors.text) >= 4.5
    assert contrast(colors.ground, colors.icon) >= 3


@PALETTES
def test_what_shows_where_one_is_stands_out(tokens: Tokens) -> None:
    for ground in (tokens.surface, tokens.tint):
        assert contrast(ground, tokens.focus) >= 3
        assert contrast(ground, tokens.edge) >= 3
    assert contrast(tokens.primary, tokens.focus_on_primary) >= 3


@PALETTES
def test_every_colour_is_one(tokens: Tokens) -> None:
    for field in fields(tokens):
        if field.name != "name":
            assert tokens.color(field.name).isValid(), field.name


@PALETTES
def test_qts_roles_take_the_palettes_colours(tokens: Tokens) -> None:
    palette = qt_palette(tokens)
    assert palette.color(QPalette.ColorRole.Window) == QColor(tokens.canvas)
    assert palette.color(QPalette.ColorRole.Base) == QColor(tokens.surface)
    assert palette.color(QPalette.ColorRole.Highlight) == QColor(tokens.primary)
    assert palette.color(QPalette.ColorRole.PlaceholderText) == QColor(tokens.faint)

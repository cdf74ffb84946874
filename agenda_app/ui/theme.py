"""Fusion, the program's own font and one of its two palettes, for the whole application."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from agenda_app.ui.fonts import font, load_fonts
from agenda_app.ui.palette import DARK, LIGHT, Tokens, qt_palette, tokens, use
from agenda_app.ui.style_sheet import style_sheet


class Appearance(Enum):
    """What the user chose in the settings."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """Dresses the application; there is one, owned by it.

    ``changed`` is emitted after palette, style sheet and icons are the new ones.
    """

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance = Appearance.LIGHT) -> None:
        """Set style and font once, then the palette."""
        super().__init__(app)
        self._app = app
        self.appearance = appearance
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._dress()

    def choose(self, appearance: Appearance) -> None:
        """Take another appearance at once."""
        self.appearance = appearance
        self._dress()

    def _on_system_changed(self) -> None:
        if self.appearance is Appearance.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        use(palette_for(self.appearance))
        self._app.setPalette(qt_palette(tokens()))
        self._app.setStyleSheet(style_sheet(tokens()))
        if windows := self._app.topLevelWidgets():
            # At the start there is none, and nothing to draw icons for yet.
            from agenda_app.ui.icons import dress_again

            for window in windows:
                dress_again(window)
        self.changed.emit()


def palette_for(appearance: Appearance) -> Tokens:
    """Return the palette for a choice; a system that does not say means light."""
    if appearance is Appearance.SYSTEM:
        from PySide6.QtCore import Qt  # many names, which the first paint does without

        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if appearance is Appearance.DARK else LIGHT

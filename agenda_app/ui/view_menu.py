"""What the menu Vis does: appearance, the size of the preview, fresh data, the next pane."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea

from agenda_app.errors import UserError
from agenda_app.paths import settings_file
from agenda_app.settings import read_settings, write_settings
from agenda_app.ui.errors import show_error
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.panes import next_pane
from agenda_app.ui.theme import Appearance, Theme


@runtime_checkable
class Zoomable(Protocol):
    """A preview of pages."""

    def zoom_in(self) -> None:
        """Show larger."""

    def zoom_out(self) -> None:
        """Show smaller."""


class ViewMenu(QObject):
    """Connects the commands of one window."""

    def __init__(self, window: MainWindow, theme: Theme, parent: QObject) -> None:
        """Begin to listen."""
        super().__init__(parent)
        self._window, self._theme = window, theme
        menu = window.menu
        for action in menu.appearance.actions():
            action.setChecked(action.data() == theme.appearance.value)
        menu.appearance.triggered.connect(self._on_appearance)
        menu.zoom_in.triggered.connect(self._zoom_in)
        menu.zoom_out.triggered.connect(self._zoom_out)
        menu.next_pane.triggered.connect(self._next_pane)

    def look_at_page(self) -> None:
        """Let the preview be zoomed where there is one."""
        has_preview = self._preview() is not None
        self._window.menu.zoom_in.setEnabled(has_preview)
        self._window.menu.zoom_out.setEnabled(has_preview)

    def _on_appearance(self, action: QAction) -> None:
        chosen = Appearance(action.data())
        self._theme.choose(chosen)
        try:
            file = settings_file()
            write_settings(file, replace(read_settings(file), appearance=chosen.value))
        except UserError as error:
            show_error(self._window, error)

    def _preview(self) -> Zoomable | None:
        page = self._window.pages.currentWidget()
        panes = page.findChildren(QAbstractScrollArea) if page is not None else []
        shown = (pane for pane in panes if not pane.isHidden())
        return next((pane for pane in shown if isinstance(pane, Zoomable)), None)

    def _zoom_in(self) -> None:
        if preview := self._preview():
            preview.zoom_in()

    def _zoom_out(self) -> None:
        if preview := self._preview():
            preview.zoom_out()

    def _next_pane(self) -> None:
        next_pane(self._window)

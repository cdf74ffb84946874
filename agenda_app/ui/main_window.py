"""The window itself: menus and search, rail, room for pages, status bar. Knows no data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from agenda_app.paths import settings_file
from agenda_app.ui.menus import MainMenu
from agenda_app.ui.parts.hairline import Hairline

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from agenda_app.ui.parts.rail import Rail
    from agenda_app.ui.parts.search_field import SearchField
    from agenda_app.ui.parts.status_bar import StatusBar

_USUAL = (1366, 720)
_FRAME = 40
"""What the system puts round a window, in height."""
_SEARCH_WIDTH = 320
_FOOT = 28
_GEOMETRY = "window/geometry"


class MainWindow(QMainWindow):
    """There before the data is.

    Signals:
        first_painted: once, after the window has painted itself.
    """

    first_painted = Signal()
    rail: Rail
    search: SearchField
    status: StatusBar

    def __init__(self) -> None:
        """Build the frame and put it where it was the last time."""
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Saksliste")
        self.may_close: Callable[[], bool] = lambda: True
        self._is_painted = False
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self._build()
        self._restore_geometry()

    def build_again(self) -> None:
        """Make the frame anew, in the language that is installed now; ``fill`` makes the rest."""
        self.pages.setParent(None)
        self._build()

    def _build(self) -> None:
        self.menu = MainMenu()
        self._is_filled = False
        whole = QWidget()
        self._grid = grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._menu_row(), 0, 0, 1, 2)
        grid.addWidget(Hairline(), 1, 0, 1, 2)
        grid.addWidget(self.pages, 2, 1)
        self._foot: QWidget = _empty_foot()
        grid.addWidget(self._foot, 3, 0, 1, 2)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(1, 1)
        self.setCentralWidget(whole)

    def fill(self) -> None:
        """Put commands, search and rail into the frame, once; there is no use for them sooner.

        To be called before ``set_status_bar``, which comes last in the order of the Tab key.
        """
        if self._is_filled:
            return
        self._is_filled = True
        # The first paint does without all that these draw with.
        from agenda_app.ui.parts.rail import Rail
        from agenda_app.ui.parts.search_field import SearchField

        self.menu.fill()
        self.search = SearchField(
            self.tr("Search in cases, decisions and people"), name="search_field"
        )
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self._row.addWidget(self.search)
        self.rail = Rail()
        self._grid.addWidget(self.rail, 2, 0)
        self.show_places(shown=False)

    def set_status_bar(self, status: StatusBar) -> None:
        """Put the foot in its place; it speaks of data, so whoever opens the data makes it."""
        self._grid.removeWidget(self._foot)
        self._foot.deleteLater()
        self._foot = self.status = status
        self._grid.addWidget(status, 3, 0, 1, 2)

    def _menu_row(self) -> QWidget:
        strip = QWidget()
        strip.setObjectName("menu_row")
        strip.setAutoFillBackground(True)
        strip.setBackgroundRole(strip.palette().ColorRole.Base)
        strip.setFixedHeight(37)
        self._row = QHBoxLayout(strip)
        self._row.setContentsMargins(10, 0, 24, 0)
        # As high as it wants to be, and so in the middle of the strip.
        self.menu.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self.menu, 1)
        return strip

    def show_places(self, *, shown: bool) -> None:
        """Show the rail and the search, once there is somewhere to go."""
        self.rail.setVisible(shown)
        self.search.setVisible(shown)

    def give_room(self, *, whole: bool) -> None:
        """Let the page in front have the room of rail and foot too, or not."""
        self.rail.setVisible(not whole)
        self.status.setVisible(not whole)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front; it stays in the stack for the next time."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def show_only(self, page: QWidget | None) -> None:
        """Forget every page for good, and show this one."""
        while (old := self.pages.widget(0)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        if page is not None:
            self.show_page(page)

    def appear(self) -> None:
        """Show the window: all over a screen with no room for its usual size, the first time."""
        if self._is_cramped:
            self.showMaximized()
        else:
            self.show()

    def come_forward(self) -> None:
        """Be the window in front, as a second start of the program asks."""
        from PySide6.QtCore import Qt  # many names, which the first paint does without

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell about the first painting."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is saved, and remember the place on the screen."""
        if not self.may_close():
            event.ignore()
            return
        _view_state().setValue(_GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        stored = _view_state().value(_GEOMETRY)
        self._is_cramped = False
        if stored is None or not self.restoreGeometry(stored):
            room = self.screen().availableSize()
            width, height = min(_USUAL[0], room.width()), min(_USUAL[1], room.height() - _FRAME)
            self._is_cramped = (width, height) != _USUAL or width == room.width()
            self.resize(width, height)


def _empty_foot() -> QWidget:
    foot = QWidget()
    foot.setFixedHeight(_FOOT)
    foot.setAutoFillBackground(True)
    foot.setBackgroundRole(foot.palette().ColorRole.Base)
    return foot


def _view_state() -> QSettings:
    """Return the file of what may be lost at any time: places and sizes."""
    return QSettings(str(settings_file().with_name("window.ini")), QSettings.Format.IniFormat)

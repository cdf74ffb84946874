"""Opens and closes the screen in the hall, and lets it follow the item in front of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from agenda_app.ui.live.room_screen import RoomScreen
from agenda_app.ui.live.room_view import RoomView, room_view
from agenda_app.ui.live.words import minutes_spent

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

_SECOND = 1000
_ASIDE = 960, 540


class RoomDesk(QObject):
    """``screen`` is None as long as the screen is not open; it closes with the page."""

    def __init__(self, page: LivePage) -> None:
        """Begin without a screen."""
        super().__init__(page)
        self._page = page
        self.screen: RoomScreen | None = None
        self._view: RoomView | None = None
        self._ticking = QTimer(self)
        self._ticking.setInterval(_SECOND)
        self._ticking.timeout.connect(self.tick)
        page.installEventFilter(self)
        page.around.theme.changed.connect(self._on_dressed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # Without its screen the window would come to lie over the page.
        app.screenRemoved.connect(self.close)

    def turn(self) -> None:
        """Open the screen, or close it."""
        if self.screen is not None:
            self.close()
            return
        self.screen = RoomScreen()
        self.screen.closed.connect(self._on_closed)
        self.show_now()
        if self.screen is not None:
            self._place(self.screen)

    def close(self) -> None:
        """Take the screen away, if there is one."""
        if self.screen is not None:
            self.screen.close()

    def show_now(self) -> None:
        """Show the item in front as it is now, if the screen is open."""
        live, item_id = self._page.live, self._page.item_id
        if live is None or item_id is None or live.is_written:
            self.close()
        if self.screen is None or live is None or item_id is None:
            return
        self._view = room_view(live, item_id)
        self.screen.show_view(self._view)
        self.tick()
        if self._spent():
            self._ticking.start()
        else:
            self._ticking.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the page; a window that is only put away closes nothing."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def _place(self, screen: RoomScreen) -> None:
        """Fill the screen that the page is not on; where there is none, be a window to move."""
        own = self._page.screen()
        other = next((one for one in QGuiApplication.screens() if one is not own), None)
        if other is None:
            screen.resize(*_ASIDE)
        else:
            screen.setScreen(other)
            screen.setGeometry(other.geometry())
            # Qt's own way to show it on the whole screen would ask for the keyboard too.
            screen.setWindowState(Qt.WindowState.WindowFullScreen)
        screen.show()

    def _spent(self) -> str:
        """Return how long whoever has the floor has spoken; nothing where times are typed."""
        one = None if self._view is None else self._view.speaks
        if one is None or self._page.clock.is_typed:
            return ""
        return minutes_spent(one.speech.seconds(self._page.now().time()))

    @property
    def is_ticking(self) -> bool:
        """Whether it looks at the clock each second, as it does while somebody speaks."""
        return self._ticking.isActive()

    def tick(self) -> None:
        """Let the time of whoever has the floor go on."""
        if self.screen is not None:
            self.screen.show_spent(self._spent())

    def _on_dressed(self) -> None:
        if self.screen is not None:
            self.screen.fit()

    def _on_closed(self) -> None:
        self._ticking.stop()
        if self.screen is not None:
            self.screen.deleteLater()
            self.screen = None
        self._page.keys.room.setChecked(False)

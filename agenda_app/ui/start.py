"""The window's composition root: what is there at once, and what is loaded behind it.

Before the first paint only that is imported which it draws. Qt's names are made on first use:
``QtCore.Qt`` alone, with its hundred enums, takes as long as all the rest of the window.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from agenda_app import paths
from agenda_app.errors import UserError
from agenda_app.settings import read_settings
from agenda_app.ui import language
from agenda_app.ui.data_place import DataPlace, chosen_place
from agenda_app.ui.folder_lock import FolderLock, Holder
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.start_marks import FIRST_PAINT, mark
from agenda_app.ui.theme import Appearance, Theme

if TYPE_CHECKING:
    from datetime import date

    from agenda_app.db.storage import Storage
    from agenda_app.files.store import FileStore
    from agenda_app.jobs import Work
    from agenda_app.ui.desk import Desk
    from agenda_app.ui.rest import Rest
    from agenda_app.ui.session import Session

_LOOK_MS = 5


def open_window(data: Path | None, database: str | None) -> int:
    """Open the window and return its exit code when it is closed; see ``agenda_app.app.run``."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Saksliste")
    settings = read_settings(paths.settings_file())
    place = chosen_place(data, database, settings)
    theme = Theme(app, _appearance(settings.appearance))
    language.install(app, settings.language)
    lock = FolderLock()
    if holder := lock.claim(place):
        return _leave_it_to(holder, place)
    start = Start(app, theme, place, lock)
    start.window.appear()
    code = app.exec()
    gc.enable()
    start.close()
    return code


def _appearance(wanted: str) -> Appearance:
    known = {appearance.value: appearance for appearance in Appearance}
    return known.get(wanted, Appearance.LIGHT)


def _leave_it_to(holder: Holder, place: DataPlace) -> int:
    from PySide6.QtWidgets import QMessageBox

    from agenda_app.ui.raise_first import raise_first

    text = QCoreApplication.translate(
        "Start", "Saksliste is already open with these data, on {pc} (process {process})."
    ).format(pc=holder.host or "?", process=holder.process)
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
    if not (holder.is_here and raise_first(place.folder)):
        QMessageBox.information(None, "Saksliste", text)
    return 0


def _pages() -> Rest:
    from agenda_app.ui.pages import REST

    return REST


def _loading() -> Work[None]:
    from agenda_app.preload import loading_rest

    return loading_rest()


def _sample(session: Any, files: FileStore, today: date) -> object:
    from agenda_app.sample.load import load_sample

    return load_sample(session, files, today)


class Start(QObject):
    """Shows the window, loads the rest on a thread meanwhile, and then begins the session."""

    def __init__(self, app: QApplication, theme: Theme, place: DataPlace, lock: FolderLock) -> None:
        """Make the window; loading begins with its first paint."""
        super().__init__(app)
        self._app, self._theme, self._place, self._lock = app, theme, place, lock
        self._opened: Storage | BaseException | None = None
        self._session: Session | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.window = MainWindow()
        self.window.first_painted.connect(self._on_painted)

    @property
    def desk(self) -> Desk | None:
        """The pages, once the data are there."""
        return self._session.desk if self._session else None

    def close(self) -> None:
        """Let go of everything, after the window is closed."""
        self._timer.stop()
        if self._session is not None:
            self._session.close()
        self._lock.release()
        self.window.deleteLater()

    def _on_painted(self) -> None:
        mark(FIRST_PAINT)
        # Still within the painting: what takes time waits until the window is on the screen.
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        Thread(target=self._load, name="saksliste-start", daemon=True).start()
        self._timer.start()
        self.window.fill()
        self._take_care_of_errors()

    def _take_care_of_errors(self) -> None:
        from agenda_app import log
        from agenda_app.ui.errors import Crashes

        log.start(paths.log_folder())
        Crashes(self._app).install()

    def _load(self) -> None:
        """Import what takes time and open the data; nothing here may touch Qt."""
        try:
            from agenda_app.preload import load_first

            load_first()
            from agenda_app.ui.opening import open_place

            self._opened = open_place(self._place)
        except BaseException as error:  # the window's thread raises it, where it is shown
            self._opened = error
        from agenda_app.files import scratch

        scratch.sweep()

    def _look(self) -> None:
        opened, self._opened = self._opened, None
        if opened is None:
            return
        self._timer.stop()
        if isinstance(opened, BaseException) and not isinstance(opened, UserError):
            raise opened
        from agenda_app.ui.rest import Late
        from agenda_app.ui.session import Session

        late = Late(_pages, _loading, _sample)
        self._session = Session(self.window, self._theme, self._place, self._lock, late)
        self._session.take(opened)
        gc.freeze()
        gc.enable()

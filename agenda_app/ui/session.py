"""One run of the program behind its window: opens the data, sets it up or mends it, then works."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from agenda_app import paths
from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.municipality import find_municipality
from agenda_app.settings import read_settings, write_settings
from agenda_app.ui import language
from agenda_app.ui.closing_backup import ClosingBackup
from agenda_app.ui.data_place import DataPlace
from agenda_app.ui.desk import Desk
from agenda_app.ui.errors import show_error
from agenda_app.ui.folder_lock import FolderLock, Holder
from agenda_app.ui.help_menu import HelpMenu
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.opening import opening, opening_sample
from agenda_app.ui.parts.status_bar import StatusBar
from agenda_app.ui.rest import Late
from agenda_app.ui.start_marks import DATA_SHOWN, mark, measuring
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme

if TYPE_CHECKING:
    from agenda_app.ui.first_run.first_run_page import FirstRunPage
    from agenda_app.ui.raise_first import Doorbell
    from agenda_app.ui.trouble_page import TroublePage

_SAMPLE = "eksempel"


class Session(QObject):
    """Owns what is open, and decides which of three things fills the window.

    A page that mends, when the data cannot be opened; the first page, when they are empty; else a
    desk with the pages.
    """

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        place: DataPlace,
        lock: FolderLock,
        late: Late,
    ) -> None:
        """Begin; ``take`` says what came of opening the data."""
        super().__init__(window)
        self._late = late
        self._rest_is_loading = self._is_rest_loaded = False
        self._window, self._theme, self._place, self._lock = window, theme, place, lock
        self.jobs = JobRunner(self)
        self._doorbell: Doorbell | None = None
        # Later starts are heard a moment later: what is not seen waits until the window is drawn.
        self._drawn = QTimer(self, singleShot=True, interval=0)
        self._drawn.timeout.connect(self._listen)
        self._storage: Storage | None = None
        self._store: Store | None = None
        self.desk: Desk | None = None
        self._backup: ClosingBackup | None = None
        self._help: HelpMenu | None = None
        window.may_close = self._may_close
        self._connect_window()

    def _connect_window(self) -> None:
        if self._help is not None:
            self._help.deleteLater()
        self._window.fill()
        self._window.set_status_bar(StatusBar())
        self._help = HelpMenu(self._window, lambda: self._place)
        self._window.menu.quit.triggered.connect(self._window.close)

    def take(self, opened: Storage | UserError) -> None:
        """Fill the window with what was opened, or with what to do when it was not."""
        self._drawn.start()
        if isinstance(opened, UserError):
            self._show_trouble(opened)
            return
        self._storage = opened
        self._store = Store(opened.database, self.jobs, self)
        try:
            found = self._store.read(find_municipality)
        except UserError as error:
            self._show_trouble(error)
            return
        if found is None:
            self._show_first_run(self._store, opened)
        else:
            self._begin()
        self._tell_that_data_is_shown()

    def open_elsewhere(self, folder: Path) -> None:
        """Work in another folder from now on, also after the next start."""
        place = DataPlace(folder)
        if holder := self._lock.claim(place):
            self._refuse(holder)
            return
        file = paths.settings_file()
        try:
            write_settings(file, replace(read_settings(file), folder=str(folder), database=""))
        except UserError as error:
            show_error(self._window, error)
        self._place = place
        self.open_again()

    def _refuse(self, holder: Holder) -> None:
        self._lock.claim(self._place)
        error = UserError(
            Sentence(
                f"Mappen er åpen i et annet vindu, på {holder.host}.",
                f"Mappa er open i eit anna vindauge, på {holder.host}.",
            ),
            Sentence(
                "Lukk det vinduet først, eller velg en annen mappe.",
                "Lukk det vindauget først, eller vel ei anna mappe.",
            ),
        )
        show_error(self._window, error)

    def open_again(self) -> None:
        """Open the data anew, as after a start."""
        self._let_go()
        job = self.jobs.start(opening(self._place), soon=True)
        job.succeeded.connect(self.take)
        job.failed.connect(self._on_failed)

    def close(self) -> None:
        """Stop every job and let go of the data."""
        self.jobs.shutdown()
        self._drawn.stop()
        if self._doorbell is not None:
            self._doorbell.close()
        self._let_go()

    def _may_close(self) -> bool:
        if self.desk is None:
            return True
        return self.desk.leave() and (self._backup is None or self._backup.may_close())

    def _listen(self) -> None:
        if self._place.database:
            return
        from agenda_app.ui.raise_first import Doorbell

        if self._doorbell is None:
            self._doorbell = Doorbell(self._window.come_forward, self)
        self._doorbell.listen(self._place.folder)

    def _let_go(self) -> None:
        if self.desk is not None:
            self.desk.close()
            self.desk.deleteLater()
            self.desk = None
        if self._backup is not None:
            self._backup.deleteLater()
            self._backup = None
        if self._store is not None:
            self._store.deleteLater()
            self._store = None
        if self._storage is not None:
            self._storage.close()
            self._storage = None

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.take(error)

    def _show_trouble(self, error: UserError) -> None:
        from agenda_app.ui.trouble_page import TroublePage

        page = TroublePage(error, self._place, self.jobs)
        page.folder_chosen.connect(self.open_elsewhere)
        page.tried_again.connect(self.open_again)
        page.given_up.connect(self._window.close)
        self._show_alone(page)

    def _show_first_run(self, store: Store, storage: Storage) -> None:
        # Seen once in the life of a municipality; every other start does without.
        from agenda_app.ui.first_run.first_run_page import FirstRunPage

        page = FirstRunPage(store, storage, date.today())
        page.folder_chosen.connect(self.open_elsewhere)
        page.sample_wanted.connect(self._try_sample)
        page.finished.connect(self._on_set_up)
        self._show_alone(page)
        self._window.status.show_facts(
            (self.tr("Saksliste needs no network. Nothing is sent from this PC."),)
        )

    def _show_alone(self, page: FirstRunPage | TroublePage) -> None:
        self._window.show_places(shown=False)
        self._window.menu.set_open(is_open=False)
        self._window.show_only(page)
        page.take_focus()

    def _on_set_up(self, chosen: Language) -> None:
        self._speak(chosen)
        self._begin()

    def _speak(self, chosen: Language) -> None:
        """Let the window speak the language of the municipality, now and after the next start."""
        if chosen is interface_language():
            return
        file = paths.settings_file()
        write_settings(file, replace(read_settings(file), language=chosen))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            language.install(app, chosen)
        self._window.build_again()
        self._connect_window()

    def _try_sample(self) -> None:
        """Open the sample beside the empty folder; the next start is on this page again."""
        folder = self._place.folder
        place = DataPlace(folder.with_name(f"{folder.name} {_SAMPLE}"))
        if holder := self._lock.claim(place):
            self._refuse(holder)
            return
        self._let_go()
        self._place = place
        job = self.jobs.start(opening_sample(place.folder, date.today(), self._late.sample))
        job.succeeded.connect(self.take)
        job.failed.connect(self._on_failed)
        JobDialog(job, self.tr("Making the sample municipality …"), self._window)

    def _begin(self) -> None:
        if self._store is None or self._storage is None:
            return
        self._window.show_only(None)
        self._window.show_places(shown=True)
        self._window.menu.set_open(is_open=True)
        self.desk = Desk(
            self._window, self._storage, self._store, self.jobs, self._theme, self._late.pages
        )
        self.desk.folder_chosen.connect(self.open_elsewhere)
        if self._storage.folder is not None:
            self._backup = ClosingBackup(self._window, self.jobs, self._storage.folder)
        else:
            from agenda_app.ui.others_watch import OthersWatch  # only where PCs share a database

            OthersWatch(self._storage.database, self._store)
        self.desk.begin()

    def _tell_that_data_is_shown(self) -> None:
        if measuring():
            self._window.repaint()
            mark(DATA_SHOWN)
            self._window.close()
            return
        # The user reads the first page meanwhile; whoever clicks sooner waits a moment.
        if not self._rest_is_loading:
            self._rest_is_loading = True
            self.jobs.start(self._late.loading()).succeeded.connect(self._on_rest_loaded)
        elif self._is_rest_loaded:
            self._make_pages_quietly()

    def _on_rest_loaded(self) -> None:
        self._is_rest_loaded = True
        self._make_pages_quietly()

    def _make_pages_quietly(self) -> None:
        if self.desk is not None:
            self.desk.make_pages_quietly()

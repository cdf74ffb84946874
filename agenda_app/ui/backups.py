"""Backing up, restoring and looking through what is stored, from the menus."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from agenda_app.db.storage import Storage
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.errors import UserError
from agenda_app.jobs import Work
from agenda_app.paths import documents_folder
from agenda_app.services import backup
from agenda_app.services.backup import Verdict
from agenda_app.services.backup_rota import kept_backups
from agenda_app.ui.ask_folder import ask_folder
from agenda_app.ui.errors import show_error
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.job_runner import Job, JobRunner


class Restorer(QObject):
    """Asks for a backup and an empty folder, and unpacks the one into the other.

    ``restored`` tells the folder. Nothing that is there is ever overwritten.
    """

    restored = Signal(object)

    def __init__(
        self,
        window: QWidget,
        jobs: JobRunner,
        data: Path | None,
        parent: QObject | None = None,
    ) -> None:
        """Ask over ``window``; look first at the backups that were made of ``data`` by itself."""
        super().__init__(parent or window)
        self.window, self.jobs, self._data = window, jobs, data

    def restore(self) -> None:
        """Ask, then work in the background."""
        source = self._ask_source()
        folder = (
            ask_folder(self.window, self.tr("Choose an empty folder for the data"))
            if source
            else None
        )
        if source is None or folder is None:
            return
        job = self.jobs.start(_restored(source, folder))
        job.succeeded.connect(self.restored)
        self.watch(job, self.tr("Fetching back the backup …"))

    def watch(self, job: Job, title: str) -> None:
        """Show how far a job is, and what went wrong with it."""
        job.failed.connect(self._on_failed)
        JobDialog(job, title, self.window)

    def _ask_source(self) -> Path | None:
        made = kept_backups(self._data) if self._data is not None else ()
        newest = made[0].file if made else documents_folder()
        name, _ = QFileDialog.getOpenFileName(
            *(self.window, self.tr("Choose the backup"), str(newest)),
            self.tr("Backups and second copies (*.zip saksliste.sqlite)"),
        )
        return Path(name) if name else None

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        show_error(self.window, error)


def _restored(source: Path, folder: Path) -> Work[Path]:
    yield from backup.restore(source, folder)
    return folder


class Backups(Restorer):
    """The same over open data, which can also be backed up and looked through."""

    def __init__(
        self, window: QWidget, storage: Storage, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        """Work on ``storage``."""
        super().__init__(window, jobs, storage.folder, parent)
        self._storage = storage

    def back_up(self) -> None:
        """Ask where to, then write everything into one file."""
        folder = self._storage.folder
        if folder is None:
            show_error(self.window, self._not_here())
            return
        usual = documents_folder() / f"Saksliste {date.today():%Y-%m-%d}.zip"
        name, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Back up"), str(usual), self.tr("Backups (*.zip)")
        )
        if not name:
            return
        target = Path(name) if name.casefold().endswith(".zip") else Path(f"{name}.zip")
        job = self.jobs.start(backup.back_up(folder, target))
        job.succeeded.connect(self._on_backed_up)
        self.watch(job, self.tr("Backing up …"))

    def verify(self) -> None:
        """Look whether everything that was stored is still what it was."""
        job = self.jobs.start(_verified(self._storage))
        job.succeeded.connect(self._on_verified)
        self.watch(job, self.tr("Looking through everything stored …"))

    def _not_here(self) -> UserError:
        return UserError(
            Sentence("Dataene ligger i en felles database.", "Dataa ligg i ein felles database."),
            Sentence(
                "Spør IT hvordan den sikkerhetskopieres.",
                "Spør IT korleis han blir tryggingskopiert.",
            ),
        )

    def _on_backed_up(self, files: int) -> None:
        text = self.tr("The backup is done. It holds the database and %n file(s).", "", files)
        QMessageBox.information(self.window, "Saksliste", text)

    def _on_verified(self, verdict: Verdict) -> None:
        if verdict.faults:
            show_error(self.window, UserError(verdict.faults[0], joined(verdict.faults[1:], "\n")))
            return
        text = self.tr("Everything is in order: the database and %n file(s).", "", verdict.files)
        QMessageBox.information(self.window, "Saksliste", text)


def _verified(storage: Storage) -> Work[Verdict]:
    from agenda_app.services.whole import verify_all  # slow to import

    with storage.database.read() as session:
        return (yield from verify_all(session, storage.files))

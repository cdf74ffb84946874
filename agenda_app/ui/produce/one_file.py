"""Saves one paper as a file; a public one is proved first, and its proof can be saved beside it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.proof import Proof
from agenda_app.errors import UserError
from agenda_app.files.names import free_name
from agenda_app.files.writing import write_whole
from agenda_app.jobs import Work
from agenda_app.produce.paper_files import make_file
from agenda_app.produce.papers import Wanted
from agenda_app.produce.proof import LeakError
from agenda_app.produce.proof_files import proof_files
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import Action
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.deciding import deciding
from agenda_app.ui.produce.proof_dialog import ask_about_leak
from agenda_app.ui.produce.told import Tell


class OneFile(QObject):
    """One paper on its way to a file; it may begin again after a leak was looked at."""

    def __init__(
        self, around: Surroundings, parent: QWidget, wanted: Wanted, target: Path, say: Tell
    ) -> None:
        """Belong to the window.

        Args:
            around: what pages work with.
            parent: the window.
            wanted: which paper.
            target: the file.
            say: says what came of it.
        """
        super().__init__(parent)
        self._around, self._window = around, parent
        self._wanted, self._target, self._say = wanted, target, say

    def begin(self) -> None:
        """Make the paper and write it."""
        job = self._around.jobs.start(self._work())
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)
        JobDialog(job, QCoreApplication.translate("Export", "Making PDF …"), self._window.window())

    def _work(self) -> Work[Proof | None]:
        today, now = self._around.today(), datetime.now()
        return make_file(self._around.storage, self._wanted, self._target, today, kept_cache(), now)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, LeakError):
            meeting_id = self._wanted.meeting_id
            ask_about_leak(self._around, meeting_id, error, self.begin, self._window)
        elif isinstance(error, UserError):
            actions = deciding(self._around, self._window, error)
            self._say(Level.STOP, spoken(error), *actions)
        else:
            raise error

    def _on_saved(self, proof: Proof | None) -> None:
        actions: list[Action] = [
            (
                QCoreApplication.translate("Export", "Show in folder"),
                partial(open_file, self._target.parent),
            ),
            (QCoreApplication.translate("Export", "Open"), partial(open_file, self._target)),
        ]
        if proof is not None:
            actions.append(
                (
                    QCoreApplication.translate("Export", "Save the proof"),
                    partial(self._save_proof, proof),
                )
            )
        self._say(
            Level.OK,
            QCoreApplication.translate("Export", "Saved as “{name}”.").format(
                name=self._target.name
            ),
            *actions,
        )

    def _save_proof(self, proof: Proof) -> None:
        """Write the proof beside the file: a page to read, and JSON."""
        storage, meeting_id = self._around.storage, self._wanted.meeting_id
        try:
            made = proof_files(storage, meeting_id, proof, self._around.today())
            files = {free_name(self._target.parent / name): held for name, held in made.items()}
            for file, content in files.items():
                write_whole(file, content)
        except UserError as error:
            self._say(Level.STOP, spoken(error))
            return
        page = next(iter(files))
        sentence = QCoreApplication.translate("Export", "The proof is saved as “{name}”.").format(
            name=page.name
        )
        self._say(
            Level.OK,
            sentence,
            (QCoreApplication.translate("Export", "Open"), partial(open_file, page)),
        )


def open_file(path: Path) -> None:
    """Open a file or folder with what the PC has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

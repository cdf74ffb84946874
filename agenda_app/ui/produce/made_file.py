"""Saves and prints what is made of many meetings, and says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.errors import UserError
from agenda_app.files.names import free_name, of_kind
from agenda_app.files.writing import write_whole
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made
from agenda_app.produce.proof import LeakError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.one_file import open_file
from agenda_app.ui.produce.saving import export_folder, remember_folder
from agenda_app.ui.produce.told import Tell

Make = Callable[[str], Work[Made]]
"""Makes a file that is to have a name, which a public one is searched for too."""
_NOTHING: Mapping[str, Make] = MappingProxyType({})
Ask = Callable[[LeakError, Callable[[], object]], None]


class MadeFile(QObject):
    """One file on its way; it may begin again after a leak was looked at."""

    def __init__(
        self,
        around: Surroundings,
        parent: QWidget,
        work: Make,
        say: Tell,
        ask: Ask | None = None,
    ) -> None:
        """Belong to the window.

        Args:
            around: what pages work with.
            parent: the window.
            work: makes the file.
            say: says what came of it.
            ask: shows what was found in a public file, and how to begin again.
        """
        super().__init__(parent)
        self._around, self._window, self._work = around, parent, work
        self._say, self._ask, self._target = say, ask, Path()

    def save(self, name: str, instead: Mapping[str, Make] = _NOTHING) -> None:
        """Ask where, make the file and write it.

        Args:
            name: what is proposed.
            instead: what makes the same in another form, for the endings of its files.
        """
        ending = Path(name).suffix
        kinds = {".pdf": "PDF (*.pdf)"}
        sheet = QCoreApplication.translate("Export", "Spreadsheet (*{ending})")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            QCoreApplication.translate("Export", "Save"),
            str(free_name(export_folder() / name)),
            kinds.get(ending, sheet.format(ending=ending)),
        )
        if not chosen:
            self.deleteLater()
            return
        try:
            self._target = of_kind(Path(chosen), ending, *instead)
        except UserError as error:
            self._say(Level.STOP, spoken(error))
            self.deleteLater()
            return
        self._work = instead.get(self._target.suffix.lower(), self._work)
        remember_folder(self._target.parent)
        self.begin()

    def begin(self) -> None:
        """Make the file and write it."""
        job = self._around.jobs.start(self._written())
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)
        title = QCoreApplication.translate("Export", "Making the file …")
        JobDialog(job, title, self._window.window())

    def _written(self) -> Work[None]:
        made: Made = yield from self._work(self._target.name)
        write_whole(self._target, made.pdf)

    def _on_saved(self, _nothing: object) -> None:
        text = QCoreApplication.translate("Export", "Saved as “{name}”.")
        self._say(
            Level.OK,
            text.format(name=self._target.name),
            (
                QCoreApplication.translate("Export", "Show in folder"),
                partial(open_file, self._target.parent),
            ),
            (QCoreApplication.translate("Export", "Open"), partial(open_file, self._target)),
        )

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, LeakError) and self._ask is not None:
            self._ask(error, self.begin)
        elif isinstance(error, UserError):
            self._say(Level.STOP, spoken(error))
        else:
            raise error

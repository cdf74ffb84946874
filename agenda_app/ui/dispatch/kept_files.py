"""The kept files of a sending: opened, or saved where the user wants them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.domain.dispatch import Dispatch, SentFile
from agenda_app.domain.files import StoredFile
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.produce.kept_files import write_kept
from agenda_app.ui.case.open_outside import open_outside
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.one_file import open_file
from agenda_app.ui.produce.saving import export_folder
from agenda_app.ui.produce.told import Tell

_PDF = "application/pdf"
translate = QCoreApplication.translate


def open_kept(files: FileStore, file: SentFile, tell: Tell) -> None:
    """Open a copy of a kept file in the PC's own program."""
    stored = StoredFile(file.sha256, file.name, file.size, _PDF)
    try:
        open_outside(files, stored)
    except UserError as error:
        tell(Level.STOP, spoken(error))


def save_kept(files: FileStore, dispatch: Dispatch, parent: QWidget, tell: Tell) -> None:
    """Ask for a folder and write the files of a sending there, as they were kept."""
    title = translate("KeptFiles", "Choose a folder for the files")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(export_folder()))
    if not chosen:
        return
    folder = Path(chosen)
    try:
        written = write_kept(files, (dispatch,), folder)
    except UserError as error:
        tell(Level.STOP, spoken(error))
        return
    text = translate("KeptFiles", "{count} files are saved in “{folder}”.")
    show = (translate("KeptFiles", "Show in folder"), partial(open_file, folder))
    tell(Level.OK, text.format(count=len(written), folder=folder.name), show)

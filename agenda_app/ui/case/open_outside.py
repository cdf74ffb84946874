"""Open a kept file in the program that the PC uses for its kind.

It gets a copy, so that nothing can change; the copy goes when this program ends.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from agenda_app.domain.files import StoredFile
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files import scratch
from agenda_app.files.names import safe_name
from agenda_app.files.store import FileStore
from agenda_app.files.write_refusals import advice
from agenda_app.files.writing import write_whole


def open_outside(files: FileStore, file: StoredFile) -> None:
    """Hand a copy of a file to the PC's own program.

    Raises:
        UserError: the bytes are gone, the disk is full, or the PC has no program for them.
    """
    data = files.get(file.sha256)
    name = safe_name(file.name)
    try:
        copy = scratch.new_folder() / name
    except OSError as error:
        raise UserError(*advice(error, Path(name))) from error
    write_whole(copy, data)
    copy.chmod(0o444)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
        raise UserError(
            Sentence(
                f"PC-en har ikke noe program som åpner «{file.name}».",
                f"PC-en har ikkje noko program som opnar «{file.name}».",
            ),
            Sentence(
                "Installer et program for filtypen,"
                " eller lagre filen som PDF og legg den ved på nytt.",
                "Installer eit program for filtypen,"
                " eller lagre fila som PDF og legg ho ved på nytt.",
            ),
        )

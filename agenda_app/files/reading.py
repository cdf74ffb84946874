"""Reading files from outside."""

from __future__ import annotations

import mimetypes
import stat
from pathlib import Path

from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.text import one_line
from agenda_app.errors import UserError


def media_type(name: str) -> str:
    """Return the media type that a file's name says, "application/octet-stream" when unknown."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def shown_name(path: Path) -> str:
    """Return the name of a file from outside as it can be shown, printed and kept."""
    return one_line(path.name) or "?"


def read_file(path: Path, longest: int = 500_000_000) -> bytes:
    """Return the bytes of a file from outside.

    Raises:
        UserError: it is not there, may not be read, or is larger than ``longest`` bytes.
    """
    name = shown_name(path)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
            # A device or a pipe gives bytes for ever, or waits for them for ever.
            raise OSError(f"no file: {path}")
        if found.st_size > longest:
            raise UserError(
                alike(f"«{name}» er for stor ({found.st_size // 1_000_000} MB)."),
                Sentence(
                    "Del filen, eller lagre den i lavere oppløsning.",
                    "Del fila, eller lagre ho i lågare oppløysing.",
                ),
            )
        return path.read_bytes()
    except IsADirectoryError as error:
        raise UserError(
            Sentence(f"«{name}» er en mappe.", f"«{name}» er ei mappe."),
            Sentence("Velg en fil.", "Vel ei fil."),
        ) from error
    except OSError as error:
        raise UserError(
            Sentence(f"«{name}» kan ikke leses.", f"«{name}» kan ikkje lesast."),
            Sentence(
                "Se om filen finnes og er lukket i andre programmer.",
                "Sjå om fila finst og er lukka i andre program.",
            ),
        ) from error

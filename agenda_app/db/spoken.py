"""The language of a folder of data, read without all that reads and keeps the rest of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from agenda_app.domain.language import Language

DATABASE_NAME = "saksliste.sqlite"


def language_in(folder: Path) -> Language | None:
    """Return the language of the municipality in a folder of data; None when that is not told.

    Nothing is written, and no file is made.
    """
    address = f"{(folder / DATABASE_NAME).absolute().as_uri()}?mode=ro"
    with (
        suppress(sqlite3.Error, ValueError),
        closing(sqlite3.connect(address, uri=True)) as found,
    ):
        row = found.execute("SELECT language FROM municipality").fetchone()
        return None if row is None else Language(row[0])
    return None

"""Files kept in the database, where several PCs share it."""

from __future__ import annotations

from agenda_app.db.database import Database
from agenda_app.db.models import FileContentRow
from agenda_app.files import checked, sha256_of


class TableStore:
    """A ``FileStore`` in the table ``file_contents``."""

    def __init__(self, database: Database) -> None:
        """Keep files in a database."""
        self._database = database

    def put(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256; the same bytes are kept once."""
        name = sha256_of(data)
        with self._database.write("keep file") as session:
            if session.get(FileContentRow, name) is None:
                session.add(FileContentRow(sha256=name, content=data))
        return name

    def path(self, sha256: str) -> None:
        """Return None: the files are in no folder."""

    def check(self, sha256: str) -> None:
        """Do nothing: all files are read by ``get``, which checks them."""

    def get(self, sha256: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            UserError: the file is gone, or its bytes are not what they were.
        """
        with self._database.read() as session:
            row = session.get(FileContentRow, sha256)
            return checked(sha256, None if row is None else row.content)

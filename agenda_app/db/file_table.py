"""Files kept in the database, where several PCs share it."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext, suppress
from io import BytesIO

from sqlalchemy import LargeBinary, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from agenda_app.db.database import Database
from agenda_app.db.models import FileContentRow
from agenda_app.files.store import checked, sha256_of

_CONTENT = FileContentRow.content
_SLICE = 8 * 1024 * 1024
"""How many bytes are asked for at once: the server writes each of them as two letters, and the
whole answer is held several times over until it is read."""


class TableStore:
    """A ``FileStore`` in the table ``file_contents``."""

    def __init__(self, database: Database) -> None:
        """Keep files in a database."""
        self._database = database

    def put(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256; the same bytes are kept once."""
        name = sha256_of(data)
        if not self._has(name):
            # Another PC may have kept the same bytes a moment before.
            with suppress(IntegrityError), self._adding() as session:
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
        with self._reading() as session:
            kept = BytesIO()
            size = session.scalar(select(func.length(_CONTENT)).filter_by(sha256=sha256))
            for start in range(0, size or 0, _SLICE):
                part = func.substr(_CONTENT, start + 1, _SLICE, type_=LargeBinary())
                kept.write(session.execute(select(part).filter_by(sha256=sha256)).scalar_one())
            return checked(sha256, None if size is None else kept.getvalue())

    def _has(self, sha256: str) -> bool:
        with self._reading() as session:
            found = session.scalar(select(FileContentRow.sha256).filter_by(sha256=sha256))
            return found is not None

    def _reading(self) -> AbstractContextManager[Session]:
        return self._joined() or self._database.read()

    def _adding(self) -> AbstractContextManager[Session]:
        return self._joined() or self._database.write("keep file", in_turn=False)

    def _joined(self) -> AbstractContextManager[Session] | None:
        """A file that is kept in the middle of a write belongs to it, and is seen in it."""
        session = self._database.open_write
        return None if session is None else nullcontext(session)

"""What rows of every kind share: ids, versions, access decisions and kept files."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from sqlalchemy.orm import Session

from agenda_app.db.base import Base
from agenda_app.db.models import FileRow
from agenda_app.db.unreadable import Unreadable
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.files import StoredFile
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import ConflictError

Id = TypeVar("Id", bound=int)


class HasAccess(Protocol):
    """A row with the three columns of an access decision."""

    access_state: Any
    access_basis: Any
    access_until: Any


class HasVersion(Protocol):
    """A row that guards against lost updates."""

    version: Any


def free_id(session: Session, table: type[Base], wanted: Id | None) -> Id | None:
    """Return the id that a row had before it was deleted, None when another row has it now.

    SQLite gives the highest id out again, so an undo may find its id taken.
    """
    return None if wanted is None or session.get(table, wanted) is not None else wanted


DO_IT_AGAIN = Sentence(
    "Se på det som er lagret, og gjør endringen på nytt. Ingenting er overskrevet.",
    "Sjå på det som er lagra, og gjer endringa på nytt. Ingenting er overskrive.",
)


def saved_meanwhile() -> ConflictError:
    """Return the error of whoever wants to change what is no more what was read."""
    return ConflictError(
        Sentence(
            "Noen andre har lagret dette i mellomtiden.",
            "Nokon andre har lagra dette i mellomtida.",
        ),
        DO_IT_AGAIN,
    )


def raise_version(session: Session, row: HasVersion, read_version: int) -> None:
    """Raise a row's version when it is still the one that was read.

    Raises:
        ConflictError: somebody saved it in between.
    """
    session.refresh(row)
    if row.version != read_version:
        raise saved_meanwhile()
    row.version = read_version + 1


def access_of(row: HasAccess) -> Access:
    """Return the access decision of a row; an end that cannot be read is none: it stays exempt."""
    until = None if isinstance(row.access_until, Unreadable) else row.access_until
    return Access(AccessState(row.access_state), row.access_basis, until)


def put_access(row: HasAccess, access: Access) -> None:
    """Write an access decision into a row."""
    row.access_state = access.state.value
    row.access_basis = access.basis
    row.access_until = access.until


def file_of(session: Session, sha256: str, name: str) -> StoredFile:
    """Return a kept file under the name it has here."""
    row = session.get_one(FileRow, sha256)
    return StoredFile(sha256, name, row.size, row.media_type)


def keep_file(session: Session, file: StoredFile) -> None:
    """Register a file whose bytes are already kept."""
    if session.get(FileRow, file.sha256) is None:
        session.add(FileRow(sha256=file.sha256, size=file.size, media_type=file.media_type))
        session.flush()

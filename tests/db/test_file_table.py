"""Files in the table of the database, read a slice at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, event, update

from agenda_app.db import file_table
from agenda_app.db.file_table import TableStore
from agenda_app.db.models import FileContentRow
from agenda_app.db.storage import Storage
from agenda_app.errors import UserError


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Yield what the database is asked for, with slices of three bytes."""
    monkeypatch.setattr(file_table, "_SLICE", 3)
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield statements
    event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize("data", [b"", b"\0a", b"abc", b"abcdef\xff"])
def test_a_file_is_read_in_slices(storage: Storage, asked: list[str], data: bytes) -> None:
    files = TableStore(storage.database)
    name = files.put(data)
    assert files.get(name) == data
    slices = [one for one in asked if "substr(" in one]
    assert len(slices) == -(-len(data) // 3)


def test_a_file_that_is_gone_or_changed_is_told_of(storage: Storage) -> None:
    files = TableStore(storage.database)
    name = files.put(b"et kart")
    with storage.database.write("test") as session:
        session.execute(update(FileContentRow).values(content=b"et kort"))
    with pytest.raises(UserError, match="endret"):
        files.get(name)
    with pytest.raises(UserError, match="mangler"):
        files.get("0" * 64)

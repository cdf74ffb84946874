"""The power is cut in the middle of a write: what was committed is there, and nothing of the rest.

A disk may have any part of what was written since it was last told to synchronise. SQLite tells it
so three times in a commit (rollback journal, full synchronisation), and so there are three states
in which a cut can leave the folder; each of them is made here from the files of a real write.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import event, select, text

from agenda_app.db.committee_models import PersonRow
from agenda_app.db.database import Database
from agenda_app.db.models import AuditRow
from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import Storage, open_folder

SECTOR = 512
MAGIC = bytes.fromhex("d9d505f920a163d7")
BEFORE, AFTER = 60, 40
SEEDS = range(12)


@dataclass(frozen=True)
class Cut:
    """The files around one write: the database before and after, and the journal of the write."""

    before: bytes
    journal: bytes
    after: bytes

    @property
    def page(self) -> int:
        """The size of a page."""
        size: int = struct.unpack(">H", self.before[16:18])[0]
        return size

    @property
    def synchronised(self) -> bytes:
        """The journal once it is on the disk: only then it says that it holds, and how much."""
        records = (len(self.journal) - SECTOR) // (self.page + 8)
        head = MAGIC + struct.pack(">I", records)
        return head + self.journal[len(head) :]


def names(storage: Storage) -> list[str]:
    with storage.database.read() as session:
        return list(session.scalars(select(PersonRow.name).order_by(PersonRow.id)))


def people(kind: str, number: int) -> list[PersonRow]:
    # Long enough that they fill many pages.
    return [
        PersonRow(name=f"{kind} {n}", version=1, phone="", email="", address="Kaia " * 200)
        for n in range(number)
    ]


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cut]:
    """Write, and look at the files on the way."""
    folder = tmp_path_factory.mktemp("data")
    storage = open_folder(folder)
    file = folder / DATABASE_NAME
    journal = file.with_name(f"{DATABASE_NAME}-journal")
    with storage.database.write("before") as session:
        session.add_all(people("Før", BEFORE))
    before, seen = file.read_bytes(), list[bytes]()
    with storage.database.write("after") as session:
        # The new pages, and old ones with other words in them.
        for row in session.scalars(select(PersonRow)):
            row.address = "Torget " * 150
        session.add_all(people("Etter", AFTER))
        event.listen(
            storage.database._engine, "commit", lambda _: seen.append(journal.read_bytes())
        )
    assert not journal.exists()
    yield Cut(before, seen[-1], file.read_bytes())
    storage.close()


@contextmanager
def found(folder: Path, database: bytes, journal: bytes | None) -> Iterator[Storage]:
    """Open a folder as a cut left it, as the next start does."""
    folder.mkdir()
    (folder / DATABASE_NAME).write_bytes(database)
    if journal is not None:
        (folder / f"{DATABASE_NAME}-journal").write_bytes(journal)
    opened = open_folder(folder)
    try:
        with opened.database.read() as session:
            assert session.scalar(text("PRAGMA integrity_check")) == "ok"
        yield opened
    finally:
        opened.close()


def old(storage: Storage) -> None:
    """All that was committed before is there, and nothing of the write that was cut."""
    assert names(storage) == [f"Før {n}" for n in range(BEFORE)]
    with storage.database.read() as session:
        assert set(session.scalars(select(PersonRow.address))) == {"Kaia " * 200}
        assert "after" not in session.scalars(select(AuditRow.action)).all()


@pytest.mark.parametrize("seed", SEEDS)
def test_while_the_journal_is_written_the_database_is_as_it_was(
    cut: Cut, tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    kept = cut.journal[: dice.randrange(len(cut.journal))]
    torn = bytearray(kept)
    for at in range(SECTOR, len(kept), SECTOR):
        if dice.random() < 0.3:
            torn[at : at + SECTOR] = bytes(len(torn[at : at + SECTOR]))
    with found(tmp_path / "cut", cut.before, bytes(torn)) as storage:
        old(storage)


@pytest.mark.parametrize("seed", SEEDS)
def test_while_the_database_is_written_the_journal_takes_it_back(
    cut: Cut, tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    length = dice.randrange(len(cut.before), len(cut.after) + 1)
    mixed = bytearray(cut.before.ljust(length, b"\0")[:length])
    for at in range(0, length, SECTOR):
        # Any sector may be the old or the new one: a page can be torn in the middle.
        if dice.random() < 0.5:
            mixed[at : at + SECTOR] = cut.after[at : min(at + SECTOR, length)]
    assert bytes(mixed) not in (cut.before, cut.after)
    with found(tmp_path / "cut", bytes(mixed), cut.synchronised) as storage:
        old(storage)


def test_once_the_journal_is_gone_all_of_it_is_there(cut: Cut, tmp_path: Path) -> None:
    with found(tmp_path / "cut", cut.after, None) as storage:
        new = [f"Etter {n}" for n in range(AFTER)]
        assert names(storage) == [f"Før {n}" for n in range(BEFORE)] + new
        with storage.database.read() as session:
            assert "after" in session.scalars(select(AuditRow.action)).all()


def test_the_write_changed_many_pages_that_were_there(cut: Cut) -> None:
    """Otherwise the tests above would pass without a journal."""
    changed = [
        at
        for at in range(0, len(cut.before), cut.page)
        if cut.before[at : at + cut.page] != cut.after[at : at + cut.page]
    ]
    assert len(changed) > 10


def test_a_write_waits_until_the_disk_has_it(storage: Storage) -> None:
    with storage.database.read() as session:
        assert session.scalar(text("PRAGMA journal_mode")) == "delete"
        assert session.scalar(text("PRAGMA synchronous")) == 3  # EXTRA: the folder, too
    with storage.database.write("look") as session:
        assert session.scalar(text("PRAGMA synchronous")) == 3


def test_typing_waits_until_the_disk_has_it(storage: Storage) -> None:
    database = Database(storage.database.url)
    with database.write("look", hasty=True) as session:
        assert session.scalar(text("PRAGMA synchronous")) == 3
    database.close()

"""The gate to the data: all or nothing, safe settings, faults in the user's words."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event, select, text

from agenda_app.db.committee_models import PersonRow
from agenda_app.db.database import Database
from agenda_app.db.models import AuditRow
from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import Storage, open_folder, open_url
from agenda_app.errors import UserError
from tests.builders import a_municipality


def person(name: str) -> PersonRow:
    return PersonRow(name=name, version=1, phone="", email="", address="")


def test_a_write_is_kept_whole_with_an_audit_row_and_announced(storage: Storage) -> None:
    heard: list[frozenset[str]] = []
    storage.database.on_changed = heard.append
    with storage.database.write("add person") as session:
        session.add(person("Kari"))
    with storage.database.read() as session:
        assert [row.name for row in session.scalars(select(PersonRow))] == ["Kari"]
        (audit,) = session.scalars(select(AuditRow))
        assert (audit.action, audit.tables) == ("add person", "persons")
    assert heard == [frozenset({"persons"})]


def add_person_and_fail(storage: Storage) -> None:
    with storage.database.write("add person") as session:
        session.add(person("Kari"))
        session.flush()
        _ = 1 / 0


def test_a_write_that_fails_leaves_nothing_and_announces_nothing(storage: Storage) -> None:
    heard: list[frozenset[str]] = []
    storage.database.on_changed = heard.append
    with pytest.raises(ZeroDivisionError):
        add_person_and_fail(storage)
    with storage.database.read() as session:
        assert session.scalars(select(PersonRow)).all() == []
    assert heard == []


def test_what_a_read_changes_is_not_kept(storage: Storage) -> None:
    with storage.database.read() as session:
        session.add(person("Kari"))
        session.flush()
    with storage.database.read() as session:
        assert session.scalars(select(PersonRow)).all() == []


def test_a_read_asks_for_a_row_once_and_the_next_read_anew(storage: Storage) -> None:
    with storage.database.write("add person") as session:
        session.add(person("Kari"))
    with storage.database.read() as session:
        asked: list[str] = []
        event.listen(session.get_bind(), "before_cursor_execute", lambda *a: asked.append(a[2]))
        names = [session.get_one(PersonRow, 1).name for _ in range(3)]
    assert names == ["Kari"] * 3
    assert len([words for words in asked if "FROM persons" in words]) == 1
    with storage.database.write("name person") as session:
        session.get_one(PersonRow, 1).name = "Kåre"
    with storage.database.read() as session:
        assert session.get_one(PersonRow, 1).name == "Kåre"


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("foreign_keys", 1), ("journal_mode", "delete"), ("synchronous", 3), ("trusted_schema", 0)],
)
def test_connections_are_set_up_safely(storage: Storage, pragma: str, value: object) -> None:
    with storage.database.read() as session:
        assert session.execute(text(f"PRAGMA {pragma}")).scalar_one() == value


def test_a_database_in_use_elsewhere_says_so(storage: Storage, caplog) -> None:  # type: ignore[no-untyped-def]
    caplog.expected_warnings = ("database:",)
    assert storage.folder is not None
    impatient = Database(f"sqlite:///{storage.folder / DATABASE_NAME}?timeout=0")
    with closing(sqlite3.connect(storage.folder / DATABASE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        with impatient.read() as session:
            session.execute(text("PRAGMA busy_timeout=1"))
        with (
            pytest.raises(UserError, match="opptatt"),
            impatient.write("add person") as session,
        ):
            session.execute(text("PRAGMA busy_timeout=1"))
    impatient.close()


def test_a_full_disk_is_told_and_what_was_saved_stays(storage: Storage, caplog) -> None:  # type: ignore[no-untyped-def]
    caplog.expected_warnings = ("database:",)
    with storage.database.write("add person") as session:
        session.add(person("Kari"))
    with pytest.raises(UserError, match="Disken er full"):
        fill_the_disk(storage)
    with storage.database.read() as session:
        assert [row.name for row in session.scalars(select(PersonRow))] == ["Kari"]


def fill_the_disk(storage: Storage) -> None:
    with storage.database.write("add persons") as session:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count={pages + 2}"))
        session.add_all(person("x" * 2000) for _ in range(50))


WRITER = """
import sys
from pathlib import Path
from agenda_app.db.storage import open_folder
from agenda_app.db.committee_models import NumberSeriesRow
store = open_folder(Path(sys.argv[1]))
for _ in range(25):
    with store.database.write("count") as session:
        row = session.get(NumberSeriesRow, (1, 2026, "PS"))
        row.next_serial += 1
store.close()
"""


def test_writers_in_several_programs_wait_for_each_other(storage: Storage) -> None:
    from agenda_app.db.committee_models import NumberSeriesRow

    with storage.database.write("begin") as session:
        a_municipality(session)
        session.add(NumberSeriesRow(committee_id=1, year=2026, type="PS", next_serial=1))
    command = [sys.executable, "-c", WRITER, str(storage.folder)]
    running = [subprocess.Popen(command) for _ in range(3)]
    assert [process.wait() for process in running] == [0, 0, 0]
    with storage.database.read() as session:
        row = session.get(NumberSeriesRow, (1, 2026, "PS"))
        assert row is not None
        assert row.next_serial == 76


def test_a_damaged_database_is_told_and_left_alone(tmp_path: Path) -> None:
    rubbish = b"this is no database at all, but long enough to be looked at" * 40
    (tmp_path / DATABASE_NAME).write_bytes(rubbish)
    with pytest.raises(UserError, match="skadet"):
        open_folder(tmp_path)
    assert (tmp_path / DATABASE_NAME).read_bytes() == rubbish


@pytest.mark.parametrize("url", ["tull", "mysql://x/y", "", "postgresql+nothing://x/y"])
def test_an_address_that_is_no_database_is_told(url: str) -> None:
    with pytest.raises(UserError, match="ikke forstått"):
        open_url(url)


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(UserError, match="kan ikke skrives til"):
        open_folder(tmp_path / "data")


def test_programs_that_open_a_folder_at_once_do_not_refuse_each_other(storage: Storage) -> None:
    folder = storage.folder
    assert folder is not None

    def opened(_: int) -> None:
        open_folder(folder).close()

    with ThreadPoolExecutor(8) as programs:
        assert list(programs.map(opened, range(200))) == [None] * 200
    assert not list(folder.glob(".writable*"))

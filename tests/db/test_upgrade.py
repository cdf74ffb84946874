"""A database made by an older program is brought up to date, and nothing in it is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import BACKUPS_NAME, Storage, open_folder
from agenda_app.domain.case import CaseId, Delivery
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.verdict import TrackedChanges
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import case_lines, read_case
from agenda_app.services.committees import committees, roster
from agenda_app.services.dispatches import dispatches
from agenda_app.services.meeting_lines import meeting_lines

OLD = Path(__file__).parents[1] / "data" / "step-0001.sql"
Rows = dict[str, list[dict[str, Any]]]


def rows_of(file: Path) -> Rows:
    """Return every row of every table, in a stable order."""
    with closing(sqlite3.connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            str(name): sorted(
                (dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')), key=repr
            )
            for (name,) in names.fetchall()
        }


@pytest.fixture
def old(tmp_path: Path) -> Rows:
    folder = tmp_path / "data"
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        connection.executescript(OLD.read_text(encoding="utf-8"))
    return rows_of(folder / DATABASE_NAME)


@pytest.fixture
def upgraded(old: Rows, tmp_path: Path) -> Iterator[Storage]:
    opened = open_folder(tmp_path / "data")
    yield opened
    opened.close()


def test_the_old_database_had_something_in_every_table(old: Rows) -> None:
    assert [name for name, rows in old.items() if not rows] == []
    assert old["alembic_version"] == [{"version_num": "0001"}]


def test_every_row_is_still_there_as_it_was(old: Rows, upgraded: Storage, tmp_path: Path) -> None:
    now = rows_of(tmp_path / "data" / DATABASE_NAME)
    for name, before in old.items():
        if name == "alembic_version":
            continue
        columns = list(before[0])
        after = [{column: row[column] for column in columns} for row in now[name]]
        assert sorted(after, key=repr) == before, name


def test_references_and_the_file_are_sound_afterwards(upgraded: Storage, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "data" / DATABASE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_database_as_it_was_is_copied_first(
    old: Rows, upgraded: Storage, tmp_path: Path
) -> None:
    (copy,) = (tmp_path / "data" / BACKUPS_NAME).glob("*.sqlite")
    assert rows_of(copy) == old


def test_the_program_reads_what_the_older_one_wrote(upgraded: Storage) -> None:
    with upgraded.database.read() as session:
        lines = meeting_lines(session)
        assert sum(line.meeting.state is MeetingState.HELD for line in lines) == 3
        for line in lines:
            assert line.meeting.id is not None
            read_agenda(session, line.meeting.id)
            assert dispatches(session, line.meeting.id) == ()
        for body in committees(session):
            assert body.id is not None
            assert roster(session, body.id, lines[0].meeting.date).members
        cases = [read_case(session, CaseId(line.id)) for line in case_lines(session)]
    attachments = [attachment for case in cases for attachment in case.attachments]
    assert attachments
    assert {a.delivery for a in attachments} == {Delivery.WITH_PAPERS}
    assert {a.tracked_changes for a in attachments} == {TrackedChanges.ASK}

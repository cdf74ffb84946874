"""Tables and steps agree; a newer database is refused; older ones are copied first."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db import migrate
from agenda_app.db.base import Base
from agenda_app.db.engines import make_engine
from agenda_app.db.minutes_models import AttendanceEventRow
from agenda_app.db.request_models import RequestRow
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import EventId, Recusal
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.people import PersonId
from agenda_app.errors import UserError
from agenda_app.services.attendance_rows import event_of, request_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "saksliste.sqlite"


def test_the_steps_make_exactly_the_tables_of_the_models(file: Path) -> None:
    migrate.upgrade(f"sqlite:///{file}")
    engine = make_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()


def test_the_program_knows_its_newest_step() -> None:
    assert ScriptDirectory.from_config(migrate._config()).get_current_head() == migrate.HEAD


def test_opening_twice_changes_nothing(file: Path) -> None:
    migrate.upgrade(f"sqlite:///{file}")
    before = file.read_bytes()
    migrate.upgrade(f"sqlite:///{file}")
    assert file.read_bytes() == before


def test_who_stepped_aside_before_points_were_kept_did_so_in_the_whole_item(file: Path) -> None:
    url = f"sqlite:///{file}"
    engine = make_engine(url, foreign_keys=False)
    with engine.begin() as connection:
        config = migrate._config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0019")
    engine.dispose()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(
            "INSERT INTO attendance_events (meeting_id, kind, person_id, item_id, on_leave,"
            " elected, ground, ruled_aside, agreed, dissented)"
            " VALUES (1, 'recusal', 4, 7, 0, 0, 'party', 1, 5, 1)"
        )
        connection.execute(
            "INSERT INTO requests (meeting_id, person_id, items, ground, note)"
            " VALUES (1, 4, '[7]', 'party', '')"
        )
    migrate.upgrade(url)
    engine = make_engine(url)
    with Session(engine) as session:
        event = event_of(session.scalars(select(AttendanceEventRow)).one())
        asked = request_of(session.scalars(select(RequestRow)).one())
    engine.dispose()
    ruling = Ruling(True, 5, 1)
    assert event == Recusal(EventId(1), PersonId(4), ItemId(7), Ground.PARTY, ruling, ())
    assert (asked.items, asked.points) == ((7,), ())


def test_a_newer_database_is_refused_and_not_touched(file: Path) -> None:
    migrate.upgrade(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    with pytest.raises(UserError, match="nyere utgave"):
        migrate.upgrade(f"sqlite:///{file}")
    assert file.read_bytes() == before


def test_a_copy_is_the_same_database(file: Path, tmp_path: Path) -> None:
    migrate.upgrade(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(
            "INSERT INTO parties (name, abbreviation) VALUES ('Arbeiderpartiet', 'Ap')"
        )
    migrate.copy_sqlite(file, tmp_path / "copy.sqlite")
    with closing(sqlite3.connect(tmp_path / "copy.sqlite")) as connection:
        assert connection.execute("SELECT abbreviation FROM parties").fetchall() == [("Ap",)]


def test_of_papers_that_were_named_alike_only_the_first_keep_the_name(file: Path) -> None:
    """Two meetings on a day came about when one was moved; what is only planned has no name yet."""
    url = f"sqlite:///{file}"
    engine = make_engine(url, foreign_keys=False)
    config = migrate._config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0019")
        for number, (committee, starts, sent) in enumerate(
            (
                (1, "2026-03-12 18:00:00.000000", 1),
                (1, "2026-03-12 09:00:00.000000", 2),
                (1, "2026-03-12 18:00:00.000000", 3),
                (1, "2026-03-13 18:00:00.000000", 4),
                (2, "2026-03-12 18:00:00.000000", 1),
                (1, "2026-03-12 12:00:00.000000", 0),
                (1, "ødelagt", 5),
            ),
            start=1,
        ):
            connection.exec_driver_sql(
                "INSERT INTO meetings (id, version, committee_id, starts, place, language, state,"
                " number, notice_note) VALUES (?, 1, ?, ?, '', 'nb', 'sent', ?, '')",
                (number, committee, starts, sent),
            )
        command.upgrade(config, "0022")
        found = connection.exec_driver_sql("SELECT in_names FROM meetings ORDER BY id")
        hour = "kl.\u00a018.00"
        assert [name for (name,) in found] == [hour, "", f"{hour} (2)", "", "", None, ""]
    engine.dispose()

"""A backup a day is made by itself, and the last good ones never go."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import BACKUPS_NAME, Storage, open_folder
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.services import backup
from agenda_app.services.backup_rota import (
    Kept,
    back_up_by_itself,
    is_due,
    kept_backups,
    last_backup,
    superfluous,
)
from agenda_app.services.municipality import the_municipality
from tests.builders import a_municipality, saved_case

NOW = datetime(2026, 11, 23, 15, 31, 7)


def made(at: datetime, size: int = 1) -> Kept:
    return Kept(at, size, Path(f"{at:%Y%m%d-%H%M%S}.zip"))


@pytest.fixture
def folder(storage: Storage) -> Path:
    with storage.database.write("test") as session:
        a_municipality(session)
    assert storage.folder is not None
    return storage.folder


def test_the_backup_can_be_restored(folder: Path, tmp_path: Path) -> None:
    copy = run_to_end(back_up_by_itself(folder, NOW))
    run_to_end(backup.restore(copy, tmp_path / "ny"))
    again = open_folder(tmp_path / "ny")
    with again.database.read() as session:
        assert the_municipality(session).name
    again.close()


def test_one_is_due_when_something_was_written_since_the_last(
    storage: Storage, folder: Path
) -> None:
    assert last_backup(folder) is None
    assert is_due(folder)
    copy = run_to_end(back_up_by_itself(folder, NOW))
    assert last_backup(folder) == NOW
    assert not is_due(folder)
    past = (folder / DATABASE_NAME).stat().st_mtime - 60
    os.utime(copy, (past, past))
    os.utime(folder / DATABASE_NAME, (past, past))
    assert not is_due(folder)
    with storage.database.write("test") as session:
        saved_case(session, "Kaia", "KST")
    assert is_due(folder)


def test_opening_and_reading_makes_none_due(folder: Path) -> None:
    run_to_end(back_up_by_itself(folder, NOW))
    again = open_folder(folder)
    with again.database.read() as session:
        the_municipality(session)
    again.close()
    assert not is_due(folder)


def test_a_damaged_database_is_not_copied_and_no_older_copy_goes(folder: Path) -> None:
    for days in range(30):
        run_to_end(back_up_by_itself(folder, NOW - timedelta(days=30 - days)))
    before = kept_backups(folder)
    (folder / DATABASE_NAME).write_bytes(b"dette er ingen base" * 100)
    with pytest.raises(UserError, match="Basen har feil"):
        run_to_end(back_up_by_itself(folder, NOW))
    assert kept_backups(folder) == before


def test_what_others_put_in_the_folder_is_left_alone(folder: Path) -> None:
    others = [folder / BACKUPS_NAME / name for name in ("before-upgrade-1.sqlite", "Viktig.zip")]
    (folder / BACKUPS_NAME).mkdir(exist_ok=True)
    for other in others:
        other.write_bytes(b"x")
    for days in range(40):
        run_to_end(back_up_by_itself(folder, NOW + timedelta(days=days)))
    assert all(other.read_bytes() == b"x" for other in others)


def test_twenty_days_and_the_last_of_twelve_months_stay() -> None:
    every_day = [made(NOW - timedelta(days=days)) for days in range(500)]
    gone = superfluous(every_day)
    stay = [kept.at.date().isoformat() for kept in every_day if kept not in gone]
    assert stay[:20] == [f"2026-11-{day:02}" for day in range(23, 3, -1)]
    assert stay[20:] == [
        *("2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31"),
        *("2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31"),
    ]


def test_the_oldest_go_when_there_is_no_room_but_three_stay() -> None:
    days = [made(NOW - timedelta(days=days), size=10) for days in range(8)]
    assert superfluous(days, room=50) == tuple(days[5:])
    assert superfluous(days, room=1) == tuple(days[3:])


@given(st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), unique=True))
def test_the_newest_three_never_go_and_what_is_left_stays_the_next_time(
    times: list[datetime],
) -> None:
    backups = [made(at.replace(microsecond=0)) for at in times]
    newest = sorted(backups, key=lambda kept: kept.at)[-3:]
    gone = superfluous(backups)
    assert not {kept.file for kept in newest} & {kept.file for kept in gone}
    left = [kept for kept in backups if kept not in gone]
    assert superfluous(left) == ()

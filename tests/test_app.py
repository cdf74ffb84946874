"""Starting the program: at once, once a folder, and never without an answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from agenda_app.db.storage import open_folder
from agenda_app.settings import Settings
from agenda_app.ui.data_place import DataPlace, chosen_place
from agenda_app.ui.folder_lock import FolderLock
from tests.builders import a_municipality

_HEAVY = ("sqlalchemy", "alembic", "reportlab", "pikepdf", "pypdfium2", "docx", "holidays")


def start(data: Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "SAKSLISTE_START_MARKS": "1",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
    }
    return subprocess.run(
        [
            sys.executable,
            "-c",
            f"from agenda_app.app import run; run(__import__('pathlib').Path({str(data)!r}))",
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_nothing_heavy_is_imported_before_the_window_is_there() -> None:
    code = "import sys, agenda_app.app; print([m for m in sys.argv[1:] if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code, *_HEAVY], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_window_paints_first_and_then_shows_the_data(tmp_path: Path) -> None:
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        a_municipality(session)
    storage.close()
    done = start(tmp_path / "data", tmp_path)
    assert done.returncode == 0, done.stderr
    marks = [json.loads(line)["mark"] for line in done.stdout.splitlines()]
    assert marks == ["first_paint", "data_shown"]


def test_a_second_start_names_who_has_the_folder(tmp_path: Path) -> None:
    lock = FolderLock()
    assert lock.claim(DataPlace(tmp_path / "data")) is None
    holder = FolderLock().claim(DataPlace(tmp_path / "data"))
    assert holder is not None
    assert holder.process == os.getpid()
    assert holder.is_here
    lock.release()
    again = FolderLock()
    assert again.claim(DataPlace(tmp_path / "data")) is None
    again.release()


def test_any_number_of_windows_may_open_a_shared_database(tmp_path: Path) -> None:
    place = DataPlace(tmp_path, "postgresql://tjener/base")
    locks = (FolderLock(), FolderLock())
    assert [lock.claim(place) for lock in locks] == [None, None]


@pytest.mark.parametrize(
    ("folder", "database", "settings", "wanted"),
    [
        ("a", None, Settings(folder="b", database="url"), DataPlace(Path("a"))),
        (None, None, Settings(folder="b"), DataPlace(Path("b"))),
        (None, None, Settings(folder="b", database="url"), DataPlace(Path("b"), "url")),
        (None, "url", Settings(folder="b"), DataPlace(Path("b"), "url")),
    ],
)
def test_what_is_asked_for_wins_over_the_settings(
    folder: str | None, database: str | None, settings: Settings, wanted: DataPlace
) -> None:
    assert chosen_place(Path(folder) if folder else None, database, settings) == wanted

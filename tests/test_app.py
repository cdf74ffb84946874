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

THE_PROGRAM = """
import sys
from pathlib import Path
from agenda_app.app import run
run(Path(sys.argv[1]))
"""
AT_FIRST_PAINT = """
import json, sys
from pathlib import Path
import PySide6.QtCore, PySide6.QtWidgets
qts_own = set(sys.modules)
from agenda_app.ui import start_marks
def look(name):
    if name == start_marks.FIRST_PAINT:
        print(json.dumps({"modules": sorted(set(sys.modules) - qts_own),
                          "names": sorted(vars(PySide6.QtCore))}))
start_marks.mark = look
from agenda_app.app import run
run(Path(sys.argv[1]))
"""
DRAWN_FIRST = {
    "agenda_app",
    "agenda_app.app",
    "agenda_app.domain",
    "agenda_app.domain.language",
    "agenda_app.domain.sentence",
    "agenda_app.errors",
    "agenda_app.paths",
    "agenda_app.settings",
    "agenda_app.ui",
    "agenda_app.ui.data_place",
    "agenda_app.ui.folder_lock",
    "agenda_app.ui.fonts",
    "agenda_app.ui.language",
    "agenda_app.ui.main_window",
    "agenda_app.ui.menus",
    "agenda_app.ui.palette",
    "agenda_app.ui.parts",
    "agenda_app.ui.parts.hairline",
    "agenda_app.ui.plain_import",
    "agenda_app.ui.start",
    "agenda_app.ui.start_marks",
    "agenda_app.ui.style_sheet",
    "agenda_app.ui.theme",
}
"""A module that joins these is waited for by everybody who opens the window."""


def run_alone(code: str, data: Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "SAKSLISTE_START_MARKS": "1",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
    }
    return subprocess.run(
        [sys.executable, "-c", code, str(data)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def at_first_paint(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    home = tmp_path_factory.mktemp("home")
    done = run_alone(AT_FIRST_PAINT, home / "data", home)
    assert done.returncode == 0, done.stderr
    return {key: set(names) for key, names in json.loads(done.stdout).items()}


def test_before_the_first_paint_only_what_it_draws_is_imported(
    at_first_paint: dict[str, set[str]],
) -> None:
    ours = {name for name in at_first_paint["modules"] if name.startswith("agenda_app")}
    assert ours == DRAWN_FIRST


def test_before_the_first_paint_no_other_library_is_imported_than_qt(
    at_first_paint: dict[str, set[str]],
) -> None:
    roots = {name.partition(".")[0] for name in at_first_paint["modules"]}
    others = roots - sys.stdlib_module_names - {"agenda_app", "PySide6"}
    assert others == {"platformdirs"}


def test_before_the_first_paint_qts_hundred_enums_are_not_made(
    at_first_paint: dict[str, set[str]],
) -> None:
    assert "QTimer" in at_first_paint["names"]
    assert "Qt" not in at_first_paint["names"]


def test_the_window_paints_first_and_then_shows_the_data(tmp_path: Path) -> None:
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        a_municipality(session)
    storage.close()
    done = run_alone(THE_PROGRAM, tmp_path / "data", tmp_path)
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

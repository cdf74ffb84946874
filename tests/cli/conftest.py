"""What the tests of the command line share: a folder of data, and a filled one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from agenda_app.cli.main import main
from agenda_app.db.storage import open_folder
from agenda_app.sample.calendar import calendar_for
from agenda_app.sample.files import write_papers
from agenda_app.sample.load import load_sample

Run = Callable[..., int]
TODAY = date(2026, 11, 23)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return lambda *words: main(["--data", str(tmp_path / "data"), *map(str, words)])


@pytest.fixture(scope="session")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("set-up") / "data"
    assert main(["--data", str(folder), "init", "--municipality", "Ytterholm kommune"]) == 0
    return folder


@pytest.fixture
def ytterholm(set_up: Path, tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> Run:
    shutil.copytree(set_up, tmp_path / "data")
    capsys.readouterr()
    return run


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    folder = tmp_path_factory.mktemp("filled") / "data"
    storage = open_folder(folder)
    with storage.database.write("test") as session:
        meeting_id = load_sample(session, storage.files, TODAY)
    storage.close()
    return folder, meeting_id


@pytest.fixture
def sample(filled: tuple[Path, int], tmp_path: Path) -> tuple[Run, int]:
    shutil.copytree(filled[0], tmp_path / "data")
    return lambda *w: main(["--data", str(tmp_path / "data"), *map(str, w)]), filled[1]


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    written = write_papers(tmp_path_factory.mktemp("papers"), calendar_for(TODAY))
    return {path.suffix: path for path in written}

"""What the tests of the command line share: a folder of data, and a filled one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from agenda_app.cli.main import main
from agenda_app.domain.meeting import MeetingId
from agenda_app.sample.calendar import calendar_for
from agenda_app.sample.files import write_papers
from tests.sample.earlier import TODAY

Run = Callable[..., int]


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


@pytest.fixture
def sample(municipality: tuple[Path, MeetingId], run: Run, tmp_path: Path) -> tuple[Run, int]:
    folder, meeting_id = municipality
    shutil.copytree(folder, tmp_path / "data")
    return run, meeting_id


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    written = write_papers(tmp_path_factory.mktemp("papers"), calendar_for(TODAY))
    return {path.suffix: path for path in written}

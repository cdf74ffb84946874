"""What every test shares: a data folder of its own, and no warnings in the log."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, create_engine
from sqlalchemy.util import LRUCache

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.meeting import MeetingId
from tests.postgresql import server, shared, template

__all__ = ["server", "shared", "template"]

# What is true does not depend on how busy the PC is.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def compiled_once() -> Iterator[None]:
    """Each test has a database of its own: what they are all asked is compiled for one of them."""
    like, compiled = create_engine("sqlite://"), LRUCache(1000)
    like.connect().close()

    def alike(url: str, **options: Any) -> Engine:
        if not url.startswith("sqlite"):
            return create_engine(url, **options)
        made = create_engine(url, execution_options={"compiled_cache": compiled}, **options)
        made.dialect = like.dialect
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("agenda_app.db.engines.create_engine", alike)
        yield
    like.dispose()


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with all tables and nothing in them; making them takes half a second."""
    folder = tmp_path_factory.mktemp("empty") / "data"
    open_folder(folder).close()
    return folder


@pytest.fixture
def storage(empty: Path, tmp_path: Path) -> Iterator[Storage]:
    shutil.copytree(empty, tmp_path / "data")
    opened = open_folder(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def municipality(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MeetingId]:
    """The data folder of the sample municipality, to copy, and the council's next meeting."""
    # Most tests need nothing of all that the sample takes to be loaded.
    from agenda_app.sample.load import load_sample
    from tests.sample.earlier import TODAY

    folder = tmp_path_factory.mktemp("municipality") / "data"
    storage = open_folder(folder)
    with storage.database.write("test") as session:
        meeting_id = load_sample(session, storage.files, TODAY)
    storage.close()
    return folder, meeting_id


@pytest.fixture(autouse=True)
def no_cache_of_the_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = "agenda_app.documents.render_store.cache_folder"
    monkeypatch.setattr(store, lambda: tmp_path_factory.mktemp("cache"))


@pytest.fixture(autouse=True)
def no_second_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each core has its own tests: a second process comes to the same, and takes longer here.

    A file that tests the second process itself has a fixture of this name that does nothing.
    """

    def refused(_work: str) -> None:
        raise PermissionError

    monkeypatch.setattr("agenda_app.beside.Beside", refused)


@pytest.fixture(autouse=True)
def no_unexpected_warnings_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    found = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.name.startswith("agenda_app") and record.levelno >= logging.WARNING
    ]
    expected = getattr(caplog, "expected_warnings", ())
    assert [m for m in found if not any(word in m for word in expected)] == []

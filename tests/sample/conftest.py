"""The sample municipality, loaded once for all who only read in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.services.locking import read_record
from tests.sample.earlier import MET, council_on


@pytest.fixture(scope="session")
def sample(
    municipality: tuple[Path, MeetingId], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Storage]:
    folder = tmp_path_factory.mktemp("earlier") / "data"
    shutil.copytree(municipality[0], folder)
    storage = open_folder(folder)
    yield storage
    storage.close()


@pytest.fixture
def session(sample: Storage) -> Iterator[Session]:
    with sample.database.read() as session:
        yield session


@pytest.fixture
def record(session: Session) -> MeetingRecord:
    return read_record(session, council_on(session, MET))


@pytest.fixture
def cases(record: MeetingRecord) -> list[ItemRecord]:
    return [item for item in record.items if item.item.case_id is not None]

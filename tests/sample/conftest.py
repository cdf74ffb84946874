"""The sample municipality, loaded once for all who only read in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.sample.load import load_sample
from agenda_app.services.locking import read_record
from tests.sample.earlier import MET, TODAY, council_on


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    storage = open_folder(tmp_path_factory.mktemp("earlier"))
    with storage.database.write("test") as session:
        load_sample(session, storage.files, TODAY)
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

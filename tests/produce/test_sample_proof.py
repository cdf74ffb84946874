"""The sample municipality's public papers are clean, and its members' bundle is not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import search
from agenda_app.sample.load import load_sample
from agenda_app.services.meeting_lines import meeting_lines

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Storage, MeetingId]]:
    storage = open_folder(Path(tmp_path_factory.mktemp("sample")))
    with storage.database.write("test") as session:
        following = load_sample(session, storage.files, TODAY)
    yield storage, following
    storage.close()


def test_no_public_paper_of_any_meeting_gives_an_alarm(sample: tuple[Storage, MeetingId]) -> None:
    storage, _ = sample
    with storage.database.read() as session:
        ids = [line.meeting.id for line in meeting_lines(session) if line.meeting.id is not None]
    assert len(ids) > 10
    for meeting_id in ids:
        for kind in (Kind.NOTICE, Kind.BUNDLE, Kind.MINUTES):
            wanted = Wanted(meeting_id, kind, Audience.PUBLIC)
            proof = run_to_end(make(storage, wanted, TODAY)).proof
            assert proof is not None
            assert proof.is_clean


def test_the_members_bundle_is_full_of_what_is_exempt(sample: tuple[Storage, MeetingId]) -> None:
    storage, following = sample
    internal = run_to_end(make(storage, Wanted(following, Kind.BUNDLE), TODAY))
    now = datetime(2026, 11, 23, 9)
    hits = run_to_end(search(storage, following, internal.pdf, "a.pdf", TODAY, now)).hits
    assert {Place.PAGE, Place.BOOKMARK, Place.DESCRIPTION} <= {hit.place for hit in hits}
    assert {SecretKind.TITLE, SecretKind.TEXT, SecretKind.NUMBER} <= {hit.kind for hit in hits}
    assert all(hit.source is not None and hit.source.case_id for hit in hits)

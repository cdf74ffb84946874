"""The sample municipality's public papers are clean, and its members' bundle is not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from agenda_app.db.storage import Storage, open_folder
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import search
from agenda_app.services.meeting_lines import meeting_lines
from tests.sample.earlier import TODAY


@pytest.fixture(scope="module")
def sample(
    municipality: tuple[Path, MeetingId], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Storage, MeetingId]]:
    folder = tmp_path_factory.mktemp("sample") / "data"
    shutil.copytree(municipality[0], folder)
    storage = open_folder(folder)
    yield storage, municipality[1]
    storage.close()


def test_no_public_paper_of_any_meeting_gives_an_alarm(sample: tuple[Storage, MeetingId]) -> None:
    storage, _ = sample
    with storage.database.read() as session:
        ids = [line.meeting.id for line in meeting_lines(session) if line.meeting.id is not None]
    assert len(ids) > 10
    laid_out = RenderCache()
    for meeting_id in ids:
        for kind in (Kind.NOTICE, Kind.BUNDLE, Kind.MINUTES):
            wanted = Wanted(meeting_id, kind, Audience.PUBLIC)
            proof = run_to_end(make(storage, wanted, TODAY, laid_out)).proof
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

"""What attachments say is read when they are added, kept with them only, and read again if lost."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agenda_app.child import asking
from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.case import Attachment
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.secrets import SecretKind
from agenda_app.files.store import sha256_of
from agenda_app.jobs import Progress, Work, run_to_end
from agenda_app.normalise.reading_child import read_in_child
from agenda_app.produce import made_pages
from agenda_app.produce.attaching import attached, bring_up_to_date
from agenda_app.produce.proof import LeakError, prove
from agenda_app.produce.readings import kept_readings, known_reading
from agenda_app.proof import other_files
from agenda_app.services.backup import back_up
from agenda_app.services.cases import save_case
from agenda_app.services.normalised import pages_made
from agenda_app.services.putting_on import put_cases
from tests.builders import TODAY, a_municipality, saved_case, saved_meeting
from tests.intake.pdf_files import BREAK, a_pdf
from tests.produce.files_outside import put
from tests.produce.test_question import NOW

WORDS = "Selgeren ber om oppgjor for jul fordi garden ellers ma pa tvangssalg"
SAID = [WORDS, "Takst"]


@pytest.fixture(autouse=True)
def no_child_is_left() -> Iterator[None]:
    yield
    asking.end_spare_child()


@pytest.fixture
def letter(storage: Storage, tmp_path: Path) -> Attachment:
    """Attach a letter of two pages."""
    file = put(tmp_path, "brev.pdf", a_pdf([WORDS, BREAK, "Takst"]))
    (added,) = run_to_end(attached(storage, [file])).attachments
    return added


@pytest.fixture
def meeting(storage: Storage, letter: Attachment) -> MeetingId:
    """Withhold the letter on a meeting."""
    with storage.database.write("test") as session:
        a_municipality(session)
        saved = saved_meeting(session, "KST")
        case = saved_case(session, "Kaia", "KST")
        withheld = replace(letter, access=exempt("offl. § 13"))
        case = save_case(session, replace(case, attachments=(withheld,)))
        assert saved.id is not None
        assert case.id is not None
        put_cases(session, saved.id, (case.id,))
    return saved.id


def pages(storage: Storage) -> str:
    with storage.database.read() as session:
        (made,) = pages_made(session)
    return made


def said(storage: Storage) -> list[str] | None:
    reading = known_reading(storage, pages(storage))
    return None if reading is None else [part.strip() for part in reading.parts]


def places(storage: Storage) -> list[Path]:
    assert storage.folder is not None
    return [place for place in (storage.folder / "readings").rglob("*") if place.is_file()]


def leaks(storage: Storage, meeting: MeetingId) -> list[str]:
    with pytest.raises(LeakError) as caught:
        run_to_end(prove(storage, meeting, a_pdf([WORDS]), "bunke.pdf", TODAY, NOW))
    return [hit.words for hit in caught.value.proof.hits if hit.kind is SecretKind.TEXT]


@pytest.mark.usefixtures("letter")
def test_an_attachment_is_read_when_it_is_added(storage: Storage) -> None:
    assert said(storage) == SAID


def test_a_withheld_file_that_was_read_is_not_read_again(
    storage: Storage, meeting: MeetingId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(other_files, "parts_of", lambda _: pytest.fail("it was read again"))
    assert leaks(storage, meeting) == [WORDS]


@pytest.mark.parametrize("harm", [Path.unlink, lambda place: place.write_bytes(b"[[],[]]")])
def test_what_was_lost_is_searched_for_all_the_same_and_read_again(
    storage: Storage, meeting: MeetingId, harm: object
) -> None:
    (place,) = places(storage)
    harm(place)  # type: ignore[operator]
    assert said(storage) is None
    assert leaks(storage, meeting) == [WORDS]
    run_to_end(bring_up_to_date(storage))
    assert said(storage) == SAID


@pytest.mark.usefixtures("letter")
def test_nothing_is_kept_of_a_file_that_has_gone(storage: Storage) -> None:
    storage.files.path(pages(storage)).unlink()  # type: ignore[union-attr]
    run_to_end(bring_up_to_date(storage))
    assert places(storage) == []


@pytest.mark.parametrize("read", [b"", b"[[1],[]]"])
def test_what_a_child_cannot_have_read_keeps_no_file_from_being_added(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: bytes
) -> None:
    def other(_pages: bytes) -> Work[bytes]:
        yield Progress(0, 1)
        return read

    monkeypatch.setattr(made_pages, "read_in_child", other)
    file = put(tmp_path, "brev.pdf", a_pdf([WORDS]))
    (added,) = run_to_end(attached(storage, [file])).attachments
    assert added.pages == 1
    assert places(storage) == []


def test_nothing_is_read_where_no_child_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-c", "raise SystemExit(1)"]
    asking.end_spare_child()
    monkeypatch.setattr(asking, "own_command", lambda *_: command)
    assert run_to_end(read_in_child(a_pdf([WORDS]))) == b""


@pytest.mark.usefixtures("letter")
def test_no_copy_takes_along_what_was_read(storage: Storage, tmp_path: Path) -> None:
    assert storage.folder is not None
    assert places(storage)
    run_to_end(back_up(storage.folder, tmp_path / "kopi.zip"))
    with zipfile.ZipFile(tmp_path / "kopi.zip") as archive:
        kept = [archive.read(name) for name in archive.namelist()]
    hashes = {sha256_of(data) for data in kept}
    assert pages(storage) in hashes
    assert not any(place.read_bytes() in kept for place in places(storage))


def test_a_shared_database_keeps_nothing_beside_it(storage: Storage) -> None:
    assert kept_readings(replace(storage, folder=None)) is None

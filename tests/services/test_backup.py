"""A backup comes back whole, overwrites nothing, and damage is noticed."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import FILES_NAME, Storage, open_folder
from agenda_app.domain.access import OPEN
from agenda_app.domain.case import Attachment
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.text import Image
from agenda_app.errors import UserError
from agenda_app.files.drafts import draft_name
from agenda_app.files.store import FolderStore
from agenda_app.jobs import run_to_end
from agenda_app.services import backup, cases, importing
from agenda_app.services.minutes import save_item_minutes
from tests.builders import a_case, a_municipality, a_paper
from tests.services.protocol import a_protocol


@pytest.fixture
def filled(storage: Storage) -> Storage:
    letter = importing.keep(storage.files, b"brev", "brev.pdf")
    with storage.database.write("test") as session:
        a_municipality(session)
        attachment = Attachment(None, "Brev", letter, OPEN)
        cases.save_case(session, a_case(attachments=(attachment,)))
    return storage


def test_a_restored_backup_holds_the_same_cases_and_files(filled: Storage, tmp_path: Path) -> None:
    assert filled.folder is not None
    copy = tmp_path / "kopi.zip"
    assert run_to_end(backup.back_up(filled.folder, copy)) == 1
    assert run_to_end(backup.restore(copy, tmp_path / "ny")) == 1
    again = open_folder(tmp_path / "ny")
    with filled.database.read() as before, again.database.read() as after:
        line = cases.case_lines(before)[0]
        assert cases.read_case(after, line.id) == cases.read_case(before, line.id)
        case = cases.read_case(after, line.id)
        assert again.files.get(case.attachments[0].file.sha256) == b"brev"
    again.close()


def test_what_is_attached_while_a_backup_is_made_is_in_it_whole_or_not_at_all(
    filled: Storage, tmp_path: Path
) -> None:
    assert filled.folder is not None
    copy = tmp_path / "kopi.zip"
    for number, _step in enumerate(backup.back_up(filled.folder, copy)):
        late = importing.keep(filled.files, b"brev %d" % number, "sent.pdf")
        with filled.database.write("test") as session:
            attachment = Attachment(None, f"Sent brev {number}", late, OPEN)
            cases.save_case(session, a_case(attachments=(attachment,)))
    run_to_end(backup.restore(copy, tmp_path / "ny"))
    again = open_folder(tmp_path / "ny")
    with again.database.read() as session:
        for line in cases.case_lines(session):
            for attachment in cases.read_case(session, line.id).attachments:
                assert again.files.get(attachment.file.sha256)
    again.close()


def test_what_was_on_its_way_when_a_program_was_killed_spoils_no_backup(
    filled: Storage, tmp_path: Path
) -> None:
    assert filled.folder is not None
    (kept,) = FolderStore(filled.folder / FILES_NAME).places()
    left = kept.with_name(draft_name())
    left.write_bytes(b"halvt")
    copy = tmp_path / "kopi.zip"
    assert run_to_end(backup.back_up(filled.folder, copy)) == 1
    assert run_to_end(backup.restore(copy, tmp_path / "ny")) == 1
    with zipfile.ZipFile(copy, "a") as archive:  # as one of before has it
        archive.write(left, f"{FILES_NAME}/{left.name}")
    assert run_to_end(backup.restore(copy, tmp_path / "nyere")) == 1
    assert run_to_end(backup.restore(filled.folder, tmp_path / "av mappa")) == 1


def test_a_backup_never_overwrites_a_database(filled: Storage, tmp_path: Path) -> None:
    assert filled.folder is not None
    copy = tmp_path / "kopi.zip"
    run_to_end(backup.back_up(filled.folder, copy))
    before = (filled.folder / DATABASE_NAME).read_bytes()
    with pytest.raises(UserError, match="allerede en base"):
        run_to_end(backup.restore(copy, filled.folder))
    assert (filled.folder / DATABASE_NAME).read_bytes() == before


@pytest.mark.parametrize("name", ["tekst", "tom zip", "skadet base", "feil fil"])
def test_what_is_no_backup_is_refused_and_leaves_no_database(
    filled: Storage, tmp_path: Path, name: str
) -> None:
    source, target = tmp_path / "kopi.zip", tmp_path / "ny"
    if name == "tekst":
        source.write_text("dette er ingen kopi")
    else:
        with zipfile.ZipFile(source, "w") as archive:
            if name == "skadet base":
                archive.writestr(DATABASE_NAME, b"SQLite format 3\0 nei")
            if name == "feil fil":
                archive.writestr(f"files/{'0' * 64}", b"noe annet")
                archive.writestr(DATABASE_NAME, b"")
    with pytest.raises(UserError, match="ikke en hel sikkerhetskopi"):
        run_to_end(backup.restore(source, target))
    assert not (target / DATABASE_NAME).exists()


def test_a_stopped_backup_leaves_no_file(filled: Storage, tmp_path: Path) -> None:
    assert filled.folder is not None
    work = backup.back_up(filled.folder, tmp_path / "kopi.zip")
    next(work)
    work.close()
    assert not (tmp_path / "kopi.zip").exists()


def test_verify_looks_at_the_pictures_in_papers(filled: Storage) -> None:
    kept = filled.files.put(b"picture")
    with filled.database.write("test") as session:
        cases.save_case(session, a_case(paper=a_paper(body=(Image(kept),))))
        assert run_to_end(backup.verify(session, filled.files)).faults == ()
        assert isinstance(filled.files, FolderStore)
        filled.files.path(kept).unlink()
        (fault,) = run_to_end(backup.verify(session, filled.files)).faults
    assert fault.bokmal.startswith("bilde i en sak: ")
    assert fault.nynorsk.startswith("bilete i ei sak: ")


def test_verify_looks_at_the_pictures_in_minutes(storage: Storage) -> None:
    kept = storage.files.put(b"picture")
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        written = ItemMinutes(protocol.case(1), proceedings=(Image(kept),))
        save_item_minutes(session, written)
        assert isinstance(storage.files, FolderStore)
        storage.files.path(kept).unlink()
        (fault,) = run_to_end(backup.verify(session, storage.files)).faults
    assert fault.bokmal.startswith("bilde i en protokoll: ")


def test_verify_names_a_file_that_was_changed(filled: Storage) -> None:
    assert isinstance(filled.files, FolderStore)
    with filled.database.read() as session:
        assert run_to_end(backup.verify(session, filled.files)).faults == ()
        case = cases.read_case(session, cases.case_lines(session)[0].id)
        filled.files.path(case.attachments[0].file.sha256).write_bytes(b"bref")
        verdict = run_to_end(backup.verify(session, filled.files))
    assert [fault.bokmal.split(":")[0] for fault in verdict.faults] == ["brev.pdf"]

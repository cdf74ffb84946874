"""What the PC's own program gets is a copy that nobody can change and that does not stay."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from agenda_app.db.storage import Storage
from agenda_app.domain.files import StoredFile
from agenda_app.errors import UserError
from agenda_app.files import scratch
from agenda_app.ui.case.open_outside import open_outside


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    scratch.leave()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    yield temporary
    scratch.leave()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    files: list[Path] = []

    def open_url(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return files[-1].suffix == ".pdf"

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


def kept(storage: Storage, name: str) -> StoredFile:
    return StoredFile(storage.files.put(b"%PDF-"), name, 5, "application/pdf")


def test_the_copy_can_only_be_read_and_goes_when_the_program_ends(
    storage: Storage, folder: Path, opened: list[Path]
) -> None:
    open_outside(storage.files, kept(storage, "Varsel om tilsyn.pdf"))
    (copy,) = opened
    assert (copy.name, copy.read_bytes()) == ("Varsel om tilsyn.pdf", b"%PDF-")
    assert folder in copy.parents
    assert copy.stat().st_mode & 0o222 == 0
    scratch.leave()
    assert list(folder.iterdir()) == []


def test_a_file_that_no_program_opens_is_said(
    storage: Storage, folder: Path, opened: list[Path]
) -> None:
    with pytest.raises(UserError, match="ikke noe program"):
        open_outside(storage.files, kept(storage, "kart.sosi"))


def test_a_full_disk_is_said(
    storage: Storage, monkeypatch: pytest.MonkeyPatch, opened: list[Path]
) -> None:
    def full() -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(scratch, "new_folder", full)
    with pytest.raises(UserError, match="full"):
        open_outside(storage.files, kept(storage, "Varsel.pdf"))
    assert opened == []

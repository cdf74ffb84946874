"""Files that are held lie nowhere when nobody holds them any more."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from agenda_app.errors import UserError
from agenda_app.files import held
from agenda_app.files.held import HeldFiles
from agenda_app.files.store import FolderStore, sha256_of

LARGE = b"innhold" * 1000


@pytest.fixture(autouse=True)
def room_for_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "_IN_MEMORY", 1000)


@pytest.mark.parametrize("is_foldered", [True, False])
def test_what_is_held_is_kept_when_that_is_said(tmp_path: Path, is_foldered: bool) -> None:
    store = FolderStore(tmp_path / "files")
    with HeldFiles(tmp_path if is_foldered else None) as files:
        for data in (b"lite", LARGE, LARGE):
            files.hold(sha256_of(data), data)
        assert not list(store.places())
        assert files.keep(store) == {}
    assert [store.get(sha256_of(data)) for data in (b"lite", LARGE)] == [b"lite", LARGE]
    assert len(store.places()) == 2


@pytest.mark.skipif(os.name == "nt", reason="there the file has a name as long as it is open")
def test_a_large_file_has_no_name_that_a_killed_program_could_leave(tmp_path: Path) -> None:
    with HeldFiles(tmp_path) as files:
        files.hold(sha256_of(LARGE), LARGE)
        assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("is_foldered", [True, False])
def test_a_large_file_is_in_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_foldered: bool
) -> None:
    folders: list[object] = []

    def seen(*_words: object, dir: object, **_settings: object) -> BinaryIO:
        folders.append(dir)
        return (tmp_path / "held").open("w+b")

    monkeypatch.setattr("tempfile.TemporaryFile", seen)
    with HeldFiles(tmp_path if is_foldered else None) as files:
        files.hold(sha256_of(b"lite"), b"lite")
        files.hold(sha256_of(LARGE), LARGE)
    assert folders == [str(tmp_path) if is_foldered else None]


def test_what_is_let_go_of_is_not_kept(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "files")
    with HeldFiles(tmp_path) as files:
        for data in (b"lite", LARGE):
            files.hold(sha256_of(data), data)
        files.let_go(sha256_of(LARGE))
        assert files.keep(store) == {}
    assert [path.name for path in store.places()] == [sha256_of(b"lite")]


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_words: object, **_settings: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    with HeldFiles(tmp_path) as files:
        with pytest.raises(UserError, match="Disken er full"):
            files.hold(sha256_of(LARGE), LARGE)
        assert files.keep(FolderStore(tmp_path)) == {}


def test_what_the_disk_has_no_room_for_is_told_and_the_rest_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[str] = []

    class Full:
        def write(self, _data: bytes) -> None:
            raise OSError(errno.ENOSPC, "full")

        def close(self) -> None:
            closed.append("closed")
            raise OSError(errno.ENOSPC, "full")

    store = FolderStore(tmp_path / "files")
    with HeldFiles(tmp_path) as files:
        files.hold(sha256_of(b"lite"), b"lite")
        with monkeypatch.context() as patch:
            patch.setattr(held, "SpooledTemporaryFile", lambda **_: Full())
            with pytest.raises(UserError):
                files.hold(sha256_of(LARGE), LARGE)
        assert closed == ["closed"]
        assert files.keep(store) == {}
    assert store.get(sha256_of(b"lite")) == b"lite"
    assert len(store.places()) == 1

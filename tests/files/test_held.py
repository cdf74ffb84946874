"""Files that are held lie nowhere when nobody holds them any more."""

from __future__ import annotations

import errno
import os
from pathlib import Path

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


def test_where_no_folder_may_have_it_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_words: object, **_settings: object) -> None:
        raise AssertionError

    monkeypatch.setattr("tempfile.TemporaryFile", refused)
    with HeldFiles(None) as files:
        files.hold(sha256_of(LARGE), LARGE)
    with HeldFiles(tmp_path) as files, pytest.raises(AssertionError):
        files.hold(sha256_of(LARGE), LARGE)


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

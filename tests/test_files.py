"""Files: whole or not at all, kept by their hash, under names that every PC accepts."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.errors import UserError
from agenda_app.files import FolderStore, free_name, read_file, safe_name, sha256_of, write_whole


def test_kept_bytes_come_back(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    name = store.put(b"innhold")
    assert store.put(b"innhold") == name == sha256_of(b"innhold")
    assert store.get(name) == b"innhold"


def test_a_changed_or_missing_file_is_told(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    name = store.put(b"innhold")
    store.place(name).write_bytes(b"innhald")
    for read in (store.get, store.check):
        with pytest.raises(UserError, match="endret eller skadet"):
            read(name)
    store.place(name).unlink()
    for read in (store.get, store.check):
        with pytest.raises(UserError, match="mangler på disken"):
            read(name)


def test_a_file_that_is_read_piece_by_piece_is_looked_at_again_when_it_was_written(
    tmp_path: Path,
) -> None:
    store = FolderStore(tmp_path)
    place = store.path(store.put(b"innhold"))
    store.check(place.name)
    place.write_bytes(b"innhald")
    os.utime(place, ns=(1, 1))
    with pytest.raises(UserError, match="endret eller skadet"):
        store.check(place.name)


def test_keeping_the_same_bytes_mends_the_file(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    name = store.put(b"innhold")
    store.place(name).write_bytes(b"")
    assert store.put(b"innhold") == name
    assert store.get(name) == b"innhold"


def test_a_write_that_cannot_be_done_leaves_the_old_file(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    target = tmp_path / "fil.txt"
    write_whole(target, b"gammel")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("agenda_app.files.os.fsync", full)
    with pytest.raises(UserError, match="Disken er full"):
        write_whole(target, b"ny")
    assert target.read_bytes() == b"gammel"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO])
def test_a_kept_file_that_cannot_be_written_is_never_called_by_its_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def broken(_descriptor: int) -> None:
        raise OSError(number, "cannot")

    monkeypatch.setattr("agenda_app.files.os.fsync", broken)
    with pytest.raises(UserError) as raised:
        FolderStore(tmp_path).put(b"innhold")
    said = str(raised.value)
    assert ("Disken er full" in said) == (number != errno.EIO)
    assert ("kunne ikke skrives til disken" in said) == (number == errno.EIO)
    assert sha256_of(b"innhold") not in said
    assert "mappe" not in said
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


def test_a_busy_file_is_tried_again(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    target, tries = tmp_path / "fil.txt", []
    real = Path.replace

    def busy(self: Path, other: Path) -> Path:
        tries.append(other)
        if len(tries) < 3:
            error = PermissionError(13, "in use")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        return real(self, other)

    monkeypatch.setattr(Path, "replace", busy)
    monkeypatch.setattr("agenda_app.files.time.sleep", lambda _seconds: None)
    write_whole(target, b"ny")
    assert target.read_bytes() == b"ny"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("PS 12/26 særutskrift.pdf", "PS 12-26 særutskrift.pdf"),
        ("CON", "CON_"),
        ("a:b*c?.pdf", "abc.pdf"),
        ("slutter på punktum. .", "slutter på punktum"),
    ],
)
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_every_name_becomes_one_that_can_be_used(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= 120
    assert not set(safe) & set('/\\:*?"<>|')


def test_nothing_is_overwritten_silently(tmp_path: Path) -> None:
    target = tmp_path / "møte.pdf"
    assert free_name(target) == target
    target.touch()
    (tmp_path / "møte v2.pdf").touch()
    assert free_name(target).name == "møte v3.pdf"


def test_files_from_outside_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="kan ikke leses"):
        read_file(tmp_path / "mangler.docx")
    with pytest.raises(UserError, match="er en mappe"):
        read_file(tmp_path)
    (tmp_path / "stor.pdf").write_bytes(b"x" * 11)
    with pytest.raises(UserError, match="for stor"):
        read_file(tmp_path / "stor.pdf", longest=10)


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder to synchronise it")
def test_what_was_written_is_on_the_disk_with_its_name_and_its_new_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[tuple[str, int]] = []
    sync, replaced = os.fsync, Path.replace

    def watched_sync(descriptor: int) -> None:
        happened.append(("sync", os.fstat(descriptor).st_ino))
        sync(descriptor)

    def watched_replace(draft: Path, target: Path) -> Path:
        happened.append(("rename", draft.stat().st_ino))
        return replaced(draft, target)

    monkeypatch.setattr(os, "fsync", watched_sync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    target = tmp_path / "ny" / "inni" / "fil.txt"
    write_whole(target, b"innhold")
    file = target.stat().st_ino
    assert happened[:2] == [("sync", file), ("rename", file)]
    folders = {(step, number) for step, number in happened[2:]}
    assert folders == {
        ("sync", f.stat().st_ino) for f in (target.parent, tmp_path / "ny", tmp_path)
    }


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder to synchronise it")
def test_a_place_that_cannot_synchronise_its_names_takes_the_file_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not here")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(tmp_path / "fil.txt", b"innhold")
    assert (tmp_path / "fil.txt").read_bytes() == b"innhold"

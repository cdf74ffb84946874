"""Files that are kept by their hash: they come back as they were, or that is told."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from agenda_app.errors import UserError
from agenda_app.files.drafts import draft_name
from agenda_app.files.store import FolderStore, sha256_of


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


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO])
def test_a_kept_file_that_cannot_be_written_is_never_called_by_its_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def broken(_descriptor: int) -> None:
        raise OSError(number, "cannot")

    monkeypatch.setattr("agenda_app.files.writing.os.fsync", broken)
    with pytest.raises(UserError) as raised:
        FolderStore(tmp_path).put(b"innhold")
    said = str(raised.value)
    assert ("Disken er full" in said) == (number != errno.EIO)
    assert ("kunne ikke skrives til disken" in said) == (number == errno.EIO)
    assert sha256_of(b"innhold") not in said
    assert "mappe" not in said
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


def test_what_a_killed_program_left_half_written_goes_after_a_day(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    kept = store.place(store.put(b"innhold"))
    left, fresh = (kept.with_name(draft_name()) for _ in range(2))
    for one in (left, fresh):
        one.write_bytes(b"halvt innhold")
    for one, hours in ((kept, 999), (left, 25), (fresh, 23)):
        at = time.time() - hours * 3600
        os.utime(one, (at, at))
    assert store.places() == (kept,)
    store.tidy()
    assert set(kept.parent.iterdir()) == {kept, fresh}

"""What was read of files is kept beside them, trusted only when it is whole, and goes with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from agenda_app.files.kept_readings import KeptReadings
from agenda_app.files.store import FolderStore


@pytest.fixture
def files(tmp_path: Path) -> FolderStore:
    return FolderStore(tmp_path / "files")


@pytest.fixture
def readings(tmp_path: Path, files: FolderStore) -> KeptReadings:
    return KeptReadings(tmp_path / "readings", files, "1")


def places(tmp_path: Path) -> list[Path]:
    return [place for place in (tmp_path / "readings").rglob("*") if place.is_file()]


def test_what_was_read_comes_back(files: FolderStore, readings: KeptReadings) -> None:
    file = files.put(b"brev")
    assert readings.get(file) is None
    readings.keep(file, b"ordene")
    assert readings.get(file) == b"ordene"


def test_what_another_reader_read_counts_for_nothing(
    tmp_path: Path, files: FolderStore, readings: KeptReadings
) -> None:
    file = files.put(b"brev")
    readings.keep(file, b"ordene")
    other = KeptReadings(tmp_path / "readings", files, "2")
    assert other.get(file) is None
    other.tidy()
    assert not places(tmp_path)


@pytest.mark.parametrize("damaged", [b"", b"ordene", b"x" * 80])
def test_what_came_to_harm_counts_for_nothing(
    tmp_path: Path, files: FolderStore, readings: KeptReadings, damaged: bytes
) -> None:
    file = files.put(b"brev")
    readings.keep(file, b"ordene")
    (place,) = places(tmp_path)
    place.write_bytes(damaged)
    assert readings.get(file) is None


def test_what_was_read_of_another_file_counts_for_nothing(
    tmp_path: Path, files: FolderStore, readings: KeptReadings
) -> None:
    file, other = files.put(b"brev"), files.put(b"svar")
    readings.keep(file, b"ordene")
    (place,) = places(tmp_path)
    place.rename(place.with_name(other))
    assert readings.get(other) is None


def test_what_was_read_of_a_file_goes_with_it(
    tmp_path: Path, files: FolderStore, readings: KeptReadings
) -> None:
    asked, tidied = files.put(b"brev"), files.put(b"svar")
    for file in (asked, tidied):
        readings.keep(file, b"ordene")
        files.place(file).unlink()
    assert readings.get(asked) is None
    assert [place.name for place in places(tmp_path)] == [tidied]
    readings.tidy()
    assert not places(tmp_path)


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path, files: FolderStore) -> None:
    (tmp_path / "readings").write_bytes(b"")
    file = files.put(b"brev")
    readings = KeptReadings(tmp_path / "readings", files, "1")
    readings.keep(file, b"ordene")
    assert readings.get(file) is None
    readings.tidy()

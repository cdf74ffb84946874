"""Writing: whole or not at all, and on the disk."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from agenda_app.errors import UserError
from agenda_app.files.write_refusals import advice
from agenda_app.files.writing import try_folder, whole_file, write_whole


def on_windows(number: int) -> OSError:
    error = OSError(errno.ENOENT, "said by Windows")
    error.winerror = number  # type: ignore[attr-defined]
    return error


def test_a_write_that_cannot_be_done_leaves_the_old_file(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    target = tmp_path / "fil.txt"
    write_whole(target, b"gammel")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("agenda_app.files.writing.os.fsync", full)
    with pytest.raises(UserError, match="Disken er full"):
        write_whole(target, b"ny")
    assert target.read_bytes() == b"gammel"
    assert list(tmp_path.iterdir()) == [target]


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
    monkeypatch.setattr("agenda_app.files.writing.time.sleep", lambda _seconds: None)
    write_whole(target, b"ny")
    assert target.read_bytes() == b"ny"


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


def test_a_file_is_there_whole_when_its_block_ends(tmp_path: Path) -> None:
    target = tmp_path / "ny mappe" / "fil.pdf"
    with whole_file(target) as file:
        file.write(b"12")
        file.seek(0)
        assert file.read() == b"12"
        assert not target.exists()
        file.write(b"3")
    assert target.read_bytes() == b"123"
    assert list(target.parent.iterdir()) == [target]


def test_a_block_that_fails_leaves_no_file_and_no_folder(tmp_path: Path) -> None:
    kept = tmp_path / "fil.pdf"
    kept.write_bytes(b"gammel")
    for target in (kept, tmp_path / "ny" / "mappe" / "fil.pdf"):
        with pytest.raises(TypeError), whole_file(target) as file:
            file.write("half a text")  # type: ignore[arg-type]
    assert kept.read_bytes() == b"gammel"
    assert list(tmp_path.iterdir()) == [kept]


def test_a_full_disk_within_the_block_is_said_as_such(tmp_path: Path) -> None:
    target = tmp_path / "fil.pdf"
    with pytest.raises(UserError, match="Disken er full"), whole_file(target):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_what_fails_elsewhere_is_not_called_a_fault_of_the_file(tmp_path: Path) -> None:
    missing = tmp_path / "vedlegg.pdf"
    with pytest.raises(FileNotFoundError), whole_file(tmp_path / "fil.pdf"):
        missing.read_bytes()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fails_under_the_file_is_said_of_the_file(tmp_path: Path) -> None:
    target = tmp_path / "fil.pdf"
    with Path(os.devnull).open("rb") as unwritable, pytest.raises(UserError) as caught:
        _write_to(target, instead=unwritable.fileno())
    assert "«fil.pdf» kan ikke lagres" in caught.value.message.bokmal
    assert list(tmp_path.iterdir()) == []


def _write_to(target: Path, *, instead: int) -> None:
    with whole_file(target) as file:
        os.dup2(instead, file.fileno())
        file.write(b"x" * 1_000_000)


def test_a_draft_has_a_shorter_name_than_papers_have(tmp_path: Path) -> None:
    with whole_file(tmp_path / "fil.pdf"):
        (draft,) = tmp_path.iterdir()
    assert len(draft.name) <= len("2026-04-29.pdf")


@pytest.mark.parametrize(
    ("error", "depth", "said"),
    [
        (OSError(errno.ENAMETOOLONG, "too long"), 1, "til sammen for lange"),
        (on_windows(206), 1, "til sammen for lange"),
        (on_windows(3), 300, "til sammen for lange"),
        (on_windows(3), 1, "kan ikke lagres i"),
        (PermissionError(errno.EACCES, "no"), 1, "kan ikke lagres i"),
        (OSError(errno.EROFS, "read only"), 1, "kan ikke lagres i"),
    ],
)
def test_why_a_file_that_is_not_there_cannot_be_is_told(
    tmp_path: Path, error: OSError, depth: int, said: str
) -> None:
    what, how = advice(error, tmp_path / ("m" * depth) / "innkalling.pdf")
    assert "«innkalling.pdf»" in what.bokmal
    assert said in what.bokmal
    assert "mappe" in how.bokmal


def test_a_folder_with_room_for_the_name_but_not_for_its_draft_is_too_long() -> None:
    target = Path("/" + "m" * 240) / "sak.pdf"
    what, _ = advice(on_windows(3), target)
    assert len(str(target)) < 259
    assert "til sammen for lange" in what.bokmal


@pytest.mark.parametrize("place", ["", "mappe", "/"])
def test_a_folder_is_no_place_for_the_bytes_of_a_file(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mappe").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="er en mappe") as refused:
        write_whole(Path(place), b"innkalling")
    assert "hete" in refused.value.remedy.bokmal
    assert [one.name for one in tmp_path.rglob("*")] == ["mappe"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_pipe_or_a_stream_is_refused_and_stays_what_it_is(tmp_path: Path) -> None:
    pipe, stream, file = tmp_path / "pipe", tmp_path / "stream", tmp_path / "fil.txt"
    os.mkfifo(pipe)
    with file.open("wb") as opened:
        stream.symlink_to(f"/proc/self/fd/{opened.fileno()}")
        for target in (pipe, stream):
            with pytest.raises(UserError, match="ikke en vanlig fil"):
                write_whole(target, b"ny")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert stream.is_symlink()
    assert sorted(tmp_path.iterdir()) == [file, pipe, stream]


def test_a_link_to_a_file_is_written(tmp_path: Path) -> None:
    file, link = tmp_path / "fil.txt", tmp_path / "lenke.txt"
    file.write_bytes(b"gammel")
    link.symlink_to(file)
    write_whole(link, b"ny")
    assert link.read_bytes() == b"ny"


def test_a_file_that_is_open_elsewhere_is_to_be_closed(tmp_path: Path) -> None:
    target = tmp_path / "innkalling.pdf"
    target.touch()
    what, how = advice(PermissionError(errno.EACCES, "in use"), target)
    assert what.bokmal == "«innkalling.pdf» kan ikke skrives."
    assert "Lukk filen" in how.bokmal


def test_a_folder_in_the_place_of_a_file_and_the_folder_itself_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what, how = advice(IsADirectoryError(errno.EISDIR, "a folder"), tmp_path)
    assert what.bokmal == f"«{tmp_path.name}» er en mappe."
    assert "hete" in how.bokmal
    for place in (Path(), Path("/")):
        with pytest.raises(UserError, match="er en mappe"), whole_file(place):
            pass
    monkeypatch.chdir(tmp_path)
    what, _ = advice(OSError(errno.EIO, "broken"), Path("innkalling.pdf"))
    assert what.nynorsk == f"«innkalling.pdf» kan ikkje lagrast i {tmp_path}."


def test_a_place_that_cannot_be_looked_into_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(path: Path, **_: object) -> os.stat_result:
        raise PermissionError(errno.EACCES, "closed", str(path))

    monkeypatch.setattr(Path, "stat", closed)
    what, how = advice(PermissionError(errno.EACCES, "closed"), tmp_path / "innkalling.pdf")
    assert what.bokmal == f"«innkalling.pdf» kan ikke lagres i {tmp_path}."
    assert how.bokmal == "Velg en annen mappe."


def test_a_folder_that_is_tried_is_left_as_it_was(tmp_path: Path) -> None:
    mine = tmp_path / "mitt.pdf"
    mine.write_bytes(b"mine")
    try_folder(tmp_path)
    try_folder(tmp_path / "ny" / "mappe")
    assert list(tmp_path.iterdir()) == [mine]


def test_a_folder_that_takes_no_files_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "fil").write_bytes(b"no folder")
    with pytest.raises(UserError, match="kan ikke lagres"):
        try_folder(tmp_path / "fil" / "mappe")

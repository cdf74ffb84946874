"""Nothing that may be exempt stays in the folder for temporary files."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from agenda_app.files import scratch
from agenda_app.files.writing import write_whole

ENDS = """# A program with a copy that somebody looks at, and a file that is being worked on.
import sys
from agenda_app.files import scratch
from agenda_app.files.writing import write_whole

copy = scratch.new_folder() / "Varsel.pdf"
copy.write_bytes(b"exempt")
copy.chmod(0o444)
with scratch.passing_folder() as folder:
    print("ready", flush=True)
    sys.stdin.readline()
"""


WRITES = """# A program that is killed while it writes a file, and one of many that belong together.
import sys
from pathlib import Path
from agenda_app.files.writing import whole_file
from agenda_app.produce.landing import Landing

folder = Path(sys.argv[1])
landing = Landing(folder)
landing.bring("Innkalling.pdf", b"exempt")
with whole_file(folder / "Sak.pdf") as file:
    file.write(b"exempt")
    print("ready", flush=True)
    sys.stdin.readline()
landing.clear()
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give each test a folder for temporary files of its own."""
    scratch.leave()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield tmp_path
    scratch.leave()


def started(folder: Path, does: str = ENDS, *arguments: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", does, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def ended(process: subprocess.Popen[str]) -> None:
    process.communicate("\n", timeout=60)


def copies(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*.pdf")]


def test_a_new_folder_is_for_its_user_only_and_goes_when_the_process_ends(folder: Path) -> None:
    made = scratch.new_folder()
    (made / "a.pdf").write_bytes(b"a")
    assert made.parent.parent == folder
    if os.name == "posix":
        assert (made.stat().st_mode | made.parent.stat().st_mode) & 0o077 == 0
    scratch.leave()
    assert list(folder.iterdir()) == []


def test_a_passing_folder_goes_with_its_block_also_when_that_fails() -> None:
    seen: list[Path] = []

    def fail() -> None:
        with scratch.passing_folder() as made:
            seen.append(made)
            (made / "a.pdf").write_bytes(b"a")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert not seen[0].exists()


def test_a_process_that_ends_leaves_nothing(folder: Path) -> None:
    process = started(folder)
    assert copies(folder) == ["Varsel.pdf"]
    ended(process)
    assert list(folder.iterdir()) == []


def test_what_a_killed_process_left_goes_and_what_a_living_one_uses_stays(folder: Path) -> None:
    killed, living = started(folder), started(folder)
    killed.kill()
    killed.communicate(timeout=60)
    assert copies(folder) == ["Varsel.pdf"] * 2
    scratch.sweep()
    assert copies(folder) == ["Varsel.pdf"]
    assert len(list(folder.iterdir())) == 2  # the folder of the living one, and its lock
    ended(living)
    assert list(folder.iterdir()) == []


def test_the_first_use_takes_away_what_was_left(folder: Path) -> None:
    killed = started(folder)
    killed.send_signal(signal.SIGTERM)
    killed.communicate(timeout=60)
    assert copies(folder) == ["Varsel.pdf"]
    scratch.new_folder()
    assert copies(folder) == []


def test_a_folder_without_a_lock_goes_when_it_is_a_day_old(folder: Path) -> None:
    for name, days in (("saksliste-new", 0), ("saksliste-old", 2), ("others", 2)):
        made = folder / name
        made.mkdir()
        (made / f"{name}.pdf").write_bytes(b"a")
        seconds = made.stat().st_mtime - days * 86_400
        os.utime(made, (seconds, seconds))
    scratch.sweep()
    assert sorted(copies(folder)) == ["others.pdf", "saksliste-new.pdf"]


def test_what_a_link_leads_to_is_left_alone(folder: Path) -> None:
    (folder / "mine").mkdir()
    (folder / "mine" / "a.pdf").write_bytes(b"a")
    try:
        (folder / "saksliste-link").symlink_to(folder / "mine", target_is_directory=True)
    except OSError:
        pytest.skip("this system lets nobody make links")
    os.utime(folder / "mine", (0, 0))
    scratch.sweep()
    assert (folder / "mine" / "a.pdf").exists()


@pytest.mark.parametrize("is_killed", [True, False])
def test_drafts_in_a_folder_of_the_user_s_go_too(folder: Path, *, is_killed: bool) -> None:
    papers = folder / "Møtepapirer"
    papers.mkdir()
    (papers / ".~others").write_bytes(b"a")
    process = started(folder, WRITES, str(papers))
    assert len(list(papers.iterdir())) == 3
    if is_killed:
        process.kill()
        process.communicate(timeout=60)
        assert len(list(papers.iterdir())) == 3
        scratch.sweep()
        assert [path.name for path in papers.iterdir()] == [".~others"]
    else:
        ended(process)
        assert sorted(path.name for path in papers.iterdir()) == [".~others", "Sak.pdf"]
    assert list(folder.glob("saksliste-*")) == []


def test_only_a_draft_is_taken_away(folder: Path) -> None:
    kept = folder / "Sak.pdf"
    kept.write_bytes(b"a")
    with scratch.noted(kept):
        own = next(folder.glob("saksliste-*/*.note")).parent
        copy = folder / f"{own.name}0"
        shutil.copytree(own, copy)
        copy.with_name(f"{copy.name}.lock").touch()
        scratch.sweep()
    assert not copy.exists()
    assert kept.exists()


def test_who_cannot_note_a_draft_can_write_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "gone"))
    write_whole(folder / "Sak.pdf", b"a")
    assert (folder / "Sak.pdf").read_bytes() == b"a"

"""Files on their way into a folder: the usual name is always the newest, also after a kill."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import alike
from agenda_app.errors import BlockedError, UserError
from agenda_app.files import writing
from agenda_app.jobs import Work, run_to_end
from agenda_app.produce import landing
from agenda_app.produce.file_set import FileSet, landed
from agenda_app.produce.landing import UNFINISHED
from agenda_app.produce.meeting_files import MeetingFile, MeetingFiles

LIST = "møte filer.json"
NOTICE = MeetingFile("møte innkalling.pdf", b"notice", "notice")
BUNDLE = MeetingFile("møte bunke.pdf", b"bundle", "bundle")
PUBLIC = MeetingFile("møte bunke uten unntatte.pdf", b"public", "bundle", Audience.PUBLIC)
PROOF = MeetingFile("møte bevis.pdf", b"proof", "proof", Audience.PUBLIC)
FIRST = (NOTICE, BUNDLE, PUBLIC, PROOF)
CHANGED = tuple(replace(one, data=b"new " + one.data) for one in FIRST)
INTERNAL = tuple(one for one in CHANGED if one.audience is Audience.INTERNAL)
WITHHELD = BlockedError(alike("Noe er unntatt."))


def put(
    folder: Path,
    files: tuple[MeetingFile, ...],
    withheld: BlockedError | None = None,
    listed: str = LIST,
    of: str = "",
) -> FileSet:
    def work() -> Work[MeetingFiles]:
        yield from ()
        return MeetingFiles(files, listed, withheld, of=of)

    return run_to_end(landed(work(), folder))


def lies(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix == ".pdf"
    }


def as_files(files: tuple[MeetingFile, ...], below: str = "") -> dict[str, bytes]:
    return {below + one.name: one.data for one in files}


def said(made: FileSet) -> str:
    return " ".join(note.said(Language.BOKMAL) for note in made.notes)


def test_the_usual_name_is_that_of_the_newest(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    made = put(tmp_path, CHANGED)
    assert lies(tmp_path) == as_files(CHANGED) | as_files(FIRST, "Utgått/")
    assert said(made) == (
        "4 filer fra sist gjelder ikke lenger, og er flyttet til mappen «Utgått»."
    )
    listed = json.loads((tmp_path / LIST).read_bytes())["files"]
    assert [one["name"] for one in listed] == [one.name for one in CHANGED]
    assert [path.name for path in tmp_path.glob("*.json")] == [LIST]


def test_public_files_that_cannot_be_made_any_more_are_set_aside_with_their_proof(
    tmp_path: Path,
) -> None:
    put(tmp_path, FIRST)
    made = put(tmp_path, INTERNAL, WITHHELD)
    assert lies(tmp_path) == as_files(INTERNAL) | as_files(FIRST, "Utgått/")
    assert "Offentlige filer er blant dem" in said(made)
    assert "legg dem ikke ut" in said(made)
    assert put(tmp_path, INTERNAL, WITHHELD).notes == ()


def test_public_files_go_even_when_no_other_file_changed(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    put(tmp_path, (NOTICE, BUNDLE), WITHHELD)
    assert lies(tmp_path) == as_files((NOTICE, BUNDLE)) | as_files((PUBLIC, PROOF), "Utgått/")


def test_what_is_set_aside_twice_is_kept_twice(tmp_path: Path) -> None:
    put(tmp_path, (PUBLIC,))
    put(tmp_path, (replace(PUBLIC, data=b"second"),))
    put(tmp_path, (replace(PUBLIC, data=b"third"),))
    stem = PUBLIC.name.removesuffix(".pdf")
    assert lies(tmp_path) == {
        PUBLIC.name: b"third",
        f"Utgått/{PUBLIC.name}": b"public",
        f"Utgått/{stem} v2.pdf": b"second",
    }


def test_numbered_files_of_an_earlier_program_are_set_aside_too(tmp_path: Path) -> None:
    put(tmp_path, (PUBLIC,))
    numbered = replace(PUBLIC, name="møte bunke uten unntatte v2.pdf", data=b"second")
    put(tmp_path, (numbered,), listed="møte filer v2.json")
    put(tmp_path, (replace(PUBLIC, data=b"third"),))
    assert {name for name in lies(tmp_path) if "Utgått" not in name} == {PUBLIC.name}
    assert [path.name for path in tmp_path.glob("*.json")] == [LIST]


def test_a_file_that_somebody_changed_is_not_touched(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    (tmp_path / NOTICE.name).write_bytes(b"mine")
    (tmp_path / PUBLIC.name).write_bytes(b"mine too")
    made = put(tmp_path, INTERNAL, WITHHELD)
    found = lies(tmp_path)
    assert found[NOTICE.name] == b"mine"
    assert found["møte innkalling v2.pdf"] == b"new notice"
    assert found[PUBLIC.name] == b"mine too"
    assert f"«{NOTICE.name}» er ikke rørt" in said(made)
    assert "Den nye filen heter «møte innkalling v2.pdf»." in said(made)
    assert f"«{PUBLIC.name}» er ikke rørt" in said(made)
    assert "Den kan ha noe som er unntatt nå: legg den ikke ut." in said(made)


def test_a_set_of_another_name_stays_but_for_what_is_made_anew(tmp_path: Path) -> None:
    put(tmp_path, (NOTICE, BUNDLE), listed="møte filer etter møtet.json")
    put(tmp_path, (replace(NOTICE, data=b"new notice"),))
    assert lies(tmp_path) == {
        NOTICE.name: b"new notice",
        BUNDLE.name: b"bundle",
        f"Utgått/{NOTICE.name}": b"notice",
    }


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"format": 1, "files": 7}',
        b'{"format": 1, "files": [{}]}',
        b'{"format": 1, "files": [{"name": 1, "sha256": 2, "audience": 3}]}',
        b"[" * 100_000,
    ],
)
def test_a_list_that_is_none_is_not_believed(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LIST).write_bytes(content)
    (tmp_path / PUBLIC.name).write_bytes(b"mine")
    put(tmp_path, (PUBLIC,))
    assert (tmp_path / LIST).read_bytes() == content
    assert lies(tmp_path)[PUBLIC.name] == b"mine"


def test_a_list_names_nothing_outside_of_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "møte"
    put(folder, (PUBLIC,))
    outside = tmp_path / "utenfor.pdf"
    outside.write_bytes(PUBLIC.data)
    listed = (folder / LIST).read_text().replace(PUBLIC.name, "../utenfor.pdf")
    (folder / LIST).write_text(listed)
    put(folder, INTERNAL)
    assert outside.read_bytes() == PUBLIC.data


@pytest.fixture
def moves(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What is done before each move; nothing to begin with."""
    before: list[Callable[[], None]] = []

    def move(source: Path, target: Path, about: Path | None = None) -> None:
        for one in before:
            one()
        writing.move_new(source, target, about)

    monkeypatch.setattr(landing, "move_new", move)
    return before


@pytest.mark.parametrize("files", [CHANGED, INTERNAL])
def test_a_kill_leaves_no_outdated_public_file_beside_new_ones(
    tmp_path: Path, moves: list[Callable[[], None]], files: tuple[MeetingFile, ...]
) -> None:
    put(tmp_path, FIRST)
    seen: list[dict[str, bytes]] = []
    told: list[bool] = []
    moves.append(lambda: seen.append(lies(tmp_path)))
    moves.append(lambda: told.append((tmp_path / UNFINISHED).is_file()))
    put(tmp_path, files, None if files is CHANGED else WITHHELD)
    new = {one.data for one in files}
    assert len(seen) == len(FIRST) + len(files) + 2, "each file and both lists are moved"
    for state in seen:
        visible = {name: data for name, data in state.items() if "/" not in name}
        if new & set(visible.values()):
            assert not {b"public", b"proof"} & set(visible.values())
    assert all(told), "whoever finds the folder in between is told"
    assert not (tmp_path / UNFINISHED).exists()


@pytest.mark.parametrize("number", range(1, 11))
def test_after_a_kill_the_next_run_puts_all_right(
    tmp_path: Path, moves: list[Callable[[], None]], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def kill() -> None:
        if len(done) == number:
            raise KeyboardInterrupt
        done.append(number)

    done: list[int] = [0]
    put(tmp_path, FIRST)
    moves.append(kill)
    with monkeypatch.context() as killed:
        killed.setattr(landing.Landing, "clear", lambda _: None)
        with pytest.raises(KeyboardInterrupt):
            put(tmp_path, CHANGED)
    assert (tmp_path / UNFINISHED).is_file()
    moves.clear()
    third = tuple(replace(one, data=b"third " + one.data) for one in FIRST)
    put(tmp_path, third)
    assert {k: v for k, v in lies(tmp_path).items() if k.startswith("møte ")} == as_files(third)
    assert not (tmp_path / UNFINISHED).exists()
    assert [path.name for path in tmp_path.glob("*.json")] == [LIST]


@pytest.mark.parametrize("number", range(1, 11))
def test_after_a_fault_all_is_as_it_was(
    tmp_path: Path, moves: list[Callable[[], None]], number: int
) -> None:
    def fail() -> None:
        done.append(number)
        if len(done) == number:
            raise UserError(alike("Fullt."))

    done: list[int] = []
    put(tmp_path, FIRST)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    moves.append(fail)
    with pytest.raises(UserError, match="Fullt"):
        put(tmp_path, CHANGED)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert not (tmp_path / "Utgått").exists()


def test_what_cannot_be_moved_back_is_told_of_in_the_folder(
    tmp_path: Path, moves: list[Callable[[], None]]
) -> None:
    def fail() -> None:
        done.append(0)
        if len(done) > 1:
            raise UserError(alike("Nettet er borte."))

    done: list[int] = []
    put(tmp_path, FIRST)
    moves.append(fail)
    with pytest.raises(UserError, match="borte"):
        put(tmp_path, CHANGED)
    told = (tmp_path / UNFINISHED).read_text()
    assert "Filene i denne mappen er ikke ferdige" in told
    assert "Filene i denne mappa er ikkje ferdige" in told


def test_a_set_is_known_by_its_meeting_when_that_is_called_something_else_by_now(
    tmp_path: Path,
) -> None:
    put(tmp_path, FIRST, of="files 7")
    other = replace(NOTICE, name="brev.pdf")
    put(tmp_path, (other,), listed="brev filer.json", of="letters 7")
    later = tuple(replace(one, name=f"kl. 18 {one.name}") for one in INTERNAL)
    made = put(tmp_path, later, WITHHELD, listed=f"kl. 18 {LIST}", of="files 7")
    assert lies(tmp_path) == as_files((*later, other)) | as_files(FIRST, "Utgått/")
    assert "legg dem ikke ut" in said(made)
    assert {path.name for path in tmp_path.glob("*.json")} == {"brev filer.json", f"kl. 18 {LIST}"}

"""Parts on disk: found again by another process, never trusted blindly, never too many."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app import paths
from agenda_app.documents import fingerprint as prints
from agenda_app.documents.bundle import build_bundle
from agenda_app.documents.case_pdf import Links, case_part
from agenda_app.documents.fingerprint import fingerprint
from agenda_app.documents.render_cache import RenderCache
from agenda_app.documents.render_store import RenderStore
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.errors import UserError
from agenda_app.files.store import FolderStore
from agenda_app.jobs import run_to_end
from tests.documents.attached import an_attachment, with_list
from tests.documents.outside import OutsidePage, outside
from tests.documents.papers import a_bundle, a_case, a_notice

LINKS = Links(to_agenda=True, to_attachments=True)


def test_a_part_comes_back_as_it_was(tmp_path: Path) -> None:
    part = case_part(a_case(), links=LINKS)
    assert part.references
    RenderStore(tmp_path).keep(a_case(), part)
    assert RenderStore(tmp_path).part(a_case()) == part


def test_after_a_start_only_what_changed_is_laid_out(tmp_path: Path) -> None:
    first = RenderCache(store=RenderStore(tmp_path))
    made = run_to_end(build_bundle(a_bundle(), first))
    again = RenderCache(store=RenderStore(tmp_path))
    assert run_to_end(build_bundle(a_bundle(), again)).pdf == made.pdf
    assert (first.rendered, again.rendered) == (5, 0)
    edited = replace(a_bundle().papers[1], body=(Paragraph(runs("Nytt.")),))
    papers = (a_bundle().papers[0], edited, *a_bundle().papers[2:])
    third = RenderCache(store=RenderStore(tmp_path))
    with_edit = run_to_end(build_bundle(replace(a_bundle(), papers=papers), third))
    assert third.rendered == 2  # the paper, and the placeholder that says on which page it is
    assert with_edit.pdf == run_to_end(build_bundle(replace(a_bundle(), papers=papers))).pdf


@pytest.mark.parametrize("damage", [b"", b"x", b"cut", b"flipped"])
def test_a_damaged_entry_is_laid_out_anew(tmp_path: Path, damage: bytes) -> None:
    store = RenderStore(tmp_path)
    store.keep("content", case_part(a_case()))
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    broken = {b"cut": whole[:-1], b"flipped": whole[:99] + b"\x00\x01" + whole[101:]}
    file.write_bytes(broken.get(damage, damage))
    assert store.part("content") is None


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    cache = RenderCache(store=RenderStore(blocked / "pages"))
    assert run_to_end(build_bundle(a_bundle(), cache)).pages > 1


def test_the_longest_unused_parts_go_first(tmp_path: Path) -> None:
    store = RenderStore(tmp_path, most_bytes=1)
    part = case_part(a_case())
    store.keep("old", part)
    (old,) = tmp_path.iterdir()
    os.utime(old, (time.time() - 99, time.time() - 99))
    size = old.stat().st_size
    store = RenderStore(tmp_path, most_bytes=size + size // 2)
    store.keep("new", part)
    store.tidy()
    assert (store.part("old"), store.part("new")) == (None, part)


def test_what_nobody_used_for_a_month_goes(tmp_path: Path) -> None:
    store = RenderStore(tmp_path)
    store.keep("old", case_part(a_case()))
    (old,) = tmp_path.iterdir()
    os.utime(old, (time.time() - 40 * 86_400,) * 2)
    store.keep("new", case_part(a_case()))
    store.tidy()
    assert store.part("old") is None
    assert len(list(tmp_path.iterdir())) == 1


def test_equal_contents_have_one_fingerprint_and_others_another() -> None:
    case = a_case()
    assert fingerprint(case) == fingerprint(a_case())
    changed = (
        replace(case, title=case.title + " "),
        replace(case, images={"a": b"1"}),
        replace(case, body=case.body[:-1]),
        replace(case, as_it_came=True),
    )
    assert len({fingerprint(content) for content in (case, *changed)}) == 5


VALUES = st.recursive(
    st.text(max_size=3) | st.binary(max_size=3) | st.integers(0, 9) | st.none(),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=8,
)


@given(VALUES, VALUES)
def test_a_fingerprint_tells_values_apart(first: object, second: object) -> None:
    assert (fingerprint(first) == fingerprint(second)) == (first == second)


def test_another_version_of_the_program_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint("content")
    prints.program.cache_clear()
    monkeypatch.setattr(prints, "__version__", "99")
    try:
        assert fingerprint("content") != before
    finally:
        prints.program.cache_clear()


def test_everything_of_ours_that_lays_out_is_in_the_fingerprint() -> None:
    code = (
        "import sys, agenda_app.documents.laying_out\n"
        "print(*(m.__file__ for n, m in sys.modules.items() if n.startswith('agenda_app.')))"
    )
    command = [sys.executable, "-c", code]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    ours = {Path(file) for file in loaded} - {Path(paths.__file__)}  # finds the typefaces only
    assert len(ours) > 40
    assert ours <= {*prints.sources()}


def test_a_file_is_taken_to_be_whole_for_a_day_while_nobody_writes_it(tmp_path: Path) -> None:
    file, store = tmp_path / "fil", RenderStore(tmp_path / "store")
    assert not store.was_whole("ab", file)
    file.write_bytes(b"12")
    assert not store.was_whole("ab", file)
    store.note_whole("ab", file)
    assert RenderStore(tmp_path / "store").was_whole("ab", file)
    assert not store.was_whole("cd", file)
    file.write_bytes(b"123")
    assert not store.was_whole("ab", file)
    store.note_whole("ab", file)
    yesterday = time.time() - 90_000
    for note in (tmp_path / "store").iterdir():
        os.utime(note, (yesterday, yesterday))
    assert not store.was_whole("ab", file)


def test_an_attachment_that_was_changed_since_the_last_bundle_is_found(tmp_path: Path) -> None:
    files = FolderStore(tmp_path / "files")
    case = a_case("c11", 11)
    attached = an_attachment(files, outside([OutsidePage()] * 2), case, 1, "Kart", 2)
    content = BundleContent(a_notice(), (with_list(case, attached), attached))
    for _ in range(2):
        run_to_end(build_bundle(content, RenderCache(store=RenderStore(tmp_path / "s")), files))
    file = files.path(attached.pdf)
    file.write_bytes(file.read_bytes() + b"\n")
    with pytest.raises(UserError, match="Kart"):
        run_to_end(build_bundle(content, RenderCache(store=RenderStore(tmp_path / "s")), files))

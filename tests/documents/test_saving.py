"""Building stops when nobody wants it any more, at any step, and leaves nothing running."""

from __future__ import annotations

import io
import re
import threading
from itertools import count
from pathlib import Path

import pikepdf

from agenda_app.documents.bundle import build_bundle
from agenda_app.documents.saving import saved, taken
from agenda_app.jobs import run_to_end
from tests.documents.attached import members
from tests.documents.outside import Files


def test_building_can_be_stopped_after_each_of_its_steps() -> None:
    files = Files()
    content = members(files)
    for steps in count(1):
        work = build_bundle(content, files=files)
        try:
            for _ in range(steps):
                next(work)
        except StopIteration:
            break
        work.close()
        assert "saksliste-save" not in [thread.name for thread in threading.enumerate()]
    assert steps > 20


def test_what_is_saved_has_an_identity_of_its_own() -> None:
    names = set()
    for mark, size, pages in ((b"a" * 16, 0, 1), (b"b" * 16, 10**9, 1), (b"c" * 16, 0, 1000)):
        pdf = pikepdf.new()
        for _ in range(pages):
            pdf.add_blank_page()
        written = run_to_end(taken(run_to_end(saved(pdf, mark, size))))
        with pikepdf.open(io.BytesIO(written)) as opened:
            names.add(bytes(opened.trailer.ID[0]))
        assert re.search(rb"314159265358979", written) is None
    assert names == {b"a" * 16, b"b" * 16, b"c" * 16}


def test_a_stopped_writer_ends_at_once() -> None:
    pdf = pikepdf.new()
    for _ in range(3000):
        pdf.add_blank_page()
    work = saved(pdf, b"a" * 16)
    next(work)
    work.close()
    assert "saksliste-save" not in [thread.name for thread in threading.enumerate()]


def test_a_bundle_written_where_it_is_wanted_is_the_same(tmp_path: Path) -> None:
    files = Files()
    content = members(files)
    inside = run_to_end(build_bundle(content, files=files))
    with (tmp_path / "bunke.pdf").open("w+b") as file:
        outside = run_to_end(build_bundle(content, files=files, into=file))
    assert (tmp_path / "bunke.pdf").read_bytes() == inside.pdf
    assert (outside.pdf, outside.pages) == (b"", inside.pages)

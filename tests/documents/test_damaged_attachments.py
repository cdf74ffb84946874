"""An attachment that came to harm on the disk never leaves in a bundle, wherever it was hit."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pikepdf
import pytest

from agenda_app.documents.bundle import build_bundle
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.errors import UserError
from agenda_app.files.store import FolderStore
from agenda_app.jobs import run_to_end
from tests.documents.attached import an_attachment, with_list
from tests.documents.outside import OutsidePage, outside
from tests.documents.papers import a_case, a_notice

SCAN = random.Random(7).randbytes(1_200_000)
"""A picture of a page; files of this size are read piece by piece."""


@pytest.fixture
def store(tmp_path: Path) -> FolderStore:
    return FolderStore(tmp_path)


@pytest.fixture
def content(store: FolderStore) -> BundleContent:
    case = a_case("c11", 11)
    scanned = an_attachment(store, scan(), case, 1, "Skannet kart", 3)
    return BundleContent(a_notice(), (with_list(case, scanned), scanned))


def scan() -> bytes:
    with pikepdf.open(io.BytesIO(outside([OutsidePage()] * 3))) as pdf:
        pdf.pages[1].obj.Resources.XObject = pikepdf.Dictionary(Im0=pdf.make_stream(SCAN))
        out = io.BytesIO()
        pdf.save(out, static_id=True, compress_streams=False)
    return out.getvalue()


def test_a_large_attachment_that_is_whole_is_in_the_bundle(
    content: BundleContent, store: FolderStore
) -> None:
    bundle = run_to_end(build_bundle(content, RenderCache(), store))
    assert SCAN in bundle.pdf


@pytest.mark.parametrize("place", ["picture", "tree", "table", "end"])
def test_one_changed_byte_stops_the_bundle(
    place: str, content: BundleContent, store: FolderStore
) -> None:
    file = store.path(content.papers[1].pdf)  # type: ignore[union-attr]
    data = bytearray(file.read_bytes())
    at = {
        "picture": data.index(SCAN) + 600_000,
        "tree": data.index(b"/StructTreeRoot") + 4,
        "table": data.rindex(b"0000000000 65535 f") + 25,
        "end": len(data) - 8,
    }[place]
    data[at] ^= 1
    file.write_bytes(data)
    with pytest.raises(UserError, match="endret eller skadet på disken"):
        run_to_end(build_bundle(content, RenderCache(), store))


@pytest.mark.parametrize("size", [0, 1000, 1_100_000])
def test_a_shortened_file_stops_the_bundle(
    size: int, content: BundleContent, store: FolderStore
) -> None:
    file = store.path(content.papers[1].pdf)  # type: ignore[union-attr]
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(UserError, match="endret eller skadet på disken"):
        run_to_end(build_bundle(content, RenderCache(), store))


def test_a_file_changed_between_two_bundles_stops_the_second(
    content: BundleContent, store: FolderStore
) -> None:
    cache = RenderCache()
    run_to_end(build_bundle(content, cache, store))
    file = store.path(content.papers[1].pdf)  # type: ignore[union-attr]
    file.write_bytes(file.read_bytes()[:-1] + b"x\n")
    with pytest.raises(UserError, match="endret eller skadet på disken"):
        run_to_end(build_bundle(content, cache, store))

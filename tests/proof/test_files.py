"""Any file can be read: damaged, hostile or empty, it gives pieces or is said to be sealed."""

from __future__ import annotations

import gzip
import io
import random
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.domain.proof import Place
from agenda_app.proof.files import pieces
from tests.proof.world import public_bundle

BEGINNINGS = (b"", b"%PDF-1.7\n", b"PK\x03\x04", b"\x1f\x8b", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
MORE = (b"BZh", b"\xfd7zXZ", b"Rar!", b"{", b"\x00\x00\x00\x0cjP  ", b"\x00\x01\x00\x00")


@given(st.sampled_from((*BEGINNINGS, *MORE)), st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_bytes_can_be_read(beginning: bytes, rest: bytes) -> None:
    read = list(pieces(beginning + rest, "fil"))
    assert read[0].place is Place.FILE_NAME


@pytest.mark.parametrize("seed", range(25))
def test_a_damaged_bundle_can_be_read(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(public_bundle())
    for _ in range(chance.choice((1, 10, 300))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if chance.random() < 0.4:
        del data[chance.randrange(len(data)) :]
    assert list(pieces(bytes(data), "bunke.pdf"))


def test_files_within_files_are_opened_to_a_depth_and_no_deeper() -> None:
    data = b"hei"
    for _ in range(20):
        data = gzip.compress(data, mtime=0)
    read = list(pieces(data, "a.gz"))
    assert any(piece.sealed for piece in read)
    assert len(read) < 40


def test_an_archive_that_unpacks_to_too_much_is_sealed() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"0" * 1000)
    lying = out.getvalue().replace((1000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert any(piece.sealed for piece in pieces(lying, "a.zip"))

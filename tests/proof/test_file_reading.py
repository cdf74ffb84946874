"""A file that is closed is known by what was read of it, and by nothing else."""

from __future__ import annotations

import json
from copy import copy
from functools import partial
from typing import Any

import pytest

from agenda_app.domain.proof import Hit, Place
from agenda_app.domain.secrets import SecretKind
from agenda_app.proof.drawn_pages import DrawnPage
from agenda_app.proof.file_reading import (
    FileReading,
    from_bytes,
    kept_reading,
    reading_of,
    to_bytes,
)
from agenda_app.proof.kept_pages import KeptPage
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.picture_listing import pictures_in
from agenda_app.proof.piece import Piece
from agenda_app.proof.reading import Reading
from agenda_app.proof.secret_files import parts_of
from agenda_app.proof.withheld_pictures import WithheldPictures
from agenda_app.sample.scans import scanned_letter
from tests.proof.world import ATTACHMENT, PRICE, scan

GOOD = [["Ord \ud800 for ord"], [[7, 1.4, 2, True, False, True, "ab"]], [], []]
SAID: list[Any] = [[], [["Å", ["1"]]], [], [], []]


def page(fields: list[Any]) -> bytes:
    return json.dumps([["Å"], [], [fields], []]).encode()


def scan_of(text: str) -> bytes:
    return scanned_letter("Takst", text)


def test_a_reading_comes_back_as_it_was() -> None:
    read = reading_of(scan())
    assert from_bytes(to_bytes(read)) == read
    assert list(read.parts) == list(parts_of(scan()))
    assert [facts.page for facts in read.pictures] == [1]


def test_pages_come_back_as_they_were() -> None:
    read = from_bytes(page(["c", "m", 0, ["2"], *SAID]))
    said, body = (Reading("Å", "a", ("2",)),), (Reading("Å", "a", ("1",)),)
    assert read.pages == (KeptPage("c", "m", 0, said, DrawnPage(body, None, None, None)),)
    assert from_bytes(to_bytes(read)) == read


def test_letters_without_a_partner_are_kept() -> None:
    assert from_bytes(json.dumps(GOOD).encode()).parts == ("Ord \ud800 for ord",)


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"{}",
        b"[]",
        b'[["a"]]',
        b'[["a"],[[]],[],[]]',
        b"[[1],[],[],[]]",
        b"[[],[],[],[1]]",
        b"[[],[[7,1.4,2,true,false,true,null]],[],[]]",
        b'[[],[[7,"1.4",2,true,false,true,"ab"]],[],[]]',
        b"[[],[],[1],[]]",
        page(["c", 1, 0, [], *SAID]),
        page(["c", "m", 1, [], *SAID]),
        page(["c", "m", -1, [], *SAID]),
        page(["c", "m", "0", [], *SAID]),
        page(["c", "m", 0, [1], *SAID]),
        page(["c", "m", 0, [], [], [], *SAID[2:]]),
        page(["c", "m", 0, [], [[1, []]], *SAID[1:]]),
        page(["c", "m", 0, [], *SAID[1:]]),
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_what_is_no_reading_is_refused(kept: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (what is wrong with it is said to nobody)
        from_bytes(kept)
    assert kept_reading({"ab": kept}.get, "ab") is None


def test_pictures_have_a_mark_by_all_their_bytes() -> None:
    marks = [reading_of(data).pictures[0].mark for data in (scan(), scan(), scan_of(PRICE))]
    assert marks[0] == marks[1] != marks[2]


def refused() -> bytes:
    raise AssertionError("it was opened")


def test_a_file_that_was_read_is_not_opened_for_its_words() -> None:
    other = OtherFile(refused, lambda: FileReading(("Ord", "for ord"), ()))
    assert list(other.parts()) == ["Ord", "for ord"]


def looked_for(*, is_open: bool, is_kept: bool) -> list[Hit]:
    """Look for the pictures of a withheld file in it, when it is open too or not."""
    kept: list[OtherFile] = []
    for data in (scan(), scan_of(PRICE)):
        reading = reading_of(data) if is_kept else None
        kept.append(OtherFile(partial(bytes, data), partial(copy, reading)))
    asked = WithheldPictures([(ATTACHMENT, one) for one in kept], kept[:1] if is_open else ())
    pictures = pictures_in(scan())
    return [hit for one in pictures for hit in asked.hits(Piece(Place.PICTURE, 1, ""), one)]


def test_pictures_are_found_by_what_was_read_of_their_file() -> None:
    found = looked_for(is_open=False, is_kept=True)
    assert [hit.kind for hit in found] == [SecretKind.PICTURE]
    assert found == looked_for(is_open=False, is_kept=False)
    assert not looked_for(is_open=True, is_kept=True)

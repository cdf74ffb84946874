"""A hostile file is not clean and fills no memory; one that only looks hostile is read."""

from __future__ import annotations

import itertools
import tracemalloc
import zlib
from collections.abc import Iterator

import pytest

from agenda_app.domain.proof import Excuse, Place
from agenda_app.domain.secrets import SecretKind, Secrets
from agenda_app.proof import disguises
from agenda_app.proof.bounds import TooMuchError, bounded
from agenda_app.proof.files import pieces
from agenda_app.proof.piece import Piece
from agenda_app.proof.secret_files import text_of
from tests.proof.hostile import READ, STOPPED, page, pdf, stream
from tests.proof.world import NOW, TITLE, proof_of, titles


@pytest.mark.parametrize("name", STOPPED)
def test_nobody_vouches_for_a_file_that_cannot_be_read_to_its_end(name: str) -> None:
    proof = proof_of(STOPPED[name](), name="vedlegg.pdf")
    assert not proof.is_clean
    assert proof.is_unproved
    assert [hit.words for hit in proof.hits if hit.is_unproved] == ["vedlegg.pdf"]


@pytest.mark.parametrize("name", READ)
def test_a_file_that_only_looks_hostile_is_read(name: str) -> None:
    assert proof_of(READ[name]()).is_clean


@pytest.mark.parametrize("name", [name for name in STOPPED if name != "pages that are a billion"])
def test_a_withheld_file_of_that_kind_says_nothing_and_stops_nothing(name: str) -> None:
    assert text_of(STOPPED[name]()) == ""


def test_what_unpacks_to_ten_megabytes_is_read_to_its_end() -> None:
    words = b"BT /F1 9 Tf (" + TITLE.encode("cp1252") + b") Tj ET"
    long = zlib.compress(b"%" + b" " * 10_000_000 + b"\n" + words)
    proof = proof_of(pdf(page(stream(long, b"/Filter/FlateDecode"))), titles(TITLE))
    assert {hit.kind for hit in proof.hits} == {SecretKind.TITLE}


def test_a_text_with_too_many_readings_is_searched_as_it_stands_and_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = f"{TITLE} koster %41 &amp; =42".encode()
    assert not proof_of(said, titles(TITLE), name="a.txt").is_unproved
    monkeypatch.setattr(disguises, "MOST_READ", 100)
    proof = proof_of(said, titles(TITLE), name="a.txt")
    assert {hit.kind for hit in proof.hits} == {SecretKind.TITLE, SecretKind.UNSEARCHED}


def test_a_file_that_was_not_read_can_be_excused_by_nobody() -> None:
    data = STOPPED["forms that draw forms"]()
    excuse = Excuse("vedlegg.pdf", "Leif Båtnes", "Vet hva det er", NOW)
    assert proof_of(data, name="vedlegg.pdf", excuses=(excuse,)).is_unproved
    locked = b"%PDF-1.7 nothing that a reader could use"
    assert proof_of(locked, Secrets(), name="vedlegg.pdf", excuses=(excuse,)).is_unproved


def endless() -> Iterator[Piece]:
    for number in itertools.count(1):
        yield Piece(Place.PAGE, number, "ti tegn til")


def test_reading_ends_when_too_much_is_said() -> None:
    read = list(bounded(endless(), "a.pdf", most_said=1000))
    assert len(read) == 1000 // 11 + 1
    assert read[-1] == Piece(Place.CONTENT, 0, "a.pdf", unsearched=True)


def test_reading_ends_when_it_takes_too_long() -> None:
    seconds = itertools.count()
    read = list(bounded(endless(), "a.pdf", seconds=40, clock=lambda: next(seconds)))
    assert len(read) == 41
    assert read[-1].unsearched


@pytest.mark.parametrize("fault", [TooMuchError("x"), MemoryError(), RecursionError()])
def test_a_reader_that_gives_up_has_not_read_the_file(fault: Exception) -> None:
    def failing() -> Iterator[Piece]:
        yield Piece(Place.PAGE, 1, "hei")
        raise fault

    *_, last = bounded(failing(), "a.pdf")
    assert last.unsearched


def test_what_is_within_the_bounds_is_returned_whole() -> None:
    some = list(itertools.islice(endless(), 5))
    assert list(bounded(some, "a.pdf", most_said=55)) == some


def test_json_that_is_too_deep_is_read_as_text() -> None:
    deep = b"[" * 100_000 + b'"Hei"'
    assert any("Hei" in piece.text for piece in pieces(deep, "a.json"))


def test_a_bomb_is_let_go_before_it_fills_the_memory() -> None:
    data = STOPPED["more than the memory of the library"]()
    tracemalloc.start()
    try:
        proof = proof_of(data)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert proof.hits[0].kind is SecretKind.UNSEARCHED
    assert most < 60_000_000

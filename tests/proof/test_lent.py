"""A file is given to the second process as it is, wherever that can have it from."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterator

import pytest

from agenda_app.proof import page_answers
from agenda_app.proof.lent import Lent
from agenda_app.proof.page_answers import answered
from agenda_app.proof.page_questions import DrawPages, OpenFile, ReadPages
from tests.proof.test_page_reader import written


@pytest.fixture(autouse=True)
def let_go() -> Iterator[None]:
    """Let go of what this process stood in for."""
    yield
    while page_answers._opened:
        page_answers._opened.pop().close()
    page_answers._drawing.clear()


def taken(lent: Lent) -> Lent:
    """Return what the second process gets."""
    got: Lent = pickle.loads(pickle.dumps(lent))
    return got


def refused(_name: str) -> int:
    raise OSError


@pytest.mark.parametrize("is_shared", [True, False])
def test_the_second_process_has_the_same_bytes(
    monkeypatch: pytest.MonkeyPatch, is_shared: bool
) -> None:
    if not is_shared:
        monkeypatch.setattr(os, "memfd_create", refused, raising=False)
    data = written(2)
    lent = Lent(data)
    got = taken(lent)
    assert bytes(got.content) == data
    with got.pdf() as pdf:
        assert len(pdf.pages) == 2
    assert bytes(taken(lent).content) == data


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are sent the bytes")
def test_a_large_file_is_not_sent() -> None:
    data = written(2) + bytes(1_000_000)
    lent = Lent(data)
    assert len(pickle.dumps(lent)) < 1000
    assert answered(OpenFile(taken(lent))) == 2
    [said], [drawn] = answered(ReadPages((1,))), answered(DrawPages((1,)))  # type: ignore[misc]
    assert "Side 1" in said[0].text
    assert "Side 1" in drawn.body[0].text


@pytest.mark.parametrize("data", [b"", b"Havna"])
def test_what_is_no_pdf_has_no_pages(data: bytes) -> None:
    assert answered(OpenFile(taken(Lent(data)))) is None


def test_what_was_taken_back_is_there_no_more() -> None:
    lent = Lent(written(1))
    got = taken(lent)
    lent.take_back()
    assert (answered(OpenFile(got)) is None) == (sys.platform == "linux")
    assert answered(OpenFile(taken(lent))) == 1


def test_what_is_gone_has_no_pages() -> None:
    assert answered(OpenFile(taken(Lent(None, "/proc/self/fd/99999")))) is None

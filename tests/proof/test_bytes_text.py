"""Words among bytes are found in every usual encoding, also those with letters of the north."""

from __future__ import annotations

import pytest

from agenda_app.proof.bytes_text import texts_in

WORDS = "Reinbeitet ved Čáhppesjávri – Kárášjohka"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("before", [b"", b"\x00\x03\x00\x01", b"\x07\xff"])
def test_words_are_found_behind_other_bytes(encoding: str, before: bytes) -> None:
    found = "\n".join(texts_in(before + WORDS.encode(encoding) + b"\x00\x00"))
    assert WORDS in found


def test_bytes_without_words_say_nothing() -> None:
    assert list(texts_in(bytes(range(32)))) == []

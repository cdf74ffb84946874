"""What streams say is read however they are packed."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Name, Stream

from agenda_app.proof.unpacking import SealedError, decoded

RUN_LENGTHS = b"\x06hemmeli\x00g\x80"


@pytest.mark.parametrize(
    ("data", "filters"),
    [
        (RUN_LENGTHS, Name.RunLengthDecode),
        (RUN_LENGTHS, Name.RL),
        (RUN_LENGTHS.hex().encode() + b">", Array([Name.AHx, Name.RL])),
    ],
)
def test_words_in_run_lengths_are_read(data: bytes, filters: pikepdf.Object) -> None:
    with pikepdf.new() as pdf:
        stream = Stream(pdf, data)
        stream.Filter = filters
        assert decoded(stream) == b"hemmelig"


def test_damage_that_cannot_be_told_in_letters_is_unreadable_not_a_crash() -> None:
    with pikepdf.new() as pdf:
        stream = Stream(pdf, b"41\xc9\xc9>")
        stream.Filter = Name.ASCIIHexDecode
        with pytest.raises(SealedError):
            decoded(stream)

"""What streams say is read however they are packed."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Name, Stream

from agenda_app.proof.unpacking import decoded

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

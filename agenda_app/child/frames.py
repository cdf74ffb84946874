"""How the program and its child talk: a heading in JSON and bytes, both with their lengths first.

Nothing is unpickled: a child that a file has taken over can answer nonsense, and no more.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTHS = struct.Struct(">II")
_LONGEST_HEADING = 50_000_000
_LONGEST_DATA = 1_500_000_000


def write_frame(stream: IO[bytes], heading: dict[str, Any], data: bytes) -> None:
    """Send a heading and bytes."""
    head = json.dumps(heading).encode()
    stream.write(_LENGTHS.pack(len(head), len(data)))
    stream.write(head)
    stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """Return the next heading and its bytes.

    Raises:
        EOFError: the other side is gone, or sent something else.
    """
    head_length, data_length = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if head_length > _LONGEST_HEADING or data_length > _LONGEST_DATA:
        raise EOFError
    try:
        heading = json.loads(_exactly(stream, head_length))
    except (ValueError, RecursionError) as error:
        raise EOFError from error
    if not isinstance(heading, dict):
        raise EOFError
    return heading, _exactly(stream, data_length)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if data is None or len(data) < length:
        raise EOFError
    return data

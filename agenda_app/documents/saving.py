"""A joined file to bytes, fast, the same each time, and stopped at once when nobody wants it."""

from __future__ import annotations

from io import BytesIO
from threading import Event, Thread

import pikepdf
from pikepdf import ObjectStreamMode, StreamDecodeLevel

from agenda_app.jobs import Progress, Work

_LOOK_SECONDS = 0.02
_STATIC_ID = b"31415926535897932384626433832795"
_TAIL = 4096


class _StoppedError(Exception):
    """Nobody wants the file any more."""


def saved(pdf: pikepdf.Pdf, identity: bytes) -> Work[bytes]:
    """Return the bytes of a file.

    It is written on a thread of its own, because a large file takes longer than whoever cancels
    likes to wait. Streams are copied as they are: everything in the file is compressed already.

    Args:
        pdf: the file.
        identity: what makes the file different from others, at least 16 bytes.
    """
    out, stop = BytesIO(), Event()
    failed: list[BaseException] = []

    def look(_percent: int) -> None:
        if stop.is_set():
            raise _StoppedError

    def write() -> None:
        try:
            pdf.save(
                out,
                static_id=True,
                min_version="1.7",
                compress_streams=False,
                object_stream_mode=ObjectStreamMode.generate,
                stream_decode_level=StreamDecodeLevel.none,
                progress=look,
            )
        except BaseException as error:
            failed.append(error)

    writer = Thread(target=write, name="saksliste-save")
    writer.start()
    try:
        while writer.is_alive():
            writer.join(_LOOK_SECONDS)
            yield Progress(0, 0)
    finally:
        stop.set()
        writer.join()
    if failed:
        raise failed[0]
    return _identified(out, identity)


def _identified(out: BytesIO, identity: bytes) -> bytes:
    """Return the file with an identity of its own.

    The library makes one from all bytes of the file, which takes longer than all the rest.
    """
    name = identity[:16].hex().encode()
    with out.getbuffer() as written:
        start = max(0, len(written) - _TAIL)
        end = bytes(written[start:])
        written[start:] = end.replace(_STATIC_ID, name)
    return out.getvalue()

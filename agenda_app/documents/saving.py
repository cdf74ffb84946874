"""A joined file to bytes, fast, the same each time, and stopped at once when nobody wants it."""

from __future__ import annotations

from collections.abc import Iterable
from io import SEEK_END, BufferedRandom, BytesIO
from tempfile import TemporaryFile
from threading import Event, Thread
from typing import BinaryIO, cast

import pikepdf
from pikepdf import ObjectStreamMode, StreamDecodeLevel

from agenda_app.documents.memory import give_back
from agenda_app.jobs import Progress, Work

_LOOK_SECONDS = 0.02
_STATIC_ID = b"31415926535897932384626433832795"
_TAIL, _HEAD = 64, 1024
"""Bytes that hold where the table of objects is, and those of its dictionary, which has the ID."""
_LARGE = 64_000_000
"""Files of more bytes are written to the disk first."""
_AT_ONCE = 1_000_000
_AT_A_STEP = 16_000_000
"""Bytes that are read in a few hundredths of a second."""


class _StoppedError(Exception):
    """Nobody wants the file any more."""


def saved(
    pdf: pikepdf.Pdf,
    identity: bytes,
    size: int = 0,
    meanwhile: Iterable[object] = (),
    into: BinaryIO | None = None,
) -> Work[BinaryIO]:
    """Return a file to be taken with ``taken``; a large one lies on the disk until then.

    It is written on a thread of its own, because a large file takes longer than whoever cancels
    likes to wait. Streams are copied as they are: everything in the file is compressed already.

    Args:
        pdf: the file.
        identity: what makes the file different from others, at least 16 bytes.
        size: about how many bytes it will have.
        meanwhile: other work in small steps, done while the file is written, and to its end.
        into: where it is written, open for reading too; a file of its own when left out. The disk
            gets it in half the time that memory and then the disk would take.

    Raises:
        OSError: the disk does not take it.
    """
    out = into or _new_file(size)
    stop = Event()
    failed: list[BaseException] = []

    def look(_percent: int) -> None:
        if stop.is_set():
            raise _StoppedError

    def write() -> None:
        try:
            pdf.save(
                out,
                static_id=True,
                fix_metadata_version=False,
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
        for _ in meanwhile:
            yield Progress(0, 0)
        while writer.is_alive():
            writer.join(_LOOK_SECONDS)
            yield Progress(0, 0)
        if failed:
            raise failed[0]
        _identify(out, identity)
    except BaseException:
        stop.set()
        writer.join()
        out.close()
        raise
    return out


def repacked(pdf: pikepdf.Pdf) -> bytes:
    """Return a finished file that was changed a little; its identity is made from its bytes."""
    out = BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        fix_metadata_version=False,
        object_stream_mode=ObjectStreamMode.generate,
        stream_decode_level=StreamDecodeLevel.none,
    )
    return out.getvalue()


def _new_file(size: int) -> BinaryIO:
    if size <= _LARGE:
        return BytesIO()
    return cast(BinaryIO, TemporaryFile(buffering=_AT_ONCE))


def taken(out: BinaryIO) -> Work[bytes]:
    """Return the bytes of a saved file, which is then gone, as a job.

    Raises:
        EOFError: the file on the disk became shorter.
    """
    with out:
        if isinstance(out, BytesIO):
            return out.getvalue()
        give_back()
        # As large as it will be from the start: what grows is copied again and again.
        held = BytesIO(bytes(out.seek(0, SEEK_END)))
        out.seek(0)
        with held.getbuffer() as room:
            at = 0
            while at < len(room):
                read = cast(BufferedRandom, out).readinto(room[at : at + _AT_A_STEP])
                if not read:
                    raise EOFError("the file became shorter")
                at += read
                yield Progress(0, 0)
        return held.getvalue()


def _identify(out: BinaryIO, identity: bytes) -> None:
    """Give the file an identity of its own.

    The library would make one from all bytes of the file, which takes longer than all the rest.
    """
    size = out.seek(0, SEEK_END)
    out.seek(max(0, size - _TAIL))
    table = int(out.read().rpartition(b"startxref")[2].split()[0])
    out.seek(table)
    head = out.read(_HEAD)
    out.seek(table)
    out.write(head.replace(_STATIC_ID, identity[:16].hex().encode()))
    out.seek(0)

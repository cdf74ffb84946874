"""Compound files (MS-CFB): what old office files and e-mails from Outlook are packed in."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from olefile import DEFECT_FATAL, DEFECT_INCORRECT, OleFileIO

from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.refusal import RefusalError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What compound files begin with."""
# What the library raises of damaged files; its own error is an OSError.
_BROKEN = (
    *(OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError),
    *(struct.error, RecursionError),
)
_ENTRY, _PLACE_OF_KIND = 128, 66
"""How long an entry of the directory is, and where it tells its kind: 0 for none."""


@dataclass(frozen=True, slots=True)
class Storage:
    """A folder in a compound file: its streams and the folders in it, by name."""

    streams: dict[str, bytes] = field(default_factory=dict)
    storages: dict[str, Storage] = field(default_factory=dict)


def names_at_top(data: bytes) -> frozenset[str]:
    """Return what stands at the top of a compound file, which tells what it is.

    Only what makes it unreadable counts as damage: others may be able to read it.

    Raises:
        RefusalError: it is damaged.
    """
    with _opened(data, DEFECT_FATAL) as opened:
        return frozenset(path[0] for path in opened.listdir(storages=True))


def read_compound(data: bytes) -> tuple[Storage, bool]:
    """Return all that is in a compound file, and whether it is written as it should be.

    E-mails often come with small faults that Outlook does not mind. Where there are some, what a
    part says or is called may be wrong, and nothing tells.

    Raises:
        RefusalError: it cannot be read, or it is known that something is missing; or its streams
            overlap, so that together they are more than the file.
    """
    try:
        return _read(data, DEFECT_INCORRECT), True
    except RefusalError as refusal:
        if refusal.code is not Refused.DAMAGED:
            raise
    return _read(data, DEFECT_FATAL), False


def _read(data: bytes, worst: int) -> Storage:
    top, left = Storage(), len(data)
    with _opened(data, worst) as opened:
        paths = opened.listdir()
        if opened.root.size > len(data) or not _are_all(paths, opened):
            raise RefusalError(Refused.DAMAGED)
        for path in paths:
            size = opened.get_size(path)
            left -= size
            if left < 0:
                raise RefusalError(Refused.BOMB)
            stream = opened.openstream(path).read()
            if len(stream) != size:
                raise RefusalError(Refused.DAMAGED)
            place = top
            for name in path[:-1]:
                place = place.storages.setdefault(name, Storage())
            place.streams[path[-1]] = stream
    return top


def _are_all(paths: list[list[str]], opened: OleFileIO) -> bool:
    """Tell whether each part that the directory lists can be come to, by a name of its own."""
    listed = opened.directory_fp.getvalue()
    kinds = listed[_PLACE_OF_KIND::_ENTRY]
    reached = sum(entry is not None for entry in opened.direntries)
    names = {tuple(name.casefold() for name in path) for path in paths}
    return reached == len(kinds) - kinds.count(0) and len(names) == len(paths)


@contextmanager
def _opened(data: bytes, worst: int) -> Iterator[OleFileIO]:
    try:
        with OleFileIO(io.BytesIO(data), raise_defects=worst) as opened:
            yield opened
    except _BROKEN as error:
        raise RefusalError(Refused.DAMAGED) from error

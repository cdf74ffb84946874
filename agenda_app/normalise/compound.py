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

# What the library raises of damaged files; its own error is an OSError.
_BROKEN = (
    *(OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError),
    *(struct.error, RecursionError),
)


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


def read_compound(data: bytes) -> Storage:
    """Return all that is in a compound file.

    Raises:
        RefusalError: something in it is damaged, so that anything may be missing; or its streams
            overlap, so that together they are more than the file.
    """
    top, left = Storage(), len(data)
    with _opened(data, DEFECT_INCORRECT) as opened:
        for path in opened.listdir():
            stream = opened.openstream(path).read()
            left -= len(stream)
            if left < 0:
                raise RefusalError(Refused.BOMB)
            place = top
            for name in path[:-1]:
                place = place.storages.setdefault(name, Storage())
            place.streams[path[-1]] = stream
    return top


@contextmanager
def _opened(data: bytes, worst: int) -> Iterator[OleFileIO]:
    try:
        with OleFileIO(io.BytesIO(data), raise_defects=worst) as opened:
            yield opened
    except _BROKEN as error:
        raise RefusalError(Refused.DAMAGED) from error

"""What a file says and which pictures it has, so that it need not be opened to be compared.

It is read when the file is added, and kept: see ``kept_readings``.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import astuple, dataclass
from typing import Any

from agenda_app import __version__
from agenda_app.proof.kept_pages import KeptPage, as_fields, from_fields, kept_pages_of
from agenda_app.proof.picture_listing import pictures_in
from agenda_app.proof.pixels import Picture
from agenda_app.proof.secret_files import parts_of
from agenda_app.proof.silent_pictures import silent_pictures_in

READER = f"7-{__version__}"
"""Which way of reading a kept reading is of. Libraries change with the version of the program; the
number goes up when what is here, or what it calls, reads otherwise within one."""


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a picture of a file that is closed.

    Attributes:
        length: for this, ``form``, ``page``, ``is_known`` and ``is_large`` see ``Picture``.
        is_whole: it is no part of another picture.
        mark: of its bytes; None when nobody has looked, which is never kept.
    """

    length: int
    form: float
    page: int
    is_known: bool
    is_large: bool
    is_whole: bool
    mark: str | None


@dataclass(frozen=True, slots=True)
class FileReading:
    """A file that was read.

    Attributes:
        parts: the texts of its parts as ``parts_of`` has them.
        pictures: in it.
        pages: those of its pages that can be known again.
        silent: its pictures that say nothing beside their pixels, by ``silence_of``.
    """

    parts: tuple[str, ...]
    pictures: tuple[PictureFacts, ...]
    pages: tuple[KeptPage, ...] = ()
    silent: tuple[str, ...] = ()


def facts_of(picture: Picture, *, marked: bool) -> PictureFacts:
    """Return what stays known of a picture when its file is closed."""
    return PictureFacts(
        picture.length,
        picture.form,
        picture.page,
        picture.is_known,
        picture.is_large,
        picture.whole is None,
        picture.mark if marked else None,
    )


def reading_of(data: bytes) -> FileReading:
    """Read a file of any kind."""
    facts = tuple(facts_of(picture, marked=True) for picture in pictures_in(data))
    parts = tuple(parts_of(data))
    pages, silent = kept_pages_of(data, parts), silent_pictures_in(data)
    return FileReading(parts, facts, tuple(pages), tuple(silent))


def to_bytes(reading: FileReading) -> bytes:
    """Return a reading as it is kept."""
    pictures = [astuple(facts) for facts in reading.pictures]
    pages = [as_fields(page) for page in reading.pages]
    return json.dumps([reading.parts, pictures, pages, reading.silent]).encode("ascii")


def from_bytes(kept: bytes) -> FileReading:
    """Return what was kept.

    Raises:
        ValueError: that is no reading.
    """
    try:
        parts, pictures, pages, silent = json.loads(kept)
        facts = tuple(PictureFacts(*fields) for fields in pictures)
        if all(type(one) is str for one in (*parts, *silent)) and all(map(_are_facts, facts)):
            of_pages = tuple(from_fields(page, parts) for page in pages)
            return FileReading(tuple(parts), facts, of_pages, tuple(silent))
    except (TypeError, IndexError, RecursionError) as error:
        raise ValueError("not a reading") from error
    raise ValueError("not a reading")


def _are_facts(facts: PictureFacts) -> bool:
    # Who wrote this down may have been taken over by the file.
    kinds = (int, float, int, bool, bool, bool, str)
    fields = astuple(facts)
    return all(type(field) is kind for field, kind in zip(fields, kinds, strict=True))


def kept_reading(get: Callable[[str], bytes | None], sha256: str) -> FileReading | None:
    """Return what was kept of a file, None when there is nothing to trust.

    Args:
        get: gives what is kept under a hash.
        sha256: of the file.
    """
    kept = get(sha256)
    try:
        return None if kept is None else from_bytes(kept)
    except ValueError:
        return None


def answer(_asked: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Read a file in the child process; return the reading as it is kept."""
    return {}, to_bytes(reading_of(data))

"""The pictures of a PDF as pieces: to be looked at, and what they say beside their pixels."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Container, Iterable, Iterator

import pikepdf
from pikepdf import Stream

from agenda_app.domain.proof import Place
from agenda_app.proof.behind import behind_packed
from agenda_app.proof.bytes_text import texts_in
from agenda_app.proof.containers import holds_files
from agenda_app.proof.pdf_pixels import with_and_without_masks
from agenda_app.proof.pictures import said_by
from agenda_app.proof.piece import Piece
from agenda_app.proof.pieced_pictures import content_pictures
from agenda_app.proof.pixels import Picture
from agenda_app.proof.unpacking import filters_of, picture_file

Open = Callable[[bytes, str, int], Iterator[Piece]]
"""Reads a file that lies inside: its bytes, its name, its page."""
_LAST, _WORDS = 4096, re.compile(rb"[\x20-\x7e]{12}")
"""What packed pixels seldom end with; only then is it worth while to unpack them."""


def picture_pieces(
    stream: Stream,
    raw: bytes,
    page: int,
    open_file: Open,
    silent: Container[str] = (),
    marks: Iterable[str] = (),
) -> Iterator[Piece]:
    """Return a picture with its masks and without, what it says, and what is packed behind it.

    Args:
        stream: the picture.
        raw: its bytes as they stand in the file.
        page: that has it.
        open_file: reads the files that lie in it.
        silent: pictures that say nothing beside their pixels, by ``silence_of``.
        marks: of what it is with its masks and without, as far as they are known.
    """
    found = list(with_and_without_masks(stream, page, raw=raw, marks=marks))
    for seen in found:
        yield Piece(Place.PICTURE, page, "", picture=seen)
    if silent and found and silence_of(stream, raw, found[0]) in silent:
        return
    if _WORDS.search(raw[-_LAST:]):
        for text in texts_in(behind_packed(stream, raw, b"")):
            yield Piece(Place.PICTURE, page, text)
    said = said_by(picture_file(stream, raw))
    for remark in (*said.remarks, said.behind):
        yield from (Piece(Place.PICTURE, page, text) for text in texts_in(remark))
    if holds_files(said.behind):
        yield from open_file(said.behind, "", page)


def silence_of(stream: Stream, raw: bytes, picture: Picture) -> str:
    """Return what a picture is known by that says nothing: its bytes, and how they are packed.

    Args:
        stream: the picture.
        raw: its bytes as they stand in the file; where they lie in several filters its own are
            others, and something may be said between.
        picture: the same as a page shows it.
    """
    filters = filters_of(stream)
    packed = hashlib.sha256(raw).hexdigest() if len(filters) > 1 else ""
    return " ".join((picture.mark, packed, *filters))


def inline_pictures(holder: pikepdf.Page | Stream, content: bytes, page: int) -> Iterator[Piece]:
    """Return the pictures among the operators of a page or a form, or made of pieces by it."""
    for seen in content_pictures(holder, content, page).pictures:
        yield Piece(Place.PICTURE, page, "", picture=seen)

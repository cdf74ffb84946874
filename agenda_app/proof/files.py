"""Files of any kind, and files within files, as pieces of text."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial

from agenda_app.domain.proof import Place
from agenda_app.proof.bytes_text import readings, texts_in
from agenda_app.proof.containers import BZIP, CLOSED, GZIP, XZ, is_pdf, is_zip
from agenda_app.proof.mail_parts import is_mail, mail_parts
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.pdf import pdf_pieces
from agenda_app.proof.pictures import is_picture, said_by
from agenda_app.proof.piece import Piece, inside
from agenda_app.proof.pixels import picture_files

_DEEPEST = 6
_LARGEST = 200_000_000


def pieces(
    data: bytes, name: str, depth: int = 0, reader: PageReader | None = None
) -> Iterator[Piece]:
    """Read a file.

    Args:
        data: the file.
        name: what it is called; the name is searched too.
        depth: how many files lie around it.
        reader: reads its pages already when it is a PDF.
    """
    sha256 = hashlib.sha256(data).hexdigest() if depth else ""
    yield Piece(Place.FILE_NAME, 0, name, sha256=sha256)
    yield from _content(data, name, depth, reader)


def enclosed(data: bytes, name: str, page: int = 0, *, depth: int) -> Iterator[Piece]:
    """Read a file that lies inside another one."""
    if depth >= _DEEPEST:
        yield Piece(Place.EMBEDDED, page, name, name, sealed=True)
        return
    for piece in pieces(data, name, depth + 1):
        yield inside(piece, name, Place.EMBEDDED, page)


def _content(data: bytes, name: str, depth: int, reader: PageReader | None) -> Iterator[Piece]:
    if is_pdf(data):
        yield from pdf_pieces(data, name, partial(enclosed, depth=depth), reader)
    elif is_zip(data):
        yield from _zip(data, name, depth)
    elif data.startswith((GZIP, BZIP, XZ)):
        yield from _unpacked(data, name, depth)
    elif data.startswith(CLOSED):
        yield Piece(Place.CONTENT, 0, name, sealed=True)
    elif is_picture(data):
        for seen in picture_files(data):
            yield Piece(Place.PICTURE, 0, "", picture=seen)
        said = said_by(data)
        for remark in said.remarks:
            yield from (Piece(Place.PICTURE, 0, text) for text in texts_in(remark))
        if said.behind:
            yield from enclosed(said.behind, name, depth=depth)
    elif is_mail(data):
        yield from _mail(data, depth)
    elif pages := tuple(picture_files(data)):
        yield from (Piece(Place.PICTURE, 0, "", picture=one) for one in pages)
        yield from (Piece(Place.PICTURE, 0, text) for text in texts_in(data))
    else:
        yield from (Piece(Place.CONTENT, 0, text) for text in readings(data))


def _mail(data: bytes, depth: int) -> Iterator[Piece]:
    """Return what a letter says as it stands, and what is attached to it."""
    yield from (Piece(Place.CONTENT, 0, text) for text in readings(data))
    for part in mail_parts(data):
        yield from enclosed(part.content, part.name, depth=depth)


def _zip(data: bytes, name: str, depth: int) -> Iterator[Piece]:
    """Read an archive, or an office file, which is one."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        yield Piece(Place.CONTENT, 0, name, sealed=True)
        yield from (Piece(Place.CONTENT, 0, text) for text in texts_in(data))
        return
    with archive:
        first = min((entry.header_offset for entry in archive.infolist()), default=0)
        for said in (data[:first], archive.comment):
            yield from (Piece(Place.CONTENT, 0, text) for text in texts_in(said))
        room = _LARGEST
        for entry in archive.infolist():
            room -= entry.file_size
            for remark in (entry.comment, entry.extra):
                yield from (Piece(Place.CONTENT, 0, t, entry.filename) for t in texts_in(remark))
            member = None if room < 0 else _member(archive, entry)
            if member is None:
                yield Piece(Place.EMBEDDED, 0, entry.filename, entry.filename, sealed=True)
            else:
                yield from enclosed(member, entry.filename, depth=depth)


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes | None:
    """Return a member; None when it is locked, damaged, or more than it says of itself."""
    try:
        with archive.open(entry) as file:
            found = file.read(entry.file_size + 1)
    except (RuntimeError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError):
        return None
    return found if len(found) <= entry.file_size else None


def _unpacked(data: bytes, name: str, depth: int) -> Iterator[Piece]:
    try:
        with _opened(data) as file:
            found = file.read(_LARGEST + 1)
    except (OSError, EOFError, zlib.error, lzma.LZMAError):
        found = None
    if found is None or len(found) > _LARGEST:
        yield Piece(Place.CONTENT, 0, name, sealed=True)
    else:
        yield from enclosed(found, name, depth=depth)


def _opened(data: bytes) -> gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile:
    if data.startswith(GZIP):
        return gzip.GzipFile(fileobj=io.BytesIO(data))
    return (
        bz2.BZ2File(io.BytesIO(data)) if data.startswith(BZIP) else lzma.LZMAFile(io.BytesIO(data))
    )

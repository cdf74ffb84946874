"""Everything in a PDF where words can hide, as pieces of text with their places and pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from itertools import chain, repeat

import pikepdf
from pikepdf import Name, PasswordError, PdfError, Stream

from agenda_app.domain.proof import Place
from agenda_app.proof.behind import behind_stream
from agenda_app.proof.bounded_pages import bounded_page_texts, opened
from agenda_app.proof.bytes_text import readings, texts_in
from agenda_app.proof.containers import is_packed
from agenda_app.proof.drawn_pages import NOT_ALL, DrawnPages
from agenda_app.proof.drawn_text import DrawnTexts
from agenda_app.proof.identity_numbers import identity_numbers
from agenda_app.proof.known_pictures import KnownPictures
from agenda_app.proof.notes import Note, notes_in_columns
from agenda_app.proof.page_joins import over_pages
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.pdf_fonts import PdfFonts
from agenda_app.proof.pdf_objects import PdfObjects
from agenda_app.proof.pdf_pictures import Open, inline_pictures, picture_pieces
from agenda_app.proof.pdf_places import PdfPlaces
from agenda_app.proof.pdf_strings import (
    names_in,
    said_by_name,
    said_by_strings,
    strings_in,
    text_string,
)
from agenda_app.proof.piece import WAITING, Piece
from agenda_app.proof.reading import Reading, readings_of
from agenda_app.proof.remains import Streams, tail
from agenda_app.proof.typefaces import is_typeface, said_by_typeface
from agenda_app.proof.unpacking import content_streams, decoded, is_image

_WRITTEN = frozenset(("Contents", "V"))
"""What people write on a page: a sentence may go on from one note or field to the next."""
_REMARK = re.compile(rb"%[^\r\n]*")
_OWN_WORDS = frozenset(Name(f"/{name}") for name in ("ObjStm", "XRef"))

_UNREADABLE = (
    *(PdfError, PasswordError, ValueError, TypeError, KeyError, AttributeError),
    *(IndexError, RuntimeError, OverflowError),  # PDFium's own error is a RuntimeError
)
"""What reading an object raises that is not what it should be; then nobody has read it all."""


def pdf_pieces(
    data: bytes, name: str, open_file: Open, reader: PageReader | None = None
) -> Iterator[Piece]:
    """Read a PDF: its pages twice, all objects, and what lies beside them.

    Args:
        data: the file.
        name: what it is called.
        open_file: reads the files that lie in it.
        reader: reads its pages already.
    """
    pieces = _pieces(data, name, open_file, reader)
    if reader is None:
        yield from pieces
        return
    reader.ask_drawn()
    for piece in pieces:
        yield piece
        reader.look()


def _pieces(data: bytes, name: str, open_file: Open, reader: PageReader | None) -> Iterator[Piece]:
    """Return the pieces; the pages come last, for a second process may be reading them."""
    sealed = Piece(Place.CONTENT, 0, name, sealed=True)
    streams = Streams(data)
    drawing = reader.drawing if reader is not None else None
    with ExitStack() as held:
        try:
            pdf = reader.pdf if reader is not None else None
            pdf = pdf or held.enter_context(opened(data))
            drawing = drawing or DrawnPages(pdf)
            known = reader.pictures if reader is not None else KnownPictures()
            yield from _objects(pdf, open_file, streams, drawing, known)
        except _UNREADABLE:
            yield sealed
        for text in streams.loose_texts():
            yield Piece(Place.REMAINS, 0, text)
        for version in streams.earlier_versions():
            yield from _version(version, open_file)
        behind = tail(data)
        if behind.strip():
            yield from (piece._replace(place=Place.REMAINS) for piece in open_file(behind, name, 0))
        if drawing is None:
            return
        for part in (_drawn(drawing, reader), _pages(data, reader)):
            try:
                yield from part
            except _UNREADABLE:
                yield sealed


def _version(data: bytes, open_file: Open) -> Iterator[Piece]:
    """Return what an earlier version says, in several ways: one may fail where another works."""
    with suppress(*_UNREADABLE), opened(data) as pdf:
        drawing = DrawnPages(pdf)
        objects = _objects(pdf, open_file, Streams(data), drawing, KnownPictures())
        for part in (objects, _drawn(drawing, None), _pages(data, None)):
            with suppress(*_UNREADABLE):
                yield from (piece._replace(place=Place.REMAINS) for piece in part)


def _objects(
    pdf: pikepdf.Pdf,
    open_file: Open,
    streams: Streams,
    drawing: DrawnPages,
    pictures: KnownPictures,
) -> Iterator[Piece]:
    reader = _Reader(pdf, open_file, drawing.fonts, pictures)
    yield from reader.objects_read()
    yield from reader.streams_read(streams)


def _drawn(drawing: DrawnPages, reader: PageReader | None) -> Iterator[Piece]:
    """Return what the pages draw, one after the other, then their heads and feet."""
    # What was said before can be looked at now; most of what follows the pages say again.
    yield WAITING
    around: list[Piece] = []
    page = 0
    for drawn in repeat(NOT_ALL, drawing.count) if reader is None else reader.drawn():
        if drawn is None:
            yield WAITING
            continue
        page += 1
        if drawn.is_all:
            yield drawn.as_body(page)
            around += drawn.around(page)
        else:
            yield from drawing.pieces(page - 1, around)
    yield from around


def _pages(data: bytes, reader: PageReader | None) -> Iterator[Piece]:
    texts: list[str] = []
    for said in map(readings_of, bounded_page_texts(data)) if reader is None else reader.readings():
        if said is None:
            yield WAITING
        else:
            texts.append(said[0].text)
            yield Piece(Place.PAGE, len(texts), said[0].text, readings=said)
    overleaf = over_pages(texts)
    for (page, end), (other, begin) in zip(overleaf, overleaf, strict=True):
        yield from (Piece(Place.DRAWN, page, end), Piece(Place.DRAWN, other, begin))
        if numbers := _numbers_between(end, begin):
            yield Piece(Place.DRAWN, page, "", readings=(Reading("", "", numbers),))


def _numbers_between(end: str, begin: str) -> tuple[str, ...]:
    """Return the identity numbers that begin on a page and end on the next one."""
    before, after = end.splitlines()[-1:], begin.splitlines()[:1]
    found = tuple(identity_numbers("\n".join((*before, *after))))
    if not found:  # as between most pages
        return ()
    own = {*identity_numbers("".join(before)), *identity_numbers("".join(after))}
    return tuple(number for number in found if number not in own)


class _Reader:
    """One opened PDF."""

    def __init__(
        self, pdf: pikepdf.Pdf, open_file: Open, fonts: PdfFonts, pictures: KnownPictures
    ) -> None:
        self._open, self._fonts, self._pictures = open_file, fonts, pictures
        self._objects = PdfObjects(pdf)
        self._places = PdfPlaces(self._objects)
        self._texts = DrawnTexts()
        every = chain.from_iterable(map(content_streams, pdf.pages))
        streams = self._objects.streams.items()
        self._images = frozenset(number for number, stream in streams if is_image(stream))
        pictures.ask(sorted(self._images))
        self._drawn = frozenset(stream.objgen[0] for stream in every)
        self._tables: dict[bytes, tuple[str, ...]] = {}

    def objects_read(self) -> Iterator[Piece]:
        """Return every string and every telling name of every object."""
        names: set[bytes] = set()
        notes: dict[int, list[Note]] = {}
        for number, text in self._objects.texts.items():
            found = list(strings_in(text))
            fresh = names_in(text) - names
            names |= fresh
            if not found and not fresh:
                continue
            place, page = self._places.place(number), self._objects.page_of(number)
            for one in found:
                where = self._places.of_string(number, one, place)
                leads_to = self._objects.led_to(text[one.end : one.end + 40])
                said = text_string(one.raw)
                yield Piece(where, leads_to or page, said)
                if one.key in _WRITTEN:
                    notes.setdefault(page, []).append(Note(said, text))
            if fresh:
                yield Piece(place, page, "\n".join(map(said_by_name, sorted(fresh))))
        for page, several in notes.items():
            if len(several) > 1:
                joined = "\n".join(note.text for note in several)
                for said in (joined, *notes_in_columns(several)):
                    yield Piece(Place.ANNOTATION, page, said)

    def streams_read(self, held: Streams) -> Iterator[Piece]:
        """Return what the streams say that no page draws itself, and note which there are."""
        # Pictures come last, since somebody may be marking them.
        for number, stream in sorted(self._objects.streams.items(), key=self._is_picture):
            raw = stream.read_raw_bytes()
            held.note(raw, stream)
            if number not in self._drawn:
                page = self._objects.page_of(number)
                yield from self._stream(number, stream, raw, page)
        held.settle()

    def _is_picture(self, held: tuple[int, Stream]) -> bool:
        return held[0] in self._images

    def _stream(self, number: int, stream: Stream, raw: bytes, page: int) -> Iterator[Piece]:
        kind, sort = stream.get("/Type"), stream.get("/Subtype")
        place = self._places.place(number)
        if sort == Name.Image:
            silent, marks = self._pictures.silent, self._pictures.marks.get(number, ())
            yield from picture_pieces(stream, raw, page, self._open, silent, marks)
            return
        data = decoded(stream)
        yield from behind_stream(stream, raw, data, page)
        if kind == Name.EmbeddedFile or place is Place.EMBEDDED:
            yield from self._open(data, self._name_of(number), page)
        elif kind == Name.Metadata or sort == Name.XML:
            yield from (Piece(Place.METADATA, page, text) for text in readings(data))
        elif is_typeface(data):
            for said in said_by_typeface(data):
                yield from (Piece(Place.FONT, page, text) for text in self._table(said))
        elif kind in _OWN_WORDS:
            remarks = (remark.decode("latin-1") for remark in _REMARK.findall(data))
            yield Piece(Place.REMAINS, 0, "\n".join((*said_by_strings(data), *remarks)))
        else:
            yield from self._any_stream(stream, data, page, place)

    def _table(self, said: bytes) -> tuple[str, ...]:
        """Return the words in a table of a typeface; each office file brings the same ones."""
        if (known := self._tables.get(said)) is None:
            known = self._tables[said] = tuple(texts_in(said))
        return known

    def _any_stream(self, stream: Stream, data: bytes, page: int, place: Place) -> Iterator[Piece]:
        """Read a stream as something that is drawn, and as bytes of any kind."""
        yield from inline_pictures(stream, data, page)
        if is_packed(data):
            yield from self._open(data, "", page)
        if stream.get("/Subtype") == Name.Form or "/Resources" in stream or _draws(data):
            for fonts in self._fonts.readings(data, stream.get("/Resources"), self._objects):
                said = self._texts.read(data, fonts)
                yield Piece(Place.DRAWN, page, said.body)
                yield Piece(Place.DRAWN, page, said.decoration)
            yield Piece(Place.DESCRIPTION, page, said.beside)
        for text in texts_in(data):
            yield Piece(place, page, text)
        strings = said_by_strings(data)
        if strings:
            yield Piece(place, page, "\n".join(strings))

    def _name_of(self, number: int) -> str:
        """Return what the file in a stream is called."""
        mark = b" %d 0 R" % number
        for text in self._objects.texts.values():
            if b"/EF" in text and mark in text:
                for found in strings_in(text):
                    if found.key in {"UF", "F"}:
                        return text_string(found.raw)
        return ""


def _draws(data: bytes) -> bool:
    return b"BT" in data and b"T" in data and (b"Tj" in data or b"TJ" in data)

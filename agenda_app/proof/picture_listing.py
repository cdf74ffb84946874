"""The pictures of a file of any kind, each as long as the next one is not asked for.

What cannot be read is among them as a picture that nobody knows: what comes after it is listed
all the same, and nobody takes the file for one that was compared to its end.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import pikepdf
from pikepdf import Dictionary, Stream

from agenda_app.proof.bounded_pages import opened
from agenda_app.proof.containers import holds_files, is_pdf, is_zip
from agenda_app.proof.expansion import all_objects
from agenda_app.proof.mail_parts import is_mail, mail_parts
from agenda_app.proof.pdf_pixels import masks_of, pictures_of, with_and_without_masks
from agenda_app.proof.pieced_pictures import Content, Key, content_pictures
from agenda_app.proof.pixels import UNREADABLE, Picture, picture_files, unread
from agenda_app.proof.unpacking import content_of, decoded, is_image

_DEEPEST = 6
_LARGEST_MEMBER = 50_000_000
_NO_TEXT, _HEAD = b"\x00", 1024
"""What a file begins with that neither is text nor is known; in office files some always are."""


def pictures_in(data: bytes, depth: int = _DEEPEST) -> Iterator[Picture]:
    """Return the pictures of a PDF, an archive or office file, or of a file that is one.

    Args:
        data: the file.
        depth: how many files may lie in each other.
    """
    if is_pdf(data):
        yield from _in_pdf(data)
    elif is_zip(data):
        yield from _members(data, depth)
    elif found := tuple(picture_files(data)):
        yield from found
    elif is_mail(data):
        for part in mail_parts(data) if depth else ():
            yield from pictures_in(part.content, depth - 1)
    elif holds_files(data) or (depth == _DEEPEST and _NO_TEXT in data[:_HEAD]):
        yield unread(data)


def _members(data: bytes, depth: int) -> Iterator[Picture]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except UNREADABLE:
        yield unread(data)
        return
    with archive:
        for entry in entries:
            try:
                is_bounded = entry.file_size <= _LARGEST_MEMBER and depth > 0
                member = archive.read(entry) if is_bounded else None
            except UNREADABLE:
                member = None
            if member is None:
                yield unread(data)
            else:
                yield from pictures_in(member, depth - 1)


def _in_pdf(data: bytes) -> Iterator[Picture]:
    try:
        pdf = opened(data)
        count = len(pdf.pages)
    except UNREADABLE:
        yield unread(data)
        return
    with pdf:
        seen: set[Key] = set()
        for number in range(1, count + 1):
            yield from _Page(data, number, seen).pictures(pdf)
        yield from _elsewhere(pdf, data, seen)


def _elsewhere(pdf: pikepdf.Pdf, data: bytes, seen: set[Key]) -> Iterator[Picture]:
    """Return the pictures in patterns, notes, masks and typefaces, and those nothing draws."""
    try:
        streams = [held for held in all_objects(pdf) if isinstance(held, Stream)]
        for held in streams:
            if isinstance(held.get("/Resources"), Dictionary) and held.objgen not in seen:
                yield from _Page(data, 0, seen).form(held)
        for held in streams:
            if is_image(held) and held.objgen not in seen:
                yield from with_and_without_masks(held, 0)
    except UNREADABLE:
        yield unread(data)


class _Page:
    """A page whose pictures are listed."""

    def __init__(self, data: bytes, number: int, seen: set[Key]) -> None:
        self._data, self._number, self._seen = data, number, seen

    def pictures(self, pdf: pikepdf.Pdf) -> Iterator[Picture]:
        """Return those it writes, those it may draw, and those of the forms below it."""
        try:
            page = pdf.pages[self._number - 1]
            resources = page.resources
        except UNREADABLE:
            yield self._unread()
            return
        try:
            content = content_pictures(page, content_of(page), self._number)
        except UNREADABLE:
            content = Content([self._unread()])
        yield from self._all(content, resources, _DEEPEST)

    def form(self, held: Stream) -> Iterator[Picture]:
        """Return the same of a form that no page names."""
        self._seen.add(held.objgen)
        try:
            yield from self._named(held, Content(), _DEEPEST)
        except UNREADABLE:
            yield self._unread()

    def _all(
        self, content: Content, resources: pikepdf.Object | None, depth: int
    ) -> Iterator[Picture]:
        yield from content.pictures
        named = resources.get("/XObject") if isinstance(resources, Dictionary) else None
        for held in named.values() if isinstance(named, Dictionary) else ():
            if isinstance(held, Stream) and held.objgen not in self._seen:
                self._seen.add(held.objgen)
                try:
                    yield from self._named(held, content, depth)
                except UNREADABLE:
                    yield self._unread()

    def _named(self, held: Stream, around: Content, depth: int) -> Iterator[Picture]:
        if is_image(held):
            self._seen.update(mask.objgen for mask in masks_of(held))
            yield from pictures_of(held, self._number, around.wholes.get(held.objgen))
        elif depth:
            content = content_pictures(held, decoded(held), self._number)
            yield from self._all(content, held.get("/Resources"), depth - 1)

    def _unread(self) -> Picture:
        return unread(self._data, self._number)

"""What the pages of a PDF draw when everything they call is written out.

A form that draws another one ten times, which draws a third one ten times, makes a reader work
without end. So does a stream of a few kilobytes that unpacks to gigabytes. Both are looked for
before a reader gets to see the file (ISO 32000-2, 8.10, 9.6.4).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pikepdf
from pikepdf import Dictionary, Name, Stream

from agenda_app.proof.bounds import (
    MOST_OBJECTS,
    MOST_UNPACKED,
    TooMuchError,
)
from agenda_app.proof.pdf_strings import said_by_name
from agenda_app.proof.unpacking import content_streams, decoded, is_image, may_unpack_to

_MOST_DRAWN = 3 * MOST_UNPACKED
_CALL = re.compile(rb"/([^\s\0/<>\[\](){}%]+)(?:[\s\0]|%[^\r\n]*+)*+Do\b")


def refuse_excess(pdf: pikepdf.Pdf) -> None:
    """Look whether a reader can get to the end of a PDF.

    Raises:
        TooMuchError: a stream unpacks to too much, or a page draws too much.
    """
    drawing = _Drawing()
    for held in all_objects(pdf):
        if isinstance(held, Stream) and not is_image(held):
            drawing.size_of(held)
    for page in pdf.pages:
        drawing.look_at(page)


def all_objects(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Return each object of a PDF.

    Raises:
        TooMuchError: there are too many to look at one by one.
    """
    for number, held in enumerate(pdf.objects):
        if number == MOST_OBJECTS:
            raise TooMuchError("objects")
        yield held


class _Drawing:
    """What has been worked out so far: how much each form draws, by its number."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], int] = {}
        self._open: set[tuple[int, int]] = set()
        self._sizes: dict[tuple[int, int], int] = {}

    def size_of(self, stream: Stream) -> int:
        """Return how much a stream unpacks to: an upper bound where that says enough."""
        key = stream.objgen
        if key not in self._sizes:
            bound = may_unpack_to(stream)
            self._sizes[key] = bound if bound <= MOST_UNPACKED else len(decoded(stream))
        return self._sizes[key]

    def look_at(self, page: pikepdf.Page) -> None:
        streams = content_streams(page)
        if sum(map(self.size_of, streams)) > MOST_UNPACKED:
            each = {stream.objgen: stream for stream in streams}
            sizes = {key: len(decoded(stream)) for key, stream in each.items()}
            if sum(sizes[stream.objgen] for stream in streams) > MOST_UNPACKED:
                raise TooMuchError("content")
        resources = page.resources
        if any(_forms(resources)) or any(_glyphs(resources)):
            self._drawn(b"\n".join(map(decoded, streams)), resources)

    def _drawn(self, content: bytes, resources: pikepdf.Object | None) -> int:
        """Return how many bytes of operators content is with all that it calls."""
        total = len(content)
        forms = dict(_forms(resources))
        calls = Counter(map(_plain, _CALL.findall(content))) if forms else Counter()
        for name, form in forms.items():
            if name in calls:
                total += self._of(form, resources) * calls[name]
        known = {name for name, _ in _entries(resources, "/XObject")}
        # A name in letters of its own could be that of the largest.
        unknown = sum(count for name, count in calls.items() if name not in known)
        if unknown:
            others = (form for form in forms.values() if form.objgen not in self._open)
            total += max((self._of(form, resources) for form in others), default=0) * unknown
        for glyph, own in _glyphs(resources):
            total += self._of(glyph, own)
        if total > _MOST_DRAWN:
            raise TooMuchError("drawn")
        return total

    def _of(self, form: Stream, around: pikepdf.Object | None) -> int:
        key = form.objgen
        if key in self._open:  # it draws itself
            raise TooMuchError("drawn")
        if key not in self._known:
            self._open.add(key)
            self._known[key] = self._drawn(decoded(form), form.get("/Resources", around))
            self._open.discard(key)
        return self._known[key]


def _plain(name: bytes) -> bytes:
    return said_by_name(name).encode()


def _forms(resources: pikepdf.Object | None) -> Iterator[tuple[bytes, Stream]]:
    for name, held in _entries(resources, "/XObject"):
        if isinstance(held, Stream) and held.get("/Subtype") != Name.Image:
            yield name, held


def _glyphs(resources: pikepdf.Object | None) -> Iterator[tuple[Stream, pikepdf.Object]]:
    """Return the glyphs of typefaces that draw them as pages do, if they may call forms."""
    for _, font in _entries(resources, "/Font"):
        if isinstance(font, Dictionary) and font.get("/Subtype") == Name.Type3:
            own = font.get("/Resources", Dictionary())
            called = own.get("/XObject", Dictionary())
            for _, glyph in _entries(font, "/CharProcs"):
                if isinstance(glyph, Stream):
                    yield glyph, Dictionary(XObject=called)


def _entries(holder: pikepdf.Object | None, key: str) -> Iterator[tuple[bytes, pikepdf.Object]]:
    held = holder.get(key) if isinstance(holder, Dictionary) else None
    if isinstance(held, Dictionary):
        for name, value in held.items():
            yield name[1:].encode(), value

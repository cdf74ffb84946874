"""The pictures in a file: how large they are, their bytes as they lie there, what they look like.

PDFium draws them, as it knows every way to pack one and the masks and colours around it.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

import pikepdf
from pikepdf import Dictionary, Name, PdfInlineImage, Stream
from PIL import Image, UnidentifiedImageError

from agenda_app.proof.bounded_pages import opened
from agenda_app.proof.bounds import TooMuchError
from agenda_app.proof.containers import is_pdf, is_zip
from agenda_app.proof.likeness import Sketch, sketch_of
from agenda_app.proof.unpacking import content_of

_SHORTEST_SIDE, _FEWEST_BYTES = 300, 500
"""Dots and bytes of the smallest pictures that can tell something, logos and rules being less."""
_MOST_DOTS = 100_000_000
_DRAWN = 256
_DEEPEST = 6
_LARGEST_MEMBER = 50_000_000
_INLINE = re.compile(rb"\bBI[\s/]")
_UNREADABLE = (
    *(
        TooMuchError,
        pikepdf.PdfError,
        RuntimeError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
    ),
    *(NotImplementedError, OSError, SyntaxError, EOFError, IndexError, ZeroDivisionError),
    *(UnidentifiedImageError, Image.DecompressionBombError, MemoryError, OverflowError),
)
"""What a damaged picture makes the decoders raise; a reader sees nothing of it either."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a file, while that is open.

    Attributes:
        width: in dots.
        height: in dots.
        page: the first page that has it, from 1; 0 when it lies on none.
        length: how many bytes it has as it is packed.
        raw: gives these.
        draw: gives it small and grey.
    """

    width: int
    height: int
    page: int
    length: int
    raw: Callable[[], bytes]
    draw: Callable[[], Image.Image]

    @property
    def is_telling(self) -> bool:
        """Whether it is as large as a page or a photograph."""
        return min(self.width, self.height) >= _SHORTEST_SIDE and self.length >= _FEWEST_BYTES

    @property
    def form(self) -> float:
        """How many times longer than wide, whichever way it lies."""
        return max(self.width, self.height) / max(min(self.width, self.height), 1)

    def sketch(self) -> Sketch | None:
        """Return what it looks like, None when nobody can see it."""
        if self.width * self.height > _MOST_DOTS:
            return None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", Image.DecompressionBombWarning)
                return sketch_of(self.draw())
        except (*_UNREADABLE, Image.DecompressionBombWarning):
            return None


def picture_in(stream: Stream, length: int, page: int) -> Picture | None:
    """Return a picture of a PDF, None when it tells nothing.

    Args:
        stream: the picture.
        length: of its bytes.
        page: that has it.
    """
    width, height = stream.get("/Width"), stream.get("/Height")
    if not isinstance(width, int) or not isinstance(height, int):
        return None
    draw = partial(_drawn, stream)
    found = Picture(width, height, page, length, stream.read_raw_bytes, draw)
    return found if found.is_telling else None


def pictures_in_content(
    holder: pikepdf.Page | Stream, content: bytes, page: int
) -> Iterator[Picture]:
    """Return the pictures that are written among the operators of a page or a form."""
    if len(content) < _FEWEST_BYTES or b"BI" not in content or not _INLINE.search(content):
        return
    try:
        every = list(pikepdf.parse_content_stream(holder, "BI ID EI"))
    except _UNREADABLE:
        return
    for held in every:
        image = held.iimage if isinstance(held, pikepdf.ContentStreamInlineImage) else None
        if image is not None:
            raw, draw = image.read_raw_bytes, partial(_seen, image)
            found = Picture(image.width, image.height, page, len(raw()), raw, draw)
            if found.is_telling:
                yield found


def picture_file(data: bytes) -> Picture | None:
    """Return a file that is a picture itself, None when it tells nothing."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
    except _UNREADABLE:
        return None
    found = Picture(width, height, 0, len(data), partial(bytes, data), partial(_opened, data))
    return found if found.is_telling else None


def pictures_in(data: bytes) -> Iterator[Picture]:
    """Return the pictures of a PDF, an archive or office file, or of a file that is one.

    Each can be looked at until the next one is asked for.
    """
    if is_pdf(data):
        with suppress(*_UNREADABLE), opened(data) as pdf:
            yield from _on_pages(pdf)
    elif is_zip(data):
        yield from _members(data)
    elif (found := picture_file(data)) is not None:
        yield found


def _members(data: bytes) -> Iterator[Picture]:
    with (
        suppress(zipfile.BadZipFile, *_UNREADABLE),
        zipfile.ZipFile(io.BytesIO(data)) as archive,
    ):
        for entry in archive.infolist():
            if entry.file_size <= _LARGEST_MEMBER:
                found = picture_file(archive.read(entry))
                if found is not None:
                    yield found


def _on_pages(pdf: pikepdf.Pdf) -> Iterator[Picture]:
    seen: set[tuple[int, int]] = set()
    for number, page in enumerate(pdf.pages, start=1):
        yield from pictures_in_content(page, content_of(page), number)
        yield from _named(page.resources, number, seen, _DEEPEST)


def _named(
    resources: pikepdf.Object | None, page: int, seen: set[tuple[int, int]], depth: int
) -> Iterator[Picture]:
    """Return the pictures that a page or a form may draw, and those of the forms below it."""
    named = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    for held in named.values() if isinstance(named, Dictionary) else ():
        if not isinstance(held, Stream) or held.objgen in seen:
            continue
        seen.add(held.objgen)
        if held.get("/Subtype") == Name.Image:
            found = picture_in(held, int(held.get("/Length", 0)), page)
            if found is not None:
                yield found
        elif depth:
            yield from _named(held.get("/Resources"), page, seen, depth - 1)


def _drawn(stream: Stream) -> Image.Image:
    """Draw a picture alone on a small page."""
    import pypdfium2  # most often only the second process needs it

    out = io.BytesIO()
    with pikepdf.new() as scratch:
        page = scratch.add_blank_page(page_size=(_DRAWN, _DRAWN))
        copy = scratch.copy_foreign(stream)
        if "/OC" in copy:  # it may be switched off
            del copy.OC
        page.obj.Resources = Dictionary(XObject=Dictionary(P=copy))
        page.obj.Contents = scratch.make_stream(b"%d 0 0 %d 0 0 cm /P Do" % (_DRAWN, _DRAWN))
        scratch.save(out, compress_streams=False)
    with pypdfium2.PdfDocument(out.getvalue()) as document:
        bitmap = document[0].render(scale=1, grayscale=True)
        drawn: Image.Image = bitmap.to_pil().convert("L")
        return drawn


def _seen(image: PdfInlineImage) -> Image.Image:
    return _grey(image.as_pil_image())


def _opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        return _grey(image)


def _grey(image: Image.Image) -> Image.Image:
    """Return a picture small and grey, on white paper where it is transparent."""
    image.draft("L", (_DRAWN, _DRAWN))
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        above = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", above.size, "white"), above)
    return image.convert("L").resize((_DRAWN, _DRAWN), Image.Resampling.BOX)

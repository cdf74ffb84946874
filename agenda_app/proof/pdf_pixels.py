"""The pictures that a PDF draws, with the masks over them, and what they look like.

PDFium draws them, as it knows every way to pack one and the masks and colours around it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import chain, repeat
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, PdfInlineImage, Stream

from agenda_app.proof.likeness import SEEN
from agenda_app.proof.pixels import UNREADABLE, Parts, Picture
from agenda_app.proof.unpacking import filters_of, picture_file

if TYPE_CHECKING:
    from PIL import Image

_JPEG = {("DCTDecode",), ("DCT",)}
_OF_LIGHT, _PROFILED = (Name.DeviceGray, Name.DeviceRGB), 2
"""Colours that a file has too when it stands alone, unlike those of print."""
_MASKS, _SHARED = ("/SMask", "/Mask"), ("/JBIG2Globals",)
Keys = tuple[str, ...]
_COVERS: Keys = (*_MASKS, "/SMaskInData")
_COVERS_AND_LIGHT: Keys = (*_COVERS, "/Decode")
_OTHER_LIGHT = (Name.Indexed, Name.Lab)
"""Colours whose numbers are not from 0 to 1."""


def pictures_of(stream: Stream, page: int, whole: Parts | None = None) -> Iterator[Picture]:
    """Return a picture, with its masks and without, and these, if they tell much.

    Each may be what somebody sees.

    Args:
        stream: the picture.
        page: that has it.
        whole: gives the bytes of the picture that it is a part of.
    """
    yield from with_and_without_masks(stream, page, whole)
    around = whole or partial(_parts, stream)
    for mask in masks_of(stream):
        yield from with_and_without_masks(mask, page, around)


def with_and_without_masks(
    stream: Stream,
    page: int,
    whole: Parts | None = None,
    raw: bytes | None = None,
    marks: Iterable[str] = (),
) -> Iterator[Picture]:
    """Return a picture as a page shows it, and as whoever takes it out of the file sees it.

    That is one where nothing is hidden, and its light is not turned; those that tell little are
    left out.

    Args:
        stream: for this and what else is not told here see above.
        page: that has it.
        whole: of which it is a part.
        raw: its bytes as they stand in the file, when they are known.
        marks: of what is returned, as far as they are known.
    """
    own = None if raw is None else _own(stream, raw)
    found = [picture_in(stream, page, whole, own)]
    for keys in hiding(stream):
        around = whole or partial(_parts, stream, own)
        found.append(picture_in(stream, page, around, own, without=keys))
    telling = (one for one in found if one is not None and one.is_telling)
    for one, marked in zip(telling, chain(marks, repeat("")), strict=False):
        yield replace(one, marked=marked) if marked else one


def hiding(stream: pikepdf.Object) -> tuple[Keys, ...]:
    """Return what may hide a picture, as keys that are to be taken off together.

    Light may be turned until nothing is seen, but a fax is most often turned to be read: it is seen
    without its masks in both ways.
    """
    covers = (_COVERS,) if any(key in stream for key in _COVERS) else ()
    return (*covers, _COVERS_AND_LIGHT) if _is_of_other_light(stream) else covers


def picture_in(
    stream: Stream,
    page: int,
    whole: Parts | None = None,
    own: bytes | None = None,
    *,
    without: Keys = (),
) -> Picture | None:
    """Return a picture of a PDF, None when it has no size.

    Args:
        stream: for this and what else is not told here see above.
        page: that has it.
        whole: of which it is a part.
        own: its own file, or its packed pixels, when they are known.
        without: what is taken off it, as ``hiding`` has it.
    """
    every = [stream] if without else [stream, *masks_of(stream)]
    width, height = max(map(_size, every), key=min)
    if min(width, height) <= 0:
        return None
    parts = partial(_parts, stream, own, masked=not without)
    # What the file claims of its streams' length may be wrong, and readers mend it.
    length = sum(map(len, parts()))
    return Picture(width, height, page, length, parts, partial(_drawn, stream, without), whole)


def masks_of(stream: Stream) -> Iterator[Stream]:
    """Return what lies over a picture and is a picture itself."""
    yield from _streams(stream, _MASKS)


def inline_picture(image: PdfInlineImage, page: int, without: Keys = ()) -> Picture:
    """Return a picture that is written among operators; for the arguments see above."""
    own, draw = _own(image.obj, image.read_raw_bytes()), partial(_seen, image, without)
    return Picture(image.width, image.height, page, len(own), lambda: (own,), draw)


def drawn_page(content: bytes, pictures: dict[str, Stream], without: Keys = ()) -> Image.Image:
    """Draw pictures on a small page.

    Args:
        content: what the page draws, on a square as long as a sketch needs.
        pictures: by the names that they have there.
        without: what is taken off them, as ``hiding`` has it.

    Raises:
        RuntimeError: one of them cannot be drawn, where PDFium leaves white paper.
    """
    import pypdfium2  # most often only the second process needs it

    out = io.BytesIO()
    with pikepdf.new() as scratch:
        page = scratch.add_blank_page(page_size=(SEEN, SEEN))
        named = Dictionary()
        for name, stream in pictures.items():
            copy = named[name] = scratch.copy_foreign(stream)
            # It may be switched off.
            for key in ("/OC", *without):
                if key in copy:
                    del copy[key]
        page.obj.Resources = Dictionary(XObject=named)
        page.obj.Contents = scratch.make_stream(content)
        scratch.save(out, compress_streams=False)
    with pypdfium2.PdfDocument(out.getvalue()) as document:
        held = document[0]
        drawn: Image.Image = held.render(scale=1, grayscale=True).to_pil().convert("L")
        if len(pictures) > 1 or drawn.getextrema() == (255, 255):
            for one in held.get_objects():
                if isinstance(one, pypdfium2.PdfImage):
                    one.get_bitmap()
        return drawn


def _size(stream: Stream) -> tuple[int, int]:
    width, height = stream.get("/Width"), stream.get("/Height")
    if isinstance(width, int) and isinstance(height, int):
        return width, height
    return 0, 0


def _streams(holder: pikepdf.Object, keys: tuple[str, ...]) -> Iterator[Stream]:
    for key in keys:
        if key in holder and isinstance(held := holder[key], Stream):  # get() is slow without one
            yield held


def _parts(stream: Stream, own: bytes | None = None, *, masked: bool = True) -> tuple[bytes, ...]:
    """Return the bytes of a picture, of its masks, and of what the pages of a scan share."""
    first, *others = (
        part
        for one in (stream, *(masks_of(stream) if masked else ()))
        for part in (one, *chain.from_iterable(_streams(held, _SHARED) for held in _parms(one)))
    )
    inner = _own(first, first.read_raw_bytes()) if own is None else own
    return inner, *(part.read_raw_bytes() for part in others)


def _own(stream: pikepdf.Object, raw: bytes) -> bytes:
    """Return a picture's own file, or its packed pixels; as it stands what nobody unpacks."""
    try:
        return picture_file(stream, raw)
    except UNREADABLE:
        return raw


def _parms(stream: Stream) -> Iterator[Dictionary]:
    held = stream.get("/DecodeParms")
    for one in list(held) if isinstance(held, Array) else [held]:
        if isinstance(one, Dictionary):
            yield one


def _is_of_other_light(stream: pikepdf.Object) -> bool:
    """Tell whether the light of a picture may be another than that of its pixels."""
    if "/Decode" not in stream or not isinstance(decode := stream["/Decode"], Array):
        return False
    space = stream.get("/ColorSpace")
    is_other = isinstance(space, Array) and len(space) > 0 and space[0] in _OTHER_LIGHT
    return is_other or not len(decode) or list(decode) != [0, 1] * (len(decode) // 2)


def _drawn(stream: Stream, without: Keys) -> Image.Image:
    from agenda_app.proof.drawn_pictures import drawn_file

    if _is_plain_jpeg(stream, without):
        with suppress(*UNREADABLE):  # what it stumbles over PDFium may draw
            return drawn_file(stream.read_raw_bytes())
    return drawn_page(b"%d 0 0 %d 0 0 cm /P Do" % (SEEN, SEEN), {"/P": stream}, without)


def _is_plain_jpeg(stream: Stream, without: Keys) -> bool:
    """Tell whether a picture looks like its own file, of which less has to be unpacked."""
    is_turned = "/Decode" in stream and "/Decode" not in without
    is_changed = is_turned or (not without and any(True for _ in masks_of(stream)))
    return filters_of(stream) in _JPEG and not is_changed and _is_of_light(stream)


def _is_of_light(stream: Stream) -> bool:
    space = stream.get("/ColorSpace")
    if isinstance(space, Array) and len(space) == _PROFILED and space[0] == Name.ICCBased:
        return space[1].get("/N") in {1, 3}
    return space in _OF_LIGHT


def _seen(image: PdfInlineImage, without: Keys) -> Image.Image:
    from agenda_app.proof.drawn_pictures import grey

    return grey(image.as_pil_image(apply_decode_array="/Decode" not in without))

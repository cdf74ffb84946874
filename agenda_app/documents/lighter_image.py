"""A photograph or a scan in a file, with fewer dots and stronger compression.

What would be spoilt by it is left alone: black-and-white scans, masks, small pictures, drawings and
screen pictures with few colours, and pictures in colours that JPEG does not keep apart.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, PdfImage, Stream
from PIL import Image as Pillow

_POINTS_PER_INCH = 72
_FEWEST_BYTES = 20_000
_FEWEST_DOTS, _MOST_DOTS = 40_000, 80_000_000
_NOT_TOUCHED = {"/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode"}
_PLAIN = {"/DeviceRGB", "/DeviceGray", "/CalRGB", "/CalGray"}
_MOST_COLOURS, _FEW = 1 << 16, 16
_MOSTLY = 0.9
_WORTH_RESAMPLING = 0.9


@dataclass(frozen=True, slots=True)
class Step:
    """How far pictures are reduced: dots per inch as they stand on the page, JPEG quality."""

    dpi: int
    quality: int


@dataclass(frozen=True, slots=True)
class Lighter:
    """A picture's new bytes, a JPEG, and its size in dots."""

    data: bytes
    width: int
    height: int


def may_be_lighter(image: pikepdf.Object) -> bool:
    """Tell from its dictionary whether a picture may be a photograph or a scan in tones."""
    if image.get("/ImageMask", False) or image.get("/BitsPerComponent") != 8:
        return False
    if "/Decode" in image or isinstance(image.get("/Mask"), Array):
        return False
    if "/Matte" in image.get("/SMask", Dictionary()):
        return False
    if _NOT_TOUCHED & set(_filters(image)) or not _has_plain_colours(image):
        return False
    dots = int(image.Width) * int(image.Height)
    stored = int(image.get("/Length", 0))
    return _FEWEST_DOTS <= dots <= _MOST_DOTS and stored >= _FEWEST_BYTES


def lighter(image: Stream, width: float, height: float, step: Step) -> Lighter | None:
    """Return a picture reduced by a step, None when it is left as it is.

    Args:
        image: one that ``may_be_lighter``.
        width: of its largest place on a page, in points.
        height: of its largest place on a page, in points.
        step: how far.
    """
    # What a damaged picture makes the decoders raise; a reader shows of it what it can.
    try:
        found = PdfImage(image).as_pil_image()
        found.load()
    except (pikepdf.PdfError, OSError, ValueError, SyntaxError, NotImplementedError):
        return None
    if found.mode not in {"L", "RGB"}:
        return None
    if "/DCTDecode" not in _filters(image) and _has_few_colours(found):
        return None
    wanted = max(width / found.width, height / found.height) * step.dpi / _POINTS_PER_INCH
    if 0 < wanted < _WORTH_RESAMPLING:
        size = (max(1, round(found.width * wanted)), max(1, round(found.height * wanted)))
        found = found.resize(size, Pillow.Resampling.LANCZOS)
    out = io.BytesIO()
    found.save(out, "JPEG", quality=step.quality, optimize=True, icc_profile=None, exif=b"")
    if out.tell() >= int(image.Length):
        return None
    return Lighter(out.getvalue(), found.width, found.height)


def put(image: pikepdf.Object, new: Lighter) -> None:
    """Write new bytes into a picture; its colours, its mask and its place stay."""
    image.write(new.data, filter=Name.DCTDecode)
    image.Width, image.Height = new.width, new.height


def dots_per_inch(image: pikepdf.Object, width: float, height: float) -> int:
    """Return how many dots a picture has to the inch where it stands, the finer direction."""
    finest = max(int(image.Width) / max(width, 1), int(image.Height) / max(height, 1))
    return round(finest * _POINTS_PER_INCH)


def _filters(image: pikepdf.Object) -> tuple[str, ...]:
    named = image.get("/Filter", Array())
    return tuple(map(str, named)) if isinstance(named, Array) else (str(named),)


def _has_plain_colours(image: pikepdf.Object) -> bool:
    space = image.get("/ColorSpace")
    if isinstance(space, Array) and len(space) > 1:
        kind = str(space[0])
        return kind in _PLAIN or (kind == "/ICCBased" and space[1].get("/N") in (1, 3))
    return str(space) in _PLAIN


def _has_few_colours(image: Pillow.Image) -> bool:
    """Tell whether nearly all of a picture is in a handful of colours, as drawings are."""
    counted = image.getcolors(_MOST_COLOURS)
    if counted is None:
        return False
    most = sorted((count for count, _ in counted), reverse=True)[:_FEW]
    return sum(most) >= _MOSTLY * image.width * image.height

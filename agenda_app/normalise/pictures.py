"""Photos and scans as pages: a scanned page fills the sheet, a picture stands within margins."""

from __future__ import annotations

import importlib.util
import io
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image as Pillow
from PIL import ImageCms, ImageOps, ImageSequence

from agenda_app.domain.verdict_codes import Done, Found, Refused
from agenda_app.normalise.jpeg import without_facts
from agenda_app.normalise.picture_colours import on_white
from agenda_app.normalise.picture_profile import own_profile
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source

MOST_PIXELS = 50_000_000
"""As many as the largest photos of telephones have."""
MOST_PIXELS_IN_TEXT = 40_000_000
"""As many as what lays out text draws."""
_MOST_FRAMES = 500
_A4_SHORT, _A4_LONG = 595.28, 841.89
_MARGIN = 15 * 72 / 25.4
_SCAN_RATIOS = (1.36, 1.47)
_SCAN_DOTS = 100 * 8.27
_LARGEST_DOT = 72 / 100
_QUALITY = 92
_FAST = 1
_MOST_STRETCH = 4
_ORIENTATION = 0x0112
_ONLY_ONE = {
    **dict.fromkeys(("GIF", "PNG", "WEBP"), Found.FRAMES_LEFT_OUT),
    "HEIF": Found.PHOTOS_LEFT_OUT,
}
"""Formats of which one picture is shown, and how the others are told."""
_FACTS = {"comment", "xmp", "Comment", "Author", "XML:com.adobe.xmp"}
# What turns and mirrors the unit square so that a picture stands as its camera was held.
_UPRIGHT = {
    2: (-1, 0, 0, 1, 1, 0), 3: (-1, 0, 0, -1, 1, 1), 4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1), 6: (0, -1, 1, 0, 0, 1), 7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}  # fmt: skip
_ERRORS = (
    *(OSError, ValueError, SyntaxError, EOFError, KeyError, IndexError, TypeError),
    *(ZeroDivisionError, OverflowError, AttributeError, ImageCms.PyCMSError),
)


@dataclass(frozen=True, slots=True)
class _Image:
    """The entries and bytes of a picture's object, and how it is turned upright.

    ``stretch`` is how much higher than wide its dots are: those of a fax are twice as high.
    ``profile`` is what its colours mean, none for those of the screen.
    """

    data: bytes
    entries: dict[str, Any]
    width: int
    height: int
    turn: tuple[int, int, int, int, int, int] = (1, 0, 0, 1, 0, 0)
    stretch: float = 1.0
    profile: bytes = b""

    @property
    def upright(self) -> tuple[float, float]:
        """Width and height as it is seen, measured in dots of its width."""
        high = self.height * self.stretch
        return (self.width, high) if self.turn[0] else (high, self.width)

    @property
    def is_scan(self) -> bool:
        """Whether it has the shape of a sheet and dots enough to be one."""
        short, long = sorted(self.upright)
        return _SCAN_RATIOS[0] <= long / short <= _SCAN_RATIOS[1] and short >= _SCAN_DOTS


def picture_to_pdf(source: Source, form: str, remarks: Remarks) -> tuple[bytes, bool]:
    """Return the frames of a picture as pages of a PDF, and whether they look like scanned pages.

    Args:
        source: the file.
        form: its format ("jpg", "tif", "heic").
        remarks: what is noted on the way.

    Raises:
        RefusalError: it is broken, far too large, or in a format that cannot be read here.
    """
    with _opened(source.data, form) as opened:
        images = list(_frames(opened, source.data, remarks))
    if not images:
        raise RefusalError(Refused.DAMAGED)
    with pikepdf.new() as pdf:
        for image in images:
            _add_page(pdf, image)
        out = io.BytesIO()
        pdf.save(out, static_id=True)
    return out.getvalue(), images[0].is_scan


def picture_in_text(data: bytes, form: str, remarks: Remarks) -> tuple[bytes, int]:
    """Return a picture to be drawn in a text, as JPEG or PNG, upright, and how many dots wide.

    Args:
        data: the file.
        form: its format, as for ``picture_to_pdf``.
        remarks: what is noted on the way.

    Raises:
        RefusalError: it is broken, too large, of several pages, or in a format that cannot be read.
    """
    with _opened(data, form) as opened:
        if opened.width * opened.height > MOST_PIXELS_IN_TEXT:
            raise RefusalError(Refused.PICTURE_TOO_LARGE)
        if opened.format == "TIFF" and getattr(opened, "n_frames", 1) > 1:
            raise RefusalError(Refused.TOO_MANY_PAGES)
        opened.load()
        _note_facts(opened, remarks)
        _note_frames(opened, remarks)
        is_upright = opened.getexif().get(_ORIENTATION, 1) == 1
        is_plain = opened.mode in ("RGB", "L") and not own_profile(opened)
        if opened.format == "JPEG" and is_plain and is_upright:
            return without_facts(data), opened.width
        kind = "JPEG" if opened.format in ("JPEG", "HEIF", "WEBP", "MPO") else "PNG"
        upright = on_white(ImageOps.exif_transpose(opened))
        out = io.BytesIO()
        # Made anew, for Pillow hands on profile and facts of what it read.
        Pillow.frombytes(upright.mode, upright.size, upright.tobytes()).save(
            out, kind, quality=_QUALITY
        )
        return out.getvalue(), upright.width


@contextmanager
def _opened(data: bytes, form: str) -> Iterator[Pillow.Image]:
    """Open a picture; whatever is wrong with it becomes a refusal."""
    if form == "heic":
        _learn_heic()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Pillow.open(io.BytesIO(data)) as opened:
                yield opened
    except Pillow.DecompressionBombError as error:
        # Pillow has a limit of its own far above ours, and looks before it says how large it is.
        raise RefusalError(Refused.PICTURE_TOO_LARGE) from error
    except _ERRORS as error:
        raise RefusalError(Refused.DAMAGED) from error


def _learn_heic() -> None:
    """Teach Pillow the format of iPhones, when the library for it is installed."""
    if importlib.util.find_spec("pillow_heif") is None:
        raise RefusalError(Refused.HEIC_NOT_READABLE)
    importlib.import_module("pillow_heif").register_heif_opener()


def _frames(opened: Pillow.Image, data: bytes, remarks: Remarks) -> Iterator[_Image]:
    several = opened.format == "TIFF"
    # Of several photos in a HEIC file the one that the telephone shows is open, perhaps not the
    # first.
    frames = ImageSequence.Iterator(opened) if several else (opened,)
    _note_frames(opened, remarks)
    for number, frame in enumerate(frames):
        if frame.width * frame.height > MOST_PIXELS:
            raise RefusalError(Refused.PICTURE_TOO_LARGE)
        if number == _MOST_FRAMES:
            raise RefusalError(Refused.TOO_MANY_PAGES)
        frame.load()
        if not several:
            _note_facts(frame, remarks)
        yield _image(frame, data)


def _note_frames(opened: Pillow.Image, remarks: Remarks) -> None:
    if code := _ONLY_ONE.get(opened.format or ""):
        remarks.counted(code, getattr(opened, "n_frames", 1) - 1)


def _note_facts(frame: Pillow.Image, remarks: Remarks) -> None:
    if frame.getexif() or _FACTS & set(frame.info):
        remarks.do(Done.PICTURE_FACTS_REMOVED)


def _image(frame: Pillow.Image, data: bytes) -> _Image:
    stretch = _stretch(frame)
    turn = _UPRIGHT.get(frame.getexif().get(_ORIENTATION, 1), (1, 0, 0, 1, 0, 0))
    profile = b""
    if frame.format == "JPEG" and frame.mode in ("RGB", "L"):
        packed, profile = without_facts(data), own_profile(frame)
    elif frame.format in ("HEIF", "WEBP", "MPO") or frame.mode in ("CMYK", "YCbCr", "LAB"):
        frame, packed = _as_jpeg(on_white(frame))
    else:
        return _lossless(on_white(frame), turn, stretch)
    entries = {
        "/ColorSpace": Name.DeviceGray if frame.mode == "L" else Name.DeviceRGB,
        "/BitsPerComponent": 8,
        "/Filter": Name.DCTDecode,
    }
    return _Image(packed, entries, frame.width, frame.height, turn, stretch, profile)


def _stretch(frame: Pillow.Image) -> float:
    """Return how much higher than wide the dots are, by how many of them there are in an inch.

    Only scans and faxes are believed: cameras and image programs write anything there.
    """
    across, down = frame.info.get("dpi", (1, 1)) if frame.format == "TIFF" else (1, 1)
    stretch = float(across) / float(down) if across > 0 and down > 0 else 1.0
    return stretch if 1 / _MOST_STRETCH <= stretch <= _MOST_STRETCH else 1.0


def _as_jpeg(frame: Pillow.Image) -> tuple[Pillow.Image, bytes]:
    out = io.BytesIO()
    frame.save(out, "JPEG", quality=_QUALITY)
    return frame, out.getvalue()


def _lossless(
    frame: Pillow.Image, turn: tuple[int, int, int, int, int, int], stretch: float
) -> _Image:
    if frame.mode == "1":
        entries = {"/ColorSpace": Name.DeviceGray, "/BitsPerComponent": 1}
    elif frame.mode == "L":
        entries = {"/ColorSpace": Name.DeviceGray, "/BitsPerComponent": 8}
    else:
        entries = {"/ColorSpace": Name.DeviceRGB, "/BitsPerComponent": 8}
    # Packed at once: all frames are held until the last one is read.
    entries["/Filter"] = Name.FlateDecode
    packed = zlib.compress(frame.tobytes(), _FAST)
    return _Image(packed, entries, frame.width, frame.height, turn, stretch)


def _add_page(pdf: pikepdf.Pdf, image: _Image) -> None:
    wide, high = image.upright
    landscape = wide > high and (image.is_scan or wide * _LARGEST_DOT > _A4_SHORT - 2 * _MARGIN)
    sheet = (_A4_LONG, _A4_SHORT) if landscape else (_A4_SHORT, _A4_LONG)
    room = [side - (0 if image.is_scan else 2 * _MARGIN) for side in sheet]
    scale = min(room[0] / wide, room[1] / high)
    if not image.is_scan:
        scale = min(scale, _LARGEST_DOT)
    x = (sheet[0] - wide * scale) / 2
    top = 0 if image.is_scan else _MARGIN
    y = sheet[1] - top - high * scale if not image.is_scan else (sheet[1] - high * scale) / 2
    page = pdf.add_blank_page(page_size=sheet)
    drawn = pdf.make_stream(image.data)
    for key, value in image.entries.items():
        drawn[key] = value
    if image.profile:
        channels = 1 if drawn.ColorSpace == Name.DeviceGray else 3
        drawn.ColorSpace = Array([Name.ICCBased, pdf.make_stream(image.profile, N=channels)])
    drawn.Type, drawn.Subtype = Name.XObject, Name.Image
    drawn.Width, drawn.Height = image.width, image.height
    page.obj.Resources = Dictionary(XObject=Dictionary(Im0=drawn))
    turn = " ".join(map(str, image.turn))
    place = f"{wide * scale:.3f} 0 0 {high * scale:.3f} {x:.3f} {y:.3f}"
    page.obj.Contents = Array([pdf.make_stream(f"{place} cm {turn} cm /Im0 Do".encode())])

"""What pages do not show, or not as others show it, of the pictures that are drawn on them."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.normalise.objects import name_of

_JPEG_START, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
_JPX_START = b"\xff\x4f\xff\x51"


def is_broken(picture: Stream) -> bool:
    """Tell whether a photo has no beginning or no end: readers leave it out, or most of it.

    Only what costs no unpacking is looked at.
    """
    if picture.get("/Subtype") != Name.Image:
        return False
    match _packing(picture):
        case "/DCTDecode":
            data = picture.read_raw_bytes()
            start = data.find(_JPEG_START)
            return start < 0 or data.rfind(_JPEG_END) < start
        case "/JPXDecode":
            return _JPX_START not in picture.read_raw_bytes()
    return False


def is_other_in_print(picture: pikepdf.Object) -> bool:
    """Tell whether a picture is replaced by another one when it is printed (ISO 32000-1, 8.9.5.4).

    Few programs do; the pages show what is on the screen.
    """
    if not isinstance(picture, Stream) or picture.get("/Subtype") != Name.Image:
        return False
    return any(
        isinstance(other, Dictionary) and other.get_bool("/DefaultForPrinting", False)
        for other in picture.get_list("/Alternates", ())
    )


def _packing(picture: Stream) -> str:
    """Return how a picture is packed, "" when it is in several ways."""
    found: Any = picture.get("/Filter")
    if isinstance(found, Array):
        found = found[0] if len(found) == 1 else None
    return name_of(found)

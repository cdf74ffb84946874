"""Pictures inside a paper: verified, of a size that can be printed, as PNG or JPEG."""

from __future__ import annotations

import hashlib
import io
import warnings

from PIL import Image as Pillow

from agenda_app.domain.text import Image

MOST_PIXELS = 40_000_000
_KEPT = {"PNG", "JPEG"}
_ERRORS = (OSError, ValueError, SyntaxError, EOFError, MemoryError, Pillow.DecompressionBombError)


def verified(data: bytes) -> bytes | None:
    """Return picture bytes as PNG or JPEG, None when they are no picture or far too large.

    The size is read from the header before anything is decoded.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Pillow.open(io.BytesIO(data)) as picture:
                if picture.width * picture.height > MOST_PIXELS or not picture.width:
                    return None
                picture.load()
                if picture.format in _KEPT and picture.mode != "CMYK":
                    return data
                return _as_png(picture)
    except _ERRORS:
        return None


def _as_png(picture: Pillow.Image) -> bytes:
    target = io.BytesIO()
    mode = "RGBA" if "A" in picture.getbands() or "transparency" in picture.info else "RGB"
    picture.convert(mode).save(target, "PNG")
    return target.getvalue()


def add_picture(
    images: dict[str, bytes], data: bytes, alt: str = "", width_mm: float = 0.0
) -> Image | None:
    """Put a verified picture among ``images``; return its block, None when it cannot be used."""
    kept = verified(data)
    if kept is None:
        return None
    sha256 = hashlib.sha256(kept).hexdigest()
    images[sha256] = kept
    return Image(sha256, " ".join(alt.split()), round(width_mm, 1))

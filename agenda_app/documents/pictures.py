"""Pictures from users: checked, upright, in colours that an archive file may hold."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import Any

from PIL import Image as Pillow
from PIL import ImageOps
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import Picture, paragraph
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.text import Image

_MOST_PIXELS = 40_000_000
_ORIENTATION = 0x0112
_DOTS_PER_MM = 150 / 25.4
_TALLEST = measures.TEXT_HEIGHT - 6 * style.LEADING


@dataclass(frozen=True, slots=True)
class Readable:
    """A picture that can be printed: bytes of a PNG or JPEG in RGB or grey, size in dots."""

    data: bytes
    width: int
    height: int

    def reader(self) -> Any:
        """Return it in the form that ReportLab draws."""
        return ImageReader(io.BytesIO(self.data))


def readable(data: bytes | None) -> Readable | None:
    """Return a picture ready for print, None when it is broken, unknown or far too large."""
    if not data:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Pillow.DecompressionBombWarning)
            with Pillow.open(io.BytesIO(data)) as opened:
                if opened.width * opened.height > _MOST_PIXELS:
                    return None
                return _prepared(data, opened)
    # Pillow's decoders raise these and no others for files that are broken or bombs.
    except (
        *(OSError, ValueError, SyntaxError, EOFError, KeyError, IndexError, TypeError),
        *(ZeroDivisionError, OverflowError, Pillow.DecompressionBombWarning),
        *(Pillow.DecompressionBombError, MemoryError),
    ):
        return None


def picture(
    image: Image, data: bytes | None, language: Language, parent: Element, room: float
) -> list[Flowable]:
    """Return a picture as wide as its author made it, within the page; or a box that says why not.

    Args:
        image: the block of the text.
        data: the picture's bytes, None when they are missing.
        language: of the paper, for the words in the box.
        parent: the element it belongs to.
        room: how wide it may be.
    """
    found = readable(data)
    alt = drawable(image.alt).strip() or label("picture", language)
    if found is None:
        return [_box(image, language, parent, room)]
    wanted = image.width_mm * MM or found.width / _DOTS_PER_MM * MM
    ratio = found.height / found.width
    width = min(wanted, room, _TALLEST / ratio)
    drawn = Picture(io.BytesIO(found.data), width, width * ratio, alt, parent)
    drawn.spaceBefore = drawn.spaceAfter = style.GAP
    return [drawn]


def _prepared(data: bytes, opened: Pillow.Image) -> Readable:
    turned = opened.getexif().get(_ORIENTATION, 1) != 1
    if opened.format == "JPEG" and opened.mode in {"RGB", "L"} and not turned:
        opened.load()
        return Readable(data, opened.width, opened.height)
    upright = ImageOps.exif_transpose(opened)
    if upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info:
        upright = upright.convert("RGBA")
        white = Pillow.new("RGBA", upright.size, "white")
        upright = Pillow.alpha_composite(white, upright)
    out = io.BytesIO()
    upright.convert("RGB").save(out, "PNG", compress_level=1)
    return Readable(out.getvalue(), upright.width, upright.height)


def _box(image: Image, language: Language, parent: Element, room: float) -> Flowable:
    text = label("picture_unreadable", language)
    if image.alt.strip():
        text = f"{text} ({image.alt.strip()})"
    words = paragraph(escaped(text), style.SMALL, Element("P", parent))
    row = GridRow((GridCell((words,), 0),), top=8, bottom=8)
    return Grid((room,), (row,), inset=10, background=style.PANEL, space_after=style.GAP)

"""Pages whose content the library cannot read: what another one sees of them stands there instead.

Readers forgive different faults. A page that people see in their own program may not be empty in
the bundle because ours is stricter.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Mapping

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name
from PIL import Image as Pillow

from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.losses import showed_more
from agenda_app.normalise.pdf_pages import seen_size
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.sight import look
from agenda_app.normalise.source import Source

MOST_PICTURES = 100
"""As many as are drawn well within the time that a file may take."""
_SCALE = 200 / 72
_MOST_DOTS = 20_000_000
_NEAR = 1.0


def draw_unread(
    pdf: pikepdf.Pdf, source: Source, unread: Mapping[int, bool], remarks: Remarks
) -> frozenset[int]:
    """Put pictures on pages that show less than they did, and return their numbers.

    Args:
        pdf: the file, its pages with sane boxes and without layers.
        source: the file before.
        unread: pages (from 1) whose content could not be read to its end, and whether it could be
            read to begin with.
        remarks: what is noted on the way.
    """
    unlayered = any(remark.code == Done.LAYERS_REMOVED for remark in remarks.done)
    pictured = _pictured(pdf, source, list(unread)[:MOST_PICTURES], unlayered=unlayered)
    for number, is_begun in unread.items():
        if number in pictured:
            remarks.find(Found.AS_PICTURE, number)
        elif not is_begun:
            remarks.find(Found.NOT_DRAWN, number)
    return pictured


def _pictured(
    pdf: pikepdf.Pdf, source: Source, numbers: list[int], *, unlayered: bool
) -> frozenset[int]:
    if not numbers:
        return frozenset()
    try:
        document = pypdfium2.PdfDocument(source.data, password=source.password or None)
    except pypdfium2.PdfiumError:
        return frozenset()
    drawn = set()
    with document:
        for number in numbers:
            page = pdf.pages[number - 1]
            kept = next(look(_alone(page)), None)
            if kept is None or not showed_more(document, number - 1, kept, unlayered=unlayered):
                continue
            picture = _picture(document, number - 1, page.obj)
            if picture is not None:
                _put(pdf, page.obj, picture)
                drawn.add(number)
    return frozenset(drawn)


def _alone(page: pikepdf.Page) -> bytes:
    """Return what can be read of a page as a file of its own."""
    out = io.BytesIO()
    with pikepdf.new() as one:
        one.pages.append(page)
        one.save(out)
    return out.getvalue()


def _picture(
    document: pypdfium2.PdfDocument, number: int, page: pikepdf.Object
) -> Pillow.Image | None:
    """Return a page as it is seen, without its annotations; None when it cannot be drawn alike."""
    try:
        seen = document[number]
    except pypdfium2.PdfiumError:
        return None
    try:
        width, height = seen.get_size()
        size = seen_size(page)
        if abs(width - size.width) > _NEAR or abs(height - size.height) > _NEAR:
            return None
        scale = min(_SCALE, (_MOST_DOTS / (width * height)) ** 0.5)
        bitmap = seen.render(scale=scale, may_draw_forms=False, draw_annots=False)
        picture: Pillow.Image = bitmap.to_pil().convert("RGB")
        bitmap.close()
        return picture
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        return None
    finally:
        seen.close()


def _put(pdf: pikepdf.Pdf, page: pikepdf.Object, picture: Pillow.Image) -> None:
    """Let a page show a picture and nothing else; annotations stay where they are."""
    lying = picture.rotate(int(page.Rotate), expand=True)
    drawn = pdf.make_stream(
        zlib.compress(lying.tobytes()),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=lying.width,
        Height=lying.height,
        ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.FlateDecode,
    )
    left, low, right, high = (float(number) for number in page.CropBox)
    place = f"{right - left:.3f} 0 0 {high - low:.3f} {left:.3f} {low:.3f}"
    page.Resources = Dictionary(XObject=Dictionary(Im0=drawn))
    page.Contents = Array([pdf.make_stream(f"q {place} cm /Im0 Do Q".encode())])

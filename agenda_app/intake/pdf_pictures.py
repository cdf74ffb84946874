"""Pictures on the pages of a PDF."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Sequence

import pypdfium2
from pypdfium2 import raw

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.sentence import Sentence
from agenda_app.intake.language_guess import language_of
from agenda_app.intake.pdf_layout import Placed
from agenda_app.intake.pdf_turn import Box, turned_box
from agenda_app.intake.pictures import MOST_PIXELS, add_picture
from agenda_app.intake.source import Piece, text_of

_FROM_PAGE = Sentence("Bilde fra side {}", "Bilete frå side {}")
_LEAST_SIDE_MM = 15.0
_MOST_PICTURES = 60
_MOST_LETTERS_ON_SCAN = 60
_SCAN_COVERS = 0.6
_MM_PER_POINT = 25.4 / 72


def with_pictures(
    document: pypdfium2.PdfDocument,
    placed: Sequence[Placed],
    turns: Sequence[int],
    images: dict[str, bytes],
) -> tuple[list[Piece], list[LeftOut]]:
    """Return the pieces with the pictures where they stand on the page, and what was left out.

    Small pictures and those that stand on several pages are logos and lines of the template.
    """
    found = [
        (number, element, _size_mm(element))
        for number in range(len(document))
        for element in document[number].get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)
    ]
    times = Counter((round(wide), round(high)) for _, _, (wide, high) in found)
    language = language_of(" ".join(text_of(own.piece) for own in placed))
    kept: list[tuple[int, Piece]] = []
    dropped: list[LeftOut] = []
    for number, element, (wide, high) in found:
        small = min(wide, high) < _LEAST_SIDE_MM or times[round(wide), round(high)] > 1
        data = b"" if small or len(kept) >= _MOST_PICTURES else _png(element)
        image = (
            add_picture(images, data, _FROM_PAGE.said(language, number + 1), wide) if data else None
        )
        if image is None:
            dropped.append(LeftOut(LeftOutKind.PICTURE, f"side {number + 1}"))
        else:
            box = turned_box(element.get_bounds(), turns[number])
            kept.append((_place(placed, number, box), Piece(image)))
    pieces = [own.piece for own in placed]
    for place, picture in sorted(kept, key=lambda own: own[0], reverse=True):
        pieces.insert(place, picture)
    return pieces, dropped


def _place(placed: Sequence[Placed], page: int, box: Box) -> int:
    """Return which piece a picture stands in front of: the first one that begins below it."""
    middle = (box[1] + box[3]) / 2
    below = (
        place
        for place, own in enumerate(placed)
        if own.page > page or (own.page == page and own.base < middle)
    )
    return next(below, len(placed))


def is_scan(page: pypdfium2.PdfPage, text: str) -> bool:
    """Return whether a page is little more than one picture of a page."""
    if sum(sign.isalnum() for sign in text) > _MOST_LETTERS_ON_SCAN:
        return False
    wide, high = page.get_size()
    pictures = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)
    areas = (picture.get_bounds() for picture in pictures)
    covered = max(((right - left) * (top - low) for left, low, right, top in areas), default=0.0)
    return bool(covered > _SCAN_COVERS * wide * high)


def _size_mm(element: pypdfium2.PdfObject) -> tuple[float, float]:
    left, bottom, right, top = element.get_bounds()
    return (right - left) * _MM_PER_POINT, (top - bottom) * _MM_PER_POINT


def _png(element: pypdfium2.PdfImage) -> bytes:
    """Return a picture as PNG, b"" when it cannot be decoded or is far too large."""
    try:
        wide, high = element.get_px_size()
        if wide * high > MOST_PIXELS:
            return b""
        target = io.BytesIO()
        element.get_bitmap(render=False).to_pil().convert("RGB").save(target, "PNG")
    except (pypdfium2.PdfiumError, OSError, ValueError):
        return b""
    return target.getvalue()

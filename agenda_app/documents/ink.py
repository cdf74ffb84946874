"""Looks at pages from outside: how much is free at the foot, where the page number has to go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from agenda_app.documents.measures import enlargement
from agenda_app.domain.verdict import FOOT

COLUMNS = 12
_DOTS_A_POINT = 1.5
_DARKEST_PAPER = 225
"""Grey from 0 to 255; what is lighter is the paper, or the shade of a scan's."""

Foot = tuple[float, ...]
NOTHING_FREE: Foot = (0.0,) * COLUMNS


def free_feet(pdf: bytes) -> Iterator[Foot]:
    """Return for each page how many points are free above its lower edge, column by column.

    Raises:
        ValueError: the bytes are no PDF.
    """
    import pypdfium2  # loads a library of its own, and most pages were looked at before

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError("not a PDF") from error
    try:
        for number in range(len(document)):
            try:
                page = document[number]
            except pypdfium2.PdfiumError:
                yield NOTHING_FREE
                continue
            yield free_foot(page)
            page.close()
    finally:
        document.close()


def free_foot(page: Any) -> Foot:
    """Return the same of one page of PDFium; nothing is free on one that cannot be drawn."""
    try:
        height = FOOT * enlargement(*page.get_size())
        above = max(page.get_height() - height, 0.0)
        picture = page.render(scale=_DOTS_A_POINT, crop=(0, 0, 0, above), grayscale=True)
    except (RuntimeError, ValueError, MemoryError):
        return NOTHING_FREE
    pixels, stride = bytes(picture.buffer), picture.stride
    width, rows = picture.width, picture.height
    picture.close()
    edges = [round(width * column / COLUMNS) for column in range(COLUMNS + 1)]
    free = [float(rows)] * COLUMNS
    open_columns = set(range(COLUMNS))
    for up, row in enumerate(range(rows - 1, -1, -1)):
        if not open_columns:
            break
        line = pixels[row * stride : row * stride + width]
        for column in tuple(open_columns):
            part = line[edges[column] : edges[column + 1]]
            if part and min(part) < _DARKEST_PAPER:
                free[column] = float(up)
                open_columns.discard(column)
    return tuple(round(min(up / _DOTS_A_POINT, height), 1) for up in free)

"""What is drawn on each page, as a short mark: the same drawing gives the same mark.

Pages are rendered and the pixels hashed, for two files may say the same in different operators:
a typeface's characters are numbered in the order in which a file uses them.
"""

from __future__ import annotations

import hashlib

import pypdfium2

_SCALE = 96 / 72


def page_looks(pdf: bytes) -> tuple[str, ...]:
    """Return a mark for each page of a part, which is not numbered yet."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_look(page) for page in document)
    finally:
        document.close()


def _look(page: pypdfium2.PdfPage) -> str:
    bitmap = page.render(scale=_SCALE)
    text_page = page.get_textpage()
    try:
        mark = hashlib.sha256(f"{bitmap.width} {bitmap.height} {bitmap.stride}".encode())
        mark.update(bytes(bitmap.buffer))
        mark.update(text_page.get_text_bounded().encode("utf-8", "surrogatepass"))
        return mark.hexdigest()
    finally:
        text_page.close()
        bitmap.close()
        page.close()

"""How many pages a file has, as far as that can be told without opening another program."""

from __future__ import annotations

PDF = "application/pdf"


def pages_in(content: bytes, media_type: str) -> int:
    """Return the number of pages of a PDF, 1 for a picture, 0 when it cannot be counted."""
    if media_type.startswith("image/"):
        return 1
    if media_type != PDF:
        return 0
    import pypdfium2  # loads a library of its own, which few commands need

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return 0
    try:
        return len(document)
    finally:
        document.close()

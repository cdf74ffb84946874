"""How many pages a PDF of ours has."""

from __future__ import annotations

PDF = "application/pdf"


def pages_in(pdf: bytes) -> int:
    """Return the number of pages of a PDF that can be opened."""
    import pypdfium2  # loads a library of its own, which few commands need

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()

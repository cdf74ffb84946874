"""The text of a PDF's pages as PDFium reads it."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2


def page_texts(data: bytes) -> Iterator[str]:
    """Return the text of each page.

    Raises:
        pypdfium2.PdfiumError: the file cannot be read.
    """
    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            text_page = page.get_textpage()
            yield text_page.get_text_range()
            text_page.close()
            page.close()
    finally:
        document.close()


def texts_of_pages(data: bytes) -> list[str] | None:
    """Return the texts of all pages, None when the file cannot be read."""
    try:
        return list(page_texts(data))
    except pypdfium2.PdfiumError:
        return None

"""The text of a PDF's pages as PDFium reads it."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.proof.reading import Readings, readings_of


def page_texts(data: bytes) -> Iterator[str]:
    """Return the text of each page.

    Raises:
        pypdfium2.PdfiumError: the file cannot be read.
    """
    import pypdfium2  # most often only the second process needs it

    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            text_page = page.get_textpage()
            yield text_page.get_text_range()
            text_page.close()
            page.close()
    finally:
        document.close()


def pages_read(data: bytes) -> list[Readings] | None:
    """Return what each page says, None when the file cannot be read; the second process' work."""
    try:
        return [readings_of(text) for text in page_texts(data)]
    except RuntimeError:
        return None

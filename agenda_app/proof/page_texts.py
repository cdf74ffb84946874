"""The text of a PDF's pages as PDFium reads it."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf

from agenda_app.proof.bounds import limit_unpacking
from agenda_app.proof.expansion import refuse_excess


class PageTexts:
    """The texts of the pages of a file, any of which can be asked for."""

    def __init__(self, data: bytes, *, is_bounded: bool = False) -> None:
        """Open a file.

        Args:
            data: the file.
            is_bounded: somebody has looked already whether PDFium gets to the end of it.

        Raises:
            TooMuchError: it does not, since the pages draw too much.
            pikepdf.PdfError: the file cannot be read, which may be a RuntimeError of other kinds.
        """
        limit_unpacking()
        if not is_bounded:
            with pikepdf.open(io.BytesIO(data)) as pdf:
                refuse_excess(pdf)
        import pypdfium2  # most often only the second process needs it

        self._document = pypdfium2.PdfDocument(data)

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._document)

    def text(self, number: int) -> str:
        """Return the text of a page, of which the first has the number 0.

        Raises:
            RuntimeError: it cannot be read.
        """
        page = self._document[number]
        text_page = page.get_textpage()
        text: str = text_page.get_text_range()
        text_page.close()
        page.close()
        return text

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()


def page_texts(data: bytes) -> Iterator[str]:
    """Return the text of each page; for errors see ``PageTexts``."""
    texts = PageTexts(data)
    try:
        yield from map(texts.text, range(len(texts)))
    finally:
        texts.close()

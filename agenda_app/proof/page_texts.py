"""The text of a PDF's pages as PDFium reads it."""

from __future__ import annotations


class PageTexts:
    """The texts of the pages of a file, any of which can be asked for."""

    def __init__(self, data: bytes) -> None:
        """Open a file of which somebody has looked whether a reader gets to its end.

        Raises:
            RuntimeError: it cannot be read.
        """
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

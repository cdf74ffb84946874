"""The text of a PDF's pages as PDFium reads it, and the places of its words."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from agenda_app.proof.placed_words import PlacedWord, placed_words

if TYPE_CHECKING:
    import pypdfium2


class PageTexts:
    """The texts of the pages of a file, any of which can be asked for."""

    def __init__(self, data: bytes | ctypes.Array[Any]) -> None:
        """Open a file of which somebody has looked whether a reader gets to its end.

        Raises:
            RuntimeError: it cannot be read.
        """
        import pypdfium2  # most often only the second process needs it

        self._document = pypdfium2.PdfDocument(data)
        self._last: pypdfium2.PdfPage | None = None

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._document)

    def text(self, number: int) -> str:
        """Return the text of a page, of which the first has the number 0.

        Raises:
            RuntimeError: it cannot be read.
        """
        text_page = self._text_page(number)
        text: str = text_page.get_text_range()
        text_page.close()
        return text

    def words(self, number: int) -> tuple[PlacedWord, ...]:
        """Return the words of a page with their places; for the rest see ``text``."""
        text_page = self._text_page(number)
        words = tuple(placed_words(text_page))
        text_page.close()
        return words

    def close(self) -> None:
        """Let go of the file."""
        self._let_go()
        self._document.close()

    def _text_page(self, number: int) -> pypdfium2.PdfTextPage:
        page = self._document[number]
        # Fonts are kept while a page is open that has them, and most pages have those of the last.
        self._let_go()
        self._last = page
        return page.get_textpage()

    def _let_go(self) -> None:
        if self._last is not None:
            self._last.close()
            self._last = None

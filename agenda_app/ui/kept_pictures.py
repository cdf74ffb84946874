"""The pictures of pages that were drawn: as many as there is room for, the latest of them."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QImage

_ROOM = 96_000_000
"""How many bytes they may take; one picture is kept however large it is."""
_STALE = 0.0
"""No page is ever drawn at this scale."""


class KeptPictures:
    """One picture a page, with the scale it was drawn at. Pages are counted from 1."""

    def __init__(self) -> None:
        """Begin with none."""
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._pictures)

    def image(self, number: int) -> QImage | None:
        """Return the picture of a page, at whatever scale, None when it is not drawn."""
        return self._pictures[number][1] if number in self._pictures else None

    def has(self, number: int, scale: float) -> bool:
        """Tell whether the picture of a page is the one of the document, at a scale."""
        return self._pictures.get(number, (_STALE,))[0] == scale

    def keep(self, number: int, scale: float, image: QImage) -> None:
        """Keep the picture of a page; those that were kept first give way."""
        self._pictures[number] = (scale, image)
        self._pictures.move_to_end(number)
        kept = sum(picture.sizeInBytes() for _, picture in self._pictures.values())
        while kept > _ROOM and len(self._pictures) > 1:
            _, (_, oldest) = self._pictures.popitem(last=False)
            kept -= oldest.sizeInBytes()

    def make_stale(self, pages: int) -> None:
        """Have every page drawn again, of a document with so many pages.

        The old pictures stay until the new ones are drawn: no flicker when text is edited.
        """
        for number, (_, image) in tuple(self._pictures.items()):
            self._pictures[number] = (_STALE, image)
            if number > pages:
                del self._pictures[number]

"""The objects of a PDF as text, and the page that each belongs to."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

import pikepdf
from pikepdf import Stream

from agenda_app.proof.expansion import all_objects

_REFERENCE = re.compile(rb"(\d+) \d+ R")
_ELSEWHERE = re.compile(
    rb"/(?:Parent|P|Pg|IRT|Next|Prev|First|Last|Popup|StructTreeRoot)\s+\d+ \d+ R"
    rb"|/(?:Dest|D)\s*\[[^\[\]]*\]"
)
_OF_PAGE = re.compile(rb"(?:/(?:Pg|Dest|D|P)|^)\s*\[?\s*(\d+) \d+ R")
_NEXT = re.compile(rb"\s*(?:<<\s*/D\s*)?\[?\s*(\d+) \d+ R")
_BELOW = re.compile(rb"/(?:K|Kids|A)\s*\[?((?:[^/\]>]|\d+ \d+ R)*)")
_DEEP = 6


class PdfObjects:
    """What every object says, by its number.

    Attributes:
        texts: the text of each object; of a stream, its dictionary. Number 0 is the trailer.
        streams: the streams among them.
        pages: the number of each page's object, in order.
    """

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Take all objects, used or not.

        Raises:
            TooMuchError: there are too many.
        """
        self.texts: dict[int, bytes] = {0: pdf.trailer.unparse(resolved=True)}
        self.streams: dict[int, Stream] = {}
        for held in all_objects(pdf):
            if not isinstance(held, pikepdf.Object):
                continue  # nothing, or a number: no words
            number = held.objgen[0]
            if isinstance(held, Stream):
                self.streams[number] = held
                self.texts[number] = held.stream_dict.unparse(resolved=True)
            else:
                self.texts[number] = held.unparse(resolved=True)
        self.pages = tuple(page.obj.objgen[0] for page in pdf.pages)
        self._page_of: dict[int, int] = {}
        for place, number in enumerate(self.pages, start=1):
            self._claim(number, place)

    def _claim(self, number: int, page: int) -> None:
        """Note the page of everything that is reached from a page, and from no page before it."""
        self._page_of[number] = page
        waiting = deque([number])
        while waiting:
            text = _ELSEWHERE.sub(b"", self.texts.get(waiting.popleft(), b""))
            for found in _REFERENCE.findall(text):
                other = int(found)
                if other not in self._page_of and not _is_node(self.texts.get(other, b"")):
                    self._page_of[other] = page
                    waiting.append(other)

    def page_of(self, number: int) -> int:
        """Return the page that an object is drawn on or leads to, 0 when there is none."""
        return self._look_up(number, set())

    def _look_up(self, number: int, seen: set[int]) -> int:
        if number in self._page_of:
            return self._page_of[number]
        seen.add(number)
        text = self.texts.get(number, b"")
        for found in _OF_PAGE.findall(text):
            if int(found) in self._page_of:
                return self._page_of[int(found)]
        if len(seen) < _DEEP:
            for part in _BELOW.findall(text):
                for found in _REFERENCE.findall(part):
                    if int(found) not in seen and (page := self._look_up(int(found), seen)):
                        return page
        return 0

    def led_to(self, behind: bytes) -> int:
        """Return the page that a destination leads to, from what stands behind its name."""
        found = _NEXT.match(behind)
        return self.page_of(int(found[1])) if found else 0

    def references(self, number: int, key: str) -> Iterator[int]:
        """Return the objects that an object names under a key, one or a list."""
        pattern = rb"/" + key.encode() + rb"\s*(?:(\d+) \d+ R|\[([^\[\]]*)\])"
        for one, several in re.findall(pattern, self.texts.get(number, b"")):
            for found in (one,) if one else _REFERENCE.findall(several):
                yield int(found)


def _is_node(text: bytes) -> bool:
    """Tell whether an object is a page or above pages: what hangs there is another page's."""
    return b"/Type /Page" in text or b"/Type /Catalog" in text or b"/Type /StructElem" in text

"""The pictures that an e-mail brings along, made ready to be shown on its pages.

There is a limit to how many and how large they are: what is beyond it, broken, or of several pages
stays a file that is named, like all else that an e-mail carries.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from agenda_app.domain.text import Image
from agenda_app.normalise.html_words import PICTURE_HERE
from agenda_app.normalise.kinds import picture_format
from agenda_app.normalise.pictures import picture_in_text
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks

BROKEN = (ValueError, LookupError, AttributeError, TypeError, AssertionError)
"""What the library raises for malformed headers and parts."""
MOST_PICTURES = 50
MOST_BYTES = 100_000_000
"""How large all pictures together may be, as they are kept in the pages."""
_SMALLEST = 3
_MM_PER_DOT = 25.4 / 96
_FILES = {"application/octet-stream"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture that can be drawn: its bytes, and how many dots wide it is."""

    data: bytes
    wide: int

    @property
    def sha256(self) -> str:
        """The hash by which the text names it."""
        return hashlib.sha256(self.data).hexdigest()

    def block(self, alt: str, wide: int = 0) -> Image:
        """Return its place in a text, as wide as mail programs show it or as its author wants."""
        return Image(self.sha256, alt, (wide or self.wide) * _MM_PER_DOT)


class Pictures:
    """The pictures of an e-mail, without those of e-mails that are forwarded inside it."""

    def __init__(self, message: Any, remarks: Remarks) -> None:
        """Read all of them; what is done to them is noted."""
        self._shown: dict[int, Shown] = {}
        self._by_id: dict[str, Shown] = {}
        self.brought: dict[str, bool] = {}
        """The ids that HTML names pictures by, and whether they can be shown."""
        room = MOST_BYTES
        for part in _leaves(message):
            cid = _cid(part)
            made = self._made(part, room, remarks)
            if cid:
                self.brought.setdefault(cid, made is not None)
            if made is not None:
                self._shown[id(part)] = shown = Shown(*made)
                self._by_id.setdefault(cid, shown)
                room -= len(shown.data)

    def of(self, part: Any) -> Shown | None:
        """Return the picture that a part is, None when it is none that can be shown."""
        return self._shown.get(id(part))

    def by_id(self, cid: str) -> Shown:
        """Return the picture that HTML names by an id.

        Raises:
            KeyError: none that can be shown has it.
        """
        return self._by_id[cid]

    @property
    def images(self) -> dict[str, bytes]:
        """The bytes of all of them by their hash."""
        return {shown.sha256: shown.data for shown in self._shown.values()}

    def _made(self, part: Any, room: int, remarks: Remarks) -> tuple[bytes, int] | None:
        kind = part.get_content_type()
        if len(self._shown) == MOST_PICTURES or not (kind.startswith("image/") or kind in _FILES):
            return None
        data = part.get_payload(decode=True)
        form = picture_format(data) if isinstance(data, bytes) else ""
        if not form:
            return None
        noted = Remarks()
        try:
            made = picture_in_text(data, form, noted)
        except RefusalError:
            return None
        if made[1] < _SMALLEST or len(made[0]) > room:
            return None
        remarks.done.update(noted.done)
        return made


def _leaves(message: Any) -> Iterator[Any]:
    """Yield the parts that have no parts themselves, in order."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.get_content_type().startswith("message/"):
            continue
        if part.is_multipart():
            waiting += reversed(part.get_payload())
        else:
            yield part


def _cid(part: Any) -> str:
    """Return the id of a part without its brackets; empty when it has none that can be read."""
    try:
        found = str(part.get("content-id", "")).strip().removeprefix("<").removesuffix(">")
    except BROKEN:
        return ""
    return "" if PICTURE_HERE in found else found

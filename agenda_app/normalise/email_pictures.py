"""The pictures that an e-mail brings along, made ready to be shown on its pages.

There is a limit to how many and how large they are: what is beyond it, broken, or of several pages
stays a file that is named, like all else that an e-mail carries.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_to_bytes

from agenda_app.domain.text import Image
from agenda_app.domain.verdict_codes import Found
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
_ONE_OF_SEVERAL = (Found.FRAMES_LEFT_OUT, Found.PHOTOS_LEFT_OUT)


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A picture that can be drawn: its bytes, and how many dots wide it is.

    Two with the same bytes are two: each has its own name and place.
    """

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
        self.of_html: dict[str, Shown] = {}
        """Those whose bytes stand in the HTML itself, by their ids."""
        self.moving = 0
        """How many of them move: only how they begin is shown."""
        self._remarks, self._room = remarks, MOST_BYTES
        for part in _leaves(message):
            cid, kind = _cid(part), part.get_content_type()
            is_one = kind.startswith("image/") or kind in _FILES
            shown = self._made(part.get_payload(decode=True)) if is_one else None
            if cid:
                self.brought.setdefault(cid, shown is not None)
            if shown is not None:
                self._shown[id(part)] = shown
                self._by_id.setdefault(cid, shown)

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
        every = (*self._shown.values(), *self.of_html.values())
        return {shown.sha256: shown.data for shown in every}

    def written_out(self, source: str) -> str | None:
        """Return the id of a picture that an address of HTML brings (``data:``), None for none."""
        name = f"data-{hashlib.sha256(source.encode()).hexdigest()}"
        if name not in self.brought:
            shown = self._made(_written_in(source))
            if shown is None:
                return None
            self.brought[name] = True
            self.of_html[name] = self._by_id[name] = shown
        return name

    def _made(self, data: object) -> Shown | None:
        """Make a picture ready to be shown, when it is one and there is room for it."""
        form = picture_format(data) if isinstance(data, bytes) else ""
        if not form or len(self._shown) + len(self.of_html) == MOST_PICTURES:
            return None
        assert isinstance(data, bytes)
        noted = Remarks()
        try:
            made = Shown(*picture_in_text(data, form, noted))
        except RefusalError:
            return None
        if made.wide < _SMALLEST or len(made.data) > self._room:
            return None
        self._room -= len(made.data)
        self.moving += any(remark.code in _ONE_OF_SEVERAL for remark in noted.found)
        self._remarks.done.update(noted.done)
        return made


def _written_in(source: str) -> bytes:
    """Return the bytes that stand in an address (RFC 2397), none when they cannot be read."""
    head, _, written = source.partition(",")
    data = unquote_to_bytes(written)
    if not head.lower().endswith(";base64"):
        return data
    packed = b"".join(data.split()).rstrip(b"=")
    try:
        return base64.b64decode(packed + b"=" * (-len(packed) % 4))
    except ValueError:
        return b""


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
    return found if found.isprintable() and PICTURE_HERE not in found else ""

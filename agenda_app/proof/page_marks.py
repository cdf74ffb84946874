"""What a page draws, and what it draws it with, as marks: pages of one mark say the same."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from hashlib import sha256

import pikepdf
from pikepdf import Dictionary, Stream

from agenda_app.proof.unpacking import is_image

_REFERENCE = re.compile(rb"\((?:[^\\()]++|\\[\s\S])*+\)|(\d+) (\d+) R\b")
"""Another object, or a string, in which nothing is one."""
_PICTURE = b"picture"
"""Stands for every picture that a page may draw: no reader of words looks into one."""
_FONTS, _DRAWN = "/Font", "/XObject"
_Key = tuple[int, int]


class UnmarkedError(ValueError):
    """Something leads back to itself."""


class PageMarks:
    """The marks of one opened file; what several pages have is looked at once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Know none yet."""
        self._pdf = pdf
        self._known: dict[_Key, bytes | None] = {}

    def contents(self, streams: Iterable[Stream]) -> list[bytes]:
        """Return a mark of each of the streams that a page draws."""
        return [self._of(*stream.objgen) for stream in streams]

    def page(
        self, page: pikepdf.Page, contents: Sequence[bytes], without: Container[str] = ()
    ) -> str:
        """Return the mark of a page by all that its words depend on.

        Args:
            page: it.
            contents: marks of what it draws.
            without: the names of fonts that it has besides.

        Raises:
            UnmarkedError: it has none.
        """
        resources = page.resources
        held = dict(resources.items()) if isinstance(resources, Dictionary) else {}
        fonts = held.pop(_FONTS, None)
        named = fonts.items() if isinstance(fonts, Dictionary) else ()
        drawn = held.pop(_DRAWN, None)
        forms = drawn.items() if isinstance(drawn, Dictionary) else ()
        boxes = map(self._text, (page.mediabox, page.cropbox))
        parts = [str(page.rotation).encode(), *boxes, *contents, _PICTURE]
        parts += [
            part
            for name, font in named
            if name[1:] not in without
            for part in (name.encode(), self._text(font))
        ]
        for name, form in forms:
            is_picture = isinstance(form, Stream) and is_image(form)
            parts += (name.encode(), _PICTURE if is_picture else self._text(form))
        parts += [part for key in held for part in (key.encode(), self._text(held[key]))]
        return _mark_of(parts)

    def _text(self, held: pikepdf.Object) -> bytes:
        """Return a mark of an object and of all that it leads to."""
        if held.is_indirect:
            return self._of(*held.objgen)
        return self._written(held.unparse())

    def _written(self, text: bytes) -> bytes:
        return sha256(_REFERENCE.sub(self._referred, text) if b" R" in text else text).digest()

    def _referred(self, match: re.Match[bytes]) -> bytes:
        return self._of(int(match[1]), int(match[2])).hex().encode() if match[1] else match[0]

    def _of(self, number: int, generation: int) -> bytes:
        key = (number, generation)
        if key not in self._known:
            self._known[key] = None
            self._known[key] = self._looked_at(self._pdf.get_object(key))
        if (known := self._known[key]) is None:
            raise UnmarkedError
        return known

    def _looked_at(self, held: pikepdf.Object) -> bytes:
        if not isinstance(held, pikepdf.Object):
            return repr(held).encode()  # a number, or nothing
        if not isinstance(held, Stream):
            return self._written(held.unparse(resolved=True))
        raw = held.read_raw_bytes()
        about = self._written(held.stream_dict.unparse(resolved=True))
        return sha256(about + raw).digest()


def in_a_row(contents: Iterable[bytes]) -> str:
    """Return the marks of what a page draws as they are kept."""
    return b"".join(contents).hex()


def _mark_of(parts: Sequence[bytes]) -> str:
    """Return one mark of several things in their order."""
    lengths = b" ".join(b"%d" % len(part) for part in parts)
    return sha256(lengths + b"\n" + b"".join(parts)).hexdigest()

"""Words without what may change about them on the way to a page."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from agenda_app.proof.lookalikes import looks_like_latin

_NO_LETTER = re.compile(r"[\W_]+")
_NOT_IN_LINE = re.compile(r"[^\w\n]+|_+")
_NOT_ASCII_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
_NOT_IN_ASCII_LINE = _NOT_ASCII_LETTERS.replace(b"\n", b"")
_SOFT = ("\xad", "\ufffe", "\x02")
"""How a hyphen at the end of a line comes out of a PDF: the word goes on."""
_PLAIN = {"æ": "ae", "ø": "o", "đ": "d", "ŧ": "t", "ŋ": "n", "ł": "l", "þ": "th"}
_DROPPED = "\u200b\ufffe–—“”‘’…•\ufeff\u030a\u0301\u0300\u0308"
"""Signs that are usual in a text, and accents by themselves: the others are a byte as a rule."""
_AROUND, _PART = 60, 100


def letters(text: str) -> str:
    """Return letters and digits only, small and without accents, in ASCII.

    Spaces, line and page breaks, hyphens, soft hyphens, ligatures, composed and decomposed
    letters, and capitals make no difference any more, nor does the way a web address or a file
    name writes "ø" and "å". A letter that has no Latin form, and looks like none, stands as its
    number.
    """
    folded = _folded(text)
    if folded.isascii():
        return folded.encode("ascii").translate(None, _NOT_ASCII_LETTERS).decode("ascii")
    return _numbered(_NO_LETTER.sub("", folded))


def letters_of_words(words: Iterable[str]) -> list[str]:
    """Return the ``letters`` of each word; words hold no line break."""
    folded = _folded("\n".join(words))
    if folded.isascii():
        said = folded.encode("ascii").translate(None, _NOT_IN_ASCII_LINE).decode("ascii")
    else:
        said = _numbered(_NOT_IN_LINE.sub("", folded))
    return said.split("\n")


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    written = _latin(text, _DROPPED[:2]) or _latin(text, _DROPPED)
    if not written:
        return _of_any(text)
    table = _western()
    if written.translate(None, table.known):
        return _of_any(text)
    for letter, plain in table.longer:
        written = written.replace(letter, plain)
    return written.translate(table.single).decode("ascii")


def _latin(text: str, dropped: str) -> bytes:
    """Return letters that are a byte each, nothing when there are others but for some signs."""
    for sign in dropped:
        text = text.replace(sign, "")
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return b""


class _Western(NamedTuple):
    """What becomes of the letters that are a byte each, as those of most texts are.

    ``known`` are those of which ASCII becomes: those of ``longer`` more than one letter of it, of
    the others what ``single`` has.
    """

    known: bytes
    longer: tuple[tuple[bytes, bytes], ...]
    single: bytes


@cache
def _western() -> _Western:
    single, longer, known = bytearray(range(256)), [], bytearray()
    for code in range(256):
        plain = _NOT_IN_LINE.sub("", _of_any(chr(code)))
        if plain.isascii():
            known.append(code)
            single[code] = ord(plain) if len(plain) == 1 else ord(" ")
        if len(plain) > 1:
            longer.append((bytes((code,)), plain.encode("ascii", "replace")))
    return _Western(bytes(known), tuple(longer), bytes(single))


def _of_any(text: str) -> str:
    folded = looks_like_latin(unicodedata.normalize("NFKD", text)).casefold()
    for letter, plain in _PLAIN.items():
        folded = folded.replace(letter, plain)
    return folded


def _numbered(text: str) -> str:
    return text.encode("ascii", "backslashreplace").decode("ascii")


class Span(NamedTuple):
    """Some letters of a text as they are written there, and what is written around them."""

    before: str
    written: str
    behind: str

    @property
    def is_word(self) -> bool:
        """Whether they begin and end where words do."""
        return not (joins(self.before[-1:]) or joins(self.behind[:1]))


def span_of(text: str, first: int, last: int) -> Span | None:
    """Return some letters of a text as they are written; None when they go on beyond the text.

    Args:
        text: as it was before ``letters``.
        first: the place of the first of them in ``letters(text)``.
        last: the place after the last of them.
    """
    lines = _lines(text)
    if last > lines.ends[-1]:
        return None
    whole, (begin, said) = lines.whole, lines.after(first)
    end = begin
    while said < last and end < len(whole):
        said, end = said + _count(whole[end]), end + 1
    return Span(
        whole[max(begin - _AROUND, 0) : begin], whole[begin:end], whole[end : end + _AROUND]
    )


class _Lines(NamedTuple):
    """A text with composed letters, where its lines begin, how many ``letters`` end with each."""

    whole: str
    starts: list[int]
    ends: list[int]

    def after(self, count: int) -> tuple[int, int]:
        """Return the place of the first character that more letters than a count end with.

        And how many letters end before it.
        """
        line = bisect_right(self.ends, count)
        start, end = (*self.starts[line : line + 2], len(self.whole))[:2]
        said = self.ends[line - 1] if line else 0
        # Long lines are passed by parts, which is faster than by letters.
        while start + _PART < end:
            before = said + len(letters(self.whole[start : start + _PART]))
            if before > count:
                break
            start, said = start + _PART, before
        for begin in range(start, len(self.whole), _PART):
            upto = list(accumulate(map(_count, self.whole[begin : begin + _PART]), initial=said))
            if upto[-1] > count:
                passed = bisect_right(upto, count) - 1
                return begin + passed, upto[passed]
            said = upto[-1]
        return len(self.whole), said


@lru_cache(maxsize=256)
def _lines(text: str) -> _Lines:
    whole = unicodedata.normalize("NFC", text)
    lines = whole.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    return _Lines(whole, starts[:-1], list(accumulate(map(len, letters_of_words(lines)))))


@lru_cache(maxsize=4096)
def _count(character: str) -> int:
    return len(letters(character))


def places_of(wanted: str, said: str, first: int = 0, last: int | None = None) -> Iterator[int]:
    """Return where some letters stand among others, whole words or not.

    Args:
        wanted: the letters.
        said: the others.
        first: from which place on.
        last: the place that they end at or before, None for the end.
    """
    at = said.find(wanted, first, last)
    while at >= 0:
        yield at
        at = said.find(wanted, at + 1, last)


def joins(character: str) -> bool:
    """Tell whether a word goes on at a character."""
    return character.isalnum() or character in _SOFT

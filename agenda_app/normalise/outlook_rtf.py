"""The text of an e-mail as Outlook keeps it: RTF, packed (MS-OXRTFCP), often with HTML in it.

It is read as HTML, so that what is struck out, hidden or a picture is told as in other e-mails.
"""

from __future__ import annotations

import html
import re
import struct
from dataclasses import dataclass, replace
from typing import Any

from agenda_app.normalise.code_pages import WESTERN, encoding_of

_PACKED, _PLAIN = b"LZFu", b"MELA"
_HEAD = 16
_WINDOW = 4096
_SHORTEST = 2
_KNOWN = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the window holds before the first byte (MS-OXRTFCP 2.1.2.1)."""
_LARGEST = 50_000_000
_TOKEN = re.compile(
    r"\\([a-z]+)(-?\d{1,9})? ?|((?:\\'[0-9a-f]{2})+)|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)",
    re.IGNORECASE,
)
_APART = {"fonttbl", "colortbl", "stylesheet", "info", "header", "footer", "filetbl", "pict"}
"""Groups whose words are not the text's."""
_LETTERS = {
    "tab": "\t", "cell": "\t", "nestcell": "\t", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”",
    "endash": "–", "emdash": "—", "bullet": "•", "emspace": " ", "enspace": " ", "~": "\xa0",
    "_": "-", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
_ENDS = {"par", "line", "row", "nestrow", "sect", "page", "\n", "\r"}
_FLAGS = {
    "htmlrtf": "is_doubled", "strike": "struck", "striked": "struck", "deleted": "struck",
    "v": "hidden",
}  # fmt: skip
_OF_CHARSET = {
    "0": "cp1252", "77": "mac-roman", "128": "cp932", "129": "cp949", "134": "cp936",
    "136": "cp950", "161": "cp1253", "162": "cp1254", "177": "cp1255", "178": "cp1256",
    "186": "cp1257", "204": "cp1251", "238": "cp1250",
}  # fmt: skip
_FONT = re.compile(r"\\f(\d{1,5})(?!\d)[^{};]{0,200}?\\fcharset(\d{1,3})")


def unpacked_rtf(data: bytes) -> bytes:
    """Return packed RTF as it was, as far as it can be read; nothing when it is none."""
    form, rest = data[8:12], data[_HEAD:]
    if form == _PLAIN:
        return rest
    if form != _PACKED:
        return b""
    window = bytearray(_KNOWN.ljust(_WINDOW, b"\0"))
    at, read, out = len(_KNOWN), 0, bytearray()
    while read < len(rest) and len(out) < _LARGEST:
        flags, read = rest[read], read + 1
        for bit in range(8):
            if flags >> bit & 1:
                if read + 2 > len(rest):
                    return bytes(out)
                (where,) = struct.unpack_from(">H", rest, read)
                read += 2
                start, length = where >> 4, (where & 15) + _SHORTEST
                if start == at:
                    return bytes(out)
            elif read < len(rest):
                window[at] = rest[read]
                start, length, read = at, 1, read + 1
            else:
                return bytes(out)
            for step in range(start, start + length):
                letter = window[step % _WINDOW]
                window[at] = letter
                at = (at + 1) % _WINDOW
                out.append(letter)
    return bytes(out)


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces."""

    left_out: bool = False
    is_markup: bool = False
    is_doubled: bool = False
    struck: bool = False
    hidden: bool = False
    encoding: str = WESTERN
    spare: int = 1

    @property
    def look(self) -> str:
        """The element that shows how its text looks."""
        return "span" if self.hidden else "s" if self.struck else ""


def html_of_rtf(rtf: bytes) -> str:
    """Return the HTML that a text in RTF was made of (MS-OXRTFEX), or its own text as HTML."""
    text = rtf.replace(b"\0", b"").decode("latin-1")
    reader = _Reader(text, r"\fromhtml" in text[:1000])
    for token in _TOKEN.finditer(text):
        reader.take(*token.groups())
    reader.look("")
    said = "".join(reader.said)  # rare letters are told by two numbers, as in UTF-16
    return said.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _Reader:
    def __init__(self, text: str, holds_html: bool) -> None:
        self.said: list[str] = []
        self._holds_html = holds_html
        self._around: list[_Group] = []
        self._group = _Group(encoding=_encoding(text[:1000]))
        self._fonts = {font: _OF_CHARSET.get(kind, "") for font, kind in _FONT.findall(text)}
        self._open, self._is_optional, self._to_skip = "", False, 0

    def take(
        self,
        word: str | None,
        number: str | None,
        coded: str | None,
        sign: str | None,
        brace: str | None,
        plain: str | None,
    ) -> None:
        if brace == "{":
            self._around.append(self._group)
        elif brace == "}" and self._around:
            self._group = self._around.pop()
        elif sign == "*":
            self._is_optional = True
            return
        elif word:
            self._obey(word, number or "")
        elif sign:
            self._obey(sign, "")
        elif coded:
            data = bytes.fromhex(coded.replace("\\'", ""))
            self._say(data[self._skipped(len(data)) :].decode(self._group.encoding, "replace"))
        elif plain:
            self._say(plain[self._skipped(len(plain)) :])
        self._is_optional = False

    def _obey(self, word: str, number: str) -> None:
        group = self._group
        if word == "htmltag":
            self._group = replace(group, is_markup=True)
        elif self._is_optional or word in _APART:
            self._markup("<img>" if word == "pict" else "")
            self._group = replace(group, left_out=True)
        elif word in _FLAGS:
            flag: dict[str, Any] = {_FLAGS[word]: number != "0"}
            self._group = replace(group, **flag)
        elif word == "plain":
            self._group = replace(group, struck=False, hidden=False)
        elif word == "f":
            self._group = replace(group, encoding=self._fonts.get(number) or group.encoding)
        elif word == "uc":
            self._group = replace(group, spare=int(number or 1))
        else:
            self._write(word, number)

    def _write(self, word: str, number: str) -> None:
        if word == "u" and number:
            self._say(chr(int(number) % 0x10000))
            self._to_skip = self._group.spare
        elif word in _LETTERS:
            self._say(_LETTERS[word])
        elif word in _ENDS:
            self._markup("\n" if self._holds_html else "<br>\n")

    def _skipped(self, length: int) -> int:
        """Return how many of so many letters only stand for one before them."""
        skipped = min(self._to_skip, length)
        self._to_skip -= skipped
        return skipped

    def _say(self, text: str) -> None:
        if self._group.is_markup:
            self._markup(text)
        elif not (self._group.left_out or self._group.is_doubled):
            if not self._holds_html:
                self.look(self._group.look)
            self.said.append(html.escape(text, quote=False))

    def _markup(self, text: str) -> None:
        if not (self._group.left_out or self._group.is_doubled):
            self.look("")
            self.said.append(text)

    def look(self, element: str) -> None:
        if element != self._open:
            self.said.append(f"</{self._open}>" if self._open else "")
            style = ' style="display:none"' if element == "span" else ""
            self.said.append(f"<{element}{style}>" if element else "")
            self._open = element


def _encoding(head: str) -> str:
    told = re.search(r"\\ansicpg(\d{1,5})", head)
    return encoding_of(int(told[1])) if told else WESTERN

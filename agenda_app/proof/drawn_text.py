"""The strings that a content stream draws, whether or not anything can be seen of them.

White text, text behind a picture, beside the page, in a layer that is switched off: all of it is
drawn by the same operators (ISO 32000-2, 9.4.3). They are read here in the order they stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from agenda_app.proof.bytes_text import texts_in
from agenda_app.proof.code_maps import PLAIN, CodeMap
from agenda_app.proof.pdf_strings import (
    HEX,
    LITERAL,
    names_in,
    raw_string,
    said_by_name,
    strings_in,
    text_string,
)

_TOKEN = re.compile(
    # What no token begins with is passed at once, which is faster than a try at every byte.
    rb"(?:[^/(<\[BET'\"%]++|<<|/MCID \d+>>|BT|T[fjJL*])*+"
    rb"("
    + (LITERAL + rb"|(?<!<)" + HEX + rb"(?!>)")  # a string
    + (rb"|\[(?:[-+.\d\s]++|" + LITERAL + rb"|" + HEX + rb")*+\]")  # several
    + rb"|/[^\s/<>\[\](){}%]+\s+[-+.\d]+\s+Tf\b"  # a font
    + rb"|/Artifact\s*(?:<<(?:[^<>()]|<[^<>]*>|<<[^<>]*>>|"
    + (LITERAL + rb")*>>|/\w+)?\s*B(?:DC|MC)\b")  # decoration
    + (rb"|/(?:ActualText|Alt|E|T)\s*(?:" + LITERAL + rb"|<[0-9A-Fa-f\s]*>)")  # what is said
    + rb"|\bB(?:DC|MC)\b|\bEMC\b"  # marks
    + rb"|\bT[dDm]\b|\bET\b|['\"]"  # ends
    + rb"|%[^\r\n]*"  # a remark
    + rb"|[/(<\[BET'\"%]|\Z)"  # something else
)
_SAID = re.compile(rb"[(<][\s\S]*")
_STRING = re.compile(LITERAL + rb"|" + HEX)
_PICTURE = tuple(map(re.compile, (rb"\bBI\b", rb"\bID\s", rb"\sEI\b")))
_LIST = re.compile(rb"<<((?:[^<>()]|" + LITERAL + rb"|<[^<>]*>|<<[^<>]*>>)*+)>>\s*(?:BDC|DP)\b")
_USUAL = frozenset(
    b"Artifact Pagination Background Subtype Header Footer Watermark Figure ActualText".split()
)
_STRINGS, _ENDS = frozenset((b"(", b"<")), frozenset((b"Td", b"TD", b"Tm", b"ET", b"'", b'"'))
"""How strings begin, and what goes to another line."""
_BETWEEN = "\u200b"


class Drawn(NamedTuple):
    """What a content stream says.

    ``body`` is the text but for decoration (headers and feet), so that a sentence goes on from
    page to page; ``decoration`` is that; ``beside`` is what is not drawn: replacement texts,
    remarks.
    """

    body: str
    decoration: str
    beside: str


class _Said(dict[bytes, str]):
    """What strings of a font say, by how they are written: kerned text has few and short ones."""

    def __init__(self, font: CodeMap) -> None:
        self.font = font

    def __missing__(self, written: bytes) -> str:
        text = self[written] = self.font.read(raw_string(written)) + _BETWEEN
        return text


class DrawnTexts:
    """Reads the content streams of one file, and remembers what the strings of its fonts say."""

    def __init__(self) -> None:
        """Know no font yet."""
        self._known: dict[int, _Said] = {}

    def read(self, content: bytes, fonts: Mapping[str, CodeMap]) -> Drawn:
        """Read a decoded content stream.

        Args:
            content: the operators; several streams of a page as one.
            fonts: what the codes of each font mean, by the name the stream uses.
        """
        return _read(content, lambda name: self._of(fonts.get(name.decode("latin-1"), PLAIN)))

    def _of(self, font: CodeMap) -> _Said:
        known = self._known.get(id(font))
        if known is None:
            known = self._known[id(font)] = _Said(font)  # which keeps the font, and so its id
        return known


def _read(content: bytes, said_in: Callable[[bytes], _Said]) -> Drawn:
    content, pictures = _without_pictures(content)
    beside = [text for picture in pictures for text in texts_in(picture)]
    texts: tuple[list[str], list[str]] = ([], [])
    said, marks, here = said_in(b""), [0], texts[0]
    for token in _TOKEN.findall(content):
        kind = token[:1]
        if token in _ENDS:
            here.append("\n")
        elif token == kind:
            continue  # something else, or the end of the content
        elif kind in _STRINGS:
            here.append(said[token])
        elif kind == b"[":
            here += map(said.__getitem__, _STRING.findall(token))
        elif token == b"EMC":
            del marks[max(len(marks) - 1, 1) :]
            here = texts[marks[-1]]
        elif kind == b"B":
            marks.append(marks[-1])
        elif kind == b"%" or token.endswith((b")", b">")):
            beside += _beside(token)
        elif token.endswith(b"Tf"):
            said = said_in(token[1:].split(None, 1)[0])
        else:
            marks.append(1)  # what decorates the page
            here = texts[1]
    beside += _named(content)
    return Drawn("".join(texts[0]), "".join(texts[1]), "\n".join(beside))


def _beside(token: bytes) -> Iterator[str]:
    """Return a remark, or what is said in place of what is drawn."""
    if token.startswith(b"%"):
        yield token.decode("latin-1")
    elif words := _SAID.search(token):
        yield text_string(raw_string(words[0]))


def _named(content: bytes) -> Iterator[str]:
    """Return the names of marks, and what stands in the lists with them; no font reads those."""
    if b"<<" in content:
        for match in _LIST.finditer(content):
            yield from (text_string(found.raw) for found in strings_in(match[1]))
    yield from map(said_by_name, sorted(names_in(content) - _USUAL))


def _without_pictures(content: bytes) -> tuple[bytes, list[bytes]]:
    """Return content without the pictures in it, and these.

    Each part of one is looked for once: a beginning without an end is no reason to begin again.
    """
    if b"BI" not in content:  # which is seen sooner
        return content, []
    begin, data, end = _PICTURE
    kept, pictures, at = [], [], 0
    while (
        (first := begin.search(content, at))
        and (inside := data.search(content, first.end()))
        and (last := end.search(content, inside.end()))
    ):
        kept.append(content[at : first.start()])
        pictures.append(content[first.end() : last.start()])
        at = last.end()
    return b" ".join((*kept, content[at:])), pictures

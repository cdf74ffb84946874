"""What lies in a PDF beside the document it shows: earlier versions, cut-off objects, a tail.

A file that was saved in addition still holds what it said before (ISO 32000-2, 7.5.6), and bytes
between and behind the objects are never shown by any reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Dictionary, Name, PdfError, Stream

from agenda_app.proof.bounds import MOST_VERSIONS, TooMuchError
from agenda_app.proof.bytes_text import texts_in
from agenda_app.proof.pdf_strings import strings_in, text_string
from agenda_app.proof.unpacking import SealedError, decoded, inflated

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_END = re.compile(rb"%%EOF[ \t]*\r?\n?")
_FILTER = re.compile(rb"/Filter\s*\[?\s*/(\w+)")
_PARTS = re.compile(rb"/DecodeParms\s*\[?\s*(<<[^<>]*>>)")
_WINDOW = 600


def earlier_versions(data: bytes) -> Iterator[bytes]:
    """Return the file as it was before each time it was saved in addition, the newest first.

    Raises:
        TooMuchError: it was saved too often to look at all of it.
    """
    ends = [match.end() for match in _END.finditer(data)]
    first = 1 if b"/Linearized" in data[:2048] else 0
    if len(ends) > MOST_VERSIONS:
        raise TooMuchError("versions")
    for end in reversed(ends[first:-1]):
        yield data[:end]


def tail(data: bytes) -> bytes:
    """Return what stands behind the end of the file."""
    ends = [match.end() for match in _END.finditer(data)]
    return data[ends[-1] :] if ends else b""


def loose_texts(data: bytes, is_known: Callable[[bytes], bool]) -> Iterator[str]:
    """Return what stands between the streams, and in streams that no object is.

    Args:
        data: the file.
        is_known: tells whether the bytes of a stream were read already as an object's.
    """
    between = []
    last = 0
    for match in _STREAM.finditer(data):
        before = data[last : match.start()]
        between.append(before)
        last = match.end()
        if not is_known(match[1]):
            said = _unfiltered(match[1], before[-_WINDOW:])
            yield from texts_in(said)
            yield _strings(said)
    between.append(data[last:])
    rest = b"\n".join(between)
    yield from texts_in(rest)
    yield _strings(rest)


def _strings(text: bytes) -> str:
    return "\n".join(text_string(found.raw) for found in strings_in(text))


def _unfiltered(raw: bytes, before: bytes) -> bytes:
    """Return what a cut-off stream says, by the filter that stands before it."""
    filters = _FILTER.findall(before[before.rfind(b"obj") :])
    if not filters:
        return inflated(raw) or raw
    parts = _PARTS.search(before)
    with pikepdf.new() as scratch:
        stream = Stream(scratch, raw)
        stream.Filter = Name(f"/{filters[0].decode()}")
        if parts is not None:
            stream.DecodeParms = _dictionary(parts[1])
        try:
            return decoded(stream)
        except SealedError:
            return raw  # no reader gets to it


def _dictionary(text: bytes) -> pikepdf.Object:
    try:
        return pikepdf.Object.parse(text)
    except PdfError:
        return Dictionary()

"""What lies in a PDF beside the document it shows: earlier versions, cut-off objects, a tail.

A file that was saved in addition still holds what it said before (ISO 32000-2, 7.5.6), and bytes
between and behind the objects are never shown by any reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pikepdf
from pikepdf import Dictionary, Name, PdfError, Stream

from agenda_app.proof.bounds import MOST_VERSIONS, TooMuchError
from agenda_app.proof.bytes_text import texts_in
from agenda_app.proof.pdf_strings import said_by_strings
from agenda_app.proof.unpacking import SealedError, decoded, inflated

_STREAM, _STREAM_END = b"stream", b"endstream"
_LINE_ENDS = (b"\r\n", b"\n")
_LINE_END = b"\r\n"
_LARGE, _HEAD = 50_000, 32
_MARK = b"%%EOF"
_END = re.compile(rb"%%EOF[ \t]*\r?\n?")
_FILTER = re.compile(rb"/Filter\s*\[?\s*/(\w+)")
_PARTS = re.compile(rb"/DecodeParms\s*\[?\s*(<<[^<>]*>>)")
_WINDOW = 600


def earlier_versions(data: bytes) -> Iterator[bytes]:
    """Return the file as it was before each time it was saved in addition, the newest first.

    Raises:
        TooMuchError: it was saved too often to look at all of it.
    """
    ends = list(_ends(data))
    first = 1 if b"/Linearized" in data[:2048] else 0
    if len(ends) > MOST_VERSIONS:
        raise TooMuchError("versions")
    for end in reversed(ends[first:-1]):
        yield data[:end]


def tail(data: bytes) -> bytes:
    """Return what stands behind the end of the file."""
    end = _END.match(data, data.rfind(b"%%EOF"))
    return data[end.end() :] if end else b""


def _ends(data: bytes) -> Iterator[int]:
    at = data.find(_MARK)
    while at >= 0:
        if end := _END.match(data, at):
            yield end.end()
        at = data.find(_MARK, at + 1)


class Streams:
    """The streams that lie in the bytes of a file, and which of them were read as objects."""

    def __init__(self, data: bytes) -> None:
        """Find them."""
        self._data = data
        self._spans = list(_spans(data))
        self._large: dict[bytes, list[_Span]] = {}
        for span in self._spans:
            if span.end - span.begin >= _LARGE:
                head = data[span.begin : span.begin + _HEAD]
                self._large.setdefault(head, []).append(span)
        self._known: set[int | _Span] = set()

    def note(self, raw: bytes) -> None:
        """Note that a stream of these bytes was read as an object's.

        Those of pictures are compared where they lie, which is faster than to sum them up twice.
        """
        if len(raw) < _LARGE:
            self._known.add(hash(raw.rstrip(_LINE_END)))
            return
        for span in self._large.get(raw[:_HEAD], ()):
            end = span.begin + len(raw)
            is_as_long = end <= span.end and not self._data[end : span.end].strip(_LINE_END)
            if is_as_long and self._data.startswith(raw, span.begin):
                self._known.add(span)

    def loose_texts(self) -> Iterator[str]:
        """Return what stands between the streams, and in streams that no object is."""
        between = []
        last = 0
        for span in self._spans:
            before = self._data[last : span.start]
            between.append(before)
            last = span.end + len(_STREAM_END)
            if not self._is_known(span):
                said = _unfiltered(self._data[span.begin : span.end], before[-_WINDOW:])
                yield from texts_in(said)
                yield _strings(said)
        between.append(self._data[last:])
        rest = b"\n".join(between)
        yield from texts_in(rest)
        yield _strings(rest)

    def _is_known(self, span: _Span) -> bool:
        if span in self._known:
            return True
        raw = self._data[span.begin : span.end].rstrip(_LINE_END)
        return len(raw) < _LARGE and hash(raw) in self._known


class _Span(NamedTuple):
    """Where a stream's keyword begins, where its bytes begin, and where they end."""

    start: int
    begin: int
    end: int


def _spans(data: bytes) -> Iterator[_Span]:
    start = data.find(_STREAM)
    while start >= 0:
        begin = start + len(_STREAM)
        line_end = next((one for one in _LINE_ENDS if data.startswith(one, begin)), b"")
        end = data.find(_STREAM_END, begin) if line_end else begin
        if end < 0:
            return
        if line_end:
            yield _Span(start, begin + len(line_end), end)
            end += len(_STREAM_END)
        start = data.find(_STREAM, end)


def _strings(text: bytes) -> str:
    return "\n".join(said_by_strings(text))


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

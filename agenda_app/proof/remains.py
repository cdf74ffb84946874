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
from agenda_app.proof.deflated import inflated
from agenda_app.proof.pdf_strings import said_by_strings
from agenda_app.proof.unpacking import SealedError, decoded

_STREAM, _STREAM_END = b"stream", b"endstream"
_BEHIND = re.compile(rb"[\r\n]*(endstream)")
_LINE_ENDS = (b"\r\n", b"\n")
_LINE_END = b"\r\n"
_LARGE, _HEAD = 50_000, 32
_MARK = b"%%EOF"
_END = re.compile(rb"%%EOF[ \t]*\r?\n?")
_FILTER = re.compile(rb"/Filter\s*\[?\s*/(\w+)")
_PARTS = re.compile(rb"/DecodeParms\s*\[?\s*(<<[^<>]*>>)")
_WINDOW = 600
_HEAD_OF_FILE = re.compile(rb"\A%PDF-[0-9]\.[0-9]\r?\n%[\x80-\xff]{4}\r?\n")
"""Four bytes tell that the file is no text (7.5.2), and nothing else."""


def tail(data: bytes) -> bytes:
    """Return what stands behind the end of the file."""
    end = _END.match(data, data.rfind(b"%%EOF"))
    return data[end.end() :] if end else b""


class Streams:
    """The streams that lie in the bytes of a file, and which of them were read as objects."""

    def __init__(self, data: bytes) -> None:
        """Know none yet."""
        self._data = data
        self._known: set[int] = set()
        self._large: dict[bytes, list[_Large]] = {}
        self._spans: list[_Span] | None = None

    def note(self, raw: bytes, stream: Stream) -> None:
        """Note that a stream of these bytes was read as an object's."""
        if len(raw) < _LARGE:
            self._known.add(hash(raw.rstrip(_LINE_END)))
        else:
            self._large.setdefault(raw[:_HEAD], []).append(_Large(len(raw), raw[-_HEAD:], stream))

    def settle(self) -> None:
        """Find the streams, when all that objects have were noted and can still be read."""
        self._spans = list(self._found())
        self._large.clear()

    def loose_texts(self) -> Iterator[str]:
        """Return what stands between the streams, and in streams that no object is."""
        between = []
        last = 0
        for span in self._every():
            before = self._data[last : span.start]
            between.append(before)
            last = span.end + len(_STREAM_END)
            if not span.is_known:
                said = _unfiltered(self._data[span.begin : span.end], before[-_WINDOW:])
                yield from texts_in(said)
                yield _strings(said)
        between.append(self._data[last:])
        rest = _HEAD_OF_FILE.sub(b"", b"\n".join(between))
        yield from texts_in(rest)
        yield _strings(rest)

    def earlier_versions(self) -> Iterator[bytes]:
        """Return the file as it was before each time it was saved in addition, the newest first.

        Raises:
            TooMuchError: it was saved too often to look at all of it.
        """
        ends = list(self._ends())
        first = 1 if b"/Linearized" in self._data[:2048] else 0
        if len(ends) > MOST_VERSIONS:
            raise TooMuchError("versions")
        for end in reversed(ends[first:-1]):
            yield self._data[:end]

    def _ends(self) -> Iterator[int]:
        """Return where versions end, but for what only looks like it in an object's stream."""
        last = 0
        for span in (*self._every(), _Span(len(self._data), 0, len(self._data), is_known=True)):
            if not span.is_known:
                continue
            at = self._data.find(_MARK, last, span.start)
            while at >= 0:
                if end := _END.match(self._data, at):
                    yield end.end()
                at = self._data.find(_MARK, at + 1, span.start)
            last = span.end

    def _every(self) -> list[_Span]:
        if self._spans is None:
            self._large.clear()  # nobody can read them any more
            self.settle()
        return self._spans or []

    def _found(self) -> Iterator[_Span]:
        data = self._data
        start = data.find(_STREAM)
        while start >= 0:
            begin = start + len(_STREAM)
            line_end = next((one for one in _LINE_ENDS if data.startswith(one, begin)), b"")
            end = begin
            if line_end:
                begin += len(line_end)
                end = self._end_of_large(begin)
                is_known = end >= 0
                if not is_known:
                    end = data.find(_STREAM_END, begin)
                    if end < 0:
                        return
                    is_known = self._is_known(begin, end)
                yield _Span(start, begin, end, is_known=is_known)
                end += len(_STREAM_END)
            start = data.find(_STREAM, end)

    def _is_known(self, begin: int, end: int) -> bool:
        raw = self._data[begin:end].rstrip(_LINE_END)
        return len(raw) < _LARGE and hash(raw) in self._known

    def _end_of_large(self, begin: int) -> int:
        """Return where a large stream ends that was noted and begins somewhere, -1 when none does.

        It is compared where it lies: that is faster than to look for its end, or to sum it up.
        """
        data = self._data
        for one in self._large.get(data[begin : begin + _HEAD], ()):
            end = begin + one.length
            if data.startswith(one.tail, end - _HEAD):
                behind = _BEHIND.match(data, end)
                if behind and data.startswith(one.stream.read_raw_bytes(), begin):
                    return behind.start(1)
        return -1


class _Large(NamedTuple):
    """A stream as long as those of pictures, with its last bytes."""

    length: int
    tail: bytes
    stream: Stream


class _Span(NamedTuple):
    """Where a stream's keyword begins, where its bytes begin and end, and whether it was noted."""

    start: int
    begin: int
    end: int
    is_known: bool


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

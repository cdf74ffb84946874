"""What the streams of a PDF say, unpacked within bounds (ISO 32000-2, 7.4)."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, DataDecodingError, Dictionary, Name, PdfError, Stream, StreamDecodeLevel
from pikepdf.exceptions import QpdfRuntimeError

from agenda_app.proof.bounds import MOST_UNPACKED, TooMuchError
from agenda_app.proof.deflated import inflated

_LARGEST_RATIO = {"FlateDecode": 1032, "Fl": 1032, "RunLengthDecode": 64, "RL": 64}
_LZW = frozenset(("LZWDecode", "LZW"))
_LZW_RATIO = 1400
_LZW_CLEAR, _LZW_END = 256, 257
_OTHER_RATIO = 4
_OF_PIXELS = frozenset(("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode"))


class SealedError(ValueError):
    """A stream is packed in a way that the library does not know, but a reader may."""


def content_streams(page: pikepdf.Page) -> list[Stream]:
    """Return the streams that a page draws, in order; one may be among them more than once."""
    contents = page.obj.get("/Contents")
    parts = list(contents) if isinstance(contents, Array) else [contents]
    return [part for part in parts if isinstance(part, Stream)]


def content_of(page: pikepdf.Page) -> bytes:
    """Return what a page draws, all its streams as one; for the errors see ``contents_of``."""
    return b"\n".join(data for _, data in contents_of(page))


def contents_of(page: pikepdf.Page) -> list[tuple[Stream, bytes]]:
    """Return the streams that a page draws, in order, and what each says.

    Raises:
        TooMuchError: that is more than can be searched.
        SealedError: nobody knows how a stream is packed.
    """
    parts, room = [], MOST_UNPACKED
    for stream in content_streams(page):
        parts.append((stream, decoded(stream)))
        room -= len(parts[-1][1])
        if room < 0:
            raise TooMuchError("content")
    return parts


def is_image(stream: Stream) -> bool:
    """Tell whether a stream holds pixels."""
    return bool(stream.get("/Subtype") == Name.Image)


def filters_of(stream: pikepdf.Object) -> tuple[str, ...]:
    """Return the names of what a stream is packed by, the outermost first."""
    held = stream.get("/Filter", stream.get("/F"))
    named = list(held) if isinstance(held, Array) else [held]
    return tuple(str(name)[1:] for name in named if isinstance(name, Name))


def may_unpack_to(stream: Stream) -> int:
    """Return an upper bound for how many bytes a stream unpacks to, without unpacking it."""
    size = len(stream.read_raw_bytes())
    for name in filters_of(stream):
        size *= _LZW_RATIO if name in _LZW else _LARGEST_RATIO.get(name, _OTHER_RATIO)
    return size


def decoded(stream: Stream) -> bytes:
    """Return what a stream says: of pixels their file, of what is damaged as much as comes out.

    Raises:
        TooMuchError: it unpacks to more than can be searched.
        SealedError: nobody knows how it is packed.
    """
    filters = filters_of(stream)
    if _LZW.intersection(filters) and may_unpack_to(stream) > MOST_UNPACKED:
        _refuse_long_lzw(stream, filters)
    try:
        data = stream.read_bytes(StreamDecodeLevel.specialized)
    except (PdfError, QpdfRuntimeError, UnicodeDecodeError) as error:
        data = stream.read_raw_bytes()
        if "memory limit" in str(error):
            raise TooMuchError("stream") from error
        if isinstance(error, DataDecodingError):
            data += inflated(data)
        elif not _OF_PIXELS.intersection(filters):
            raise SealedError("stream") from error
    if len(data) > MOST_UNPACKED:
        raise TooMuchError("stream")
    return data


def picture_file(stream: pikepdf.Object, raw: bytes) -> bytes:
    """Return a picture's own file, which other filters may lie around; else its packed pixels.

    Args:
        stream: the picture, or what is said of one among operators.
        raw: its bytes as they stand in the file.

    Raises:
        TooMuchError: it unpacks to more than can be searched.
        SealedError: nobody knows how it is packed.
    """
    filters = filters_of(stream)
    if len(filters) < 2:
        return raw
    parms = stream.get("/DecodeParms", stream.get("/DP"))
    with pikepdf.new() as scratch:
        outer = Stream(scratch, raw)
        outer.Filter = Array([Name(f"/{name}") for name in filters[:-1]])
        if isinstance(parms, Array):
            around = list(parms)[: len(filters) - 1]
            outer.DecodeParms = Array([_apart(one) for one in around])
        return decoded(outer)


def _apart(parms: pikepdf.Object | None) -> pikepdf.Object | None:
    """Return the same in no file."""
    return None if parms is None else pikepdf.Object.parse(parms.unparse(resolved=True))


def _refuse_long_lzw(stream: Stream, filters: tuple[str, ...]) -> None:
    """Count what LZW unpacks to, for the library sets no bound to that (ISO 32000-2, 7.4.4.2)."""
    parms = stream.get("/DecodeParms")
    early = int(parms.get("/EarlyChange", 1)) if isinstance(parms, Dictionary) else 1
    if len(filters) > 1 or _lzw_length(stream.read_raw_bytes(), early) > MOST_UNPACKED:
        raise TooMuchError("stream")


def _lzw_length(raw: bytes, early: int) -> int:
    """Return how many bytes LZW unpacks to, or a number above the bound as soon as that is sure."""
    fresh = [1] * 256 + [0, 0]
    lengths, last, total, width = list(fresh), 0, 0, 9
    held = bits = 0
    for byte in raw:
        held, bits = held << 8 | byte, bits + 8
        if bits < width:
            continue
        bits -= width
        code, held = held >> bits, held & ((1 << bits) - 1)
        if code == _LZW_END or total > MOST_UNPACKED:
            break
        if code == _LZW_CLEAR:
            lengths, last, width = list(fresh), 0, 9
            continue
        if last and len(lengths) < 1 << 12:
            lengths.append(last + 1)
        last = lengths[code] if code < len(lengths) else last + 1
        total += last
        width = min(max((len(lengths) + early).bit_length(), 9), 12)
    return total

"""How streams are packed: every packing that is none of a picture's own becomes a single one.

The names are those of ISO 32000-2, 7.4, and the short ones that readers take outside of inline
images too (its table 92).
"""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.normalise.objects import name_of
from agenda_app.normalise.pdf_open import MOST_FILTERS
from agenda_app.normalise.unpacking import Room, unpacked

_PACKED_AS_PICTURE = {"/DCTDecode", "/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode"}
_UNPACKABLE = {
    *("/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode"),
}
_SHORT = {
    "/AHx": "/ASCIIHexDecode",
    "/A85": "/ASCII85Decode",
    "/LZW": "/LZWDecode",
    "/Fl": "/FlateDecode",
    "/RL": "/RunLengthDecode",
    "/CCF": "/CCITTFaxDecode",
    "/DCT": "/DCTDecode",
}
# The lock of a file, which is open by now.
_LOCK = "/Crypt"


def peel(pdf: pikepdf.Pdf, stream: Stream, room: Room, *, anew: bool) -> bool:
    """Leave one packing, under a picture's own one at most; what nobody can unpack is emptied.

    Args:
        pdf: the file.
        stream: one of its streams.
        room: what may still be unpacked.
        anew: pack everything anew, as in a damaged file, so that no stream ends in the middle of
            itself.

    Returns:
        Whether it still holds what it held.

    Raises:
        RefusalError: it unpacks to more than readers can hold.
    """
    written, listed = _filters(stream)
    kept = [pair for pair in zip(written, listed, strict=False) if pair[0] != _LOCK]
    names, parameters = [_SHORT.get(name, name) for name, _ in kept], [one for _, one in kept]
    if len(names) > MOST_FILTERS or set(names) - _UNPACKABLE - _PACKED_AS_PICTURE:
        return _emptied(stream)
    if names != written:
        _pack(stream, stream.read_raw_bytes(), names, parameters)
    while len(names) > 1 and names[0] in _UNPACKABLE and not _is_packed_picture(names):
        outer = pdf.make_stream(stream.read_raw_bytes(), Filter=Name(names[0]))
        if isinstance(parameters[0], Dictionary):
            outer.DecodeParms = parameters[0]
        data = unpacked(outer)
        if data is None:
            return _emptied(stream)
        names, parameters = names[1:], parameters[1:]
        _pack(stream, data, names, parameters)
    if set(names) & _PACKED_AS_PICTURE:
        if names[0] == "/FlateDecode":
            room.spend_packed(stream.read_raw_bytes())
    elif anew or names != ["/FlateDecode"]:
        data = unpacked(stream)
        if data is None:
            return _emptied(stream)
        room.spend(len(data))
        stream.write(data)
    else:
        room.spend_packed(stream.read_raw_bytes())
    return True


def _emptied(stream: Stream) -> bool:
    held = bool(stream.read_raw_bytes())
    stream.write(b"")
    return not held


def _is_packed_picture(names: list[str]) -> bool:
    return names[0] == "/FlateDecode" and names[1] in _PACKED_AS_PICTURE


def _pack(stream: Stream, data: bytes, names: list[str], parameters: list[Any]) -> None:
    """Put data into a stream that are packed already."""
    filters = Array([Name(name) for name in names])
    stream.write(data, filter=filters, decode_parms=Array(parameters))


def _filters(stream: Stream) -> tuple[list[str], list[Any]]:
    """Return the names of how a stream is packed, the outermost first, and as many parameters."""
    listed, parameters = stream.get("/Filter"), stream.get("/DecodeParms")
    names = list(listed) if isinstance(listed, Array) else [] if listed is None else [listed]
    found = list(parameters) if isinstance(parameters, Array) else [parameters]
    found += [None] * (len(names) - len(found))
    return [name_of(name) for name in names], found

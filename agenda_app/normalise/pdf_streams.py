"""Streams and objects in them: packed in ways that are never packed anew, nothing said beside."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.objects import entries, name_of
from agenda_app.normalise.pdf_open import MOST_FILTERS
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.unpacking import Room

_PACKED_AS_PICTURE = {"/DCTDecode", "/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode"}
_UNPACKABLE = {
    *("/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode"),
}
_EVERY = {"/Type", "/Subtype", "/Length", "/Filter", "/DecodeParms"}
_FORM = _EVERY | {"/FormType", "/BBox", "/Matrix", "/Resources", "/Group", "/StructParents"}
_IMAGE = _EVERY | {
    *("/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent", "/ImageMask", "/Mask"),
    *("/Decode", "/SMask", "/SMaskInData", "/Matte"),
}
_ELSEWHERE = ("/F", "/FFilter", "/FDecodeParms", "/Metadata", "/PieceInfo", "/AF", "/DL")
_SHORT_FILTERS = {"/Fl": "/FlateDecode", "/DCT": "/DCTDecode", "/CCF": "/CCITTFaxDecode"}
# Whatever a damaged or sly file hangs where nobody expects it.
_NEVER = ("/AA", "/JS", "/JavaScript", "/OpenAction", "/EF", "/XFA", "/Launch", "/OCGs")
_PRINTING = ("/TR", "/TR2", "/HT", "/HTP", "/HTO", "/BG", "/BG2", "/UCR", "/UCR2")
_INTENTS = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}


def tidy_objects(pdf: pikepdf.Pdf) -> None:
    """Leave only what draws: no outside files, no authors' names, nothing for printing presses.

    Raises:
        RefusalError: a stream unpacks to more than readers can hold.
    """
    damaged, room = bool(pdf.get_warnings()), Room()
    for found in list(pdf.objects):
        if not isinstance(found, Dictionary | Stream):
            continue
        for key in _NEVER:
            if key in found:
                del found[key]
        if isinstance(found, Stream):
            _tidy(pdf, found, room, anew=damaged)
        else:
            _tidy_state(found)
    for scope in pdf.content_scopes():
        for state in entries(scope.resources, "/ExtGState").values():
            if isinstance(state, Dictionary):
                _tidy_state(state, known=True)


def _tidy(pdf: pikepdf.Pdf, stream: Stream, room: Room, *, anew: bool) -> None:
    kind = stream.get("/Subtype")
    if stream.get("/Type") in (Name.XRef, Name.ObjStm):
        # Content that calls itself part of the file's skeleton would be left out when it is saved.
        del stream.Type
    allowed = {Name.Form: _FORM, Name.Image: _IMAGE}.get(kind) if isinstance(kind, Name) else None
    if kind == Name.PS or "/Subtype2" in stream:
        stream.write(b"")
        stream.Subtype, stream.BBox, allowed = Name.Form, Array([0, 0, 0, 0]), _FORM
    for key in list(stream.keys()):
        if key in _ELSEWHERE or (allowed is not None and key not in allowed):
            del stream[key]
    if "/Intent" in stream and name_of(stream.Intent) not in _INTENTS:
        del stream.Intent
    _peel(pdf, stream, room, anew=anew)


def _peel(pdf: pikepdf.Pdf, stream: Stream, room: Room, *, anew: bool) -> None:
    """Leave one packing, under a picture's own one at most; what nobody can unpack is emptied.

    In a damaged file everything is packed anew, so that no stream ends in the middle of itself.
    """
    names, parameters = _filters(stream)
    if len(names) > MOST_FILTERS:
        stream.write(b"")
        return
    while len(names) > 1 and names[0] in _UNPACKABLE and not _is_packed_picture(names):
        outer = pdf.make_stream(stream.read_raw_bytes(), Filter=Name(names[0]))
        if isinstance(parameters[0], Dictionary):
            outer.DecodeParms = parameters[0]
        data = _unpacked(outer)
        names, parameters = names[1:], parameters[1:]
        inner = Array([Name(name) for name in names])
        stream.write(data, filter=inner, decode_parms=Array(parameters))
    if set(names) & _PACKED_AS_PICTURE:
        if names[0] == "/FlateDecode":
            room.spend_packed(stream.read_raw_bytes())
    elif set(names) - _UNPACKABLE:
        stream.write(b"")
    elif anew or names != ["/FlateDecode"]:
        data = _unpacked(stream)
        room.spend(len(data))
        stream.write(data)
    else:
        room.spend_packed(stream.read_raw_bytes())


def _is_packed_picture(names: list[str]) -> bool:
    return names[0] == "/FlateDecode" and names[1] in _PACKED_AS_PICTURE


def _unpacked(stream: Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError as error:
        if "memory limit" in str(error):
            raise RefusalError(Refused.BOMB) from error
        return b""


def _filters(stream: Stream) -> tuple[list[str], list[Any]]:
    listed, parameters = stream.get("/Filter"), stream.get("/DecodeParms")
    names = list(listed) if isinstance(listed, Array) else [] if listed is None else [listed]
    found = list(parameters) if isinstance(parameters, Array) else [parameters]
    found += [None] * (len(names) - len(found))
    return [_SHORT_FILTERS.get(name_of(name), name_of(name)) for name in names], found


def _tidy_state(state: Dictionary, *, known: bool = False) -> None:
    if not known and state.get("/Type") != Name.ExtGState:
        return
    for key in _PRINTING:
        if key in state:
            del state[key]
    if "/RI" in state and name_of(state.RI) not in _INTENTS:
        del state.RI

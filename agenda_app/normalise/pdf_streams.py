"""Streams and objects in them: packed in ways that are never packed anew, nothing said beside."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.objects import entries, name_of, reached
from agenda_app.normalise.packings import peel
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.unpacking import Room

_EVERY = {"/Type", "/Subtype", "/Length", "/Filter", "/DecodeParms"}
_FORM = _EVERY | {"/FormType", "/BBox", "/Matrix", "/Resources", "/Group", "/StructParents"}
_IMAGE = _EVERY | {
    *("/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent", "/ImageMask", "/Mask"),
    *("/Decode", "/SMask", "/SMaskInData", "/Matte"),
}
_ELSEWHERE = ("/F", "/FFilter", "/FDecodeParms", "/Metadata", "/PieceInfo", "/AF", "/DL")
# Whatever a damaged or sly file hangs where nobody expects it.
_NEVER = ("/AA", "/JS", "/JavaScript", "/OpenAction", "/EF", "/XFA", "/Launch", "/OCGs")
_PRINTING = ("/TR", "/TR2", "/HT", "/HTP", "/HTO", "/BG", "/BG2", "/UCR", "/UCR2")
_INTENTS = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}


def tidy_objects(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Leave only what draws: no outside files, no authors' names, nothing for printing presses.

    Args:
        pdf: the file.
        remarks: notes the pages that draw with something that had to be emptied.

    Raises:
        RefusalError: a stream unpacks to more than readers can hold.
    """
    damaged, room = bool(pdf.get_warnings()), Room()
    emptied: set[tuple[int, int]] = set()
    for found in list(pdf.objects):
        if not isinstance(found, Dictionary | Stream):
            continue
        for key in _NEVER:
            if key in found:
                del found[key]
        if isinstance(found, Stream):
            if not _tidy(pdf, found, room, anew=damaged):
                emptied.add(found.objgen)
        else:
            _tidy_state(found)
    for scope in pdf.content_scopes():
        for state in entries(scope.resources, "/ExtGState").values():
            if isinstance(state, Dictionary):
                _tidy_state(state, known=True)
    if emptied:
        _tell_emptied(pdf, emptied, remarks)


def _tell_emptied(pdf: pikepdf.Pdf, emptied: set[tuple[int, int]], remarks: Remarks) -> None:
    for number, page in enumerate(pdf.pages, start=1):
        drawing = [page.obj.get("/Contents"), page.obj.get("/Resources")]
        if emptied & reached(drawing):
            remarks.find(Found.NOT_UNPACKED, number)


def _tidy(pdf: pikepdf.Pdf, stream: Stream, room: Room, *, anew: bool) -> bool:
    """Tidy a stream; return whether it still draws what readers see of it."""
    whole = True
    kind = stream.get("/Subtype")
    if stream.get("/Type") in (Name.XRef, Name.ObjStm):
        # Content that calls itself part of the file's skeleton would be left out when it is saved.
        del stream.Type
    allowed = {Name.Form: _FORM, Name.Image: _IMAGE}.get(kind) if isinstance(kind, Name) else None
    if kind == Name.PS or "/Subtype2" in stream:
        # What is only for printers with a language of their own is never seen.
        whole = kind == Name.PS or not stream.read_raw_bytes()
        stream.write(b"")
        stream.Subtype, stream.BBox, allowed = Name.Form, Array([0, 0, 0, 0]), _FORM
    for key in list(stream.keys()):
        if key in _ELSEWHERE or (allowed is not None and key not in allowed):
            del stream[key]
    if "/Intent" in stream and name_of(stream.Intent) not in _INTENTS:
        del stream.Intent
    return peel(pdf, stream, room, anew=anew) and whole


def _tidy_state(state: Dictionary, *, known: bool = False) -> None:
    if not known and state.get("/Type") != Name.ExtGState:
        return
    for key in _PRINTING:
        if key in state:
            del state[key]
    if "/RI" in state and name_of(state.RI) not in _INTENTS:
        del state.RI

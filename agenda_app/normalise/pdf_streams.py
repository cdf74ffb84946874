"""Streams and objects in them: packed in ways that are never packed anew, nothing said beside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.functions import leaves_alone
from agenda_app.normalise.objects import entries, name_of, reached
from agenda_app.normalise.packings import peel
from agenda_app.normalise.pdf_pictures import is_broken, is_other_in_print
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

Number = tuple[int, int]


def tidy_objects(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Leave only what draws: no outside files, no authors' names, nothing for printing presses.

    Args:
        pdf: the file.
        remarks: notes the pages that draw with something that had to be emptied or is damaged,
            and what would look otherwise from a printing press.

    Raises:
        RefusalError: a stream unpacks to more than readers can hold.
    """
    damaged, room = bool(pdf.get_warnings()), Room()
    told: defaultdict[Found, set[Number]] = defaultdict(set)
    _tidy_states(pdf, remarks)
    for found in list(pdf.objects):
        if not isinstance(found, Dictionary | Stream):
            continue
        if is_other_in_print(found):
            told[Found.OTHER_IN_PRINT].add(found.objgen)
        for key in _NEVER:
            if key in found:
                del found[key]
        if not isinstance(found, Stream):
            _tidy_state(found)
        elif not _tidy(pdf, found, room, anew=damaged):
            told[Found.NOT_UNPACKED].add(found.objgen)
        elif is_broken(found):
            told[Found.PICTURE_BROKEN].add(found.objgen)
    if told:
        _tell(pdf, told, remarks)


def _tell(pdf: pikepdf.Pdf, told: Mapping[Found, set[Number]], remarks: Remarks) -> None:
    """Tell on which pages objects are drawn."""
    for number, page in enumerate(pdf.pages, start=1):
        drawing = reached([page.obj.get("/Contents"), page.obj.get("/Resources")])
        for code, objects in told.items():
            if objects & drawing:
                remarks.find(code, number)


def _tidy(pdf: pikepdf.Pdf, stream: Stream, room: Room, *, anew: bool) -> bool:
    """Tidy a stream; return whether it still draws what readers see of it."""
    # What lies in another file is not there: no reader fetches it from somewhere.
    whole = "/F" not in stream or bool(stream.read_raw_bytes())
    kind = stream.get("/Subtype")
    if stream.get("/Type") in (Name.XRef, Name.ObjStm):
        # Content that calls itself part of the file's skeleton would be left out when it is saved.
        del stream.Type
    allowed = {Name.Form: _FORM, Name.Image: _IMAGE}.get(kind) if isinstance(kind, Name) else None
    if kind == Name.PS or "/Subtype2" in stream:
        # What is only for printers with a language of their own is never seen.
        whole = whole and (kind == Name.PS or not stream.read_raw_bytes())
        stream.write(b"")
        stream.Subtype, stream.BBox, allowed = Name.Form, Array([0, 0, 0, 0]), _FORM
    for key in list(stream.keys()):
        if key in _ELSEWHERE or (allowed is not None and key not in allowed):
            del stream[key]
    if "/Intent" in stream and name_of(stream.Intent) not in _INTENTS:
        del stream.Intent
    return peel(pdf, stream, room, anew=anew) and whole


def _tidy_states(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    for scope in pdf.content_scopes():
        for state in entries(scope.resources, "/ExtGState").values():
            if isinstance(state, Dictionary):
                if _changes_colours(state):
                    remarks.find(Found.PRESS_COLOURS)
                _tidy_state(state, known=True)


def _changes_colours(state: Dictionary) -> bool:
    """Tell whether colours are corrected for a printing press (ISO 32000-1, 10.5)."""
    said = state.get("/TR2", state.get("/TR"))
    return any(
        isinstance(one, Dictionary | Stream) and not leaves_alone(one)
        for one in (said if isinstance(said, Array) else [said])
    )


def _tidy_state(state: Dictionary, *, known: bool = False) -> None:
    if not known and state.get("/Type") != Name.ExtGState:
        return
    for key in _PRINTING:
        if key in state:
            del state[key]
    if "/RI" in state and name_of(state.RI) not in _INTENTS:
        del state.RI

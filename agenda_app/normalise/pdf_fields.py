"""Values and ticks of a form's fields that nothing draws yet are drawn."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.documents.field_text import render_box, render_field
from agenda_app.normalise.content import facts
from agenda_app.normalise.objects import annotations_of, entries, name_of

_MULTILINE, _PASSWORD, _RADIO, _PUSHED = 1 << 12, 1 << 13, 1 << 15, 1 << 16
_OFF = "/Off"
# What turns a look as the field is turned, once around its corner.
_TURNS = {90: (0, 1, -1, 0, 0, 0), 180: (-1, 0, 0, -1, 0, 0), 270: (0, -1, 1, 0, 0, 0)}
_SIZE = re.compile(r"([\d.]+)\s+Tf")
_DEEPEST = 30
_SMALLEST, _LARGEST = 4.0, 5000.0
_NOT_SEEN = 0b10 | 0b1


def draw_values(pdf: pikepdf.Pdf) -> list[tuple[int, str]]:
    """Draw what was filled in and has no look of its own, and return all values by page (from 1).

    ``NeedAppearances`` says that the looks in the file may be older than the values: then all are
    drawn anew.
    """
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return []
    anew = form.get_bool("/NeedAppearances", False)
    form.NeedAppearances = False
    values = []
    for number, page in enumerate(pdf.pages, start=1):
        for widget in annotations_of(page.obj):
            if widget.get("/Subtype") != Name.Widget or widget.get_int("/F", 0) & _NOT_SEEN:
                continue
            if _is_box(widget):
                _draw_box(pdf, widget)
            value = _value(widget)
            if not value:
                continue
            values.append((number, value))
            if anew or not _has_look(widget):
                _draw(pdf, widget, value)
    return values


def _inherited(field: Any, key: str) -> Any:
    for _ in range(_DEEPEST):
        if not isinstance(field, Dictionary):
            return None
        value = field.get(key)
        if value is not None:
            return value
        field = field.get("/Parent")
    return None


def _value(widget: Dictionary) -> str:
    """Return what is filled in to be read: nothing for boxes, buttons and passwords."""
    kind = _inherited(widget, "/FT")
    flags = _flags(widget)
    if kind not in (Name.Tx, Name.Ch) or (kind == Name.Tx and flags & _PASSWORD):
        return ""
    value = _inherited(widget, "/V")
    if isinstance(value, Array):
        return "\n".join(_text(item) for item in value)
    return _shown_choice(widget, _text(value)) if kind == Name.Ch else _text(value)


def _text(value: Any) -> str:
    if isinstance(value, Stream):
        return value.read_bytes().decode("utf-8", errors="replace")
    return (
        str(value).replace("\r\n", "\n").replace("\r", "\n")
        if isinstance(value, pikepdf.String)
        else ""
    )


def _shown_choice(widget: Dictionary, value: str) -> str:
    """Return what is shown for a choice, which may be stored under another word."""
    options = _inherited(widget, "/Opt")
    for option in options if isinstance(options, Array) else ():
        if isinstance(option, Array) and len(option) == 2 and _text(option[0]) == value:
            return _text(option[1])
    return value


def _has_look(widget: Dictionary) -> bool:
    looks = widget.get("/AP")
    look = looks.get("/N") if isinstance(looks, Dictionary) else None
    if not isinstance(look, Stream):
        return False
    return any(facts(stream, None).shows_text for stream in [look, *_inner(look)])


def _inner(look: Stream) -> Iterator[Stream]:
    drawn = entries(look.get("/Resources"), "/XObject")
    yield from (item for item in drawn.values() if isinstance(item, Stream))


def _flags(widget: Dictionary) -> int:
    found = _inherited(widget, "/Ff")
    return found if isinstance(found, int) else 0


def _is_box(widget: Dictionary) -> bool:
    return bool(_inherited(widget, "/FT") == Name.Btn and not _flags(widget) & _PUSHED)


def _draw_box(pdf: pikepdf.Pdf, widget: Dictionary) -> None:
    """Draw a box that has no look for what it says, ticked or not."""
    looks, is_round = widget.get("/AP"), bool(_flags(widget) & _RADIO)
    if isinstance(looks, Dictionary) and isinstance(looks.get("/N"), Stream):
        return
    states, state = entries(looks, "/N"), name_of(widget.get("/AS"))
    if not state and not (is_round and not states):
        # Of several, only their looks would tell which one is meant.
        chosen = name_of(_inherited(widget, "/V"))
        state = chosen if chosen in states or not states else _OFF
        widget.AS = Name(state or _OFF)
    ticked = state not in ("", _OFF)
    room = _room(widget)
    if room is not None and (state not in states if ticked else not states):
        own = widget.get("/MK")
        framed = isinstance(own, Dictionary) and "/BC" in own
        drawn = render_box(*room, ticked=ticked, framed=framed, is_round=is_round)
        _look_like(pdf, widget, drawn)


def _draw(pdf: pikepdf.Pdf, widget: Dictionary, value: str) -> None:
    room = _room(widget)
    if room is None:
        return
    look = _inherited(widget, "/DA")
    size = _SIZE.search(_text(look))
    page = render_field(
        value,
        *room,
        size=float(size[1]) if size and size[1].count(".") < 2 else 0.0,
        multiline="\n" in value or bool(_flags(widget) & _MULTILINE),
    )
    _look_like(pdf, widget, page)


def _room(widget: Dictionary) -> tuple[float, float] | None:
    """Return the width and height of a field as it is read, None when it cannot be drawn."""
    corners = [float(number) for number in widget.get_list("/Rect", ()) if _is_number(number)]
    if len(corners) != 4:
        return None
    room, height = abs(corners[2] - corners[0]), abs(corners[3] - corners[1])
    if not (_SMALLEST < room < _LARGEST and _SMALLEST < height < _LARGEST):
        return None
    return (height, room) if _turn(widget) in (90, 270) else (room, height)


def _turn(widget: Dictionary) -> int:
    looks = widget.get("/MK")
    return looks.get_int("/R", 0) % 360 if isinstance(looks, Dictionary) else 0


def _look_like(pdf: pikepdf.Pdf, widget: Dictionary, page: bytes) -> None:
    with pikepdf.open(io.BytesIO(page)) as drawn:
        form = pdf.copy_foreign(drawn.pages[0].as_form_xobject())
    if turn := _TURNS.get(_turn(widget)):
        form.Matrix = Array(turn)
    widget.AP = Dictionary(N=form)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)

"""Values of a form's fields that nothing draws yet are drawn."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.documents.field_text import render_field
from agenda_app.normalise.content import facts
from agenda_app.normalise.objects import annotations_of, entries

_MULTILINE, _PASSWORD = 1 << 12, 1 << 13
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
            value = _value(widget) if widget.get("/Subtype") == Name.Widget else ""
            if not value or widget.get_int("/F", 0) & _NOT_SEEN:
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
    flags = _inherited(widget, "/Ff")
    flags = flags if isinstance(flags, int) else 0
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


def _draw(pdf: pikepdf.Pdf, widget: Dictionary, value: str) -> None:
    corners = [float(number) for number in widget.get_list("/Rect", ()) if _is_number(number)]
    if len(corners) != 4:
        return
    room, height = abs(corners[2] - corners[0]), abs(corners[3] - corners[1])
    if not (_SMALLEST < room < _LARGEST and _SMALLEST < height < _LARGEST):
        return
    look = _inherited(widget, "/DA")
    size = _SIZE.search(_text(look))
    flags = _inherited(widget, "/Ff")
    page = render_field(
        value,
        room,
        height,
        size=float(size[1]) if size and size[1].count(".") < 2 else 0.0,
        multiline="\n" in value or (isinstance(flags, int) and bool(flags & _MULTILINE)),
    )
    with pikepdf.open(io.BytesIO(page)) as drawn:
        form = pdf.copy_foreign(drawn.pages[0].as_form_xobject())
    widget.AP = Dictionary(N=form)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)

"""Values and ticks of a form's fields that nothing draws yet are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectSet, Stream

from agenda_app.documents.field_text import render_box
from agenda_app.domain.language import Language
from agenda_app.domain.text import clean
from agenda_app.normalise.annotation_faces import colour_of, face_of_field
from agenda_app.normalise.annotation_looks import look_like, room_of, words_of_look, write_text
from agenda_app.normalise.content import facts
from agenda_app.normalise.html_words import words_of_html
from agenda_app.normalise.objects import (
    HIDDEN,
    INVISIBLE,
    NO_VIEW,
    PRINT,
    annotations_of,
    entries,
    name_of,
)
from agenda_app.normalise.unpacking import unpacked

_MULTILINE, _PASSWORD, _RADIO, _PUSHED, _COMBO = 1 << 12, 1 << 13, 1 << 15, 1 << 16, 1 << 17
_OFF = "/Off"
_DEEPEST = 30
_VALUES = ("/V", "/RV", "/I")
"""Where a field says what is filled in."""


PageText = tuple[int, str]
"""A text, and the page (from 1) that it belongs to."""


@dataclass(slots=True)
class Values:
    """What is filled in, by page: what its field shows, and what has no room in its field.

    A field that stands in several places has one value: it is told once, where it stands first.
    ``outdated`` is what fields showed that have no value any more.
    """

    shown: list[PageText] = field(default_factory=list)
    too_long: list[PageText] = field(default_factory=list)
    outdated: list[PageText] = field(default_factory=list)


def draw_values(pdf: pikepdf.Pdf) -> Values:
    """Draw what was filled in and has no look of its own, and return all values.

    ``NeedAppearances`` says that the looks in the file may be older than the values: then all are
    drawn anew, also those of fields that have been emptied (ISO 32000-1, 12.7.2).
    """
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return Values()
    anew = form.get_bool("/NeedAppearances", False)
    form.NeedAppearances = False
    values = Values()
    continued = ObjectSet()
    for number, page in enumerate(pdf.pages, start=1):
        for widget in annotations_of(page.obj):
            if widget.get("/Subtype") != Name.Widget or not is_seen(widget):
                continue
            if _is_box(widget):
                _draw_box(pdf, widget)
            value = _value(widget)
            if not value:
                if anew and _may_be_emptied(widget) and _has_look(widget):
                    values.outdated += _empty(pdf, widget, number)
                elif _is_bare(widget):
                    _draw(pdf, widget, "")
                continue
            drawn = anew or not _has_look(widget)
            if not drawn or _draw(pdf, widget, value):
                values.shown.append((number, value))
            elif continued.add(_holder(widget, *_VALUES)):
                values.too_long.append((number, value))
    return values


def is_seen(widget: Dictionary) -> bool:
    """Tell whether a field is seen, on the screen or on paper (ISO 32000-1, 12.5.3)."""
    flags = widget.get_int("/F", 0)
    return not flags & (INVISIBLE | HIDDEN) and bool(flags & PRINT or not flags & NO_VIEW)


def is_button(widget: Dictionary) -> bool:
    """Tell whether a field is a button that does something, and never says what is filled in."""
    return bool(_inherited(widget, "/FT") == Name.Btn and _flags(widget) & _PUSHED)


def is_filled_in(widget: Dictionary) -> bool:
    """Tell whether something is filled into a field."""
    return bool(_value(widget))


def _may_be_emptied(widget: Dictionary) -> bool:
    """Tell whether a field shows nothing but its value: not dots of a password, nor a list."""
    kind, flags = _inherited(widget, "/FT"), _flags(widget)
    if kind == Name.Tx:
        return not flags & _PASSWORD
    return bool(kind == Name.Ch and flags & _COMBO)


def _is_bare(widget: Dictionary) -> bool:
    """Tell whether a field to be filled in has a ground or a frame that nothing draws yet."""
    looks, own = widget.get("/AP"), entries(widget, "/MK")
    drawn = isinstance(looks, Dictionary) and "/N" in looks
    is_written = _inherited(widget, "/FT") in (Name.Tx, Name.Ch)
    return is_written and not drawn and any(colour_of(own.get(key)) for key in ("/BC", "/BG"))


def _empty(pdf: pikepdf.Pdf, widget: Dictionary, number: int) -> Iterator[PageText]:
    """Draw a field without a value, and yield what stood there."""
    look = widget.AP.N
    assert isinstance(look, Stream)
    before = words_of_look(look)
    del widget["/AP"]
    _draw(pdf, widget, "")
    if before:
        yield number, before


def _inherited(field: Any, key: str) -> Any:
    holder = _holder(field, key)
    return None if holder is None else holder.get(key)


def _holder(field: Any, *keys: str) -> Any:
    """Return the field that has one of some keys: a widget, or what it belongs to, or None."""
    for _ in range(_DEEPEST):
        if not isinstance(field, Dictionary):
            return None
        if any(field.get(key) is not None for key in keys):
            return field
        field = field.get("/Parent")
    return None


def _value(widget: Dictionary) -> str:
    """Return what is filled in to be read: nothing for boxes, buttons and passwords."""
    kind = _inherited(widget, "/FT")
    flags = _flags(widget)
    if kind not in (Name.Tx, Name.Ch) or (kind == Name.Tx and flags & _PASSWORD):
        return ""
    value = _inherited(widget, "/V")
    if kind == Name.Tx:
        return _text(value) or _words_of_rich_text(_inherited(widget, "/RV"))
    if value is None:
        return "\n".join(_numbered_choices(widget))
    chosen = list(value) if isinstance(value, Array) else [value]
    return "\n".join(_shown_choice(widget, _text(one)) for one in chosen)


def _text(value: Any) -> str:
    match value:
        case Stream():
            said = (unpacked(value) or b"").decode("utf-8", errors="replace")
        case pikepdf.String():
            said = str(value)
        case Name():
            said = name_of(value).removeprefix("/")
        case bool() | None:
            said = ""
        case int() | Decimal():
            # Programs that fill in forms write numbers and names where the standard wants words.
            said = str(value)
        case _:
            said = ""
    return said.replace("\r\n", "\n").replace("\r", "\n")


def _words_of_rich_text(value: Any) -> str:
    said = words_of_html(_text(value), Language.BOKMAL).text
    return "\n".join(clean(line) for line in said.splitlines()).strip()


def _shown_choice(widget: Dictionary, value: str) -> str:
    """Return what is shown for a choice, which may be stored under another word."""
    return next((shown for stored, shown in _options(widget) if stored == value), value)


def _numbered_choices(widget: Dictionary) -> list[str]:
    """Return what is shown for choices that are told by their numbers only (12.7.5.4)."""
    numbers, options = _inherited(widget, "/I"), _options(widget)
    every = numbers if isinstance(numbers, Array) else ()
    chosen = {number for number in every if isinstance(number, int)}
    return [shown for at, (_, shown) in enumerate(options) if at in chosen]


def _options(widget: Dictionary) -> Iterator[tuple[str, str]]:
    """Yield what may be chosen, each as it is stored and as it is shown."""
    options = _inherited(widget, "/Opt")
    for option in options if isinstance(options, Array) else ():
        is_pair = isinstance(option, Array) and len(option) == 2
        stored, shown = option if is_pair else (option, option)
        yield _text(stored), _text(shown)


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
    room = room_of(widget, _turn(widget))
    if room is not None and (state not in states if ticked else not states):
        own = widget.get("/MK")
        framed = isinstance(own, Dictionary) and "/BC" in own
        drawn = render_box(*room, ticked=ticked, framed=framed, is_round=is_round)
        look_like(pdf, widget, drawn, _turn(widget))


def _draw(pdf: pikepdf.Pdf, widget: Dictionary, value: str) -> bool:
    """Draw what is filled in; tell whether all of it has room in the field."""
    look = _text(_inherited(widget, "/DA"))
    return write_text(
        pdf,
        widget,
        value,
        look,
        face_of_field(widget, look),
        turn=_turn(widget),
        multiline="\n" in value or bool(_flags(widget) & _MULTILINE),
    )


def _turn(widget: Dictionary) -> int:
    looks = widget.get("/MK")
    return looks.get_int("/R", 0) % 360 if isinstance(looks, Dictionary) else 0

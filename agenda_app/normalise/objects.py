"""Looking into objects of a PDF that may be anything: what has the wrong type counts as missing."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from pikepdf import Array, Dictionary, Name, Operator, Stream

from agenda_app.domain.text import clean

INVISIBLE, HIDDEN, PRINT, NO_VIEW = 1, 2, 4, 32
"""Flags of an annotation (ISO 32000-1, 12.5.3)."""


def entries(holder: Any, key: str) -> dict[str, Any]:
    """Return the entries of a dictionary within a dictionary or stream."""
    return entries_of(holder.get(key) if isinstance(holder, Dictionary | Stream) else None)


def entries_of(value: Any) -> dict[str, Any]:
    """Return the entries of a dictionary, none for anything else."""
    if not isinstance(value, Dictionary) or isinstance(value, Stream):
        return {}
    return dict(value.items())


def annotations_of(page: Any) -> list[Any]:
    """Return the annotations of a page, those that are dictionaries."""
    return [item for item in page.get_list("/Annots", ()) if isinstance(item, Dictionary)]


def reached(start: Iterable[Any]) -> set[tuple[int, int]]:
    """Return the numbers of all objects that some objects are or refer to, however far away."""
    found: set[tuple[int, int]] = set()
    waiting = list(start)
    while waiting:
        held = waiting.pop()
        if not isinstance(held, Array | Dictionary | Stream) or held.objgen in found:
            continue
        if held.is_indirect:
            found.add(held.objgen)
        waiting.extend(held if isinstance(held, Array) else [value for _, value in held.items()])
    return found


def numbers_of(value: Any) -> list[float]:
    """Return the numbers of a list, without what is none."""
    items = list(value) if isinstance(value, Array) else []
    return [float(item) for item in items if isinstance(item, int | float | Decimal)]


def name_of(value: Any) -> str:
    """Return a name with its slash, or an operator; "" for anything else.

    Names may hold any bytes; what is no UTF-8 comes out as it does in the keys of a dictionary.
    """
    if not isinstance(value, Name | Operator):
        return ""
    return bytes(value).decode("utf-8", errors="surrogateescape")


def shown_name(value: Any) -> str:
    """Return a name for people: without its slash and the mark of a subset."""
    if not isinstance(value, Name):
        return ""
    written = bytes(value)[1:]
    try:
        text = written.decode("utf-8")
    except UnicodeDecodeError:
        text = written.decode("cp1252", errors="replace")
    return clean(text).rpartition("+")[2]

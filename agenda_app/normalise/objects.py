"""Looking into objects of a PDF that may be anything: what has the wrong type counts as missing."""

from __future__ import annotations

from typing import Any

from pikepdf import Dictionary, Stream


def entries(holder: Any, key: str) -> dict[str, Any]:
    """Return the entries of a dictionary within a dictionary or stream."""
    inside = holder.get(key) if isinstance(holder, Dictionary | Stream) else None
    if not isinstance(inside, Dictionary) or isinstance(inside, Stream):
        return {}
    return dict(inside.items())


def annotations_of(page: Any) -> list[Any]:
    """Return the annotations of a page, those that are dictionaries."""
    return [item for item in page.get_list("/Annots", ()) if isinstance(item, Dictionary)]

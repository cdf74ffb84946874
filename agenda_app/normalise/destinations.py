"""Where links and bookmarks lead, as a page of the same file and a place on it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectSet, String

from agenda_app.normalise.objects import name_of
from agenda_app.normalise.pdf_active import named_values
from agenda_app.normalise.pdf_units import unit_of

_LENGTHS = {
    "/XYZ": 3, "/Fit": 0, "/FitH": 1, "/FitV": 1, "/FitR": 4, "/FitB": 0, "/FitBH": 1, "/FitBV": 1,
}  # fmt: skip


class Destinations:
    """The pages and the named destinations of a file."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Read the names once."""
        self._pages = [page.obj for page in pdf.pages]
        self._known = ObjectSet()
        for page in self._pages:
            self._known.add(page)
        names = pdf.Root.get("/Names")
        tree = names.get("/Dests") if isinstance(names, Dictionary) else None
        self._named: dict[str, Any] = dict(named_values(tree))
        old = pdf.Root.get("/Dests")
        if isinstance(old, Dictionary):
            self._named |= dict(old.items())

    def of(self, holder: Any) -> Array | None:
        """Return where a link or a bookmark leads within the file, None when it does not."""
        target = holder.get("/Dest")
        action = holder.get("/A")
        if target is None and isinstance(action, Dictionary) and action.get("/S") == Name.GoTo:
            target = action.get("/D")
        return self.explicit(target)

    def explicit(self, target: Any) -> Array | None:
        """Return a destination as a page of the file and a place on it, None when it is none."""
        if isinstance(target, String | Name):
            key = name_of(target) if isinstance(target, Name) else str(target)
            target = self._named.get(key)
        if isinstance(target, Dictionary):
            target = target.get("/D")
        if not isinstance(target, Array) or not len(target):
            return None
        page = target[0]
        if isinstance(page, int) and 0 <= page < len(self._pages):
            page = self._pages[page]
        if not isinstance(page, Dictionary) or page not in self._known:
            return None
        return Array([page, *_place(list(target)[1:], unit_of(page))])


def _place(parts: list[Any], unit: float) -> list[Any]:
    """Return a place on a page in points; how much it is enlarged there is no length."""
    kind = name_of(parts[0]) if parts else ""
    numbers = parts[1:]
    plain = all(n is None or isinstance(n, int | Decimal) for n in numbers)
    if _LENGTHS.get(kind) != len(numbers) or not plain:
        return [Name.Fit]
    if unit == 1:
        return parts
    count = 2 if kind == "/XYZ" else len(numbers)
    lengths = [n if n is None else round(float(n) * unit, 4) for n in numbers[:count]]
    return [parts[0], *lengths, *numbers[count:]]

"""Pages that are measured in units of their own (``/UserUnit``), written in points instead.

Large drawings come so. Most programs take no notice of the entry, and the page comes out as small
as a stamp: what is drawn is made larger by as much instead. What is larger than any page may be is
made smaller.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from copy import copy
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Stream

from agenda_app.domain.verdict_codes import Done
from agenda_app.normalise.objects import annotations_of, entries
from agenda_app.normalise.pdf_pages import LARGEST, SMALLEST
from agenda_app.normalise.remarks import Remarks

_AS_IT_IS = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def unit_of(page: pikepdf.Object) -> float:
    """Return how many points a unit of a page with sane boxes is, as far as a page may be large."""
    stated = _stated(page)
    left, low, right, high = (float(number) for number in page.MediaBox)
    short, long = sorted((right - left, high - low))
    return min(stated, LARGEST / long) if short * stated >= SMALLEST else 1.0


def _stated(page: pikepdf.Object) -> float:
    try:
        unit = float(page.get("/UserUnit", 1))
    except (TypeError, ValueError, OverflowError):
        return 1.0
    return unit if math.isfinite(unit) and unit > 0 else 1.0


def write_in_points(pdf: pikepdf.Pdf, drawn: Mapping[int, Stream], remarks: Remarks) -> None:
    """Make pages with units of their own as large as they say, and everything on them.

    Their boxes are sane, their content is balanced, their resources are their own, and of their
    annotations only links are left. Where these lead is not looked at.

    Args:
        pdf: the file.
        drawn: what was drawn into pages (from 1) by annotations, the last stream of each.
        remarks: notes the pages that would be larger than any may be.
    """
    for number, page in enumerate(pdf.pages, start=1):
        unit = unit_of(page.obj)
        if unit != _stated(page.obj):
            remarks.do(Done.PAGE_SIZE_REPAIRED, number)
        if "/UserUnit" in page.obj:
            del page.obj["/UserUnit"]
        if unit != 1:
            _enlarge(pdf, page.obj, unit, drawn.get(number))


def _enlarge(pdf: pikepdf.Pdf, page: pikepdf.Object, unit: float, drawn: Stream | None) -> None:
    for key in ("/MediaBox", "/CropBox"):
        page[key] = _times(page[key], unit)
    start, end = f"q {unit:.6g} 0 0 {unit:.6g} 0 0 cm\n".encode(), b"\nQ\n"
    streams = list(page.Contents) if isinstance(page.Contents, Array) else [page.Contents]
    if drawn is not None:
        del streams[-1]
        drawn.write(start + drawn.read_bytes() + end)
    inside = [pdf.make_stream(start), *streams, pdf.make_stream(end)]
    page.Contents = Array([*inside, drawn] if drawn is not None else inside)
    # Patterns lie on the page itself: the content's own enlarging does not reach them.
    patterns = entries(page.Resources, "/Pattern")
    if patterns:
        page.Resources.Pattern = Dictionary(
            {name: _larger(pdf, pattern, unit) for name, pattern in patterns.items()}
        )
    for link in annotations_of(page):
        link.Rect = _times(link.Rect, unit)
        if "/QuadPoints" in link:
            link.QuadPoints = _times(link.QuadPoints, unit)


def _larger(pdf: pikepdf.Pdf, pattern: Any, unit: float) -> Any:
    """Return a pattern as it is on a larger page; other pages may use the same one as it is."""
    if isinstance(pattern, Stream):
        new: Any = pdf.make_stream(pattern.read_raw_bytes())
        for key, value in pattern.items():
            if key != "/Length":
                new[key] = value
    elif isinstance(pattern, Dictionary):
        new = pdf.make_indirect(copy(pattern))
    else:
        return pattern
    matrix = new.get("/Matrix")
    new.Matrix = _times(matrix if isinstance(matrix, Array) else _AS_IT_IS, unit)
    return new


def _times(numbers: Iterable[Any], unit: float) -> Array:
    """Return numbers, as often as the unit says; what is no number stays for others to judge."""
    return Array([_rounded(n, unit) for n in numbers])


def _rounded(number: Any, unit: float) -> Any:
    try:
        return round(float(number) * unit, 4)
    except (TypeError, ValueError, OverflowError):
        return number

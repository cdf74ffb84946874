"""Which pages of an attachment something is about, and how large they are, as people say it."""

from __future__ import annotations

from collections.abc import Iterable

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike, filled, listed
from agenda_app.domain.verdict import PageSize

_WHOLE = Sentence("hele filen", "heile fila")
_MORE = alike("{} og {} til")
_MOST_PAGES = 6
_SHEETS = {"A2": (420, 594), "A3": (297, 420), "A4": (210, 297), "A5": (148, 210)}
"""Short and long side in millimetres (ISO 216)."""
_NEAR, _MM = 5, 72 / 25.4
"""Millimetres that a sheet may differ by: scanners and crop marks are not exact."""
_LYING = Sentence("{} liggende", "{} liggjande")
_ORDINARY = alike("A4")
_OF_ITS_OWN = alike("{} × {} mm")
_OF_SOME = alike("{}: {}")


def pages_said(numbers: Iterable[int], language: Language) -> str:
    """Return "side 2 og 5", or that it is about the whole file when there is no page."""
    known = [str(number) for number in sorted({n for n in numbers if n > 0})]
    if not known:
        return _WHOLE.said(language)
    if len(known) > _MOST_PAGES:
        first = ", ".join(known[:_MOST_PAGES])
        return f"side {_MORE.said(language, first, len(known) - _MOST_PAGES)}"
    return f"side {listed(known)}"


def sizes_said(pages: Iterable[PageSize], language: Language) -> str:
    """Return the size of pages that an office printer has no paper for, or turns; "" for A4."""
    of_size: dict[Sentence, list[int]] = {}
    for number, page in enumerate(pages, start=1):
        of_size.setdefault(_sheet(page), []).append(number)
    if len(of_size) == 1 and _ORDINARY not in of_size:
        return next(iter(of_size)).said(language)
    return ", ".join(
        _OF_SOME.said(language, pages_said(numbers, language), sheet.said(language))
        for sheet, numbers in of_size.items()
        if sheet != _ORDINARY
    )


def _sheet(page: PageSize) -> Sentence:
    width, height = page.width / _MM, page.height / _MM
    short, long = sorted((width, height))
    for name, sides in _SHEETS.items():
        if abs(short - sides[0]) <= _NEAR and abs(long - sides[1]) <= _NEAR:
            return filled(_LYING, name) if width > height else alike(name)
    return filled(_OF_ITS_OWN, round(width), round(height))

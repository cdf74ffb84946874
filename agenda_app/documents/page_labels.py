"""The numbers of pages in the reader's own counting."""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf
from pikepdf import Dictionary, Name, String

from agenda_app.documents.page_numbers import PageNumber


def page_labels(numbers: Sequence[PageNumber]) -> list[pikepdf.Object | int]:
    """Return the labels of pages for a catalog; a run of following numbers is one entry."""
    entries: list[pikepdf.Object | int] = []
    following: str | None = None
    for at, number in enumerate(numbers):
        if number.label != following:
            entries += [at, _entry(number.label)]
        following = str(int(number.label) + 1) if number.label.isdecimal() else None
    return entries


def _entry(label: str) -> pikepdf.Object:
    if not label.isdecimal():
        return Dictionary(P=String(label))
    return Dictionary(S=Name.D) if label == "1" else Dictionary(S=Name.D, St=int(label))

"""The numbers of pages as tests write them."""

from __future__ import annotations

from collections.abc import Sequence

from agenda_app.domain.page_label import PageLabel, page_label

BEFORE = PageLabel(40)


def pages(first: int, last: int) -> list[PageLabel]:
    return [PageLabel(number) for number in range(first, last + 1)]


def numbers(text: str) -> tuple[PageLabel, ...]:
    return tuple(map(page_label, text.split()))


def shown(labels: Sequence[PageLabel]) -> list[str]:
    return [str(label) for label in labels]

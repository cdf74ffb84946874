"""Which pages that readers hold say that their case was withdrawn or postponed.

A correction that tells of it prints the first page of a case only, so its other pages do not say
so; what is printed whole says so on every page. When the case comes back, none of them is true.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.correction import PartContent
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.page_plan import PagePlan
from agenda_app.domain.printed import NoticeContent
from agenda_app.domain.put_aside import AWAY

Marks = tuple[ItemState, ...]
"""What each page of a paper says of its case; none at all when no page says that it was put aside.
"""


def mark_on(content: PartContent) -> ItemState:
    """Return what a page of a paper says when it is printed now."""
    if isinstance(content, NoticeContent) or content.state not in AWAY:
        return ItemState.PLANNED
    return content.state


def marks_on_all(content: PartContent, pages: int) -> Marks:
    """Return what the pages of a paper say that is printed whole."""
    return _kept((mark_on(content),) * pages)


def marks_after(
    content: PartContent, plan: PagePlan, before: Mapping[PageLabel, ItemState]
) -> Marks:
    """Return what the pages of a paper say once a correction was put in.

    Args:
        content: the paper as it is now.
        plan: which of its pages are printed.
        before: what the pages said that readers had.
    """
    printed = {page.page for page in plan.new}
    now = mark_on(content)
    return _kept(
        tuple(
            now if place in printed else before.get(label, ItemState.PLANNED)
            for place, label in enumerate(plan.labels)
        )
    )


def marks_with(
    labels: Sequence[PageLabel], marks: Marks, again: Mapping[PageLabel, ItemState]
) -> Marks:
    """Return what pages say of which some were printed again, as the other sides of new ones.

    Args:
        labels: their numbers.
        marks: what they said.
        again: what those say that were printed.
    """
    said = marks or (ItemState.PLANNED,) * len(labels)
    return _kept(tuple(again.get(label, mark) for label, mark in zip(labels, said, strict=True)))


def with_false_marks(looks: Sequence[str], marks: Marks, now: ItemState) -> list[str]:
    """Return the looks of held pages, made different where a page says what is no longer true."""
    said = marks or (ItemState.PLANNED,) * len(looks)
    return [
        f"{look} {mark}" if mark in AWAY and mark is not now else look
        for look, mark in zip(looks, said, strict=True)
    ]


def _kept(marks: Marks) -> Marks:
    return marks if AWAY.intersection(marks) else ()

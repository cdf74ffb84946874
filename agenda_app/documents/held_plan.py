"""Which pages readers hold of what was sent to them, and under which numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from agenda_app.documents.bundle_plan import Slot, SlotKind, begins_case
from agenda_app.domain.frozen import SentBundle
from agenda_app.domain.page_label import Letters, PageLabel, labels_like, page_label
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Paper


def held_slots(held: SentBundle, pages: Mapping[str, int], before: int = 0) -> tuple[Slot, ...]:
    """Return the pages of a bundle that was sent, with the numbers that its readers have.

    Blank pages and dividers keep their numbers too. Where corrections put pages in, a case may
    need one more blank page to begin on the right; that one has no number.

    Args:
        held: the bundle, with its corrections put in.
        pages: how many each paper has, by its key, and the notice by ``NOTICE_KEY``.
        before: how many pages stand before it in the file.
    """
    plan, last = held.content.plan, held.content.first_page - 1
    papers: dict[str, Paper] = {paper.key: paper for paper in held.content.papers}
    letters = Letters(label for part in held.parts for label in part.labels)
    dividers = {part.key: part.labels[0] for part in held.dividers}
    found: list[Slot] = []
    for part in held.parts:
        paper = papers.get(part.key)
        own = labels_like(part.labels, pages[part.key], letters)
        if paper is None or begins_case(paper):
            sent = tuple(_sent_before(plan, paper, part.labels, last, dividers))
            so_far = before + sum(len(slot.labels) for slot in (*found, *sent))
            if plan.begins_right and so_far % 2 == 1:
                found.append(Slot(SlotKind.BLANK, ("",), last, last, paper))
            found += sent
        last = max(last, _last(part.labels))
        kind = SlotKind.NOTICE if paper is None else SlotKind.PAPER
        stamped = tuple(label.stamped for label in own)
        found.append(Slot(kind, stamped, part.labels[0].number, last, paper))
    return tuple(found)


def divider_labels(held: SentBundle) -> Mapping[str, PageLabel]:
    """Return the number of the divider before each case, as its readers have it."""
    pages = {part.key: max(len(part.labels), 1) for part in held.parts}
    return {
        slot.paper.key: page_label(slot.labels[0])
        for slot in held_slots(held, pages)
        if slot.kind is SlotKind.DIVIDER and slot.paper
    }


def _last(labels: Sequence[PageLabel]) -> int:
    """Return the last number that pages count for."""
    return max(max(label.number, label.until) for label in labels)


def _sent_before(
    plan: PrintPlan,
    paper: Paper | None,
    labels: Sequence[PageLabel],
    last: int,
    dividers: Mapping[str, PageLabel],
) -> Iterator[Slot]:
    """Yield the blank pages and the divider that were sent before a case.

    Their numbers are those between the ``last`` before them and the first of the case's own, which
    has a letter by now when the page was replaced.
    """
    first = next((label.number for label in labels if label.number > last), None)
    if paper is None or first is None:
        return
    kinds: tuple[SlotKind, ...] = (SlotKind.BLANK,) if plan.begins_right else ()
    if plan.dividers:
        kinds = (*kinds, SlotKind.DIVIDER, *kinds)
    count = min(len(kinds), first - 1 - last)
    for number, kind in enumerate(kinds[len(kinds) - count :], first - count):
        replaced = dividers.get(paper.key) if kind is SlotKind.DIVIDER else None
        yield Slot(kind, (str(replaced or number),), number, number, paper)

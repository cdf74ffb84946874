"""Which pages readers hold of what was sent to them, and under which numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from agenda_app.documents.bundle_plan import Slot, SlotKind, begins_case
from agenda_app.domain.frozen import SentBundle
from agenda_app.domain.page_label import Letters, PageLabel, labels_like, page_label
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Paper

_FRONT = (SlotKind.BLANK, SlotKind.DIVIDER)


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
    found: list[Slot] = []
    for part in held.parts:
        paper = papers.get(part.key)
        own = labels_like(part.labels, pages[part.key], letters)
        if paper is None or begins_case(paper):
            sent = tuple(_sent_before(held, paper, part.labels, last))
            so_far = before + sum(len(slot.labels) for slot in (*found, *sent))
            if plan.begins_right and so_far % 2 == 1:
                found.append(Slot(SlotKind.BLANK, ("",), last, last, paper))
            found += sent
        last = max(last, _last(part.labels))
        kind = SlotKind.NOTICE if paper is None else SlotKind.PAPER
        stamped = tuple(label.stamped for label in own)
        found.append(Slot(kind, stamped, part.labels[0].number, last, paper))
    return tuple(found)


def front_labels(held: SentBundle, kind: SlotKind | None = None) -> Mapping[str, PageLabel]:
    """Return the number of what stands right before each case, as its readers have it.

    Args:
        held: the bundle, with its corrections put in.
        kind: what is asked for, None for whichever comes last.
    """
    pages = {part.key: max(len(part.labels), 1) for part in held.parts}
    return {
        slot.paper.key: page_label(slot.labels[0])
        for slot in held_slots(held, pages)
        if slot.paper and slot.labels[0] and slot.kind in ((kind,) if kind else _FRONT)
    }


def _last(labels: Sequence[PageLabel]) -> int:
    """Return the last number that pages count for."""
    return max(max(label.number, label.until) for label in labels)


def _sent_before(
    held: SentBundle, paper: Paper | None, labels: Sequence[PageLabel], last: int
) -> Iterator[Slot]:
    """Yield the blank pages and the divider that were sent before a case."""
    if paper is None:
        return
    kinds = _kinds_before(held.content.plan)
    numbers = _front(held, paper.key, labels, last, len(kinds))
    replaced = {part.key: part.labels[0] for part in held.dividers}.get(paper.key)
    for kind, number in zip(kinds[len(kinds) - len(numbers) :], numbers, strict=True):
        label = (kind is SlotKind.DIVIDER and replaced) or PageLabel(number)
        yield Slot(kind, (str(label),), number, number, paper)


def _kinds_before(plan: PrintPlan) -> tuple[SlotKind, ...]:
    kinds: tuple[SlotKind, ...] = (SlotKind.BLANK,) if plan.begins_right else ()
    return (*kinds, SlotKind.DIVIDER, *kinds) if plan.dividers else kinds


def _front(
    held: SentBundle, key: str, labels: Sequence[PageLabel], last: int, most: int
) -> Sequence[int]:
    """Return the numbers of what was sent before a case.

    An earlier program did not keep them: they are those between the ``last`` before the case and
    the first of its own, which has a letter by now when the page was replaced.
    """
    if held.fronts is not None:
        return [label.number for part in held.fronts if part.key == key for label in part.labels]
    first = next((label.number for label in labels if label.number > last), last + 1)
    return range(max(last + 1, first - most), first)

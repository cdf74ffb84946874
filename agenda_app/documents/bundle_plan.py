"""Which pages a bundle has, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from agenda_app.documents.page_numbers import page_names
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import NOTICE_KEY, CaseContent, Paper, PlaceholderContent
from agenda_app.domain.printed_bundle import BundleContent


class SlotKind(Enum):
    """What stands on pages of a bundle."""

    NOTICE = "notice"
    PAPER = "paper"
    DIVIDER = "divider"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Slot:
    """Pages of a bundle: what they are, what they are called, and the paper they are for.

    A page that was never sent has an empty label. ``first`` and ``last`` are the numbers that
    they count for.
    """

    kind: SlotKind
    labels: tuple[str, ...]
    first: int
    last: int
    paper: Paper | None = None


def slots(content: BundleContent, pages: Mapping[str, int]) -> tuple[Slot, ...]:
    """Return the pages of a bundle in order.

    Args:
        content: the bundle.
        pages: how many each paper has, by its key, and the notice by ``NOTICE_KEY``.
    """
    return tuple(_slots(content, pages))


def _slots(content: BundleContent, pages: Mapping[str, int]) -> Iterator[Slot]:
    notice = _slot(SlotKind.NOTICE, NOTICE_KEY, content.first_page - 1, content, pages)
    yield notice
    last, in_file = notice.last, len(notice.labels)
    for paper in content.papers:
        if begins_case(paper):
            kinds = tuple(_before_case(content.plan, last + 1 - content.first_page))
            if content.plan.begins_right and (in_file + len(kinds)) % 2 == 1:
                # A page that stands for several has moved the others to the other side.
                yield Slot(SlotKind.BLANK, ("",), last, last, paper)
                in_file += 1
            in_file += len(kinds)
            for kind in kinds:
                last += 1
                yield Slot(kind, (str(last),), last, last, paper)
        slot = _slot(SlotKind.PAPER, paper.key, last, content, pages, paper)
        yield slot
        last, in_file = slot.last, in_file + len(slot.labels)


def _slot(
    kind: SlotKind,
    key: str,
    before: int,
    content: BundleContent,
    pages: Mapping[str, int],
    paper: Paper | None = None,
) -> Slot:
    instead = isinstance(paper, PlaceholderContent)
    usual = paper.pages if isinstance(paper, PlaceholderContent) else pages[key]
    counted = content.counted.get(key, usual)
    labels = page_names(before + 1, pages[key], counted, instead=instead)
    return Slot(kind, labels, before + 1, before + counted, paper)


def begins_case(paper: Paper) -> bool:
    """Whether a paper is the first of its case: the case paper, or the page in place of it all."""
    if isinstance(paper, PlaceholderContent):
        return not paper.attachment
    return isinstance(paper, CaseContent)


def _before_case(plan: PrintPlan, pages: int) -> Iterator[SlotKind]:
    """Return what stands before a case: it or its divider begins on the right, if wanted.

    What is on the right is told by the ``pages`` before it in the members' file, not by their
    numbers: a supplement begins on a sheet of its own, whatever number its first page has.
    """
    if plan.begins_right and pages % 2 == 1:
        yield SlotKind.BLANK
    if plan.dividers:
        yield SlotKind.DIVIDER
        if plan.two_sided:
            yield SlotKind.BLANK


def counted_like(
    public: BundleContent, members: BundleContent, pages: Mapping[str, int]
) -> BundleContent:
    """Return the public bundle with every paper counting for what it has in the members' one.

    Args:
        public: the bundle for the public.
        members: the same meeting's bundle for the members.
        pages: how many pages each paper of the members' bundle has, by its key.
    """
    whole: dict[str, int] = {}
    for paper in members.papers:
        case = paper.key if isinstance(paper, CaseContent) else paper.case_key or paper.key
        whole[case] = whole.get(case, 0) + pages[paper.key]
    papers = tuple(
        replace(paper, pages=pages[paper.key] if paper.attachment else whole[paper.key])
        if isinstance(paper, PlaceholderContent)
        else paper
        for paper in public.papers
    )
    shown = (paper.key for paper in papers if not isinstance(paper, PlaceholderContent))
    counted = {key: pages[key] for key in (NOTICE_KEY, *shown)}
    return replace(public, papers=papers, counted=counted)

"""Which pages of a sent paper are replaced, put in or taken out, and what they are numbered.

A page that was sent keeps its number for good. What replaces page 45 is page 45a, what comes after
that 45b, and so on through all corrections: no number ever stands on two different pages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.page_label import Letters, PageLabel, labels_like


@dataclass(frozen=True, slots=True)
class NewPage:
    """A page to print.

    Attributes:
        page: which of the new paper's pages it is, from 0.
        label: its number.
        replaces: the page that goes out for it, None when it is put in; its own number when it is
            the other side of a sheet that is printed again, and did not change.
        after: the page that it is put in after, None when it replaces one.
        sheet: which of the sheets of a correction it stands on, from 1; 0 where nobody asks.
    """

    page: int
    label: PageLabel
    replaces: PageLabel | None = None
    after: PageLabel | None = None
    sheet: int = 0

    @property
    def is_other_side(self) -> bool:
        """Whether it is printed only because it stands on the back or front of a new page."""
        return self.replaces == self.label


@dataclass(frozen=True, slots=True)
class PagePlan:
    """What a correction does to one paper.

    Attributes:
        new: the pages to print, in order.
        gone: pages that go out with nothing in their place.
        labels: the numbers of all its pages afterwards, in order.
    """

    new: tuple[NewPage, ...]
    gone: tuple[PageLabel, ...]
    labels: tuple[PageLabel, ...]


def plan_pages(
    held: Sequence[PageLabel],
    old: Sequence[str],
    new: Sequence[str],
    letters: Letters,
    *,
    before: PageLabel,
    agreed: Mapping[int, PageLabel] | None = None,
) -> PagePlan:
    """Return how a reader's pages become the new ones.

    Pages that look the same at the beginning, at the end and in between stay, so a new paragraph
    costs no more pages than it moves.

    Args:
        held: the numbers of the pages that the readers have.
        old: what is drawn on each of them; pages are the same when this is the same.
        new: what is drawn on each page of the new paper.
        letters: gives letters, and remembers them.
        before: the page in front of the paper, after which a first page would be put in.
        agreed: numbers that another version of the same pages has, by their place in the new
            paper; taken when they fit, so that members and public speak of the same page.

    Raises:
        ValueError: ``held`` and ``old`` are of different length.
    """
    if len(held) != len(old):
        raise ValueError("every page that is held has a look")
    from difflib import SequenceMatcher  # only corrections compare, and it takes long to load

    matcher = SequenceMatcher(None, old, new, autojunk=False)
    pages: list[NewPage] = []
    gone: list[PageLabel] = []
    labels: list[PageLabel] = []
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            labels += held[first:last]
            continue
        out = list(held[first:last])
        for page in range(start, end):
            replaced = out.pop(0) if out else None
            last_label = labels[-1] if labels else before
            number = (replaced or last_label).number
            wished = (agreed or {}).get(page)
            fits = wished is not None and wished.number == number
            label = wished if fits and wished else letters.following(number)
            after = None if replaced else last_label
            pages.append(NewPage(page, label, replaced, after))
            labels.append(label)
        gone += out
    return PagePlan(tuple(pages), tuple(gone), tuple(labels))


def plan_anew(
    held: Sequence[PageLabel],
    pages: int,
    counted: Sequence[PageLabel],
    letters: Letters,
    *,
    before: PageLabel,
) -> PagePlan:
    """Return how a page in place of others comes in, or goes out for what it stood for.

    Every page is printed, under the numbers that the members have for the same pages; a number
    that a page has which goes out gets a letter, so that nobody can take the one for the other.
    Where fewer come in than go out, the last one replaces all the rest.

    Args:
        held: the numbers of the pages that the readers have.
        pages: how many there are now, at least one.
        counted: the members' numbers of what they stand for, at least one.
        letters: gives letters to what is held, and when there are more pages than the members have.
        before: the page in front, after which a first page is put in when none is held.
    """
    theirs = labels_like(counted, min(pages, len(counted)), letters)
    labels = labels_like(tuple(_not_held(label, held, letters) for label in theirs), pages, letters)
    out = labels_like(held, min(pages, len(held)), letters) if held else ()
    new = []
    for place, label in enumerate(labels):
        replaces = out[place] if place < len(out) else None
        after = None if replaces else labels[place - 1] if place else before
        new.append(NewPage(place, label, replaces, after))
    return PagePlan(tuple(new), (), labels)


def _not_held(label: PageLabel, held: Sequence[PageLabel], letters: Letters) -> PageLabel:
    """Return a label, with the next letter of its number when a page is held that has it."""
    if label not in held:
        return label
    return replace(letters.following(label.number), until=label.until)

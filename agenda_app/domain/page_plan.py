"""Which pages of a sent paper are replaced, put in or taken out, and what they are numbered.

A page that was sent keeps its number for good. What replaces page 45 is page 45a, what comes after
that 45b, and so on through all corrections: no number ever stands on two different pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.page_label import Letters, PageLabel, labels_instead, labels_like


@dataclass(frozen=True, slots=True)
class NewPage:
    """A page to print.

    Attributes:
        page: which of the new paper's pages it is, from 0.
        label: its number.
        replaces: the page that goes out for it, None when it is put in; its own number when it is
            the other side of a sheet that is printed again.
        after: the page that it is put in after, None when it replaces one.
        sheet: which of the sheets of a correction it stands on, from 1; 0 where nobody asks.
        also: the pages that go out for it besides, because it stands for them too.
        unchanged: whether it is only printed because it stands on the back or front of a new page;
            None in a correction of an earlier program, which did not say.
        theirs: the number of the page in the members' version, where that is another one: what
            differs from theirs for an exempt passage cannot have the number of what it replaces.
    """

    page: int
    label: PageLabel
    replaces: PageLabel | None = None
    after: PageLabel | None = None
    sheet: int = 0
    also: tuple[PageLabel, ...] = ()
    unchanged: bool | None = None
    theirs: PageLabel | None = None

    @property
    def out(self) -> tuple[PageLabel, ...]:
        """All pages that go out for it."""
        return (self.replaces, *self.also) if self.replaces else ()

    @property
    def is_other_side(self) -> bool:
        """Whether it is printed only because it stands on the back or front of a new page."""
        if self.unchanged is None:
            return self.replaces == self.label
        return self.unchanged


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


def plan_anew(
    held: Sequence[PageLabel],
    pages: int,
    counted: Sequence[PageLabel],
    letters: Letters,
    *,
    before: PageLabel,
    spent: Sequence[PageLabel] = (),
    instead: bool = False,
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
        spent: numbers that may have stood on pages which went out before.
        instead: whether a page in place of others comes in.
    """
    theirs = labels_like(counted, min(pages, len(counted)), letters)
    theirs = labels_instead(counted) if instead else theirs
    labels = labels_like(
        tuple(_not_held(label, (*held, *spent), letters) for label in theirs), pages, letters
    )
    new = []
    for place, label in enumerate(labels):
        replaces = held[place] if place < len(held) else None
        also = tuple(held[pages:]) if place == pages - 1 else ()
        after = None if replaces else labels[place - 1] if place else before
        new.append(NewPage(place, label, replaces, after, also=also, unchanged=False))
    return PagePlan(tuple(new), (), labels)


def beside_theirs(plan: PagePlan, theirs: Sequence[PageLabel]) -> PagePlan:
    """Return a plan for the public in which each new page tells a number of the members' own.

    Args:
        plan: what a correction does to a paper of theirs.
        theirs: the numbers that its pages have in the members' version, in order.
    """
    if not theirs:
        return plan
    new = []
    for page in plan.new:
        label, other = page.label, theirs[min(page.page, len(theirs) - 1)]
        is_same = label.letter == other.letter and label.number <= other.number <= label.last
        new.append(page if is_same else replace(page, theirs=other))
    return replace(plan, new=tuple(new))


def _not_held(label: PageLabel, held: Sequence[PageLabel], letters: Letters) -> PageLabel:
    """Return a label, with the next letter of its number when a page is held that has it.

    One in place of several with the same number goes on to that letter, so that none of the pages
    that it stands for seems to be missing.
    """
    if not any(label.is_taken_by(other) for other in held):
        return label
    following = letters.following(label.number)
    if label.until_letter:
        return replace(label, until_letter=following.letter)
    return replace(following, until=label.until)

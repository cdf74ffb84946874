"""Which pages of a sent paper are replaced, put in or taken out, and what they are numbered.

A page that was sent keeps its number for good. What replaces page 45 is page 45a, what comes after
that 45b, and so on through all corrections: no number ever stands on two different pages.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

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


@dataclass(slots=True)
class _Page:
    """A page of the new paper while it is planned.

    ``kept`` is its label when it stays, and ``number`` what it is numbered by when it does not.
    ``rest`` are the pages that have no successor behind it, ``until`` as in its label.
    """

    number: int
    kept: PageLabel | None = None
    replaces: PageLabel | None = None
    wished: PageLabel | None = None
    rest: tuple[PageLabel, ...] = ()
    until: int = 0


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """What the members have of a paper that is planned for the public.

    Attributes:
        labels: the numbers of all its pages.
        agreed: those that its pages have by their place in the new paper; taken where they fit, so
            that members and public speak of the same page.
        alike: whether it has the very same pages as the new paper.
    """

    labels: tuple[PageLabel, ...] = ()
    agreed: Mapping[int, PageLabel] = field(default_factory=dict)
    alike: bool = False


def plan_pages(
    held: Sequence[PageLabel],
    old: Sequence[str],
    new: Sequence[str],
    letters: Letters,
    *,
    before: PageLabel,
    other: OtherVersion = OtherVersion(),
) -> PagePlan:
    """Return how a reader's pages become the new ones.

    Pages that look the same at the beginning, at the end and in between stay, so a new paragraph
    costs no more pages than it moves. A number that only the members have a page for any more is
    told by the page in front of it, which is printed again for that when it must be.

    Args:
        held: the numbers of the pages that the readers have.
        old: what is drawn on each of them; pages are the same when this is the same.
        new: what is drawn on each page of the new paper.
        letters: gives letters, and remembers them.
        before: the page in front of the paper, after which a first page would be put in.
        other: what the members have, for the public.

    Raises:
        ValueError: ``held`` and ``old`` are of different length.
    """
    if len(held) != len(old):
        raise ValueError("every page that is held has a look")
    looks = [*old]
    while True:
        pages, gone = _aligned(held, looks, new, before, other)
        _stand_for(pages, other.labels)
        again = [*_told_falsely(pages, held, other)]
        if not again:
            return _numbered(pages, gone, letters, before)
        for label in again:
            looks[held.index(label)] += " under another number"


def _aligned(
    held: Sequence[PageLabel],
    old: Sequence[str],
    new: Sequence[str],
    before: PageLabel,
    other: OtherVersion,
) -> tuple[list[_Page], list[PageLabel]]:
    """Return the new pages, and those that go out in front of all of them."""
    from difflib import SequenceMatcher  # only corrections compare, and it takes long to load

    pages: list[_Page] = []
    gone: list[PageLabel] = []
    for kind, first, last, start, end in SequenceMatcher(None, old, new, False).get_opcodes():
        if kind == "equal":
            pages += [_Page(label.number, kept=label) for label in held[first:last]]
            continue
        out = list(held[first:last])
        behind = held[last].number if last < len(held) else sys.maxsize
        for place in range(start, end):
            front = (pages[-1].kept or PageLabel(pages[-1].number)) if pages else before
            wished = other.agreed.get(place)
            if wished and _is_given(wished, held):
                wished = None
            is_more = end - place > len(out)
            put_in = not out or (is_more and _is_put_in(wished, front, out[0]))
            replaced = None if put_in else out.pop(0)
            number = replaced.number if replaced else _last(front)
            lowest = front.number if put_in or other.alike else number
            highest = behind if other.alike else number
            if wished and lowest <= wished.number <= highest:
                pages.append(_Page(wished.number, replaces=replaced, wished=wished))
            else:
                pages.append(_Page(number, replaces=replaced))
        if pages:
            pages[-1].rest += tuple(out)
        else:
            gone += out
    return pages, gone


def _is_put_in(wished: PageLabel | None, front: PageLabel, behind: PageLabel) -> bool:
    """Tell whether the other version puts a page in between two."""
    between = wished and front.number <= wished.number <= _last(front)
    return bool(wished and between and wished.number < behind.number)


def _is_given(wished: PageLabel, held: Sequence[PageLabel]) -> bool:
    """Tell whether a number of the other version may have stood on another page here."""
    same = [label for label in held if label.number == wished.number]
    return any(_is_taken(wished, label) or label.letter > wished.letter for label in same)


def _is_taken(label: PageLabel, held: PageLabel) -> bool:
    """Tell whether a page that is held has the number of one that comes in.

    A page that stands for several says so: "16–18" is another number than "16", but not the other
    way round, for who is told to take out 16 to 18 finds a page of that number. "(16)" and "16" are
    told apart both ways.
    """
    if label.is_for_one and not held.until:
        return False
    same = (label.number, label.letter) == (held.number, held.letter)
    return same and (not held.until or bool(label.until))


def _last(label: PageLabel) -> int:
    """Return the last number that a page stands for."""
    return max(label.number, label.until)


def _stand_for(pages: Sequence[_Page], theirs: Sequence[PageLabel]) -> None:
    """Note up to which number each page stands for pages that only the members have."""
    for place, page in enumerate(pages):
        following = pages[place + 1].number if place + 1 < len(pages) else None
        lost = (
            label.number
            for label in theirs
            if label.number > page.number and (following is None or label.number < following)
        )
        page.until = max(lost, default=0)


def _told_falsely(
    pages: Sequence[_Page], held: Sequence[PageLabel], other: OtherVersion
) -> Iterator[PageLabel]:
    """Yield the labels of pages that would stay but must be printed under another number."""
    for place, page in enumerate(pages):
        label = page.kept
        if label is None:
            continue
        front = label == held[0] or not any(one.number < label.number for one in other.labels)
        wished = other.agreed.get(place) if other.alike and label.until else None
        if page.until > _last(label) or (place == 0 and not front) or (wished and wished != label):
            yield label


def _numbered(
    pages: Sequence[_Page], gone: Sequence[PageLabel], letters: Letters, before: PageLabel
) -> PagePlan:
    new: list[NewPage] = []
    out = [*gone]
    labels: list[PageLabel] = []
    for place, page in enumerate(pages):
        also = tuple(label for label in page.rest if not page.kept and label.number <= page.until)
        out += (label for label in page.rest if label not in also)
        if page.kept:
            labels.append(page.kept)
            continue
        label = replace(page.wished or letters.following(page.number), until=page.until)
        after = None if page.replaces else labels[-1] if labels else before
        new.append(NewPage(place, label, page.replaces, after, also=also, unchanged=False))
        labels.append(label)
    return PagePlan(tuple(new), tuple(out), tuple(labels))


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
        is_same = label.letter == other.letter and label.number <= other.number <= _last(label)
        new.append(page if is_same else replace(page, theirs=other))
    return replace(plan, new=tuple(new))


def _not_held(label: PageLabel, held: Sequence[PageLabel], letters: Letters) -> PageLabel:
    """Return a label, with the next letter of its number when a page is held that has it."""
    if not any(_is_taken(label, other) for other in held):
        return label
    return replace(letters.following(label.number), until=label.until)

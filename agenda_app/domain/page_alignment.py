"""How the pages that somebody holds become those of a new paper, by what is drawn on them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from agenda_app.domain.page_label import Letters, PageLabel
from agenda_app.domain.page_plan import NewPage, PagePlan


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
        spent: numbers that stood on another page of the public's before.
        alike: whether it has the very same pages as the new paper.
        again: the numbers of pages that they get again although nothing else is on them than
            before, for what stands there of the case is no longer true.
    """

    labels: tuple[PageLabel, ...] = ()
    agreed: Mapping[int, PageLabel] = field(default_factory=dict)
    spent: tuple[PageLabel, ...] = ()
    alike: bool = False
    again: frozenset[PageLabel] = frozenset()


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
    told by the page in front of it, which is printed again for that when it must be. So is a page
    that the members get again: it has the same number for all.

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
            return _numbered(pages, gone, (*held, *other.spent), letters, before)
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
            if wished and _is_given(wished, (*held, *other.spent)):
                wished = None
            is_more = end - place > len(out)
            put_in = not out or (is_more and _is_put_in(wished, front, out[0]))
            replaced = None if put_in else out.pop(0)
            number = replaced.number if replaced else front.last
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
    between = wished and front.number <= wished.number <= front.last
    return bool(wished and between and wished.number < behind.number)


def _is_given(wished: PageLabel, given: Sequence[PageLabel]) -> bool:
    """Tell whether a number of the other version stood on another page here."""
    return any(wished.is_taken_by(label) for label in given)


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
        again = other.agreed.get(place) in other.again and _follows(other.agreed[place], label)
        other_number = again or (wished and wished != label)
        if page.until > label.last or (place == 0 and not front) or other_number:
            yield label


def _follows(again: PageLabel, label: PageLabel) -> bool:
    """Tell whether the number of a page that the members got again comes after one of a page."""
    return again.number == label.number and again.letter > label.letter


def _numbered(
    pages: Sequence[_Page],
    gone: Sequence[PageLabel],
    given: Sequence[PageLabel],
    letters: Letters,
    before: PageLabel,
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
        label = replace(page.wished, until=page.until) if page.wished else None
        if label is None or _is_given(label, given):
            label = replace(letters.following(page.number), until=page.until)
        after = None if page.replaces else labels[-1] if labels else before
        new.append(NewPage(place, label, page.replaces, after, also=also, unchanged=False))
        labels.append(label)
    return PagePlan(tuple(new), tuple(out), tuple(labels))

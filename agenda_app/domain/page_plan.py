"""Which pages of a sent paper are replaced, put in or taken out, and what they are numbered.

A page that was sent keeps its number for good. What replaces page 45 is page 45a, what comes after
that 45b, and so on through all corrections: no number ever stands on two different pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

_ALPHABET = 26
_LABEL = re.compile(r"(\d+)([a-z]*)(?:–(\d+))?")


@dataclass(frozen=True, slots=True, order=True)
class PageLabel:
    """A page's number and its letter: 0 for none, 1 for "a", 27 for "aa".

    A page that stands for several ("40–53") is named by the first; ``until`` is the last of them,
    0 when it stands for itself alone.
    """

    number: int
    letter: int = 0
    until: int = 0

    @property
    def stamped(self) -> str:
        """What stands on the page: "45", "45a" or "40–53"."""
        return f"{self}–{self.until}" if self.until else str(self)

    def __str__(self) -> str:
        """Return "45", "45a" or "45aa"."""
        letters, rest = "", self.letter
        while rest:
            rest, place = divmod(rest - 1, _ALPHABET)
            letters = chr(ord("a") + place) + letters
        return f"{self.number}{letters}"


def page_label(text: str) -> PageLabel:
    """Return the label that is written "45", "45a" or "40–53".

    Raises:
        ValueError: it is none of these.
    """
    found = _LABEL.fullmatch(text)
    if found is None:
        raise ValueError(f"not a page number: {text!r}")
    letter = 0
    for character in found[2]:
        letter = letter * _ALPHABET + ord(character) - ord("a") + 1
    return PageLabel(int(found[1]), letter, int(found[3] or 0))


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


class Letters:
    """The last letter given to each page number; what was given is never given again."""

    def __init__(self, given: Iterable[PageLabel] = ()) -> None:
        """Begin after the letters that were given before."""
        self._last: dict[int, int] = {}
        self.note(given)

    def note(self, given: Iterable[PageLabel]) -> None:
        """Know of letters that were given elsewhere."""
        for label in given:
            self._last[label.number] = max(self._last.get(label.number, 0), label.letter)

    def following(self, number: int) -> PageLabel:
        """Give a number its next letter."""
        self._last[number] = self._last.get(number, 0) + 1
        return PageLabel(number, self._last[number])

    @property
    def given(self) -> tuple[PageLabel, ...]:
        """The last letter of each number that has one."""
        return tuple(PageLabel(n, letter) for n, letter in sorted(self._last.items()) if letter)


def labels_like(
    counted: Sequence[PageLabel], pages: int, letters: Letters
) -> tuple[PageLabel, ...]:
    """Return the labels of a paper's pages that count for pages numbered already.

    A paper with fewer pages has a range on its last one ("40–53"), one with more goes on with
    letters ("14", "14a", "14b").

    Args:
        counted: the labels of the pages that it counts for, at least one.
        pages: how many it has itself, at least one.
        letters: gives letters, and remembers them.
    """
    last = counted[-1]
    if pages >= len(counted):
        more = (letters.following(last.number) for _ in range(pages - len(counted)))
        return (*counted, *more)
    own = counted[pages - 1]
    end = max(last.number, last.until)
    return (*counted[: pages - 1], replace(own, until=end if end > own.number else 0))


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


def in_words(labels: Sequence[PageLabel]) -> str:
    """Return page numbers shortly: "4–6, 8a, 8b"; only whole numbers become a range.

    A page that stands for several is told with all of them: "40–53".
    """
    runs: list[list[PageLabel]] = []
    for label in labels:
        if runs and _follows(runs[-1][-1], label):
            runs[-1].append(label)
        else:
            runs.append([label])
    return ", ".join(_run_in_words(run) for run in runs)


def _run_in_words(run: Sequence[PageLabel]) -> str:
    return run[0].stamped if len(run) == 1 else f"{run[0]}–{run[-1]}"


def _follows(one: PageLabel, other: PageLabel) -> bool:
    whole = not (one.letter or other.letter or one.until or other.until)
    return whole and other.number == one.number + 1

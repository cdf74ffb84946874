"""The numbers of pages: "45", "45a", and "40–53" for a page that stands for several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

_ALPHABET = 26
_LABEL = re.compile(r"(\()?(\d+)([a-z]*)(?(1)\)|(?:–(\d+)([a-z]*))?)")


@dataclass(frozen=True, slots=True, order=True)
class PageLabel:
    """A page's number and its letter: 0 for none, 1 for "a", 27 for "aa".

    A page that stands for several ("40–53") is named by the first; ``until`` is the last of them,
    0 when it stands for itself alone. A page in place of a single one, "(45)", has the same number
    in both: it is another page than the one that may come in there one day as "45". So is one in
    place of several with the same number, "45b–45d": ``until_letter`` is the letter of the last.
    """

    number: int
    letter: int = 0
    until: int = 0
    until_letter: int = 0

    @property
    def stamped(self) -> str:
        """What stands on the page: "45", "45a", "40–53", "45b–45d" or "(45)"."""
        is_single = self.is_for_one and not self.until_letter
        return f"({self})" if is_single else self.counted

    @property
    def counted(self) -> str:
        """What it counts for: "45", "45a", "40–53" or "45b–45d"."""
        if self.until_letter:
            return f"{self}–{PageLabel(self.until, self.until_letter)}"
        return f"{self}–{self.until}" if self.until > self.number else str(self)

    @property
    def is_for_one(self) -> bool:
        """Whether it is a page in place of those of a single number."""
        return self.until == self.number

    @property
    def last(self) -> int:
        """The last number that it stands for."""
        return max(self.number, self.until)

    def is_taken_by(self, held: PageLabel) -> bool:
        """Tell whether a page that is held has the number of this one, which comes in.

        A page that stands for several says so: "16–18" is another number than "16", but not the
        other way round, for who is told to take out 16 to 18 finds a page of that number. "(16)"
        and "16" are told apart both ways.
        """
        if self.is_for_one and not held.until:
            return False
        same = (self.number, self.letter) == (held.number, held.letter)
        return same and (not held.until or bool(self.until))

    def __str__(self) -> str:
        """Return "45", "45a" or "45aa"."""
        letters, rest = "", self.letter
        while rest:
            rest, place = divmod(rest - 1, _ALPHABET)
            letters = chr(ord("a") + place) + letters
        return f"{self.number}{letters}"


def page_label(text: str) -> PageLabel:
    """Return the label that is written "45", "45a", "40–53", "45b–45d" or "(45)".

    Raises:
        ValueError: it is none of these.
    """
    found = _LABEL.fullmatch(text)
    if found is None:
        raise ValueError(f"not a page number: {text!r}")
    number = int(found[2])
    until = number if found[1] else int(found[4] or 0)
    return PageLabel(number, _letter(found[3]), until, _letter(found[5] or ""))


def _letter(text: str) -> int:
    letter = 0
    for character in text:
        letter = letter * _ALPHABET + ord(character) - ord("a") + 1
    return letter


class Letters:
    """The last letter given to each page number; what was given is never given again."""

    def __init__(self, given: Iterable[PageLabel] = ()) -> None:
        """Begin after the letters that were given before."""
        self._last: dict[int, int] = {}
        self.note(given)

    def note(self, given: Iterable[PageLabel]) -> None:
        """Know of letters that were given elsewhere."""
        for label in given:
            last = max(label.letter, label.until_letter)
            self._last[label.number] = max(self._last.get(label.number, 0), last)

    def following(self, number: int) -> PageLabel:
        """Give a number its next letter."""
        self._last[number] = self._last.get(number, 0) + 1
        return PageLabel(number, self._last[number])

    @property
    def given(self) -> tuple[PageLabel, ...]:
        """The last letter of each number that has one."""
        return tuple(PageLabel(n, letter) for n, letter in sorted(self._last.items()) if letter)


def labels_instead(counted: Sequence[PageLabel]) -> tuple[PageLabel, ...]:
    """Return the label of the page in place of pages: of one as of several.

    Args:
        counted: the labels of the pages that it counts for, at least one.
    """
    (label,) = labels_like(counted, 1, Letters())
    if label.until:
        return (label,)
    last = counted[-1].letter if len(counted) > 1 else 0
    return (replace(label, until=label.number, until_letter=last),)


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

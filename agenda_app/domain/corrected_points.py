"""A point of a resolution as it reads after its minutes were put right.

Locked minutes stay as they are and corrections stand beside them. Whoever carries a point out reads
one text, so what is put right is put into it where no doubt is possible; else it is told beside.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from agenda_app.domain.fates import Fates
from agenda_app.domain.matters import Matters
from agenda_app.domain.minutes_corrections import MinutesCorrection, stands_in
from agenda_app.domain.points import said
from agenda_app.domain.proposals import RECOMMENDATION
from agenda_app.domain.text import Text, plain

_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Wording:
    """A point of a resolution: its label ("2.") and what it says."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class PointCorrections:
    """What of the corrections of its minutes is about a point.

    Attributes:
        applied: the numbers of those that stand in its words now.
        beside: those that are to be read beside it, for they cannot be put in without doubt.
        withheld: the numbers of those that may not be told here.
    """

    applied: tuple[int, ...] = ()
    beside: tuple[MinutesCorrection, ...] = ()
    withheld: tuple[int, ...] = ()


def corrected(
    points: Sequence[Wording],
    place: int,
    corrections: Iterable[MinutesCorrection],
    elsewhere: Sequence[str] = (),
) -> tuple[str, PointCorrections]:
    """Return what a point says now, and which corrections are about it.

    A correction is put in where what it puts right stands once in the resolution, within the point,
    and nowhere else in the item. Any other that can be about the point is told beside it: one that
    stands in several places, that goes beyond the point, that only adds something, since nobody
    wrote where, that strikes the whole point, that puts one of these right, or that quotes the
    locked words where an earlier one changed them.

    Args:
        points: of the resolution.
        place: which of them, from 1.
        corrections: those of the item's minutes, in order.
        elsewhere: what else of the item's minutes can have been put right.
    """
    now, applied, beside = list(points), list[int](), list[MinutesCorrection]()
    at = place - 1
    for one in corrections:
        found = [*places_of(now, one.was)]
        changed = _only_place(now, found, one)
        if changed is not None and not stands_in(one.was, elsewhere):
            now[found[0].first] = changed
            if found[0].first == at:
                applied.append(one.number)
        elif _is_beside(one, (*found, *places_of(points, one.was)), at, beside):
            beside.append(one)
    return now[at].words, PointCorrections(tuple(applied), tuple(beside))


def put_forward_elsewhere(
    matters: Matters, fates: Fates, resolved: Container[str]
) -> Iterator[str]:
    """Yield the texts that were put forward in a case and are no points of its resolution.

    A point that was voted down is none, though it may say the same as one that was adopted.

    Args:
        matters: what could be voted on.
        fates: what became of it.
        resolved: the words of each point of the resolution.
    """
    for number in (RECOMMENDATION, *(one.number for one in matters.register.proposals)):
        yield plain(matters.introduction(number))
        for point, text in enumerate(matters.texts(number), start=1):
            fate = fates.get((number, point))
            stands = number == RECOMMENDATION if fate is None else fate.adopted
            if not stands or words_of(text) not in resolved:
                yield plain(text)


def words_of(point: Text) -> str:
    """Return what a point says, without its label and in one line."""
    return " ".join(said(point))


def _only_place(
    points: Sequence[Wording], found: Sequence[Hit], correction: MinutesCorrection
) -> Wording | None:
    """Return the point with a correction put in, None where it cannot be without doubt."""
    if len(found) != 1 or found[0].start < 0:
        return None
    changed = _put_in(points[found[0].first], found[0], correction)
    return changed if changed.words else None


def _is_beside(
    one: MinutesCorrection, found: Iterable[Hit], at: int, before: Iterable[MinutesCorrection]
) -> bool:
    return any(hit.covers(at) for hit in found) or puts_right_anywhere(one, before)


def puts_right_anywhere(one: MinutesCorrection, before: Iterable[MinutesCorrection]) -> bool:
    """Tell whether nobody wrote where something is put right, or it puts one of others right."""
    return not one.was.strip() or stands_in(one.was, (earlier.becomes for earlier in before))


@dataclass(frozen=True, slots=True)
class Hit:
    """Where something stands: in which points, and within the words of one of them.

    ``start`` and ``end`` are -1 when it goes beyond the words of one point.
    """

    first: int
    last: int
    start: int = -1
    end: int = -1

    def covers(self, point: int) -> bool:
        return self.first <= point <= self.last


def places_of(points: Sequence[Wording], was: str) -> Iterator[Hit]:
    """Yield where something stands in a resolution, whatever the space between its letters."""
    wanted = "".join(letter for _, letter in _letters(was))
    if not wanted:
        return
    texts = [f"{one.label} {one.words}" for one in points]
    letters = [[*_letters(text)] for text in texts]
    ends = [*accumulate(map(len, letters))]
    every = "".join(letter for of_one in letters for _, letter in of_one)
    at = every.find(wanted)
    while at >= 0:
        hit = _hit(points, texts, letters, ends, at, at + len(wanted) - 1)
        if hit is not None:
            yield hit
        at = every.find(wanted, at + 1)


def _hit(
    points: Sequence[Wording],
    texts: Sequence[str],
    letters: Sequence[Sequence[tuple[int, str]]],
    ends: Sequence[int],
    start: int,
    end: int,
) -> Hit | None:
    """Return a place by its first and last letter, None where it begins or ends within a word."""
    first = next(n for n, stop in enumerate(ends) if start < stop)
    last = next(n for n, stop in enumerate(ends) if end < stop)
    from_ = letters[first][start - (ends[first] - len(letters[first]))][0]
    to = letters[last][end - (ends[last] - len(letters[last]))][0]
    if _is_within_word(texts[first], from_ - 1) or _is_within_word(texts[last], to):
        return None
    before = len(points[first].label) + 1
    if first != last or from_ < before:
        return Hit(first, last)
    return Hit(first, last, from_ - before, to + 1 - before)


def _is_within_word(text: str, at: int) -> bool:
    """Tell whether a letter and the next one belong to the same word or number."""
    return 0 <= at < len(text) - 1 and text[at].isalnum() and text[at + 1].isalnum()


def _put_in(point: Wording, hit: Hit, correction: MinutesCorrection) -> Wording:
    becomes = " ".join(correction.becomes.split())
    words = f"{point.words[: hit.start]}{becomes}{point.words[hit.end :]}"
    return replace(point, words=" ".join(words.split()))


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """Yield the letters of a text with their places; spaces and soft hyphens are none."""
    for at, letter in enumerate(text):
        if not letter.isspace() and letter != _SOFT_HYPHEN:
            yield at, letter

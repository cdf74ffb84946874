"""Where the secretary's own text and the votes disagree.

The secretary may word a resolution and the account of a vote as they like, and nothing of it is
overwritten. But what was adopted must be in it, what was rejected must not, and the numbers must be
those of the vote; where they are not, a marker says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from agenda_app.domain.matters import Matters
from agenda_app.domain.points import label_of, said, split, without_headings
from agenda_app.domain.proposals import RECOMMENDATION
from agenda_app.domain.resolutions import Resolution
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import ListItem, Paragraph, Text
from agenda_app.domain.text_changes import word_changes
from agenda_app.domain.typed_points import with_points

Words = tuple[str, ...]
_LEAST_ALIKE = 0.5
_MOST_QUOTED = 60


class What(Enum):
    """In what way a text and the votes disagree."""

    MISSING = "missing"
    CHANGED = "changed"
    REJECTED = "rejected"
    EXTRA = "extra"
    ORDER = "order"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A place where the text is not what was adopted.

    ``point`` is the place of the point in the edited text, from 1; 0 when it is not there, or when
    it is the introduction that is meant.
    """

    what: What
    point: int
    sentence: Sentence


def disagreements(
    edited: Text, resolution: Resolution, matters: Matters
) -> tuple[Disagreement, ...]:
    """Return where an edited resolution is not the one that follows from the votes.

    How it looks does not matter, nor whether a point ends with a full stop, nor how points are
    labelled, as long as no two are labelled alike.

    Args:
        edited: as the secretary has it.
        resolution: as it was put together of the votes.
        matters: to tell a point that was rejected from one that is only new.
    """
    own, adopted = split(in_points(edited, resolution)), split(resolution.text)
    written = [_said(point) for point in own.points]
    wanted = [_said(point) for point in adopted.points]
    pairs = _pairs(written, wanted)
    found = [
        *_introductions(_said(own.introduction), _said(adopted.introduction)),
        *_unpaired(written, wanted, pairs, matters),
        *_changed(written, wanted, pairs),
        *_order(pairs),
        *_labels(own.points),
    ]
    return tuple(sorted(found, key=lambda one: one.point))


def in_points(edited: Text, resolution: Resolution) -> Text:
    """Return an edited resolution with its points, also where it was typed without a list.

    Lines that begin with a label are points. Where none does, each line is one, but those that
    stand before the points of what was adopted, or inside one of them.
    """
    text, adopted = with_points(edited, {}), split(resolution.text)
    if any(isinstance(block, ListItem) for block in text) or len(adopted.points) < 2:
        return text
    heads = {_said(point[:1]) for point in map(without_headings, adopted.points)}
    inside = {_said((block,)) for block in resolution.text} - heads
    return tuple(
        ListItem(0, "", block.runs)
        if isinstance(block, Paragraph) and _said((block,)) not in {(), *inside}
        else block
        for block in text
    )


def _said(point: Text) -> Words:
    """Return what a point says; whether it ends with a full stop is no matter of the vote."""
    words = said(point)
    return (*words[:-1], words[-1].rstrip(".")) if words else ()


def _pairs(written: Sequence[Words], wanted: Sequence[Words]) -> dict[int, int]:
    """Return which written point is which wanted one: those that say the same, then those alike."""
    pairs: dict[int, int] = {}
    for place, words in enumerate(written):
        same = (n for n, w in enumerate(wanted) if w == words and n not in pairs.values())
        if (number := next(same, None)) is not None:
            pairs[place] = number
    likeness = sorted(
        (
            (-_alike(words, other), place, number)
            for place, words in enumerate(written)
            for number, other in enumerate(wanted)
            if place not in pairs and number not in pairs.values()
        ),
    )
    for unlike, place, number in likeness:
        if -unlike >= _LEAST_ALIKE and place not in pairs and number not in pairs.values():
            pairs[place] = number
    return pairs


def _alike(one: Words, other: Words) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _introductions(written: Words, wanted: Words) -> Iterator[Disagreement]:
    if written != wanted:
        yield Disagreement(
            What.CHANGED,
            0,
            Sentence(
                f"Innledningen er en annen enn den det ble stemt over: {_passage(wanted, written)}",
                f"Innleiinga er ei anna enn den det vart røysta over: {_passage(wanted, written)}",
            ),
        )


def _unpaired(
    written: Sequence[Words], wanted: Sequence[Words], pairs: dict[int, int], matters: Matters
) -> Iterator[Disagreement]:
    for number, words in enumerate(wanted):
        if number not in pairs.values():
            yield Disagreement(
                What.MISSING,
                0,
                Sentence(
                    f"Dette ble vedtatt, men mangler i teksten: {_quoted(words)}",
                    f"Dette vart vedteke, men manglar i teksten: {_quoted(words)}",
                ),
            )
    known = _known(matters)
    for place, words in enumerate(written):
        if place in pairs:
            continue
        if words in known:
            what = What.REJECTED
            told = Sentence(
                f"Dette ble ikke vedtatt: {_quoted(words)}",
                f"Dette vart ikkje vedteke: {_quoted(words)}",
            )
        else:
            what = What.EXTRA
            told = Sentence(
                f"Dette er det ikke stemt over: {_quoted(words)}",
                f"Dette er det ikkje røysta over: {_quoted(words)}",
            )
        yield Disagreement(what, place + 1, told)


def _known(matters: Matters) -> set[Words]:
    numbers = (RECOMMENDATION, *(p.number for p in matters.register.proposals))
    return {_said(text) for number in numbers for text in matters.texts(number)}


def _changed(
    written: Sequence[Words], wanted: Sequence[Words], pairs: dict[int, int]
) -> Iterator[Disagreement]:
    for place, number in pairs.items():
        if written[place] != wanted[number]:
            passage = _passage(wanted[number], written[place])
            yield Disagreement(
                What.CHANGED,
                place + 1,
                Sentence(
                    f"Ordene er andre enn dem det ble stemt over: {passage}",
                    f"Orda er andre enn dei det vart røysta over: {passage}",
                ),
            )


def _order(pairs: dict[int, int]) -> Iterator[Disagreement]:
    order = [pairs[place] for place in sorted(pairs)]
    if order != sorted(order):
        yield Disagreement(
            What.ORDER,
            0,
            Sentence(
                "Punktene står i en annen rekkefølge enn i det som ble vedtatt.",
                "Punkta står i ei anna rekkjefølgje enn i det som vart vedteke.",
            ),
        )


def _labels(points: Sequence[Text]) -> Iterator[Disagreement]:
    times: Counter[str] = Counter()
    for place, point in enumerate(points, start=1):
        label = label_of(point)
        times[label] += 1
        if label and times[label] > 1:
            yield Disagreement(
                What.LABEL,
                place,
                Sentence(
                    f"To punkter har samme nummer: {label}", f"To punkt har same nummer: {label}"
                ),
            )


def _passage(before: Words, after: Words) -> str:
    """Return "«ramme på kr 100» → «ramme på kr 200»": the first passage that differs."""
    old, new = next(word_changes(before, after), ("", ""))
    return f"{_quoted(old.split())} → {_quoted(new.split())}"


def _quoted(words: Sequence[str]) -> str:
    text = " ".join(words)
    return f"«{text}»" if len(text) <= _MOST_QUOTED else f"«{text[:_MOST_QUOTED].rstrip()} …»"

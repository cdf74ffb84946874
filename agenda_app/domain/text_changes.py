"""What is different between two texts: passages that went out and passages that came in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from agenda_app.domain.shielding import exempt_bases, exempt_passages
from agenda_app.domain.text import Block, Heading, ListItem, Text, plain_block

_CONTEXT = 3
_SAME_PASSAGE = 3
_LEAST_ALIKE = 0.35


@dataclass(frozen=True, slots=True)
class TextChange:
    """A passage before and after, with a few words around it.

    ``where`` is the point's label or the heading above. Both texts are the same when only the
    look changed or another picture came in. ``bases`` says by which law something was exempt in
    it and by which it is now, when nothing but that is different.
    """

    where: str
    old: str
    new: str
    bases: tuple[str, str] | None = None


def text_changes(old: Text, new: Text) -> tuple[TextChange, ...]:
    """Return how one text became another, in the order of the new one."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found: list[TextChange] = []
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        for out, into, at in _pairs(old[first:last], new[start:end], start):
            found += _block_changes(out, into, _where(new, old, at, first))
    return tuple(found)


def _pairs(out: Text, into: Text, start: int) -> Iterator[tuple[Text, Text, int]]:
    """Pair blocks with blocks when there are as many, else take them together."""
    if len(out) == len(into):
        for place, (old, new) in enumerate(zip(out, into, strict=True)):
            if old != new:
                yield (old,), (new,), start + place
    else:
        yield out, into, start


def _where(new: Text, old: Text, at: int, first: int) -> str:
    """Return the point's label, or the nearest heading above."""
    text, place = (new, at) if at < len(new) else (old, first)
    if place < len(text):
        block = text[place]
        if isinstance(block, ListItem) and block.label:
            return block.label
    above: Sequence[Block] = text[: place + 1]
    return next((plain_block(b) for b in reversed(above) if isinstance(b, Heading)), "")


def _block_changes(out: Text, into: Text, where: str) -> Iterator[TextChange]:
    before, after = _words(out), _words(into)
    if before == after:
        shown = " ".join(after)
        other = exempt_passages(out) != exempt_passages(into)
        yield TextChange(where, shown, shown, (_bases(out), _bases(into)) if other else None)
        return
    for old, new in word_changes(before, after):
        yield TextChange(where, old, new)


def _bases(text: Text) -> str:
    return ", ".join(exempt_bases((text,)))


def _words(text: Text) -> list[str]:
    return " ".join(plain_block(block) for block in text).split()


def word_changes(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Return the passages that differ; texts that have little in common count as one passage."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        yield " ".join(before), " ".join(after)
        return
    for first, last, start, end in _hunks(matcher):
        low, high = max(first - _CONTEXT, 0), last + _CONTEXT
        new_low, new_high = max(start - _CONTEXT, 0), end + _CONTEXT
        yield (
            _cut(before, low, high) if last > first else "",
            _cut(after, new_low, new_high) if end > start else "",
        )


def _hunks(matcher: SequenceMatcher[str]) -> Iterator[tuple[int, int, int, int]]:
    """Return changed stretches; those with only a word or two between them are one."""
    current: tuple[int, int, int, int] | None = None
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        if current and first - current[1] <= _SAME_PASSAGE:
            current = (current[0], last, current[2], end)
        else:
            if current:
                yield current
            current = (first, last, start, end)
    if current:
        yield current


def _cut(words: Sequence[str], low: int, high: int) -> str:
    """Return some of the words, with an ellipsis where others were left out."""
    start = "… " if low > 0 else ""
    end = " …" if high < len(words) else ""
    return f"{start}{' '.join(words[low:high])}{end}"

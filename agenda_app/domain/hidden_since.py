"""Whether a text of today hides words that the public was given, told by the marks in it.

The public's texts know no exempt words, only the marks in their place. So the open words are laid
beside each other, and a mark is the same as before when it stands between the same of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import starmap

from agenda_app.domain.shielding import words_and_marks

_MARK = ""
"""What stands for a mark among words, whatever it says: no word is empty."""


def hides_other_words(given: str, now: str) -> bool:
    """Tell whether marks stand where words stood; doubtful is what was taken out beside a mark.

    Args:
        given: a text with its marks, as the public was given it.
        now: the same text as the public may read it by now.
    """
    old, new = given.splitlines(), now.splitlines()
    matcher = SequenceMatcher(None, _anchors(old, "given"), _anchors(new, "now"), autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind != "equal" and _hides(_words(old[first:last]), _words(new[start:end])):
            return True
    return False


def _anchors(lines: Sequence[str], side: str) -> list[object]:
    """Return lines by which texts are laid beside each other: none that has a mark in it."""
    marked = (_MARK in _words([line]) for line in lines)
    return [
        (side, n) if is_marked else line
        for n, (line, is_marked) in enumerate(zip(lines, marked, strict=True))
    ]


def _words(lines: Sequence[str]) -> list[str]:
    found = words_and_marks("\n".join(lines))
    return [_MARK if is_mark else word for word, is_mark in found]


def _hides(old: Sequence[str], new: Sequence[str]) -> bool:
    return _MARK in new and any(starmap(_is_other, _between_same_words(old, new)))


def _is_other(there: Sequence[Sequence[str]], here: Sequence[Sequence[str]]) -> bool:
    """Tell whether marks between the same words have taken the place of others beside them."""
    if len(here) == 1:
        return False
    if len(here) == len(there):
        return any(was and not left for was, left in zip(there, here, strict=True))
    return len(here) > len(there) or (any(there) and not any(here))


def _between_same_words(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[list[list[str]], list[list[str]]]]:
    """Yield what stands between two words that are in both: the words around each mark."""
    open_old, open_new = ([place for place, w in enumerate(text) if w] for text in (old, new))
    matcher = SequenceMatcher(
        None, [old[place] for place in open_old], [new[place] for place in open_new], False
    )
    first = start = 0
    for at, to, size in matcher.get_matching_blocks():
        for step in range(size):
            last, end = open_old[at + step], open_new[to + step]
            yield _around_marks(old[first:last]), _around_marks(new[start:end])
            first, start = last + 1, end + 1
    yield _around_marks(old[first:]), _around_marks(new[start:])


def _around_marks(words: Sequence[str]) -> list[list[str]]:
    pieces: list[list[str]] = [[]]
    for word in words:
        if word == _MARK:
            pieces.append([])
        else:
            pieces[-1].append(word)
    return pieces

"""Names in a text: who a paper is about is often all that must not be known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from agenda_app.proof.capitals import CAPITAL, LOUD, SMALL, WORD, by_size
from agenda_app.proof.given_names import is_given_name

_WHOLE = rf"{WORD}(?:-[{CAPITAL}][{SMALL}]+)?"
_SMALL_WORDS = "van von der den de da la le du do dos das af el al bin ibn ben ter zu"
_PARTICLES = frozenset(_SMALL_WORDS.split())
_SMALL = rf"(?:{'|'.join(_SMALL_WORDS.split())})"
_AIR = r"[ \t\u00a0\u202f]{1,3}"
_BREAK = r"[ \t]*\r?\n[ \t]*"
_PART = rf"(?:{_SMALL}{_AIR})*(?:(?:{_SMALL}-)?{_WHOLE}|[{CAPITAL}]\.)"
_END = r"(?!\w)"
_NAME = re.compile(rf"\b{_WHOLE}(?:{_AIR}{_PART})+{_END}")
_LOUD_NAME = re.compile(rf"\b{LOUD}(?:{_AIR}(?:{LOUD}|[{CAPITAL}]\.))+{_END}")
_BROKEN_NAME = re.compile(rf"\b{_WHOLE}(?:{_AIR}{_PART})?{_BREAK}(?P<next>{_PART}){_END}")
_TURNED_NAME = re.compile(
    rf"\b(?P<last>{_WHOLE}),{_AIR}(?P<given>{_WHOLE}){_END}"
    rf"(?!{_AIR}[{CAPITAL}])"
)
_STREET = re.compile(r"\s+(?:gate|gata|vei|veg|vegen|veien|plass|allé|minde|stiftelse|skole)\b")
_SENTENCE = re.compile(r"(?:^|[.:;!?\n])\s*$")
_MOST_WORDS, _MOST_UNSURE, _BEFORE = 5, 6, 30
_SHORTEST_HALF = 3
_COMMON = "are ask bo bror dag eli else even finn gry hauk jo liv mai odd per signe stein tone tor"
"""Given names that a heading in capitals may have as other words."""
_NO_NAMES = frozenset(_COMMON.split())
_BEFORE_NAMES = """
angående att av brev etter for fra frå fråsegn gjelder gjeld herr fru hjå hos høring høyring klage
kopi med melding merknad mot notat referat sak siden sidan svar søknad til tilsvar
under uten utan uttale uttalelse ved vedr vedrørande vedrørende
"""
_BEGIN_NO_NAME = frozenset(_BEFORE_NAMES.split())
"""Words that stand before whom a letter is to or about: no name, though they begin its line."""


def names(text: str) -> Iterator[tuple[str, bool]]:
    """Return what looks like a name, and whether it is surely a person's.

    A person's name begins with a given name and has another word. Other words with capitals after
    each other may be a person too, or an office or a place.
    """
    written = unicodedata.normalize("NFC", text)
    sized = by_size(written)
    for match in _NAME.finditer(sized):
        if not _STREET.match(written, match.end()):
            words = _at(written, match).split()
            yield from _in_words(words, begins=_begins(written, match.start()))
    for match in _LOUD_NAME.finditer(sized):
        words = _at(written, match).split()
        if not _NO_NAMES.intersection(word.casefold() for word in words):
            yield from _persons(words)
    for match in _BROKEN_NAME.finditer(sized):
        if not is_given_name(_at(written, match, "next").split()[0]):
            yield from _persons(_at(written, match).split())
    for match in _TURNED_NAME.finditer(sized):
        before = written[max(match.start() - _BEFORE, 0) : match.start()]
        given = _at(written, match, "given")
        if is_given_name(given) and not ends_with_given_name(before):
            yield f"{given} {_at(written, match, 'last')}", True


def _at(written: str, match: re.Match[str], group: int | str = 0) -> str:
    """Return what is written where something was found."""
    return written[match.start(group) : match.end(group)]


def ends_with_given_name(text: str) -> bool:
    """Tell whether a given name or an initial ends a line: what follows is that one's surname."""
    last = text.rsplit("\n", 1)[-1].split()[-1:]
    return bool(last) and (is_given_name(last[0]) or len(last[0].rstrip(".")) == 1)


def shorter_names(name: str) -> Iterator[str]:
    """Return what a person's name may be written as who has more names than two.

    With fewer surnames, or one half of a double one, and without what stands between the first name
    and the last.
    """
    words = name.split()
    for end in range(2, len(words)):
        if _ends_name(words[end - 1]):
            yield " ".join(words[:end])
    if len(words) > 2 and _ends_name(words[-1]) and words[-2].casefold() not in _PARTICLES:
        yield f"{words[0]} {words[-1]}"
    halves = words[-1].split("-")
    if len(words) > 1 and len(halves) > 1 and is_given_name(words[0]):
        yield from (f"{words[0]} {half}" for half in halves if len(half) >= _SHORTEST_HALF)


def surnames(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Return the last name of a person with two names or more, also with "van der" before it."""
    yield words[-1:]
    first = len(words) - 1
    while first > 1 and words[first - 1].casefold() in _PARTICLES:
        first -= 1
    if first < len(words) - 1:
        yield words[first:]


def _ends_name(word: str) -> bool:
    return not _may_go_on(word)


def _in_words(words: list[str], *, begins: bool) -> Iterator[tuple[str, bool]]:
    """Return the persons in words with capitals, or the words when there is none for sure.

    The first word may have its capital because a sentence begins.
    """
    found = tuple(_persons(words))
    yield from found
    if found or any(map(is_given_name, words)):
        return
    starts = (at for at, word in enumerate(words) if word.casefold() not in _BEGIN_NO_NAME)
    few = words[next(starts, len(words)) :][:_MOST_UNSURE]
    if len(few) > 1:
        yield " ".join(few), False
    if begins and len(few) > 2:
        yield " ".join(few[1:]), False


def _persons(words: list[str]) -> Iterator[tuple[str, bool]]:
    """Return the names of persons in words that follow each other: one begins at a given name."""
    starts = [
        place
        for place, word in enumerate(words)
        if is_given_name(word) and (place == 0 or not _may_go_on(words[place - 1]))
    ]
    for start, end in zip(starts, [*starts, len(words)][1:], strict=True):
        last = min(end, start + _MOST_WORDS)
        if start + 1 < last:
            yield " ".join(words[start:last]), True


def _may_go_on(word: str) -> bool:
    """Tell whether a given name after a word is that person's too."""
    return is_given_name(word) or word.casefold() in _PARTICLES or word.endswith(".")


def _begins(text: str, place: int) -> bool:
    return bool(_SENTENCE.search(text, max(place - 4, 0), place)) or place == 0

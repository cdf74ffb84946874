"""What the words about a vote claim: a number, and whose it is said to be.

A claim is understood by its own words ("5 mot", "3 stemte blankt", "Mot: 4 Ap"), never by another
number's being the same. What cannot be understood is no claim; a number written out in letters is
such.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.ballots import AGAINST, FOR

Sides = tuple[int, ...]
"""The sides of a vote that words can mean; one, unless two are called the same."""


class Claimed(Enum):
    """What a number is said to be."""

    FOR_AND_AGAINST = "for_and_against"
    PAIR = "pair"
    SIDE = "side"
    LOSERS = "losers"
    BLANK = "blank"
    NEEDED = "needed"
    CAST = "cast"
    ANYTHING = "anything"


@dataclass(frozen=True, slots=True)
class Claim:
    """Numbers that are claimed.

    Attributes:
        what: what they are said to be.
        said: the words.
        numbers: one, or two: for and against, or those of two sides as they stand.
        sides: whose it is, when ``what`` is ``SIDE``.
    """

    what: Claimed
    said: str
    numbers: tuple[int, ...]
    sides: Sides = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """Words that list who voted alike.

    ``sides`` is how; none where the list stands in brackets after the sums: that is who lost.
    """

    text: str
    sides: Sides = ()


@dataclass(frozen=True, slots=True)
class PartyClaim:
    """How many of a party are claimed, and in which list; None where it is in none."""

    said: str
    party: str
    number: int
    listing: Listing | None


@dataclass(frozen=True, slots=True)
class Claims:
    """All that some words claim of a vote."""

    sums: tuple[Claim, ...]
    parties: tuple[PartyClaim, ...]
    listings: tuple[Listing, ...]


_FIRST_NAME = 0xE000
_NAME = "[\ue000-\uf8ff]"
_N, _M = r"(?<![\d/–-])(?P<n>\d+)", r"(?P<m>\d+)"
_VOTES = r"(?:stemmer?|røyst(?:er)?)\b"
_VOTED = rf"(?:{_VOTES}|(?:stemte|røysta)\b)"
_PEOPLE = r"(?:representant(?:er|ar)?|medlem(?:mer|mar|er)?)"
_IT = rf"(?:{_NAME}|(?:forslag|framlegg|innstilling|tilråding)\w*)"
_THEN = rf"\b(?=\s*(?:[.,;:()]|$|(?:og|men)\b|punkt|(?P<name>{_NAME})|{_IT}))"
_NOT_FROM = r"(?!\s+(?:fra|frå)\b)"
_WORD = r"(?P<word>for|i?mot)"
_FORMS = tuple(
    (what, re.compile(pattern, re.IGNORECASE))
    for what, pattern in (
        (
            Claimed.FOR_AND_AGAINST,
            rf"{_N}(?:\s+{_VOTED})?\s+for(?:\s+{_IT})?(?:\s+og|,)\s+{_M}(?:\s+{_VOTED})?\s+i?mot\b",
        ),
        (
            Claimed.FOR_AND_AGAINST,
            rf"(?<!\d)(?P<m>\d+)(?:\s+{_VOTED})?\s+i?mot(?:\s+{_IT})?(?:\s+og|,)"
            rf"\s+(?P<n>\d+)(?:\s+{_VOTED})?\s+for\b",
        ),
        (Claimed.PAIR, rf"{_N}(?:\s+{_VOTED})?\s+mot\s+{_M}\b"),
        (Claimed.BLANK, rf"{_N}\s+(?:{_VOTED}\s+)?(?:(?:er|var)\s+)?blank[et]?\b"),
        (Claimed.NEEDED, rf"\b(?:minst|krevd\w*|krev|kravde\w*)\s+{_N}\s+{_VOTES}"),
        (
            Claimed.CAST,
            rf"{_N}\s+(?:avgitte\s+{_VOTES}|{_VOTES}\s+(?:(?:ble|vart|blei|er|var)\s+)?"
            r"(?:avgitt|avgjevne?|gitt|gjevne?|i\s+alt|totalt|til\s+sam(?:men|an))\b)",
        ),
        (
            Claimed.SIDE,
            rf"{_N}\s+(?:av\s+(?:de\s+|dei\s+)?\d+\s+)?(?:{_PEOPLE}\s+)?{_VOTED}\s+{_WORD}{_THEN}",
        ),
        (Claimed.SIDE, rf"(?P<name>{_NAME})\s+(?:fikk|fekk)\s+{_N}\s+{_VOTES}"),
        (Claimed.SIDE, rf"\b{_WORD}:\s*{_N}(?=\s*(?:{_VOTES}|[.,;(]|$))"),
        (Claimed.LOSERS, rf"\bmot\s+{_N}\s+{_VOTES}{_NOT_FROM}"),
        (Claimed.ANYTHING, rf"{_N}\s+(?:av\s+(?:de\s+|dei\s+)?\d+\s+)?{_VOTED}{_NOT_FROM}"),
    )
)
"""How numbers are said, what says most of them first: no later form reads the same words again."""
_BRACKETS = re.compile(rf"(?:\s+{_VOTES})?\s*\(((?:[^()]|\([^()]*\))*)\)", re.IGNORECASE)
_LABEL = re.compile(r"\b(For|Mot):", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<![a-zæøå] [A-ZÆØÅ])\.(?=\s|$)")
"""An initial ("Per A. Moe") ends no sentence; a party's single letter after its number does."""
_LISTED = frozenset({Claimed.FOR_AND_AGAINST, Claimed.PAIR, Claimed.SIDE, Claimed.LOSERS})
_WITHOUT_PARTY = {"uten parti": "", "utan parti": ""}


@dataclass(frozen=True)
class VoteReader:
    """Reads claims from words about one vote.

    Attributes:
        names: what the sides are called in running text, and which sides that is. Where there is
            one thing to be for or against, its names stand for those who were for it.
        parties: the parties that could vote.
        is_for_or_against: whether the sides are for and against.
    """

    names: Mapping[str, Sides]
    parties: Collection[str]
    is_for_or_against: bool

    def plain(self, text: str) -> str:
        """Return words with one sign for each name in them: what it says is no claim."""
        for number, name in enumerate(self._names()):
            found = rf"(?<!\w){re.escape(name)}(?!\w)"
            text = re.sub(found, chr(_FIRST_NAME + number), text, flags=re.IGNORECASE)
        return text

    def claims(self, text: str) -> Claims:
        """Return what words claim, each line read for itself."""
        sums: list[Claim] = []
        parties: list[PartyClaim] = []
        listings: list[Listing] = []
        for line in self.plain(text).splitlines():
            found = [*self._sums(line)]
            listed = [*self._labelled(line), *_in_brackets(line, found)]
            sums += [claim for _, claim in found]
            parties += self._parties(line, listed)
            listings += [listing for _, listing in listed]
        return Claims(tuple(sums), tuple(parties), tuple(listings))

    def _names(self) -> Sequence[str]:
        """Return the names, each before any that is a part of it."""
        return sorted((name for name in self.names if name), key=lambda name: (-len(name), name))

    def _spoken(self, words: str) -> str:
        for number, name in enumerate(self._names()):
            words = words.replace(chr(_FIRST_NAME + number), name)
        return words.strip()

    def _sums(self, line: str) -> Iterator[tuple[int, Claim]]:
        """Yield the claims of a line that are no party's, each with where it ends."""
        for what, form in _FORMS:
            for match in form.finditer(line):
                yield match.end(), self._claim(what, match)
            line = form.sub(lambda match: " " * len(match[0]), line)

    def _claim(self, what: Claimed, match: re.Match[str]) -> Claim:
        found = match.groupdict()
        given = [key for key in ("n", "m") if found.get(key)]
        whole = what is Claimed.SIDE
        begin = match.start() if whole else min(match.start(key) for key in given)
        said = self._spoken(match.string[begin : match.end()])
        numbers = tuple(int(found[key]) for key in given)
        sides: Sides = ()
        if what is Claimed.SIDE:
            sides = self._sides(found.get("word"), found.get("name"))
            what = what if sides else Claimed.ANYTHING
        return Claim(what, said, numbers, sides)

    def _sides(self, word: str | None, name: str | None) -> Sides:
        if self.is_for_or_against:
            return (FOR,) if word is None or word.lower() == "for" else (AGAINST,)
        if name is None or (word is not None and word.lower() != "for"):
            return ()
        return self.names[self._names()[ord(name) - _FIRST_NAME]]

    def _labelled(self, line: str) -> Iterator[tuple[range, Listing]]:
        """Yield the lists after "For:" and "Mot:", each with where it stands."""
        if not self.is_for_or_against:
            return
        labels = [*_LABEL.finditer(line)]
        for number, label in enumerate(labels):
            end = labels[number + 1].start() if number + 1 < len(labels) else len(line)
            stop = _SENTENCE_END.search(line, label.end(), end)
            span = range(label.end(), stop.start() if stop else end)
            side = FOR if label[1].lower() == "for" else AGAINST
            yield span, Listing(line[span.start : span.stop], (side,))

    def _parties(self, line: str, listed: Sequence[tuple[range, Listing]]) -> Iterator[PartyClaim]:
        called = {party: party for party in self.parties if party} | _WITHOUT_PARTY
        names = "|".join(re.escape(name) for name in sorted(called, key=len, reverse=True))
        form = rf"{_N}(?:\s+{_VOTES})?(?:\s+(?:fra|frå))?\s+(?P<party>{names})(?![\w/])"
        for match in re.finditer(form, line):
            inside = [listing for span, listing in listed if match.start() in span]
            yield PartyClaim(
                match[0],
                called[match["party"]],
                int(match["n"]),
                inside[-1] if inside else None,
            )


def _in_brackets(line: str, claims: Sequence[tuple[int, Claim]]) -> Iterator[tuple[range, Listing]]:
    """Yield the lists in brackets after sums, each with where it stands."""
    for end, claim in claims:
        found = _BRACKETS.match(line, end)
        if found is not None and claim.what in _LISTED:
            yield range(*found.span(1)), Listing(found[1], claim.sides)

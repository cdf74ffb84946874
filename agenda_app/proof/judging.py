"""Pieces of a file against what must not be in it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import SecretKind, Secrets
from agenda_app.jobs import Progress, Work
from agenda_app.proof.disguises import undisguised
from agenda_app.proof.identity_numbers import identity_numbers
from agenda_app.proof.letters import is_word, letters
from agenda_app.proof.needles import Needle, Needles
from agenda_app.proof.piece import Piece

_STEP = 40
_PLACES = tuple(Place)
_NO_PAGE = 1 << 30
_BETTER = {
    Place.DRAWN: (Place.PAGE,),
    Place.OBJECT: (Place.DRAWN,),
    Place.REMAINS: tuple(place for place in Place if place is not Place.REMAINS),
}
"""Where the same words are read again, and the places that tell more of them."""
_OPEN = Piece(Place.CONTENT, 0, "")


@dataclass(frozen=True, slots=True)
class Judged:
    """What a search came to; for the fields see ``Proof``."""

    hits: tuple[Hit, ...]
    excuses: tuple[Excuse, ...]
    searched: tuple[tuple[Place, int], ...]


@dataclass(frozen=True, slots=True)
class _Match:
    """A needle and where it was found; the words of the hit are filled in when it is told."""

    hit: Hit
    needle: Needle


class _Said:
    """The letters of pieces in one string, so that what runs on over pages is found."""

    def __init__(self) -> None:
        self._letters: list[str] = []
        self._starts: list[int] = []
        self._pieces: list[tuple[Piece, str]] = []
        self._length = 0

    def add(self, piece: Piece, text: str) -> None:
        said = letters(text)
        if said:
            self._letters.append(said)
            self._starts.append(self._length)
            self._pieces.append((piece, text))
            self._length += len(said)

    def found(self, needles: Needles) -> Iterator[_Match]:
        for at, needle in needles.found_in("".join(self._letters)):
            number = bisect_right(self._starts, at) - 1
            piece, text = self._pieces[number]
            if not needle.whole_words or _stands_alone(needle, text, at - self._starts[number]):
                hit = Hit(needle.kind, piece.place, piece.page, "", needle.source, piece.detail)
                yield _Match(hit, needle)


def _stands_alone(needle: Needle, text: str, begin: int) -> bool:
    """Tell whether a needle stands in a text as words of its own, a number as it is written."""
    end = begin + len(needle.letters)
    if end > len(letters(text)) or not is_word(text, begin, end):
        return False
    return needle.kind is not SecretKind.NUMBER or needle.words in text


def judging(
    pieces: Iterable[Piece],
    needles: Needles,
    secrets: Secrets,
    open_texts: Callable[[], Iterable[str]],
    excuses: Sequence[Excuse],
    pages: int = 0,
) -> Work[Judged]:
    """Search the pieces of a file.

    Args:
        pieces: of the file.
        needles: what is searched for.
        secrets: for the titles that may be read.
        open_texts: gives what the public may read besides the titles, when something was found.
        excuses: what persons have said is no secret.
        pages: of the file, for the progress.

    Yields:
        Progress by pages.
    """
    read, undressed = _Said(), _Said()
    plain: list[Hit] = []
    searched: Counter[Place] = Counter()
    for number, piece in enumerate(pieces):
        if number % _STEP == 0:
            yield Progress(min(piece.page, pages), max(pages, 1))
        if piece.sealed:
            plain.append(_hit(SecretKind.UNREADABLE, piece, piece.detail or piece.text))
            continue
        searched[piece.place] += 1
        read.add(piece, piece.text)
        plain += _numbers(piece, piece.text)
        for text in dict.fromkeys(undisguised(piece.text)):
            undressed.add(piece, text)
            plain += _numbers(piece, text)
    yield Progress(pages, max(pages, 1))
    matches = [*read.found(needles), *undressed.found(needles)]
    yield Progress(pages, max(pages, 1))
    allowed = _Allowed(excuses)
    left = allowed.without(_not_open(matches, secrets.open_titles, open_texts))
    hits = [hit for hit in plain if not allowed.covers(hit.words)]
    counted = tuple((place, searched[place]) for place in Place if searched[place])
    return Judged(_told([*hits, *_joined(left)]), allowed.used, counted)


def _hit(kind: SecretKind, piece: Piece, words: str) -> Hit:
    return Hit(kind, piece.place, piece.page, words, None, piece.detail)


def _numbers(piece: Piece, text: str) -> Iterator[Hit]:
    for digits in identity_numbers(text):
        yield _hit(SecretKind.IDENTITY_NUMBER, piece, digits)


def _not_open(
    matches: list[_Match], open_titles: Iterable[str], open_texts: Callable[[], Iterable[str]]
) -> list[_Match]:
    """Return the matches that nothing open excuses."""
    if not matches:
        return []
    candidates = Needles(match.needle for match in matches)
    by_title, by_text = _letters_in(candidates, open_titles), _letters_in(candidates, open_texts())
    return [
        match
        for match in matches
        if match.needle.letters not in by_title
        and (match.needle.strict or match.needle.letters not in by_text)
    ]


def _letters_in(needles: Needles, texts: Iterable[str]) -> set[str]:
    said = _Said()
    for text in texts:
        said.add(_OPEN, text)
    return {match.needle.letters for match in said.found(needles)}


class _Allowed:
    """What persons have said is no secret, and which of it was needed."""

    def __init__(self, excuses: Sequence[Excuse]) -> None:
        self._excuses = [(letters(excuse.words), excuse) for excuse in excuses]
        self._used: set[Excuse] = set()

    @property
    def used(self) -> tuple[Excuse, ...]:
        return tuple(excuse for _, excuse in self._excuses if excuse in self._used)

    def covers(self, words: str, *, part: bool = False) -> bool:
        """Tell whether some words, or a longer text that they are a part of, are excused."""
        said = letters(words)
        for allowed, excuse in self._excuses:
            if said == allowed or (part and said in allowed):
                self._used.add(excuse)
                return True
        return False

    def without(self, matches: Iterable[_Match]) -> list[_Match]:
        return [
            match
            for match in matches
            if not self.covers(match.needle.words, part=match.needle.kind is SecretKind.TEXT)
        ]


def _joined(matches: Iterable[_Match]) -> Iterator[Hit]:
    """Join the runs of one text that follow each other in one place."""
    groups: dict[tuple[Hit, tuple[str, ...]], list[tuple[int, int]]] = {}
    for match in matches:
        needle = match.needle
        groups.setdefault((match.hit, needle.text), []).append((needle.first, needle.last))
    for (hit, text), runs in groups.items():
        first, last = -1, -1
        for begin, end in sorted(runs):
            if begin > last:
                if last >= 0:
                    yield replace(hit, words=" ".join(text[first:last]))
                first = begin
            last = max(last, end)
        yield replace(hit, words=" ".join(text[first:last]))


def _told(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the hits by page and place, each once."""
    told: list[Hit] = []
    for hit in sorted(dict.fromkeys(hits), key=_order):
        if not any(_says_the_same(hit, other) for other in told):
            told.append(hit)
    return tuple(sorted(told, key=lambda hit: (hit.page or _NO_PAGE, *_order(hit))))


def _order(hit: Hit) -> tuple[int, int, str, int]:
    return (_PLACES.index(hit.place), hit.page, hit.kind.value, -len(hit.words))


def _says_the_same(hit: Hit, other: Hit) -> bool:
    """Tell whether a hit was told already: another reading of a page or of an object."""
    better = _BETTER.get(hit.place, ())
    if other.place not in better or (hit.page and hit.page != other.page):
        return False
    same = hit.kind is other.kind and hit.source == other.source
    return same and letters(hit.words) in letters(other.words)

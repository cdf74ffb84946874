"""What is searched for, cut into runs of words so that any part of a text is found."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from agenda_app.domain.secrets import Secret, SecretKind, Secrets, Source
from agenda_app.proof.letters import letters, letters_of_words
from agenda_app.proof.person_names import names

RUN_WORDS = 6
_RUN_LETTERS = 20
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 16
_TELLING_TITLE = 12
_SHORTEST = 5
_WITH_NAMES = frozenset((SecretKind.TEXT, SecretKind.TITLE, SecretKind.NAME))
_LONG_VOWELS = str.maketrans({"ø": "oe", "å": "aa", "Ø": "Oe", "Å": "Aa"})


@dataclass(frozen=True, slots=True)
class Needle:
    """Something to be found.

    Attributes:
        letters: of its words, by ``letters``.
        kind: what it is.
        source: where it comes from.
        text: all words of the text that it is a run of.
        first: the first word of the run in the text.
        last: the word after the last one.
        whole_words: it must begin and end where words do.
        strict: an open text does not excuse it, only an open title does.
    """

    letters: str
    kind: SecretKind
    source: Source
    text: tuple[str, ...]
    first: int
    last: int
    whole_words: bool = False
    strict: bool = False

    @property
    def words(self) -> str:
        """Its words as they were written."""
        return " ".join(self.text[self.first : self.last])


class _Runs:
    """Every run of words of one text.

    A run has six words, more where they are short, and does not leave its paragraph, since other
    paragraphs may follow in an open text. A paragraph of a few words is one run.
    """

    def __init__(self, secret: Secret) -> None:
        self.source = secret.source
        paragraphs = [line.split() for line in secret.text.splitlines()]
        self.text = tuple(word for words in paragraphs for word in words)
        self._bounds = list(accumulate(map(len, paragraphs)))
        said = letters_of_words(self.text)
        self._ends = [0, *accumulate(map(len, said))]
        self._said = "".join(said)

    def begins(self) -> Iterator[tuple[str, int]]:
        """Return the first letters of each run, and its first word."""
        start = 0
        for bound in self._bounds:
            last_begin = bound - RUN_WORDS if bound - start > RUN_WORDS else start
            for first in range(start, last_begin + 1):
                run = self._run(first, bound)[0]
                if _tells(run):
                    yield run[:_FEWEST_LETTERS], first
            start = bound

    def _run(self, first: int, bound: int) -> tuple[str, int]:
        """Return the letters of the run that begins with a word, and the word after its last."""
        last = min(first + RUN_WORDS, bound)
        if last - first < _FEWEST_WORDS:
            return "", last
        while last < bound and self._ends[last] - self._ends[first] < _RUN_LETTERS:
            last += 1
        return self._said[self._ends[first] : self._ends[last]], last

    def needle(self, first: int) -> Needle:
        """Return the run that begins with a word."""
        run, last = self._run(first, self._bounds[bisect_right(self._bounds, first)])
        return Needle(run, SecretKind.TEXT, self.source, self.text, first, last)


class Needles:
    """Everything that is searched for; runs are found by their first letters.

    Attributes:
        wanted: how many things of each kind.
    """

    def __init__(self, needles: Iterable[Needle], texts: Iterable[Secret] = ()) -> None:
        """Take needles, of equal ones the first, and texts whose every run is one."""
        every: dict[str, Needle] = {}
        for needle in needles:
            every.setdefault(needle.letters, needle)
        self._whole = tuple(every.values())
        self.wanted = Counter(needle.kind for needle in self._whole)
        self._runs: dict[str, list[tuple[_Runs, int]]] = {}
        for runs in map(_Runs, texts):
            for begin, first in runs.begins():
                self._runs.setdefault(begin, []).append((runs, first))
                self.wanted[SecretKind.TEXT] += 1

    def found_in(self, said: str) -> Iterator[tuple[int, Needle]]:
        """Return where each needle stands in some letters, whole words or not."""
        for needle in self._whole:
            at = said.find(needle.letters)
            while at >= 0:
                yield at, needle
                at = said.find(needle.letters, at + 1)
        begins = self._runs
        ends = len(said) - _FEWEST_LETTERS + 1 if begins else 0
        for at in [at for at in range(ends) if said[at : at + _FEWEST_LETTERS] in begins]:
            held = (runs.needle(first) for runs, first in begins[said[at : at + _FEWEST_LETTERS]])
            here = [needle for needle in held if said.startswith(needle.letters, at)]
            # A phrase that the secrets hold several times is told once.
            yield from ((at, needle) for needle in {n.letters: n for n in reversed(here)}.values())


def needles_in(secrets: Secrets) -> Needles:
    """Return what to search for so that none of the secrets gets away."""
    texts = (secret for secret in secrets.secrets if secret.kind is SecretKind.TEXT)
    return Needles(_needles(secrets), texts)


def _needles(secrets: Secrets) -> Iterator[Needle]:
    """Return everything but runs; names are taken from titles and texts."""
    known = {letters(name) for name in secrets.people}
    for secret in secrets.secrets:
        if secret.kind not in {SecretKind.TEXT, SecretKind.NAME}:
            yield from _whole(secret)
        if secret.kind in _WITH_NAMES:
            for name, sure in names(secret.text):
                yield from _name(name, secret.source, known, strict=sure)


def _tells(run: str) -> bool:
    """Tell whether a run is words enough, not a row of a table full of figures."""
    if len(run) < _FEWEST_LETTERS:
        return False
    return run.isalpha() or 2 * sum(character.isalpha() for character in run) >= len(run)


def _whole(secret: Secret) -> Iterator[Needle]:
    text = secret.text
    if secret.kind is SecretKind.FILE_NAME and "." in text:
        text = text.rsplit(".", 1)[0]
    words = tuple(text.split()) or (text,)
    for spelled in dict.fromkeys((text, text.translate(_LONG_VOWELS))):
        said = letters(spelled)
        telling = len(said) >= _TELLING_TITLE and secret.kind is not SecretKind.NUMBER
        if len(said) >= _SHORTEST:
            yield Needle(
                said,
                secret.kind,
                secret.source,
                words,
                0,
                len(words),
                whole_words=not telling,
                strict=telling and secret.kind is SecretKind.TITLE,
            )


def _name(name: str, source: Source, known: set[str], *, strict: bool) -> Iterator[Needle]:
    words = tuple(name.split())
    for spelled in dict.fromkeys((name, name.translate(_LONG_VOWELS))):
        said = letters(spelled)
        if len(said) >= _SHORTEST and letters(name) not in known:
            yield Needle(
                said,
                SecretKind.NAME,
                source,
                words,
                0,
                len(words),
                whole_words=True,
                strict=strict,
            )

"""What is searched for as it stands: titles, names, numbers, the names of files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.secrets import Secret, SecretKind, Secrets, Source
from agenda_app.proof.letters import letters
from agenda_app.proof.person_names import names
from agenda_app.proof.subjects import proper_nouns, properties

_TELLING_TITLE = 12
_SHORTEST, _SHORTEST_PARTY = 5, 3
"""In letters. A firm may be called "DNB", and is looked for as a whole word."""
_NAMES = frozenset((SecretKind.NAME, SecretKind.PARTY, SecretKind.SUBJECT))
_LONG = frozenset((SecretKind.TITLE, SecretKind.PASSAGE))
_WITH_NAMES = frozenset(
    (SecretKind.NAME, SecretKind.PARTY, SecretKind.TEXT, SecretKind.TITLE, SecretKind.PASSAGE)
)
_LOST = str.maketrans("", "", "æøåÆØÅ")
_LONG_VOWELS = str.maketrans({"ø": "oe", "å": "aa", "Ø": "Oe", "Å": "Aa"})


class OpenIn(Enum):
    """Where words must be open to excuse something: in a title, a paper as well, a file as well."""

    TITLES = "titles"
    PAPERS = "papers"
    FILES = "files"


_ORDER = tuple(OpenIn)


@dataclass(frozen=True, slots=True)
class Needle:
    """Something to be found.

    Attributes:
        letters: of its words, by ``letters``.
        kind: what it is.
        words: as they were written.
        source: where it comes from.
        whole_words: it must begin and end where words do.
        excused_by: the open words that excuse it.
    """

    letters: str
    kind: SecretKind
    words: str
    source: Source
    whole_words: bool = False
    excused_by: OpenIn = OpenIn.FILES


def needles_in(secrets: Secrets) -> tuple[Needle, ...]:
    """Return everything that is searched for as it stands, of equal ones the least excused."""
    every: dict[str, Needle] = {}
    for needle in _needles(secrets):
        known = every.setdefault(needle.letters, needle)
        if _ORDER.index(needle.excused_by) < _ORDER.index(known.excused_by):
            every[needle.letters] = needle
    return tuple(every.values())


def found_in(said: str, needles: Iterable[Needle]) -> Iterator[tuple[int, Needle]]:
    """Return where each needle stands in some letters, whole words or not."""
    for needle in needles:
        at = said.find(needle.letters)
        while at >= 0:
            yield at, needle
            at = said.find(needle.letters, at + 1)


def _needles(secrets: Secrets) -> Iterator[Needle]:
    """Take titles and the like, and the names in titles and texts."""
    known = {letters(name) for name in secrets.people}
    for secret in secrets.secrets:
        is_told = secret.kind is SecretKind.PARTY and letters(secret.text) in known
        if secret.kind is SecretKind.SUBJECT:
            yield from _named(secret, set[str]().union(*map(_words, secrets.people)))
        elif secret.kind not in {SecretKind.TEXT, SecretKind.NAME} and not is_told:
            yield from _whole(secret)
        if secret.kind in _WITH_NAMES:
            for name, sure in names(secret.text):
                if letters(name) not in known:
                    excused_by = OpenIn.TITLES if sure else OpenIn.FILES
                    yield from _spelled(name, SecretKind.NAME, secret.source, excused_by)


def _words(name: str) -> Iterator[str]:
    return map(letters, name.split())


def _named(secret: Secret, known: set[str]) -> Iterator[Needle]:
    """Take what the title of a case names.

    An open paper may name the same place, and who wrote it knew that; a file that somebody
    attached may do so unseen.
    """
    kind, source, by_papers = secret.kind, secret.source, OpenIn.PAPERS
    for word in proper_nouns(secret.text):
        if letters(word) not in known:
            yield from _spelled(word, kind, source, by_papers)
    for words, written in properties(secret.text):
        for said in written:
            yield Needle(said, kind, words, source, whole_words=True, excused_by=by_papers)


def _whole(secret: Secret) -> Iterator[Needle]:
    text = secret.text
    if secret.kind is SecretKind.FILE_NAME and "." in text:
        text = text.rsplit(".", 1)[0]
    # Somebody marked just these words: where they stand open all the same, that is a mistake.
    strict = secret.kind in {SecretKind.TITLE, SecretKind.PASSAGE, SecretKind.PARTY}
    excused_by = OpenIn.TITLES if strict else OpenIn.FILES
    yield from _spelled(" ".join(text.split()), secret.kind, secret.source, excused_by)


def _spelled(words: str, kind: SecretKind, source: Source, excused_by: OpenIn) -> Iterator[Needle]:
    """Return some words with "ø" and "å", as a web address writes them out, and without them.

    Fonts and programs that do not know these letters lose them; some write from right to left what
    is to be read from left to right. Short words turn up inside others
    and in open texts by chance; a name is never a part of a word.
    """
    lost = words.translate(_LOST)
    spellings = [words, words.translate(_LONG_VOWELS)]
    if kind in _LONG and len(letters(lost)) >= _TELLING_TITLE:
        spellings += (lost, words[::-1])
    for spelling in dict.fromkeys(spellings):
        said = letters(spelling)
        telling = len(said) >= _TELLING_TITLE and kind is not SecretKind.NUMBER
        if len(said) >= (_SHORTEST_PARTY if kind is SecretKind.PARTY else _SHORTEST):
            is_name = kind in _NAMES
            yield Needle(
                said,
                kind,
                words,
                source,
                whole_words=is_name or not telling,
                excused_by=excused_by if is_name or telling else OpenIn.FILES,
            )

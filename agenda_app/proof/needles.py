"""What is searched for as it stands: titles, names, numbers, the names of files."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain

from agenda_app.domain.secrets import Secret, SecretKind, Secrets, Source
from agenda_app.proof.letters import Span, letters
from agenda_app.proof.name_places import has_given_name, is_name, is_turned
from agenda_app.proof.person_names import names, shorter_names, surnames
from agenda_app.proof.small_names import small_names
from agenda_app.proof.subjects import proper_nouns, properties

_TELLING_TITLE, _TELLING_NAME = 12, 9
_SHORTEST, _SHORTEST_PARTY = 5, 3
"""In letters. A firm may be called "DNB", and is looked for as a whole word; so is "HIV"."""
_NAMES = frozenset((SecretKind.NAME, SecretKind.PARTY, SecretKind.SUBJECT))
_LONG = frozenset((SecretKind.TITLE, SecretKind.PASSAGE))
_WITH_NAMES = frozenset(
    (SecretKind.NAME, SecretKind.PARTY, SecretKind.TEXT, SecretKind.TITLE, SecretKind.PASSAGE)
)
_LOST = str.maketrans("", "", "æøåÆØÅ")
_LONG_VOWELS = tuple(
    map(
        str.maketrans,
        (
            {"ø": "oe", "å": "aa", "Ø": "Oe", "Å": "Aa"},
            {"å": "aa", "Å": "Aa"},
            {"ø": "oe", "Ø": "Oe"},
        ),
    )
)
"""One letter may be written out where the other has lost what tells it from a plain one."""


MOST_BEFORE, _MOST_INITIALS = 60, 2
"""Letters between which a given name stands before its surname, and how many initials may."""


class OpenIn(Enum):
    """Where words must be open to excuse something, each more readily than those above it.

    An open title excuses everything. ``OTHERS`` are the papers of other cases, unless its own, or
    an open file of it, says it too. ``SEVERAL`` are what anybody says, or the papers or files of
    two cases. ``PAPERS`` and ``FILES`` need but one of them.
    """

    TITLES = "titles"
    OTHERS = "others"
    SEVERAL = "several"
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
        turned: a surname and a given name, in this order.
        given: the letters of a given name; then it is the surname that is to be found, behind that
            name and others, or behind its initial.
    """

    letters: str
    kind: SecretKind
    words: str
    source: Source
    whole_words: bool = False
    excused_by: OpenIn = OpenIn.FILES
    turned: bool = False
    given: str = ""

    def may_follow(self, before: str) -> bool:
        """Tell whether it can stand behind some letters, the last ``MOST_BEFORE`` of them or fewer.

        Most words that are a surname as well are told apart by that alone.
        """
        if not self.given or self.given in before:
            return True
        return self.given[0] in before[-_MOST_INITIALS:]

    def stands_in(self, span: Span, text: str) -> bool:
        """Tell whether it stands by itself where it was found, a number as it is written.

        Args:
            span: the letters that were found.
            text: where.
        """
        if self.kind not in _NAMES or any(map(str.isdigit, self.words)):
            return span.is_word and (self.kind is not SecretKind.NUMBER or self.words in text)
        if not is_name(span) or (self.turned and not is_turned(span)):
            return False
        return not self.given or has_given_name(span, self.given)


def needles_in(secrets: Secrets) -> Generator[None, None, tuple[Needle, ...]]:
    """Return everything that is searched for as it stands, of equal ones the least excused.

    It takes a step for each.
    """
    every: dict[tuple[str, str, bool], Needle] = {}
    for needle in _needles(secrets):
        yield
        key = (needle.letters, needle.given, needle.turned)
        known = every.setdefault(key, needle)
        if _ORDER.index(needle.excused_by) < _ORDER.index(known.excused_by):
            every[key] = needle
    return tuple(every.values())


def _needles(secrets: Secrets) -> Iterator[Needle]:
    """Take titles and the like, and the names in titles and texts."""
    known = _Known(secrets.people)
    for secret in secrets.secrets:
        is_told = secret.kind is SecretKind.PARTY and known.has(secret.text)
        if secret.kind is SecretKind.SUBJECT:
            yield from _named(secret, known.words)
        elif secret.kind not in {SecretKind.TEXT, SecretKind.NAME} and not is_told:
            yield from _whole(secret)
        if secret.kind in _WITH_NAMES:
            marked = secret.kind is SecretKind.PASSAGE
            yield from _properties(secret, OpenIn.OTHERS if marked else OpenIn.PAPERS)
            for name, sure in chain(names(secret.text), small_names(secret.text)):
                if not known.has(name):
                    excused_by = OpenIn.TITLES if sure else OpenIn.SEVERAL
                    yield from _spelled(name, SecretKind.NAME, secret.source, excused_by)
                    yield from _of_person(name, secret.source, excused_by, known)


class _Known:
    """The names of those who hold an office or signed a paper."""

    def __init__(self, people: Iterable[str]) -> None:
        """Take the names."""
        every = [tuple(map(letters, name.split())) for name in people]
        self._whole = frozenset(map("".join, every))
        self.words = frozenset(word for words in every for word in words)
        self._short = frozenset((words[0][:1], words[-1]) for words in every if words)

    def has(self, name: str) -> bool:
        """Tell whether a name is one of theirs."""
        return letters(name) in self._whole

    def has_initial(self, given: str, last: str) -> bool:
        """Tell whether one of them has a surname and the initial of a given name, in letters."""
        return (given[:1], last) in self._short


def _of_person(name: str, source: Source, excused_by: OpenIn, known: _Known) -> Iterator[Needle]:
    """Return how else a person's name is written: shorter, longer, or with the surname first."""
    for shorter in shorter_names(name):
        if not known.has(shorter):
            for needle in _spelled(shorter, SecretKind.NAME, source, excused_by):
                yield replace(needle, words=name)
    words = name.split()
    for spelled in _each_spelling(words):
        given, last = letters(spelled[0]), letters(spelled[-1])
        if any(map(str.isdigit, name)):
            continue
        needle = Needle(last, SecretKind.NAME, name, source, True, excused_by)
        # Words that only may be a name are often others, which stand behind many others.
        is_sure = excused_by is OpenIn.TITLES and not known.has_initial(given, last)
        if is_sure and len(last) >= _SHORTEST_PARTY:
            for named in surnames(spelled):
                yield replace(needle, letters=letters("".join(named)), given=given)
        if len(last + given) >= _SHORTEST:
            yield replace(needle, letters=last + given, turned=True)


def _named(secret: Secret, known: frozenset[str]) -> Iterator[Needle]:
    """Take what the title of a case names.

    An open paper may name the same place, and who wrote it knew that; a file that somebody
    attached may do so unseen.
    """
    kind, source, by_papers = secret.kind, secret.source, OpenIn.PAPERS
    for word in proper_nouns(secret.text):
        if letters(word) not in known:
            yield from _spelled(word, kind, source, by_papers)
    yield from _properties(secret, by_papers)


def _properties(secret: Secret, excused_by: OpenIn) -> Iterator[Needle]:
    """Take the properties that a text names: one number in the cadastre tells whose case it is."""
    for words, written in properties(secret.text):
        for said in written:
            yield Needle(said, SecretKind.SUBJECT, words, secret.source, True, excused_by)


def _whole(secret: Secret) -> Iterator[Needle]:
    text = secret.text
    if secret.kind is SecretKind.FILE_NAME and "." in text:
        text = text.rsplit(".", 1)[0]
    strict = secret.kind in {SecretKind.TITLE, SecretKind.PASSAGE, SecretKind.PARTY}
    excused_by = OpenIn.TITLES if strict else OpenIn.FILES
    yield from _spelled(" ".join(text.split()), secret.kind, secret.source, excused_by)


def _each_spelling(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Return words as they are, then with their long vowels written out, each spelling once."""
    written_out = (tuple(word.translate(vowels) for word in words) for vowels in _LONG_VOWELS)
    yield from dict.fromkeys((tuple(words), *written_out))


def _tells_person(words: str, lost: str) -> bool:
    """Tell whether no other person can be meant by a name that lost its letters in the middle."""
    every = tuple(zip(words.split(), lost.split(), strict=False))
    return len(letters(lost)) >= _TELLING_NAME and all(
        one[0] == other[0] and len(other) >= _SHORTEST_PARTY for one, other in every
    )


def _spelled(words: str, kind: SecretKind, source: Source, excused_by: OpenIn) -> Iterator[Needle]:
    """Return some words with "ø" and "å", as a web address writes them out, and without them.

    Fonts and programs that do not know these letters lose them; some write from right to left what
    is to be read from left to right. Short words turn up inside others
    and in open texts by chance; a name is never a part of a word.
    """
    lost = words.translate(_LOST)
    spellings = [spelled for (spelled,) in _each_spelling((words,))]
    if kind in _LONG and len(letters(lost)) >= _TELLING_TITLE:
        spellings += (lost, words[::-1])
    elif kind is SecretKind.NAME and excused_by is OpenIn.TITLES and _tells_person(words, lost):
        spellings.append(lost)
    for spelling in dict.fromkeys(spellings):
        said = letters(spelling)
        is_shorter = kind is SecretKind.PARTY or (kind is SecretKind.PASSAGE and said.isalpha())
        telling = len(said) >= _TELLING_TITLE and kind is not SecretKind.NUMBER
        if len(said) >= (_SHORTEST_PARTY if is_shorter else _SHORTEST):
            is_name = kind in _NAMES
            # Somebody marked just these words: left open in the same paper, that is a mistake.
            by_chance = OpenIn.OTHERS if kind is SecretKind.PASSAGE else OpenIn.FILES
            yield Needle(
                said,
                kind,
                words,
                source,
                whole_words=is_name or not telling,
                excused_by=excused_by if is_name or telling else by_chance,
            )

"""The exempt texts: which words of them stand in something, in runs long enough to tell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from agenda_app.domain.secrets import Secret, SecretKind, Secrets
from agenda_app.proof.letters import letters_of_words
from agenda_app.proof.shared_runs import BREAK, SHORTEST, Seeds, SharedRuns

RUN_WORDS = 6
_RUN_LETTERS = SHORTEST
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 16
_WORDS_AT_ONCE, _LINES_AT_ONCE = 20_000, 500
_REACH = 2_000
"""Letters before and behind a run that are looked at for more of the same."""
_IN_RUNS = frozenset((SecretKind.TEXT, SecretKind.TITLE, SecretKind.PASSAGE))
"""Titles and passages are searched for as they stand, and for parts of them when they are long."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one paragraph of a secret text.

    Attributes:
        secret: the text that it is of.
        text: all words of the text.
        first: the first word of the run.
        last: the word after the last one.
        begin: the place of its letters among all secret letters.
        end: the place after them.
    """

    secret: Secret
    text: tuple[str, ...] = field(compare=False)  # it says no more than the secret, and is long
    first: int
    last: int
    begin: int
    end: int

    @property
    def words(self) -> str:
        """Its words as they were written."""
        return " ".join(self.text[self.first : self.last])


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """``begins`` and ``ends`` are the places of its words among all secret letters."""

    secret: Secret
    text: tuple[str, ...]
    first: int
    begins: tuple[int, ...]
    ends: tuple[int, ...]


class SecretTexts:
    """All exempt texts of a meeting.

    A run has six words, and is longer where they are short. It does not leave its paragraph, since
    other paragraphs may follow in an open text. A paragraph of a few words is a run by itself.

    Attributes:
        count: how many runs of the least length there are.
    """

    def __init__(self, secrets: Secrets) -> None:
        """Take the secrets; before anything is found, ``gather`` has to come to its end."""
        self._secrets = secrets
        self._paragraphs: list[_Paragraph] = []
        self._short: list[tuple[str, _Paragraph]] = []
        self.count = 0
        self._starts: list[int] = []
        self._letters = ""
        self._shared = SharedRuns("")

    def gather(self) -> Iterator[None]:
        """Take the texts among the secrets, a few words at a step."""
        joined: list[str] = []
        at = 0
        for found in _paragraphs(self._secrets):
            yield
            if found is None:
                continue
            paragraph_of, said = found
            whole = "".join(said)
            ends = tuple(accumulate(map(len, said), initial=at))
            paragraph = _Paragraph(*paragraph_of, ends[:-1], ends[1:])
            self._paragraphs.append(paragraph)
            if _tells(whole) and len(said) >= _FEWEST_WORDS and len(whole) < _RUN_LETTERS:
                self._short.append((whole, paragraph))
            if paragraph.secret.kind is SecretKind.TEXT:
                self.count += max(len(said) - RUN_WORDS + 1, int(len(said) >= _FEWEST_WORDS))
            joined.append(whole)
            at += len(whole) + len(BREAK)
        self._starts = [paragraph.begins[0] for paragraph in self._paragraphs]
        self._letters = BREAK.join(joined)
        self._shared = SharedRuns(self._letters)
        yield from self._shared.learn()

    def short_in(self, said: str) -> Iterator[tuple[int, Run]]:
        """Return the paragraphs of a few words that stand in some letters, and where."""
        for whole, paragraph in self._short:
            at = said.find(whole)
            while at >= 0:
                yield at, _run(paragraph, 0, len(paragraph.begins))
                at = said.find(whole, at + 1)

    def seeds_in(self, said: str, looks: Iterable[range]) -> Generator[None, None, Seeds]:
        """Return where the other runs may begin; see ``SharedRuns.seeds_in``."""
        return self._shared.seeds_in(said, looks)

    def found_in(
        self, said: str, looks: Iterable[range], known: Seeds
    ) -> Iterator[tuple[int, Run] | None]:
        """Return the other runs, each as long as it can be, and where; None now and then.

        Args:
            said: the letters.
            looks: where to look at them, as ``looks_at`` says.
            known: what ``seeds_in`` found elsewhere in them.
        """
        for found in self._shared.found_in(said, looks, known):
            if found is None:
                yield None
                continue
            at, secret_at, length = found
            paragraph = self._paragraphs[bisect_right(self._starts, secret_at) - 1]
            first = bisect_left(paragraph.begins, secret_at)
            last = bisect_right(paragraph.ends, secret_at + length)
            if first < last:
                run = _run(paragraph, first, last)
                if self.is_long_enough(run):
                    yield at + run.begin - secret_at, run

    def part(self, run: Run, begin: int, end: int) -> Run | None:
        """Return the words of a run that lie between two places of the secret letters, if any."""
        paragraph = self._paragraphs[bisect_right(self._starts, run.begin) - 1]
        first = bisect_left(paragraph.begins, max(begin, run.begin))
        last = bisect_right(paragraph.ends, min(end, run.end))
        return _run(paragraph, first, last) if first < last else None

    def letters(self, run: Run) -> str:
        """Return the letters of a run."""
        return self._letters[run.begin : run.end]

    def shared(self, run: Run, said: str) -> int:
        """Return how many words of the secret text some letters have in a row that have a run.

        They may go on from one paragraph to the next.
        """
        most, secret, length = 0, self._letters, run.end - run.begin
        at = said.find(self.letters(run))
        while at >= 0:
            before = said[max(at - _REACH, 0) : at][::-1]
            behind = said[at + length : at + length + _REACH]
            begin = run.begin - _same(before, secret[max(run.begin - _REACH, 0) : run.begin][::-1])
            end = run.end + _same(behind, secret[run.end : run.end + _REACH])
            most = max(most, self._words_between(begin, end))
            at = said.find(self.letters(run), at + 1)
        return most

    def _words_between(self, begin: int, end: int) -> int:
        """Return how many whole words lie between two places of the secret letters."""
        first = bisect_right(self._starts, begin) - 1
        last = bisect_left(self._starts, end)
        return sum(
            max(bisect_right(one.ends, end) - bisect_left(one.begins, begin), 0)
            for one in self._paragraphs[max(first, 0) : last]
        )

    def is_long_enough(self, run: Run) -> bool:
        """Tell whether a run, or a part of one, says something by itself."""
        paragraph = self._paragraphs[bisect_right(self._starts, run.begin) - 1]
        count = run.last - run.first
        is_whole = count == len(paragraph.begins)
        if count < (_FEWEST_WORDS if is_whole else RUN_WORDS):
            return False
        return run.end - run.begin >= _RUN_LETTERS and _tells(self.letters(run))


def _paragraphs(
    secrets: Secrets,
) -> Iterator[tuple[tuple[Secret, tuple[str, ...], int], list[str]] | None]:
    """Return each paragraph: its secret, all words of that, its first one; and its letters.

    And None now and then.
    """
    for secret in secrets.secrets:
        if secret.kind not in _IN_RUNS:
            continue
        fewest = 1 if secret.kind is SecretKind.TEXT else RUN_WORDS + 1
        lines: list[list[str]] = []
        for number, line in enumerate(secret.text.splitlines()):
            if number % _LINES_AT_ONCE == 0:
                yield None
            lines += [words] if (words := line.split()) else []
        yield None
        text = tuple(word for words in lines for word in words)
        yield None
        first = 0
        for words in lines:
            said: list[str] = []
            for begin in range(0, len(words), _WORDS_AT_ONCE):
                said += letters_of_words(words[begin : begin + _WORDS_AT_ONCE])
                yield None
            if any(said) and len(words) >= fewest:
                yield (secret, text, first), said
            first += len(words)


def _same(said: str, secret: str) -> int:
    """Return how many of the secret letters, breaks among them, begin some letters."""
    at = 0
    for place, letter in enumerate(secret):
        if letter != BREAK:
            if said[at : at + 1] != letter:
                return place
            at += 1
    return len(secret)


def _run(paragraph: _Paragraph, first: int, last: int) -> Run:
    return Run(
        paragraph.secret,
        paragraph.text,
        paragraph.first + first,
        paragraph.first + last,
        paragraph.begins[first],
        paragraph.ends[last - 1],
    )


def _tells(run: str) -> bool:
    """Tell whether a run is words enough, not a row of a table full of figures."""
    if len(run) < _FEWEST_LETTERS:
        return False
    return run.isalpha() or 2 * sum(map(str.isalpha, run)) >= len(run)

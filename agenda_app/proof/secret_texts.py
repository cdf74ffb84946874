"""The exempt texts: which words of them stand in something, in runs long enough to tell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from agenda_app.domain.secrets import Secret, SecretKind, Secrets, Source
from agenda_app.proof.letters import letters_of_words
from agenda_app.proof.shared_runs import BREAK, SHORTEST, Seeds, SharedRuns

RUN_WORDS = 6
_RUN_LETTERS = SHORTEST
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 16


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one paragraph of a secret text.

    Attributes:
        source: where the text comes from.
        text: all words of the text.
        first: the first word of the run.
        last: the word after the last one.
        begin: the place of its letters among all secret letters.
        end: the place after them.
    """

    source: Source
    text: tuple[str, ...]
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
        """Take the texts among the secrets."""
        self._paragraphs: list[_Paragraph] = []
        self._short: list[tuple[str, _Paragraph]] = []
        self.count = 0
        joined: list[str] = []
        at = 0
        for paragraph_of, said in _paragraphs(secrets):
            whole = "".join(said)
            ends = tuple(accumulate(map(len, said), initial=at))
            paragraph = _Paragraph(*paragraph_of, ends[:-1], ends[1:])
            self._paragraphs.append(paragraph)
            if _tells(whole) and len(said) >= _FEWEST_WORDS and len(whole) < _RUN_LETTERS:
                self._short.append((whole, paragraph))
            self.count += max(len(said) - RUN_WORDS + 1, int(len(said) >= _FEWEST_WORDS))
            joined.append(whole)
            at += len(whole) + len(BREAK)
        self._starts = [paragraph.begins[0] for paragraph in self._paragraphs]
        self._letters = BREAK.join(joined)
        self._shared = SharedRuns(self._letters)

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
) -> Iterator[tuple[tuple[Secret, tuple[str, ...], int], list[str]]]:
    """Return each paragraph: its secret, all words of that, its first one; and its letters."""
    for secret in secrets.secrets:
        if secret.kind is not SecretKind.TEXT:
            continue
        lines = [words for line in secret.text.splitlines() if (words := line.split())]
        text = tuple(word for words in lines for word in words)
        first = 0
        for words in lines:
            said = letters_of_words(words)
            if any(said):
                yield (secret, text, first), said
            first += len(words)


def _run(paragraph: _Paragraph, first: int, last: int) -> Run:
    return Run(
        paragraph.secret.source,
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

"""Which open words excuse what was found: the public knows that already, or somebody erred."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.secrets import Paper, SecretKind, Source
from agenda_app.proof.needles import Needle, OpenIn
from agenda_app.proof.secret_texts import Run

MOST_STOCK_WORDS = 20
"""Of an exempt text in a row that a single open paper may have too, or files alone.

What officers write again and again is shorter, or it stands in a paper and in another case. Nobody
wrote again what only stands in files: one e-mail attached to two cases is one mistake made twice.
"""


class OpenPlace(Enum):
    """Where open words stand; ``STOCK`` is what the program prints, and who holds an office.

    ``ATTACHMENT`` is the title of one: of what comes from attachments a title, else as a paper.
    """

    TITLE = "title"
    ATTACHMENT = "attachment"
    STOCK = "stock"
    PAPER = "paper"
    FILE = "file"


_PAPERS = frozenset({OpenPlace.PAPER, OpenPlace.ATTACHMENT})


@dataclass(frozen=True, slots=True)
class OpenWords:
    """Open words, by their letters.

    Attributes:
        letters: of them.
        place: where they stand.
        papers: which paper it is, or those of the cases that the file is attached to.
    """

    letters: str
    place: OpenPlace
    papers: frozenset[Paper] = frozenset()


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that was found, and what open words have to say to excuse it.

    Attributes:
        letters: that they must hold.
        rule: where; that of a run is ``rule_of_run``.
        source: where what was found comes from.
        run: what was found when it is words of a text.
    """

    letters: str
    rule: OpenIn
    source: Source
    run: Run | None = None


def claim_of(needle: Needle) -> Claim:
    """Return what has to excuse a needle."""
    return Claim(needle.given + needle.letters, needle.excused_by, needle.source)


def claim_of_run(run: Run, letters: str) -> Claim:
    """Return what has to excuse a run of these letters."""
    rules = {SecretKind.TITLE: OpenIn.SEVERAL, SecretKind.PASSAGE: OpenIn.OTHERS}
    rule = rules.get(run.secret.kind, OpenIn.FILES)
    return Claim(letters, rule, run.secret.source, run)


class Excusing:
    """What open words said of claims so far."""

    def __init__(self, claims: Iterable[Claim], shared: Callable[[Run, str], int]) -> None:
        """Take the claims.

        Args:
            claims: what was found.
            shared: how many words in a row some letters share with the text of a run, around it.
        """
        self._left: dict[Claim, list[OpenWords]] = {claim: [] for claim in claims}
        self._shared = shared
        self.excused: set[Claim] = set()

    @property
    def waits_for_files(self) -> bool:
        """Whether an open file may still excuse something, or speak against an excuse."""
        waiting = {OpenIn.SEVERAL, OpenIn.FILES}
        return any(c.rule in waiting or c.run or c in self.excused for c in self._left)

    def hear(self, *every: OpenWords) -> None:
        """Take open words: all titles, stock and papers at once, then the files."""
        for claim, holders in tuple(self._left.items()):
            heard = [words for words in every if claim.letters in words.letters]
            holders += heard
            others = claim.rule is OpenIn.OTHERS
            titles = {OpenPlace.TITLE}
            if claim.source.attachment:
                titles.add(OpenPlace.ATTACHMENT)
            if any(words.place in titles for words in heard):
                self.excused.add(claim)
                del self._left[claim]
            elif others and any(claim.source.paper in words.papers for words in heard):
                self.excused.discard(claim)
                del self._left[claim]
            elif heard and self._is_excused(claim, holders, heard):
                self.excused.add(claim)
                if not others:  # else a file of its own case may speak against it
                    del self._left[claim]

    def _is_excused(
        self, claim: Claim, holders: Sequence[OpenWords], heard: Sequence[OpenWords]
    ) -> bool:
        """Tell whether words excuse a claim, those that were heard now or with those before."""
        if claim.rule is OpenIn.TITLES:
            return False
        places = {words.place for words in heard}
        if claim.rule is OpenIn.OTHERS and claim.run is None:
            return not places.isdisjoint({OpenPlace.STOCK, *_PAPERS})
        if OpenPlace.STOCK in places:
            return True
        others = [words for words in holders if words.place is not OpenPlace.STOCK]
        # No one case has them all.
        is_said_twice = not frozenset.intersection(*(words.papers for words in others))
        if claim.rule is OpenIn.SEVERAL:
            return is_said_twice
        if (run := claim.run) is None:
            return is_said_twice or claim.rule is OpenIn.FILES or not places.isdisjoint(_PAPERS)
        if is_said_twice and any(words.place in _PAPERS for words in others):
            return True
        return any(self._shared(run, words.letters) <= MOST_STOCK_WORDS for words in heard)

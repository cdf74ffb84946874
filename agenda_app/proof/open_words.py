"""Which open words excuse what was found: the public knows that already, or somebody erred."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.secrets import SecretKind, Source
from agenda_app.proof.needles import Needle, OpenIn
from agenda_app.proof.secret_texts import Run

MOST_STOCK_WORDS = 20
"""Of an exempt text in a row that a single open paper or file may have too.

What officers write again and again is shorter, or it stands in several papers.
"""


class OpenPlace(Enum):
    """Where open words stand; ``STOCK`` is what the program prints, and who holds an office."""

    TITLE = "title"
    STOCK = "stock"
    PAPER = "paper"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class OpenWords:
    """Open words, by their letters.

    Attributes:
        letters: of them.
        place: where they stand.
        paper: which paper it is, as ``Source.paper`` has it.
    """

    letters: str
    place: OpenPlace
    paper: tuple[int | str | None, ...] = ()


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
        """Whether an open file may still excuse something."""
        return any(c.rule in {OpenIn.SEVERAL, OpenIn.FILES} or c.run for c in self._left)

    def hear(self, *every: OpenWords) -> None:
        """Take open words: all titles, stock and papers at once, then the files."""
        for claim, holders in tuple(self._left.items()):
            holders += (words for words in every if claim.letters in words.letters)
            if self._is_excused(claim, holders):
                self.excused.add(claim)
                del self._left[claim]

    def _is_excused(self, claim: Claim, holders: list[OpenWords]) -> bool:
        places = {words.place for words in holders}
        if OpenPlace.TITLE in places:
            return True
        if claim.rule is OpenIn.TITLES:
            return False
        said_by = [words for words in holders if words.place is not OpenPlace.STOCK]
        if claim.rule is OpenIn.OTHERS:
            if any(words.paper == claim.source.paper for words in said_by):
                return False
            if claim.run is None:
                return not places.isdisjoint({OpenPlace.STOCK, OpenPlace.PAPER})
        if OpenPlace.STOCK in places or len(said_by) > 1:
            return True
        if claim.rule is OpenIn.SEVERAL or not said_by:
            return False
        if claim.run is not None:
            return self._shared(claim.run, said_by[0].letters) <= MOST_STOCK_WORDS
        return claim.rule is OpenIn.FILES or OpenPlace.PAPER in places

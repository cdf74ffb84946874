"""The secrets of a meeting, and where they were found in what a file says."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.proof import Hit
from agenda_app.domain.secrets import Paper, SecretKind, Secrets
from agenda_app.proof.letters import letters, span_of
from agenda_app.proof.many_letters import Looked, ManyLetters
from agenda_app.proof.needles import MOST_BEFORE, Needle, needles_in
from agenda_app.proof.open_texts import OpenTexts
from agenda_app.proof.open_words import (
    Claim,
    Excusing,
    OpenPlace,
    OpenWords,
    claim_of,
    claim_of_run,
)
from agenda_app.proof.piece import Piece, hit_in
from agenda_app.proof.said import Said
from agenda_app.proof.secret_texts import Run, SecretTexts
from agenda_app.proof.shared_runs import BREAK, SHORTEST, STEP, Seeds, looks_at
from agenda_app.proof.telling import FoundRun

_LEAST_PART = 20
_WORTH_LOOKING = 100_000
"""Letters that are looked at together, since all that was said is put together for that."""

Steps = Generator[None, None, None]
"""Work that can be stopped wherever it yields, which is often."""
Elsewhere = Generator[None, None, Looked | None]
"""Waits until somebody has looked for the letters of every needle, and tells what came of it."""


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What was looked at before all was said.

    Attributes:
        said: what.
        length: how many letters there were.
        absent: the letters of what was in none of them.
        seeds: where runs may begin in them, and in the pages.
        pages: the beginning and the end of the pages that were looked at since.
    """

    said: Said | None
    length: int
    absent: frozenset[str]
    seeds: Seeds
    pages: tuple[int, int] = (0, 0)

    def without(self, repeated: Iterable[tuple[int, int]]) -> Seeds:
        """Return where runs may begin but for what is said again since, as ``looks_at`` has it."""
        places, left = sorted(self.seeds), dict(self.seeds)
        for begin, end in repeated:
            first, last = begin + STEP - 1, end - SHORTEST
            for place in places[bisect_left(places, first) : bisect_right(places, last)]:
                left.pop(place, None)
        return left


class Wanted:
    """The secrets, and where they were found so far.

    Attributes:
        needles: what was found as it stands.
        runs: the words of texts that were found.
    """

    def __init__(self, secrets: Secrets) -> None:
        """Take what is searched for; whoever looks first gets ready for it."""
        self._needles: tuple[Needle, ...] = ()
        self._by_letters = defaultdict[str, list[Needle]](list)
        self._many = ManyLetters(())
        self._texts = SecretTexts(secrets)
        self._secrets = secrets
        self._is_ready = False
        self.needles: list[tuple[Hit, Needle]] = []
        self.runs: list[FoundRun] = []
        self._longest = 0
        self._ahead = self._nothing = _Ahead(None, 0, frozenset(), {})

    def getting_ready(self) -> Steps:
        """Read the secrets, which may be as long as a book."""
        if self._is_ready:
            return
        self._needles = yield from needles_in(self._secrets)
        for needle in self._needles:
            self._by_letters[needle.letters].append(needle)
        self._many = ManyLetters(self._by_letters)
        self._longest = max((len(needle.letters) for needle in self._needles), default=0)
        yield from self._texts.gather()
        self._nothing = _Ahead(None, 0, frozenset(self._by_letters), {})
        self._ahead = self._nothing
        self._is_ready = True

    def forget(self) -> None:
        """Forget what was found so far."""
        self.needles, self.runs = [], []
        self._ahead = self._nothing

    @property
    def counted(self) -> tuple[tuple[SecretKind, int], ...]:
        """How many things of each kind are searched for."""
        count = Counter(needle.kind for needle in self._needles)
        count[SecretKind.TEXT] = self._texts.count
        return tuple((kind, count[kind]) for kind in SecretKind if count[kind])

    @property
    def every_needle(self) -> tuple[Needle, ...]:
        """What is searched for as it stands."""
        return self._needles

    def looking_ahead(self, said: Said) -> Steps:
        """Look at what a file has said so far, as much as does not depend on the rest of it."""
        yield from self.getting_ready()
        whole, repeated = said.letters, tuple(said.repeated())
        absent = set(self._by_letters)
        for wanted in self._many.standing_in(said.fresh(repeated, self._longest), self._by_letters):
            yield
            absent.discard(wanted or "")
        seeds = yield from self._texts.seeds_in(whole, looks_at(len(whole), repeated))
        self._ahead = _Ahead(said, len(whole), frozenset(absent), seeds)

    def looking_on(self, said: Said) -> Steps:
        """Look for runs in the pages that were said since, as long as others are being read."""
        ahead, (begin, end) = self._ahead, said.pages
        first = max(begin, ahead.pages[1])
        if ahead.said is said and end - first >= _WORTH_LOOKING:
            seeds = yield from self._texts.seeds_in(said.letters, looks_at(end, ((0, first),)))
            self._ahead = replace(ahead, seeds={**ahead.seeds, **seeds}, pages=(begin, end))

    def looking(self, said: Said, elsewhere: Elsewhere | None = None) -> Steps:
        """Look at what a file says.

        Args:
            said: all of it.
            elsewhere: tells where in its pages somebody has looked for the letters of every needle.
        """
        yield from self.getting_ready()
        whole, repeated = said.letters, tuple(said.repeated())
        ahead = self._ahead if self._ahead.said is said else self._nothing
        for at, run in self._texts.short_in(whole):
            self._note(said, at, run)
        known = [one for one in repeated if one[0] >= ahead.length]
        known = sorted((*known, ahead.pages, *said.heard))
        looks = looks_at(len(whole), ((0, ahead.length), *known))
        for found in self._texts.found_in(whole, looks, ahead.without(repeated)):
            if found is None:
                yield
            else:
                self._note(said, *found)
        looked = said.placed((yield from elsewhere) if elsewhere is not None else None)
        standing = set[str | None]()
        for one in self._standing_in(said, repeated, ahead, looked):
            yield
            standing.add(one)
        # Whoever has looked at what, the same is told in the same order.
        for one in filter(standing.__contains__, self._by_letters):
            yield
            self._look_for(one, looked.places_in(whole, one), said)

    def _standing_in(
        self,
        said: Said,
        repeated: Sequence[tuple[int, int]],
        ahead: _Ahead,
        looked: Looked,
    ) -> Iterator[str | None]:
        """Return the letters of needles that stand in what is said, each once; None now and then.

        What stands in it before ``ahead`` ends, or where it was looked for elsewhere, is known.
        """
        standing = set(self._by_letters.keys() - ahead.absent)
        standing |= looked.places.keys() & self._by_letters.keys()
        repeated = sorted((*repeated, (looked.begin, looked.begin + len(looked.said))))
        yield from standing
        absent = self._by_letters.keys() - standing
        first = max(0, ahead.length - self._longest)
        if absent:
            rest = said.fresh(repeated, self._longest, first)
            yield from self._many.standing_in(rest, absent)

    def _look_for(self, wanted: str, places: Iterable[int], said: Said) -> None:
        """Note the needles of some letters, which stand at these places of what is said."""
        whole, needles = said.letters, self._by_letters[wanted]
        for at in places:
            before = whole[max(at - MOST_BEFORE, 0) : at]
            if likely := [needle for needle in needles if needle.may_follow(before)]:
                self._note_needles(*said.at(at, len(wanted)), likely)

    def _note_needles(self, piece: Piece, text: str, begin: int, needles: Sequence[Needle]) -> None:
        """Note those of some needles of the same letters that stand at a place in a piece."""
        is_word = any(needle.whole_words for needle in needles)
        span = span_of(text, begin, begin + len(needles[0].letters)) if is_word else None
        for needle in needles:
            if needle.whole_words and (span is None or not needle.stands_in(span, text)):
                continue
            hit = hit_in(piece, needle.kind, needle.words, needle.source)
            self.needles.append((hit, needle))

    def _note(self, said: Said, at: int, run: Run) -> None:
        """Note a run at a place, by pieces where it goes on from one to the next."""
        spans = tuple(said.spans(at, at + run.end - run.begin))
        parts = [span for span in spans if span[2] - span[1] >= _LEAST_PART]
        if len(parts) < 2:
            hit = hit_in(spans[0][0], run.secret.kind, "", run.secret.source)
            self.runs.append(FoundRun(hit, run, run))
            return
        for piece, begin, end in parts:
            here = self._texts.part(run, run.begin + begin - at, run.begin + end - at)
            if here is not None:
                context = here if self._texts.is_long_enough(here) else run
                hit = hit_in(piece, run.secret.kind, "", run.secret.source)
                self.runs.append(FoundRun(hit, here, context))

    def leaving_out_what_is_open(self, opened: OpenTexts) -> Steps:
        """Forget what the public may read elsewhere, as ``open_words`` has it."""
        if not self.needles and not self.runs:
            return
        needles = {needle: claim_of(needle) for _, needle in self.needles}
        runs = {one.context: self._claim(one.context) for one in self.runs}
        excusing = Excusing((*needles.values(), *runs.values()), self._texts.shared)
        yield
        excusing.hear(*self._open_words(opened))
        for said in opened.letters_of_files() if excusing.waits_for_files else ():
            yield
            if said:
                excusing.hear(OpenWords(said[0], OpenPlace.FILE, said[1]))
                if not excusing.waits_for_files:
                    break
        excused = excusing.excused
        self.needles = [one for one in self.needles if needles[one[1]] not in excused]
        self.runs = [one for one in self.runs if runs[one.context] not in excused]

    def _claim(self, context: Run) -> Claim:
        return claim_of_run(context, self._texts.letters(context))

    def _open_words(self, opened: OpenTexts) -> Iterator[OpenWords]:
        """Return what is open but for the files."""
        for title in self._secrets.open_titles:
            yield OpenWords(letters(title), OpenPlace.TITLE)
        for one in self._secrets.open_attachments:
            papers = frozenset((one.source.paper,))
            yield OpenWords(letters(one.text), OpenPlace.ATTACHMENT, papers)
        yield OpenWords(opened.letters(), OpenPlace.STOCK)
        every = defaultdict[Paper, list[str]](list)
        for one in self._secrets.open_papers:
            every[one.source.paper].append(letters(one.text))
        for paper, said in every.items():
            yield OpenWords(BREAK.join(said), OpenPlace.PAPER, frozenset((paper,)))

"""The secrets of a meeting, and where they were found in what a file says."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass

from agenda_app.domain.proof import Hit
from agenda_app.domain.secrets import SecretKind, Secrets
from agenda_app.proof.letters import is_word, letters
from agenda_app.proof.needles import Needle, OpenIn, found_in, needles_in
from agenda_app.proof.open_texts import OpenTexts
from agenda_app.proof.piece import hit_in
from agenda_app.proof.said import Said
from agenda_app.proof.secret_texts import Run, SecretTexts
from agenda_app.proof.shared_runs import SHORTEST, STEP, Seeds, looks_at
from agenda_app.proof.telling import FoundRun

_LEAST_PART = 20

Steps = Generator[None, None, None]
"""Work that can be stopped wherever it yields, which is often."""


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What was looked at before all was said.

    Attributes:
        said: what.
        length: how many letters there were.
        absent: what was in none of them.
        seeds: where runs may begin in them.
    """

    said: Said | None
    length: int
    absent: frozenset[Needle]
    seeds: Seeds

    def without(self, repeated: Iterable[tuple[int, int]]) -> Seeds:
        """Return where runs may begin but for what is said again since, as ``looks_at`` has it."""
        places, left = sorted(self.seeds), dict(self.seeds)
        for begin, end in repeated:
            first, last = begin + STEP - 1, end - SHORTEST
            for place in places[bisect_left(places, first) : bisect_right(places, last)]:
                left.pop(place, None)
        return left


_NOTHING = _Ahead(None, 0, frozenset(), {})


class Wanted:
    """The secrets, and where they were found so far.

    Attributes:
        needles: what was found as it stands.
        runs: the words of texts that were found.
    """

    def __init__(self, secrets: Secrets) -> None:
        """Take what is searched for."""
        self._needles = needles_in(secrets)
        self._texts = SecretTexts(secrets)
        self._open_titles = secrets.open_titles
        self.needles: list[tuple[Hit, Needle]] = []
        self.runs: list[FoundRun] = []
        self._longest = max((len(needle.letters) for needle in self._needles), default=0)
        self._ahead = _NOTHING

    def forget(self) -> None:
        """Forget what was found so far."""
        self.needles, self.runs = [], []
        self._ahead = _NOTHING

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
        whole, repeated = said.letters, tuple(said.repeated())
        fresh, absent = said.fresh(repeated, self._longest), set()
        for needle in self._needles:
            yield
            if needle.letters not in fresh:
                absent.add(needle)
        seeds = yield from self._texts.seeds_in(whole, looks_at(len(whole), repeated))
        self._ahead = _Ahead(said, len(whole), frozenset(absent), seeds)

    def looking(self, said: Said) -> Steps:
        """Look at what a file says."""
        whole, repeated = said.letters, tuple(said.repeated())
        ahead = self._ahead if self._ahead.said is said else _NOTHING
        fresh = said.fresh(repeated, self._longest)
        rest = whole[max(0, ahead.length - self._longest) :]
        for needle in self._needles:
            yield
            is_there = needle.letters in (rest if needle in ahead.absent else fresh)
            for at, _ in found_in(whole, (needle,)) if is_there else ():
                piece, text, begin = said.at(at)
                if not needle.whole_words or _stands_alone(needle, text, begin):
                    hit = hit_in(piece, needle.kind, needle.words, needle.source)
                    self.needles.append((hit, needle))
        for at, run in self._texts.short_in(whole):
            self._note(said, at, run)
        looked = ((0, ahead.length), *(one for one in repeated if one[0] >= ahead.length))
        looks = looks_at(len(whole), looked)
        for found in self._texts.found_in(whole, looks, ahead.without(repeated)):
            if found is None:
                yield
            else:
                self._note(said, *found)

    def _note(self, said: Said, at: int, run: Run) -> None:
        """Note a run at a place, by pieces where it goes on from one to the next."""
        spans = tuple(said.spans(at, at + run.end - run.begin))
        parts = [span for span in spans if span[2] - span[1] >= _LEAST_PART]
        if len(parts) < 2:
            hit = hit_in(spans[0][0], SecretKind.TEXT, "", run.source)
            self.runs.append(FoundRun(hit, run, run))
            return
        for piece, begin, end in parts:
            here = self._texts.part(run, run.begin + begin - at, run.begin + end - at)
            if here is not None:
                context = here if self._texts.is_long_enough(here) else run
                hit = hit_in(piece, SecretKind.TEXT, "", run.source)
                self.runs.append(FoundRun(hit, here, context))

    def leaving_out_what_is_open(self, opened: OpenTexts) -> Steps:
        """Forget what an open title or, where that is enough, an open text holds too."""
        if not self.needles and not self.runs:
            return
        titles = tuple(map(letters, self._open_titles))
        papers = (opened.letters(), *titles)
        yield from self._leaving_out(
            {OpenIn.TITLES: titles, OpenIn.PAPERS: papers, OpenIn.FILES: papers}
        )
        for said in opened.letters_of_files() if self._may_be_open else ():
            yield
            if said:
                yield from self._leaving_out({OpenIn.FILES: (said,)})
                if not self._may_be_open:
                    return

    @property
    def _may_be_open(self) -> bool:
        """Whether there is still something that an open file would excuse."""
        return bool(self.runs) or any(n.excused_by is OpenIn.FILES for _, n in self.needles)

    def _leaving_out(self, opened: Mapping[OpenIn, tuple[str, ...]]) -> Steps:
        """Forget what is held by the letters of open words that excuse it."""
        needles, contexts = set(), set()
        for needle in dict.fromkeys(needle for _, needle in self.needles):
            yield
            if any(needle.letters in one for one in opened.get(needle.excused_by, ())):
                needles.add(needle)
        for context in dict.fromkeys(self._texts.letters(one.context) for one in self.runs):
            yield
            if any(context in one for one in opened[OpenIn.FILES]):
                contexts.add(context)
        self.needles = [one for one in self.needles if one[1] not in needles]
        self.runs = [r for r in self.runs if self._texts.letters(r.context) not in contexts]


def _stands_alone(needle: Needle, text: str, begin: int) -> bool:
    """Tell whether a needle stands in a text as words of its own, a number as it is written."""
    if not is_word(text, begin, begin + len(needle.letters)):
        return False
    return needle.kind is not SecretKind.NUMBER or needle.words in text

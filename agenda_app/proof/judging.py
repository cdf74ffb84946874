"""Pieces of a file against what must not be in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import SecretKind, Secrets, Source
from agenda_app.jobs import Progress, Work
from agenda_app.proof.allowed import Allowed
from agenda_app.proof.disguises import undisguised
from agenda_app.proof.identity_numbers import identity_numbers
from agenda_app.proof.letters import is_word, letters
from agenda_app.proof.needles import Needle, found_in, needles_in
from agenda_app.proof.piece import Piece
from agenda_app.proof.said import Said
from agenda_app.proof.secret_texts import OpenRuns, SecretTexts
from agenda_app.proof.telling import FoundRun, joined, told

_STEP = 40
_LEAST_PART = 20
_OPEN = Piece(Place.CONTENT, 0, "")


@dataclass(frozen=True, slots=True)
class Judged:
    """What a search came to; for the fields see ``Proof``."""

    hits: tuple[Hit, ...]
    excuses: tuple[Excuse, ...]
    searched: tuple[tuple[Place, int], ...]
    wanted: tuple[tuple[SecretKind, int], ...]


def judging(
    pieces: Iterable[Piece],
    secrets: Secrets,
    open_texts: Callable[[], Iterable[str]],
    excuses: Sequence[Excuse],
    pages: int = 0,
) -> Work[Judged]:
    """Search the pieces of a file.

    Args:
        pieces: of the file.
        secrets: what is searched for.
        open_texts: gives what the public may read besides the titles, when something was found.
        excuses: what persons have said is no secret.
        pages: of the file, for the progress.

    Yields:
        Progress by pages.
    """
    read, undressed = Said(), Said()
    plain: list[Hit] = []
    searched: Counter[Place] = Counter()
    for number, piece in enumerate(pieces):
        if number % _STEP == 0:
            yield Progress(min(piece.page, pages), max(pages, 1))
        if piece.unsearched:
            plain.append(_hit(SecretKind.UNSEARCHED, piece, piece.text))
            continue
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
    wanted = _Wanted(secrets)
    wanted.look(read)
    yield Progress(pages, max(pages, 1))
    wanted.look(undressed)
    wanted.leave_out_what_is_open(secrets.open_titles, open_texts)
    allowed = Allowed(excuses)
    hits = [hit for hit in plain if not (hit.may_be_excused and allowed.covers(hit.words))]
    hits += [hit for hit, _ in wanted.needles if not allowed.covers(hit.words)]
    runs = [one for one in wanted.runs if not allowed.covers(one.run.words, part=True)]
    counted = tuple((place, searched[place]) for place in Place if searched[place])
    return Judged(told([*hits, *joined(runs)]), allowed.used, counted, wanted.counted)


def _hit(kind: SecretKind, piece: Piece, words: str, source: Source | None = None) -> Hit:
    return Hit(kind, piece.place, piece.page, words, source, piece.detail)


def _numbers(piece: Piece, text: str) -> Iterator[Hit]:
    for digits in identity_numbers(text):
        yield _hit(SecretKind.IDENTITY_NUMBER, piece, digits)


class _Wanted:
    """The secrets, and where they were found so far.

    Attributes:
        needles: what was found as it stands.
        runs: the words of texts that were found.
    """

    def __init__(self, secrets: Secrets) -> None:
        self._needles = needles_in(secrets)
        self._texts = SecretTexts(secrets)
        self.needles: list[tuple[Hit, Needle]] = []
        self.runs: list[FoundRun] = []

    @property
    def counted(self) -> tuple[tuple[SecretKind, int], ...]:
        count = Counter(needle.kind for needle in self._needles)
        count[SecretKind.TEXT] = self._texts.count
        return tuple((kind, count[kind]) for kind in SecretKind if count[kind])

    def look(self, said: Said) -> None:
        """Look at what a file says."""
        whole = said.letters
        for at, needle in found_in(whole, self._needles):
            piece, text, begin = said.at(at)
            if not needle.whole_words or _stands_alone(needle, text, begin):
                hit = _hit(needle.kind, piece, needle.words, needle.source)
                self.needles.append((hit, needle))
        for at, run in self._texts.found_in(whole):
            spans = tuple(said.spans(at, at + run.end - run.begin))
            parts = [span for span in spans if span[2] - span[1] >= _LEAST_PART]
            for piece, begin, end in parts if len(parts) > 1 else ():
                here = self._texts.part(run, run.begin + begin - at, run.begin + end - at)
                if here is not None:
                    self.runs.append(FoundRun(_hit(SecretKind.TEXT, piece, "", run.source), here))
            if len(parts) < 2:
                hit = _hit(SecretKind.TEXT, spans[0][0], "", run.source)
                self.runs.append(FoundRun(hit, run))

    def leave_out_what_is_open(
        self, titles: Iterable[str], texts: Callable[[], Iterable[str]]
    ) -> None:
        """Forget what an open title or, where that is enough, an open text holds too."""
        if not self.needles and not self.runs:
            return
        looked_for = dict.fromkeys(needle for _, needle in self.needles)
        opened = Said()
        for text in texts():
            opened.add(_OPEN, text)
        whole = opened.letters
        by_text = {needle for _, needle in found_in(whole, looked_for)}
        by_title = {n for title in titles for _, n in found_in(letters(title), looked_for)}
        self.needles = [
            (hit, needle)
            for hit, needle in self.needles
            if needle not in by_title and (needle.strict or needle not in by_text)
        ]
        if self.runs:
            open_runs = OpenRuns(self._texts, (whole, *map(letters, titles)))
            self.runs = [one for one in self.runs if not open_runs.holds(one.run)]


def _stands_alone(needle: Needle, text: str, begin: int) -> bool:
    """Tell whether a needle stands in a text as words of its own, a number as it is written."""
    end = begin + len(needle.letters)
    if end > len(letters(text)) or not is_word(text, begin, end):
        return False
    return needle.kind is not SecretKind.NUMBER or needle.words in text

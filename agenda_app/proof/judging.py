"""Pieces of a file against what must not be in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import SecretKind, Secrets
from agenda_app.jobs import Progress, Work
from agenda_app.proof.allowed import Allowed
from agenda_app.proof.disguises import undisguised
from agenda_app.proof.identity_numbers import identity_numbers
from agenda_app.proof.open_texts import OpenTexts
from agenda_app.proof.piece import WAITING, Piece, hit_in
from agenda_app.proof.said import Said
from agenda_app.proof.telling import joined, told
from agenda_app.proof.wanted import Wanted

_STEP = 40


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
    opened: OpenTexts,
    excuses: Sequence[Excuse],
    pages: int = 0,
) -> Work[Judged]:
    """Search the pieces of a file.

    Args:
        pieces: of the file.
        secrets: what is searched for.
        opened: what the public may read besides the titles.
        excuses: what persons have said is no secret.
        pages: of the file, for the progress.

    Yields:
        Progress by pages.
    """
    read, undressed = Said(), Said()
    plain: list[Hit] = []
    searched: Counter[Place] = Counter()
    for number, piece in enumerate(pieces):
        if number % _STEP == 0 or piece is WAITING:
            yield Progress(min(piece.page, pages), max(pages, 1))
            opened.step()
        if piece is WAITING:
            opened.meanwhile()
            continue
        if piece.unsearched:
            plain.append(hit_in(piece, SecretKind.UNSEARCHED, piece.text))
            continue
        if piece.sealed:
            plain.append(hit_in(piece, SecretKind.UNREADABLE, piece.detail or piece.text))
            continue
        searched[piece.place] += 1
        read.add(piece, piece.text)
        plain += _numbers(piece, piece.text)
        for text in dict.fromkeys(undisguised(piece.text)):
            undressed.add(piece, text)
            plain += _numbers(piece, text)
    finished = Progress(pages, max(pages, 1))
    yield finished
    wanted = Wanted(secrets)
    for part in (
        wanted.looking(read),
        wanted.looking(undressed),
        wanted.leaving_out_what_is_open(secrets.open_titles, opened),
    ):
        for _ in part:
            yield finished
            opened.step()
    allowed = Allowed(excuses)
    hits = [hit for hit in plain if not (hit.may_be_excused and allowed.covers(hit.words))]
    hits += [hit for hit, _ in wanted.needles if not allowed.covers(hit.words)]
    runs = [one for one in wanted.runs if not allowed.covers(one.run.words, part=True)]
    counted = tuple((place, searched[place]) for place in Place if searched[place])
    return Judged(told([*hits, *joined(runs)]), allowed.used, counted, wanted.counted)


def _numbers(piece: Piece, text: str) -> Iterator[Hit]:
    for digits in identity_numbers(text):
        yield hit_in(piece, SecretKind.IDENTITY_NUMBER, digits)

"""Pieces of a file against what must not be in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import SecretKind
from agenda_app.jobs import Progress, Work
from agenda_app.proof.allowed import Allowed
from agenda_app.proof.bounds import TooMuchError
from agenda_app.proof.open_texts import OpenTexts
from agenda_app.proof.piece import WAITING, Piece, hit_in
from agenda_app.proof.reading import Readings, as_it_stands, reading_on
from agenda_app.proof.said import Said
from agenda_app.proof.telling import joined, named_in, told
from agenda_app.proof.wanted import Elsewhere, Wanted
from agenda_app.proof.withheld_pictures import WithheldPictures

_STEP = 40


@dataclass(frozen=True, slots=True)
class Heard:
    """What a file says.

    Attributes:
        plain: all of it as it stands.
        undisguised: what else it says when it is read in other ways.
        columns: what stands below each other on its pages, where that matters.
        hits: what must not be in any file.
        searched: how many pieces there were in each place.
    """

    plain: Said = field(default_factory=Said)
    undisguised: Said = field(default_factory=Said)
    columns: Said = field(default_factory=Said)
    hits: list[Hit] = field(default_factory=list)
    searched: Counter[Place] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Judged:
    """What a search came to; for the fields see ``Proof``."""

    hits: tuple[Hit, ...]
    named: tuple[Hit, ...]
    excuses: tuple[Excuse, ...]
    searched: tuple[tuple[Place, int], ...]
    wanted: tuple[tuple[SecretKind, int], ...]


def hearing(
    heard: Heard,
    pieces: Iterable[Piece],
    pages: int = 0,
    meanwhile: Callable[[], Iterable[Progress]] = tuple,
    withheld: WithheldPictures | None = None,
) -> Work[None]:
    """Take in what the pieces of a file say.

    Args:
        heard: what takes it.
        pieces: of the file.
        pages: how many it has, for the progress.
        meanwhile: gives work to do whenever there is something to wait for.
        withheld: the pictures that must not be among the pieces.

    Yields:
        Progress by pages.
    """
    known: dict[str, Readings] = {}
    for number, piece in enumerate(pieces):
        if number % _STEP == 0 or piece is WAITING:
            yield Progress(min(piece.page, pages), max(pages, 1))
        if piece is WAITING:
            yield from meanwhile()
            continue
        if piece.unsearched:
            heard.hits.append(hit_in(piece, SecretKind.UNSEARCHED, piece.text))
        elif piece.sealed:
            heard.hits.append(hit_in(piece, SecretKind.UNREADABLE, piece.detail or piece.text))
        elif piece.picture is not None:
            if withheld is not None:
                heard.hits.extend(withheld.hits(piece, piece.picture))
        else:
            heard.searched[piece.place] += 1
            # The words of fonts and the names of objects are many times the same.
            if (said := piece.readings or known.get(piece.text)) is None:
                said = known[piece.text] = yield from _reading(piece, heard)
            _take_in(piece, said, heard)


def _reading(piece: Piece, heard: Heard) -> Work[Readings]:
    """Return what a piece says; what says too much is searched as it stands, and told."""
    try:
        return (yield from reading_on(piece.text))
    except TooMuchError:
        heard.hits.append(hit_in(piece, SecretKind.UNSEARCHED, piece.detail))
        return (as_it_stands(piece.text),)


def _take_in(piece: Piece, readings: Readings, heard: Heard) -> None:
    plain, *others = readings
    heard.plain.add(piece, plain)
    for other in others:
        heard.undisguised.add(piece, other)
    for reading in (plain, *others):
        for digits in reading.numbers:
            heard.hits.append(hit_in(piece, SecretKind.IDENTITY_NUMBER, digits))


def judging(
    heard: Heard,
    wanted: Wanted,
    opened: OpenTexts,
    excuses: Sequence[Excuse],
    columns: Iterable[None] = (),
    elsewhere: Elsewhere | None = None,
    meanwhile: Callable[[], None] = lambda: None,
) -> Work[Judged]:
    """Search what a file says.

    Args:
        heard: what it says.
        wanted: what is searched for, and nothing was found of it yet.
        opened: what the public may read besides the titles.
        excuses: what persons have said is no secret.
        columns: adds what stands below each other to what it says.
        elsewhere: tells what another process has looked at.
        meanwhile: lets the columns be read while the rest is searched; called often.

    Yields:
        Progress without steps, so that it can be stopped.
    """
    for part in (
        wanted.looking(heard.plain, elsewhere),
        wanted.looking(heard.undisguised),
        columns,
        wanted.looking(heard.columns),
        wanted.leaving_out_what_is_open(opened),
    ):
        for _ in part:
            meanwhile()
            yield Progress(1, 1)
    allowed = Allowed(excuses)
    hits = [hit for hit in heard.hits if not (hit.may_be_excused and allowed.excuses(hit))]
    hits += [hit for hit, _ in wanted.needles if not allowed.excuses(hit)]
    runs = [one for one in wanted.runs if not allowed.covers(one.run.words, part=True)]
    counted = tuple((place, heard.searched[place]) for place in Place if heard.searched[place])
    shown = told([*hits, *joined(runs)])
    return Judged(shown, named_in(hits, shown), allowed.used, counted, wanted.counted)

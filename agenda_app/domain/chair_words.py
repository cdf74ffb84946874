"""What the protocol says of who chaired, where it was not the chair, and who took over when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Phase
from agenda_app.domain.chairings import Chairing
from agenda_app.domain.item_attendance import chair_of
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.telling import Telling, Told
from agenda_app.domain.typography import clock

_ELECTED = Sentence(
    "{} ble valgt til møteleder etter koml. § 11-2 tredje ledd.",
    "{} vart vald til møteleiar etter koml. § 11-2 tredje ledd.",
)
_ELECTED_IN_BOARD = Sentence("{} ble valgt til møteleder.", "{} vart vald til møteleiar.")
"""Said in the board of a municipal company, for which koml. § 11-2 does not hold (§ 11-1)."""
_CHAIRED_ALL = Sentence("{} ledet møtet.", "{} leidde møtet.")
_CHAIRED_ONE = Sentence(
    "{} ledet møtet under behandling av {}.", "{} leidde møtet under handsaming av {}."
)
_CHAIRED_UNTIL = Sentence(
    "{} ledet møtet under behandling av {} til {}.",
    "{} leidde møtet under handsaming av {} til {}.",
)
_CHAIRED_POINTS = Sentence("{} ledet møtet {}.", "{} leidde møtet {}.")
_CHAIRED_SOME = Sentence(
    "{} ledet møtet fra {} til og med {}.", "{} leidde møtet frå {} til og med {}."
)
_TOOK_OVER = Sentence("{} tok over som møteleder{}.", "{} tok over som møteleiar{}.")


def chairs(telling: Telling, every: Sequence[Chairing]) -> Iterator[Told]:
    """Yield who chaired where it was not the chair, once for items that follow each other.

    Who took over within an item is told with those who came and went (``took_over``).

    Args:
        telling: the attendance.
        every: of the meeting (``chairings``).
    """
    regular = chair_of(telling.attendance.chamber.members)
    given_up = {one.item_id: one for one in reversed(every) if one.move is not None}
    for run in _runs([one for one in every if one.move is None and not one.points], given_up):
        if run[0].chair not in {None, regular}:
            text = _of_run(telling, run, given_up.get(run[0].item_id))
            yield Told(run[0].item_id, Phase.DURING, text)
    for one in every:
        if one.points and one.chair is not None:
            part = telling.part(one.item_id, one.points)
            text = _CHAIRED_POINTS.said(telling.language, telling.person(one.chair), part)
            yield Told(one.item_id, Phase.DURING, _after_election(telling, one, text))


def took_over(telling: Telling, every: Iterable[Chairing]) -> dict[int, str]:
    """Return who took the chair within an item, by the number of the move that they did with.

    Args:
        telling: the attendance.
        every: of the meeting (``chairings``).
    """
    moves = telling.attendance.replay.moves
    found: dict[int, str] = {}
    for one in every:
        if one.move is not None and one.chair is not None:
            person, when = telling.person(one.chair), telling.when(moves[one.move].changed)
            text = _TOOK_OVER.said(telling.language, person, when)
            found[one.move] = _after_election(telling, one, text)
    return found


def _runs(
    begun: Sequence[Chairing], given_up: Mapping[ItemId, Chairing]
) -> Iterator[Sequence[Chairing]]:
    """Yield the items that somebody chaired from begin to end after each other, and the others."""
    run: list[Chairing] = []
    for one in begun:
        alone = one.election is not None or not given_up.keys().isdisjoint(
            {one.item_id, *(before.item_id for before in run)}
        )
        if run and (alone or one.chair != run[-1].chair):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _of_run(telling: Telling, run: Sequence[Chairing], given_up: Chairing | None) -> str:
    """Return who chaired some items, or one until somebody came or went."""
    language, chair = telling.language, run[0].chair
    assert chair is not None
    person = telling.person(chair)
    first, last = telling.case(run[0].item_id), telling.case(run[-1].item_id)
    moves = telling.attendance.replay.moves
    until = None if given_up is None else moves[given_up.move or 0].changed.at
    if until is not None:
        text = _CHAIRED_UNTIL.said(language, person, first, clock(until.time()))
    elif len(run) == len(telling.attendance.items) and given_up is None:
        text = _CHAIRED_ALL.said(language, person)
    elif len(run) == 1:
        text = _CHAIRED_ONE.said(language, person, first)
    else:
        text = _CHAIRED_SOME.said(language, person, first, last)
    return _after_election(telling, run[0], text)


def _after_election(telling: Telling, one: Chairing, text: str) -> str:
    if one.election is None:
        return text
    words = _ELECTED_IN_BOARD if telling.attendance.chamber.board else _ELECTED
    elected = words.said(telling.language, telling.person(one.election.person_id))
    return f"{elected} {text}"

"""What the protocol says of who came, went and stepped aside, in bokmål and nynorsk.

The items come as agenda lines for the audience of the protocol, so an exempt case has its public
title here. Why somebody was away is never told, and of a disqualification nothing but the law.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Moment, Phase
from agenda_app.domain.chair_words import chairs, took_over
from agenda_app.domain.chairings import chairings
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.item_words import recusals
from agenda_app.domain.making_way import made_way
from agenda_app.domain.present_words import present_words
from agenda_app.domain.sentence import Sentence, alike, filled, listed
from agenda_app.domain.stints import Stint
from agenda_app.domain.telling import Telling, Told
from agenda_app.domain.typography import clock
from agenda_app.domain.visit_words import met, visitor

_MET = {
    True: Sentence("{} av {} representanter møtte", "{} av {} representantar møtte"),
    False: Sentence("{} av {} medlemmer møtte", "{} av {} medlemer møtte"),
}
_ONE_DEPUTY = Sentence(", av disse 1 varamedlem", ", av desse 1 varamedlem")
_DEPUTIES = Sentence(", av disse {} varamedlemmer", ", av desse {} varamedlemer")
_ONE_BESIDES = Sentence(
    "I tillegg møtte 1 varamedlem i en del av møtet.",
    "I tillegg møtte 1 varamedlem i ein del av møtet.",
)
_BESIDES = Sentence(
    "I tillegg møtte {} varamedlemmer i en del av møtet.",
    "I tillegg møtte {} varamedlemer i ein del av møtet.",
)
_SET = Sentence("Møtet var lovlig satt {}.", "Møtet var lovleg sett {}.")
_NOT_QUORATE = Sentence(
    "Møtet ble åpnet {} med {} av {} til stede og var ikke vedtaksført.",
    "Møtet vart opna {} med {} av {} til stades og var ikkje vedtaksført.",
)


def opening(telling: Telling) -> str:
    """Return how many met, and when the meeting was set.

    "11 av 11 representanter møtte, av disse 1 varamedlem. Møtet var lovlig satt kl. 18.02."
    """
    attendance, language = telling.attendance, telling.language
    totals, opened = attendance.totals, attendance.opened
    kind = attendance.chamber.roster.committee.kind
    met = _MET[kind is CommitteeKind.MUNICIPAL_COUNCIL].said(language, totals.met, totals.seats)
    if totals.deputies == 1:
        met += _ONE_DEPUTY.said(language)
    elif totals.deputies:
        met += _DEPUTIES.said(language, totals.deputies)
    said = [f"{met}."]
    if totals.besides:
        besides = _ONE_BESIDES if totals.besides == 1 else filled(_BESIDES, totals.besides)
        said.append(besides.said(language))
    if opened is not None:
        said.append(_set(attendance, opened.at).said(language))
    return " ".join(said)


def _set(attendance: Attendance, at: datetime) -> Sentence:
    begun = clock(at.time())
    if attendance.is_quorate:
        return filled(_SET, begun)
    return filled(_NOT_QUORATE, begun, attendance.at_roll_call, attendance.totals.seats)


def numbers(telling: Telling, item_id: ItemId) -> str:
    """Return how many were there when an item was first put to the vote, and could vote.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    return present_words(telling.attendance.stages[item_id][0].room).said(telling.language)


def told(telling: Telling) -> tuple[Told, ...]:
    """Return the in and out sentences of the protocol, in the order of the meeting.

    Who answered the roll call stands in the lists and is not told again. Within a phase of an item
    who stepped aside comes first, and then who came and went, by the clock as far as it tells.
    Where nobody meets, nobody comes, goes or chairs.
    """
    if telling.attendance.chamber.is_written:
        return tuple(recusals(telling))
    order = {item: n for n, item in enumerate(telling.attendance.chamber.items)}
    phases = {phase: n for n, phase in enumerate(Phase)}

    def place(one: Told) -> tuple[int, int, datetime]:
        return order[one.item_id], phases[one.phase], one.at or datetime.min

    chaired = tuple(chairings(telling.attendance))
    aside, chairing = recusals(telling), chairs(telling, chaired)
    moves = _not_back(_moves(telling, took_over(telling, chaired)))
    visits = _not_back(_visits(telling))
    return tuple(sorted((*aside, *chairing, *moves, *visits), key=place))


def _not_back(told: Iterable[Told]) -> Iterator[Told]:
    """Yield what is in order already, each no earlier than what comes before it in its phase."""
    latest: dict[tuple[ItemId, Phase], datetime] = {}
    for one in told:
        where, known = (one.item_id, one.phase), latest.get((one.item_id, one.phase))
        times = [at for at in (known, one.at) if at is not None]
        if times:
            latest[where] = max(times)
        yield replace(one, at=latest.get(where))


_ARRIVED = alike("{} møtte{}.")
_CAME_BACK = alike("{} kom tilbake{}.")
_SAT_FOR = alike("{} møtte for {}{}.")
_SAT = Sentence("{} møtte på en ubesatt plass{}.", "{} møtte på ein ledig plass{}.")
_LEFT = Sentence("{} forlot møtet{}.", "{} gjekk frå møtet{}.")
_LEFT_ON_LEAVE = Sentence(
    "{} fikk permisjon og forlot møtet{}.", "{} fekk permisjon og gjekk frå møtet{}."
)
_GAVE_UP = Sentence("{} fratrådte{}.", "{} gjekk frå{}.")


_OF_SEVERAL = (_ARRIVED, _CAME_BACK, _LEFT, _LEFT_ON_LEAVE)
"""What can be said of several at once."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence about a move: of whom, and what else stands in it."""

    moment: Moment
    sentence: Sentence
    people: tuple[str, ...]
    rest: tuple[str, ...] = ()

    def goes_with(self, other: _Said) -> bool:
        """Whether the same is said of others, at the same moment."""
        same = (self.sentence, self.rest, self.moment) == (other.sentence, other.rest, other.moment)
        return same and self.sentence in _OF_SEVERAL


def _moves(telling: Telling, over: Mapping[int, str]) -> Iterator[Told]:
    """Yield who came and went after the roll call, and who took the chair since they did.

    Those who come or go together, as a group that leaves, are told in one sentence.
    """
    together: list[_Said] = []
    for one in _each(telling, over):
        if together and together[-1].goes_with(one):
            both = (*together[-1].people, *one.people)
            together[-1] = replace(together[-1], people=both)
        else:
            together.append(one)
    for one in together:
        moment = one.moment
        if moment.item_id is not None:
            text = one.sentence.said(telling.language, listed(one.people), *one.rest)
            yield Told(moment.item_id, moment.phase, text, moment.at)


def _each(telling: Telling, over: Mapping[int, str]) -> Iterator[_Said]:
    seen = set()
    for number, stint in enumerate(telling.attendance.replay.moves):
        moment = stint.changed
        gave_up = (
            _Said(moment, _GAVE_UP, (telling.person(deputy),), (telling.when(moment),))
            for deputy in made_way(telling.attendance, number)
        )
        if stint.end is not None:
            yield _departure(telling, number)
            yield from gave_up
        else:
            yield from gave_up
            yield _arrival(telling, stint, again=stint.person_id in seen)
            seen.add(stint.person_id)
        if number in over:
            yield _Said(moment, alike("{}"), (over[number],))


def _visits(telling: Telling) -> Iterator[Told]:
    """Yield when the mayor, or whom the mayor sent, came and went after the roll call."""
    for visit in telling.attendance.visits:
        start, end = visit.start, visit.end
        if start.item_id is not None:
            text = f"{met(telling, visit.person_id, telling.when(start))}."
            yield Told(start.item_id, start.phase, text, start.at)
        if end is not None and end.item_id is not None and not visit.took_seat:
            left = _LEFT_ON_LEAVE if visit.on_leave else _LEFT
            who, when = visitor(telling, visit.person_id), telling.when(end)
            yield Told(end.item_id, end.phase, left.said(telling.language, who, when), end.at)


def _arrival(telling: Telling, stint: Stint, *, again: bool) -> _Said:
    people, when = (telling.person(stint.person_id),), telling.when(stint.start)
    holder = telling.attendance.chamber.holder(stint.seat)
    if holder is None:
        return _Said(stint.changed, _SAT, people, (when,))
    if holder != stint.person_id:
        return _Said(stint.changed, _SAT_FOR, people, (telling.person(holder), when))
    return _Said(stint.changed, _CAME_BACK if again else _ARRIVED, people, (when,))


def _departure(telling: Telling, number: int) -> _Said:
    """Return who left the meeting, or gave up the seat to whoever takes it then."""
    moves = telling.attendance.replay.moves
    stint = moves[number]
    taken = any(
        one.end is None and (one.seat, one.changed) == (stint.seat, stint.changed)
        for one in moves[number + 1 :]
    )
    sentence = _LEFT_ON_LEAVE if stint.on_leave else _GAVE_UP if taken else _LEFT
    people, when = (telling.person(stint.person_id),), telling.when(stint.changed)
    return _Said(stint.changed, sentence, people, (when,))

"""Who sat in which seat from when to when, replayed from arrivals and departures.

What contradicts the rest is left out and told as a problem, so the outcome always adds up: nobody
sits in two seats, and no seat holds two. Whoever takes part without a seat stands apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import (
    Arrived,
    Attended,
    Event,
    Left,
    Moment,
    Move,
    Opened,
    Phase,
)
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.chamber import LAST, Chamber, Position
from agenda_app.domain.people import PersonId
from agenda_app.domain.time_in_meeting import runs_back
from agenda_app.domain.visits import Visit


@dataclass(frozen=True, slots=True)
class Stint:
    """A time that somebody sat in a seat; ``end`` is None when it lasts to the end."""

    person_id: PersonId
    seat: int
    start: Moment
    end: Moment | None = None
    on_leave: bool = False

    @property
    def changed(self) -> Moment:
        """When it ended, else when it began: what it tells of as one of ``Replay.moves``."""
        return self.start if self.end is None else self.end


Span = TypeVar("Span", Stint, Visit)


@dataclass(slots=True)
class _Floor:
    """The seats while a meeting is replayed; ``now`` has the stint that somebody is in."""

    chamber: Chamber
    stints: list[Stint] = field(default_factory=list)
    moves: list[Stint] = field(default_factory=list)
    now: dict[PersonId, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    visiting: PersonId | None = None

    def arrive(self, event: Arrived) -> None:
        found = self._free_seat(event)
        if isinstance(found, int):
            if self.visiting == event.person_id:
                # Whoever takes a seat as a deputy is there as that, and not for the mayor.
                ended = replace(self.visits[-1], end=event.moment, took_seat=True)
                self._end_visit(ended)
            self.now[event.person_id] = len(self.stints)
            self.stints.append(Stint(event.person_id, found, event.moment))
            self.moves.append(self.stints[-1])
        else:
            self.problems.append(found)

    def attend(self, event: Attended) -> None:
        person, where = event.person_id, event.moment.item_id
        if person not in self.chamber.visitors:
            self.problems.append(Problem(ProblemKind.NO_RIGHT_TO_ATTEND, person, where))
        elif person in self.now or self.visiting == person:
            self.problems.append(Problem(ProblemKind.ALREADY_PRESENT, person, where))
        elif self.visiting is not None:
            problem = Problem(ProblemKind.TWO_FOR_MAYOR, person, where, self.visiting)
            self.problems.append(problem)
        else:
            self.visiting = person
            self.visits.append(Visit(person, event.moment))

    def leave(self, event: Left) -> None:
        number = self.now.pop(event.person_id, None)
        if number is None and self.visiting == event.person_id:
            ended = replace(self.visits[-1], end=event.moment, on_leave=event.on_leave)
            self._end_visit(ended)
        elif number is None:
            where = event.moment.item_id
            self.problems.append(Problem(ProblemKind.NOT_PRESENT, event.person_id, where))
        else:
            stint = replace(self.stints[number], end=event.moment, on_leave=event.on_leave)
            self.stints[number] = stint
            self.moves.append(stint)

    def _end_visit(self, ended: Visit) -> None:
        self.visits[-1] = ended
        self.visiting = None

    def _free_seat(self, event: Arrived) -> int | Problem:
        person, where = event.person_id, event.moment.item_id
        wanted = self.chamber.seat_for(person, event.stands_for)
        if isinstance(wanted, ProblemKind):
            return Problem(wanted, person, where, event.stands_for)
        if person in self.now:
            seat = self.stints[self.now[person]].seat
            holder = self.chamber.holder(seat)
            is_same = wanted == seat or (wanted is None and holder is None)
            kind = ProblemKind.ALREADY_PRESENT if is_same else ProblemKind.DEPUTY_FOR_TWO
            return Problem(kind, person, where, holder)
        taken = {self.stints[number].seat: other for other, number in self.now.items()}
        if wanted is None:
            unheld = range(len(self.chamber.members), self.chamber.size)
            empty = next((seat for seat in unheld if seat not in taken), None)
            return Problem(ProblemKind.NO_EMPTY_SEAT, person, where) if empty is None else empty
        if wanted in taken:
            return Problem(ProblemKind.SEAT_TAKEN, person, where, taken[wanted])
        return wanted


@dataclass(frozen=True, slots=True)
class Replay:
    """What came of the arrivals and departures of a meeting.

    Attributes:
        stints: who sat where from when to when, in the order they came.
        moves: each stint as it began, without an end, and as it ended, in the order of the meeting.
        visits: when the mayor, or whom the mayor sent, took part without a seat.
        problems: what cannot be, and was left out.
    """

    stints: tuple[Stint, ...]
    moves: tuple[Stint, ...]
    visits: tuple[Visit, ...]
    problems: tuple[Problem, ...]


def replayed(chamber: Chamber, events: Iterable[Event]) -> Replay:
    """Return what came of arrivals and departures.

    Events at the same point of the meeting happened in the order they are given.
    """
    moves = [event for event in events if isinstance(event, Move)]
    placed, unknown = _placed(chamber, moves)
    floor = _Floor(chamber, problems=unknown)
    for event in placed:
        if isinstance(event, Arrived):
            floor.arrive(event)
        elif isinstance(event, Attended):
            floor.attend(event)
        else:
            floor.leave(event)
    return Replay(
        tuple(floor.stints), tuple(floor.moves), tuple(floor.visits), tuple(floor.problems)
    )


def seated_at(
    chamber: Chamber, stints: Iterable[Stint], moment: Moment
) -> tuple[PersonId | None, ...]:
    """Return who sits in each seat once what happened at a moment has happened.

    Raises:
        ValueError: the item of the moment is not treated in this meeting.
    """
    at = _position(chamber, moment)
    seated: list[PersonId | None] = [None] * chamber.size
    for stint in _between(chamber, stints, at, at):
        seated[stint.seat] = stint.person_id
    return tuple(seated)


def visiting_at(chamber: Chamber, visits: Iterable[Visit], moment: Moment) -> PersonId | None:
    """Return who is there without a seat once what happened at a moment has happened.

    Raises:
        ValueError: the item of the moment is not treated in this meeting.
    """
    at = _position(chamber, moment)
    found = _between(chamber, visits, at, at)
    return next((visit.person_id for visit in found), None)


def _position(chamber: Chamber, moment: Moment) -> Position:
    at = chamber.position(moment)
    if at is None:
        raise ValueError(f"item {moment.item_id} is not treated here")
    return at


def during(chamber: Chamber, stints: Iterable[Span], item_id: ItemId) -> tuple[Span, ...]:
    """Return the stints, or the visits, of those who were there at some time in an item.

    Raises:
        ValueError: the item is not treated in this meeting.
    """
    first = _position(chamber, Moment(Phase.BEFORE, item_id))
    last = _position(chamber, Moment(Phase.DURING, item_id, after=LAST))
    return _between(chamber, stints, first, last)


def _between(
    chamber: Chamber, stints: Iterable[Span], first: Position, last: Position
) -> tuple[Span, ...]:
    """Return the stints that had begun by ``last`` and had not ended by ``first``."""
    found = []
    for stint in stints:
        start = chamber.position(stint.start)
        end = None if stint.end is None else chamber.position(stint.end)
        if start is not None and start <= last and (end is None or first < end):
            found.append(stint)
    return tuple(found)


def _placed(chamber: Chamber, moves: Iterable[Move]) -> tuple[list[Move], list[Problem]]:
    """Return the moves in the order of the meeting, and those that have no place in it."""
    placed: list[tuple[Position, Move]] = []
    unknown = []
    for event in moves:
        where = chamber.position(event.moment)
        if where is None:
            unknown.append(Problem(ProblemKind.UNKNOWN_ITEM, event.person_id, event.moment.item_id))
        else:
            placed.append((where, event))
    return [event for _, event in sorted(placed, key=lambda pair: pair[0])], unknown


def clock_problems(chamber: Chamber, events: Iterable[Event]) -> tuple[Problem, ...]:
    """Return where the clock runs backwards from one event of the meeting to the next."""
    events = tuple(events)
    moves, _ = _placed(chamber, [e for e in events if isinstance(e, Move)])
    at_roll_call = [e for e in moves if e.moment.phase is Phase.ROLL_CALL]
    opened = [e for e in events if isinstance(e, Opened)]
    latest = datetime.min
    found = []
    for event in (*at_roll_call, *opened, *moves[len(at_roll_call) :]):
        at = event.at if isinstance(event, Opened) else event.moment.at
        if at is not None and runs_back(latest, at):
            found.append(_late(event))
        latest = max(latest, at or latest)
    return tuple(found)


def _late(event: Move | Opened) -> Problem:
    if isinstance(event, Opened):
        return Problem(ProblemKind.CLOCK_BACKWARDS)
    return Problem(ProblemKind.CLOCK_BACKWARDS, event.person_id, event.moment.item_id)

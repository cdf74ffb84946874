"""Who is there in a meeting and may vote in it, read off what happened.

Nothing is kept but the events. Whatever they are, the sums add up: of the seats some are present
and the rest absent, and of those present some vote and the rest stepped aside. What contradicts
itself is left out of the sums and told as a problem.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from agenda_app.domain.absences import Absence
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.asked_in_writing import as_seated
from agenda_app.domain.attendance_events import Chaired, Event, Moment, Opened, Phase, SteppedIn
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.chamber import LAST, Chamber
from agenda_app.domain.item_attendance import ItemAttendance, item_attendance, places_in
from agenda_app.domain.meeting_ends import UNKNOWN_ENDS, MeetingEnds, end_problems
from agenda_app.domain.people import PersonId
from agenda_app.domain.requests import Request
from agenda_app.domain.rulings import few_ruled, ruling_problems
from agenda_app.domain.stints import (
    Replay,
    Stint,
    clock_problems,
    during,
    replayed,
    seated_at,
    visiting_at,
)
from agenda_app.domain.visits import Visit
from agenda_app.domain.voters import Voter


@dataclass(frozen=True, slots=True)
class Totals:
    """How many of the seats were filled, over the whole meeting.

    A seat counts for its member when that one came at all, else for the deputies who sat in it.
    Somebody who stepped in for one item only does not fill a seat.
    """

    seats: int
    members: int
    deputies: int

    @property
    def met(self) -> int:
        """How many seats were filled."""
        return self.members + self.deputies

    @property
    def absent(self) -> int:
        """How many seats stood empty."""
        return self.seats - self.met


@dataclass(frozen=True)
class Attendance:
    """What is known of who was there.

    Attributes:
        chamber: the seats and the items.
        events: what happened, in the order in which it was entered.
        absences: what was reported before the meeting.
        requests: what was asked for before the meeting. It changes nothing of who is there.
        ends: when the meeting and its items ended, which nobody can come or go after.
    """

    chamber: Chamber
    events: tuple[Event, ...] = ()
    absences: tuple[Absence, ...] = ()
    requests: tuple[Request, ...] = ()
    ends: MeetingEnds = UNKNOWN_ENDS

    @cached_property
    def replay(self) -> Replay:
        """Who sat where from when to when, and how they came and went.

        Where nobody meets, nobody comes or goes: each has the own seat, or is away.
        """
        if self.chamber.is_written:
            return replayed(self.chamber, as_seated(self.chamber, self.absences))
        return replayed(self.chamber, self.events)

    @property
    def stints(self) -> tuple[Stint, ...]:
        """Who sat where from when to when, in the order they came."""
        return self.replay.stints

    @property
    def visits(self) -> tuple[Visit, ...]:
        """When the mayor, or whom the mayor sent, took part without a seat."""
        return self.replay.visits

    @cached_property
    def items(self) -> dict[ItemId, ItemAttendance]:
        """Who is there in each item as it stands last, in the order of the items."""
        return {item: stages[-1] for item, stages in self.stages.items()}

    @cached_property
    def stages(self) -> dict[ItemId, tuple[ItemAttendance, ...]]:
        """Who is there in each item from when somebody comes or goes among its votes to the next.

        The first is who was there when it was first put to the vote.
        """
        return {
            item: tuple(
                self._seats(item, until - 1) for until in (*places_in(self.events, item), LAST + 1)
            )
            for item in self.chamber.items
        }

    def when_taken(self, item_id: ItemId, taken: int) -> ItemAttendance:
        """Return who was there when a vote of an item was taken.

        Args:
            item_id: the item.
            taken: the number of the vote (``taken_order``); 0 is one taken now.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        stages = self.stages[item_id]
        passed = sum(place < taken for place in places_in(self.events, item_id))
        return stages[passed] if taken else stages[-1]

    def people_in(self, item_id: ItemId) -> frozenset[PersonId]:
        """Return who had a seat when an item was put to the vote, stepping aside or not.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        return frozenset().union(*(stage.people for stage in self.stages[item_id]))

    def stepped_in(self, item_id: ItemId) -> tuple[SteppedIn, ...]:
        """Return who took a seat for one item only, in the order in which it was entered.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        found = {one for stage in self.stages[item_id] for one in stage.stepped_in}
        found |= self._gave_way[item_id]
        return tuple(one for one in self.events if isinstance(one, SteppedIn) and one in found)

    @cached_property
    def opened(self) -> Opened | None:
        """The roll call, None before it was held."""
        return next((event for event in self.events if isinstance(event, Opened)), None)

    @cached_property
    def at_roll_call(self) -> int:
        """How many seats were filled when the roll was called."""
        seated = seated_at(self.chamber, self.stints, Moment())
        return sum(person is not None for person in seated)

    @cached_property
    def totals(self) -> Totals:
        """How many of the seats were filled, by whom."""
        filled = {stint.seat for stint in self.stints}
        own = {stint.seat for stint in self.stints if self._is_own(stint)}
        return Totals(self.chamber.size, len(own), len(filled - own))

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What cannot be; none when all of it went through ``attendance_edits``."""
        return (
            *self.replay.problems,
            *clock_problems(self.chamber, self.events),
            *end_problems(self.events, self.ends),
            *ruling_problems(self.chamber, self.replay, self.events, self.items),
            *(
                problem
                for item, stages in self.stages.items()
                for problem in _failed(stages, self._gave_way[item])
            ),
            *self._misplaced(),
            *self._reported_absent(),
        )

    @cached_property
    def unsettled(self) -> tuple[Problem, ...]:
        """What does not fit yet, and must before the minutes are locked; it is let in till then."""
        return tuple(few_ruled(self.chamber, self.replay, self.events, self.items))

    @property
    def is_quorate(self) -> bool:
        """Whether enough members were there when the roll was called (koml. §§ 7-1, 11-9)."""
        return self.at_roll_call >= self.chamber.quorum

    def may_vote(self, item_id: ItemId) -> tuple[Voter, ...]:
        """Return who may vote in an item as it stands last, in the order of the seats.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        return self.items[item_id].voters

    def visitor(self, item_id: ItemId) -> PersonId | None:
        """Return who takes part in an item without a seat, as it stands last.

        Raises:
            ValueError: the item is not treated in this meeting.
        """
        return visiting_at(self.chamber, self.visits, Moment(Phase.DURING, item_id, after=LAST))

    def visiting(self, item_id: ItemId) -> frozenset[PersonId]:
        """Return who took part at some time in an item without a seat.

        Raises:
            ValueError: the item is not treated in this meeting.
        """
        return frozenset(one.person_id for one in during(self.chamber, self.visits, item_id))

    @cached_property
    def _gave_way(self) -> dict[ItemId, frozenset[SteppedIn]]:
        """Who stepped in for an item and left the seat in it before it was put to the vote."""
        return {
            item: frozenset(
                event
                for event, _ in stages[0].failed
                if isinstance(event, SteppedIn) and event in self._seats(item, -1).stepped_in
            )
            for item, stages in self.stages.items()
        }

    def _seats(self, item_id: ItemId, after: int) -> ItemAttendance:
        return item_attendance(self.chamber, self.stints, self.events, item_id, after)

    def _is_own(self, stint: Stint) -> bool:
        return self.chamber.holder(stint.seat) == stint.person_id

    def _misplaced(self) -> Iterator[Problem]:
        """Yield what has no place in the meeting, or has two."""
        if sum(isinstance(event, Opened) for event in self.events) > 1:
            yield Problem(ProblemKind.OPENED_TWICE)
        chairs = [event for event in self.events if isinstance(event, Chaired)]
        elected = [event.person_id for event in chairs if event.item_id is None]
        if len(elected) > 1:
            yield Problem(ProblemKind.TWO_CHAIRS, elected[1], None, elected[0])
        for event in self.events:
            if not isinstance(event, Chaired | SteppedIn):
                continue
            if event.item_id is not None and event.item_id not in self.chamber.items:
                yield Problem(ProblemKind.UNKNOWN_ITEM, event.person_id, event.item_id)
        for person in elected:
            if person not in self.chamber.people:
                yield Problem(ProblemKind.UNKNOWN_PERSON, person)

    @property
    def came(self) -> frozenset[PersonId]:
        """Who was there, if only for one item."""
        seated = (self.people_in(item) for item in self.items)
        return frozenset(stint.person_id for stint in self.stints).union(*seated)

    @cached_property
    def arrived(self) -> frozenset[PersonId]:
        """Who took a seat, or came without one: not who stepped in for one item only."""
        visiting = frozenset(visit.person_id for visit in self.visits)
        return visiting | {stint.person_id for stint in self.stints}

    @property
    def awaited(self) -> tuple[Absence, ...]:
        """The absences of those who have not come all the same, which leave a seat to be filled."""
        return tuple(one for one in self.absences if one.items or one.person_id not in self.arrived)

    def _reported_absent(self) -> Iterator[Problem]:
        """Yield which deputies have reported absence and sit all the same.

        A member has a seat, and the mayor a right to come: they just come, and what was reported
        stays as it was. Of the deputies somebody else is called.
        """
        deputies = self.chamber.people.keys() - self.chamber.own_seats.keys()
        for absence in self.absences:
            person = absence.person_id
            if person not in deputies:
                continue
            if not absence.items and person in self.came:
                yield Problem(ProblemKind.REPORTED_ABSENT, person)
            for item in absence.items:
                if item in self.items and person in self.people_in(item):
                    yield Problem(ProblemKind.REPORTED_ABSENT, person, item)


def begun_at(attendance: Attendance, planned: datetime) -> datetime:
    """Return when a meeting was set; before the roll is called when it is planned to be."""
    return planned if attendance.opened is None else attendance.opened.at


def _failed(stages: Sequence[ItemAttendance], gave_way: Collection[SteppedIn]) -> Iterator[Problem]:
    """Yield what can be at no stage of an item: who leaves a seat makes way for a deputy then.

    Nor is it wrong that a deputy sat there until the member came.
    """
    for event, problem in stages[-1].failed:
        has_failed = all(any(event == one for one, _ in stage.failed) for stage in stages)
        if has_failed and event not in gave_way:
            yield problem

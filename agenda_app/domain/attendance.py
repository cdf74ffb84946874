"""Who is there in a meeting and may vote in it, read off what happened.

Nothing is kept but the events. Whatever they are, the sums add up: of the seats some are present
and the rest absent, and of those present some vote and the rest stepped aside. What contradicts
itself is left out of the sums and told as a problem.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from agenda_app.domain.absences import Absence
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.aside_in_item import partly_aside
from agenda_app.domain.asked_in_writing import as_seated
from agenda_app.domain.attendance_events import Event, Moment, Opened, Phase, SteppedIn
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.attendance_totals import Totals, totals_of
from agenda_app.domain.chamber import LAST, Chamber
from agenda_app.domain.item_attendance import ItemAttendance, places_in
from agenda_app.domain.item_courses import ItemCourses, Stages
from agenda_app.domain.meeting_ends import UNKNOWN_ENDS, MeetingEnds, end_problems
from agenda_app.domain.misplaced import failed_everywhere, misplaced
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.requests import Request
from agenda_app.domain.rulings import Sat, few_ruled, ruling_problems
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
    def stages(self) -> dict[ItemId, Stages]:
        """Who is there in each item from when somebody comes or goes among its votes to the next.

        The first is who was there when it was first put to the vote. Who takes no part in some
        points is there: in these points it is ``stages_without``.
        """
        return {item: self.stages_without(item, frozenset()) for item in self.chamber.items}

    def stages_without(self, item_id: ItemId, out: frozenset[PersonId]) -> Stages:
        """Return the same of an item in what some people take no part in, and who sits for them.

        Args:
            item_id: the item.
            out: some of those who take no part in some of its points (``partly``).

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        return self._courses.stages(item_id, out)

    @cached_property
    def _courses(self) -> ItemCourses:
        return ItemCourses(self.chamber, self.replay.moves, self.events)

    def partly(self, item_id: ItemId) -> dict[PersonId, tuple[RecusedPoint, ...]]:
        """Return who takes part in an item but for some of its points, and which."""
        return partly_aside(self.events, item_id)

    def parts(self, item_id: ItemId) -> tuple[Stages, ...]:
        """Return who is there in an item as a whole, and in each point that somebody is out of.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        return tuple(self.stages_without(item_id, out) for out in self.outs(item_id))

    def outs(self, item_id: ItemId) -> Iterable[frozenset[PersonId]]:
        """Return who is out of an item at the same time: nobody first, then of each point."""
        partly = self.partly(item_id)
        points = dict.fromkeys(point for points in partly.values() for point in points)
        outs = (frozenset(who for who, of in partly.items() if point in of) for point in points)
        return dict.fromkeys((frozenset[PersonId](), *outs))

    def course(self, item_id: ItemId, out: frozenset[PersonId]) -> Stages:
        """Return who is there when an item is taken up, and after each move in it.

        Whoever comes and goes again between two votes is there at none of its stages.

        Args:
            item_id: the item.
            out: as in ``stages_without``.

        Raises:
            ValueError: the item is not treated in this meeting.
        """
        return self._courses.course(item_id, out)

    def in_points(self, item_id: ItemId) -> ItemAttendance:
        """Return who is there last in an item when all are out who are out of some of its points.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        return self.stages_without(item_id, frozenset(self.partly(item_id)))[-1]

    def when_taken(
        self, item_id: ItemId, taken: int, out: frozenset[PersonId] = frozenset()
    ) -> ItemAttendance:
        """Return who was there when a vote of an item was taken.

        Args:
            item_id: the item.
            taken: the number of the vote (``taken_order``); 0 is one taken now.
            out: who took no part in what was voted on, as in ``stages_without``.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        stages = self.stages_without(item_id, out)
        passed = sum(place < taken for place in places_in(self.events, item_id))
        return stages[passed] if taken else stages[-1]

    def people_in(self, item_id: ItemId) -> frozenset[PersonId]:
        """Return who had a seat when an item was put to the vote, stepping aside or not.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        return frozenset().union(*(stage.people for stage in self._everywhere(item_id)))

    def stepped_in(self, item_id: ItemId) -> tuple[SteppedIn, ...]:
        """Return who took a seat for one item or some points only, in the order of the entries.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        courses = (self.course(item_id, out) for out in self.outs(item_id))
        found = {one for course in courses for there in course for one in there.stepped_in}
        return tuple(one for one in self.events if isinstance(one, SteppedIn) and one in found)

    def _everywhere(self, item_id: ItemId) -> Iterator[ItemAttendance]:
        return (stage for stages in self.parts(item_id) for stage in stages)

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
        return totals_of(self.chamber, self.stints, self.came)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What cannot be; none when all of it went through ``attendance_edits``."""
        return (
            *self.replay.problems,
            *clock_problems(self.chamber, self.events),
            *end_problems(self.events, self.ends),
            *ruling_problems(self.chamber, self.replay, self.events, self._sat),
            *(
                problem
                for item in self.items
                for problem in failed_everywhere(self._everywhere(item), self.stepped_in(item))
            ),
            *misplaced(self.chamber, self.events),
            *self._reported_absent(),
        )

    @cached_property
    def unsettled(self) -> tuple[Problem, ...]:
        """What does not fit yet, and must before the minutes are locked; it is let in till then."""
        return tuple(few_ruled(self.chamber, self.replay, self.events, self._sat))

    @property
    def _sat(self) -> dict[ItemId, Sat]:
        """Who sat in each seat at some time in each item, whatever points somebody was out of."""
        return {item: self._courses.sat(item, frozenset(self.partly(item))) for item in self.items}

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

    @property
    def came(self) -> frozenset[PersonId]:
        """Who was there, if only for one item."""
        stepped_in = (one.person_id for item in self.items for one in self.stepped_in(item))
        return frozenset(stint.person_id for stint in self.stints).union(stepped_in)

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

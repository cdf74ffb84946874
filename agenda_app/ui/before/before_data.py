"""The way to the data of what is known before a meeting: one read, and each change by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.calling import needs_of
from agenda_app.domain.committee import Committee, Seat
from agenda_app.domain.deputies import Answer, Bench, Call, Need, last_answers
from agenda_app.domain.deputy_turns import Standing, Turn, turns
from agenda_app.domain.expected import Expected, expected
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.printed_summons import SummonsContent
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.requests import Request
from agenda_app.domain.telling import Telling
from agenda_app.services import attendance, attendance_changes, deputy_calls, requests, summons
from agenda_app.services.committees import committee
from agenda_app.services.matters import points_in
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes import read_minutes
from agenda_app.ui.live.seen_on_screen import seen_bench, seen_telling
from agenda_app.ui.store import Store


@dataclass(frozen=True, slots=True)
class Before:
    """What is known before a meeting; ``withheld`` are the items that nothing is told of here."""

    meeting: Meeting
    committee: Committee
    telling: Telling
    bench: Bench
    is_locked: bool
    withheld: frozenset[ItemId] = frozenset()

    @property
    def attendance(self) -> Attendance:
        """What was reported and asked for."""
        return self.telling.attendance

    @property
    def is_called(self) -> bool:
        """Whether the roll was called."""
        return self.attendance.opened is not None

    @property
    def expected(self) -> Expected:
        """How many will be there."""
        return expected(self.attendance, self.bench)

    @property
    def wanted(self) -> tuple[Need, ...]:
        """The seats that deputies are wanted in."""
        return needs_of(self.attendance, self.bench.calls)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Whose turn it is for each of them."""
        return turns(self.bench, self.wanted)

    @property
    def people(self) -> tuple[Seat, ...]:
        """The members, the deputies who come, are asked or have said something, the mayor last.

        Who was called and does not come stands in the log alone, not among those who do.
        """
        known = self.attendance
        named = {one.person_id for one in self.bench.calls if self._may_come(one.person_id)}
        named |= {one.person_id for one in known.absences}
        named |= {one.person_id for one in known.requests}
        deputies = (s for s in self.bench.roster.deputies if s.membership.person_id in named)
        mayor = known.chamber.mayor
        seats = (*known.chamber.members, *deputies, *(() if mayor is None else (mayor,)))
        return tuple({seat.membership.person_id: seat for seat in seats}.values())

    def _may_come(self, deputy: PersonId) -> bool:
        answers = {call.answer for call in last_answers(self.bench, deputy).values()}
        return not answers.isdisjoint({Answer.ACCEPTED, Answer.ASKED})

    def absence(self, person: PersonId) -> Absence | None:
        """Return the absence from the whole meeting that somebody has reported."""
        found = (a for a in self.attendance.absences if a.person_id == person and not a.items)
        return next(found, None)

    def promised(self, person: PersonId) -> Turn | None:
        """Return the first seat that a deputy has agreed to take."""
        for turn in self.turns:
            first = turn.first(Standing.ACCEPTED)
            if first is not None and first.person_id == person:
                return turn
        return None


class BeforeData:
    """Reads and writes what is known before one meeting."""

    def __init__(
        self,
        store: Store,
        storage: Storage,
        meeting_id: MeetingId,
        hidden: Mapping[ItemId, str] | None = None,
    ) -> None:
        """Work on a meeting.

        Args:
            store: the way to the tables.
            storage: where the files are.
            meeting_id: the meeting.
            hidden: the items of which a projected screen tells nothing, and what it calls them.
        """
        self._store, self._files, self.meeting_id = store, storage.files, meeting_id
        self._hidden = dict(hidden or {})

    @property
    def is_projected(self) -> bool:
        """Whether something is withheld because others may see the screen."""
        return bool(self._hidden)

    def reveal(self) -> None:
        """Tell of every item from now on."""
        self._hidden = {}

    def read(self) -> Before:
        """Return what is known, without what the screen may not tell.

        Raises:
            NotFoundError: the meeting is gone.
        """
        before: Before = self._store.read(_read, self.meeting_id)
        if not self._hidden:
            return before
        return replace(
            before,
            telling=seen_telling(before.telling, self._hidden),
            bench=seen_bench(before.bench, self._hidden),
            withheld=frozenset(self._hidden),
        )

    def report(self, absence: Absence, instead_of: Absence | None = None) -> None:
        """Enter an absence, perhaps in the place of what was known of it.

        Raises:
            UserError: it cannot be; nothing was saved.
        """
        self._store.write("report absence", _report, self.meeting_id, absence, instead_of)

    def comes(self, absence: Absence) -> None:
        """Take an absence back.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write(
            "withdraw absence", attendance_changes.withdraw_absence, self.meeting_id, absence
        )

    def log(self, call: Call) -> None:
        """Enter a call to a deputy.

        Raises:
            UserError: it cannot be, or wants a reason; nothing was saved.
        """
        self._store.write("deputy call", deputy_calls.log_call, self.meeting_id, call)

    def strike(self, call: Call) -> None:
        """Take a line out of the call log.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write("deputy call", deputy_calls.withdraw_call, self.meeting_id, call)

    def put_back(self, call: Call) -> None:
        """Put a line back into the call log.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write("deputy call", deputy_calls.put_call_back, self.meeting_id, call)

    def ask(self, request: Request) -> None:
        """Enter something that is asked for.

        Raises:
            UserError: it cannot be; nothing was saved.
        """
        self._store.write("request", requests.ask, self.meeting_id, request)

    def points(self, item_id: ItemId) -> tuple[RecusedPoint, ...]:
        """Return the points of an item that somebody can ask about by themselves."""
        return self._store.read(points_in, item_id)

    def take_back(self, request: Request) -> None:
        """Take something back that was asked for.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write("request", requests.withdraw_request, self.meeting_id, request)

    def summons(self, call: Call, today: date) -> SummonsContent:
        """Return what the deputy of a call is told."""
        return self._store.read(summons.summons_for, self._files, self.meeting_id, today, call)


def _read(session: Any, meeting_id: MeetingId) -> Before:
    meeting = read_meeting(session, meeting_id)
    known = attendance.read_attendance(session, meeting_id)
    return Before(
        meeting,
        committee(session, meeting.committee_id),
        attendance.telling_of(session, meeting_id, known),
        deputy_calls.bench_of(session, meeting_id),
        read_minutes(session, meeting_id).locked_at is not None,
    )


def _report(
    session: Any, meeting_id: MeetingId, absence: Absence, instead_of: Absence | None
) -> None:
    if instead_of is not None:
        attendance_changes.withdraw_absence(session, meeting_id, instead_of)
        absence = replace(absence, id=instead_of.id)
    attendance_changes.report_absence(session, meeting_id, absence)

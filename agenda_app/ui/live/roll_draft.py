"""The roll while it is called: everybody is there until somebody says otherwise. Plain values."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Arrived, Attended, Opened
from agenda_app.domain.calling import unheld
from agenda_app.domain.committee import Seat
from agenda_app.domain.deputies import Answer, Bench, Call, CallId, Need
from agenda_app.domain.deputy_turns import Standing, turns
from agenda_app.domain.people import PersonId
from agenda_app.services.roll_call import RollCall


@dataclass(frozen=True, slots=True)
class RollDraft:
    """Who is away, and who of the deputies sits for whom.

    Attributes:
        attendance: what is known before the roll is called.
        away: the members who are not there; with the reason where they have reported one.
        calls: the deputy for each of them that has one.
        promised: who of the deputies had said yes before, and for whom.
        visitor: the mayor, or whom the mayor sent, where neither has a seat here.
        on_empty: the calls of the deputies in seats that nobody holds, by the number of the seat.
        promised_empty: who of the deputies had said yes before to sit in such a seat.
    """

    attendance: Attendance
    away: Mapping[PersonId, AbsenceReason | None] = field(default_factory=dict)
    calls: Mapping[PersonId, Call] = field(default_factory=dict)
    promised: Mapping[PersonId, Call] = field(default_factory=dict)
    visitor: PersonId | None = None
    on_empty: Mapping[int, Call] = field(default_factory=dict)
    promised_empty: tuple[Call, ...] = ()

    @property
    def empty_seats(self) -> range:
        """The numbers of the seats that nobody holds."""
        return range(len(self.members), self.attendance.chamber.size)

    @property
    def members(self) -> tuple[Seat, ...]:
        """The members, in the order they are called."""
        return self.attendance.chamber.members

    @property
    def filled(self) -> int:
        """How many seats somebody sits in."""
        return len(self.members) - len(self.away) + len(self.calls) + len(self.on_empty)

    @property
    def is_quorate(self) -> bool:
        """Whether enough members are there (koml. §§ 7-1, 11-9)."""
        return self.filled >= self.attendance.chamber.quorum

    def with_presence(self, person: PersonId, *, is_there: bool) -> RollDraft:
        """Return the roll with a member there or away; who comes needs no deputy.

        The mayor has no seat that would be empty, and comes or does not.
        """
        if person not in self.attendance.chamber.own_seats:
            return self.with_visitor(person if is_there else None)
        if not is_there:
            said = (one for one in self.attendance.absences if one.person_id == person)
            reason = next((one.reason for one in said if not one.items), None)
            return replace(self, away={**self.away, person: self.away.get(person, reason)})
        away = {one: reason for one, reason in self.away.items() if one != person}
        calls = {one: call for one, call in self.calls.items() if one != person}
        return replace(self, away=away, calls=calls)

    def with_visitor(self, person: PersonId | None) -> RollDraft:
        """Return the roll with the mayor, or whom the mayor sent; or with nobody of them."""
        return replace(self, visitor=person)

    def with_reason(self, person: PersonId, reason: AbsenceReason | None) -> RollDraft:
        """Return the roll with the reason that a member gave for being away."""
        return replace(self, away={**self.away, person: reason})

    def with_call(self, person: PersonId, call: Call | None) -> RollDraft:
        """Return the roll with the deputy who sits for a member."""
        calls = {one: kept for one, kept in self.calls.items() if one != person}
        return replace(self, calls=calls if call is None else {**calls, person: call})

    def with_deputy(self, number: int, call: Call | None) -> RollDraft:
        """Return the roll with the deputy, or nobody, in a seat that nobody holds."""
        others = {one: kept for one, kept in self.on_empty.items() if one != number}
        return replace(self, on_empty=others if call is None else {**others, number: call})

    def need(self, person: PersonId) -> Need:
        """Return the seat of a member as one that a deputy is needed in."""
        found = {seat.membership.person_id: seat.membership.list_id for seat in self.members}
        return Need(person, found[person])

    @property
    def needs(self) -> tuple[Need, ...]:
        """The seats that stand empty."""
        return (*(self.need(person) for person in self.away), *unheld(self.attendance.chamber))

    def bench(self, bench: Bench, person: PersonId) -> Bench:
        """Return the deputies as they stand for the seat of a member, after the other choices."""
        others = (call for one, call in self.calls.items() if one != person)
        there = (call.person_id for call in self.on_empty.values())
        sitting = {**bench.sitting, **dict.fromkeys(there)}
        return replace(bench, calls=(*bench.calls, *self.not_come, *others), sitting=sitting)

    def bench_of_empty(self, bench: Bench, number: int) -> Bench:
        """Return the deputies as they stand for a seat that nobody holds."""
        sitting = {call.person_id: person for person, call in self.calls.items()}
        others = (call.person_id for one, call in self.on_empty.items() if one != number)
        everybody = {**bench.sitting, **sitting, **dict.fromkeys(others)}
        return replace(bench, calls=(*bench.calls, *self.not_come), sitting=everybody)

    @property
    def not_come(self) -> tuple[Call, ...]:
        """The deputies who had said yes and do not sit where they should, as the log has them."""
        there = {call.person_id for call in self.on_empty.values()}
        missing = (
            *(
                yes
                for person, yes in self.promised.items()
                if person in self.away and self._sits(person) != yes.person_id
            ),
            *(yes for yes in self.promised_empty if yes.person_id not in there),
        )
        return tuple(replace(yes, id=None, answer=Answer.NO_ANSWER, reason="") for yes in missing)

    def _sits(self, person: PersonId) -> PersonId | None:
        return self.calls[person].person_id if person in self.calls else None

    def called(self, at: datetime) -> RollCall:
        """Return what is entered when the meeting is set."""
        known = {absence.person_id for absence in self.attendance.absences if not absence.items}
        there = (seat.membership.person_id for seat in self.members)
        return RollCall(
            members=(
                Opened(None, at),
                *(Arrived(None, person) for person in there if person not in self.away),
                *(() if self.visitor is None else (Attended(None, self.visitor),)),
            ),
            deputies=(
                *(
                    Arrived(None, call.person_id, stands_for=person)
                    for person, call in self.calls.items()
                ),
                *(Arrived(None, call.person_id) for _, call in sorted(self.on_empty.items())),
            ),
            absences=tuple(
                Absence(None, person, reason, at)
                for person, reason in self.away.items()
                if reason is not None and person not in known
            ),
            # Who has said yes before stands in the log already.
            calls=tuple(
                replace(call, at=at)
                for call in (*self.not_come, *self.calls.values(), *self.on_empty.values())
                if call.id is None
            ),
        )


def begun(attendance: Attendance, bench: Bench, wanted: Sequence[Need]) -> RollDraft:
    """Return the roll before it is called: who has reported absence is away, deputies sit instead.

    Args:
        attendance: what was reported.
        bench: the deputies, with the call log: who has said yes sits.
        wanted: the seats that deputies are wanted in.
    """
    members = {seat.membership.person_id for seat in attendance.chamber.members}
    away = {
        absence.person_id: absence.reason
        for absence in attendance.absences
        if not absence.items and absence.person_id in members
    }
    calls, on_empty = {}, tuple[Call, ...]()
    for turn in turns(bench, [need for need in wanted if need.item_id is None]):
        first, whom = turn.first(Standing.ACCEPTED), turn.need.person_id
        if whom is None:
            yes = (one.call for one in turn.candidates if one.standing is Standing.ACCEPTED)
            on_empty = tuple(call for call in yes if call is not None)
        elif first is not None and first.call is not None and whom in away:
            calls[whom] = first.call
    roll = RollDraft(attendance, away, calls, calls, promised_empty=on_empty)
    return replace(roll, on_empty=dict(zip(roll.empty_seats, on_empty, strict=False)))


def to_json(draft: RollDraft) -> str:
    """Return who is away and who sits for whom as JSON."""
    return json.dumps(
        {
            "away": [(person, reason and reason.value) for person, reason in draft.away.items()],
            "calls": [(person, *_call_fields(call)) for person, call in draft.calls.items()],
            "visitor": draft.visitor,
            "on_empty": [
                (number, *_call_fields(call)) for number, call in sorted(draft.on_empty.items())
            ],
        },
        ensure_ascii=False,
    )


def from_json(stored: str, before: RollDraft) -> RollDraft:
    """Return the roll that ``to_json`` wrote, without those who are no members any more.

    Args:
        stored: the JSON.
        before: the roll as it is begun now.

    Raises:
        ValueError: the JSON is not a roll.
    """
    members = {seat.membership.person_id for seat in before.members}
    try:
        fields = json.loads(stored)
        away = {
            PersonId(person): reason and AbsenceReason(reason)
            for person, reason in fields["away"]
            if person in members
        }
        calls = {
            PersonId(person): _call(PersonId(person), *kept)
            for person, *kept in fields["calls"]
            if person in away
        }
        visitor = fields.get("visitor")
        on_empty = {
            number: _call(None, *kept)
            for number, *kept in fields.get("on_empty", ())
            if number in before.empty_seats and kept[0] in before.attendance.chamber.people
        }
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError("not a roll") from error
    if visitor not in before.attendance.chamber.visitors:
        visitor = None
    return replace(before, away=away, calls=calls, visitor=visitor, on_empty=on_empty)


def _call_fields(call: Call) -> tuple[PersonId, str, str, CallId | None]:
    return call.person_id, call.at.isoformat(), call.reason, call.id


def _call(
    whom: PersonId | None, deputy: PersonId, at: str, reason: str, number: CallId | None
) -> Call:
    """Return what a deputy who sits had answered, as ``_call_fields`` has it."""
    when = datetime.fromisoformat(at)
    return Call(number, PersonId(deputy), whom, when, Answer.ACCEPTED, None, reason)

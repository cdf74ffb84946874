"""How often elected people were present, by person, party and committee over a period.

A percentage is reckoned of the meetings that somebody was to attend as a member. What a deputy
attends is counted apart: it fills the member's chair, and is no merit or absence of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import TypeVar

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Presence:
    """A person in a meeting, or absent from it.

    Attributes:
        meeting_id: which meeting.
        committee_id: whose.
        day: when.
        person_id: who.
        party: as the person sat there; "" without one.
        share: for how much of the meeting the person was present, 0 to 1.
        reason: why not all of it, "" when none was given.
        as_deputy: the person came for a member; deputies who were not called have no record.
        filled: for how much of it a deputy sat in the seat of a member who was away.

    Raises:
        ValueError: the share is not between 0 and 1, or more than all of the meeting with
            ``filled``.
    """

    meeting_id: MeetingId
    committee_id: CommitteeId
    day: date
    person_id: PersonId
    party: str = ""
    share: Fraction = Fraction(1)
    reason: str = ""
    as_deputy: bool = False
    filled: Fraction = Fraction(0)

    def __post_init__(self) -> None:
        """Refuse what cannot have been."""
        if not 0 <= self.share <= 1 or not 0 <= self.filled <= 1 - self.share:
            raise ValueError("a part of a meeting is between nothing and all of it")


@dataclass(frozen=True, slots=True)
class Attendance:
    """How often somebody, a party or a committee was present.

    Attributes:
        expected: how many times members were to attend.
        whole: how many times they were there from the first to the last.
        part: how many times they were there for some of it.
        absent: how many times they were not there at all.
        present: the shares together; a whole meeting is 1.
        by_deputies: what deputies attended, counted alike.
        filled_by_deputies: for how much of it deputies sat in the members' own seats while they
            were away.
        reasons: why members were absent, for all or some of a meeting, the most frequent first;
            "" is where none was given.
    """

    expected: int = 0
    whole: int = 0
    part: int = 0
    absent: int = 0
    present: Fraction = Fraction(0)
    by_deputies: Fraction = Fraction(0)
    filled_by_deputies: Fraction = Fraction(0)
    reasons: tuple[tuple[str, int], ...] = ()

    @property
    def share(self) -> Fraction | None:
        """How much of what they were to attend the members did, None when that was nothing."""
        return self.present / self.expected if self.expected else None

    @property
    def filled(self) -> Fraction | None:
        """How much of the members' places was filled, by themselves or a deputy."""
        if not self.expected:
            return None
        return (self.present + self.filled_by_deputies) / self.expected


@dataclass(frozen=True, slots=True)
class AttendanceStatistics:
    """The attendance of a period, first and last day included, in the order of the records."""

    first: date
    last: date
    total: Attendance
    persons: tuple[tuple[PersonId, Attendance], ...]
    parties: tuple[tuple[str, Attendance], ...]
    committees: tuple[tuple[CommitteeId, Attendance], ...]


def attendance_statistics(
    records: Iterable[Presence], first: date, last: date
) -> AttendanceStatistics:
    """Return how often everybody was present in a period.

    Somebody who has several records of one meeting (a deputy who came in twice) is counted once,
    with the shares together.
    """
    inside = _each_once(record for record in records if first <= record.day <= last)
    return AttendanceStatistics(
        first,
        last,
        _attendance(inside),
        _grouped(inside, lambda record: record.person_id),
        _grouped(inside, lambda record: record.party),
        _grouped(inside, lambda record: record.committee_id),
    )


def _each_once(records: Iterable[Presence]) -> tuple[Presence, ...]:
    once: dict[tuple[MeetingId, PersonId, bool], Presence] = {}
    for record in records:
        key = (record.meeting_id, record.person_id, record.as_deputy)
        known = once.get(key)
        if known is None:
            once[key] = record
        else:
            share = min(Fraction(1), known.share + record.share)
            once[key] = replace(
                known,
                share=share,
                filled=min(1 - share, known.filled + record.filled),
                reason=known.reason or record.reason,
            )
    return tuple(once.values())


def _grouped(
    records: Iterable[Presence], key: Callable[[Presence], Key]
) -> tuple[tuple[Key, Attendance], ...]:
    groups: dict[Key, list[Presence]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return tuple((group, _attendance(own)) for group, own in groups.items())


def _attendance(records: Iterable[Presence]) -> Attendance:
    every = tuple(records)
    members = [record for record in every if not record.as_deputy]
    reasons = Counter(record.reason.strip() for record in members if record.share < 1)
    return Attendance(
        expected=len(members),
        whole=sum(record.share == 1 for record in members),
        part=sum(0 < record.share < 1 for record in members),
        absent=sum(record.share == 0 for record in members),
        present=sum((record.share for record in members), Fraction(0)),
        by_deputies=sum((record.share for record in every if record.as_deputy), Fraction(0)),
        filled_by_deputies=sum((record.filled for record in members), Fraction(0)),
        reasons=tuple(reasons.most_common()),
    )

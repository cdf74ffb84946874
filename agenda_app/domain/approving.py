"""Which minutes the meetings of a committee approve, and which are still to be approved.

Minutes that are locked are approved once, in the next meeting that is called after that. A
committee that met twice since without approving them has left them, so nothing asks for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from agenda_app.domain.meeting import FROZEN, OVER, UNCALLED, Meeting, MeetingForm

_LEFT_AFTER = 2


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting of a committee, with its minutes and those that it approves.

    Attributes:
        meeting: the meeting.
        names: what an item that approves its minutes is called by the program, in every language.
        day: how its day is written in what somebody typed, and by which hour where that tells it.
        locked_at: when its minutes were locked, None while they are open.
        approves: what its own items that approve minutes are called, but those taken off again.
    """

    meeting: Meeting
    names: frozenset[str] = frozenset()
    day: tuple[str, str] = ("", "")
    locked_at: datetime | None = None
    approves: tuple[str, ...] = ()

    def is_named_in(self, title: str) -> bool:
        """Tell whether an item with a title approves its minutes."""
        said = plainly_spaced(title)
        day, hour = self.day
        return said in self.names or bool(day and _has_day(said, day, hour))


def plainly_spaced(title: str) -> str:
    """Return a title with one plain space wherever it has any: nobody types a no-break space."""
    return " ".join(title.split())


def _has_day(said: str, day: str, hour: str) -> bool:
    # "9. april 2026" stands in "29. april 2026" too.
    is_there = any(part == "" or not part[-1].isdigit() for part in said.split(day)[:-1])
    return is_there and (not hour or hour in said or "kl." not in said)


@dataclass(frozen=True, slots=True)
class Course:
    """The meetings of a committee by time; ``nameless`` is what an item is called without any."""

    met: tuple[Met, ...]
    nameless: frozenset[str] = frozenset()

    @property
    def sent(self) -> tuple[Met, ...]:
        """Those that somebody has been called to."""
        return tuple(one for one in self.met if one.meeting.state in FROZEN)

    @property
    def to_come(self) -> tuple[Met, ...]:
        """Those that nobody has been called to yet, without what no longer comes to anything.

        Nobody meets where a case is decided in writing, and one from before the last meeting that
        was held was never called.
        """
        last = max((m.meeting.starts for m in self.met if m.meeting.state in OVER), default=None)
        return tuple(
            one
            for one in self.met
            if one.meeting.state in UNCALLED
            and one.meeting.form is not MeetingForm.WRITTEN
            and (last is None or one.meeting.starts > last)
        )

    def approved_by(self, title: str, approving: Met) -> tuple[Met, ...]:
        """Return whose minutes an item of a meeting approves, going by what it is called.

        One that names none approves those that had been locked last when the meeting began.
        """
        before = self._before(approving)
        named = tuple(one for one in before if one.is_named_in(title))
        if named or plainly_spaced(title) not in self.nameless:
            return named
        begins = approving.meeting.starts
        locked = [m for m in before if m.locked_at is not None and m.locked_at < begins]
        return tuple(locked[-1:])

    def approvals(self, of: Met) -> tuple[Met, ...]:
        """Return the meetings that were sent and approve the minutes of one, by time."""
        return tuple(
            one
            for one in self.sent
            if any(of in self.approved_by(title, one) for title in one.approves)
        )

    def named_before(self, title: str, approving: Met) -> tuple[tuple[Met, Met], ...]:
        """Return the minutes that an item names, each with the earlier meeting that approved it."""
        named = (one for one in self._before(approving) if one.is_named_in(title))
        return tuple(
            (one, earlier[0])
            for one in named
            for earlier in (tuple(m for m in self.approvals(one) if _is_before(m, approving)),)
            if earlier
        )

    def waiting(self, at: Met) -> tuple[Met, ...]:
        """Return whose locked minutes a meeting is to approve, for no other has."""
        return tuple(
            one
            for one in self._before(at)
            if one.locked_at is not None and not self.approvals(one) and not self._is_left(one)
        )

    def last_open(self, at: Met) -> Met | None:
        """Return the last meeting before one, where its minutes are still to be locked."""
        last = next(reversed(self._before(at)), None)
        is_open = last is not None and last.locked_at is None and not self.approvals(last)
        return last if is_open else None

    def _is_left(self, one: Met) -> bool:
        locked = one.locked_at
        since = [
            m
            for m in self.met
            if m.meeting.state in OVER
            and m.meeting.form is not MeetingForm.WRITTEN
            and locked is not None
            and m.meeting.starts > locked
        ]
        return len(since) >= _LEFT_AFTER

    def _before(self, at: Met) -> tuple[Met, ...]:
        return tuple(one for one in self.sent if _is_before(one, at))


def _is_before(one: Met, other: Met) -> bool:
    return one.meeting.starts < other.meeting.starts


def to_approve(course: Course) -> tuple[tuple[Met, tuple[Met, ...]], ...]:
    """Return what each meeting to come is to approve, by time.

    What an earlier one of them takes is not put up in a later one; what somebody typed is taken.
    """
    taken, found = list[Met](), list[tuple[Met, tuple[Met, ...]]]()
    for one in course.to_come:
        waiting = tuple(m for m in course.waiting(one) if m not in taken)
        last = course.last_open(one)
        if not waiting and last is not None and last not in taken:
            waiting = (last,)
        taken += waiting
        found.append((one, waiting))
    return tuple(found)


def left_out(course: Course, at: Met) -> tuple[Met, ...]:
    """Return whose minutes wait and are in no item of a meeting that is still to be held."""
    if at.meeting.state in OVER or at.meeting.form is MeetingForm.WRITTEN:
        return ()
    return tuple(one for one in course.waiting(at) if not _is_named(one, at.approves))


def _is_named(one: Met, titles: Iterable[str]) -> bool:
    return any(one.is_named_in(title) for title in titles)


def named_anew(
    items: Sequence[str], wanted: Sequence[Met], of_program: frozenset[str]
) -> tuple[list[Met | str | None], tuple[Met, ...]]:
    """Return what each item of a draft is to approve, and for what it lacks an item.

    An item becomes the meeting whose minutes it approves, keeps its title, or goes (None).

    Args:
        items: what those that approve minutes are called now, in order.
        wanted: whose minutes are to be approved.
        of_program: what the program calls an item: anything else somebody typed himself.
    """
    left = [one for one in wanted if not _is_named(one, _typed(items, of_program))]
    becomes = list[Met | str | None](items)
    free = list[int]()
    for place, title in enumerate(items):
        if plainly_spaced(title) not in of_program:
            continue
        named = next((one for one in left if plainly_spaced(title) in one.names), None)
        if named is None:
            free.append(place)
        else:
            left.remove(named)
            becomes[place] = named
    for place in free:
        becomes[place] = left.pop(0) if left else None
    return becomes, tuple(left)


def _typed(items: Iterable[str], of_program: frozenset[str]) -> tuple[str, ...]:
    return tuple(title for title in items if plainly_spaced(title) not in of_program)

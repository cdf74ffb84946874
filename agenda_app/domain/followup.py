"""Following up what was decided (vedtaksoppfølging): who does it, by when, and how far it is.

Resolutions are to be carried out without undue delay (koml. § 13-1 fourth paragraph). Each point
of a resolution is followed on its own; what was reported on it is kept step by step, so that a
status can be told for any day, also one that is over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import NewType

from agenda_app.domain.access import UNDECIDED, Access
from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.complaint_deadlines import months_after
from agenda_app.domain.files import StoredFile

FollowUpId = NewType("FollowUpId", int)
_HALF_A_YEAR = 6


class FollowUpState(Enum):
    """How far a point is; late is no state of its own but what the day makes of it."""

    NOT_BEGUN = "not_begun"
    BEGUN = "begun"
    DONE = "done"
    LAPSED = "lapsed"


OPEN_STATES = frozenset({FollowUpState.NOT_BEGUN, FollowUpState.BEGUN})
"""States in which something is still to be done; ``LAPSED`` is no longer wanted."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows that something was done: words ("brev sendt 3. mai"), a file, or both."""

    text: str = ""
    file: StoredFile | None = None

    def __bool__(self) -> bool:
        """Whether it shows anything."""
        return bool(self.text.strip()) or self.file is not None


@dataclass(frozen=True, slots=True)
class FollowUpStep:
    """What was reported on a point on a day.

    ``due`` is a new date that was set for it then, None where the old one holds.
    """

    day: date
    state: FollowUpState
    note: str = ""
    evidence: tuple[Evidence, ...] = ()
    due: date | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A point of a resolution that somebody has to carry out.

    Attributes:
        id: None before it is saved.
        case_id: the case.
        committee_id: who decided.
        decided: when.
        number: the item's number in that meeting.
        point: which point of the resolution ("2."), "" for all of it; "Oversendt til …:" of what
            was sent on without being decided.
        text: what is to be done.
        owner: who is to do it, "" as long as nobody is named.
        due: by when, None as long as no date is set.
        access: of the case; closed until somebody decided otherwise.
        steps: what was reported, in the order of entry.
        version: guards against lost updates.
        place: which point of the resolution it is, from 1.
    """

    id: FollowUpId | None
    case_id: CaseId
    committee_id: CommitteeId
    decided: date
    text: str
    number: ItemNumber | None = None
    point: str = ""
    owner: str = ""
    due: date | None = None
    access: Access = UNDECIDED
    steps: tuple[FollowUpStep, ...] = ()
    version: int = 0
    place: int = 1


@dataclass(frozen=True, slots=True)
class FollowUpStatus:
    """A point as it stands on a day, with what had been reported until then, by day."""

    point: FollowUp
    state: FollowUpState
    due: date | None
    is_overdue: bool
    steps: tuple[FollowUpStep, ...]


@dataclass(frozen=True, order=True, slots=True)
class HalfYear:
    """The first or the second half of a year."""

    year: int
    half: int

    @property
    def starts(self) -> date:
        """The first day."""
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def ends(self) -> date:
        """The last day."""
        return date(self.year, 6, 30) if self.half == 1 else date(self.year, 12, 31)


@dataclass(frozen=True, slots=True)
class HalfYearStatus:
    """The points that were decided in one half of a year, as they stand on a day."""

    half_year: HalfYear
    points: tuple[FollowUpStatus, ...]

    def counted(self, state: FollowUpState) -> int:
        """Return how many are in a state."""
        return sum(status.state is state for status in self.points)


class Which(Enum):
    """Which points a list shows: what is late, what is still to be done, or everything."""

    OVERDUE = "overdue"
    OPEN = "open"
    ALL = "all"


class FollowUpDoubt(Enum):
    """What somebody should look at; none of it stops anything."""

    NO_OWNER = "no_owner"
    NO_DUE_DATE = "no_due_date"
    DUE_BEFORE_DECISION = "due_before_decision"
    REPORTED_BEFORE_DECISION = "reported_before_decision"
    DONE_WITHOUT_EVIDENCE = "done_without_evidence"


def half_year_of(day: date) -> HalfYear:
    """Return the half of a year that a day is in."""
    return HalfYear(day.year, 1 if day.month <= 6 else 2)


def status_on(point: FollowUp, on: date) -> FollowUpStatus:
    """Return how a point stands at the end of a day; nothing that was reported later counts.

    It is overdue from the day after its date, as long as it is not done.
    """
    steps = sorted((step for step in point.steps if step.day <= on), key=lambda step: step.day)
    state = steps[-1].state if steps else FollowUpState.NOT_BEGUN
    due = next((step.due for step in reversed(steps) if step.due is not None), point.due)
    late = state in OPEN_STATES and due is not None and due < on
    return FollowUpStatus(point, state, due, late, tuple(steps))


def is_among(status: FollowUpStatus, which: Which) -> bool:
    """Tell whether a list shows a point as it stands."""
    if which is Which.OVERDUE:
        return status.is_overdue
    return which is Which.ALL or status.state in OPEN_STATES


def with_report(
    point: FollowUp,
    day: date,
    *,
    state: FollowUpState | None = None,
    note: str | None = None,
    evidence: tuple[Evidence, ...] | None = None,
) -> FollowUp:
    """Return a point with what is reported on it on a day; what is left out stays as it was.

    A day has one report: the next one of the same day replaces it.
    """
    before, step = _step_of(point, day)
    step = replace(
        step,
        state=step.state if state is None else state,
        note=step.note if note is None else note,
        evidence=step.evidence if evidence is None else evidence,
    )
    return replace(point, steps=(*before, step))


def with_due(point: FollowUp, due: date | None, day: date) -> FollowUp:
    """Return a point with another date, set on a day.

    The first date is the point's own. A later one is reported, so that the old one is still told
    for the days before; with None there is none at all any more.
    """
    if due is None:
        return replace(point, due=None, steps=tuple(replace(s, due=None) for s in point.steps))
    if point.due is None and not any(step.due for step in point.steps):
        return replace(point, due=due)
    before, step = _step_of(point, day)
    return replace(point, steps=(*before, replace(step, due=due)))


def _step_of(point: FollowUp, day: date) -> tuple[tuple[FollowUpStep, ...], FollowUpStep]:
    """Return the steps but for the last one of a day, and that one, or one to begin with."""
    last = next((n for n in reversed(range(len(point.steps))) if point.steps[n].day == day), None)
    if last is not None:
        others = (*point.steps[:last], *point.steps[last + 1 :])
        return others, point.steps[last]
    return point.steps, FollowUpStep(day, status_on(point, day).state)


def overdue(points: Iterable[FollowUp], on: date) -> tuple[FollowUpStatus, ...]:
    """Return what is late on a day, the longest overdue first."""
    late = [status for status in statuses(points, on) if status.is_overdue]
    return tuple(sorted(late, key=lambda status: status.due or on))


def statuses(points: Iterable[FollowUp], on: date) -> tuple[FollowUpStatus, ...]:
    """Return how everything stands that had been decided by a day, in the order given."""
    return tuple(status_on(point, on) for point in points if point.decided <= on)


def half_yearly(points: Iterable[FollowUp], on: date) -> tuple[HalfYearStatus, ...]:
    """Return the status of everything by the half year it was decided in, oldest first."""
    every = statuses(points, on)
    halves = sorted({half_year_of(status.point.decided) for status in every})
    return tuple(
        HalfYearStatus(half, tuple(s for s in every if half_year_of(s.point.decided) == half))
        for half in halves
    )


def since_half_a_year(day: date) -> date:
    """Return the day half a year before, from which a half-yearly report tells."""
    return months_after(day, -_HALF_A_YEAR)


def reported(points: Iterable[FollowUp], on: date) -> tuple[FollowUp, ...]:
    """Return the points that a half-yearly report tells of.

    Those are what was decided since the last one and what was still to be done then: what had been
    done before has been reported.
    """
    since = since_half_a_year(on)
    return tuple(
        point
        for point in points
        if since <= point.decided <= on
        or (point.decided < since and status_on(point, since).state in OPEN_STATES)
    )


def follow_up_doubts(point: FollowUp, on: date) -> tuple[FollowUpDoubt, ...]:
    """Return what is doubtful about a point as it stands on a day."""
    return tuple(_doubts(status_on(point, on)))


def _doubts(status: FollowUpStatus) -> Iterator[FollowUpDoubt]:
    point = status.point
    if status.state in OPEN_STATES:
        if not point.owner.strip():
            yield FollowUpDoubt.NO_OWNER
        if status.due is None:
            yield FollowUpDoubt.NO_DUE_DATE
    if status.due is not None and status.due < point.decided:
        yield FollowUpDoubt.DUE_BEFORE_DECISION
    if any(step.day < point.decided for step in status.steps):
        yield FollowUpDoubt.REPORTED_BEFORE_DECISION
    if status.state is FollowUpState.DONE and not any(
        piece for step in status.steps for piece in step.evidence
    ):
        yield FollowUpDoubt.DONE_WITHOUT_EVIDENCE
